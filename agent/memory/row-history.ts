import type { Preference } from './preference.ts'

/**
 * The versions of one row, oldest first: forward through what replaced it, backward through what it replaced. Pure.
 * @param rows all of its slot.
 */
export const historyIn = (rows: readonly Preference[], id: string): readonly Preference[] => {
  const beside = new Map<string, string[]>()
  const link = (one: string, other: string): void => {
    const known = beside.get(one)
    if (known === undefined) beside.set(one, [other])
    else known.push(other)
  }
  for (const { id: old, supersededBy } of rows) {
    if (supersededBy === undefined) continue
    link(old, supersededBy)
    link(supersededBy, old)
  }
  const chain = new Set([id])
  // A set is walked in the order it grows in: what is added on the way is walked too.
  for (const one of chain) for (const other of beside.get(one) ?? []) chain.add(other)
  return rows.filter(one => chain.has(one.id)).sort((a, b) => a.validFrom - b.validFrom)
}
