import type { Asked } from './request.ts'
import { WEIGHTS } from './weights.ts'

/** What words said, told and denied in a query count, the rarer the more. */
const SAID = 1
const TOLD = 0.5
const DENIED = -1.5
/** A word every row has still says a little. */
const LEAST = 0.4

/**
 * What each row shares with the words of a query, in the rows' order. Words few rows have tell more; words the query
 * says are not there ("no herbs today") count against.
 */
export const overlaps = (
  rows: readonly { readonly words: ReadonlySet<string> }[],
  asked: Asked,
): Float64Array => {
  const sums = new Float64Array(rows.length)
  const holding: number[] = []
  for (const word of new Set([...asked.spokenWords, ...asked.toldWords, ...asked.deniedWords])) {
    holding.length = 0
    rows.forEach(({ words }, at) => {
      if (words.has(word)) holding.push(at)
    })
    if (holding.length === 0) continue
    const rarity = LEAST + (1 - LEAST) * (1 - holding.length / Math.max(2, rows.length))
    const worth = asked.deniedWords.has(word)
      ? DENIED
      : (asked.spokenWords.has(word) ? SAID : TOLD) * WEIGHTS.word * rarity
    for (const at of holding) sums[at] = (sums[at] ?? 0) + worth
  }
  return sums.map(sum => Math.min(WEIGHTS.wordsAtMost, sum))
}
