import { type FailureKind, ModelFailure } from './failure.ts'
import type { PhaseLimits } from './limits.ts'

/** Ends a request that stays too long in one of its phases, or as a whole. */
export class PhaseTimer {
  readonly #limits: PhaseLimits
  readonly #controller = new AbortController()
  readonly #whole: NodeJS.Timeout
  readonly #unlink: () => void
  #phase: NodeJS.Timeout | undefined
  #failure: ModelFailure | undefined

  /** @param outer called off from outside: cancel, another driver */
  constructor(limits: PhaseLimits, outer: AbortSignal) {
    this.#limits = limits
    this.#whole = setTimeout(() => this.#end('too_slow'), limits.wholeMs)
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

  /** A request is on its way. */
  asked(): void {
    this.#wait(this.#limits.firstTokenMs, 'slow_start')
  }

  /** A piece of the answer has come. */
  heard(): void {
    this.#wait(this.#limits.betweenTokensMs, 'stalled')
  }

  stop(): void {
    clearTimeout(this.#phase)
    clearTimeout(this.#whole)
    this.#unlink()
  }

  #wait(ms: number, kind: FailureKind): void {
    clearTimeout(this.#phase)
    this.#phase = setTimeout(() => this.#end(kind), ms)
  }

  #end(kind: FailureKind): void {
    this.#failure ??= new ModelFailure(kind)
    this.#controller.abort(this.#failure)
  }
}
