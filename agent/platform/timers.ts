/** What waits for a limit: a stopwatch and an alarm of one clock, so that both can be moved by hand in a test. */
export interface Timers {
  /** Milliseconds from an arbitrary start; only ever forward. */
  now(): number
  /**
   * Runs `work` once, `ms` milliseconds from now.
   * @returns how to call it off; calling it off twice, or too late, does nothing
   */
  after(ms: number, work: () => void): () => void
}

/** The machine's own. */
export const systemTimers: Timers = {
  now: () => performance.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

interface Alarm {
  readonly at: number
  readonly ms: number
  readonly work: () => void
}

/** Time that stands still until it is moved; for tests of limits, which then need no luck with a busy machine. */
export class ManualTimers implements Timers {
  #now = 0
  #alarms: readonly Alarm[] = []

  now(): number {
    return this.#now
  }

  after(ms: number, work: () => void): () => void {
    const alarm: Alarm = { at: this.#now + ms, ms, work }
    this.#alarms = [...this.#alarms, alarm]
    return () => {
      this.#alarms = this.#alarms.filter(one => one !== alarm)
    }
  }

  /** How long each alarm that is set was set for, in milliseconds. */
  waiting(): readonly number[] {
    return this.#alarms.map(alarm => alarm.ms)
  }

  /** Lets time pass; alarms that fall due run in their order, each at its own moment. */
  advance(ms: number): void {
    const end = this.#now + ms
    for (;;) {
      const [next] = this.#alarms.filter(alarm => alarm.at <= end).sort((a, b) => a.at - b.at)
      if (next === undefined) break
      this.#alarms = this.#alarms.filter(alarm => alarm !== next)
      this.#now = next.at
      next.work()
    }
    this.#now = end
  }

  /** The moment of the next alarm. */
  nextDue(): number | undefined {
    const due = this.#alarms.map(alarm => alarm.at)
    return due.length === 0 ? undefined : Math.min(...due)
  }

  /** Lets time pass until the next alarm, and runs it. */
  advanceToNext(): void {
    const due = this.nextDue()
    if (due !== undefined) this.advance(due - this.#now)
  }
}
