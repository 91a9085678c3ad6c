import { distance } from 'fastest-levenshtein'
import { pinyin } from 'pinyin-pro'

/** Initials and finals that speakers and recognisers of Mandarin often do not tell apart. */
const BLURRED: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/([aei])ng$/, '$1n'],
]

const blur = (syllable: string): string =>
  BLURRED.reduce((sounds, [from, to]) => sounds.replace(from, to), syllable)

/** The library's names are asked for again and again; what is heard comes and goes. */
const KEPT = 2000
const known = new Map<string, readonly string[]>()

/** Words by their sound, a syllable each, without tones: "拿铁" and "那贴" are both na, tie. */
export function syllables(words: string): readonly string[] {
  const kept = known.get(words)
  if (kept !== undefined) return kept
  const heard = pinyin(words, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map(blur)
  if (known.size >= KEPT) known.clear()
  known.set(words, heard)
  return heard
}

/**
 * How alike two Chinese phrases sound, 0 to 1: the share of syllables they have in common, in order.
 * Below two syllables it is 0: too much sounds the same.
 */
export function soundAlike(one: string, other: string): number {
  // A syllable a character: phrases of very different length need not be read at all.
  if (Math.min(one.length, other.length) * 2 < Math.max(one.length, other.length)) return 0
  const [left, right] = [syllables(one), syllables(other)]
  const longest = Math.max(left.length, right.length)
  if (Math.min(left.length, right.length) < 2) return 0
  // Whole syllables are compared, not their letters: each becomes one character of its own.
  const codes = new Map<string, string>()
  const encode = (all: readonly string[]): string =>
    all
      .map(syllable => {
        const code = codes.get(syllable) ?? String.fromCharCode(0xe000 + codes.size)
        codes.set(syllable, code)
        return code
      })
      .join('')
  return 1 - distance(encode(left), encode(right)) / longest
}
