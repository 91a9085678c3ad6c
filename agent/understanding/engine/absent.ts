import { hasMark, isFiller, type Token } from './token.ts'

/** True where the words name a thing cars may have and this one has not. */
export const namesAbsent = (tokens: readonly Token[]): boolean =>
  tokens.some(token => hasMark(token, 'absent'))

/** The absent thing with the words around it that belong to its name: 空调自然风 is one thing the car has not. */
export const spentOnAbsent = (tokens: readonly Token[]): ReadonlySet<Token> =>
  new Set(tokens.filter((token, i) => hasMark(token, 'absent') || belongsToAbsent(tokens, i)))

/** A noun, or a word nobody knows, with nothing but particles between it and the absent thing. */
const belongsToAbsent = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || (token.senses.length > 0 && !isNounLike(token))) return false
  const after = tokens
    .slice(at + 1)
    .find(next => !isFiller(next) && next.senses.length > 0 && !isNounLike(next))
  const before = tokens.slice(0, at).findLast(previous => !isFiller(previous) && !isNounLike(previous))
  return [after, before].some(one => one !== undefined && hasMark(one, 'absent'))
}

const isNounLike = (token: Token): boolean =>
  !token.senses.some(sense => sense.type === 'action' || sense.type === 'mark') &&
  token.senses.some(sense => sense.type === 'parts' || sense.type === 'value' || sense.type === 'zone')
