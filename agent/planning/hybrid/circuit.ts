/** A server that failed is left alone for this long at first, and twice as long each time it fails again. */
const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 300_000

/**
 * Keeps from asking a server that has just failed. Closed: ask. Open: do not, until the pause is over; then the next
 * question is the trial. Times are of any clock that only runs forward, in milliseconds.
 */
export class Circuit {
  #failures = 0
  #openUntil = Number.NEGATIVE_INFINITY

  /** May the server be asked now? */
  isOpen(now: number): boolean {
    return now < this.#openUntil
  }

  succeeded(): void {
    this.#failures = 0
    this.#openUntil = Number.NEGATIVE_INFINITY
  }

  /** @param retryAfterMs how long the server itself wants to be left alone */
  failed(now: number, retryAfterMs?: number): void {
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures)
    this.#failures += 1
    this.#openUntil = now + Math.min(LONGEST_PAUSE_MS, retryAfterMs ?? pause)
  }
}
