import { type Localised, text } from '../../domain/language.ts'
import { deniedOf, holds } from '../conditions/circumstances.ts'
import { conditionWords } from '../words/condition-words.ts'
import { knownSince } from '../words/known-words.ts'
import { bareClause } from '../words/row-clauses.ts'
import { valueWords } from '../words/row-words.ts'
import type { Digest } from './digest.ts'
import type { Ranked } from './rank.ts'
import type { Asked } from './request.ts'

const ended = ({ superseded, until }: Digest, now: number): boolean => superseded || until <= now

/** The rows another one was chosen over that a driver might wonder about: set aside now, of the same sort. */
const setAside = (chosen: Digest, ranked: readonly Ranked[]): readonly Digest[] =>
  ranked.flatMap(({ digest: other }) =>
    other !== chosen &&
    other.subject === chosen.subject &&
    (other.slot === chosen.slot ||
      (other.row.category === chosen.row.category && !other.slot.includes('.'))) &&
    other.claim !== chosen.claim
      ? [other]
      : [],
  )

const rivalWords = (
  chosen: Digest,
  ranked: readonly Ranked[],
  denials: readonly Digest[],
  asked: Asked,
): Localised | undefined => {
  const listener = asked.asker
  const rivals = setAside(chosen, ranked)
  for (const rival of rivals) {
    const denial = denials.find(one => one.claim === rival.claim)?.row
    if (denial === undefined || ended(rival, asked.now)) continue
    const when = conditionWords(denial.condition)
    const { en, zh } = bareClause(denial, { listener })
    return text(`${en} ${when.en}`, `${when.zh}${zh}`)
  }
  for (const rival of rivals) {
    if (ended(rival, asked.now) || !rival.wanted) continue
    const denied = deniedOf(rival.row.condition, asked.circumstances)
    if (denied.length === 0) continue
    const when = conditionWords(denied)
    const value = valueWords(rival.row)
    return text(
      `${value.en} is ${when.en.startsWith('when') ? 'for ' : ''}${when.en.replace(/^in /u, 'for ')} only`,
      `${value.zh}只限${when.zh}`,
    )
  }
  const limited = ranked.find(
    ({ digest: other }) =>
      !other.wanted &&
      !ended(other, asked.now) &&
      other.claim === chosen.claim &&
      deniedOf(other.row.condition, asked.circumstances).length > 0,
  )?.digest.row
  if (limited !== undefined) {
    const when = conditionWords(limited.condition)
    const { en, zh } = bareClause(limited, { listener })
    return text(`it is only ${when.en} that ${en}`, `只有${when.zh}${zh}`)
  }
  const replaced = rivals.find(({ row }) => row.supersededBy === chosen.row.id)
  if (replaced === undefined) return undefined
  const before = valueWords(replaced.row)
  return text(`before that it was ${before.en}`, `之前是${before.zh}`)
}

/**
 * Why a row answers, and why its nearest rival does not: "you said so on 12 January, for winter; light food is for
 * summer only". One clause, to stand after "because".
 * @param denials rows that say what is not wanted now.
 */
export const becauseOf = (
  chosen: Digest,
  ranked: readonly Ranked[],
  denials: readonly Digest[],
  asked: Asked,
): Localised => {
  const { row } = chosen
  const known = knownSince(row, asked.asker, asked.now)
  const met = row.condition.filter(tag => holds([tag], asked.circumstances))
  const when = conditionWords(met)
  const rival = rivalWords(chosen, ranked, denials, asked)
  const en = [known.en, ...(when.en === '' ? [] : [`for ${when.en.replace(/^(?:in|for) /u, '')}`])].join(', ')
  const zh = [known.zh, ...(when.zh === '' ? [] : [`用于${when.zh}`])].join('，')
  return rival === undefined ? text(en, zh) : text(`${en}; ${rival.en}`, `${zh}；${rival.zh}`)
}
