import {
  AMOUNTS,
  DRINKS,
  EXTRAS,
  type MenuEntry,
  MILKS,
  ROASTS,
  SHOTS,
  SIZES,
  SWEETENERS,
  TEMPERATURES,
} from './menu.ts'
import { SHOPS } from './shops.ts'

/** How much of something. `normal` is left unsaid. */
export type Amount = 'little' | 'normal' | 'lots'

type EntryKind = 'drink' | 'milk' | 'sweetener' | 'extra' | 'size' | 'roast' | 'temperature'

/** What one name of the menu stands for. */
export type Named =
  | { [Kind in EntryKind]: { readonly kind: Kind; readonly id: string } }[EntryKind]
  | { readonly kind: 'shots'; readonly count: number }
  /** Where it is to come from: the coffee in a coffee shop's name is none to drink. */
  | { readonly kind: 'place' }
  | { readonly kind: 'sweetness'; readonly level: 'none' | Amount }

/** A name of the menu in a sentence. */
export interface MenuMention {
  readonly named: Named
  readonly words: string
  /** Where in the plain words. */
  readonly start: number
  readonly end: number
  /** "no cream", "not that big", 不要奶油: named to be left out. */
  readonly refused: boolean
}

/** How sweet, without naming what makes it so. */
const SWEETNESS: readonly { level: 'none' | Amount; en: readonly string[]; zh: readonly string[] }[] = [
  {
    level: 'none',
    en: ['unsweetened', 'not sweet', 'no sugar', 'without sugar', 'sugar free', 'zero sugar', 'no sweetener'],
    zh: ['无糖', '不加糖', '不要糖', '去糖', '免糖', '不放糖', '别放糖', '别加糖', '不甜', '零糖'],
  },
  {
    level: 'little',
    en: [
      'not too sweet',
      'not so sweet',
      'not very sweet',
      'less sweet',
      'half sweet',
      'lightly sweetened',
    ].concat(['a little sweet', 'less sugar', 'half sugar', 'half the sugar', 'light sugar', 'low sugar']),
    zh: [
      '不太甜',
      '不要太甜',
      '别太甜',
      '不那么甜',
      '微甜',
      '少甜',
      '半糖',
      '半甜',
      '少糖',
      '微糖',
      '低糖',
    ].concat([
      '三分糖',
      '五分糖',
      '少放糖',
      '少放点糖',
      '少加糖',
      '少加点糖',
      '糖少一点',
      '糖少点',
      '少一点糖',
      '糖减半',
      '减糖',
      '减半糖',
    ]),
  },
  { level: 'normal', en: ['normal sugar', 'regular sugar'], zh: ['七分糖', '正常糖', '标准糖', '正常甜'] },
  {
    level: 'lots',
    en: ['extra sweet', 'very sweet', 'really sweet', 'sweeter', 'extra sugar', 'more sugar'],
    zh: ['多糖', '全糖', '甜一点', '甜一些', '甜点儿', '多放糖', '多加糖', '多放点糖', '多加点糖', '加倍糖'],
  },
]

const SHOP_KINDS = {
  en: ['coffee shop', 'coffee house', 'coffee place', 'cafe', 'café'],
  zh: ['咖啡店', '咖啡馆', '咖啡厅', '咖啡屋'],
}

interface Name {
  readonly name: string
  readonly named: Named
}

const LATIN = /^[\p{Script=Latin}\d' ]+$/u
/** "lattes" are lattes; "swiss" stays. */
const singular = (word: string): string =>
  /(?:[^s]s|[xo]es)$/u.test(word) && word.length > 3 ? word.replace(/(?<=[xo])es$|s$/u, '') : word

/**
 * A sentence as menus are searched: lower case, one space between words, plurals of the menu's words as singulars,
 * and every stop or comma as " , ".
 */
export const plainWords = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/([一二两三四五六七八九\d])(超大|特大|大|中|小)杯/gu, '$1杯$2杯')
    .replaceAll(/[,.;:!?，。、；：！？…]+/gu, ' , ')
    .replaceAll(/[^\p{L}\p{N}', ]+/gu, ' ')
    .replaceAll(/[a-z]+/gu, word => (PLURALS.has(word) ? singular(word) : word))
    .replaceAll(/\s+/g, ' ')
    .trim()

const entryNames = (kind: EntryKind, entries: readonly MenuEntry[]): Name[] =>
  entries.flatMap(({ id, en, zh }) => [...en, ...zh].map(name => ({ name, named: { kind, id } as const })))

const ALL_NAMES: readonly Name[] = [
  ...entryNames('drink', DRINKS),
  ...entryNames(
    'drink',
    DRINKS.map(({ id, misheard = [] }) => ({ id, en: misheard, zh: [] })),
  ),
  // "No milk", 不要奶 are heard as a milk that is refused.
  ...entryNames('milk', MILKS).filter(({ name }) => !/^(?:no|without) |^[不去]/u.test(name)),
  ...entryNames('sweetener', SWEETENERS),
  ...entryNames('extra', EXTRAS),
  // 大 and 小 alone stand in a hundred other words.
  ...entryNames('size', SIZES).filter(({ name }) => name.length > 1),
  // "Medium" alone is a size.
  ...entryNames('roast', ROASTS).filter(({ name }) => name !== 'medium'),
  ...entryNames('temperature', TEMPERATURES),
  // 三份 alone counts cups: 三份拿铁.
  ...SHOTS.flatMap(({ count, en, zh }) =>
    [...en, ...zh.filter(name => !/^[三四]份$/u.test(name))].map(
      (name): Name => ({ name, named: { kind: 'shots', count } }),
    ),
  ),
  ...[...SHOPS, SHOP_KINDS].flatMap(({ en, zh }) =>
    [...en, ...zh].map((name): Name => ({ name, named: { kind: 'place' } })),
  ),
  ...SWEETNESS.flatMap(({ level, en, zh }) =>
    [...en, ...zh].map((name): Name => ({ name, named: { kind: 'sweetness', level } })),
  ),
]
/** Words of the menu that are said in the plural too. */
const PLURALS: ReadonlySet<string> = new Set(
  ALL_NAMES.flatMap(({ name }) => name.toLowerCase().split(/[ -]/u).at(-1) ?? []).flatMap(word =>
    LATIN.test(word) ? [`${word}s`, `${word}es`] : [],
  ),
)
/** Longest first, so that "brown sugar" is not taken for sugar. */
const NAMES: readonly Name[] = ALL_NAMES.map(({ name, named }) => ({ name: plainWords(name), named })).sort(
  (a, b) => b.name.length - a.name.length,
)

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
/** A cup's size and its heat stand in sentences about everything; of the rest any name will do. */
const TELLING = new RegExp(
  NAMES.filter(({ named }) => named.kind !== 'size' && named.kind !== 'temperature')
    .map(({ name }) => (LATIN.test(name) ? `\\b${escaped(name)}` : escaped(name)))
    .join('|'),
  'u',
)

/** May something of the menu be named in these words? Much quicker than looking what. @param words in lower case. */
export const mayNameMenu = (words: string): boolean => TELLING.test(words)

const REFUSES =
  /(?:\b(?:no|not|without|hold|skip|minus|lose|drop|forget|never ?mind|leave (?:out|off)|instead of|rather than|(?:do|does|did)n't (?:want|need|like|add|put)|don't)(?: (?:the|any|a|an|that|so|too|as|of|my|want|need|add|put|have|order|get))*|(?:不|别|没)(?:想|要|用|再|是|能)*(?:喝|点|来|买|订|加|放|含|带)?[个杯点]*|去掉|去|免|无)\s*$/u
/** 奶油就不要了: refused behind its name. */
const REFUSED_AFTER = /^\s*(?:就|都)?(?:不要|不用|不加|取消|去掉|免)(?:了|吧|$|\s)/u
/** "no sugar or cream", 不要糖和奶油: the refusal goes on. */
const ALSO_REFUSED = /^\s*(?:,?\s*(?:or|nor)\s+(?:the |any |an? )?|和|跟|、)$/u

/** Finds the names of the menu in plain words, in order; longer names win. */
export function menuMentions(sentence: string): readonly MenuMention[] {
  const taken = Array.from({ length: sentence.length }, () => false)
  const found: { start: number; end: number; named: Named }[] = []
  for (const { name, named } of NAMES)
    for (let start = sentence.indexOf(name); start >= 0; start = sentence.indexOf(name, start + 1)) {
      const end = start + name.length
      const edges = `${sentence[start - 1] ?? ' '}${sentence[end] ?? ' '}`
      if (LATIN.test(name) && /[a-z0-9']/u.test(edges)) continue
      if (taken.slice(start, end).includes(true)) continue
      taken.fill(true, start, end)
      found.push({ start, end, named })
    }
  found.sort((a, b) => a.start - b.start)
  const mentions: MenuMention[] = []
  for (const { start, end, named } of found) {
    const last = mentions.at(-1)
    const between = sentence.slice(last?.end ?? 0, start)
    const refused =
      REFUSES.test(between) ||
      REFUSED_AFTER.test(sentence.slice(end)) ||
      (last?.refused === true && ALSO_REFUSED.test(between))
    mentions.push({ start, end, named, words: sentence.slice(start, end), refused })
  }
  return mentions
}

const AMOUNT_NAMES = AMOUNTS.flatMap(({ id, en, zh }) =>
  [...en, ...zh].map(name => ({ id, name: plainWords(name) })),
).sort((a, b) => b.name.length - a.name.length)

/** The amount word right before a name: "lots of", 少. */
export function amountBefore(sentence: string, start: number): Amount {
  const before = sentence.slice(0, start).trimEnd()
  return AMOUNT_NAMES.find(({ name }) => endsWithWord(before, name))?.id ?? 'normal'
}

const endsWithWord = (words: string, name: string): boolean =>
  words.endsWith(name) && !(LATIN.test(name) && /[a-z]/u.test(words[words.length - name.length - 1] ?? ' '))

/** "a bit of oat milk" → little, "oat milk": amounts would weigh in on how alike the rest is. */
export function splitAmount(heard: string): { readonly amount: Amount; readonly rest: string } {
  const words = plainWords(heard)
  const found = AMOUNT_NAMES.find(({ name }) => words.startsWith(name) && words.length > name.length)
  if (found === undefined) return { amount: 'normal', rest: words }
  return { amount: found.id, rest: words.slice(found.name.length).trim() }
}
