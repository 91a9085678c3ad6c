import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'

/** Names that belong together: a word like one of them is more likely meant where another of them is heard. */
export interface NameGroup {
  readonly names: readonly string[]
  /** Other spellings, each with the name it stands for: how recognisers tend to write it. */
  readonly aliases?: Readonly<Record<string, string>>
  /** How alike (0 to 1) is enough where a name of the group stands in the utterance, and where none does. */
  readonly withCompany: number
  readonly alone: number
}

/** Words that are never part of a misheard name by themselves. */
const FUNCTION_WORDS = new Set(
  (
    'a an the and or of to in on at for with without from by is are was be am do does did can could may might will ' +
    'would should shall i you he she it we they me my your his her our their this that these those some any no not ' +
    'more less lot lots bit little much many get got give have has had make want need like please up down out off ' +
    'set put take what where when how who why'
  ).split(' '),
)
/** Known, but part of names too: "eight ounce". */
const NUMBERS = new Set('one two three four five six seven eight nine ten twelve sixteen twenty'.split(' '))

/** Words a window may span. */
const LONGEST = 3

const packed = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
const sound = (words: string): string =>
  words
    .split(/[^a-z0-9]+/)
    .map(word => doubleMetaphone(word)[0])
    .join('')
const ratio = (one: string, other: string): number =>
  1 - distance(one, other) / Math.max(one.length, other.length, 1)

/** 0 to 1: letters (Levenshtein) and sounds (double metaphone), each half. */
function likeness(heard: string, name: string): number {
  const [one, other] = [packed(heard), packed(name)]
  if (one === other) return 1
  const letters = ratio(one, other)
  const sounds = ratio(sound(heard.toLowerCase()), sound(name.toLowerCase()))
  return 0.5 * letters + 0.5 * sounds
}

/** Sounds a word must share with another to end like it, and letters (0 to 1). */
const SHORTEST_END = 2
const LETTERS_SHARED = 0.4

/** Does it sound like the other word with one sound more, or none, before it? By double metaphone. */
export function endsLike(heard: string, name: string): boolean {
  const [one, other] = [sound(packed(heard)), sound(packed(name))]
  return (
    other.length >= SHORTEST_END &&
    one.endsWith(other) &&
    one.length - other.length <= 1 &&
    ratio(packed(heard), packed(name)) >= LETTERS_SHARED
  )
}

/** Two words in a row, one of them none of the names' own, that are a name's word together: "wind shield", "sun roof". */
export function joinSplit(utterance: string, words: ReadonlySet<string>): string {
  return utterance.replaceAll(/\b(\p{L}+)[ -](?=(\p{L}+))/gu, (all, first: string, second: string) => {
    const [one, other] = [first.toLowerCase(), second.toLowerCase()]
    const split = one.length + other.length >= SHORTEST_JOINED && words.has(one + other)
    return split && !(words.has(one) && words.has(other)) ? first : all
  })
}

/** Hyphens a recogniser put between words ("coffee-shop") become spaces, save where the word is written so. */
export const unhyphenated = (utterance: string, words: ReadonlySet<string>): string =>
  utterance.replaceAll(/\p{L}+(?:-\p{L}+)+/gu, word =>
    words.has(word.toLowerCase()) ? word : word.replaceAll('-', ' '),
  )

/** Letters of a word that may be heard as two. */
const SHORTEST_JOINED = 7

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly likeness: number
}

const wordsOf = (utterance: string): readonly Word[] =>
  [...utterance.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(match => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/**
 * Writes misheard names as what they are likely to be: windows of one to three words that hold a word nobody knows,
 * compared by letters and sounds with names that exist. Words that are known are never touched.
 *
 * @param utterance English words as a recogniser wrote them.
 * @param most how many names may be put in; the most alike come first.
 * @returns the utterance with names put in; itself where nothing is alike enough.
 */
export function mendWords(
  utterance: string,
  groups: readonly NameGroup[],
  most: number = Number.POSITIVE_INFINITY,
): string {
  const words = wordsOf(utterance)
  const known = new Set(
    groups.flatMap(({ names }) => names.flatMap(name => name.toLowerCase().split(/[\s-]+/))),
  )
  const isKnown = (word: string): boolean => known.has(word) || FUNCTION_WORDS.has(word) || NUMBERS.has(word)
  const candidates = groups.flatMap(group => {
    const company = new Set(group.names.flatMap(name => name.toLowerCase().split(' ')))
    const inCompany = words.some(({ text }) => company.has(text.toLowerCase()))
    const least = inCompany ? group.withCompany : group.alone
    return windows(words, isKnown).flatMap(window => bestName(window, group, least))
  })
  const taken: Candidate[] = []
  for (const candidate of candidates.sort((one, other) => other.likeness - one.likeness)) {
    const free = taken.every(other => candidate.end <= other.start || candidate.start >= other.end)
    if (free) taken.push(candidate)
  }
  return taken
    .slice(0, most)
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, name }) => text.slice(0, start) + name + text.slice(end), utterance)
}

/** Stretches of words that hold at least one that nobody knows. */
function windows(words: readonly Word[], isKnown: (word: string) => boolean): readonly Word[] {
  return words.flatMap((first, index) =>
    Array.from({ length: Math.min(LONGEST, words.length - index) }, (_, more) => {
      const stretch = words.slice(index, index + more + 1)
      const text = stretch.map(word => word.text.toLowerCase()).join(' ')
      const strange = stretch.some(word => !isKnown(word.text.toLowerCase()))
      const last = stretch.at(-1)?.text.toLowerCase() ?? ''
      const bounded = !FUNCTION_WORDS.has(first.text.toLowerCase()) && !FUNCTION_WORDS.has(last)
      return strange && bounded ? [{ text, start: first.start, end: stretch.at(-1)?.end ?? first.end }] : []
    }).flat(),
  )
}

function bestName(window: Word, group: NameGroup, least: number): readonly Candidate[] {
  const spellings: readonly (readonly [string, string])[] = [
    ...group.names.map(name => [name, name] as const),
    ...Object.entries(group.aliases ?? {}),
  ]
  let best: Candidate | undefined
  for (const [spelling, name] of spellings) {
    if (packed(spelling).length < 4) continue
    const alike = likeness(window.text, spelling)
    if (alike >= least && alike > (best?.likeness ?? 0))
      best = { start: window.start, end: window.end, name, likeness: alike }
  }
  return best === undefined ? [] : [best]
}
