import type { ModelPrice } from '../../platform/config.ts'
import type { PlanTrace } from '../plan.ts'
import type { TokenCount } from './chat.ts'

const MILLION = 1_000_000

const costOf = (tokens: TokenCount, price: ModelPrice): NonNullable<PlanTrace['cost']> => ({
  amount: (tokens.prompt * price.prompt + tokens.completion * price.completion) / MILLION,
  ...(price.currency === undefined ? {} : { currency: price.currency }),
})

/** Tokens and times of one turn, added up over its requests. */
export class Meter {
  #tokens: TokenCount | undefined
  #firstTokenMs: number | undefined
  #firstSentenceMs: number | undefined
  #mended = false

  add(tokens: TokenCount, firstTokenMs: number): void {
    this.#firstTokenMs ??= firstTokenMs
    this.#tokens = {
      prompt: (this.#tokens?.prompt ?? 0) + tokens.prompt,
      completion: (this.#tokens?.completion ?? 0) + tokens.completion,
      estimated: (this.#tokens?.estimated ?? false) || tokens.estimated,
    }
  }

  /** A sentence could be said, so many milliseconds after the beginning. */
  said(ms: number): void {
    this.#firstSentenceMs ??= ms
  }

  /** An answer was given back. */
  mend(): void {
    this.#mended = true
  }

  trace(why: string, price: ModelPrice | undefined): PlanTrace {
    const tokens = this.#tokens
    return {
      why,
      ...(tokens === undefined ? {} : { tokens }),
      ...(this.#firstTokenMs === undefined ? {} : { firstTokenMs: Math.round(this.#firstTokenMs) }),
      ...(this.#firstSentenceMs === undefined ? {} : { firstSentenceMs: Math.round(this.#firstSentenceMs) }),
      ...(tokens === undefined || price === undefined ? {} : { cost: costOf(tokens, price) }),
      ...(this.#mended ? { mended: true as const } : {}),
    }
  }
}
