import { tagsIn } from '../conditions/words.ts'
import type { HeardTurn } from '../heard-turn.ts'
import type { Candidate, Preference } from '../preference.ts'

/** So long what was set is "this setting", ms. */
const JUST_SET = 10 * 60_000

/**
 * What somebody set last, by voice or by hand, a little while ago at most: all that one turn set. Pure.
 * @param rows what stands of a driver. @param now epoch ms.
 */
export const justSet = (rows: readonly Preference[], speaker: string, now: number): readonly Preference[] => {
  const observed = rows
    .flatMap(row => {
      const last = row.evidence.at(-1)
      return row.origin === 'observed' && row.subject === speaker && last !== undefined ? [{ row, last }] : []
    })
    .sort((a, b) => b.last.context.time - a.last.context.time)
  const newest = observed[0]?.last
  if (newest === undefined || now - newest.context.time > JUST_SET) return []
  return observed.flatMap(({ row, last }) => (last.turnId === newest.turnId ? [row] : []))
}

/** "Remember this setting when it rains": what was set, as something said now, with its circumstances. */
export const keptBy = (turn: HeardTurn, rows: readonly Preference[]): readonly Candidate[] =>
  rows.map(({ subject, category, slot, zone, value }) => ({
    subject,
    category,
    slot,
    ...(zone === undefined ? {} : { zone }),
    value,
    kind: 'preference',
    polarity: 1,
    strength: 0.9,
    origin: 'stated',
    condition: tagsIn(turn.words),
    validFrom: turn.context.time,
    evidence: { turnId: turn.turnId, words: turn.words, context: turn.context },
  }))
