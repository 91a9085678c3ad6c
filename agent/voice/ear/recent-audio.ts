/**
 * The last seconds of audio, addressed by position since the beginning. It lives in memory only, is overwritten as
 * time goes on, and is blanked by `forget`.
 */
export class RecentAudio {
  readonly #samples: Int16Array
  #end = 0
  #oldest = 0

  /** @param capacity samples kept. */
  constructor(capacity: number) {
    this.#samples = new Int16Array(capacity)
  }

  /** How many samples were ever heard: the position of the next one. */
  get end(): number {
    return this.#end
  }

  append(pcm: Int16Array): void {
    const { length } = this.#samples
    for (const sample of pcm) {
      this.#samples[this.#end % length] = sample
      this.#end += 1
    }
    this.#oldest = Math.max(this.#oldest, this.#end - length)
  }

  /** Samples from position `from` up to `to`, as floats in [-1, 1); what is no longer there is left out. */
  slice(from: number, to: number): Float32Array<ArrayBuffer> {
    const first = Math.max(this.#oldest, from)
    const last = Math.min(this.#end, to)
    const { length } = this.#samples
    return Float32Array.from({ length: Math.max(0, last - first) }, (_, index) => {
      return (this.#samples[(first + index) % length] ?? 0) / 32_768
    })
  }

  /** Like {@link slice}, as it was heard. */
  frame(from: number, to: number): Int16Array {
    const { length } = this.#samples
    return Int16Array.from({ length: to - from }, (_, index) => this.#samples[(from + index) % length] ?? 0)
  }

  /** Blanks everything heard so far; positions go on. */
  forget(): void {
    this.#samples.fill(0)
    this.#oldest = this.#end
  }
}
