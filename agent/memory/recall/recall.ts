import { type Localised, text } from '../../domain/language.ts'
import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import type { Seat } from '../../vehicle/zones.ts'
import type { Preference } from '../preference.ts'
import type { RecallQuery, Recollection } from '../recollection.ts'
import { calculate } from './arithmetic.ts'
import { type Ranked, rank } from './rank.ts'
import type { Asked } from './request.ts'
import { zonesFor } from './zones.ts'

/** How many recollections are handed out when the query does not say. */
const USUAL_LIMIT = 8

const isSettingValue = (value: unknown): value is SettingValue =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'

const isSetting = (row: Preference): boolean => carLexicon().settings.has(row.slot)

/** Answers a query from these rows, best first. Pure. @param asked the query taken apart (`askedOf`). */
export const recallFrom = (
  rows: readonly Preference[],
  query: RecallQuery,
  asked: Asked,
): readonly Recollection[] => {
  if (rows.length === 0) return []
  const wanted = new Set((query.wanted ?? []).map(one => one.slot))
  const ranked = rank(rows, asked).filter(
    one =>
      one.row.polarity > 0 && one.row.kind !== 'limit' && (wanted.size === 0 || wanted.has(one.row.slot)),
  )
  const limits = rows.filter(row => row.kind === 'limit')
  // What has nothing to do with the request is an answer only where nothing has.
  const best = ranked[0]
  const bearing = best?.strange === false ? ranked.filter(one => !one.strange || isSetting(one.row)) : ranked
  return bearing
    .slice(0, query.limit ?? USUAL_LIMIT)
    .map(one => recollection(one, ranked, limits, asked, query))
}

const recollection = (
  one: Ranked,
  ranked: readonly Ranked[],
  limits: readonly Preference[],
  asked: Asked,
  query: RecallQuery,
): Recollection => {
  const { row } = one
  const definition = carLexicon().settings.get(row.slot)
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
    lead: one.score - (rival?.score ?? 0),
    because: becauseOf(row, query),
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

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const dayOf = (time: number): { en: string; zh: string } => {
  const day = new Date(time)
  return {
    en: `${day.getDate()} ${MONTHS[day.getMonth()] ?? ''}`,
    zh: `${day.getMonth() + 1}月${day.getDate()}日`,
  }
}

const becauseOf = (row: Preference, query: RecallQuery): Localised => {
  const day = dayOf(row.validFrom)
  const whose = row.subject === query.asker
  return row.origin === 'observed' || row.origin === 'inferred'
    ? text(
        whose ? `you set it so on ${day.en}` : `${row.subject} set it so on ${day.en}`,
        whose ? `您在${day.zh}这样设置过` : `${row.subject}在${day.zh}这样设置过`,
      )
    : text(
        whose ? `you said so on ${day.en}` : `${row.subject} said so on ${day.en}`,
        whose ? `您在${day.zh}说过` : `${row.subject}在${day.zh}说过`,
      )
}
