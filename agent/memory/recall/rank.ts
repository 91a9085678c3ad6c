import { holds } from '../conditions/circumstances.ts'
import { sameTag } from '../conditions/match.ts'
import { contentWords } from '../text/content-words.ts'
import { situationsOf } from '../text/kindred-words.ts'
import { conditionFit } from './condition-fit.ts'
import { type Digest, levelKey } from './digest.ts'
import { isKin } from './kin.ts'
import { namedValues } from './named-values.ts'
import { overlaps } from './overlap.ts'
import { relationOf } from './relation.ts'
import type { Asked } from './request.ts'
import { WEIGHTS } from './weights.ts'

/** One row with how well it answers. */
export interface Ranked {
  readonly digest: Digest
  readonly score: number
  /** It has nothing to do with what is asked for, and is here only because nothing else is. */
  readonly strange: boolean
}

/**
 * Ranks rows for a query, best first. Pure; about a microsecond a row.
 * @param denials rows of them that say what is not wanted now (`deniedNow`).
 */
export const rank = (
  digests: readonly Digest[],
  denials: readonly Digest[],
  asked: Asked,
): readonly Ranked[] => {
  const relation = relationOf(asked)
  const named = namedValues(asked.spoken, asked.relevance)
  const shared = overlaps(digests, asked)
  const levels = levelsOf(digests)
  const denied = new Set(denials.map(({ claim }) => claim))
  const { oldest, span } = stretchOf(digests)
  const pivot = pivotOf(digests, asked)
  const latest = latestOf(digests, asked)
  const fitOf = ({ setting, definition }: Digest): number =>
    conditionFit(
      setting,
      asked,
      definition === undefined ? WEIGHTS.statementContradicted : WEIGHTS.conditionContradicted,
    )
  const newerThan = replacementsIn(digests)
  const ranked = digests.map((digest, at) => {
    const about = relation(digest.slot)
    const value = about.setting ? false : named(digest)
    const strange = about.strange && !value
    // What has nothing to do with the request is never answered with: no need to weigh it.
    if (strange && !about.setting) return { digest, score: WEIGHTS.strangeStatement, strange }
    const fit = fitOf(digest)
    const newer = newerThan(digest)
    const score =
      (value ? Math.max(0, about.score) + WEIGHTS.valueNamed : about.score) +
      (about.setting && strange ? WEIGHTS.strangeSetting : 0) +
      ownerScore(digest, asked) +
      fit +
      (shared[at] ?? 0) +
      lastingScore(digest, asked) +
      wayScore(digest, asked) +
      definedScore(digest, asked) +
      switchScore(digest, asked, levels) +
      wantedScore(digest, denied, asked) +
      versionScore(digest, asked, pivot, latest, newer === undefined ? 0 : fit - fitOf(newer)) +
      WEIGHTS.support * digest.support +
      (WEIGHTS.recent * (digest.since - oldest)) / span
    return { digest, score, strange }
  })
  return ranked.sort((a, b) => descending(a.score, b.score) || descending(a.digest.since, b.digest.since))
}

/** Orders numbers from the greatest down; whole steps, where a difference would be a new number each. */
const descending = (one: number, other: number): -1 | 0 | 1 => (one > other ? -1 : one < other ? 1 : 0)

/** Finds what took a row's place, among these; the rows are laid out by id when first asked. */
const replacementsIn = (digests: readonly Digest[]): ((digest: Digest) => Digest | undefined) => {
  let byId: ReadonlyMap<string, Digest> | undefined
  return ({ superseded, row }) => {
    if (!superseded || row.supersededBy === undefined) return undefined
    byId ??= new Map(digests.map(digest => [digest.row.id, digest]))
    return byId.get(row.supersededBy)
  }
}

/** From when to when the rows are. */
const stretchOf = (digests: readonly Digest[]): { readonly oldest: number; readonly span: number } => {
  let newest = Number.NEGATIVE_INFINITY
  let oldest = Number.POSITIVE_INFINITY
  for (const { since } of digests) {
    if (since > newest) newest = since
    if (since < oldest) oldest = since
  }
  return { oldest, span: Math.max(1, newest - oldest) }
}

const levelsOf = (digests: readonly Digest[]): ReadonlySet<string> => {
  const levels = new Set<string>()
  for (const { level } of digests) if (level !== undefined) levels.add(level)
  return levels
}

const versionKey = ({ subject, slot }: Digest): string => `${subject}|${slot}`

/**
 * Since when each person has what they have now of each thing: what is older is what was before. Laid out where an
 * older version is asked for only.
 */
const latestOf = (digests: readonly Digest[], { version }: Asked): ReadonlyMap<string, number> => {
  const latest = new Map<string, number>()
  if (version?.type !== 'earlier' && version?.type !== 'first') return latest
  for (const digest of digests) {
    const key = versionKey(digest)
    if (digest.wanted && digest.since > (latest.get(key) ?? Number.NEGATIVE_INFINITY))
      latest.set(key, digest.since)
  }
  return latest
}

const ownerScore = ({ subject, actor }: Digest, asked: Asked): number =>
  isKin(subject, asked.kin)
    ? WEIGHTS.owner + WEIGHTS.kin
    : subject === asked.owner
      ? WEIGHTS.owner
      : actor === asked.owner
        ? WEIGHTS.actor
        : asked.ownerSaid
          ? WEIGHTS.strangeOwner
          : WEIGHTS.strangeOwner / 2

const lastingScore = ({ lasting, passing }: Digest, { usual, likeBefore }: Asked): number =>
  (lasting ? WEIGHTS.lasting * (usual ? 1.8 : 1) : 0) +
  (passing ? WEIGHTS.passing * (usual ? 1.3 : likeBefore ? 0.3 : 1) : 0)

/** Somebody complains of what they said before what to do about: that, rather than what others would do. */
const definedScore = ({ defines, row, subject }: Digest, { complaints, owner }: Asked): number =>
  defines && subject === owner && row.condition.some(tag => complaints.some(one => sameTag(one, tag)))
    ? WEIGHTS.defined
    : 0

/** Places compete only when the way is asked for, and then settings do not. */
const wayScore = ({ slot, place, destination }: Digest, { way, relevance }: Asked): number => {
  if (destination) return way ? 6 : -9
  return way && !place && !relevance.has(slot) ? -3 : 0
}

/** A level beats its switch: where the same person's level is known, being on says less. */
const switchScore = (
  { value, subject, slot }: Digest,
  { mentions }: Asked,
  levels: ReadonlySet<string>,
): number => {
  if (typeof value !== 'boolean') return 0
  if (value) return levels.has(levelKey(subject, slot)) ? -2.5 : 0
  return mentions.some(one => one.setting === slot && one.value === true && one.change.type !== 'unspecified')
    ? -5
    : 0
}

const wantedScore = (
  { wanted, claim, value }: Digest,
  denied: ReadonlySet<string>,
  { unwanted, arithmetic }: Asked,
): number => {
  if (!wanted) return WEIGHTS.rejected
  // "10 is too hot, two less": there it is what is reckoned from.
  const complained = arithmetic === undefined && typeof value === 'number' && unwanted.has(value)
  return (denied.has(claim) ? WEIGHTS.denied : 0) + (complained ? WEIGHTS.rejected : 0)
}

/** What somebody does not want under circumstances that hold now: "nothing spicy in summer" sets "spicy" aside. */
export const deniedNow = (digests: readonly Digest[], asked: Asked): readonly Digest[] =>
  digests.filter(
    ({ wanted, limit, superseded, until, row }) =>
      !wanted &&
      !limit &&
      !superseded &&
      until > asked.now &&
      row.condition.length > 0 &&
      holds(row.condition, asked.circumstances),
  )

/** When what a version is told from happened: the first row that tells most of the event's words. */
const pivotOf = (digests: readonly Digest[], { version }: Asked): number | undefined => {
  const event =
    version?.type === 'earlier' || version?.type === 'later' || version?.type === 'then'
      ? version.event
      : undefined
  if (event === undefined) return undefined
  const words = contentWords(event)
  // What nearly every row tells says nothing of the event.
  const rarity = (holds: (digest: Digest) => boolean): number =>
    1 - digests.filter(holds).length / digests.length
  const signs = [
    ...[...words].map(word => {
      const holds = (digest: Digest): boolean => digest.words.has(word)
      return { holds, worth: rarity(holds) }
    }),
    ...[...situationsOf(words)].map(situation => {
      const holds = (digest: Digest): boolean => digest.situations.has(situation)
      return { holds, worth: rarity(holds) / 2 }
    }),
  ]
  let best = 0
  let pivot: number | undefined
  for (const digest of digests) {
    const told = signs.reduce((sum, { holds, worth }) => sum + (holds(digest) ? worth : 0), 0)
    if (told < best || told === 0 || (told === best && pivot !== undefined && pivot <= digest.since)) continue
    best = told
    pivot = digest.since
  }
  return pivot
}

/** The value of then and the value of now differ: the side of the event that is meant, or not. */
const SIDE_OF_EVENT = 3

/**
 * Which version is meant. What was replaced under other circumstances than it was said in stands back less, the
 * better its own fit those of now.
 * @param better how much better than what replaced it.
 */
const versionScore = (
  digest: Digest,
  { version, now }: Asked,
  pivot: number | undefined,
  latest: ReadonlyMap<string, number>,
  better: number,
): number => {
  const { since, until, superseded } = digest
  if (pivot !== undefined && (version?.type === 'earlier' || version?.type === 'later'))
    return since < pivot === (version.type === 'earlier') ? SIDE_OF_EVENT : -SIDE_OF_EVENT
  if (version?.type === 'span') return since >= version.from && since <= version.to ? 4 : -1
  if (version?.type === 'then' && pivot === since) return SIDE_OF_EVENT
  const past = superseded || until <= now
  if (version?.type === 'earlier' || version?.type === 'first')
    return past || since < (latest.get(versionKey(digest)) ?? since) ? 2.5 : 0
  return past ? WEIGHTS.superseded * Math.max(0.1, Math.min(1, 1 - better)) : 0
}
