import type { Clock } from '../platform/clock.ts'
import { unrefTimeout } from './throttle.ts'

export interface TickerParts {
  readonly clock: Clock
  /** Lets so many milliseconds of the car's time pass. */
  readonly tick: (ms: number) => void
  /** Does anything move fast enough to be watched (a window, the car)? */
  readonly lively: () => boolean
}

const LIVELY_MS = 100
const CALM_MS = 1000
/** A machine that slept does not replay the night in one step. */
const LONGEST_STEP_MS = 5000

/** The one timer at the rim: turns real time into the car's, quickly while something moves and slowly at rest. */
export class Ticker {
  readonly #parts: TickerParts
  #last: number
  #timer: { cancel(): void } | undefined
  #closed = false

  constructor(parts: TickerParts) {
    this.#parts = parts
    this.#last = parts.clock.now()
  }

  start(): void {
    if (this.#closed) return
    this.#timer?.cancel()
    this.#timer = unrefTimeout(
      () => {
        this.catchUp()
        this.start()
      },
      this.#parts.lively() ? LIVELY_MS : CALM_MS,
    )
  }

  /** Brings the car up to this moment; called before every command, so that nobody acts on a stale state. */
  catchUp(): void {
    const now = this.#parts.clock.now()
    const passed = now - this.#last
    this.#last = now
    if (passed > 0) this.#parts.tick(Math.min(passed, LONGEST_STEP_MS))
  }

  /** The car's time was set to another moment: what lies between has not been lived through. */
  jumped(): void {
    this.#last = this.#parts.clock.now()
  }

  close(): void {
    this.#closed = true
    this.#timer?.cancel()
  }
}
