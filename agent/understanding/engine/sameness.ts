import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Request, SettingRequest } from '../request.ts'
import type { Reading } from './frame.ts'

/** A level and its switch are one thing to the driver, never a choice between two. */
export const related = (a: string, b: string, lexicon: Lexicon): boolean => {
  if (a === b) return true
  const first = lexicon.settings.get(a)
  const second = lexicon.settings.get(b)
  if (first === undefined || second === undefined) return true
  return (
    first.switchedBy === b ||
    second.switchedBy === a ||
    (first.switchedBy !== undefined && first.switchedBy === second.switchedBy)
  )
}

/** A request of an earlier turn as a reading that later clauses may lean on. */
export const asReading = (request: SettingRequest): Reading => ({
  setting: request.setting,
  change: request.change,
  origin: 'reference',
  score: 3,
  complete: true,
  consumed: new Set(),
})

/** The same wish said twice is one wish. */
export const withoutDoubles = (requests: readonly Request[]): readonly Request[] => {
  const seen = new Set<string>()
  return requests.filter(request => {
    // A step said twice is two steps: "a bit more. … more please".
    if (request.kind !== 'set' || request.change.type === 'by') return true
    const key = JSON.stringify([request.setting, request.zone.zones, request.zone.relative, request.change])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
