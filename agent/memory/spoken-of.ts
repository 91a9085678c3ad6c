/** So long "that" and "it" mean what was spoken of last, ms. */
const LATELY = 5 * 60_000

/** Which rows the talk with each driver was about last: what was told, what was answered, what something was done by. */
export class SpokenOf {
  readonly #last = new Map<string, { readonly at: number; readonly ids: readonly string[] }>()

  /** @param at epoch ms. Rows of none leave what was spoken of before. */
  note(driver: string, at: number, ids: readonly string[]): void {
    if (ids.length > 0) this.#last.set(driver, { at, ids })
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
