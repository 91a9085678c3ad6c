import type { Token } from '../engine/token.ts'
import { actionOf, hasMark, isFiller } from '../engine/token.ts'
import type { Mark } from '../lexicon/sense.ts'

/** "Careful opening doors", "from closing the window": what somebody is doing is not asked for. */
const CONJOINED = /^(?:from|without|while|when|after|before)$/u
const isContent = (token: Token): boolean => token.senses.length === 0 && /^[a-z]+$/u.test(token.text)
const isThing = (token: Token): boolean =>
  actionOf(token) === undefined &&
  !token.senses.some(sense => sense.type === 'mark') &&
  token.senses.some(sense => sense.type === 'parts')

/** A verb in "-ing" behind an adjective or a thing ("the trunk opening") is a noun or an adverb, and no command. */
const isGerund = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (
    token === undefined ||
    before === undefined ||
    !/^(?:opening|closing|turning|shutting)\b/u.test(token.text)
  )
    return false
  return isContent(before) || isThing(before) || CONJOINED.test(before.text)
}

const BEFORE_VERBS: readonly Mark[] = ['polite', 'comma', 'stop', 'and', 'then']
/** "Display them", "display the lyrics": at the head of a wish the word is a verb, elsewhere the screen. */
const isShowing = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text !== 'display') return false
  const before = tokens.slice(0, at).findLast(token => !isFiller(token))
  const after = tokens[at + 1]
  const heads = before === undefined || BEFORE_VERBS.some(mark => hasMark(before, mark))
  return heads && after !== undefined && /^(?:it|them|the|my|this|these|current|all)$/u.test(after.text)
}

/** Gives words that are verb or noun by their place the senses of the one they are here. */
export const withRoles = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    if (isGerund(tokens, i)) return { ...token, senses: [] }
    if (isShowing(tokens, i)) return { ...token, senses: [{ type: 'action', action: 'on' }] }
    return token
  })
