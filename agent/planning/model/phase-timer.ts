import type { Timers } from '../../platform/timers.ts'
import { type FailureKind, ModelFailure } from './failure.ts'
import type { PhaseLimits } from './limits.ts'

/** Ends a request that stays too long in one of its phases, or as a whole: from the first knock to the last word. */
export class PhaseTimer {
  readonly #limits: PhaseLimits
  readonly #timers: Timers
  readonly #controller = new AbortController()
  readonly #stopWhole: () => void
  readonly #unlink: () => void
  #stopPhase: () => void = () => undefined
  #failure: ModelFailure | undefined

  /** @param outer called off from outside: cancel, another driver */
  constructor(limits: PhaseLimits, outer: AbortSignal, timers: Timers) {
    this.#limits = limits
    this.#timers = timers
    this.#stopWhole = timers.after(limits.wholeMs, () => this.#end('too_slow'))
    const abort = (): void => this.#controller.abort(outer.reason)
    if (outer.aborted) abort()
    else outer.addEventListener('abort', abort)
    this.#unlink = () => outer.removeEventListener('abort', abort)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Which limit was passed, if one was. */
  get failure(): ModelFailure | undefined {
    return this.#failure
  }

  /** The endpoint's port is knocked at. */
  knocking(): void {
    this.#wait(this.#limits.connectMs, 'unreachable')
  }

  /** A request is on its way. */
  asked(): void {
    this.#wait(this.#limits.firstTokenMs, 'slow_start')
  }

  /** A piece of the answer has come. */
  heard(): void {
    this.#wait(this.#limits.betweenTokensMs, 'stalled')
  }

  stop(): void {
    this.#stopPhase()
    this.#stopWhole()
    this.#unlink()
  }

  #wait(ms: number, kind: FailureKind): void {
    this.#stopPhase()
    this.#stopPhase = this.#timers.after(ms, () => this.#end(kind))
  }

  #end(kind: FailureKind): void {
    this.#failure ??= new ModelFailure(kind)
    this.#controller.abort(this.#failure)
  }
}
