import type { Condition, ConditionTag } from '../condition.ts'
import { DIMENSIONS } from '../conditions/dimensions.ts'
import { signatureOf, weightOf } from '../conditions/match.ts'
import type { Standing } from '../recollection.ts'
import { WEIGHTS } from './weights.ts'

/** The circumstances of a moment, laid out so that a row's can be looked up in them. */
export interface Circumstances {
  /** Keys of what is so, and of what therefore cannot be so. */
  readonly met: ReadonlySet<string>
  readonly against: ReadonlySet<string>
  /** °C outside, where it is known. */
  readonly degrees: number | undefined
  /** What is spoken, lower case: names given to ways of setting things are looked for in it. */
  readonly spoken: string
  /** "Like last time": what was so then counts for more than what is so now. */
  readonly likeBefore: boolean
}

/** One tag as a key: equal for tags that say the same. */
export const tagKey = (tag: ConditionTag): string => signatureOf([tag])

const EXCLUDED: ReadonlyMap<string, readonly string[]> = new Map(
  DIMENSIONS.flatMap(({ dimension, tags }) =>
    tags.map(({ value, excludes = [] }) => [
      tagKey({ dimension, value }),
      excludes.map(other => tagKey({ dimension, value: other })),
    ]),
  ),
)

/** Lays out what is so at a moment. */
export const circumstancesOf = (
  tags: readonly ConditionTag[],
  more: Pick<Circumstances, 'degrees' | 'spoken' | 'likeBefore'>,
): Circumstances => ({
  ...more,
  spoken: more.spoken.toLowerCase(),
  met: new Set(tags.map(tagKey)),
  against: new Set(
    tags.flatMap(tag => [
      tagKey({ ...tag, negated: tag.negated !== true }),
      ...(tag.negated === true ? [] : (EXCLUDED.get(tagKey(tag)) ?? [])),
    ]),
  ),
})

/** A row's condition and the moment it was said in, worked out once. */
export interface Setting {
  readonly condition: readonly { readonly tag: ConditionTag; readonly key: string; readonly weight: number }[]
  /** Circumstances of that moment that are none of its condition, with what sharing one is worth. */
  readonly moment: readonly { readonly key: string; readonly worth: number }[]
}

/** Times of day and places are told of every trip and say less. */
const isAmbient = (tag: ConditionTag): boolean => tag.dimension === 'daytime' || tag.dimension === 'place'
const AMBIENT_SHARE = 0.3

export const settingOf = (condition: Condition, moment: readonly ConditionTag[]): Setting => {
  const own = condition.map(tag => ({ tag, key: tagKey(tag), weight: weightOf(tag.dimension) }))
  return {
    condition: own,
    moment: moment.flatMap(tag => {
      const key = tagKey(tag)
      return own.some(one => one.key === key)
        ? []
        : [{ key, worth: WEIGHTS.momentMet * (isAmbient(tag) ? AMBIENT_SHARE : weightOf(tag.dimension)) }]
    }),
  }
}

const standingOf = (tag: ConditionTag, key: string, now: Circumstances): Standing => {
  if (tag.compare !== undefined)
    return now.degrees === undefined ? 'open' : meets(tag, now.degrees) ? 'met' : 'against'
  return now.met.has(key) ? 'met' : now.against.has(key) ? 'against' : 'open'
}

const meets = ({ compare }: ConditionTag, degrees: number): boolean =>
  compare !== undefined &&
  (compare.operator.startsWith('>') ? degrees > compare.number : degrees < compare.number)

/** Does all of a condition hold now? The empty one always does. */
export const holds = (condition: Condition, now: Circumstances): boolean =>
  condition.every(tag => standingOf(tag, tagKey(tag), now) === 'met')

/** Does a condition hold now? Against as soon as one of its circumstances is; the empty one always holds. */
export const standingOfAll = (condition: Condition, now: Circumstances): Standing => {
  let all: Standing = 'met'
  for (const tag of condition) {
    const standing = standingOf(tag, tagKey(tag), now)
    if (standing === 'against') return 'against'
    if (standing === 'open') all = 'open'
  }
  return all
}

/** The circumstances of a condition that are known not to be so now. */
export const deniedOf = (condition: Condition, now: Circumstances): Condition =>
  condition.filter(tag => standingOf(tag, tagKey(tag), now) === 'against')

/**
 * How well a row's condition, and the moment it was said in, fit the moment of asking, −6 to 6.
 * @param contradicted what a circumstance costs that is known not to be so.
 */
export const conditionScore = (setting: Setting, now: Circumstances, contradicted: number): number => {
  let score = 0
  for (const { tag, key, weight } of setting.condition) {
    if (tag.dimension === 'term') {
      score += now.spoken.includes(tag.value) ? WEIGHTS.term : -1.5
      continue
    }
    const standing = standingOf(tag, key, now)
    if (tag.compare !== undefined) score += standing === 'open' ? 0 : standing === 'met' ? 3 : -6
    else if (standing === 'met') score += WEIGHTS.conditionMet * weight
    else if (standing === 'against') score += contradicted * weight * (now.likeBefore ? 0.4 : 1)
    else if (!now.likeBefore && !isAmbient(tag)) score += WEIGHTS.conditionUnmet * weight
  }
  for (const { key, worth } of setting.moment) if (now.met.has(key)) score += worth
  return Math.max(-6, Math.min(6, score))
}
