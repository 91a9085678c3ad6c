import { isHan } from '../text/language.ts'
import type { Reading } from './frame.ts'
import { saysValue } from './modifiers.ts'
import type { Clause } from './segment.ts'
import { actionOf, hasMark, type Token } from './token.ts'

/** The verb has an object nobody knows: "open the spoiler", 打开尾翼. Unknown words elsewhere are decoration. */
export const hasUnknownObject = (clause: Clause): boolean => {
  const { tokens } = clause
  if (clause.modifiers.numbers.length > 0) return false
  return tokens.some((token, i) => {
    if (token.senses.length > 0) return false
    if (isHan(token.text[0] ?? '')) return true
    return tokens.slice(Math.max(0, i - 3), i).some(before => actionOf(before) !== undefined)
  })
}

/** Words nobody knows, which therefore speak of something else. */
export const hasStrangers = ({ tokens }: Clause): boolean =>
  tokens.some(token => token.senses.length === 0 && /\p{Script=Han}|[a-z]{3}/u.test(token.text))

/** Talk in which things are named and nothing is asked: no verb that moves anything, and words of other matters. */
export const isRemark = (clause: Clause): boolean => {
  const { modifiers, tokens } = clause
  // A run of Chinese nobody knows is one token, and several words.
  const strangers = tokens
    .filter(token => token.senses.length === 0)
    .reduce((sum, token) => sum + (/\p{Script=Han}{3}/u.test(token.text) ? 2 : 1), 0)
  // 亮一点 asks as a verb does.
  const stepped = modifiers.size !== undefined && modifiers.moves.length > 0
  const asks = modifiers.actions.length > 0 || modifiers.to || modifiers.too || modifiers.lacking || stepped
  return (
    strangers >= 2 && !asks && !tokens.some(token => hasMark(token, 'want') || hasMark(token, 'unneeded'))
  )
}

/** What a clause does about its thing. */
export type Polarity = 'wanted' | 'unneeded' | 'forbidden'

/** "Don't open it" forbids; "I don't need the heating" and 不用加热了 switch off; 不要这么大声 complains. */
export const polarityOf = (clause: Clause): Polarity => {
  const { tokens, modifiers } = clause
  const has = (name: 'not' | 'unneeded'): boolean => tokens.some(token => hasMark(token, name))
  const offs = modifiers.actions.some(
    action => action === 'close' || action === 'off' || action === 'lock' || action === 'mute',
  )
  // 别开窗了, 不要按摩了: 了 says that it is on, and should no longer be.
  if (has('not') && !offs && endsIt(tokens) && !modifiers.too && !saysValue(modifiers)) return 'unneeded'
  if (has('not')) return modifiers.too && modifiers.qualities.length > 0 && !offs ? 'wanted' : 'forbidden'
  if (!has('unneeded')) return 'wanted'
  // "It is no longer needed, turn it off", "turn it off, it's not needed": halves that say the same.
  if (offs && tokens.some(token => hasMark(token, 'comma'))) return 'wanted'
  return offs || saysValue(modifiers) || modifiers.moves.length > 0 ? 'forbidden' : 'unneeded'
}

/** 了 at the end of it: what is so should be so no longer. */
const endsIt = (tokens: readonly Token[]): boolean => {
  const last = tokens.findLast(token => !/^(?:啊|吧|啦|哈|哦|,)$/u.test(token.text))
  return last?.text === '了' || last?.text === '开了'
}

/**
 * Words that refer to what was spoken of before. With `by` "it", those only that stand for the thing: "let's also get
 * some sunlight" speaks of something else.
 */
export const pointsBack = (clause: Clause, by: 'it' | 'also' = 'also'): boolean =>
  clause.tokens.some(
    token =>
      hasMark(token, 'it') ||
      (by === 'also' && hasMark(token, 'also')) ||
      token.senses.some(sense => sense.type === 'relative' && sense.relative === 'other'),
  )

/** Words of other matters: letters nobody here knows, however they stand to the verb. */
const strangersIn = (clause: Clause): number =>
  clause.tokens.filter(token => token.senses.length === 0 && /\p{L}{2}|\p{Script=Han}/u.test(token.text))
    .length

const WONDERS =
  /^(?:(?:and|but|so|then)[ ,]+)*(?:who|whose|which|what|where|when|why|how|(?:do|does|did) (?:you|we|i|they|he|she|it))\b/u
/** "What about the other side?", 那副驾呢: questions in form only. */
const SUGGESTS = /\b(?:how|what) about\b|\bwhy not\b|呢[?？]?$/u

/**
 * Whether words without a thing of their own only ask. "Why is it so warm" wants to know, not to have it cooler.
 * @param words the whole sentence, normalised.
 */
export const onlyAsks = (question: boolean, words: string): boolean =>
  (question || WONDERS.test(words)) && !SUGGESTS.test(words)

/**
 * Whether words without a thing of their own may be about what was spoken of before: words of other matters ("wake me
 * up at seven", 七点叫我起床) are no continuation, unless they say "it".
 */
export const mayContinue = (clause: Clause): boolean =>
  strangersIn(clause) === 0 || (pointsBack(clause) && strangersIn(clause) < 3)

/** How sure a reading is, 0.3 to 0.99: by its score and by how many of the words are known. */
export const certaintyOf = (clause: Clause, reading: Reading): number => {
  const unknown = clause.tokens.filter(token => token.senses.length === 0).length
  const known = clause.tokens.length - unknown
  const explained = known / Math.max(1, known + unknown * 1.5)
  const base = reading.origin === 'symptom' ? 0.8 : Math.min(0.97, 0.45 + reading.score * 0.15)
  return Math.round(Math.max(0.3, Math.min(0.99, base * (0.6 + 0.4 * explained))) * 100) / 100
}

/** "… but keep the delay": what stays as it is. */
export const keepsAsIs = (clause: Clause): boolean =>
  clause.tokens.some(token => /^(?:keep|keeping|retain|maintain|leave)$/u.test(token.text)) &&
  !saysValue(clause.modifiers) &&
  clause.modifiers.moves.length === 0 &&
  clause.modifiers.qualities.length === 0 &&
  !clause.modifiers.actions.some(action => action !== 'set')

/** "I need to make a call", "I want to find my keys": an errand of the speaker's, with nothing for the car to do. */
export const isErrand = (clause: Clause, words: string): boolean =>
  /\b(?:need|want|have|has|like|going|try|trying|prefer|should|must|ought|better|got|let) (?:to )?[a-z]+/u.test(
    words,
  ) &&
  !clause.modifiers.actions.some(action => action !== 'set') &&
  !saysValue(clause.modifiers) &&
  clause.modifiers.moves.length === 0 &&
  /\b(?:to|should|must|better|let me|let us) [a-z]+/u.test(words)

/** "… and turn it up": a command, whatever the thought it hangs on. */
export const opensWithVerb = (clause: Clause): boolean => {
  const [first, second] = clause.tokens
  if (first === undefined || second === undefined || !hasMark(first, 'and')) return false
  return actionOf(second) !== undefined || second.senses.some(sense => sense.type === 'move')
}
