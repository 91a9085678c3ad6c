import type { MenuMention } from './menu-words.ts'

const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const CHINESE = '一二三四五六七八九'

/** 1 to 9, as a word or a digit; undefined for anything else. */
export const numberNamed = (word: string): number | undefined => {
  if (/^[1-9]$/u.test(word)) return Number(word)
  if (word === '两' || word === '俩' || word === 'a couple of' || word === 'a pair of') return 2
  const at = CHINESE.includes(word) && word !== '' ? CHINESE.indexOf(word) : ENGLISH.indexOf(word)
  return at < 0 ? undefined : at + 1
}

const ENGLISH_NUMBER = /\b(?:a couple of|a pair of|one|two|three|four|five|six|seven|eight|nine|[1-9])\b/gu
const CHINESE_NUMBER = /([一二两三四五六七八九1-9])(?=\s*(?:杯|份|个))/gu
/** What may stand between a number and the drink it counts, beside what the menu calls it. */
const BETWEEN =
  /^(?:\s|,|\b(?:more|of|cups?|nice|fresh|regular|normal|different|the|those|these|your)\b|[杯份个的])*$/u
/** "make it three", "three of them", "just one": a number that counts cups without naming them. */
const BARE_BEFORE = /\b(?:make (?:it|that|them)|just|only|want|have|get|need|to)\s*$/u
const BARE_AFTER =
  /^\s*(?:of (?:them|those|these|that|each)|cups?|in total|altogether)?(?:\s|,|\bplease\b|\binstead\b)*$/u

const QUALIFIES: ReadonlySet<string> = new Set([
  'size',
  'milk',
  'temperature',
  'roast',
  'extra',
  'shots',
  'sweetener',
])

export interface CupCount {
  readonly count: number
  readonly start: number
  readonly end: number
}

/**
 * The numbers in plain words that count cups: before a drink ("two large lattes"), 三杯, or by themselves where only
 * cups can be meant ("make that three"). "Two sugars" and "a two-shot latte" count none.
 */
export const cupCounts = (sentence: string, mentions: readonly MenuMention[]): readonly CupCount[] => {
  const inside = (at: number): boolean => mentions.some(({ start, end }) => at >= start && at < end)
  const chinese = [...sentence.matchAll(CHINESE_NUMBER)].flatMap(({ 0: word, index }) => {
    const next = mentions.find(({ start }) => start >= index)
    const unit = sentence.slice(index + word.length).trimStart()[0] ?? ''
    const ofSugar =
      unit !== '杯' &&
      next !== undefined &&
      next.named.kind !== 'drink' &&
      next.start - index <= word.length + 1
    const count = numberNamed(word)
    return inside(index) || ofSugar || count === undefined
      ? []
      : [{ count, start: index, end: index + word.length + 1 }]
  })
  const english = [...sentence.matchAll(ENGLISH_NUMBER)].flatMap(({ 0: word, index }) => {
    const count = numberNamed(word)
    const end = index + word.length
    if (count === undefined || inside(index)) return []
    const counts = countsADrink(sentence, mentions, end) || countsAlone(sentence, mentions, index, end)
    return counts ? [{ count, start: index, end }] : []
  })
  return [...chinese, ...english].sort((a, b) => a.start - b.start)
}

const countsADrink = (sentence: string, mentions: readonly MenuMention[], from: number): boolean => {
  let at = from
  for (const mention of mentions) {
    if (mention.start < from) continue
    if (!BETWEEN.test(sentence.slice(at, mention.start))) return false
    // A number right before sugar or a shot counts that.
    if (mention.named.kind === 'drink') return true
    const isCounted = mention.named.kind === 'sweetener' && /^\s*$/u.test(sentence.slice(from, mention.start))
    if (!QUALIFIES.has(mention.named.kind) || (isCounted && !isFlavourOf(sentence, mention))) return false
    at = mention.end
  }
  return false
}

/** "two vanilla lattes": the flavour stands right before the drink. */
const isFlavourOf = (sentence: string, { end }: MenuMention): boolean =>
  !/^\s*(?:,|and\b|with\b|in\b|$)/u.test(sentence.slice(end))

const countsAlone = (
  sentence: string,
  mentions: readonly MenuMention[],
  start: number,
  end: number,
): boolean => {
  const after = sentence.slice(end)
  const namesNext = mentions.some(
    mention => mention.start >= end && /^\s*$/u.test(sentence.slice(end, mention.start)),
  )
  if (namesNext || !BARE_AFTER.test(after)) return false
  return (
    BARE_BEFORE.test(sentence.slice(0, start)) ||
    /^\s*(?:of|cup)/u.test(after) ||
    sentence.slice(0, start).trim() === ''
  )
}

const PORTION_EN =
  /\b(one|two|three|four|five|six|[1-6])\s+(?:(?:tea)?spoons?(?:ful)?s?|packets?|sachets?|pumps?|lumps?|cubes?|shots?|measures?)?\s*(?:of )?$/u
const PORTION_ZH = /([一二两三四五六1-6])(?:份|块|包|勺|颗|袋|泵)$/u

/** "two sugars", 两份糖: how many portions of what begins at `start`; undefined where none are counted. */
export const portionsBefore = (sentence: string, start: number): number | undefined => {
  const before = sentence.slice(0, start)
  const word = PORTION_EN.exec(before)?.[1] ?? PORTION_ZH.exec(before.trimEnd())?.[1]
  return word === undefined ? undefined : numberNamed(word)
}
