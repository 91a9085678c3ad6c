import { languageOf } from '../../understanding/text/language.ts'
import type { ConditionTag } from '../condition.ts'
import { circumstanceSpans } from '../extraction/standing/circumstance-spans.ts'
import { contentWords } from '../text/content-words.ts'
import { situationsOf, situationsOfWord } from '../text/kindred-words.ts'
import { thresholdsIn } from './measures.ts'
import { tagsIn } from './words.ts'

/** The dimension of circumstances nobody declared: their value is the clause as it was spoken. */
export const SITUATION = 'situation'

/** "With the bike in the back, …", "On the ferry I …": what stands before the sentence proper. */
const OPENING =
  /^(?:on|in|at|with|for|during|after|before|under|near|without|over|past|through) (?!(?:that|this|it|now|sure|fact|case|general|my own|me)\b)[^,.;:]{3,40}?(?=,| (?:i|we|you|he|she|the|it|my)\b)/iu
/** "Gravel roads: …" */
const HEADING = /^[^,.;:'"]{4,30}(?=: )/u
/** Told of once, or a manner of speaking: no circumstance. */
const ONCE =
  /^(?:when|while|if|once|as soon as) (?:\w+ ){0,2}(?:was|were|had|did|got|came|left|went|took|drove|saw|told|said|\w{3,}ed)\b|^(?:if|when(?:ever)?|once) (?:you|that(?:'s| is)|it(?:'s| is)|possible|necessary|needed|i (?:say|ask|call|mention|talk|remember|could|can|may|am honest|had to))\b|[一那]次$|可以的?话|愿意|不介意/iu
/** What closes by itself on locking says so by its name. */
const LOCKS = /\b(?:un)?lock(?:s|ed|ing)?\b|锁/iu
const NEGATED = /^(?:unless|except)\b|^除非/iu
const LONGEST = 60
/** So much of what a clause says must be so. */
const SHARE = 1 / 3

/**
 * The circumstances of a sentence that no declared one covers, as they were spoken: "when I tow the glider", "at the
 * car wash". They hold where the words of the moment tell of them.
 */
export const situationsIn = (sentence: string): readonly ConditionTag[] => {
  const language = languageOf(sentence, 'en')
  const spans = circumstanceSpans(sentence, language).map(({ start, end }) => sentence.slice(start, end))
  const heads = [OPENING.exec(sentence)?.[0], HEADING.exec(sentence)?.[0]].flatMap(one => one ?? [])
  const clauses = [...spans, ...heads].map(one => one.trim())
  return clauses
    .filter(
      (clause, at) =>
        clause.length <= LONGEST &&
        !ONCE.test(clause) &&
        !LOCKS.test(clause) &&
        tagsIn(clause).length === 0 &&
        thresholdsIn(clause).length === 0 &&
        contentWords(clause).size > 0 &&
        clauses.findIndex(other => other.includes(clause)) === at,
    )
    .map(clause => ({
      dimension: SITUATION,
      value: clause.replace(NEGATED, '').trim(),
      ...(NEGATED.test(clause) && { negated: true }),
    }))
}

/** The words of a moment, with the situations they speak of, for holding a spoken circumstance against. */
export const momentWords = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words, ...situationsOf(words)])

/** Each content word of a spoken circumstance with the situations it speaks of. */
const signsOf = (tag: ConditionTag): readonly (readonly string[])[] => {
  const known = signs.get(tag)
  if (known !== undefined) return known
  const made = [...contentWords(tag.value)].map(word => [word, ...situationsOfWord(word)])
  signs.set(tag, made)
  return made
}
const signs = new WeakMap<ConditionTag, readonly (readonly string[])[]>()

/** Do the words of a moment tell of a spoken circumstance? @param told from `momentWords`. */
export const tellsOf = (tag: ConditionTag, told: ReadonlySet<string>): boolean => {
  if (told.size === 0) return false
  const words = signsOf(tag)
  const shared = words.filter(sign => sign.some(one => told.has(one))).length
  return shared > 0 && shared >= words.length * SHARE
}
