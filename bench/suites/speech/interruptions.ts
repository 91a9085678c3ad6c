import type { Failure } from '../../suite.ts'
import type { Clips } from './clips.ts'
import { type Models, play } from './play.ts'

export interface Interruptions {
  readonly of: number
  /** People whose words stopped the car. */
  readonly noticed: number
  /** Milliseconds from their first sound to the ear's report, one for each that was noticed: hearing and computing. */
  readonly afterMs: readonly number[]
}

/** People who speak while the car does (which the microphone does not hear here). */
export async function measureInterruptions(
  clips: Clips,
  models: Models,
  failures: Failure[],
): Promise<Interruptions> {
  const afterMs: number[] = []
  for (const { file } of clips.orders) {
    const heard = await play(models, clips.load(file), 'guarded', ({ type }) => type === 'barge')
    const noticed = heard.find(({ event }) => event.type === 'barge')
    if (noticed !== undefined) afterMs.push(noticed.afterOnsetMs)
    else failures.push({ id: file, said: 'over the car', expected: 'barge', got: 'nothing' })
  }
  return { of: clips.orders.length, noticed: afterMs.length, afterMs }
}
