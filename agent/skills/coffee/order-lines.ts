import { type CupCount, cupCounts, numberNamed } from './cup-count.ts'
import { masked } from './hearing.ts'
import { type MenuMention, menuMentions, plainWords } from './menu-words.ts'

/** One kind of drink in an order, in words `hearOrder` reads by themselves. */
export interface OrderLine {
  readonly words: string
  /** Cups, where the words alone do not say it. */
  readonly count?: number
}

const PARTED = /(?:,|\band\b|\bplus\b|&|和|跟|与|再|外加|加上|还有|以及)\s*$/u
const CORRECTED =
  /\b(?:no|actually|i mean|i meant|sorry|wait|rather|instead|or|make (?:it|that))\b|不对|不是|还是|算了|或者?|换|改/u
/** What every cup is to have. */
const FOR_ALL =
  /(?:,|\band\b)?\s*\b(?:both|all|each)(?: of (?:them|those))?\b|(?:,|，)?\s*(?:全?都|每一?杯都?|两杯都)(?=[^来点])/u
/** "one with oat milk", "the other iced": some of the cups just ordered. */
const SOME_EN =
  /(?:,|\band\b)?\s*\b(one|two|three|four|the other(?: one)?|the others|the rest)(?: of (?:them|those|which))?\s+(?=(?:with|without|no|iced|hot|decaf|large|small|medium|extra|plain|black|in|not)\b)/gu
const SOME_ZH = /,?\s*(?:其中|另外)?(一|两|二|三|四|另一|另外一|剩下[一两三]?)杯(?:是|要)?/gu
/** One cup for each: 我和她各一杯. @returns how many share, where it is said. */
const sharers = (sentence: string): number | undefined => {
  const people = /([两二三四五])[位个人].{0,3}各/u.exec(sentence)?.[1]
  if (people !== undefined) return numberNamed(people)
  return /[和跟]\S{1,6}各|\bfor both of us\b|\b(?:me and|and me)\b.*\beach\b/u.test(sentence) ? 2 : undefined
}

/** Words about one drink. */
interface Phrase {
  readonly start: number
  readonly end: number
  readonly drink: MenuMention
  /** What is said of the same drink later on: "…, the americano with ice". */
  readonly later: readonly string[]
}

/**
 * An order parted into its kinds of drinks: "two lattes and a mocha" are two lines, and so are "two flat whites, one
 * with oat milk". @returns nothing where no drink is named.
 */
export function orderLines(words: string): readonly OrderLine[] {
  const sentence = plainWords(words)
  const searched = masked(sentence)
  const mentions = menuMentions(searched)
  const counts = cupCounts(searched, mentions)
  const phrases = phrasesOf(sentence, mentions, counts)
  const lastEnd = Math.max(0, ...phrases.map(({ drink }) => drink.end))
  const forAll = phrases.length > 1 ? FOR_ALL.exec(sentence.slice(lastEnd)) : null
  const end = forAll === null ? sentence.length : lastEnd + forAll.index
  const shared = forAll === null ? [] : [sentence.slice(end + forAll[0].length)]
  return phrases.flatMap(({ later, ...phrase }) => {
    const cups = counts.findLast(({ start }) => start >= phrase.start && start < phrase.drink.end)
    const each = sharers(sentence)
    const all = cups === undefined ? each : cups.count * (each ?? 1)
    return linesOf(sentence, { ...phrase, end: Math.min(phrase.end, end) }, all).map(line => ({
      ...line,
      words: [line.words, ...later, ...shared].join(' , '),
    }))
  })
}

const phrasesOf = (
  sentence: string,
  mentions: readonly MenuMention[],
  counts: readonly CupCount[],
): readonly Phrase[] => {
  /** Where each drink's words begin, and which line they are about. */
  const marks: { start: number; drink: MenuMention; line: number }[] = []
  for (const drink of mentions) {
    if (drink.named.kind !== 'drink' || drink.refused) continue
    const before = marks.at(-1)
    if (before === undefined) {
      marks.push({ start: 0, drink, line: 0 })
      continue
    }
    const { start, counted } = phraseStart(sentence, drink, mentions, counts)
    const between = sentence.slice(before.drink.end, start)
    if (CORRECTED.test(between)) continue
    const known = marks.find(mark => isSame(mark.drink, drink))
    // "A coffee, a large latte" is one: the second says which.
    const says = /^(?:coffee|咖啡)$/u.test(before.drink.words) && !/\band\b|\bplus\b|和|跟|再/u.test(between)
    if (!counted && known !== undefined) marks.push({ start, drink, line: known.line })
    else if (!says && (counted || PARTED.test(between)))
      marks.push({ start, drink, line: Math.max(...marks.map(({ line }) => line)) + 1 })
    else marks.splice(-1, 1, { ...before, drink })
  }
  const spans = marks.map((mark, at) => ({ ...mark, end: marks[at + 1]?.start ?? sentence.length }))
  return spans
    .filter((mark, at) => spans.findIndex(({ line }) => line === mark.line) === at)
    .map(({ line, ...mark }) => ({
      ...mark,
      later: spans
        .filter(one => one.line === line && one.start > mark.start)
        .map(one => sentence.slice(one.start, one.end)),
    }))
}

const isSame = (one: MenuMention, other: MenuMention): boolean =>
  one.named.kind === 'drink' && other.named.kind === 'drink' && one.named.id === other.named.id

/** Where the words before a drink that belong to it begin: its count, its size, its milk. */
const phraseStart = (
  sentence: string,
  drink: MenuMention,
  mentions: readonly MenuMention[],
  counts: readonly CupCount[],
): { readonly start: number; readonly counted: boolean } => {
  let start = drink.start
  for (;;) {
    const before = sentence.slice(0, start).trimEnd()
    const count = counts.find(({ end }) => end === before.length)
    if (count !== undefined) return { start: count.start, counted: true }
    const article = /\b(?:an?|another|one more)$/u.exec(before) ?? /(?:再来|来|要|点)?个?杯?$/u.exec(before)
    if (article !== null && article[0] !== '') return { start: article.index, counted: true }
    const modifier = mentions.find(one => one.end === before.length && one.named.kind !== 'drink')
    const small = /(?:\b(?:more|of|cups?|nice|fresh|regular)|的)$/u.exec(before)
    if (modifier !== undefined) start = modifier.start
    else if (small !== null) start = small.index
    else return { start, counted: false }
  }
}

/** One phrase as lines: some of its cups may be made another way. */
const linesOf = (
  sentence: string,
  { start, end, drink }: Omit<Phrase, 'later'>,
  cups: number | undefined,
): readonly OrderLine[] => {
  const tail = sentence.slice(drink.end, end)
  const whole = sentence.slice(start, end)
  const single: OrderLine = cups === undefined ? { words: whole } : { words: whole, count: cups }
  if (cups === undefined || cups < 2) return [single]
  const some = [...tail.matchAll(SOME_EN), ...tail.matchAll(SOME_ZH)].sort((a, b) => a.index - b.index)
  const [first] = some
  if (first === undefined) return [single]
  const base = sentence.slice(start, drink.end + first.index)
  let left = cups
  const parts = some.map((match, at): OrderLine => {
    const said = numberNamed(match[1] ?? '') ?? numberNamed(/[一两二三四]/u.exec(match[1] ?? '')?.[0] ?? '')
    const count = Math.min(said ?? left, left)
    left -= count
    const words = tail.slice(match.index + match[0].length, some[at + 1]?.index ?? tail.length)
    return { words: `${base} , ${words}`, count }
  })
  const rest: readonly OrderLine[] = left > 0 ? [{ words: base, count: left }] : []
  return [...rest, ...parts.filter(({ count = 0 }) => count > 0)]
}
