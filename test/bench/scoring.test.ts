import { describe, expect, it } from 'vitest'
import type { SettingRequest, ValueChange, ZoneMention } from '../../agent/understanding/request.ts'
import type { Effect, Expectation, Gold } from '../../bench/scoring/effect.ts'
import {
  anywhere,
  at,
  between,
  either,
  errand,
  exactly,
  extreme,
  on,
  step,
  unsaid,
  unspecified,
  wish,
} from '../../bench/scoring/expect.ts'
import { judge } from '../../bench/scoring/judge.ts'
import { acts, definitionOf, effectsOf, movesCar } from '../../bench/scoring/requests.ts'

const NOWHERE: ZoneMention = { zones: [], source: 'unsaid' }
const said = (...zones: ZoneMention['zones']): ZoneMention => ({ zones, source: 'spoken' })

const asked = (setting: string, change: ValueChange, zone = NOWHERE, certainty = 1): SettingRequest => ({
  kind: 'set',
  setting,
  change,
  zone,
  text: '',
  certainty,
  origin: 'named',
})

const heard = (...requests: readonly SettingRequest[]): readonly Effect[] => effectsOf(requests, 'driver')
const gold = (...required: readonly Expectation[]): Gold => ({ required, optional: [] })
const right = (label: Gold, ...requests: readonly SettingRequest[]): boolean =>
  judge(label, heard(...requests)).right

describe('what requests come to', () => {
  it('takes "open", "all the way" and "to 100 %" for the same', () => {
    const changes: readonly ValueChange[] = [
      { type: 'switch', on: true },
      { type: 'extreme', which: 'max' },
      { type: 'to', value: 100 },
      { type: 'fraction', of: 1 },
    ]
    for (const change of changes)
      expect(heard(asked('window.position', change))).toEqual([
        {
          kind: 'setting',
          setting: 'window.position',
          cells: ['driver'],
          place: 'unsaid',
          aim: { type: 'value', value: 100 },
        },
      ])
  })

  it('moves the switch when a level is only switched on', () => {
    const [effect] = heard(asked('seat.heating_level', { type: 'switch', on: true }))
    expect(effect).toMatchObject({ setting: 'seat.heating', aim: { value: true } })
  })

  it('expands groups to cells and puts an unsaid place where the catalogue does', () => {
    expect(heard(asked('window.position', { type: 'switch', on: true }, said('rear')))).toMatchObject([
      { cells: ['rear_left', 'rear_right'], place: 'spoken' },
    ])
    expect(heard(asked('air_conditioner.power', { type: 'switch', on: true }))).toMatchObject([
      { cells: ['driver', 'passenger', 'rear_left', 'rear_right'], place: 'unsaid' },
    ])
  })

  it('takes an uncertain request for a question', () => {
    const effects = heard(asked('window.position', { type: 'switch', on: true }, NOWHERE, 0.3))
    expect(effects).toMatchObject([{ kind: 'asked_back' }])
    expect(effects.some(movesCar)).toBe(false)
    expect(effects.some(acts)).toBe(false)
  })

  it('fails loudly on a setting that does not exist', () => {
    expect(() => definitionOf('window.colour')).toThrow(/window\.colour/)
    expect(() => heard(asked('spoiler.position', { type: 'toggle' }))).toThrow()
  })
})

describe('the judgement', () => {
  const rearOpen = gold(wish('window.position', at('window.position', 'rear'), on('window.position')))

  it('wants the same setting, place and value', () => {
    expect(right(rearOpen, asked('window.position', { type: 'switch', on: true }, said('rear')))).toBe(true)
    expect(right(rearOpen, asked('window.position', { type: 'switch', on: false }, said('rear')))).toBe(false)
    expect(right(rearOpen, asked('window.position', { type: 'switch', on: true }, said('rear_left')))).toBe(
      false,
    )
    expect(right(rearOpen, asked('door.position', { type: 'switch', on: true }, said('rear')))).toBe(false)
    expect(right(rearOpen)).toBe(false)
  })

  it('joins two requests for two sides into one for both', () => {
    const left = asked('window.position', { type: 'switch', on: true }, said('rear_left'))
    const rightSide = asked('window.position', { type: 'switch', on: true }, said('rear_right'))
    expect(right(rearOpen, left, rightSide)).toBe(true)
  })

  it('counts anything beyond what was wanted as wrong', () => {
    const window = asked('window.position', { type: 'switch', on: true }, said('rear'))
    const verdict = judge(rearOpen, heard(window, asked('sunroof.position', { type: 'switch', on: true })))
    expect(verdict).toEqual({ right: false, errors: ['too much: sunroof.position'] })
  })

  it('says what went wrong', () => {
    const kinds = (...requests: readonly SettingRequest[]) => judge(rearOpen, heard(...requests)).errors
    expect(kinds()).toEqual(['missed: window.position'])
    expect(kinds(asked('window.position', { type: 'switch', on: false }, said('rear')))).toEqual([
      'wrong value: window.position',
    ])
    expect(kinds(asked('window.position', { type: 'switch', on: true }, said('front')))).toEqual([
      'wrong place: window.position',
    ])
    expect(kinds(asked('door.position', { type: 'switch', on: true }, said('rear')))).toEqual([
      'window.position taken for door.position',
    ])
  })

  it('lets a label without a place accept none, or one named elsewhere, but no invented one', () => {
    const label = gold(wish('window.position', unsaid(['passenger']), on('window.position')))
    const open = { type: 'switch', on: true } as const
    expect(right(label, asked('window.position', open))).toBe(true)
    expect(right(label, asked('window.position', open, said('passenger')))).toBe(true)
    expect(right(label, asked('window.position', open, said('rear_left')))).toBe(false)
  })

  it('wants steps in the same direction, and their amount where the label has one', () => {
    const warmer = gold(wish('air_conditioner.temperature', anywhere, step(1)))
    const twoWarmer = gold(wish('air_conditioner.temperature', anywhere, step(1, 2)))
    const by = (direction: 1 | -1, amount?: number): SettingRequest =>
      asked('air_conditioner.temperature', { type: 'by', direction, ...(amount ? { amount } : {}) })
    expect(right(warmer, by(1))).toBe(true)
    expect(right(warmer, by(1, 2))).toBe(true)
    expect(right(warmer, by(-1))).toBe(false)
    expect(right(twoWarmer, by(1))).toBe(false)
    expect(right(twoWarmer, by(1, 2))).toBe(true)
  })

  it('keeps steps apart that are asked for twice', () => {
    const twice = gold(
      wish('music.volume', anywhere, step(1)),
      wish('music.volume', anywhere, step(1)),
      wish('music.volume', anywhere, step(-1)),
    )
    const by = (direction: 1 | -1) => asked('music.volume', { type: 'by', direction })
    expect(right(twice, by(1), by(1), by(-1))).toBe(true)
    expect(right(twice, by(1), by(-1))).toBe(false)
  })

  it('does not demand the switch a level turns on anyway, and does not mind it', () => {
    const label = gold(
      wish('seat.heating', unsaid(), on('seat.heating')),
      wish('seat.heating_level', unsaid(), exactly(2)),
    )
    const level = asked('seat.heating_level', { type: 'to', value: 2 })
    expect(right(label, level)).toBe(true)
    expect(right(label, asked('seat.heating', { type: 'switch', on: true }), level)).toBe(true)
    expect(right(label, asked('seat.heating', { type: 'switch', on: true }))).toBe(false)
    expect(right(label, asked('seat.heating', { type: 'switch', on: false }), level)).toBe(false)
  })

  it('accepts a question only where the label leaves it open, and only a sensible one', () => {
    const volume = {
      ...either('volume', wish('music.volume', anywhere, step(1)), wish('radio.volume', anywhere, step(1))),
      mayAsk: true,
    }
    const reading = (setting: string) => asked(setting, { type: 'by', direction: 1 })
    const ask = (...settings: readonly string[]): readonly Effect[] =>
      effectsOf(
        [{ kind: 'ambiguous', readings: settings.map(reading), text: '', certainty: 1, origin: 'named' }],
        'driver',
      )
    expect(judge(gold(volume), ask('music.volume', 'radio.volume')).right).toBe(true)
    expect(judge(gold(volume), ask('music.volume', 'window.position')).right).toBe(false)
    expect(judge(gold({ ...volume, mayAsk: false }), ask('music.volume', 'radio.volume')).right).toBe(false)
  })

  it('reads ranges and ends of a scale in the setting’s own unit', () => {
    const high = gold(
      wish('air_conditioner.fan_speed', anywhere, between('air_conditioner.fan_speed', 0.55, 1)),
    )
    expect(right(high, asked('air_conditioner.fan_speed', { type: 'to', value: 8 }))).toBe(true)
    expect(right(high, asked('air_conditioner.fan_speed', { type: 'to', value: 3 }))).toBe(false)
    const lowest = gold(
      wish('air_conditioner.fan_speed', anywhere, extreme('air_conditioner.fan_speed', 'min')),
    )
    expect(right(lowest, asked('air_conditioner.fan_speed', { type: 'extreme', which: 'min' }))).toBe(true)
  })

  it('takes a named thing without a value for met by anything but switching it off', () => {
    const label = gold(wish('seat.ventilation', anywhere, unspecified))
    expect(right(label, asked('seat.ventilation', { type: 'unspecified' }))).toBe(true)
    expect(right(label, asked('seat.ventilation', { type: 'switch', on: false }))).toBe(false)
  })

  it('wants an errand’s skill, intent and main words', () => {
    const label = gold(errand('media', ['play'], { words: 'Blue Lanterns' }))
    const play = (title: string): readonly Effect[] => [
      { kind: 'skill', skill: 'media', intent: 'play', slots: { title, words: 'play Blue Lanterns' } },
    ]
    expect(judge(label, play('blue lanterns')).right).toBe(true)
    expect(judge(label, play('Red Boats')).right).toBe(false)
  })
})
