import type { Speech } from './actors.ts'

type Speak = (speech: Speech, signal: AbortSignal) => Promise<void>

/** Speeches one after the other, each as soon as the one before has been heard; all of them can be stopped at once. */
export class SpokenLine {
  readonly #speak: Speak
  #controller = new AbortController()
  /** The end of what is being said or waits to be; absent: nothing is. */
  #last: Promise<void> | undefined

  /** @param speak must resolve when it is called off */
  constructor(speak: Speak) {
    this.#speak = speak
  }

  /** Adds a speech to the end. Resolves when it has been heard, or would have been; at once when nothing is to be said. */
  add(speech: Speech): Promise<void> {
    const { signal } = this.#controller
    const isEmpty = Object.values(speech.say).every(words => words === '')
    const begin = (): Promise<void> =>
      signal.aborted || isEmpty ? Promise.resolve() : this.#speak(speech, signal)
    // With nothing before it, it is said in the same instant.
    const said = this.#last === undefined ? begin() : this.#last.then(begin)
    const over = (): void => {
      if (this.#last === last) this.#last = undefined
    }
    // A voice that breaks must not silence what comes after it.
    const last = said.then(over, over)
    this.#last = last
    return said
  }

  /** Whatever is being said or waits to be is dropped. */
  stop(): void {
    this.#controller.abort()
    this.#controller = new AbortController()
    this.#last = undefined
  }
}
