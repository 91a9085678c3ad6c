/** Taps on each side of the low-pass, in output samples: enough to keep what would fold back 40 dB down. */
const HALF_WIDTH = 12

/** Hann-windowed sinc. @param x in output samples. */
function kernel(x: number): number {
  if (x === 0) return 1
  if (Math.abs(x) >= HALF_WIDTH) return 0
  const sinc = Math.sin(Math.PI * x) / (Math.PI * x)
  return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / HALF_WIDTH))
}

/**
 * Brings a stream of samples to a lower rate (Smith, "Digital Audio Resampling", windowed sinc). For browsers that
 * can't open an audio context of the rate wanted.
 */
export class Resampler {
  readonly #step: number
  readonly #reach: number
  #held = new Float32Array(0)
  /** Where the next output sample lies, in input samples from the beginning of `held`. */
  #next: number

  /** @throws RangeError unless `from` ≥ `to` > 0 (Hz). */
  constructor(from: number, to: number) {
    if (!(from >= to && to > 0)) throw new RangeError(`Cannot resample from ${from} Hz to ${to} Hz`)
    this.#step = from / to
    this.#reach = Math.ceil(HALF_WIDTH * this.#step)
    this.#next = 0
  }

  /** Takes samples and answers those of the other rate that are complete. */
  push(samples: Float32Array): Float32Array {
    if (this.#step === 1) return samples
    const input = new Float32Array(this.#held.length + samples.length)
    input.set(this.#held)
    input.set(samples, this.#held.length)
    const output: number[] = []
    while (this.#next + this.#reach < input.length) {
      output.push(this.#at(input, this.#next))
      this.#next += this.#step
    }
    const keepFrom = Math.max(0, Math.floor(this.#next) - this.#reach)
    this.#held = input.slice(keepFrom)
    this.#next -= keepFrom
    return Float32Array.from(output)
  }

  #at(input: Float32Array, place: number): number {
    let sum = 0
    let weights = 0
    const first = Math.max(0, Math.ceil(place - this.#reach))
    for (let index = first; index <= place + this.#reach; index += 1) {
      const weight = kernel((index - place) / this.#step)
      sum += weight * (input[index] ?? 0)
      weights += weight
    }
    return sum / weights
  }
}
