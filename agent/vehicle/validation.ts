import { type Localised, text } from '../domain/language.ts'
import { zoneNames } from './catalogue/index.ts'
import { describeAllowed, nameSetting } from './describe.ts'
import { explainUnknownKey, type ParsedKey, parseKey } from './keys.ts'
import type { EnumType, NumberType, SettingKey, SettingValue } from './setting.ts'
import { VehicleError } from './vehicle-error.ts'

const TRUE_WORDS = new Set([
  'true',
  'on',
  'yes',
  'open',
  'enable',
  'enabled',
  'lock',
  'locked',
  '1',
  '开',
  '打开',
  '是',
])
const FALSE_WORDS = new Set([
  'false',
  'off',
  'no',
  'close',
  'closed',
  'disable',
  'disabled',
  'unlock',
  'unlocked',
  '0',
  '关',
  '关闭',
  '否',
])

/** @returns the boolean a value stands for, `undefined` when it stands for none. */
const coerceBoolean = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value
  if (value === 1 || value === 0) return value === 1
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  if (TRUE_WORDS.has(word)) return true
  return FALSE_WORDS.has(word) ? false : undefined
}

/** Rounds to the setting's resolution, half up, free of binary dust (22.5, not 22.500000000000004). */
export const roundToResolution = (type: Pick<NumberType, 'min' | 'resolution'>, value: number): number =>
  Number((type.min + Math.round((value - type.min) / type.resolution) * type.resolution).toFixed(4))

/** @returns the number a value stands for ("22", "30%", "22.5 °C" too), `undefined` when it stands for none. */
const coerceNumber = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*(?:%|°\s*c?|度|档|级|percent|degrees?|level)?\s*$/i.exec(value)
  return match?.[1] === undefined ? undefined : Number(match[1])
}

/** @returns the id of an enum value given by id or by any of its words, `undefined` when there is none. */
const coerceEnum = (type: EnumType, value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const word = String(value).trim().toLowerCase()
  const found =
    type.values.find(option => option.id.toLowerCase() === word) ??
    type.values.find(option => option.en.includes(word) || option.zh.includes(word))
  return found?.id
}

/** Control characters have no place in a name that is shown and spoken. */
const cleanText = (value: string): string => value.replace(/\p{Cc}/gu, ' ').trim()

/**
 * Makes a value of a setting out of what came in: the right type, rounded to the resolution, within the range.
 * @returns `undefined` when that is not possible without changing what was meant.
 */
export const coerceValue = ({ definition }: ParsedKey, value: unknown): SettingValue | undefined => {
  const type = definition.value
  switch (type.type) {
    case 'boolean':
      return coerceBoolean(value)
    case 'enum':
      return coerceEnum(type, value)
    case 'text': {
      if (typeof value !== 'string') return undefined
      const cleaned = cleanText(value)
      return cleaned.length <= type.maxLength ? cleaned : undefined
    }
    case 'number': {
      const given = coerceNumber(value)
      // A word for open or shut is a value of anything that opens.
      const wanted = given ?? (type.verbs === 'open' ? openWord(type, value) : undefined)
      if (wanted === undefined || wanted < type.min || wanted > type.max) return undefined
      return roundToResolution(type, wanted)
    }
  }
}

const openWord = (type: NumberType, value: unknown): number | undefined => {
  const open = coerceBoolean(value)
  if (open === undefined) return undefined
  return open ? type.max : type.min
}

const unknownKeyText = (key: string): Localised => {
  const { definition, zone } = explainUnknownKey(key)
  if (definition === undefined) return text("This car doesn't have that setting.", '这辆车没有这个功能。')
  const noun = nameSetting(definition)
  if (zone === undefined)
    return definition.layout === undefined
      ? text(`There is only one ${noun.en} in this car.`, `${noun.zh}全车只有一个。`)
      : text(`Which ${noun.en} do you mean?`, `您说的是哪个位置的${noun.zh}？`)
  return text(`There is no ${noun.en} for ${zoneNames[zone].en}.`, `${zoneNames[zone].zh}没有${noun.zh}。`)
}

const shown = (value: unknown): string => {
  const words = typeof value === 'string' ? cleanText(value) : String(value)
  return words.length > 24 ? `${words.slice(0, 23)}…` : words
}

/**
 * The key taken apart.
 * @throws VehicleError NOT_FOUND when the car has no such setting, or not in that place.
 */
export const requireKey = (key: SettingKey): ParsedKey => {
  const parsed = parseKey(key)
  if (parsed === undefined) throw new VehicleError('NOT_FOUND', key, undefined, unknownKeyText(key))
  return parsed
}

/**
 * A legal value of the setting: coerced and rounded.
 * @throws VehicleError NOT_FOUND for an unknown key; INVALID_ARGUMENT naming the setting, the value and what is allowed.
 */
export const validateValue = (key: SettingKey, value: unknown): SettingValue => {
  const parsed = requireKey(key)
  const legal = coerceValue(parsed, value)
  if (legal !== undefined) return legal
  const noun = nameSetting(parsed.definition, parsed.cell === undefined ? [] : [parsed.cell])
  const allowed = describeAllowed(parsed.definition)
  const type = parsed.definition.value
  const given = type.type === 'text' ? undefined : shown(value)
  const ranged = type.type === 'number'
  throw new VehicleError(
    'INVALID_ARGUMENT',
    key,
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined,
    text(
      `The ${noun.en} ${ranged ? 'goes from' : 'can be'} ${allowed.en}${given === undefined ? '' : `, not ${given}`}.`,
      `${noun.zh}${ranged ? '的范围是' : '可以是'}${allowed.zh}${given === undefined ? '' : `，不能是${given}`}。`,
    ),
  )
}
