import { situationsOfWord } from '../text/kindred-words.ts'
import type { Digest } from './digest.ts'
import type { Asked } from './request.ts'
import { WEIGHTS } from './weights.ts'

/** What words said, told and denied in a query count, the rarer the more. */
const SAID = 1
const TOLD = 0.5
const DENIED = -1.5
/** The row says that what the query speaks of is over: it tells of another time, however many rows tell of it. */
const OVER = -3
/** A word every row has still says a little. */
const LEAST = 0.4
/** Another word for the same situation. */
const KINDRED = 0.6

/**
 * What each row shares with the words of a query, in the rows' order. Words few rows have tell more; words the query
 * says are not there ("no herbs today"), and those a row says are over, count against; other words for a like situation count for less.
 */
export const overlaps = (rows: readonly Digest[], asked: Asked): Float64Array => {
  const sums = new Float64Array(rows.length)
  // Where nobody speaks, what is told is the request.
  const told = asked.spokenWords.size === 0 ? SAID : TOLD
  const holding: number[] = []
  const share = (worth: number, holds: (row: Digest) => boolean): void => {
    holding.length = 0
    rows.forEach((row, at) => {
      if (holds(row)) holding.push(at)
    })
    if (holding.length === 0) return
    const rarity = LEAST + (1 - LEAST) * (1 - holding.length / Math.max(2, rows.length))
    for (const at of holding) sums[at] = (sums[at] ?? 0) + worth * rarity
  }
  for (const word of new Set([...asked.spokenWords, ...asked.toldWords, ...asked.deniedWords])) {
    const weight = asked.deniedWords.has(word)
      ? DENIED
      : (asked.spokenWords.has(word) ? SAID : told) * WEIGHTS.word
    share(weight, ({ words, gone }) => words.has(word) && !gone.has(word))
    if (asked.deniedWords.has(word)) share(SAID, ({ gone }) => gone.has(word))
    else
      rows.forEach(({ gone }, at) => {
        if (gone.has(word)) sums[at] = (sums[at] ?? 0) + OVER
      })
  }
  const kindred = new Set<string>()
  for (const words of [asked.spokenWords, asked.toldWords])
    for (const word of words)
      for (const situation of situationsOfWord(word)) {
        if (kindred.has(situation)) continue
        kindred.add(situation)
        const weight = KINDRED * (words === asked.spokenWords ? SAID : told) * WEIGHTS.word
        // The very word counts already.
        share(weight, row => row.situations.has(situation) && !row.words.has(word))
      }
  return sums.map(sum => Math.min(WEIGHTS.wordsAtMost, sum))
}
