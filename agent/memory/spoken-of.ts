import type { Preference } from './preference.ts'

/** So long "that" and "it" mean what was spoken of last, ms. */
const LATELY = 5 * 60_000

/** Which rows the talk with each driver was about last: what was told, what was answered, what something was done by. */
export class SpokenOf {
  readonly #last = new Map<string, { readonly at: number; readonly ids: readonly string[] }>()

  /** @param at epoch ms. @param rows of one driver; none leave what was spoken of before. */
  note(at: number, rows: readonly Pick<Preference, 'id' | 'driver'>[]): void {
    const [first] = rows
    if (first !== undefined) this.#last.set(first.driver, { at, ids: rows.map(row => row.id) })
  }

  /** The ids of those rows, none where it is too long ago. @param now epoch ms. */
  lately(driver: string, now: number): readonly string[] {
    const last = this.#last.get(driver)
    return last !== undefined && Math.abs(now - last.at) < LATELY ? last.ids : []
  }

  forgetDriver(driver: string): void {
    this.#last.delete(driver)
  }
}
