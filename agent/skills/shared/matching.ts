import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'
import { soundAlike } from './pinyin.ts'

/** What something is called, the first of each being the name it is shown by. */
export interface Names {
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

export interface Match<Item> {
  readonly item: Item
  /** 0 to 1; 1 means the very words. */
  readonly certainty: number
}

/** From here on a match is taken without asking; `POSSIBLE` and up is worth offering. Found by trying misheard names. */
const SURE = 0.72
const POSSIBLE = 0.5

const ARTICLES = /\b(?:the|a|an|some|my|please)\b/g
const FILLERS = /[请嘛吧啊呢的了]|一下|一个/g

/** Lower case, one kind of spaces, without punctuation or articles; what is left is compared. */
export function normalise(words: string): string {
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\p{C}]+/gu, ' ')
    .replaceAll(ARTICLES, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const withoutFillers = plain.replaceAll(FILLERS, '').trim()
  return withoutFillers === '' ? plain : withoutFillers
}

const ratio = (one: string, other: string): number =>
  1 - distance(one, other) / Math.max(one.length, other.length, 1)

const sound = (words: string): string =>
  words
    .split(' ')
    .map(word => doubleMetaphone(word)[0])
    .join('')

/** Other characters with the same sound: sure enough to be taken, and named in the reply. */
const SOUNDS_THE_SAME = 0.9
const HAN = /\p{Script=Han}/u
const LATIN = /^[\p{Script=Latin}\d ]+$/u
const hasWords = (whole: string, part: string): boolean =>
  LATIN.test(part) ? ` ${whole} `.includes(` ${part} `) : whole.includes(part)

/**
 * How alike two phrases are, 0 to 1: letters (Levenshtein), sounds (double metaphone for Latin script, pinyin for
 * Chinese),
 * and whether one contains the other.
 */
export function similarity(heard: string, name: string): number {
  const one = normalise(heard)
  const other = normalise(name)
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const [packed, otherPacked] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')]
  if (packed === otherPacked) return 0.98
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const contained = short.length > 1 && hasWords(long, short) ? 0.7 + (0.25 * short.length) / long.length : 0
  const letters = ratio(packed, otherPacked)
  if (HAN.test(one) && HAN.test(other))
    return Math.max(contained, letters, SOUNDS_THE_SAME * soundAlike(packed, otherPacked))
  if (!LATIN.test(one) || !LATIN.test(other)) return Math.max(contained, letters)
  const [code, otherCode] = [sound(one), sound(other)]
  const sounds = code === '' || otherCode === '' ? 0 : ratio(code, otherCode)
  return Math.max(contained, letters, 0.55 * letters + 0.45 * sounds)
}

/** Below this, and without sharing whole words, what was heard only resembles the name: worth asking back. */
const PLAIN = 0.86

/**
 * Was this thing plainly named: by (part of) its very name, or by words that sound the same? What merely resembles a
 * name may be another one, and is asked back where a wrong guess costs something: a drive, a call.
 */
export function isPlainly(heard: string, { en, zh }: Names): boolean {
  const words = normalise(heard)
  return [...en, ...zh].some(name => {
    const other = normalise(name)
    const [short, long] = words.length < other.length ? [words, other] : [other, words]
    return (short.length > 1 && hasWords(long, short)) || similarity(words, other) >= PLAIN
  })
}

/** All candidates at or above `least`, best first; equal ones keep their order. */
export function matches<Item>(
  heard: string,
  candidates: readonly Item[],
  namesOf: (item: Item) => Names,
  least: number = POSSIBLE,
): readonly Match<Item>[] {
  return candidates
    .map(item => {
      const names = namesOf(item)
      return {
        item,
        certainty: Math.max(0, ...[...names.en, ...names.zh].map(name => similarity(heard, name))),
      }
    })
    .filter(match => match.certainty >= least)
    .sort((a, b) => b.certainty - a.certainty)
}

/** The best candidate, if it is sure enough. */
export const bestMatch = <Item>(
  heard: string,
  candidates: readonly Item[],
  namesOf: (item: Item) => Names,
  least: number = SURE,
): Match<Item> | undefined => matches(heard, candidates, namesOf, least)[0]

export interface Mention<Item> {
  readonly item: Item
  /** Where in the normalised words. */
  readonly start: number
  readonly end: number
}

/**
 * Finds the names that stand in a sentence, longest first, so that "oat milk latte" gives oat milk and latte
 * and "brown sugar" is not taken for sugar. Only whole words for Latin script.
 */
export function mentions<Item>(
  words: string,
  candidates: readonly Item[],
  namesOf: (item: Item) => Names,
): readonly Mention<Item>[] {
  const sentence = normalise(words)
  const taken = Array.from({ length: sentence.length }, () => false)
  const entries = candidates
    .flatMap(item =>
      [...namesOf(item).en, ...namesOf(item).zh].map(name => ({ item, name: normalise(name) })),
    )
    .filter(entry => entry.name !== '')
    .sort((a, b) => b.name.length - a.name.length)
  const found: Mention<Item>[] = []
  for (const { item, name } of entries) {
    const latin = LATIN.test(name)
    for (let start = sentence.indexOf(name); start >= 0; start = sentence.indexOf(name, start + 1)) {
      const end = start + name.length
      const edges = `${sentence[start - 1] ?? ' '}${sentence[end] ?? ' '}`
      if (latin && /[a-z0-9]/.test(edges)) continue
      if (taken.slice(start, end).includes(true)) continue
      taken.fill(true, start, end)
      found.push({ item, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
