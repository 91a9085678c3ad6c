import { lowerBound } from './lower-bound.ts'

/**
 * Adds up weights per row number and picks the heaviest, without an object a row: the arrays are kept from one
 * counting to the next and only what was touched is cleared.
 */
export class Ballot {
  #weights = new Float32Array(0)
  #touched = new Int32Array(0)
  #sorted = new Float32Array(0)
  #count = 0

  /** Begins a counting over rows 0 … `rows` − 1. */
  open(rows: number): void {
    if (this.#weights.length < rows) {
      this.#weights = new Float32Array(Math.ceil(rows * 1.25))
      this.#touched = new Int32Array(this.#weights.length)
      this.#sorted = new Float32Array(this.#weights.length)
    } else for (let i = 0; i < this.#count; i += 1) this.#weights[this.#touched[i] ?? 0] = 0
    this.#count = 0
  }

  /** Gives weight (> 0) to the last `most` of an ascending list of rows: the newest. */
  give(rows: readonly number[], weight: number, most: number): void {
    if (weight <= 0) return
    for (let i = Math.max(0, rows.length - most); i < rows.length; i += 1) {
      const row = rows[i] ?? 0
      const known = this.#weights[row] ?? 0
      if (known === 0) this.#touched[this.#count++] = row
      this.#weights[row] = known + weight
    }
  }

  /** The heaviest rows, at most `most`, ascending by number; of the lightest that fit, the newest. */
  heaviest(most: number): readonly number[] {
    const touched = this.#touched.subarray(0, this.#count).sort()
    if (touched.length <= most) return [...touched]
    const sorted = this.#sorted.subarray(0, this.#count)
    for (let i = 0; i < sorted.length; i += 1) sorted[i] = this.#weights[touched[i] ?? 0] ?? 0
    sorted.sort()
    const least = sorted[sorted.length - most] ?? 0
    const surplus = sorted.length - lowerBound(sorted, least) - most
    const chosen: number[] = []
    let skipped = 0
    for (const row of touched) {
      const weight = this.#weights[row] ?? 0
      if (weight < least) continue
      if (weight === least && skipped < surplus) skipped += 1
      else chosen.push(row)
    }
    return chosen
  }
}
