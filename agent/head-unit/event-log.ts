/** One line of the simulator's log. */
export interface LoggedEvent {
  readonly at: number
  readonly kind: string
  readonly what: string
  readonly result: string
}

/** As many lines as the simulator panel shows. */
const KEPT = 60

/** The last things that happened, for the simulator panel. It never holds more than the turns show. */
export class EventLog {
  #events: readonly LoggedEvent[] = []

  add(event: LoggedEvent): void {
    this.#events = [...this.#events, event].slice(-KEPT)
  }

  list(): readonly LoggedEvent[] {
    return this.#events
  }

  clear(): void {
    this.#events = []
  }
}
