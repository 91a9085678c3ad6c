import { z } from 'zod'
import type { JsonValue } from '../../domain/json.ts'
import { text } from '../../domain/language.ts'
import { SystemError } from '../../platform/errors.ts'
import { numberOf, optionalNumberOf, optionalTextOf, textOf } from '../../platform/rows.ts'
import type { Row } from '../../platform/sqlite-driver.ts'
import { ZONES } from '../../vehicle/zones.ts'
import { type Evidence, PREFERENCE_KINDS, type Preference } from '../preference.ts'
import { takeOverWords } from '../text/content-words.ts'

const jsonSchema: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(jsonSchema),
    z.record(z.string(), jsonSchema),
  ]),
)

/** One tag of a condition, as stored and exported. */
export const tagSchema = z.object({
  dimension: z.string(),
  value: z.string(),
  negated: z.boolean().exactOptional(),
  compare: z.object({ operator: z.enum(['<', '<=', '>', '>=']), number: z.number() }).exactOptional(),
})

/** The context of a moment, as stored and exported. */
export const contextSchema = z.object({
  time: z.number(),
  tags: z.array(tagSchema),
  outsideTemperature: z.number().exactOptional(),
  cabinTemperature: z.number().exactOptional(),
  speed: z.number().exactOptional(),
  place: z.string().exactOptional(),
  occupants: z.array(z.string()),
  driving: z.string().exactOptional(),
})

export const evidenceSchema = z.object({ turnId: z.string(), words: z.string(), context: contextSchema })

/** A row without its driver, as exported. */
export const preferenceSchema = z.object({
  id: z.string(),
  subject: z.string(),
  actor: z.string().exactOptional(),
  kind: z.enum(PREFERENCE_KINDS),
  category: z.string(),
  slot: z.string(),
  zone: z.enum(ZONES).exactOptional(),
  value: jsonSchema,
  polarity: z.union([z.literal(1), z.literal(-1)]),
  strength: z.number().min(0).max(1),
  origin: z.enum(['stated', 'corrected', 'inferred', 'observed']),
  condition: z.array(tagSchema),
  passing: z.boolean().exactOptional(),
  validFrom: z.number(),
  validTo: z.number().exactOptional(),
  supersededBy: z.string().exactOptional(),
  evidence: z.array(evidenceSchema),
  confidence: z.number().min(0).max(1),
  uses: z.number().int().min(0),
  lastUsed: z.number().exactOptional(),
})

/** Leaves out keys that hold `undefined`, which the exact optional types of the domain do not allow. */
const compact = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

const unreadable = (cause: unknown): SystemError =>
  new SystemError(
    'A remembered row cannot be read',
    text("One of the things I remember can't be read.", '有一条记忆无法读取。'),
    { cause },
  )

const parsed = <Value>(schema: z.ZodType<Value>, value: unknown): Value => {
  const result = schema.safeParse(value)
  if (!result.success) throw unreadable(result.error)
  return result.data
}

/** Reads a row of `memory_evidence`. @throws SystemError when it is damaged. */
export const evidenceFrom = (row: Row): Evidence => {
  const evidence: Evidence = parsed(evidenceSchema, {
    turnId: textOf(row, 'turn'),
    words: textOf(row, 'words'),
    context: JSON.parse(textOf(row, 'context')),
  })
  const terms = optionalTextOf(row, 'terms')
  if (terms !== undefined) takeOverWords(evidence, terms)
  return evidence
}

/** Reads a row of `memory_preference`. @throws SystemError when it is damaged. */
export const preferenceFrom = (row: Row, evidence: readonly Evidence[]): Preference => ({
  ...importable({
    id: textOf(row, 'id'),
    subject: textOf(row, 'subject'),
    actor: optionalTextOf(row, 'actor'),
    kind: textOf(row, 'kind'),
    category: textOf(row, 'category'),
    slot: textOf(row, 'slot'),
    zone: optionalTextOf(row, 'zone'),
    value: JSON.parse(textOf(row, 'value')),
    polarity: numberOf(row, 'polarity'),
    strength: numberOf(row, 'strength'),
    origin: textOf(row, 'origin'),
    condition: JSON.parse(textOf(row, 'condition')),
    passing: numberOf(row, 'passing') === 1 ? true : undefined,
    validFrom: numberOf(row, 'valid_from'),
    validTo: optionalNumberOf(row, 'valid_to'),
    supersededBy: optionalTextOf(row, 'superseded_by'),
    evidence: [],
    confidence: numberOf(row, 'confidence'),
    uses: numberOf(row, 'uses'),
    lastUsed: optionalNumberOf(row, 'last_used'),
  }),
  driver: textOf(row, 'driver'),
  evidence,
})

/** A row from outside: checked, without keys that hold nothing. @throws SystemError when it does not fit. */
export const importable = (value: unknown): Omit<Preference, 'driver'> =>
  parsed(preferenceSchema, compact(value))
