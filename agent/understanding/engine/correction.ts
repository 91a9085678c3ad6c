import type { Draft } from './draft.ts'
import { inheritModifiers } from './modifiers.ts'
import type { Reading } from './reading.ts'
import type { Clause } from './segment.ts'
import { inPlaceOf } from './zone-mention.ts'

/** What follows "no, I mean" replaces what it repeats and keeps the rest. */
export const correct = (draft: Draft, clause: Clause, noun: Reading | undefined): void => {
  const { last, requests, writer } = draft
  if (last === undefined) return
  const wrong = last.noun === undefined ? undefined : requests.pop()
  const setting = noun?.setting ?? last.noun?.setting
  if (setting === undefined) return
  const modifiers = inheritModifiers(clause.modifiers, last.modifiers)
  const own = noun?.complete === true ? noun : undefined
  const found = own ?? writer.best(setting, modifiers)
  const zone =
    noun === undefined && clause.zone.source === 'unsaid'
      ? last.zone
      : inPlaceOf(clause.zone, last.zone, clause.tokens)
  const base = noun ?? last.noun
  if (found === undefined || base === undefined) {
    if (wrong !== undefined) requests.push(wrong)
    return
  }
  const reading = { ...base, ...found }
  draft.push(clause, reading, zone)
  draft.last = { clause, noun: reading, modifiers, zone, index: requests.length - 1 }
}
