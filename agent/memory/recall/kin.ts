import { RELATIONS_ZH } from '../words/row-phrases.ts'

/** Every word for a relation, in either language, by the one meaning: "mum", "mom" and 妈妈 are one. */
const MEANING: ReadonlyMap<string, string> = new Map(
  Object.entries(RELATIONS_ZH).flatMap(([en, zh]) => [
    [en, zh] as const,
    ...zh.split('／').map(word => [word, zh] as const),
  ]),
)
const ENGLISH = new RegExp(`\\b(${Object.keys(RELATIONS_ZH).join('|')})(?:'s|s)?\\b`, 'giu')
const CHINESE = new RegExp([...new Set(Object.values(RELATIONS_ZH))].join('|').replaceAll('／', '|'), 'gu')

/** The relations some words name, by meaning. */
const relationsIn = (words: string): ReadonlySet<string> =>
  new Set(
    [
      ...[...words.matchAll(ENGLISH)].map(match => match[1]),
      ...[...words.matchAll(CHINESE)].map(match => match[0]),
    ]
      .map(word => MEANING.get(word?.toLowerCase() ?? ''))
      .filter(meaning => meaning !== undefined),
  )

/** "Her favourite", "how he likes it", 她喜欢的, "my daughter's", "for my dad", 按妈妈的. */
const THEIR_WAY =
  /\b(?:her|his|their)\b(?! (?:seat|door|window|side)\b)|\b(?:she|he|they)(?:'d)? (?:\w+ )?(?:likes?|loves?|wants?|needs?|prefers?|falls?|sleeps?|calms?)\b|\bfor (?:him|her|them)\b|[他她它](?:们)?(?:的|平时|最|喜欢|习惯|爱|常|要)/iu
/** The same with the relation named: "my daughter's", 女儿喜欢的. Filled in for each word once. */
const wayOf = (relation: string): RegExp =>
  new RegExp(
    `\\b${relation}(?:'s|s')|\\bfor (?:my|our|the|his|her) ${relation}\\b|\\b${relation} (?:\\w+ )?(?:likes?|loves?|wants?|needs?|prefers?)\\b|(?:按照?|照|给|像|跟)我?(?:的|家)?${relation}|${relation}(?:的|平时|最|喜欢|习惯|爱|要)`,
    'iu',
  )
const WAYS: readonly (readonly [meaning: string, way: RegExp])[] = [...MEANING].map(
  ([word, meaning]) => [meaning, wayOf(word)] as const,
)

/**
 * The relations whose way a request means, by meaning: those it names, in its words or in what is told around them,
 * where it speaks of their way. Pure.
 */
export const kinMeant = (spoken: string, told: string): ReadonlySet<string> => {
  const named = relationsIn(`${spoken} . ${told}`)
  if (named.size === 0) return named
  const pronoun = THEIR_WAY.test(spoken)
  return new Set(
    [...named].filter(meaning => pronoun || WAYS.some(([of, way]) => of === meaning && way.test(spoken))),
  )
}

/** Is a row's subject ("my nephew", 我女儿) one of them? */
export const isKin = (subject: string, kin: ReadonlySet<string>): boolean => {
  if (kin.size === 0) return false
  const bare = /^(?:my|our) (.+)$/iu.exec(subject)?.[1] ?? /^我(?:们|家)?的?(.+)$/u.exec(subject)?.[1]
  const meaning = bare === undefined ? undefined : MEANING.get(bare.toLowerCase())
  return meaning !== undefined && kin.has(meaning)
}
