import type { Language } from '../../../domain/language.ts'
import { companyIn } from '../../conditions/company.ts'
import { sameTag } from '../../conditions/match.ts'
import { tagsIn } from '../../conditions/words.ts'
import type { HeardTurn } from '../../heard-turn.ts'
import { peopleOf } from '../../narration/people.ts'
import type { Candidate, Preference } from '../../preference.ts'
import { valueSaidOf } from '../standing/standing.ts'
import { subjectIn } from '../statements/subject.ts'

/** So long words may hang on what was told before them, ms. */
const LATELY = 3 * 60_000

const stands = (row: Preference): boolean =>
  row.origin !== 'observed' && row.validTo === undefined && row.supersededBy === undefined

/** The last thing told, if it was a moment ago. */
export const toldLately = (
  newest: (holds: (row: Preference) => boolean) => Preference | undefined,
  now: number,
): Preference | undefined => {
  const last = newest(stands)
  return last !== undefined && now - last.validFrom <= LATELY ? last : undefined
}

/** Opens with somebody who was spoken of before. */
const PRONOUN: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:but|and|so|well|oh)[, ]+)?(?:she|he)\b/iu,
  zh: /^(?:但是?|不过|而且|那)?[他她](?!们)/u,
}

/** "She doesn't like pink any more": the words with the name of whom they are about, where that was just told of. */
export const withNamed = (turn: HeardTurn, last: Preference | undefined): HeardTurn =>
  last === undefined || last.subject === turn.speaker || !PRONOUN[turn.language].test(turn.words)
    ? turn
    : { ...turn, words: turn.words.replace(PRONOUN[turn.language], last.subject) }

/** "My son loves them though", 我儿子倒是喜欢: the same thing, of somebody else, liked or not. */
const SAME: Readonly<Record<Language, RegExp>> = {
  en: /^(?<me>so (?:am|do) i|me too|same here|i am too|i do too)$|\b(?:(?<liked>loves?|likes?|prefers?|enjoys?|is fine with|doesn't mind|don't mind)|(?<disliked>hates?|doesn't like|don't like|can't stand|dislikes?)) (?:it|them|that|those|this)(?: (?:though|too|as well|either|however|a lot|very much))*$/iu,
  zh: /^(?<me>我也是|我也一样|我也对)(?:的|呢)?$|(?:也|倒是?|却|反而|就)(?:(?<liked>很?喜欢|爱吃|爱听|爱喝|爱|行|可以|是|一样)|(?<disliked>不喜欢|不爱吃|不爱听|不爱|讨厌|受不了))(?:了|的)?$/u,
}

/** Another person's word on what was just told: "My son Max loves them though". Pure. */
export const sameOfAnother = (turn: HeardTurn, last: Preference | undefined): Candidate | undefined => {
  const words = turn.words.trim().replace(/[.!。！]+$/u, '')
  const groups = SAME[turn.language].exec(words)?.groups
  if (last === undefined || groups === undefined) return undefined
  const others = turn.context.occupants.filter(name => name !== turn.speaker)
  const subject = groups.me === undefined ? subjectIn(words, turn.language, others) : turn.speaker
  if (subject === undefined || subject === last.subject) return undefined
  const alike = groups.me !== undefined || /也(?:是|一样)的?$/u.test(words)
  const polarity = alike ? last.polarity : groups.disliked === undefined ? 1 : -1
  return { ...versionOf(last, turn), subject, value: last.value, polarity }
}

const versionOf = (row: Preference, turn: HeardTurn): Candidate => ({
  subject: row.subject,
  kind: row.kind,
  category: row.category,
  slot: row.slot,
  ...(row.zone === undefined ? {} : { zone: row.zone }),
  value: row.value,
  polarity: row.polarity,
  strength: row.strength,
  origin: 'stated',
  condition: row.condition,
  validFrom: turn.context.time,
  evidence: { turnId: turn.turnId, words: turn.words, context: turn.context },
})

/** "40 is fine now when she's here", 一档就够, 25也可以: a value judged, of a thing that is not named. */
const JUDGED: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[,;.] ?|\b(?:that|says?|now|but|thinks?|said) )(?<what>(?:level )?(?:\d{1,3}|one|two|three|four|five)(?: (?:percent|degrees))?) (?:is|would be|will be) (?:now )?(?:fine|ok(?:ay)?|enough|plenty|better|good|all right|alright|nicer|too)\b/iu,
  zh: /(?<what>(?:\d{1,3}|[一二两三四五六七八九十]+)(?:度|档|挡|级|%)?)(?:现在)?(?:也|就|都)?(?:可以|够了?|行|好了?|合适|没问题|正好|刚好|舒服)/u,
}

/**
 * What was laid down for somebody's company, at another value: "Deborah has hearing aids now, 40 is fine when she's
 * here". The row is the latest number that depends on those who are spoken of. Pure.
 */
export const revisedFor = (
  turn: HeardTurn,
  names: readonly string[],
  newest: (holds: (row: Preference) => boolean) => Preference | undefined,
): Candidate | undefined => {
  const what = JUDGED[turn.language].exec(turn.words)?.groups?.what
  if (what === undefined) return undefined
  const people = peopleOf(names)
  const spokenOf = [
    ...[...turn.words.matchAll(people.pattern)].flatMap(match => {
      const value = people.find(match[0])
      return value === undefined || value === turn.speaker ? [] : [{ dimension: 'company', value }]
    }),
    ...companyIn(turn.words, names, turn.speaker, turn.language),
    ...tagsIn(turn.words).filter(tag => tag.dimension === 'company'),
  ]
  if (spokenOf.length === 0) return undefined
  const row = newest(
    one =>
      stands(one) &&
      typeof one.value === 'number' &&
      one.condition.some(tag => spokenOf.some(other => sameTag(tag, other))),
  )
  const value = row === undefined ? undefined : valueSaidOf(what, row.slot, turn.language)
  return row === undefined || value === undefined || value === row.value
    ? undefined
    : { ...versionOf(row, turn), value, corrects: row.id }
}
