import type { Condition, ConditionTag } from '../condition.ts'
import { DIMENSIONS } from './dimensions.ts'

const BY_NAME = new Map(DIMENSIONS.map(one => [one.dimension, one]))

/** How much a dimension says; named companions and unknown dimensions count in full. */
export const weightOf = (dimension: string): number => BY_NAME.get(dimension)?.weight ?? 1.2

/** Can the two not hold together? */
export const contradicts = (one: ConditionTag, other: ConditionTag): boolean => {
  if (one.dimension !== other.dimension) return false
  if (one.value === other.value) return (one.negated === true) !== (other.negated === true)
  if (one.negated === true || other.negated === true) return false
  return (
    BY_NAME.get(one.dimension)
      ?.tags.find(tag => tag.value === one.value)
      ?.excludes?.includes(other.value) === true
  )
}

/** Says the same about the same circumstance. */
export const sameTag = (one: ConditionTag, other: ConditionTag): boolean =>
  one.dimension === other.dimension &&
  one.value.toLowerCase() === other.value.toLowerCase() &&
  (one.negated === true) === (other.negated === true) &&
  one.compare?.operator === other.compare?.operator &&
  one.compare?.number === other.compare?.number

/** One tag as a key: equal for tags that say the same. */
export const tagKey = ({ dimension, value, negated, compare }: ConditionTag): string =>
  `${negated === true ? '!' : ''}${dimension}=${value.toLowerCase()}${
    compare === undefined ? '' : `${compare.operator}${compare.number}`
  }`

/** One line for one condition, the same for conditions that mean the same: part of the conflict key. */
export const signatureOf = (condition: Condition): string => condition.map(tagKey).sort().join('&')
