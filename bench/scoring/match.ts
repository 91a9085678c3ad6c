import type { JsonValue } from '../../agent/domain/json.ts'
import type { Zone } from '../../agent/vehicle/zones.ts'
import type { Aim, Effect, Expectation, ExpectedEffect, ExpectedPlace, SettingEffect } from './effect.ts'
import { definitionOf } from './requests.ts'

/** The same set of cells, in whichever order. */
export const sameCells = (one: readonly Zone[], other: readonly Zone[]): boolean =>
  one.length === other.length && one.every(cell => other.includes(cell))

/** Is the place understood one the label allows? */
export const placeMatches = (expected: ExpectedPlace, got: SettingEffect): boolean => {
  if (expected.type === 'anywhere' || definitionOf(got.setting).layout === undefined) return true
  if (expected.type === 'cells') return expected.oneOf.some(cells => sameCells(cells, got.cells))
  return got.place === 'unsaid' || expected.alsoAllowed.some(cells => sameCells(cells, got.cells))
}

const near = (one: number, other: number, tolerance: number): boolean => Math.abs(one - other) <= tolerance

/** Half of the smallest difference the car can make: what rounding may cost. */
const toleranceOf = (setting: string): number => {
  const { value } = definitionOf(setting)
  return value.type === 'number' ? value.resolution / 2 : 0
}

/** Does what was understood come to what the label wants? */
const aimMatches = (expected: Aim, got: Aim, tolerance: number): boolean => {
  switch (expected.type) {
    case 'value':
      if (got.type !== 'value') return false
      return typeof expected.value === 'number' && typeof got.value === 'number'
        ? near(expected.value, got.value, tolerance)
        : expected.value === got.value
    case 'between':
      return (
        got.type === 'value' &&
        typeof got.value === 'number' &&
        got.value >= expected.low - tolerance &&
        got.value <= expected.high + tolerance
      )
    case 'step':
      if (got.type !== 'step' || got.direction !== expected.direction) return false
      // A label without an amount leaves it open; one with an amount wants it heard.
      return expected.amount === undefined
        ? true
        : got.amount !== undefined && near(expected.amount, got.amount, tolerance)
    case 'unspecified':
      // Named without a value: whatever is not switching it off will do, a question back included.
      return !(got.type === 'value' && got.value === false)
    default:
      return got.type === expected.type
  }
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]/gu, '')

const textsIn = (value: JsonValue): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => textsIn(item))
  return typeof value === 'number' ? [String(value)] : []
}

const wordsMatch = (words: string, slots: Readonly<Record<string, JsonValue>>): boolean => {
  const wanted = bare(words)
  return Object.entries(slots)
    .filter(([slot]) => slot !== 'words')
    .flatMap(([, value]) => textsIn(value))
    .map(bare)
    .some(text => text !== '' && (text.includes(wanted) || wanted.includes(text)))
}

/** Is `got` one right reading of `expected`? */
const effectMatches = (expected: ExpectedEffect, got: Effect): boolean => {
  switch (expected.kind) {
    case 'setting':
      return (
        got.kind === 'setting' &&
        got.setting === expected.setting &&
        placeMatches(expected.place, got) &&
        aimMatches(expected.aim, got.aim, toleranceOf(got.setting))
      )
    case 'ask':
      return got.kind === 'ask' && expected.about.includes(got.about)
    case 'skill':
      return (
        got.kind === 'skill' &&
        got.skill === expected.skill &&
        expected.intents.includes(got.intent) &&
        (expected.words === undefined || wordsMatch(expected.words, got.slots)) &&
        Object.entries(expected.slots ?? {}).every(([slot, value]) => got.slots[slot] === value)
      )
    case 'control':
      return got.kind === 'control' && expected.controls.includes(got.control)
  }
}

const meets = (expectation: Expectation, got: Effect): boolean =>
  got.kind === 'asked_back'
    ? expectation.mayAsk === true && got.readings.every(reading => meets(expectation, reading))
    : expectation.anyOf.some(reading => effectMatches(reading, got))

/**
 * Pairs expectations with effects, each at most once, as many as possible (augmenting paths, after Kuhn), since
 * an effect may meet several expectations and a greedy pairing could waste it.
 * @returns for each expectation the index of its effect, or −1.
 */
export const pair = (expectations: readonly Expectation[], effects: readonly Effect[]): readonly number[] => {
  const takenBy = new Map<number, number>()
  const place = (wish: number, tried: Set<number>): boolean => {
    const expectation = expectations[wish]
    if (expectation === undefined) return false
    for (const [index, effect] of effects.entries()) {
      if (tried.has(index) || !meets(expectation, effect)) continue
      tried.add(index)
      const holder = takenBy.get(index)
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(index, wish)
        return true
      }
    }
    return false
  }
  for (const wish of expectations.keys()) place(wish, new Set())
  const found = expectations.map(() => -1)
  for (const [index, wish] of takenBy) found[wish] = index
  return found
}
