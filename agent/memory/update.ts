import type { ConditionTag } from './condition.ts'
import { contradicts, sameTag, signatureOf } from './conditions/match.ts'
import type { Candidate, Preference, PreferenceKind } from './preference.ts'

/** What becomes of a candidate beside the rows there are. */
export type Update =
  /** Nothing like it is known. */
  | {
      readonly type: 'add'
      readonly condition?: readonly ConditionTag[]
      readonly retires: readonly string[]
    }
  /** It is known already: one more piece of evidence for that row. */
  | { readonly type: 'confirm'; readonly id: string }
  /** It takes the place of these rows, which stay readable as its history. */
  | {
      readonly type: 'supersede'
      readonly ids: readonly string[]
      readonly condition?: readonly ConditionTag[]
      readonly retires: readonly string[]
    }

/** How many values a slot may hold at once; the taxonomy says so. */
export type Cardinality = (category: string, slot: string) => 'single' | 'multi'

/** The part of a row that says what it is about: rows of one key are versions of one preference. */
export const conflictKey = (
  row: Pick<Preference, 'subject' | 'category' | 'slot' | 'zone' | 'condition' | 'kind'>,
): string =>
  [
    row.subject.toLowerCase(),
    row.category,
    row.slot,
    row.zone ?? '',
    row.kind === 'limit' ? 'limit' : '',
    signatureOf(row.condition),
  ].join('|')

const sameValue = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? one.toLowerCase().trim() === other.toLowerCase().trim()
    : JSON.stringify(one) === JSON.stringify(other)

const live = (row: Preference): boolean => row.supersededBy === undefined && row.validTo === undefined

/**
 * Decides what becomes of a candidate. Pure; `rows` are the driver's rows of the same slot, oldest first.
 *
 * Same key: the newer takes the older's place. Another condition: both live. Another person: no conflict ever.
 * What is for now only, or merely done once, never replaces a standing value. A correction ("that's too strong, lower it") replaces the
 * newest value it corrects at once and takes its circumstances over. A no withdraws the yes it denies.
 */
export const decideUpdate = (
  candidate: Candidate,
  rows: readonly Preference[],
  cardinality: Cardinality,
): Update => {
  const own = rows.filter(
    row =>
      live(row) &&
      row.slot === candidate.slot &&
      row.category === candidate.category &&
      row.subject.toLowerCase() === candidate.subject.toLowerCase(),
  )
  const key = conflictKey(candidate)
  const denied = own.filter(
    row =>
      row.polarity !== candidate.polarity && sameValue(row.value, candidate.value) && row.kind !== 'limit',
  )
  const retires =
    candidate.passing === true
      ? []
      : denied.filter(row => row.passing !== true || candidate.corrects !== undefined).map(row => row.id)
  const alike = own.filter(row => conflictKey(row) === key && row.polarity === candidate.polarity)
  const known = alike.find(
    row => sameValue(row.value, candidate.value) && (row.passing === true) === (candidate.passing === true),
  )
  if (known !== undefined && candidate.corrects === undefined) return { type: 'confirm', id: known.id }
  if (candidate.corrects !== undefined && candidate.polarity > 0) {
    const corrected =
      own.find(row => row.id === candidate.corrects) ??
      [...own]
        .reverse()
        .find(
          row =>
            row.polarity > 0 &&
            row.kind !== 'limit' &&
            !sameValue(row.value, candidate.value) &&
            !parted(row, candidate),
        )
    if (corrected !== undefined)
      return {
        type: 'supersede',
        ids: [corrected.id],
        condition: united(candidate.condition, corrected.condition),
        retires: retires.filter(id => id !== corrected.id),
      }
  }
  if (candidate.passing === true || cardinality(candidate.category, candidate.slot) === 'multi')
    return { type: 'add', retires }
  const older = alike
    .filter(
      row =>
        row.passing !== true &&
        !sameValue(row.value, candidate.value) &&
        !(candidate.kind === 'action' && (STANDING.has(row.kind) || ofItsMoment(candidate, row))),
    )
    .map(row => row.id)
  return older.length > 0
    ? { type: 'supersede', ids: older, retires: retires.filter(id => !older.includes(id)) }
    : { type: 'add', retires }
}

/** Said to hold: what is merely done once ("set it to 3") lives beside it and takes its place never. */
const STANDING: ReadonlySet<PreferenceKind> = new Set(['preference', 'rule', 'definition', 'fact'])

/** Told of nearly every moment: they tell one deed from another no more. */
const ORDINARY: ReadonlySet<string> = new Set(['daytime', 'place', 'company', 'activity'])

/** Done under circumstances the other was not: in smoke, in the rain, with a hurt knee. It may hold only for those. */
const ofItsMoment = (candidate: Candidate, row: Preference): boolean => {
  const before = row.evidence[0]?.context.tags ?? []
  return candidate.evidence.context.tags.some(
    tag => !ORDINARY.has(tag.dimension) && !before.some(one => sameTag(one, tag)),
  )
}

/** Held under circumstances that cannot be these: day and night correct each other never. */
const parted = (row: Preference, candidate: Candidate): boolean =>
  row.condition.some(tag => candidate.condition.some(other => contradicts(tag, other)))

const united = (one: readonly ConditionTag[], other: readonly ConditionTag[]): readonly ConditionTag[] => [
  ...one,
  ...other.filter(tag => !one.some(known => sameTag(known, tag) || known.dimension === tag.dimension)),
]
