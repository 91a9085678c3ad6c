/** Timers as the head unit uses them: they never keep the process alive. */
export const unrefTimeout = (work: () => void, ms: number): { cancel(): void } => {
  const timer = setTimeout(work, ms)
  timer.unref()
  return { cancel: () => clearTimeout(timer) }
}

/**
 * Does work that yields between its pieces, one piece a turn of the event loop, so that it holds nobody up.
 * @param ms from now to the first piece. @param failed hears what the work throws, which ends it.
 */
export const inPieces = (
  pieces: () => Iterator<void>,
  ms: number,
  failed: (error: unknown) => void,
): { cancel(): void } => {
  let work: Iterator<void> | undefined
  const next = (): void => {
    try {
      work ??= pieces()
      if (work.next().done !== true) timer = unrefTimeout(next, 0)
    } catch (error) {
      failed(error)
    }
  }
  let timer = unrefTimeout(next, ms)
  return { cancel: () => timer.cancel() }
}

/**
 * Calls `work` soon after `touch()`, but at most once in `ms`; the last touch is never lost.
 * The first one after a quiet time is served at once (in a microtask), so that a reply is not delayed.
 */
export class Throttle {
  #last = Number.NEGATIVE_INFINITY
  #timer: { cancel(): void } | undefined
  #soon = false
  #closed = false

  constructor(
    private readonly ms: number,
    private readonly work: () => void,
  ) {}

  touch(): void {
    if (this.#closed || this.#soon || this.#timer !== undefined) return
    const wait = this.#last + this.ms - performance.now()
    if (wait > 0) {
      this.#timer = unrefTimeout(() => this.#run(), wait)
      return
    }
    this.#soon = true
    queueMicrotask(() => this.#run())
  }

  close(): void {
    this.#closed = true
    this.#timer?.cancel()
  }

  #run(): void {
    this.#soon = false
    this.#timer = undefined
    if (this.#closed) return
    this.#last = performance.now()
    this.work()
  }
}
