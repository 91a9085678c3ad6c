import type { SettingId } from '../../../agent/vehicle/catalogue/index.ts'
import type { Aim, Expectation, ExpectedEffect } from '../../scoring/effect.ts'
import { anywhere, errand, exactly, step, wish } from '../../scoring/expect.ts'
import { namedIn } from './naming.ts'

type SettingReading = Extract<ExpectedEffect, { kind: 'setting' }>

/** What a wish comes to: switched on, more, less, or something else. */
const senseOf = (aim: Aim): 'on' | 'off' | 'more' | 'less' | 'other' => {
  if (aim.type === 'step') return aim.direction === 1 ? 'more' : 'less'
  if (aim.type === 'value' && typeof aim.value === 'boolean') return aim.value ? 'on' : 'off'
  if (aim.type === 'between' && aim.low > 0) return 'on'
  return 'other'
}

/** One line: a wish of upstream's car, and what the same words ask of a car that has everything. */
interface Equivalent {
  readonly setting: SettingId
  readonly senses: readonly ReturnType<typeof senseOf>[]
  /** Words that must stand in the sentence. */
  readonly words?: RegExp
  readonly instead: readonly (readonly [SettingId, Aim])[]
}

const WARM = /\b(?:hot|warm|warmer|heat|sweat\w*|cool\w*)\b/i
const WARMER = [['air_conditioner.temperature', step(1)] as const]
const COOLER = [
  ['air_conditioner.temperature', step(-1)] as const,
  ['air_conditioner.power', exactly(true)] as const,
]
const MORE_AIR = [['air_conditioner.fan_speed', step(1)] as const]

/**
 * A scenario's car has only the modules it was set up with: who is cold in a car with nothing but heated seats gets
 * the seats heated. Where the words do not name the thing, what a whole car would do about them is right too.
 */
const EQUIVALENTS: readonly Equivalent[] = [
  { setting: 'seat.heating', senses: ['on'], instead: WARMER },
  { setting: 'seat.heating_level', senses: ['more'], instead: WARMER },
  { setting: 'seat.heating_level', senses: ['less'], instead: COOLER },
  { setting: 'seat.ventilation', senses: ['on'], instead: [...COOLER, ...MORE_AIR] },
  { setting: 'seat.ventilation_level', senses: ['more'], instead: [...COOLER, ...MORE_AIR] },
  { setting: 'steering_wheel.heating_level', senses: ['less'], instead: COOLER },
  { setting: 'window.position', senses: ['more', 'on'], words: WARM, instead: COOLER },
  {
    setting: 'overhead_screen.brightness',
    senses: ['more'],
    words: /\b(?:screen|display)\b/i,
    instead: [['center_display.brightness', step(1)]],
  },
  {
    setting: 'overhead_screen.brightness',
    senses: ['less'],
    words: /\b(?:screen|display)\b/i,
    instead: [['center_display.brightness', step(-1)]],
  },
]

/** Places above the driver's head: there the words do say which screen. */
const OVERHEAD = /\b(?:overhead|ceiling|roof|above|up there|top)\b/i

const insteadOf = (reading: SettingReading, words: string): readonly ExpectedEffect[] => {
  if (namedIn(reading.setting, words) || OVERHEAD.test(words)) return []
  return EQUIVALENTS.filter(
    line =>
      line.setting === reading.setting &&
      line.senses.includes(senseOf(reading.aim)) &&
      (line.words === undefined || line.words.test(words)),
  ).flatMap(line => line.instead.map(([setting, aim]) => ({ ...reading, setting, aim })))
}

/** The player's mode is a setting of the car and an errand of the music skill; either will do. */
const PLAY_MODES: Readonly<Record<string, string>> = {
  sequential: 'sequential',
  shuffle: 'shuffle',
  single_loop: 'repeat_one',
  list_loop: 'repeat_all',
}

/** Wishes that come to the same whatever the words: a muted guide, mirrors that are "opened". */
const alwaysInsteadOf = ({ setting, aim }: SettingReading): readonly ExpectedEffect[] => {
  const value = aim.type === 'value' ? aim.value : undefined
  if (setting === 'music.play_mode' && typeof value === 'string')
    return errand('media', ['mode'], { slots: { mode: PLAY_MODES[value] ?? value } }).anyOf
  if (setting === 'navigation.voice_mode' && value === 'mute')
    return wish('navigation.volume', anywhere, exactly(0)).anyOf
  if (setting === 'air_conditioner.front_defrost' && value === true)
    return wish('air_conditioner.mode', anywhere, exactly('defrost')).anyOf
  if (setting === 'mirror.power' && value === true)
    return wish('mirror.folded', anywhere, exactly(false)).anyOf
  return []
}

/** The wish with every other reading that would serve the speaker as well. */
export const withEquivalents = (expectation: Expectation, words: string): Expectation => {
  const settings = expectation.anyOf.filter(reading => reading.kind === 'setting')
  return {
    ...expectation,
    anyOf: [
      ...expectation.anyOf,
      ...settings.flatMap(reading => [...insteadOf(reading, words), ...alwaysInsteadOf(reading)]),
    ],
  }
}
