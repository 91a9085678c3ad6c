import type { OutsideRequest } from '../request.ts'
import { isHan } from '../text/language.ts'
import { type NormalisedText, spoken } from '../text/normalise.ts'
import { hasMark, type Token } from './token.ts'

/** Who speaks of themselves or of others tells something; only a bare verb asks. */
const TELLS =
  /^(?:i|i'm|i've|we|we're|it|it's|he|she|they|there|my|our|because|since|so|but|that|if|when|while|not)\b|^(?:我|我们|咱|他|她|它|这|那|因为|所以|但|不过|如果|的话|免得)/u
/** How a further wish begins in Chinese, where a comma alone parts all kinds of things. */
const FURTHER = /^请?(?:帮我|给我|帮忙|替我|再|然后|顺便|还要?|另外|并且)/u

const parts = (token: Token): boolean => hasMark(token, 'and') || hasMark(token, 'then')

const isBoundary = (token: Token): boolean =>
  parts(token) || hasMark(token, 'comma') || hasMark(token, 'stop')

const isContent = (token: Token): boolean => token.senses.length === 0 && /\p{L}/u.test(token.text)

/** Words that only hold a sentence together. */
const FUNCTION_WORD =
  /^(?:an?|the|this|that|these|those|some|any|of|to|for|in|on|at|by|with|from|out|up|into|about|over|whether|when|where|if|than|as|like|so|it|me|us|my|our|you|your|is|are|be|not|can|could|would|will|这|那|这个|那个|这些|那些|我|我的|它|把|给|到|去)$/u

/** Does it belong to the car: a thing, a value, a place, a way to move? What may be a mere verb or particle does not. */
const concernsCar = (token: Token): boolean =>
  !FUNCTION_WORD.test(token.text) &&
  !hasMark(token, 'filler') &&
  token.senses.length > 0 &&
  token.senses.every(sense => sense.type !== 'action') &&
  token.senses.some(sense => sense.type !== 'mark' && sense.type !== 'number')

/** A wish opens with its verb. None opens with where or when it is, with a participle, or with what cannot be. */
const NO_WISH =
  /^(?:(?:on|in|at|with|as|after|before|during|once|until|now|then|an?|the|this|these|those|both|all|some|even|still|just|[a-z]+ly|[a-z]+ing|can't|cannot|(?:could|do|does|did|is|are|was|were|wo|would|has|have)n't)\b)/u
/** A subject and its verb, before anything that is subordinate: "visibility is poor", "the road ahead looks icy". */
const STATES =
  /^(?:(?!\b(?:that|when|where|while|whether|if|how|what|who|because)\b)[\w'-]+ ){1,4}(?:is|are|was|were|has|have|had|looks?|seems?|feels?|gets?|keeps?)\b/u

const isUnheard = (clause: readonly Token[], words: string, joined: boolean): boolean => {
  if (TELLS.test(words) || clause.some(concernsCar)) return false
  const content = clause.filter(isContent)
  const han = isHan(words[0] ?? '')
  if (han)
    return (joined || FURTHER.test(words)) && content.reduce((sum, token) => sum + token.text.length, 0) >= 2
  if (NO_WISH.test(words) || STATES.test(words)) return false
  return content.filter(token => !FUNCTION_WORD.test(token.text)).length >= 2
}

/**
 * Wishes in a sentence that nothing answers to: "open the window and book a hotel". What is done of such a sentence
 * must not make the rest seem done, so it is named. Only whole clauses of unknown words count; noise does not.
 *
 * @param follows whether other words of the sentence have been read before these
 */
export const leftOver = (
  tokens: readonly Token[],
  source: NormalisedText,
  follows: boolean,
): readonly OutsideRequest[] => {
  const clauses: { tokens: Token[]; joined: boolean }[] = [{ tokens: [], joined: follows }]
  for (const token of tokens) {
    const last = clauses.at(-1)
    if (last === undefined) break
    if (!isBoundary(token)) last.tokens.push(token)
    else if (last.tokens.length === 0) last.joined ||= parts(token)
    else clauses.push({ tokens: [], joined: parts(token) })
  }
  return clauses.flatMap((clause, i): readonly OutsideRequest[] => {
    const from = clause.tokens[0]
    const to = clause.tokens.at(-1)
    if (from === undefined || to === undefined) return []
    const words = source.text.slice(from.start, to.end).trim()
    // English parts wishes by "and" or "then"; a comma alone often only calls somebody.
    const joined = clause.joined || clauses[i + 1]?.joined === true || isHan(words[0] ?? '')
    if (!joined || !isUnheard(clause.tokens, words, clause.joined)) return []
    const text = spoken(source, from.start, to.end)
    return [{ kind: 'outside', because: 'unknown', text, certainty: 0.6, origin: 'named' }]
  })
}
