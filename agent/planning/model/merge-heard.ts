import type { Request, SettingRequest } from '../../understanding/request.ts'

/** From here on what was heard stands, whatever a model makes of the same words. */
const HEARD_SURELY = 0.7

const HEARD_KINDS: ReadonlySet<Request['kind']> = new Set(['set', 'skill', 'ask', 'recall'])

const isHeard = (request: Request): boolean =>
  HEARD_KINDS.has(request.kind) && request.certainty >= HEARD_SURELY

const aboutTheSame = (heard: Request, meant: Request): boolean => {
  if (heard.kind === 'set' && meant.kind === 'set') return heard.setting === meant.setting
  return heard.kind === 'skill' && meant.kind === 'skill' && heard.skill === meant.skill
}

/**
 * What the driver said in so many words stands before what a model made of them: of two requests about the same thing
 * the heard one counts, what was heard and the model left out is not lost, and the model fills in the rest.
 */
export const mergeHeard = (heard: readonly Request[], meant: readonly Request[]): readonly Request[] => {
  const sure = heard.filter(isHeard)
  return [...sure, ...meant.filter(one => !sure.some(known => aboutTheSame(known, one)))]
}

/** Two calls of one tool with the same arguments are one; the later of two that disagree about the same cells counts. */
export const withoutRepeats = (requests: readonly Request[]): readonly Request[] => {
  const keyOf = (one: Request): string =>
    one.kind === 'set' ? `${one.setting}|${placesOf(one)}` : JSON.stringify({ ...one, text: '' })
  return [...new Map(requests.map(one => [keyOf(one), one])).values()]
}

const placesOf = ({ zone }: SettingRequest): string => [...zone.zones].sort().join()
