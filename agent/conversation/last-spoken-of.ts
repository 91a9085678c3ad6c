import type { Request } from '../understanding/request.ts'
import type { Turn } from './turn.ts'

/** After this long "a little more" no longer means the last thing. */
const REFERENCE_LASTS_MS = 10 * 60_000

/** Talk and questions about the world are in between: "a bit more" still means what was spoken of before them. */
const carriesReference = (request: Request): boolean =>
  request.kind === 'ask'
    ? request.about.type === 'setting'
    : request.kind === 'set' || request.kind === 'skill' || request.kind === 'ambiguous'

/** What "it", "a bit more" and "there too" may refer to. @param at epoch ms of the words that refer. */
export const lastSpokenOf = (log: readonly Turn[], at: number): readonly Request[] =>
  log.findLast(turn => at - turn.at <= REFERENCE_LASTS_MS && turn.requests.some(carriesReference))
    ?.requests ?? []
