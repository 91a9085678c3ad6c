import { describe, expect, test } from 'vitest'
import { text } from '../../agent/domain/language.ts'
import { planLocally } from '../../agent/planning/local-planner.ts'
import type { Plan, PlanningContext } from '../../agent/planning/plan.ts'
import { noPreferences } from '../../agent/planning/preference-source.ts'
import type { Request } from '../../agent/understanding/request.ts'
import { ACROSS, at, LESS, MINE, MORE, OPEN, SHUT, scene, set, to } from './support.ts'

const plan = (requests: readonly Request[], context: PlanningContext = scene()): Plan =>
  planLocally(requests, context, { skills: [] })
const changes = (made: Plan): Record<string, unknown> =>
  Object.fromEntries(made.changes.map(change => [change.key, change.value]))
const said = (made: Plan): string => made.remarks.map(remark => remark.say.en).join(' ')

describe('where', () => {
  test('"my" is where the speaker sits, and says so', () => {
    const made = plan([set('window.position', OPEN, MINE)], scene({ speaker: 'rear_left' }))
    expect(changes(made)).toEqual({ 'window.position@rear_left': 100 })
    expect(made.decisions[0]?.reasons.zones).toMatchObject({ rung: 'context', source: 'seat=rear_left' })
    expect(made.reasons['window.position@rear_left']?.because.en).toBe("you're in the rear left seat")
  })

  test('an unsaid place is the speaker’s own for a seat, the whole car for locks', () => {
    expect(changes(plan([set('seat.heating', OPEN)]))).toEqual({ 'seat.heating@driver': true })
    expect(Object.keys(changes(plan([set('door.lock', OPEN)])))).toHaveLength(4)
  })

  test('"close the window" means the only one that is open', () => {
    const open = scene({ state: { 'window.position@rear_right': 40 } })
    const made = plan([set('window.position', SHUT)], open)
    expect(changes(made)).toEqual({ 'window.position@rear_right': 0 })
    expect(made.decisions[0]?.reasons.zones?.rung).toBe('context')
  })

  test('with several open but not one’s own, all of the open ones close', () => {
    const open = scene({ state: { 'window.position@rear_left': 40, 'window.position@rear_right': 40 } })
    expect(Object.keys(changes(plan([set('window.position', SHUT)], open)))).toEqual([
      'window.position@rear_left',
      'window.position@rear_right',
    ])
  })

  test('"the other side" is across from what was touched last', () => {
    const after = scene({ lastApplied: [{ key: 'window.position@rear_left', value: 100 }] })
    expect(changes(plan([set('window.position', OPEN, ACROSS)], after))).toEqual({
      'window.position@rear_right': 100,
    })
  })

  test('a place the thing has not got is refused, not guessed', () => {
    const made = plan([set('steering_wheel.heating', OPEN, at('rear'))])
    // There is one steering wheel: it is done, and said.
    expect(said(made)).toMatch(/only one|whole car/)
    const none = plan([set('door.child_lock', OPEN, at('front'))])
    expect(none.changes).toEqual([])
    expect(none.remarks[0]?.kind).toBe('refusal')
  })
})

describe('how much', () => {
  test.each([
    ['half way', { type: 'fraction', of: 0.5 } as const, 50],
    ['a quarter', { type: 'fraction', of: 0.25 } as const, 25],
    ['the most', { type: 'extreme', which: 'max' } as const, 100],
    ['thirty', to(30), 30],
  ])('%s', (_, change, value) => {
    expect(changes(plan([set('window.position', change, at('driver'))]))).toEqual({
      'window.position@driver': value,
    })
  })

  test('"warmer" is one step from where it is going, "a lot" is three', () => {
    const warm = scene({ state: { 'air_conditioner.temperature@driver': 20 } })
    const value = (change: Parameters<typeof set>[1]): unknown =>
      plan([set('air_conditioner.temperature', change, at('driver'))], warm).changes[0]?.value
    expect(value(MORE)).toBe(21)
    expect(value({ type: 'by', direction: 1, size: 'large' })).toBe(23)
    expect(value({ type: 'by', direction: -1, amount: 2.5, unit: 'celsius' })).toBe(17.5)
  })

  test('an amount beyond the end stops there and says so; at the end nothing moves', () => {
    const warm = scene({ state: { 'air_conditioner.temperature@driver': 34 } })
    const beyond = plan(
      [set('air_conditioner.temperature', { type: 'by', direction: 1, amount: 9 }, at('driver'))],
      warm,
    )
    expect(beyond.changes[0]?.value).toBe(35)
    expect(said(beyond)).toMatch(/most/)
    const open = scene({ state: { 'window.position@driver': 100 } })
    const atEnd = plan([set('window.position', MORE, at('driver'))], open)
    expect(atEnd.changes).toEqual([])
    expect(said(atEnd)).toBe("The driver's window is already fully open.")
  })

  test('what is so already is said, and nothing moves', () => {
    const made = plan([set('window.position', SHUT, at('driver'))])
    expect(made.changes).toEqual([])
    expect(made.decisions).toEqual([])
    expect(said(made)).toBe("The driver's window is already closed.")
  })

  test('a level that is right already, but switched off, is switched on', () => {
    const made = plan([set('seat.heating_level', to(1), at('driver'))])
    expect(changes(made)).toMatchObject({ 'seat.heating@driver': true })
  })

  test('out of range is refused with what is possible', () => {
    const made = plan([set('air_conditioner.temperature', to(90))])
    expect(made.changes).toEqual([])
    expect(said(made)).toMatch(/15 to 35 degrees/)
  })

  test('"set it back" restores the value before the last change', () => {
    const after = scene({
      state: { 'window.position@driver': 100 },
      lastInverse: [{ key: 'window.position@driver', value: 30 }],
    })
    const made = plan([set('window.position', { type: 'restore' }, at('driver'))], after)
    expect(changes(made)).toEqual({ 'window.position@driver': 30 })
  })

  test('a named setting without a value is asked about, with answers that work', () => {
    const made = plan([set('air_conditioner.temperature', { type: 'unspecified' })])
    expect(made.changes).toEqual([])
    expect(made.question?.options).toHaveLength(3)
    const chosen = plan(made.question?.options[1]?.requests ?? [])
    expect(changes(chosen)).toMatchObject({ 'air_conditioner.temperature@driver': 22 })
  })
})

describe('memory stands between the words and the default', () => {
  const liked = {
    ...noPreferences,
    recall: () => ({
      value: 26,
      reason: {
        rung: 'preference',
        source: 'm1',
        because: text('you like it warm', '你喜欢暖一点'),
      } as const,
    }),
  }
  const asked = (change: Parameters<typeof set>[1]) =>
    planLocally([set('air_conditioner.temperature', change, at('driver'))], scene(), {
      skills: [],
      preferences: liked,
    })

  test('it answers what the words leave open', () => {
    const made = asked({ type: 'preferred' })
    expect(changes(made)).toMatchObject({ 'air_conditioner.temperature@driver': 26 })
    expect(made.decisions[0]?.reasons.value).toMatchObject({ rung: 'preference', source: 'm1' })
  })

  test('the words win where they say it', () => {
    expect(changes(asked(to(19)))).toMatchObject({ 'air_conditioner.temperature@driver': 19 })
  })
})

describe('several requests are one plan', () => {
  test('the narrower of two that disagree is the exception', () => {
    const made = plan([set('window.position', to(20), at('all')), set('window.position', SHUT, at('driver'))])
    expect(changes(made)).toEqual({
      'window.position@passenger': 20,
      'window.position@rear_left': 20,
      'window.position@rear_right': 20,
    })
  })

  test('equal ones that contradict each other are asked about', () => {
    const made = plan([
      set('window.position', to(20), at('driver')),
      set('window.position', to(80), at('driver')),
    ])
    expect(made.changes).toEqual([])
    expect(made.question?.options.map(option => option.label.en)).toEqual(['20% open', '80% open'])
    expect(changes(plan(made.question?.options[0]?.requests ?? []))).toEqual({ 'window.position@driver': 20 })
  })

  test('"and a bit more" follows what was just asked', () => {
    const made = plan([
      set('air_conditioner.temperature', to(20), at('driver')),
      set('air_conditioner.temperature', MORE, at('driver')),
    ])
    expect(changes(made)).toMatchObject({ 'air_conditioner.temperature@driver': 21 })
  })

  test('when a part must not be, nothing is done and the rest is offered', () => {
    const driving = scene({ world: { speed: 60 } })
    const made = plan(
      [set('door.position', OPEN, at('driver')), set('seat.heating', OPEN, at('driver'))],
      driving,
    )
    expect(made.changes).toEqual([])
    expect(made.question?.polar).toBe(true)
    expect(changes(plan(made.question?.options[0]?.requests ?? [], driving))).toEqual({
      'seat.heating@driver': true,
    })
    expect(made.question?.options[1]?.requests).toEqual([])
  })

  test('alone, it is refused with the reason', () => {
    const made = plan([set('door.position', OPEN, at('driver'))], scene({ world: { speed: 60 } }))
    expect(made.question).toBeUndefined()
    expect(made.changes).toEqual([])
    expect(made.remarks[0]?.kind).toBe('refusal')
  })
})

describe('policies', () => {
  test('what a rule brings along is a decision of its own with the rule as reason', () => {
    const open = scene({ state: { 'window.position@passenger': 60 } })
    const made = plan([set('air_conditioner.power', OPEN, at('all'))], open)
    expect(changes(made)).toMatchObject({ 'window.position@passenger': 0 })
    const byRule = made.decisions.find(decision => decision.tool === 'set_window_position')
    expect(byRule?.reasons.value?.rung).toBe('policy')
    expect(byRule?.reasons.zones?.rung).toBe('policy')
  })

  test('what a rule warns of waits for a yes', () => {
    const cold = scene({ state: { 'air_conditioner.power@driver': true } })
    const made = plan([set('window.position', OPEN, at('driver'))], cold)
    expect(made.confirmation?.speech.en).toMatch(/\?$/)
    expect(made.confirmation?.rows.length).toBeGreaterThan(1)
  })

  test('every argument of every decision has its reason', () => {
    const made = plan([
      set('air_conditioner.power', OPEN, at('all')),
      set('seat.heating_level', to(3)),
      set('window.position', LESS, MINE),
    ])
    for (const decision of made.decisions)
      expect(Object.keys(decision.reasons).sort()).toEqual(Object.keys(decision.arguments).sort())
  })
})

describe('what is not to be done', () => {
  const base = { text: 'call a taxi', certainty: 1, origin: 'named' } as const

  test.each(['unsupported', 'unknown', 'chatter', 'negated', 'too_long'] as const)(
    '%s: an honest sentence in both languages, and nothing moves',
    because => {
      const made = plan([{ ...base, kind: 'outside', because }])
      expect(made.changes).toEqual([])
      expect(made.remarks[0]?.say.en).not.toBe('')
      expect(made.remarks[0]?.say.zh).toMatch(/\p{Script=Han}/u)
    },
  )

  test('what it cannot do does not stop what it can, and is said', () => {
    const made = plan([
      set('window.position', OPEN, MINE),
      { ...base, kind: 'outside', because: 'unsupported' },
    ])
    expect(changes(made)).toEqual({ 'window.position@driver': 100 })
    expect(said(made)).toMatch(/call a taxi.*hasn't got it/)
  })

  test('what was not surely heard is asked back', () => {
    const made = plan([set('trunk.position', OPEN, undefined, { certainty: 0.3 })])
    expect(made.changes).toEqual([])
    expect(made.question?.say.en).toMatch(/^Did you mean trunk/)
    expect(plan(made.question?.options[0]?.requests ?? []).confirmation).toBeDefined()
  })

  test('two readings are one short question', () => {
    const made = plan([
      {
        ...base,
        kind: 'ambiguous',
        readings: [set('light.low_beam', OPEN), set('light.ambient', OPEN)],
      },
      set('seat.heating', OPEN),
    ])
    expect(made.question?.options).toHaveLength(2)
    const chosen = plan(made.question?.options[1]?.requests ?? [])
    expect(changes(chosen)).toMatchObject({ 'light.ambient': true, 'seat.heating@driver': true })
  })
})

describe('questions are answered from the car', () => {
  const ask = (setting: string, zone = MINE): Request => ({
    kind: 'ask',
    about: { type: 'setting', setting, zone },
    text: 'is it?',
    certainty: 1,
    origin: 'named',
  })

  test('one cell', () => {
    const open = scene({ state: { 'window.position@driver': 30 } })
    expect(said(plan([ask('window.position')], open))).toBe("The driver's window is 30% open.")
  })

  test('all of them, equal ones together', () => {
    const one = scene({ state: { 'window.position@driver': 30 } })
    const made = plan([ask('window.position', { zones: [], source: 'unsaid' })], one)
    expect(said(made)).toBe("The driver's window is 30% open and the others are closed.")
    expect(made.changes).toEqual([])
  })

  test('a thing on its way is where it is, not where it is going', () => {
    const context = { ...scene(), targets: { ...scene().targets, 'window.position@driver': 100 } }
    expect(said(plan([ask('window.position')], context))).toMatch(/closed/)
  })
})
