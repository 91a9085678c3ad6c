import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Request, UnderstandingContext } from '../request.ts'
import { type NormalisedText, normalise } from '../text/normalise.ts'
import { actionOf, isFiller, scan, type Token } from './token.ts'

/** Understands words by themselves, as if nothing had been said before. */
export type UnderstandAlone = (source: NormalisedText) => readonly Request[]

const isThing = (token: Token): boolean =>
  actionOf(token) === undefined && token.senses.some(sense => sense.type === 'parts')
const isMove = (token: Token): boolean =>
  isVerb(token) || token.senses.some(sense => sense.type === 'move') || isFiller(token)
const isVerb = (token: Token): boolean => actionOf(token) !== undefined

const isWhole = (request: Request): boolean => request.kind === 'set' || request.kind === 'ambiguous'

const moduleOf = (setting: string): string => setting.split('.')[0] ?? setting

/** Is it about the thing that was asked about, or a part of it? */
const isAbout = (request: Request, settings: readonly string[]): boolean => {
  const modules = new Set(settings.map(moduleOf))
  if (request.kind === 'set') return modules.has(moduleOf(request.setting))
  if (request.kind === 'ambiguous') return request.readings.every(one => modules.has(moduleOf(one.setting)))
  return (
    request.kind === 'incomplete' &&
    request.half.type === 'thing' &&
    request.half.settings.length === 1 &&
    request.half.settings.every(one => modules.has(moduleOf(one)))
  )
}

const isOneThing = (request: Request): boolean =>
  request.kind === 'incomplete' && request.half.type === 'thing' && request.half.settings.length === 1
const isAmount = (token: Token): boolean =>
  isVerb(token) || token.senses.some(sense => sense.type === 'number')
/** "The second one" is one of those on offer. */
const ORDINAL = /第|\b(?:first|second|third|last|option|number)\b/u

/**
 * The answer to "what shall I open?" or "what about the seat?": the half that was said and the half that is said now,
 * read as one sentence.
 *
 * @param before 'choosing': only verbs and numbers, which are no choice from a list of amounts: 打开 is not 打开50%, and
 *   "2" not the second of three levels.
 * @returns undefined where nothing was left half said, or the words are a wish of their own.
 */
export const completed = (
  source: NormalisedText,
  language: Language,
  { previous, options }: UnderstandingContext,
  lexicon: Lexicon,
  understandAlone: UnderstandAlone,
  before?: 'choosing',
): readonly Request[] | undefined => {
  const last = previous.at(-1)
  if (options.length === 0 || previous.length !== 1 || last === undefined) return undefined
  if (last.kind !== 'incomplete' && last.kind !== 'ambiguous') return undefined
  const tokens = scan(source.text, lexicon)
  if (before === 'choosing' && !(isOneThing(last) && tokens.some(isAmount) && !ORDINAL.test(source.text)))
    return undefined
  const thing = tokens.some(isThing)
  const verb = tokens.some(isVerb)
  if (thing && verb) return undefined
  const join = (first: string, second: string): readonly Request[] =>
    understandAlone(normalise(language === 'zh' ? first + second : `${first} ${second}`))
  if (last.kind === 'incomplete' && last.half.type === 'thing') {
    const { settings } = last.half
    const tried = [join(last.text, source.original), join(source.original, last.text)]
    return tried.find(requests => requests.length > 0 && requests.every(one => isAbout(one, settings)))
  }
  // "Lower" was asked about as well: it named nothing either.
  const bare = last.kind === 'incomplete' || scan(normalise(last.text).text, lexicon).every(isMove)
  if (!bare || !thing) return undefined
  const requests = join(last.text, source.original)
  return requests.length > 0 && requests.every(isWhole) ? requests : undefined
}
