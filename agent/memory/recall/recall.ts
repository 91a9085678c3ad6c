import type { Localised } from '../../domain/language.ts'
import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import type { Seat } from '../../vehicle/zones.ts'
import { standingOfAll } from '../conditions/circumstances.ts'
import type { Preference } from '../preference.ts'
import type { RecallQuery, Recollection } from '../recollection.ts'
import { calculate } from './arithmetic.ts'
import { becauseOf } from './because.ts'
import { digestOf } from './digest.ts'
import { deniedNow, type Ranked, rank } from './rank.ts'
import type { Asked } from './request.ts'
import { zonesFor } from './zones.ts'

/** How many recollections are handed out when the query does not say. */
const USUAL_LIMIT = 8

const isSettingValue = (value: unknown): value is SettingValue =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'

const isSetting = ({ row }: Ranked): boolean => carLexicon().settings.has(row.slot)

/**
 * What bears on the request, of ranked rows. What has nothing to do with it is no answer; for the car, what is near
 * may still be what is meant. What somebody said of their life holds under its circumstances and not otherwise.
 */
const bearing = (
  ranked: readonly Ranked[],
  denials: readonly Preference[],
  asked: Asked,
): readonly Ranked[] => {
  const denied = new Set(denials.map(row => digestOf(row).claim))
  const best = ranked[0]
  const nearTheCar = best !== undefined && isSetting(best) && !(best.strange && asked.errand)
  return ranked.filter(one =>
    isSetting(one)
      ? !one.strange || nearTheCar
      : !one.strange &&
        !denied.has(digestOf(one.row).claim) &&
        standingOfAll(one.row.condition, asked.circumstances) !== 'against',
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
  const all = rank(rows, asked)
  const ranked = all.filter(
    one =>
      one.row.polarity > 0 && one.row.kind !== 'limit' && (wanted.size === 0 || wanted.has(one.row.slot)),
  )
  const limits = rows.filter(row => row.kind === 'limit')
  const denials = deniedNow(rows, asked)
  return bearing(ranked, denials, asked)
    .slice(0, query.limit ?? USUAL_LIMIT)
    .map(one => recollection(one, { all, ranked, limits, denials, asked }))
}

/** What a recollection is made among. */
interface Field {
  /** Every row, and those that may be answers, best first. */
  readonly all: readonly Ranked[]
  readonly ranked: readonly Ranked[]
  readonly limits: readonly Preference[]
  /** What is not wanted now. */
  readonly denials: readonly Preference[]
  readonly asked: Asked
}

const recollection = (one: Ranked, field: Field): Recollection => {
  const { all, ranked, limits, denials, asked } = field
  const { row } = one
  const definition = carLexicon().settings.get(row.slot)
  let told: Localised | undefined
  const rival = ranked.find(
    other => other !== one && (other.row.slot !== row.slot || other.row.value !== row.value),
  )
  const value =
    definition !== undefined && isSettingValue(row.value)
      ? valueFor(definition, row, row.value, ranked, limits, asked)
      : row.value
  return {
    preference: row,
    value,
    zones:
      definition === undefined
        ? []
        : zonesFor(definition, {
            said: asked.zone,
            ...(row.zone === undefined ? {} : { remembered: row.zone }),
            ...seatOf(asked.asker, asked),
          }),
    score: one.score,
    standing: standingOfAll(row.condition, asked.circumstances),
    lead: one.score - (rival?.score ?? 0),
    // Told seldom, and it takes a look at every rival: worked out when somebody asks.
    get because() {
      told ??= becauseOf(row, all, denials, asked)
      return told
    },
  }
}

const valueFor = (
  definition: SettingDefinition,
  row: Preference,
  base: SettingValue,
  ranked: readonly Ranked[],
  limits: readonly Preference[],
  asked: Asked,
): SettingValue => {
  const others = ranked.filter(
    other => other.row.slot === row.slot && other.row.value !== row.value && isSettingValue(other.row.value),
  )
  // The middle lies between two people, or between two versions of one.
  const second = (others.find(other => other.row.subject !== row.subject) ?? others[0])?.row.value
  const reckoned =
    asked.arithmetic === undefined
      ? base
      : calculate(definition, base, asked.arithmetic, isSettingValue(second) ? second : undefined)
  return clamped(reckoned, row.slot, limits, asked)
}

/** Bounds that hold now: unconditional ones of the owner, and those whose circumstances are there. */
const clamped = (
  value: SettingValue,
  slot: string,
  limits: readonly Preference[],
  asked: Asked,
): SettingValue => {
  if (typeof value !== 'number') return value
  let bounded = value
  for (const limit of limits) {
    if (limit.slot !== slot || typeof limit.value !== 'number') continue
    const companions = limit.condition.filter(tag => tag.dimension === 'company')
    const holds =
      companions.length === 0
        ? limit.subject === asked.owner
        : companions.some(tag => asked.tags.some(one => one.value.toLowerCase() === tag.value.toLowerCase()))
    if (!holds) continue
    bounded = limit.polarity > 0 ? Math.min(bounded, limit.value) : Math.max(bounded, limit.value)
  }
  return bounded
}

/** Where the asker sits, from what is told; a lone asker drives. */
const seatOf = (person: string, asked: Asked): { seat?: Seat } => {
  if (asked.driving === undefined || asked.driving === person) return { seat: 'driver' }
  return { seat: 'passenger' }
}
