/** Time as the car knows it. Simulated worlds shift it; nothing in the agent reads `Date.now()` itself. */
export interface Clock {
  /** Milliseconds since the Unix epoch, in the car's (possibly simulated) present. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that runs at the pace of `base`, but can be set to another moment ("it is a January morning"). */
export class AdjustableClock implements Clock {
  #offset = 0
  constructor(private readonly base: Clock = systemClock) {}

  now(): number {
    return this.base.now() + this.#offset
  }

  /** @param epochMs the moment that is now. */
  set(epochMs: number): void {
    this.#offset = epochMs - this.base.now()
  }

  /** Back to the moment it really is. */
  reset(): void {
    this.#offset = 0
  }
}

/** A clock that stands still until it is moved; for tests. */
export class ManualClock implements Clock {
  constructor(private epochMs: number) {}

  now(): number {
    return this.epochMs
  }

  advance(ms: number): void {
    this.epochMs += ms
  }

  set(epochMs: number): void {
    this.epochMs = epochMs
  }
}
