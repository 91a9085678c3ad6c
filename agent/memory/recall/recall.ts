import type { Localised } from '../../domain/language.ts'
import { isSettingValue, type SettingDefinition, type SettingValue } from '../../vehicle/setting.ts'
import type { Seat } from '../../vehicle/zones.ts'
import { standingOfAll } from '../conditions/circumstances.ts'
import type { Preference } from '../preference.ts'
import type { RecallQuery, Recollection } from '../recollection.ts'
import { calculate } from './arithmetic.ts'
import { becauseOf } from './because.ts'
import { type Digest, digestOf } from './digest.ts'
import { deniedNow, type Ranked, rank } from './rank.ts'
import type { Asked } from './request.ts'
import { zonesFor } from './zones.ts'

/** How many recollections are handed out when the query does not say. */
const USUAL_LIMIT = 8

/**
 * What bears on the request, of ranked rows. What has nothing to do with it is no answer; for the car, what is near
 * may still be what is meant. What somebody said of their life holds under its circumstances and not otherwise.
 */
const bearing = (ranked: readonly Ranked[], denials: readonly Digest[], asked: Asked): readonly Ranked[] => {
  const denied = new Set(denials.map(({ claim }) => claim))
  const best = ranked[0]
  const nearTheCar = best?.digest.definition !== undefined && !(best.strange && asked.errand)
  return ranked.filter(({ digest, strange }) =>
    digest.definition !== undefined
      ? !strange || nearTheCar
      : !strange &&
        !denied.has(digest.claim) &&
        standingOfAll(digest.row.condition, asked.circumstances) !== 'against',
  )
}

/** Answers a query from these rows, best first. Pure. @param asked the query taken apart (`askedOf`). */
export const recallFrom = (
  rows: readonly Preference[],
  query: RecallQuery,
  asked: Asked,
): readonly Recollection[] => {
  if (rows.length === 0) return []
  const wanted = new Set((query.wanted ?? []).map(one => one.slot))
  const digests = rows.map(digestOf)
  const denials = deniedNow(digests, asked)
  const all = rank(digests, denials, asked)
  const ranked = all.filter(
    ({ digest }) => digest.wanted && !digest.limit && (wanted.size === 0 || wanted.has(digest.slot)),
  )
  const limits = digests.filter(({ limit }) => limit)
  return bearing(ranked, denials, asked)
    .slice(0, query.limit ?? USUAL_LIMIT)
    .map(one => recollection(one, { all, ranked, limits, denials, asked }))
}

/** What a recollection is made among. */
interface Field {
  /** Every row, and those that may be answers, best first. */
  readonly all: readonly Ranked[]
  readonly ranked: readonly Ranked[]
  readonly limits: readonly Digest[]
  /** What is not wanted now. */
  readonly denials: readonly Digest[]
  readonly asked: Asked
}

const recollection = (one: Ranked, field: Field): Recollection => {
  const { all, ranked, denials, asked } = field
  const { row, slot, value, definition } = one.digest
  let told: Localised | undefined
  const rival = ranked.find(
    other => other !== one && (other.digest.slot !== slot || other.digest.value !== value),
  )
  return {
    preference: row,
    value:
      definition !== undefined && isSettingValue(value) ? valueFor(definition, row, value, field) : value,
    zones:
      definition === undefined
        ? []
        : zonesFor(definition, {
            said: asked.zone,
            ...(row.zone === undefined ? {} : { remembered: row.zone }),
            ...seatOf(asked.asker, asked),
            another: asked.anothersPlace,
          }),
    score: one.score,
    standing: standingOfAll(row.condition, asked.circumstances),
    lead: one.score - (rival?.score ?? 0),
    // Told seldom, and it takes a look at every rival: worked out when somebody asks.
    get because() {
      told ??= becauseOf(one.digest, all, denials, asked)
      return told
    },
  }
}

const valueFor = (
  definition: SettingDefinition,
  { slot, subject }: Preference,
  base: SettingValue,
  { ranked, limits, asked }: Field,
): SettingValue =>
  clamped(
    asked.arithmetic === undefined
      ? base
      : calculate(definition, base, asked.arithmetic, otherValue(ranked, slot, subject, base)),
    slot,
    limits,
    asked,
  )

/** The other value where the middle is asked for: it lies between two people, or between two versions of one. */
const otherValue = (
  ranked: readonly Ranked[],
  slot: string,
  subject: string,
  base: SettingValue,
): SettingValue | undefined => {
  const others = ranked.filter(
    ({ digest }) => digest.slot === slot && digest.value !== base && isSettingValue(digest.value),
  )
  const { value } = (others.find(({ digest }) => digest.subject !== subject) ?? others[0])?.digest ?? {}
  return isSettingValue(value) ? value : undefined
}

/** Bounds that hold now: unconditional ones of the owner, and those whose circumstances are there. */
const clamped = (
  value: SettingValue,
  slot: string,
  limits: readonly Digest[],
  asked: Asked,
): SettingValue => {
  if (typeof value !== 'number') return value
  let bounded = value
  for (const { row } of limits) {
    if (row.slot !== slot || typeof row.value !== 'number') continue
    const companions = row.condition.filter(tag => tag.dimension === 'company')
    const holds =
      companions.length === 0
        ? row.subject === asked.owner
        : companions.some(tag => asked.tags.some(one => one.value.toLowerCase() === tag.value.toLowerCase()))
    if (!holds) continue
    bounded = row.polarity > 0 ? Math.min(bounded, row.value) : Math.max(bounded, row.value)
  }
  return bounded
}

/** Where the asker sits, from what is told; a lone asker drives. */
const seatOf = (person: string, asked: Asked): { seat?: Seat } => {
  if (asked.driving === undefined || asked.driving === person) return { seat: 'driver' }
  return { seat: 'passenger' }
}
