import { distance } from 'fastest-levenshtein'
import { pinyin } from 'pinyin-pro'

/** Initials and finals that speakers and recognisers of Mandarin often do not tell apart. */
const BLURRED: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/([aei])ng$/, '$1n'],
]

const blur = (syllable: string): string =>
  BLURRED.reduce((sounds, [from, to]) => sounds.replace(from, to), syllable)

/** Every syllable met gets a character of its own, so that whole syllables are compared and not their letters. */
const characters = new Map<string, string>()
const FIRST_PRIVATE_USE = 0xe000

const characterFor = (syllable: string): string => {
  const known = characters.get(syllable)
  if (known !== undefined) return known
  const next = String.fromCharCode(FIRST_PRIVATE_USE + characters.size)
  characters.set(syllable, next)
  return next
}

/** The library's names are asked for again and again; what is heard comes and goes, and at this many the memory begins anew. */
const KEPT = 2000
const read = new Map<string, string>()

/** Words by their sound, one character a syllable, without tones: "拿铁" and "那贴" are the same. */
function sounds(words: string): string {
  const kept = read.get(words)
  if (kept !== undefined) return kept
  const heard = pinyin(words, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
  const encoded = heard.map(syllable => characterFor(blur(syllable))).join('')
  read.set(words, encoded)
  return encoded
}

/**
 * How alike two Chinese phrases sound, 0 to 1: the share of syllables they have in common, in order.
 * Below two syllables it is 0: too much sounds the same.
 */
export function soundAlike(one: string, other: string): number {
  // A syllable a character: phrases of very different length need not be read at all.
  if (Math.min(one.length, other.length) * 2 < Math.max(one.length, other.length)) return 0
  if (read.size >= KEPT) {
    read.clear()
    characters.clear()
  }
  const [left, right] = [sounds(one), sounds(other)]
  if (Math.min(left.length, right.length) < 2) return 0
  return 1 - distance(left, right) / Math.max(left.length, right.length)
}
