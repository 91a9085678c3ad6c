import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import { normalise, similarity } from '../shared/matching.ts'
import { exactDuration } from '../shared/wording.ts'

export const LONGEST_SECONDS = 24 * 3600

/** One timer as it is kept. */
export const timerSchema = z.object({
  /** What it is for, as said; empty without a name. */
  name: z.string(),
  /** Seconds. */
  total: z.number(),
  startedAt: z.number(),
  state: z.enum(['running', 'paused', 'due']),
  /** Epoch ms, while running or due. */
  dueAt: z.number(),
  /** Seconds, while paused. */
  left: z.number(),
})
export type Timer = z.infer<typeof timerSchema>
export interface KnownTimer {
  readonly id: string
  readonly body: Timer
}

/** Seconds left at `now`; never more than the whole, even when the world's clock was set back. */
export const leftOf = (timer: Timer, now: number): number =>
  timer.state === 'paused' ? timer.left : Math.min(timer.total, Math.max(0, (timer.dueAt - now) / 1000))

/** "the pasta timer" / "the 5 minutes timer". */
export const nameOf = (timer: Timer): Localised => {
  if (timer.name !== '') return text(`the ${timer.name} timer`, `${timer.name}计时器`)
  const total = exactDuration(timer.total)
  return text(`the timer for ${total.en}`, `${total.zh}的计时器`)
}

/** The timers a name may mean: their own name, or their length ("the five minute timer"). */
export function timersNamed(timers: readonly KnownTimer[], name: string): readonly KnownTimer[] {
  const alike = (timer: Timer) => {
    const length = exactDuration(timer.total)
    return Math.max(
      ...[timer.name, length.en, length.zh].map(other =>
        normalise(other) === '' ? 0 : Math.max(similarity(name, other), other.includes(name) ? 0.8 : 0),
      ),
    )
  }
  const best = Math.max(0, ...timers.map(({ body }) => alike(body)))
  return best < 0.7 ? [] : timers.filter(({ body }) => alike(body) >= best)
}
