import type { Lexicon } from '../lexicon/lexicon.ts'
import { LEAST_SCORE, readFrame } from './frame.ts'
import type { Clause } from './segment.ts'
import { hasMark } from './token.ts'

/** "All the lights but the ambient ones", 除了氛围灯: things named at the end that are to stay as they are. */
export const sparedThings = (clauses: readonly Clause[], lexicon: Lexicon): ReadonlySet<string> => {
  const tokens = clauses.flatMap(clause => clause.tokens)
  const at = tokens.findIndex(token => hasMark(token, 'except'))
  if (at <= 0) return new Set()
  const { readings, modifiers, zone } = readFrame(tokens.slice(at + 1), lexicon)
  const things = readings.filter(one => one.origin === 'named' && one.score >= LEAST_SCORE)
  return zone.source === 'unsaid' && modifiers.actions.length === 0
    ? new Set(things.map(one => one.setting))
    : new Set()
}
