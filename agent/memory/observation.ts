import type { ConditionTag } from './condition.ts'
import { sameTag } from './conditions/match.ts'
import type { Preference } from './preference.ts'

/** How often something must be set alike before it looks like a habit. */
const TIMES = 3
/** Two settings within this are one occasion, ms. */
const SAME_OCCASION = 2 * 3_600_000
/** Circumstances a habit may hang on; the rest is chance. */
const HABITUAL = new Set([
  'daytime',
  'weather',
  'temperature',
  'company',
  'weekday',
  'light',
  'season',
  'place',
])

/** What was set alike again and again, and what was so every time. */
export interface Habit {
  readonly times: number
  readonly condition: readonly ConditionTag[]
}

/**
 * Does what was observed look like a habit? Pure. The occasions must lie apart; the circumstances all of them
 * share become the habit's condition, company first, at most two.
 */
export const habitOf = (row: Preference): Habit | undefined => {
  if (row.origin !== 'observed' || row.polarity < 0) return undefined
  const occasions = row.evidence.filter(
    (one, i, all) => i === 0 || one.context.time - (all[i - 1]?.context.time ?? 0) > SAME_OCCASION,
  )
  if (occasions.length < TIMES) return undefined
  const [first, ...others] = occasions
  const shared = (first?.context.tags ?? []).filter(
    tag =>
      HABITUAL.has(tag.dimension) && others.every(one => one.context.tags.some(other => sameTag(tag, other))),
  )
  const striking = shared.filter(tag => !UNREMARKABLE.has(tag.value))
  const told = (striking.length > 0 ? striking : shared).filter(
    (tag, _, all) => tag.dimension !== 'season' || all.length === 1,
  )
  return {
    times: occasions.length,
    condition: [...told].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, 2),
  }
}

/** How it mostly is: that it was so every time tells nothing about the habit, unless there is nothing else to tell. */
const UNREMARKABLE = new Set(['alone', 'clear', 'cloudy', 'weekday'])

const ORDER = ['company', 'weather', 'temperature', 'light', 'daytime', 'place', 'weekday', 'season']
const rankOf = (tag: ConditionTag): number => ORDER.indexOf(tag.dimension)
