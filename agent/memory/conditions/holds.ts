import type { Condition, ConditionTag, MomentContext } from '../condition.ts'
import { contradicts, sameTag } from './match.ts'

/** Circumstances others imply: an evening that is dark is a night to those who drive in it. */
const IMPLIED: readonly (readonly [all: readonly string[], implied: ConditionTag])[] = [
  [['daytime=morning'], { dimension: 'daytime', value: 'day' }],
  [['daytime=afternoon'], { dimension: 'daytime', value: 'day' }],
  [['daytime=evening', 'light=dark'], { dimension: 'daytime', value: 'night' }],
  [['daytime=night'], { dimension: 'light', value: 'dark' }],
]

const nameOf = (tag: ConditionTag): string => `${tag.dimension}=${tag.value}`

/**
 * What is so now: what was said of the moment ("for my call", "in winter") goes before what the car senses, and
 * takes away what cannot be so beside it.
 */
export const tagsNow = (
  context: MomentContext,
  said: readonly ConditionTag[] = [],
): readonly ConditionTag[] => {
  const sensed = context.tags.filter(tag => !said.some(one => contradicts(one, tag)))
  const tags = [...said.filter(tag => tag.compare === undefined), ...sensed]
  const names = new Set(tags.map(nameOf))
  return [
    ...tags,
    ...IMPLIED.filter(
      ([all, implied]) => all.every(one => names.has(one)) && !names.has(nameOf(implied)),
    ).map(([, implied]) => implied),
  ]
}

const within = ({ compare }: ConditionTag, degrees: number | undefined): boolean => {
  if (compare === undefined || degrees === undefined) return false
  switch (compare.operator) {
    case '<':
      return degrees < compare.number
    case '<=':
      return degrees <= compare.number
    case '>':
      return degrees > compare.number
    case '>=':
      return degrees >= compare.number
    default:
      return compare.operator satisfies never
  }
}

/** Does a preference's condition hold: every part of it, by what is so now? Nothing to hold is always so. Pure. */
export const holds = (
  condition: Condition,
  tags: readonly ConditionTag[],
  context: Pick<MomentContext, 'outsideTemperature'>,
): boolean =>
  condition.every(tag => {
    if (tag.compare !== undefined) return within(tag, context.outsideTemperature) !== (tag.negated === true)
    const { negated: _, ...plain } = tag
    if (tag.negated === true) return !tags.some(one => sameTag(one, plain))
    return tags.some(one => sameTag(one, tag))
  })

/** Does something that is so now speak against it? Unknown circumstances do not. Pure. */
export const isRuledOut = (condition: Condition, tags: readonly ConditionTag[]): boolean =>
  condition.some(tag => tags.some(one => contradicts(one, tag)))
