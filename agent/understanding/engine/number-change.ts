import type { NumberType, SettingDefinition } from '../../vehicle/setting.ts'
import { SECONDS, type SpokenNumber } from '../text/number.ts'
import { bestMove, fitOfMove } from './direction.ts'
import { type FittedChange, fitted, UNSPECIFIED } from './fitted-change.ts'
import type { Modifiers } from './modifiers.ts'

/** What a number would do to this setting: its new value, a step, or a share of the whole way. */
export const numberChange = (
  definition: SettingDefinition,
  number: SpokenNumber,
  m: Modifiers,
): FittedChange => {
  const type = definition.value
  if (type.type !== 'number') return fitted(UNSPECIFIED, -1)
  if (number.share === true) return fitted({ type: 'fraction', of: number.value }, 1)
  const move = bestMove(definition, m)
  const converted = convert(number, type)
  // 小两格, 亮两级: an adjective with a number of steps behind it goes that far its way.
  const paced = m.counted && m.qualities.length > 0
  const step = !m.to && (m.by || (move !== undefined && !move.level && (m.moves.length > 0 || paced)))
  if (step && move !== undefined && !move.foreign && number.unit === 'level' && type.unit !== 'level')
    // "Two notches" on a scale without levels are twice its own "a bit".
    return fitted(
      { type: 'by', direction: move.direction, amount: number.value * type.step, unit: type.unit },
      0.9,
      move.specific,
    )
  if (converted === undefined)
    // "Lean it back by fifteen degrees": the way is clear, though this scale does not count in those.
    return move !== undefined && !move.foreign && number.value >= 0
      ? fitted(
          { type: 'by', direction: move.direction },
          (move.specific ? 0.6 : -0.2) - 0.4 * move.strays,
          move.specific,
        )
      : fitted(UNSPECIFIED, -1)
  if (step && move !== undefined && number.unit === 'percent' && type.unit === 'level')
    // "By twenty percent" of a scale of levels: as much of the whole way.
    return fitted(
      {
        type: 'by',
        direction: move.direction,
        amount: Math.max(1, Math.round(((type.max - type.min) * number.value) / 100)),
        unit: 'level',
      },
      move.foreign ? -0.5 : 0.9,
      move.specific,
    )
  if (step && move !== undefined && converted.value > type.max - type.min)
    // "Louder by five hundred": further than the scale goes; the planner says so.
    return fitted(
      { type: 'to', value: (move.direction > 0 ? type.max : type.min) + move.direction * converted.value },
      0.5,
    )
  if (step && move !== undefined)
    return fitted(
      { type: 'by', direction: move.direction, amount: converted.value, unit: type.unit },
      move.foreign ? -0.5 : fitOfMove(definition, move),
      converted.specific || move.specific,
    )
  if (number.unit === 'percent' && type.unit !== 'percent')
    return number.value >= 0 && number.value <= 100
      ? fitted({ type: 'fraction', of: number.value / 100 }, 0.7)
      : // More than there is: the planner says so.
        fitted({ type: 'to', value: type.min + ((type.max - type.min) * number.value) / 100 }, 0.7)
  const inRange = converted.value >= type.min && converted.value <= type.max
  const foreign = move?.foreign === true && !move.specific
  return fitted(
    { type: 'to', value: converted.value },
    foreign ? -0.3 : !inRange ? 0.5 : isUnlikely(number, type) ? 0.8 : 1,
    converted.specific,
  )
}

/** Nobody sets a way of a hundred percent "to two": without a unit that rather counts places. */
const isUnlikely = (number: SpokenNumber, type: NumberType): boolean =>
  number.unit === undefined && type.unit === 'percent' && number.value > 0 && number.value < 5

/** The number in the setting's own unit; undefined where the units have nothing to do with each other. */
const convert = (
  number: SpokenNumber,
  type: NumberType,
): { value: number; specific: boolean } | undefined => {
  const { value, unit } = number
  if (unit === undefined) return { value, specific: false }
  const seconds = SECONDS[unit]
  if (seconds !== undefined)
    return type.unit === 'second' ? { value: value * seconds, specific: true } : undefined
  switch (unit) {
    case 'percent':
      return type.unit === 'celsius'
        ? undefined
        : { value, specific: type.unit === 'percent' && type.verbs === 'open' }
    case 'degree':
      return type.unit === 'celsius' ? { value, specific: true } : undefined
    case 'level':
      return type.unit === 'level' ? { value, specific: true } : undefined
    case 'kilometre':
      return type.unit === 'kilometre' ? { value, specific: true } : undefined
    default:
      return undefined
  }
}
