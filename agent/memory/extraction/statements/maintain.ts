import type { JsonValue } from '../../../domain/json.ts'
import type { Condition, ConditionTag } from '../../condition.ts'
import type { Candidate, Preference } from '../../preference.ts'
import { slotKey } from '../../taxonomy/growth.ts'
import { taxonomy as declared, type Taxonomy } from '../../taxonomy/taxonomy.ts'
import { ENDS_STANDING } from './extract.ts'

/** What a new candidate does to the rows that are there. */
export type Maintenance =
  /** Said before: the row gains evidence, no row is added. */
  | { readonly decision: 'keep'; readonly row: string }
  | { readonly decision: 'add' }
  /** The candidate becomes a row and supersedes these. */
  | { readonly decision: 'replace'; readonly rows: readonly string[] }
  /** These end without a successor. */
  | { readonly decision: 'retire'; readonly rows: readonly string[] }
  /** Nothing to end, nothing to keep. */
  | { readonly decision: 'ignore' }

/** The part of a row the decision depends on. */
export type StandingRow = Pick<
  Preference,
  'id' | 'subject' | 'category' | 'slot' | 'zone' | 'value' | 'polarity' | 'condition' | 'passing' | 'origin'
>

/**
 * Decides by the conflict key (subject, slot, zone, normalised condition).
 * - The same value with the same sign is known already: keep; so is a no to its opposite.
 * - A value no longer wanted ends its row; a lasting no takes its place.
 * - In a single-valued slot, and against the opposite value anywhere, the newer replaces the older.
 * - Another condition, another subject, or something for now only: both live.
 * Pure; rows of other subjects and slots may be handed in and are passed over.
 */
export const decide = (
  candidate: Candidate,
  rows: readonly StandingRow[],
  taxonomy: Taxonomy = declared(),
): Maintenance => {
  const placed = taxonomy.slot(candidate.slot)
  const single = placed?.slot.valued === 'single'
  const named = placed?.slot.takesName !== undefined
  const related = rows.filter(
    row =>
      row.subject === candidate.subject &&
      row.zone === candidate.zone &&
      (taxonomy.current(row.slot) === taxonomy.current(candidate.slot) ||
        // A name means the same whichever slot it was filed under: a news programme is a podcast too.
        (named &&
          taxonomy.slot(row.slot)?.slot.takesName !== undefined &&
          (candidate.polarity === -1 ? sameValue : sameName)(row.value, candidate.value))),
  )
  const alike = related.filter(row => sameCondition(row.condition, candidate.condition))
  const known =
    alike.find(row => row.polarity === candidate.polarity && sameValue(row.value, candidate.value)) ??
    // Known by name under another slot, at all times.
    related.find(
      row =>
        row.slot !== candidate.slot &&
        row.polarity === candidate.polarity &&
        row.condition.length === 0 &&
        sameValue(row.value, candidate.value),
    )
  if (known !== undefined) return { decision: 'keep', row: known.id }
  const opposite = placed?.slot.values.find(one => one.id === candidate.value)?.opposite
  // Who wants it mild says nothing new with "nothing hot".
  const meant = candidate.polarity === -1 && candidate.passing !== true ? opposite : undefined
  const said = alike.find(row => meant !== undefined && row.polarity === 1 && row.value === meant)
  if (said !== undefined) return { decision: 'keep', row: said.id }
  const standing = candidate.passing === true ? [] : alike.filter(row => row.passing !== true)
  if (candidate.polarity === -1) {
    // A no without a condition of its own takes back the yes under any condition.
    const reach = candidate.condition.length === 0 && candidate.passing !== true ? related : alike
    const denied = reach.filter(row => row.polarity === 1 && sameValue(row.value, candidate.value))
    if (denied.length === 0)
      return candidate.corrects === ENDS_STANDING ? { decision: 'ignore' } : { decision: 'add' }
    // "Today no Italian" leaves the liking as it is.
    if (candidate.passing === true)
      return candidate.corrects === ENDS_STANDING ? { decision: 'ignore' } : { decision: 'add' }
    const ids = denied.map(row => row.id)
    return candidate.corrects === ENDS_STANDING
      ? { decision: 'retire', rows: ids }
      : { decision: 'replace', rows: ids }
  }
  const gone = standing.filter(
    row =>
      (row.polarity === -1 && sameValue(row.value, candidate.value)) ||
      (row.polarity === 1 && row.slot === candidate.slot && (single || row.value === opposite)),
  )
  return gone.length > 0 ? { decision: 'replace', rows: gone.map(row => row.id) } : { decision: 'add' }
}

const tagKey = ({ dimension, value, negated, compare }: ConditionTag): string =>
  `${dimension}=${value}${negated === true ? '!' : ''}${compare === undefined ? '' : `${compare.operator}${compare.number}`}`

/** The condition as one string, whatever the order its tags were said in. */
export const conditionKey = (condition: Condition): string =>
  [...new Set(condition.map(tagKey))].sort().join('&')

const sameCondition = (one: Condition, other: Condition): boolean => conditionKey(one) === conditionKey(other)

/** Words a name may come with or without: "GreenGrocer", "GreenGrocer stores". */
const GENERIC = new Set([
  'station',
  'store',
  'shop',
  'market',
  'the',
  'restaurant',
  'podcast',
  'show',
  'song',
  'service',
  'update',
  'alert',
  // Loving tennis and loving to play it are one.
  'play',
  'playing',
])

/** Do two values mean the same? Names are compared without case, spacing, plurals and words like "station". */
export const sameValue = (one: JsonValue, other: JsonValue): boolean => {
  if (one === other) return true
  if (typeof one !== 'string' || typeof other !== 'string')
    return JSON.stringify(one) === JSON.stringify(other)
  const a = bare(one)
  const b = bare(other)
  if (a === '' || b === '') return false
  return a === b || (Math.min(a.length, b.length) >= 6 && (a.includes(b) || b.includes(a)))
}

const sameName = (one: JsonValue, other: JsonValue): boolean =>
  typeof one === 'string' && typeof other === 'string' && bare(one) !== '' && bare(one) === bare(other)

const bare = (name: string): string =>
  slotKey(name)
    .split('_')
    .filter(word => !GENERIC.has(word))
    .join('')
