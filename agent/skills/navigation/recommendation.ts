import { text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import { normalise } from '../shared/matching.ts'
import { fromContext } from '../shared/proposals.ts'
import type { Remembered, SkillContext } from '../skill.ts'
import type { Place } from './places.ts'

/** What memory may know that tells one place to eat from another, and how much it weighs. */
const TASTES: readonly (readonly [slot: string, weight: number])[] = [
  ['diet', 4],
  ['allergy', 4],
  ['richness', 2.5],
  ['spice', 2.5],
  ['cuisine', 2],
  ['taste', 1.5],
  ['restaurant_type', 1],
]
/** Not eaten at all, rather than not liked. */
const FORBIDS = new Set(['allergy'])

/** °C outside from which something light is welcome, and below which something hot. */
const HOT = 28
const COLD = 8

/** A place with what speaks for it. */
export interface Recommended {
  readonly place: Place
  readonly score: number
  /** The strongest thing that speaks for it; absent where it is merely near. */
  readonly because?: Reason
}

const qualitiesOf = (place: Place): readonly string[] =>
  [...place.qualities.en, ...place.qualities.zh].map(normalise)

/** Is the place known for what some words name: "spicy food", 川菜? */
const isKnownFor = (place: Place, { words, value }: Remembered): boolean => {
  const called = [words?.en, words?.zh, typeof value === 'string' ? value.replaceAll('_', ' ') : undefined]
  return called.some(
    one => one !== undefined && qualitiesOf(place).some(name => mentionsName(normalise(one), name)),
  )
}

const mentionsName = (words: string, name: string): boolean =>
  /^[a-z ]+$/u.test(name) ? ` ${words} `.includes(` ${name} `) : words.includes(name)

/** The weather's own suggestion, where nobody said anything. */
const weatherSuggests = (place: Place, { world }: SkillContext): Reason | undefined => {
  const names = qualitiesOf(place)
  if (world.outsideTemperature >= HOT && names.includes('light'))
    return fromContext(
      `outside_temperature=${Math.round(world.outsideTemperature)}`,
      text("it's hot outside", '外面很热'),
    )
  if (world.outsideTemperature <= COLD && (names.includes('hotpot') || names.includes('noodles')))
    return fromContext(
      `outside_temperature=${Math.round(world.outsideTemperature)}`,
      text("it's cold outside", '外面很冷'),
    )
  return undefined
}

/**
 * Orders places to eat by what the driver likes and does not, then by the weather; equal ones stay as near as they
 * were. Pure. @param places nearest first.
 */
export const recommend = (places: readonly Place[], context: SkillContext): readonly Recommended[] =>
  places
    .map((place): Recommended => {
      let score = 0
      let best: { readonly weight: number; readonly one: Remembered } | undefined
      for (const [slot, weight] of TASTES) {
        for (const one of FORBIDS.has(slot) ? [] : context.preferences(slot))
          if (isKnownFor(place, one)) {
            score += weight
            if (best === undefined || weight > best.weight) best = { weight, one }
          }
        const unwanted = [...context.dislikes(slot), ...(FORBIDS.has(slot) ? context.preferences(slot) : [])]
        for (const one of unwanted) if (isKnownFor(place, one)) score -= 2 * weight
      }
      const weather = weatherSuggests(place, context)
      if (weather !== undefined) score += 0.5
      const because = best?.one.reason ?? weather
      return {
        place,
        score,
        ...(because === undefined ? {} : { because }),
      }
    })
    .sort((one, other) => other.score - one.score)
