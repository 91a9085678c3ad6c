import type { Lexicon } from '../lexicon/lexicon.ts'
import { LEAST_SCORE, type Reading, readFrame } from './frame.ts'
import type { Clause } from './segment.ts'
import { actionOf, hasMark } from './token.ts'

/** "Unlock and open the trunk": the first verb waits for the second's thing, whatever was spoken of before. */
export const sharesNext = ({ tokens, modifiers }: Clause, next: Clause | undefined): boolean => {
  const joint = next?.tokens[0]
  const bare = !tokens.some(token => hasMark(token, 'it') || hasMark(token, 'also'))
  const verb = modifiers.actions.some(action => action !== 'set')
  return bare && verb && joint !== undefined && hasMark(joint, 'and') && next?.readings[0]?.origin === 'named'
}

/** What the bare verb of `before` asks of the thing of `clause`, which "and" joins to it; undefined if nothing. */
export const verbBefore = (before: Clause, clause: Clause, lexicon: Lexicon): Reading | undefined => {
  const [first] = clause.tokens
  if (first === undefined || !hasMark(first, 'and')) return undefined
  const { actions } = before.modifiers
  if (actions.length === 0 || actions.includes('set')) return undefined
  const verbs = before.tokens.filter(token => actionOf(token) !== undefined).slice(-1)
  const thing = clause.tokens.filter(token => actionOf(token) === undefined && !hasMark(token, 'and'))
  const [reading] = readFrame([...verbs, ...thing], lexicon).readings
  const fits = reading?.complete === true && reading.origin === 'named' && reading.score >= LEAST_SCORE
  return fits ? reading : undefined
}
