import { readChineseNumber } from '../chinese/numerals.ts'
import { readEnglishNumber } from '../english/numerals.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Action, Mark, Sense } from '../lexicon/sense.ts'
import { isHan, isLatin } from '../text/language.ts'

/** A stretch of words with everything it may mean; no senses where the lexicon does not know it. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly senses: readonly Sense[]
}

/** True where the words may play this part in a sentence. */
export const hasMark = (token: Token, name: Mark): boolean =>
  token.senses.some(sense => sense.type === 'mark' && sense.mark === name)

/** True where a thought ends or the next begins: a comma, a full stop, "and", "then". */
export const endsThought = (token: Token): boolean =>
  token.senses.some(sense => sense.type === 'mark' && THOUGHT_ENDS.has(sense.mark))
const THOUGHT_ENDS: ReadonlySet<Mark> = new Set(['comma', 'stop', 'and', 'then'])

/** What the words ask to be done, by the first verb among their meanings. */
export const actionOf = (token: Token): Action | undefined => {
  for (const sense of token.senses) if (sense.type === 'action') return sense.action
  return undefined
}

/** "On the left": here "on" is no verb. */
export const isPlacing = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text !== 'on') return false
  const next = /^(?:the|a|an)$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  // "The lights on in the back": what brings its own preposition needs no other.
  if (/^(?:in|at) /u.test(tokens[next]?.text ?? '')) return false
  return tokens[next]?.senses.some(sense => sense.type === 'zone' || sense.type === 'relative') === true
}

/** True where the words are no part of any request: politeness, articles, particles. */
export const isFiller = (token: Token): boolean => hasMark(token, 'filler') && token.senses.length === 1

/** 6:45 is one hour, not two sentences. */
const isWithinTime = (text: string, at: number): boolean =>
  text[at] === ':' && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '')

interface Step {
  readonly from: number
  readonly score: number
  readonly senses: readonly Sense[]
}

/**
 * Cuts normalised words into the tokens that explain most of them with the fewest pieces: the best path through
 * everything the lexicon and the numerals find, by dynamic programming. Linear in the length of the words.
 */
export const scan = (text: string, lexicon: Lexicon): readonly Token[] => {
  const best: (Step | undefined)[] = new Array(text.length + 1)
  best[0] = { from: 0, score: 0, senses: [] }
  const offer = (from: number, end: number, gain: number, senses: readonly Sense[]): void => {
    const here = best[from]
    if (here === undefined) return
    const rival = best[end]
    const score = here.score + gain
    if (rival === undefined || score > rival.score) best[end] = { from, score, senses }
  }
  // 路灯有点暗: a complaint may not begin in the middle of the name of what the car has not.
  let absentUntil = 0
  for (let at = 0; at < text.length; at++) {
    if (best[at] === undefined) continue
    const character = text[at] ?? ''
    if (character === ' ') {
      offer(at, at + 1, 0, [])
      continue
    }
    const asked = aNotA(text, at)
    if (asked !== undefined) offer(at, asked, gainOf(text, at, asked), QUESTION)
    const latin = isLatin(character)
    const before = text[at - 1] ?? ''
    if (latin && character !== "'" && isLatin(before) && (!/\d/u.test(before) || /\d/u.test(character)))
      continue
    offer(at, unknownEnd(text, at), 0, [])
    const words = lexicon.words.matches(text, at)
    for (const { end, values } of words)
      if (endsCleanly(text, end) && !(at < absentUntil && isComplaint(values)) && !isWithinTime(text, at))
        offer(
          at,
          end,
          gainOf(text, at, end) * (continuesName(best[at], at, values) ? 0.6 : 1) + preferenceOf(values),
          values.flat(),
        )
    for (const { end, values } of words)
      if (end > absentUntil && values.flat().some(sense => sense.type === 'mark' && sense.mark === 'absent'))
        absentUntil = end
    const number =
      readChineseNumber(text, at) ??
      (latin || character === '-' || character === '°' ? readEnglishNumber(text, at) : undefined)
    const english = latin || character === '-' ? readEnglishNumber(text, at) : undefined
    for (const found of [number, english])
      if (found !== undefined && endsCleanly(text, found.end)) {
        const senses: Sense[] = [{ type: 'number', number: found }]
        // 一 and 三 inside other words are rarely numbers: a bare numeral only wins where nothing else reads it.
        const bare = found.unit === undefined && found.share === undefined && found.end - at === 1
        const known = lexicon.words.matches(text, at).find(match => match.end === found.end)
        const weight = bare && known === undefined ? 0.7 : 1
        offer(at, found.end, gainOf(text, at, found.end) * weight + (known === undefined ? 0.01 : 0.06), [
          ...senses,
          // "Fan to four" counts; "all four" is a word of its own.
          ...(known?.values.flat().filter(sense => sense.type !== 'zone') ?? []),
        ])
      }
  }
  return backtrack(text, best)
}

const QUESTION: readonly Sense[] = [{ type: 'mark', mark: 'question' }]
/** 费不费, 漏没漏: a Chinese verb beside its own denial asks. Where such a question ends; words of manners are listed. */
const aNotA = (text: string, at: number): number | undefined => {
  if (!/[不没]/u.test(text[at + 1] ?? '') && !/[不没]/u.test(text[at + 2] ?? '')) return undefined
  A_NOT_A.lastIndex = at
  return A_NOT_A.test(text) ? A_NOT_A.lastIndex : undefined
}
const A_NOT_A = /(?!好不好|行不行|能不能|可不可以|成不成)(\p{Script=Han}{1,2})[不没]\1/uy

/** Between equally long readings the one with a thing's name wins, and a complaint comes last: 加热了 is no 热了. */
const preferenceOf = (values: readonly (readonly Sense[])[]): number =>
  values.some(senses => senses.some(sense => sense.type === 'parts'))
    ? 0.05
    : values.some(senses => senses.some(sense => sense.type === 'symptom'))
      ? -0.05
      : 0

/** 视频|音量太大: a complaint that begins with a thing's name may be cutting a longer name in two. */
const continuesName = (
  before: Step | undefined,
  at: number,
  values: readonly (readonly Sense[])[],
): boolean =>
  before !== undefined &&
  before.from < at &&
  before.senses.some(sense => sense.type === 'parts') &&
  isComplaint(values)

const isComplaint = (values: readonly (readonly Sense[])[]): boolean =>
  values.every(senses => senses.every(sense => sense.type === 'symptom'))

const endsCleanly = (text: string, end: number): boolean =>
  text.startsWith("'s", end) ||
  (!(isLatin(text[end - 1] ?? '') && /[a-z']/u.test(text[end] ?? '') && !/\d/u.test(text[end - 1] ?? '')) &&
    !(/\d/u.test(text[end - 1] ?? '') && /^[a-z](?![a-z])/u.test(text.slice(end, end + 2))))

/** An unknown English word is one token; unknown Chinese goes character by character and is joined later. */
const unknownEnd = (text: string, at: number): number => {
  let end = at + 1
  if (isLatin(text[at] ?? '')) while (end < text.length && isLatin(text[end] ?? '')) end++
  return end
}

/** Longer pieces are surer: the gain grows faster than the length. An English word counts as two characters. */
const gainOf = (text: string, start: number, end: number): number => {
  let units = 0
  let inWord = false
  for (let i = start; i < end; i++) {
    const character = text[i] ?? ''
    const latin = isLatin(character)
    if (isHan(character)) units++
    // A lone "'s" is the tail of a word, not one of its own.
    else if (character === "'" && i === start) units += 0.5
    else if (latin && !inWord) units += 2
    else if (!latin && character !== ' ') units += 0.5
    inWord = latin
  }
  return units ** 1.5
}

const backtrack = (text: string, best: readonly (Step | undefined)[]): readonly Token[] => {
  const tokens: Token[] = []
  for (let end = text.length; end > 0; ) {
    const step = best[end]
    if (step === undefined) {
      end--
      continue
    }
    const next = tokens[0]
    const piece = text.slice(step.from, end)
    if (step.senses.length > 0) tokens.unshift({ start: step.from, end, text: piece, senses: step.senses })
    else if (piece.trim() !== '') {
      // Neighbouring unknown characters of Chinese are one unknown word.
      if (
        next !== undefined &&
        next.senses.length === 0 &&
        next.start === end &&
        isHan(piece) &&
        isHan(next.text[0] ?? '')
      )
        tokens[0] = { start: step.from, end: next.end, text: piece + next.text, senses: [] }
      else tokens.unshift({ start: step.from, end, text: piece, senses: [] })
    }
    end = step.from
  }
  return tokens
}
