import { text } from '../../domain/language.ts'
import type { Understanding } from '../../understanding/request.ts'
import { ModelFailure } from '../model/failure.ts'
import { NotAllowed, UnusableAnswer } from '../model/model-reader.ts'
import type { Plan, Planner, PlanTrace, Remark } from '../plan.ts'
import { Circuit } from './circuit.ts'
import { doubtOf, isDoubted } from './sureness.ts'

export interface HybridParts {
  readonly local: Planner
  readonly model: Planner
  /** Milliseconds from an arbitrary start. */
  readonly stopwatch: () => number
  /** Told of failures that are not for the driver's ears. */
  readonly report?: (error: unknown) => void
}

/** Said where an answer ends before its end. */
const BROKEN_OFF: Remark = {
  kind: 'notice',
  say: text('That is as far as the language model got.', '语言模型只说到这里。'),
}

/** What is doubted goes to the model as a hint, not as something that was heard. */
const withoutCertainty = (understanding: Understanding, words: string): Understanding => ({
  ...understanding,
  requests: understanding.requests.map(one => (isDoubted(one, words) ? { ...one, certainty: 0 } : one)),
})

/** Did the model let us down with an error of its own kind? Anything else is a fault of ours. */
const isExpected = (error: unknown): error is ModelFailure | UnusableAnswer | NotAllowed =>
  error instanceof ModelFailure || error instanceof UnusableAnswer || error instanceof NotAllowed

/**
 * The local answer at once where the local planner is sure (`doubtOf`), the model's otherwise, and the local one again
 * where the model is slow, wrong, gone or not allowed. Planning touches nothing, so nothing is done twice; a failure is
 * said once until the model has answered again.
 */
export class HybridPlanner implements Planner {
  readonly id = 'hybrid'
  readonly #parts: HybridParts
  readonly #circuit = new Circuit()
  #told = false

  constructor(parts: HybridParts) {
    this.#parts = parts
  }

  /** Has the model failed, and is it left alone now? */
  isWaiting(): boolean {
    return this.#circuit.isOpen(this.#parts.stopwatch())
  }

  readonly plan: Planner['plan'] = async (understanding, words, context, signal, onRemark) => {
    const { local, model } = this.#parts
    const doubt = doubtOf(understanding, words)
    const locally = async (trace: PlanTrace, first: readonly Remark[] = []): Promise<Plan> => {
      const plan = await local.plan(understanding, words, context, signal)
      return { ...plan, remarks: [...first, ...plan.remarks], by: 'local', trace }
    }
    if (doubt === undefined) return locally({ why: 'sure' })
    if (this.isWaiting()) return locally({ why: 'waiting' })
    const said: Remark[] = []
    const tell = (remark: Remark): void => {
      said.push({ ...remark, said: true })
      onRemark?.(remark)
    }
    /** What was said stands; the model's part ends there, and what the car had understood itself is still done. */
    const brokenOff = async (trace: PlanTrace): Promise<Plan> => {
      const requests = understanding.requests.filter(one => one.kind !== 'outside' && !isDoubted(one, words))
      const plan = await local.plan({ ...understanding, requests }, words, context, signal)
      return { ...plan, remarks: [...said, BROKEN_OFF, ...plan.remarks], by: 'model', trace }
    }
    try {
      const plan = await model.plan(
        withoutCertainty(understanding, words),
        words,
        context,
        signal,
        onRemark === undefined ? undefined : tell,
      )
      this.#recovered()
      return { ...plan, trace: { ...plan.trace, why: doubt } }
    } catch (error) {
      // Called off from outside: the turn is over, and nobody waits for another answer.
      if (signal.aborted || !isExpected(error)) throw error
      if (error instanceof NotAllowed) return locally({ why: 'not_allowed' })
      if (error instanceof UnusableAnswer) {
        this.#recovered()
        const trace = { ...error.trace, why: `unusable: ${error.kind}` }
        return said.length > 0 ? brokenOff(trace) : locally(trace)
      }
      const notice = this.#failed(error)
      const trace = { why: error.kind }
      return said.length > 0 ? brokenOff(trace) : locally(trace, notice)
    }
  }

  #recovered(): void {
    this.#circuit.succeeded()
    this.#told = false
  }

  /** @returns what the driver is told of it: the first time only. */
  #failed(failure: ModelFailure): readonly Remark[] {
    this.#circuit.failed(this.#parts.stopwatch(), failure.retryAfterMs)
    this.#parts.report?.(failure)
    if (this.#told) return []
    this.#told = true
    return [{ kind: 'notice', say: failure.say }]
  }
}
