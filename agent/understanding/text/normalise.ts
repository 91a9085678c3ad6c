/** The words in the one form every later step works on, with the way back to how they were spoken. */
export interface NormalisedText {
  readonly original: string
  /** Lower case, half width, one space between words, no control characters, emoji or invisible marks. */
  readonly text: string
  /** For every character of `text`, and one past its end, the index in `original` it came from. */
  readonly offsets: readonly number[]
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '《': '"',
  '》': '"',
  '。': '.',
  '、': ',',
  '℃': '°c',
  '…': '.',
  '–': '-',
  '—': ',',
  '～': '~',
}

const IGNORED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Extended_Pictographic}\p{M}\u{1f1e6}-\u{1f1ff}]/u

/**
 * Folds width, case, punctuation and invisible characters. Linear in the length of the words.
 * Digits, letters and Chinese characters keep their order, so a span of the result is a span of the original.
 */
export const normalise = (original: string): NormalisedText => {
  let text = ''
  const offsets: number[] = []
  let at = 0
  for (const character of original) {
    const folded = fold(character)
    for (const one of folded) {
      if (one === ' ' && (text === '' || text.endsWith(' '))) continue
      // A dash between spaces parts two thoughts.
      if (one === ' ' && text.endsWith(' -')) text = `${text.slice(0, -1)},`
      for (let i = 0; i < one.length; i++) offsets.push(at)
      text += one
    }
    at += character.length
  }
  const trimmed = text.trimEnd()
  return { original, text: trimmed, offsets: [...offsets.slice(0, trimmed.length), original.length] }
}

const fold = (character: string): string => {
  const known = REPLACEMENTS[character]
  if (known !== undefined) return known
  if (character >= '0' && character <= 'z') return character.toLowerCase()
  if (/\s/u.test(character)) return ' '
  // The keycap and digit emoji are pictographs to Unicode; plain digits were handled above.
  if (character !== '#' && character !== '*' && IGNORED.test(character)) return ' '
  return character.normalize('NFKC').toLowerCase()
}

/** The words of a span as they were spoken, without surrounding space or punctuation. */
export const spoken = (source: NormalisedText, start: number, end: number): string =>
  source.original
    .slice(source.offsets[start] ?? 0, source.offsets[end] ?? source.original.length)
    .replace(/^[\s,，.。;；、!！?？]+|[\s,，.。;；、!！]+$/gu, '')
