import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ZoneMention } from '../request.ts'
import { isHan } from '../text/language.ts'
import { namesAbsent, spentOnAbsent } from './absent.ts'
import { type Modifiers, modifiersOf, saysSomething, saysValue } from './modifiers.ts'
import { nounReadings, partsIn } from './noun-reading.ts'
import { type Reading, symptomReadings, valueReadings } from './reading.ts'
import { actionOf, hasMark, isFiller, type Token } from './token.ts'
import { zonesOf } from './zone-mention.ts'

export type { Reading } from './reading.ts'

/** A stretch of tokens that asks for one thing. */
export interface Frame {
  readonly tokens: readonly Token[]
  /** Best first. */
  readonly readings: readonly Reading[]
  readonly modifiers: Modifiers
  readonly zone: ZoneMention
  /** What it adds to the explanation of the whole sentence. */
  readonly score: number
}

/** A reading must explain at least this much, or nothing is asked. */
export const LEAST_SCORE = 1.5

/** What one frame costs: as few as explain the words. */
const FRAME_COST = 1.3
const UNKNOWN_COST = 0.25
/** Reads a stretch of tokens as one frame. Pure; the segmenter calls it for every stretch that may be one. */
export const readFrame = (tokens: readonly Token[], lexicon: Lexicon): Frame => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return readFrameAnew(tokens, lexicon)
  let ends = READ.get(first)
  if (ends === undefined) {
    ends = new WeakMap()
    READ.set(first, ends)
  }
  const known = ends.get(last)
  if (known !== undefined && known.tokens.length === tokens.length) return known
  const frame = readFrameAnew(tokens, lexicon)
  ends.set(last, frame)
  return frame
}

/** Frames already read, by their first and last token: the same stretch is weighed more than once. */
const READ = new WeakMap<Token, WeakMap<Token, Frame>>()

const readFrameAnew = (tokens: readonly Token[], lexicon: Lexicon): Frame => {
  if (namesAbsent(tokens)) return absentFrame(tokens)
  const partTokens = partsIn(tokens)
  const readings = [
    ...nounReadings(tokens, partTokens, lexicon),
    ...symptomReadings(tokens),
    ...valueReadings(tokens, partTokens, lexicon),
  ].sort((a, b) => b.score - a.score)
  const best = readings[0]
  const modifiers = modifiersOf(tokens, best?.consumed ?? new Set())
  const zone = zonesOf(tokens, best?.consumed ?? new Set())
  return {
    tokens,
    readings: readings.slice(0, 8),
    modifiers,
    zone,
    score: (best?.score ?? looseScore(tokens, modifiers, zone)) - FRAME_COST - clutter(tokens, best),
  }
}

/** What the car has not takes the words around it with it, the names of things it belongs to included: 空调自然风. */
const absentFrame = (tokens: readonly Token[]): Frame => {
  const spent = spentOnAbsent(tokens)
  const modifiers = modifiersOf(tokens, spent)
  return {
    tokens,
    readings: [],
    modifiers,
    zone: zonesOf(tokens, spent),
    score:
      2 * spent.size * 0.9 + (saysSomething(modifiers) ? 1.5 : 0) - FRAME_COST - clutter(tokens, undefined),
  }
}

/** Modifiers without a noun explain a little: they will look for their noun next door. */
const looseScore = (tokens: readonly Token[], m: Modifiers, zone: ZoneMention): number =>
  (saysSomething(m) ? 0.6 : 0) +
  (saysValue(m) ? 0.3 : 0) +
  (zone.source === 'unsaid' ? 0 : 0.2) +
  (tokens.every(isFiller) ? 0.9 : 0)

/** Conjunctions and commas inside a frame, verbs said twice, words nobody knows. */
const clutter = (tokens: readonly Token[], best: Reading | undefined): number => {
  let cost = 0
  let verbs = 0
  let numbers = 0
  tokens.forEach((token, i) => {
    if (token.senses.length === 0) cost += UNKNOWN_COST
    if (i > 0 && i < tokens.length - 1 && (hasMark(token, 'comma') || hasMark(token, 'and')))
      cost += joinsZones(tokens, i)
        ? 0.1
        : joinsNouns(tokens, i, best)
          ? 1.8
          : hasMark(token, 'comma')
            ? doesTwice(tokens, i)
              ? 1.6
              : 0.5
            : 0.8
    if (best?.consumed.has(token) !== true) {
      if (token.senses.some(sense => sense.type === 'action' && sense.action !== 'set')) verbs++
      if (token.senses.some(sense => sense.type === 'number')) numbers++
    }
  })
  if (joinsMoves(tokens) || alternates(tokens)) cost += 1.6
  if (leavesAndTakes(tokens)) cost += 0.8
  return cost + Math.max(0, verbs - 1) * 0.9 + Math.max(0, numbers - 1) * 0.8
}

/** "Warmer in the back and cooler up front": two wishes, each with its place. */
const joinsMoves = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(token => hasMark(token, 'and'))
  const moves = (stretch: readonly Token[]): boolean =>
    stretch.some(token => token.senses.some(sense => sense.type === 'move')) && stretch.some(isZone)
  return at > 0 && moves(tokens.slice(0, at)) && moves(tokens.slice(at + 1))
}

/** 主驾暖一点副驾凉一点, 左边开右边关: a place with its wish, and another with another. */
const alternates = (tokens: readonly Token[]): boolean => {
  let placed = false
  let wishes = 0
  for (const token of tokens) {
    if (!isHan(token.text[0] ?? '')) return false
    if (isZone(token)) placed = true
    else if (placed && isWish(token)) {
      wishes++
      placed = false
    }
  }
  return wishes > 1
}
const isWish = (token: Token): boolean =>
  actionOf(token) !== undefined
    ? actionOf(token) !== 'set'
    : token.senses.some(sense => sense.type === 'move' || sense.type === 'number')

/** 内循环关了换外循环: what is left is one thing, what is taken instead another. */
const leavesAndTakes = (tokens: readonly Token[]): boolean => {
  const left = tokens.findIndex(token => /^(?:off|close)$/u.test(actionOf(token) ?? ''))
  return left >= 0 && tokens.slice(left + 1).some(token => /^[换切改]/u.test(token.text))
}

/** 后备箱关上,锁好: two verbs of doing, parted by a comma. */
const doesTwice = (tokens: readonly Token[], at: number): boolean =>
  isHan(tokens[at - 1]?.text[0] ?? '') &&
  [tokens.slice(0, at), tokens.slice(at + 1)].every(side =>
    side.some(
      token =>
        (actionOf(token) !== undefined && actionOf(token) !== 'set') ||
        token.senses.some(sense => sense.type === 'number'),
    ),
  )

/** 天窗和遮阳帘 are two things, though 天窗遮阳帘 is one. */
const joinsNouns = (tokens: readonly Token[], at: number, best: Reading | undefined): boolean =>
  [tokens[at - 1], tokens[at + 1]].every(
    side => side !== undefined && isHan(side.text[0] ?? '') && best?.consumed.has(side) === true,
  )

const joinsZones = (tokens: readonly Token[], at: number): boolean =>
  isZone(tokens[at - 1]) && tokens.slice(at + 1, at + 3).some(isZone)
const isZone = (token: Token | undefined): boolean =>
  token?.senses.some(sense => sense.type === 'zone' || sense.type === 'relative') === true
