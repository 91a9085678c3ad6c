import type { JsonValue } from '../../domain/json.ts'
import type { Request, ZoneMention } from '../../understanding/request.ts'
import { CATALOGUE, type SettingId } from '../../vehicle/catalogue/index.ts'
import { describeAllowed } from '../../vehicle/describe.ts'
import type { SettingDefinition } from '../../vehicle/setting.ts'
import { spokenZones, toolName } from '../../vehicle/tool-calls.ts'
import { coerceValue } from '../../vehicle/validation.ts'
import { ZONES } from '../../vehicle/zones.ts'
import type { JsonSchema } from './chat.ts'
import type { Checked, OfferedTool } from './offered-tool.ts'

const valueSchema = ({ value }: SettingDefinition): JsonSchema => {
  switch (value.type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'number':
      return { type: 'number', minimum: value.min, maximum: value.max }
    case 'enum':
      return { type: 'string', enum: value.values.map(option => option.id) }
    case 'text':
      return { type: 'string', maxLength: value.maxLength }
    default:
      return value satisfies never
  }
}

const UNIT_WORDS = { percent: '%', celsius: '°C', level: 'level', kilometre: 'km', second: 's' } as const

/** Few words: what it sets, and what its numbers mean. The range stands in the schema. */
const describe = (definition: SettingDefinition): string => {
  const { value, names } = definition
  const noun = names.en[0] ?? definition.id
  if (value.type !== 'number') return noun
  return `${noun}, ${UNIT_WORDS[value.unit]}${value.verbs === 'open' ? ', 0 shut, 100 open' : ''}`
}

const schemaOf = (definition: SettingDefinition): JsonSchema => {
  const value = valueSchema(definition)
  const zones = spokenZones(definition)
  return zones.length === 0
    ? { type: 'object', properties: { value }, required: ['value'] }
    : {
        type: 'object',
        properties: { zones: { type: 'array', items: { type: 'string', enum: zones } }, value },
        required: ['value'],
      }
}

/** One place or several, as a list or alone. @returns `undefined` where one of them is no place of this setting. */
const zonesIn = (definition: SettingDefinition, given: JsonValue | undefined): ZoneMention | undefined => {
  const unsaid: ZoneMention = { zones: [], source: 'unsaid' }
  if (given === undefined || given === null || definition.layout === undefined) return unsaid
  const list: readonly JsonValue[] = Array.isArray(given) ? given : [given]
  const known = spokenZones(definition)
  const zones = list.flatMap(one => {
    const written =
      typeof one === 'string'
        ? one
            .trim()
            .toLowerCase()
            .replaceAll(/[\s-]+/gu, '_')
        : ''
    return ZONES.filter(zone => zone === written && known.includes(zone))
  })
  if (zones.length < list.length) return undefined
  return zones.length === 0 ? unsaid : { zones, source: 'spoken' }
}

const check = (
  definition: SettingDefinition<SettingId>,
  given: Readonly<Record<string, JsonValue>>,
  words: string,
): Checked => {
  const zone = zonesIn(definition, given.zones ?? given.zone)
  if (zone === undefined)
    return { ok: false, problem: `zones must be among ${spokenZones(definition).join(', ')}` }
  if (given.value === undefined) return { ok: false, problem: 'value is missing' }
  const value = coerceValue({ definition }, given.value)
  if (value === undefined) return { ok: false, problem: `value must be ${describeAllowed(definition).en}` }
  const request: Request = {
    kind: 'set',
    setting: definition.id,
    zone,
    change: { type: 'to', value },
    text: words,
    certainty: 1,
    origin: 'named',
  }
  return { ok: true, request }
}

const wordsOf = ({ names, value, symptoms = [] }: SettingDefinition): OfferedTool['words'] => {
  const options = value.type === 'enum' ? value.values : []
  const scales = value.type === 'number' || value.type === 'enum' ? value.comparatives : undefined
  const of = (language: 'en' | 'zh'): readonly string[] => [
    ...names[language],
    ...options.flatMap(option => option[language]),
    ...symptoms.flatMap(symptom => symptom[language]),
    ...(scales === undefined ? [] : [...scales.more[language], ...scales.less[language]]),
  ]
  return { en: of('en'), zh: of('zh') }
}

/** One tool per setting of the catalogue; the same names as the decisions and the fine-tuning set. */
export const SETTING_TOOLS: readonly OfferedTool[] = CATALOGUE.map(definition => ({
  schema: {
    name: toolName(definition.id),
    description: describe(definition),
    parameters: schemaOf(definition),
  },
  words: wordsOf(definition),
  setting: definition.id,
  check: (given, words) => check(definition, given, words),
}))
