import { nameOf } from './describe.ts'
import type { Effect, Expectation, ExpectedEffect, ExpectedPlace, Gold } from './effect.ts'
import { pair, placeMatches } from './match.ts'
import { merged, withoutImplied, withoutRepeats } from './merge.ts'
import { definitionOf } from './requests.ts'

export interface Judgement {
  readonly right: boolean
  /** Why not, one kind for each thing that went wrong; empty when right. */
  readonly errors: readonly string[]
}

const settingsOf = (expectation: Expectation): readonly string[] =>
  expectation.anyOf.flatMap(reading => (reading.kind === 'setting' ? [reading.setting] : []))

/** Names what became of a wish that was not met, from what was understood instead. */
const missKind = (expectation: Expectation, leftover: readonly Effect[]): string => {
  const settings = settingsOf(expectation)
  const asked = leftover.find(
    effect =>
      effect.kind === 'asked_back' && effect.readings.some(reading => settings.includes(reading.setting)),
  )
  if (asked) return `asked back: ${expectation.label}`
  const same = leftover.filter(effect => effect.kind === 'setting' && settings.includes(effect.setting))
  for (const got of same) {
    const rightPlace = expectation.anyOf.some(
      reading => reading.kind === 'setting' && got.kind === 'setting' && placeMatches(reading.place, got),
    )
    return rightPlace ? `wrong value: ${expectation.label}` : `wrong place: ${expectation.label}`
  }
  if (leftover.length === 0) return `missed: ${expectation.label}`
  return `${expectation.label} taken for ${leftover.map(nameOf).join(' + ')}`
}

type SettingReading = Extract<ExpectedEffect, { kind: 'setting' }>

const settingReadings = (expectation: Expectation): readonly SettingReading[] =>
  expectation.anyOf.filter(reading => reading.kind === 'setting')

const samePlace = (power: ExpectedPlace, level: ExpectedPlace): boolean =>
  power.type !== 'cells' || level.type !== 'cells' || JSON.stringify(power) === JSON.stringify(level)

/** Does a value asked for in the same breath switch this on anyway ("air conditioning on, 24 degrees")? */
const goesWithout = (expectation: Expectation, all: readonly Expectation[]): boolean => {
  const levels = all.filter(other => other !== expectation).flatMap(settingReadings)
  return settingReadings(expectation)
    .filter(power => power.aim.type === 'value' && power.aim.value === true)
    .some(power =>
      levels.some(
        level =>
          definitionOf(level.setting).switchedBy === power.setting && samePlace(power.place, level.place),
      ),
    )
}

const asksForStep = (expectation: Expectation): boolean =>
  expectation.anyOf.some(reading => reading.kind === 'setting' && reading.aim.type === 'step')

/** Labels name the same wish twice now and then; it is one wish, unless it is a step. */
const distinct = (expectations: readonly Expectation[]): readonly Expectation[] =>
  expectations.filter(
    (expectation, index) =>
      asksForStep(expectation) ||
      expectations.findIndex(
        earlier => JSON.stringify(earlier.anyOf) === JSON.stringify(expectation.anyOf),
      ) === index,
  )

const judgeEffects = (gold: Gold, effects: readonly Effect[]): Judgement => {
  const wanted = distinct(gold.required)
  const required = wanted.filter(expectation => !goesWithout(expectation, wanted))
  const allowed = [...gold.optional, ...wanted.filter(expectation => goesWithout(expectation, wanted))]
  // What is required is paired first and keeps a partner; what is allowed takes what is left over.
  const found = pair([...required, ...allowed], effects)
  const surplus = effects.filter((_, index) => !found.includes(index))
  const missed = required.filter((_, index) => found[index] === -1)
  const errors = missed.map(expectation => missKind(expectation, surplus))
  if (missed.length === 0) errors.push(...surplus.map(effect => `too much: ${nameOf(effect)}`))
  return { right: errors.length === 0, errors }
}

/**
 * Is everything understood exactly: every wish met, and nothing beyond them? Wishes for several places count the
 * same whether they were understood one by one or together, and a switch that a level turns on anyway counts the
 * same whether it was understood beside the level or not.
 */
export const judge = (gold: Gold, understood: readonly Effect[]): Judgement => {
  const all = withoutRepeats(understood)
  const needed = withoutImplied(all)
  const last = judgeEffects(gold, merged(needed))
  const others = [needed, all, merged(all)]
  return others.map(effects => judgeEffects(gold, effects)).find(({ right }) => right) ?? last
}
