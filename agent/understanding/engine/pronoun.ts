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

/** "The right one", "the passenger's one": after a place "one" stands for the thing, and is no number. */
export const withPronouns = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) =>
    /^ones?$/u.test(token.text) && placesIt(tokens[i - 1])
      ? { ...token, senses: [{ type: 'mark', mark: 'it' }] }
      : token,
  )
