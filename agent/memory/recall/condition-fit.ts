import type { Condition, ConditionTag } from '../condition.ts'
import { type Circumstances, standingOf } from '../conditions/circumstances.ts'
import { tagKey, weightOf } from '../conditions/match.ts'
import { SITUATION } from '../conditions/situation.ts'
import { WEIGHTS } from './weights.ts'

/** A row's condition and the moment it was said in, worked out once. */
export interface Setting {
  readonly condition: readonly { readonly tag: ConditionTag; readonly key: string; readonly weight: number }[]
  /** Circumstances of that moment that are none of its condition, with what sharing one is worth. */
  readonly moment: readonly { readonly key: string; readonly worth: number }[]
}

/** The moment of asking, as the fit sees it. */
export interface AskedMoment {
  readonly circumstances: Circumstances
  /** What is spoken: names given to ways of setting things are looked for in it. */
  readonly spoken: string
  /** "Like last time": what was so then counts for more than what is so now. */
  readonly likeBefore: boolean
  /** "My usual": the standing way is meant, not that of circumstances nobody speaks of. */
  readonly usual: boolean
}

/** Times of day and places are told of every trip and say less. */
const isAmbient = (tag: ConditionTag): boolean => tag.dimension === 'daytime' || tag.dimension === 'place'
const AMBIENT_SHARE = 0.3

/** Circumstances that come with using the thing itself and tell one use from another no more. */
const OWN_ACTIVITY: Readonly<Record<string, string>> = { video: 'video', music: 'music', bluetooth: 'call' }
const isOwnActivity = (slot: string, tag: ConditionTag): boolean =>
  tag.dimension === 'activity' && OWN_ACTIVITY[slot.split('.')[0] ?? ''] === tag.value

/** @param slot what the row is about. @param moment the circumstances it was said in. */
export const settingOf = (slot: string, condition: Condition, moment: readonly ConditionTag[]): Setting => {
  const told = condition.filter(tag => !isOwnActivity(slot, tag))
  const own = told.map(tag => ({ tag, key: tagKey(tag), weight: weightOf(tag.dimension) }))
  return {
    condition: own,
    moment: moment
      .filter(tag => !isOwnActivity(slot, tag))
      .flatMap(tag => {
        const key = tagKey(tag)
        return own.some(one => one.key === key)
          ? []
          : [{ key, worth: WEIGHTS.momentMet * (isAmbient(tag) ? AMBIENT_SHARE : weightOf(tag.dimension)) }]
      }),
  }
}

/**
 * How well a row's condition, and the moment it was said in, fit the moment of asking, −6 to 6.
 * @param contradicted what a circumstance costs that is known not to be so.
 */
export const conditionFit = (setting: Setting, asked: AskedMoment, contradicted: number): number => {
  const { circumstances: now, likeBefore, usual } = asked
  let score = 0
  for (const { tag, key, weight } of setting.condition) {
    if (tag.dimension === 'term') {
      score += asked.spoken.toLowerCase().includes(tag.value.toLowerCase())
        ? WEIGHTS.term
        : WEIGHTS.termUnsaid
      continue
    }
    // "Monsoon rule: …" gives the way a name; who says it means that way.
    if (tag.dimension === SITUATION && asked.spoken.toLowerCase().includes(tag.value.toLowerCase())) {
      score += WEIGHTS.term
      continue
    }
    const standing = standingOf(tag, key, now)
    if (tag.compare !== undefined)
      score += standing === 'open' ? 0 : standing === 'met' ? WEIGHTS.boundMet : WEIGHTS.boundBroken
    else if (standing === 'met') score += WEIGHTS.conditionMet * weight
    else if (standing === 'against') score += contradicted * weight * (likeBefore ? 0.4 : 1)
    else if (usual) score += WEIGHTS.usualUnmet * weight
    else if (!likeBefore && !isAmbient(tag)) score += WEIGHTS.conditionUnmet * weight
  }
  for (const { key, worth } of setting.moment)
    if (now.met.has(key)) score += worth
    else if (!likeBefore && now.against.has(key)) score += WEIGHTS.momentAgainst * worth
    else if (usual) score += WEIGHTS.usualMoment * worth
  return Math.max(-6, Math.min(6, score))
}
