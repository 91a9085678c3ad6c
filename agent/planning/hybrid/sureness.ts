import type { Request, Understanding } from '../../understanding/request.ts'

/** Why the local planner would rather ask a model. */
export const DOUBTS = ['not_understood', 'partly_understood', 'doubtful', 'small_talk'] as const
export type Doubt = (typeof DOUBTS)[number]

/**
 * Below this a reading is more of a guess: of those the local understanding makes in the benchmarks' first splits,
 * fewer than one in ten is right (`npm run bench -- hybrid-share`). The local planner alone still acts on them from
 * 0.5 on, having nobody to ask but the driver.
 */
const SURE_ENOUGH = 0.65

const isLost = (request: Request): boolean => request.kind === 'outside' && request.because === 'unknown'
const isTalk = (request: Request): boolean => request.kind === 'outside' && request.because === 'chatter'
const isDoubtful = (request: Request): boolean => request.kind === 'set' && request.certainty < SURE_ENOUGH

/**
 * The rule of sure and unsure. The local planner is sure of what the local understanding read to the end: settings,
 * errands and questions it would act on or answer, one question between readings it can name, things it knows the
 * car has not got, things the driver said not to do. It is unsure
 * - `not_understood`: of words it could read nothing from;
 * - `partly_understood`: of words it read only a part of;
 * - `doubtful`: of a reading that is more of a guess;
 * - `small_talk`: of what asks for nothing, which a model may answer better, or see a wish in.
 *
 * Pure, and cheap enough to run on every turn.
 *
 * @returns `undefined` when sure
 */
export const doubtOf = ({ requests }: Understanding): Doubt | undefined => {
  const lost = requests.some(isLost)
  if (lost) return requests.every(isLost) ? 'not_understood' : 'partly_understood'
  if (requests.some(isDoubtful)) return 'doubtful'
  return requests.length > 0 && requests.every(isTalk) ? 'small_talk' : undefined
}
