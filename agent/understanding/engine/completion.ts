import { type Language, type Localised, text } from '../../domain/language.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Request, UnderstandingContext } from '../request.ts'
import { type NormalisedText, normalise } from '../text/normalise.ts'
import { actionOf, hasMark, isFiller, scan, type Token } from './token.ts'

/** Understands words by themselves, as if nothing had been said before. */
export type UnderstandAlone = (source: NormalisedText) => readonly Request[]

const isThing = (token: Token): boolean =>
  actionOf(token) === undefined && token.senses.some(sense => sense.type === 'parts')
const isDirection = (token: Token): boolean => token.senses.some(sense => sense.type === 'move')
const isMove = (token: Token): boolean =>
  isVerb(token) ||
  isDirection(token) ||
  isFiller(token) ||
  hasMark(token, 'it') ||
  hasMark(token, 'polite') ||
  token.senses.every(sense => sense.type === 'size')
const isVerb = (token: Token): boolean => actionOf(token) !== undefined

const isWhole = ({ kind }: Request): boolean => kind === 'set' || kind === 'ambiguous' || kind === 'skill'

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
/** How something is played, rather than what: "louder", "off". */
const isHandling = (token: Token): boolean =>
  isVerb(token) ||
  token.senses.some(
    ({ type }) => type === 'move' || type === 'extreme' || type === 'share' || type === 'size',
  )
/** What plays: an answer without a verb says what is to be played. */
const PLAYED: Readonly<Record<string, Localised>> = {
  'music.playing': text('play ', '播放'),
  'radio.playing': text('play radio ', '播放电台'),
  'video.playing': text('play the video ', '播放视频'),
}
/** "The second one" is one of those on offer. */
const ORDINAL = /第|\b(?:first|second|third|last|option|number)\b/u

/** What the two halves have in common: the words said now, and how they are read. */
interface Answer {
  readonly source: NormalisedText
  readonly tokens: readonly Token[]
  readonly language: Language
  readonly understandAlone: UnderstandAlone
}

const together = (first: string, second: string, { language, understandAlone }: Answer): readonly Request[] =>
  understandAlone(normalise(language === 'zh' ? first + second : `${first} ${second}`))

/** The words with `other` in the place of their "it": "recline it a bit", said of the seat. */
const withoutIt = (
  words: string,
  tokens: readonly Token[],
  other: string,
  { understandAlone }: Answer,
): readonly Request[] | undefined => {
  const it = tokens.find(token => hasMark(token, 'it'))
  return it === undefined
    ? undefined
    : understandAlone(normalise(`${words.slice(0, it.start)}${other}${words.slice(it.end)}`))
}

/** What is to be done with the thing that was named. */
const thingCompleted = (
  named: string,
  settings: readonly string[],
  answer: Answer,
): readonly Request[] | undefined => {
  const { source, tokens, language, understandAlone } = answer
  const played = PLAYED[settings[0] ?? '']
  if (played !== undefined && !tokens.some(isHandling)) {
    const requests = understandAlone(normalise(`${played[language]}${source.original}`))
    return requests.every(one => one.kind === 'skill' && one.skill === 'media') ? requests : undefined
  }
  const about = (requests: readonly Request[] | undefined): requests is readonly Request[] =>
    requests !== undefined && requests.length > 0 && requests.every(one => isAbout(one, settings))
  const readings = [
    () => withoutIt(source.text, tokens, named, answer),
    () => together(named, source.original, answer),
    () => together(source.original, named, answer),
  ]
  for (const read of readings) {
    const requests = read()
    if (about(requests)) return requests
  }
  return undefined
}

/** The thing that is to be opened, lowered, switched on. */
const verbCompleted = (
  asked: string,
  verb: readonly Token[],
  answer: Answer,
): readonly Request[] | undefined => {
  const { source, language } = answer
  const stem = verb.filter(token => isVerb(token) || isDirection(token)).map(token => token.text)
  const requests =
    withoutIt(asked, verb, source.original, answer) ??
    together(stem.join(language === 'zh' ? '' : ' '), source.original, answer)
  return requests.length > 0 && requests.every(isWhole) ? requests : undefined
}

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
  const named = tokens.some(isThing)
  if (named && tokens.some(isVerb)) return undefined
  const answer: Answer = { source, tokens, language, understandAlone }
  if (last.kind === 'incomplete' && last.half.type === 'thing')
    return thingCompleted(last.text, last.half.settings, answer)
  // "Lower", "can you turn it up" were asked about as well: they named nothing either.
  const asked = normalise(last.text).text
  const verb = scan(asked, lexicon)
  const isBare = last.kind === 'incomplete' || verb.every(isMove)
  return named && isBare ? verbCompleted(asked, verb, answer) : undefined
}
