import { changeFor } from '../../understanding/engine/change.ts'
import type { Reading } from '../../understanding/engine/frame.ts'
import { modifiersOf } from '../../understanding/engine/modifiers.ts'
import type { Token } from '../../understanding/engine/token.ts'
import type { ValueChange } from '../../understanding/request.ts'
import type { SpokenUnit } from '../../understanding/text/number.ts'
import type { SettingDefinition } from '../../vehicle/setting.ts'
import type { Mention } from './mention.ts'
import { settledChange } from './settled.ts'

const LOWERS =
  /\b(?:lower\w*|reduc\w+|decreas\w+|drop\w*|cut|dim\w*|down|less|cooler|colder|dimmer|softer|quieter|shorter|weaker|slower|closer)\b|低|小|暗|减|降|少/u
const RAISES =
  /\b(?:rais\w+|increas\w+|bump\w*|boost\w*|up|more|higher|warmer|hotter|brighter|louder|stronger|faster|further|wider|add\w*)\b|高|大|亮|加|升|多/u
/** "By 40", "two units higher": a step, with its way. */
export const stepIn = (clause: string): 1 | -1 | undefined => {
  if (
    !/\bby\b|\b(?:units?|levels?|degrees?|notch(?:es)?|points?|steps?|percent)\s+(?:\w+\s+)?(?:higher|lower|more|less|brighter|dimmer|warmer|cooler|louder|quieter|up|down|stronger|weaker|above|below)\b|再?[调加减降升](?:高|低|大|小|亮|暗)?[了]?[一二两三四五六七八九十\d]+|再(?:高|低|大|小|亮|暗|快|慢)[一二两三四五六七八九十\d]+/u.test(
      clause,
    )
  )
    return undefined
  return LOWERS.test(clause) ? -1 : RAISES.test(clause) ? 1 : undefined
}

/** Units people put to any scale; minutes and metres are of nothing else. */
const LOOSE_UNITS: ReadonlySet<SpokenUnit> = new Set(['degree', 'level', 'percent'])
/** "Lower it to 1", "put the heat on 26": a number that is led to is where it ends. */
const ENDS_AT = /\bto\b|\b(?:at|on) (?:level |about |around )*-?\d|\blevel \d|到/u

/** A reading's change: a step where the words say "by", bare numbers where the unit is one of angle or place. */
export const steppedOrSettled = (
  definition: SettingDefinition,
  reading: Pick<Reading, 'change' | 'consumed'>,
  tokens: readonly Token[],
  clause: string,
): Pick<Mention, 'change' | 'value' | 'by'> => {
  const modifiers = modifiersOf(tokens, reading.consumed)
  const direction = stepIn(clause)
  const number = modifiers.numbers.find(one => one.ordinal !== true && one.share !== true)
  if (direction !== undefined && number !== undefined && !modifiers.to && definition.value.type === 'number')
    return {
      change: { type: 'by', direction, amount: number.value },
      by: { direction, amount: number.value },
    }
  const settled = settledChange(definition, reading.change)
  // "Lower it to level 1" says where it ends, not by how much.
  if (
    (settled.by?.amount !== undefined || settled.value === undefined) &&
    number !== undefined &&
    (number.unit === undefined || LOOSE_UNITS.has(number.unit)) &&
    direction === undefined &&
    definition.value.type === 'number' &&
    ENDS_AT.test(clause)
  ) {
    const change: ValueChange = { type: 'to', value: number.value }
    return { change, ...settledChange(definition, change) }
  }
  if (
    settled.value !== undefined ||
    settled.by !== undefined ||
    number?.unit === undefined ||
    !LOOSE_UNITS.has(number.unit)
  )
    return { change: reading.change, ...settled }
  const bare = changeFor(definition, {
    ...modifiers,
    numbers: modifiers.numbers.map(({ unit: _, ...rest }) => rest),
  })
  return { change: bare.change, ...settledChange(definition, bare.change) }
}
