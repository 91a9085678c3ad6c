import { hasMark, type Token } from './token.ts'

const POINTS = /^(?:this|that|other|same|left|right|front|rear|back|first|last)$/u

const placesIt = (token: Token | undefined): boolean =>
  token !== undefined &&
  (POINTS.test(token.text) ||
    hasMark(token, 'it') ||
    token.senses.some(
      sense =>
        sense.type === 'zone' ||
        sense.type === 'relative' ||
        (sense.type === 'number' && sense.number.ordinal === true),
    ))

/** "The ambient one", and nothing else: one of a kind. "Fan speed one" is a number. */
const isOneOfAKind = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && at === tokens.length - 1 && at < 4 && /^(?:the|that)$/u.test(tokens[0]?.text ?? '')

/** "The right one", "the passenger's one": after a place "one" stands for the thing, and is no number. */
export const withPronouns = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) =>
    /^ones?$/u.test(token.text) && (placesIt(tokens[i - 1]) || isOneOfAKind(tokens, i))
      ? { ...token, senses: [{ type: 'mark', mark: 'it' }] }
      : token,
  )
