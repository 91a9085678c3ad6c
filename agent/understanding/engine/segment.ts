import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mark } from '../lexicon/sense.ts'
import { isHan } from '../text/language.ts'
import { type Frame, readFrame } from './frame.ts'
import { actionOf, hasMark, isFiller, isPlacing, type Token } from './token.ts'

/** A frame with what parted it from the one before. */
export interface Clause extends Frame {
  /** It corrects the clause before it: "no, the right one". */
  readonly corrects: boolean
  /** It follows "if": a condition, not a wish. */
  readonly conditional: boolean
}

const LONGEST_FRAME = 14

/**
 * Cuts a sentence into the frames that explain it best, by dynamic programming over every place a frame may begin.
 * "Stop" and "then" always part frames, and so do `cuts`, where telling turns into asking; commas and "and" may; in Chinese nothing needs to.
 */
export const segment = (
  tokens: readonly Token[],
  lexicon: Lexicon,
  cuts: readonly number[] = [],
): readonly Clause[] => {
  const clauses: Clause[] = []
  let corrects = false
  let conditional = false
  for (const stretch of stretches(tokens, cuts)) {
    if (stretch.corrects) corrects = true
    if (stretch.conditional) conditional = true
    let first = true
    for (const frame of bestFrames(stretch.tokens, lexicon)) {
      // English ends its condition at the comma; running Chinese may go straight on to the wish.
      const whole = stretch.closed || !isHan(stretch.tokens[0]?.text[0] ?? '')
      clauses.push({ ...frame, corrects: corrects && first, conditional: conditional && (first || whole) })
      first = false
    }
    if (!first) {
      corrects = false
      conditional = false
    }
  }
  return clauses
}

interface Stretch {
  readonly tokens: readonly Token[]
  readonly corrects: boolean
  readonly conditional: boolean
  /** A comma ended it. */
  readonly closed: boolean
}

/** 后车窗 after a comma is the rear one; elsewhere 后 is "and then". */
const placesNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.senses.some(sense => sense.type === 'zone') === true &&
  hasAnyMark(tokens[at - 1], 'comma', 'and') &&
  tokens[at + 1]?.senses.some(sense => sense.type === 'parts') === true

const hasAnyMark = (token: Token | undefined, ...marks: readonly Mark[]): boolean =>
  token !== undefined && marks.some(mark => hasMark(token, mark))

/** 副驾的留着, 后面的别动: where the words about what is left alone begin, behind something that is done. */
const sparingStarts = (tokens: readonly Token[]): ReadonlySet<number> => {
  const starts = new Set<number>()
  tokens.forEach((token, i) => {
    if (!hasMark(token, 'not') || !SPARED.test(token.text)) return
    let start = i
    while (isNaming(tokens[start - 1])) start--
    const before = tokens[start - 1]
    if (start < i && before !== undefined && actionOf(before) !== undefined) starts.add(start)
  })
  return starts
}
const SPARED = /^(?:留着|留着别动|留着别关|别动|不动|不用动|别管|不用管)$/u
const isNaming = (token: Token | undefined): boolean =>
  token !== undefined &&
  actionOf(token) === undefined &&
  (isFiller(token) || token.senses.some(sense => ['zone', 'relative', 'parts'].includes(sense.type)))

/** …锁上,别让孩子乱按: what must not be, or whom not to let, is another matter than what was asked before. */
const forbidsAfter = (
  current: readonly Token[],
  before: Token | undefined,
  token: Token,
  lets: boolean,
): boolean =>
  before !== undefined &&
  !hasMark(before, 'then') &&
  hasMark(token, 'not') &&
  isHan(token.text[0] ?? '') &&
  (lets || current.some(one => actionOf(one) !== undefined))

/** Parts the sentence where nothing can reach across. */
const stretches = (tokens: readonly Token[], cuts: readonly number[]): readonly Stretch[] => {
  const found: Stretch[] = []
  let current: Token[] = []
  let corrects = false
  let conditional = false
  const end = (closed = false) => {
    if (current.length > 0) found.push({ tokens: current, corrects, conditional, closed })
    current = []
    corrects = false
    conditional = false
  }
  const spared = sparingStarts(tokens)
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]
    const lets = tokens[i + 1]?.text === '让'
    if (spared.has(i) || forbidsAfter(current, before, token, lets)) end()
    if (before !== undefined && !conditional && cuts.some(cut => before.start < cut && cut <= token.start))
      end()
    if (hasMark(token, 'stop')) {
      end()
    } else if (hasMark(token, 'correction') && corrective(current) && setApart(tokens, i)) {
      end()
      corrects = true
    } else if (hasMark(token, 'then') && current.length > 0 && !placesNext(tokens, i)) {
      end()
    } else if (hasMark(token, 'if')) {
      if (!current.every(isFiller)) end()
      conditional = true
    } else if (conditional && current.length > 0 && /^(?:就|那就|那么|则|便|then)$/u.test(token.text)) {
      // 如果下雨就关上天窗: the wish begins here.
      end(true)
    } else if (conditional && hasMark(token, 'comma')) {
      end(true)
    } else current.push(token)
  }
  end()
  return found
}

/** English corrections stand between commas: "the left, no, the right", but not "no longer". */
const setApart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !/^(?:no|actually|sorry|instead|rather|wait)$/u.test(token.text)) return true
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  return (
    (before !== undefined && hasMark(before, 'comma')) || (after !== undefined && hasMark(after, 'comma'))
  )
}

/** There must be something to correct. */
const corrective = (current: readonly Token[]): boolean =>
  current.some(token => !isFiller(token) && !hasMark(token, 'comma'))

const bestFrames = (tokens: readonly Token[], lexicon: Lexicon): readonly Frame[] => {
  const best: { score: number; from: number; frame?: Frame }[] = [{ score: 0, from: 0 }]
  for (let end = 1; end <= tokens.length; end++) {
    best[end] = { score: Number.NEGATIVE_INFINITY, from: end - 1 }
    for (let from = Math.max(0, end - LONGEST_FRAME); from < end; from++) {
      if (from > 0 && !mayBegin(tokens, from)) continue
      const before = best[from]
      if (before === undefined || before.score === Number.NEGATIVE_INFINITY) continue
      if (end < tokens.length && !mayBegin(tokens, end)) continue
      const frame = readFrame(tokens.slice(from, end), lexicon)
      const score = before.score + frame.score
      const rival = best[end]
      if (rival === undefined || score > rival.score) best[end] = { score, from, frame }
    }
    // A stretch longer than any frame without a place to cut is left unread.
    const here = best[end]
    const before = best[end - 1]
    if (
      here !== undefined &&
      before !== undefined &&
      here.score === Number.NEGATIVE_INFINITY &&
      end > LONGEST_FRAME
    )
      best[end] = { score: before.score - 1, from: end - 1 }
  }
  const frames: Frame[] = []
  for (let end = tokens.length; end > 0; ) {
    const step = best[end]
    if (step === undefined) break
    if (step.frame !== undefined) frames.unshift(step.frame)
    end = step.from
  }
  return frames
}

/** "… for the driver's seat", "the brightness of the screen": part of what stands before it. */
const followsPreposition = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.senses.some(sense => sense.type === 'action')) return false
  const isPlace = token.senses.some(sense => sense.type === 'zone' || sense.type === 'relative')
  const before = /^(?:the|a|an)$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  const word = tokens[before]?.text ?? ''
  return /^(?:for|of|in|at|from|inside)$/u.test(word) || (isPlace && word === 'on' && before > 0)
}

/** "Unlock the trunk", "show current lyrics": an English verb has its thing right behind it. */
const isObject = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || isHan(token.text[0] ?? '') || actionOf(token) !== undefined) return false
  if (!token.senses.some(sense => sense.type === 'parts')) return false
  const between = tokens.slice(Math.max(0, at - 2), at).findLastIndex(one => actionOf(one) !== undefined)
  if (between < 0) return false
  const gap = tokens.slice(Math.max(0, at - 2), at).slice(between + 1)
  return gap.every(one => isFiller(one) || (one.senses.length === 0 && /^[a-z]+$/u.test(one.text)))
}

/** "Too bright", "the third row seat heater": a quality stays with its degree, a part with the thing it is of. */
const belongsBefore = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || isHan(token.text[0] ?? '')) return false
  if (hasMark(before, 'too')) return token.senses.some(sense => sense.type === 'quality')
  const noun = actionOf(token) === undefined && token.senses.some(sense => sense.type === 'parts')
  return noun && hasMark(before, 'absent')
}

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && actionOf(token) === undefined && token.senses.some(sense => sense.type === 'parts')

/** Frames begin at verbs, places, nouns, values and after conjunctions; never at a particle. */
const mayBegin = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return true
  if (hasMark(token, 'comma') || hasMark(token, 'and')) return true
  if (isObject(tokens, at)) return false
  // 导航静音, 音乐静音: the muting is of what stands before it.
  if (actionOf(token) === 'mute' && isHan(token.text[0] ?? '') && isNoun(tokens[at - 1])) return false
  // "Lean my seat back by ten": a direction behind its thing.
  if (token.text === 'back' && token.senses.every(sense => sense.type === 'move')) return false
  if (token.senses.length === 0) return tokens[at - 1]?.senses.length !== 0
  if (belongsBefore(tokens, at)) return false
  if (followsPreposition(tokens, at) || isPlacing(tokens, at)) return false
  if (hasMark(token, 'absent')) return true
  // 灯的亮度: what belongs to a thing stays with it.
  const owned = tokens[at - 1]?.text === '的' && tokens[at - 2]?.senses.some(sense => sense.type === 'parts')
  if (owned === true && token.senses.some(sense => sense.type === 'parts')) return false
  // 打开百分之五十后排…: a number belongs to the verb before it.
  const before = tokens[at - 1]
  const counted = token.senses.some(sense => sense.type === 'number')
  const moved = before?.senses.some(sense => sense.type === 'move') === true && !isHan(before.text[0] ?? '')
  if (counted && before !== undefined && (actionOf(before) !== undefined || hasMark(before, 'to') || moved))
    return false
  // 空调开自动, 按摩开波浪: so does a word of a scale.
  const valued = token.senses.some(sense => sense.type === 'value') && actionOf(token) === undefined
  if (valued && before !== undefined && /^(?:开|开到|调|调到)$/u.test(before.text)) return false
  return token.senses.some(
    sense =>
      sense.type === 'action' ||
      sense.type === 'parts' ||
      sense.type === 'zone' ||
      sense.type === 'relative' ||
      sense.type === 'value' ||
      sense.type === 'symptom' ||
      sense.type === 'move' ||
      sense.type === 'number' ||
      (sense.type === 'mark' &&
        ['object', 'not', 'unneeded', 'also', 'polite', 'it', 'want', 'question'].includes(sense.mark)),
  )
}
