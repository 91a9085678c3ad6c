import type { Localised } from '../../agent/protocol/index.ts'

/** A short word of the screen itself: a refusal, a hint. Goes away on its own. */
export interface Toast {
  readonly id: number
  readonly say: Localised
  readonly level: 'info' | 'warning'
}

/** How long a toast stays, ms: long enough to read two lines at a glance or two. */
const STAY = 6_000

/** At most one toast at a time; the newer replaces the older. */
export class Toasts {
  #current: Toast | undefined
  #nextId = 1
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly schedule: (run: () => void, ms: number) => unknown = (run, ms) => setTimeout(run, ms),
  ) {}

  readonly current = (): Toast | undefined => this.#current

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly show = (say: Localised, level: Toast['level'] = 'info'): void => {
    const toast = { id: this.#nextId++, say, level }
    this.#set(toast)
    this.schedule(() => this.dismiss(toast.id), STAY)
  }

  readonly dismiss = (id: number): void => {
    if (this.#current?.id === id) this.#set(undefined)
  }

  #set(toast: Toast | undefined): void {
    this.#current = toast
    for (const listener of this.#listeners) listener()
  }
}
