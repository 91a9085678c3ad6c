import type { Zone } from '../../vehicle/zones.ts'
import type { UnderstandingContext } from '../request.ts'
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

/** The speaker is none of "them": without anybody spoken of before, they are the others in the car. */
const THE_OTHERS: readonly Zone[] = ['passenger', 'rear']

const seatsSpokenOf = ({ previous }: UnderstandingContext): readonly Zone[] => {
  const last = previous.findLast(one => one.kind === 'set')
  const zones = last?.kind === 'set' ? last.zone.zones : []
  return zones.length === 0 || zones.includes('driver') || zones.includes('all') ? THE_OTHERS : zones
}

/** "The passenger has boarded; open their foot pedal": those of this very sentence go before those of the last turn. */
const saidBefore = (tokens: readonly Token[], at: number): readonly Zone[] | undefined => {
  const zones = tokens
    .slice(0, at)
    .flatMap(token => token.senses)
    .flatMap(sense => (sense.type === 'zone' ? sense.zones : []))
    .filter(zone => zone !== 'driver' && zone !== 'all' && zone !== 'front')
  return zones.length > 0 ? [...new Set(zones)] : undefined
}

/** English things have brightness, colours, positions as "theirs" too; these only people have. 它们 is another word. */
const PEOPLE_HAVE =
  /^(?:foot pedals?|reading lights?|backrests?|headrests?|massage|seats?|chairs?|windows?|sides?|temperature|heating|row|vents?|doors?)\b/u
const isTheirs = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !hasMark(token, 'their')) return false
  return !/^their/u.test(token.text) || PEOPLE_HAVE.test(tokens[at + 1]?.text ?? '')
}

/** "Warm up their seats", 把他们的座椅加热打开: the seats of those the words before were about. */
export const withThem = (tokens: readonly Token[], context: UnderstandingContext): readonly Token[] =>
  tokens.some(token => hasMark(token, 'their'))
    ? tokens.map((token, at) => {
        if (!hasMark(token, 'their')) return token
        const zones = isTheirs(tokens, at) ? (saidBefore(tokens, at) ?? seatsSpokenOf(context)) : undefined
        return { ...token, senses: zones === undefined ? [] : [{ type: 'zone', zones }] }
      })
    : tokens
