import { lowerBound } from './lower-bound.ts'

/** Which rows hold a key: ascending row numbers by key. */
export class Postings {
  readonly #lists = new Map<string, number[]>()

  keys(): IterableIterator<string> {
    return this.#lists.keys()
  }

  /** Row numbers of a key, ascending. Do not keep it: it changes with the index. */
  of(key: string): readonly number[] {
    return this.#lists.get(key) ?? NONE
  }

  /** Adds a row to a key's list; a row that is there already stays once. */
  add(key: string, row: number): void {
    const list = this.#lists.get(key)
    if (list === undefined) this.#lists.set(key, [row])
    else if ((list.at(-1) ?? -1) < row) list.push(row)
    else {
      const at = lowerBound(list, row)
      if (list[at] !== row) list.splice(at, 0, row)
    }
  }

  /** Takes a row out of a key's list; by halving, not by walking. */
  remove(key: string, row: number): void {
    const list = this.#lists.get(key)
    if (list === undefined) return
    const at = lowerBound(list, row)
    if (list[at] === row) list.splice(at, 1)
    if (list.length === 0) this.#lists.delete(key)
  }
}

const NONE: readonly number[] = []
