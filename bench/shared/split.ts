import { createHash } from 'node:crypto'

export const SPLITS = ['a', 'b', 'all'] as const
export type Split = (typeof SPLITS)[number]

/** Of this many rows, one belongs to split `b`. */
const PARTS = 5

/**
 * Is the row in the split? Decided by a hash of the suite and the row's id alone, so that it never changes with
 * the order or number of rows: `b` is one fifth, kept unread until the end; `a` is the rest, for tuning.
 */
export const inSplit = (suite: string, rowId: string, split: Split): boolean => {
  if (split === 'all') return true
  const digest = createHash('sha256').update(`${suite}:${rowId}`).digest()
  const held = digest.readUInt32BE(0) % PARTS === 0
  return split === 'b' ? held : !held
}
