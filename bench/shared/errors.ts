/** One kind of error, how often it came up, and one row that shows it. */
export interface ErrorKind {
  readonly kind: string
  readonly count: number
  readonly example: string
}
export type ErrorTally = readonly ErrorKind[]

/** Counts errors by kind and keeps the first example of each. */
export class ErrorCounter {
  readonly #kinds = new Map<string, { count: number; example: string }>()

  add(kind: string, example: string): void {
    const known = this.#kinds.get(kind)
    if (known) known.count += 1
    else this.#kinds.set(kind, { count: 1, example })
  }

  /** The `limit` commonest kinds, commonest first. */
  top(limit = 10): ErrorTally {
    return [...this.#kinds]
      .map(([kind, { count, example }]) => ({ kind, count, example }))
      .sort((one, other) => other.count - one.count)
      .slice(0, limit)
  }
}
