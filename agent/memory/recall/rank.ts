import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { ConditionTag } from '../condition.ts'
import { contradicts, sameTag, weightOf } from '../conditions/match.ts'
import { DESTINATION } from '../extraction/places.ts'
import type { Preference } from '../preference.ts'
import { wordsOf } from '../text/content-words.ts'
import type { Asked } from './request.ts'

/** One row with how well it answers, and what made it so. */
export interface Ranked {
  readonly row: Preference
  readonly score: number
  readonly parts: Readonly<Record<string, number>>
}

/** What each kind of evidence is worth. Chosen by leaving each out in turn over the tuning split; see DESIGN.md 4. */
export const WEIGHTS = {
  named: 6,
  rival: 3.2,
  sameSwitch: 5.2,
  sameModule: 1.2,
  affinity: 2.6,
  toldAffinity: 0.8,
  symptom: 2.6,
  strangeSetting: -3.2,
  owner: 4.5,
  actor: 2,
  strangeOwner: -4,
  conditionMet: 1.5,
  momentMet: 0.8,
  conditionContradicted: -2,
  conditionUnmet: -0.45,
  term: 6,
  word: 1,
  wordsAtMost: 5,
  lasting: 1.2,
  passing: -2.2,
  rejected: -5,
  ended: -3,
  superseded: -2.5,
  recent: 0.8,
} as const

/** The words of a row's first evidence, which said what it is; later evidence only repeats it. */
const NO_WORDS: ReadonlySet<string> = new Set()
const rowWords = (row: Preference): ReadonlySet<string> => {
  const first = row.evidence[0]
  return first === undefined ? NO_WORDS : wordsOf(first)
}

const LASTING_KINDS = new Set(['preference', 'rule', 'definition', 'limit'])

/** Ranks rows for a query, best first. Pure; a few microseconds a row. */
export const rank = (rows: readonly Preference[], asked: Asked): readonly Ranked[] => {
  const relation = settingRelation(asked)
  const newest = Math.max(...rows.map(row => row.validFrom))
  const oldest = Math.min(...rows.map(row => row.validFrom))
  const rarity = rarityOf(rows, asked)
  return rows
    .map(row => {
      const parts: Record<string, number> = {}
      const { setting, strange } = relation(row.slot)
      parts.setting = setting + (strange ? WEIGHTS.strangeSetting : 0)
      parts.owner =
        row.subject === asked.owner
          ? WEIGHTS.owner
          : row.actor === asked.owner
            ? WEIGHTS.actor
            : asked.ownerSaid
              ? WEIGHTS.strangeOwner
              : WEIGHTS.strangeOwner / 2
      parts.conditions = conditionScore(row, asked)
      parts.words = overlap(row, asked, rarity)
      parts.lasting =
        (LASTING_KINDS.has(row.kind) ? WEIGHTS.lasting * (asked.usual ? 1.8 : 1) : 0) +
        (row.passing === true ? WEIGHTS.passing * (asked.usual ? 1.3 : asked.likeBefore ? 0.3 : 1) : 0)
      parts.way = wayScore(row, asked)
      parts.specific = general(row, rows, asked)
      parts.polarity = row.polarity < 0 ? WEIGHTS.rejected : 0
      parts.version = versionScore(row, asked)
      parts.recent = newest > oldest ? (WEIGHTS.recent * (row.validFrom - oldest)) / (newest - oldest) : 0
      const score = Object.values(parts).reduce((sum, part) => sum + part, 0)
      return { row, score, parts }
    })
    .sort((a, b) => b.score - a.score || b.row.validFrom - a.row.validFrom)
}

/** Places compete only when the way is asked for, and then settings do not. */
const wayScore = (row: Preference, asked: Asked): number => {
  const place = row.slot === DESTINATION || row.slot === 'named_place' || row.kind === 'plan'
  if (row.slot === DESTINATION) return asked.way ? 6 : -9
  return asked.way && !place ? -3 : 0
}

/** A level beats its switch: where the same person's level is known, being on says less. */
const general = (row: Preference, rows: readonly Preference[], asked: Asked): number => {
  if (typeof row.value !== 'boolean') return 0
  const settings = carLexicon().settings
  const level = rows.some(
    other =>
      other !== row &&
      other.subject === row.subject &&
      typeof other.value !== 'boolean' &&
      settings.get(other.slot)?.switchedBy === row.slot &&
      other.polarity > 0,
  )
  const wantsOn = asked.mentions.some(one => one.setting === row.slot && one.value === true)
  return (level && row.value ? -2.5 : 0) + (wantsOn && !row.value ? -5 : 0)
}

/** How the words of the query speak of each setting. */
const settingRelation = (asked: Asked): ((slot: string) => { setting: number; strange: boolean }) => {
  const settings = carLexicon().settings
  const named = asked.mentions.filter(one => one.origin !== 'symptom')
  const symptoms = asked.mentions.filter(one => one.origin === 'symptom')
  const strongest = Math.max(1.2, ...asked.affinity.values())
  const loud = named.some(one => one.score >= 3)
  const memo = new Map<string, { setting: number; strange: boolean }>()
  return slot => {
    const known = memo.get(slot)
    if (known !== undefined) return known
    const definition = settings.get(slot)
    let best = 0
    for (const mention of named) {
      const other = settings.get(mention.setting)
      const sure = Math.min(1, mention.score / 4)
      const family =
        definition !== undefined &&
        other !== undefined &&
        (definition.switchedBy === other.id ||
          other.switchedBy === definition.id ||
          (definition.switchedBy !== undefined && definition.switchedBy === other.switchedBy))
      const value =
        mention.setting === slot
          ? WEIGHTS.named
          : mention.rivals.includes(slot)
            ? WEIGHTS.rival
            : family
              ? WEIGHTS.sameSwitch
              : definition !== undefined && other?.module === definition.module
                ? WEIGHTS.sameModule
                : 0
      const alternative = mention.alternatives?.get(slot)
      if (alternative !== undefined)
        best = Math.max(
          best,
          WEIGHTS.named * sure * Math.min(1, Math.max(0, alternative / mention.score)) ** 1.3,
        )
      best = Math.max(best, value * sure)
    }
    const affinity = ((asked.affinity.get(slot) ?? 0) / strongest) * WEIGHTS.affinity
    for (const symptom of symptoms)
      if (symptom.setting === slot || symptom.rivals.includes(slot)) best = Math.max(best, WEIGHTS.symptom)
    const told = Math.min(1, (asked.toldAffinity.get(slot) ?? 0) / 1.5) * WEIGHTS.toldAffinity
    const result = { setting: best + affinity + told, strange: loud && best < 1 && affinity < 1 }
    memo.set(slot, result)
    return result
  }
}

const conditionScore = (row: Preference, asked: Asked): number => {
  let score = 0
  for (const tag of row.condition) {
    const weight = weightOf(tag.dimension)
    if (tag.dimension === 'term')
      score += asked.spoken.toLowerCase().includes(tag.value) ? WEIGHTS.term : -1.5
    else if (tag.compare !== undefined)
      score += asked.degrees === undefined ? 0 : meets(tag, asked.degrees) ? 3 : -6
    else if (asked.tags.some(one => sameTag(one, tag))) score += WEIGHTS.conditionMet * weight
    else if (asked.tags.some(one => contradicts(one, tag)))
      score += WEIGHTS.conditionContradicted * weight * (asked.likeBefore ? 0.4 : 1)
    else if (!asked.likeBefore && !ambient(tag)) score += WEIGHTS.conditionUnmet * weight
  }
  for (const tag of row.evidence[0]?.context.tags ?? [])
    if (!row.condition.some(one => sameTag(one, tag)) && asked.tags.some(one => sameTag(one, tag)))
      score += WEIGHTS.momentMet * (ambient(tag) ? 0.3 : weightOf(tag.dimension))
  return Math.max(-6, Math.min(6, score))
}

const meets = (tag: ConditionTag, degrees: number): boolean => {
  if (tag.compare === undefined) return false
  return tag.compare.operator.startsWith('>') ? degrees > tag.compare.number : degrees < tag.compare.number
}

const ambient = (tag: ConditionTag): boolean => tag.dimension === 'daytime' || tag.dimension === 'place'

/** Words few rows have tell more. */
const rarityOf = (rows: readonly Preference[], asked: Asked): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of [...asked.spokenWords, ...asked.toldWords]) counts.set(word, 0)
  for (const row of rows)
    for (const word of rowWords(row)) {
      const count = counts.get(word)
      if (count !== undefined) counts.set(word, count + 1)
    }
  return new Map(
    [...counts].map(([word, count]) => [
      word,
      count === 0 ? 0 : 0.4 + 0.6 * (1 - count / Math.max(2, rows.length)),
    ]),
  )
}

const overlap = (row: Preference, asked: Asked, rarity: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const word of rowWords(row)) {
    if (asked.deniedWords.has(word)) sum -= 1.5
    else if (asked.spokenWords.has(word)) sum += WEIGHTS.word * (rarity.get(word) ?? 1)
    else if (asked.toldWords.has(word)) sum += 0.5 * WEIGHTS.word * (rarity.get(word) ?? 1)
  }
  return Math.min(WEIGHTS.wordsAtMost, sum)
}

const versionScore = (row: Preference, asked: Asked): number => {
  const { version } = asked
  if (version?.type === 'span') return row.validFrom >= version.from && row.validFrom <= version.to ? 4 : -1
  const past = row.supersededBy !== undefined || (row.validTo !== undefined && row.validTo <= asked.now)
  if (version?.type === 'earlier' || version?.type === 'first') return past ? 2.5 : 0
  return past ? WEIGHTS.superseded : 0
}
