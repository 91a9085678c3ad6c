import { Resampler } from './resampler.ts'

// What an AudioWorklet's global scope has; TypeScript's DOM library knows none of it.
declare const sampleRate: number
declare function registerProcessor(name: string, processor: unknown): void
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}

/** The name under which the node finds it. */
const NAME = 'codriver-capture'
const RATE = 16_000
/** Samples a message carries: 32 ms, what the voice detection wants at once. */
const FRAME = 512

/** Runs on the audio thread: what the microphone gives, as frames of 16 kHz, 16 bit, mono. */
class Capture extends AudioWorkletProcessor {
  readonly #resampler = new Resampler(sampleRate, RATE)
  #frame = new Int16Array(FRAME)
  #filled = 0

  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    const [first, second] = inputs[0] ?? []
    if (first === undefined) return true
    const mono =
      second === undefined ? first : first.map((sample, index) => (sample + (second[index] ?? 0)) / 2)
    for (const sample of this.#resampler.push(mono)) {
      this.#frame[this.#filled] = Math.max(-1, Math.min(1, sample)) * 32_767
      this.#filled += 1
      if (this.#filled < FRAME) continue
      this.port.postMessage(this.#frame, [this.#frame.buffer])
      this.#frame = new Int16Array(FRAME)
      this.#filled = 0
    }
    return true
  }
}

registerProcessor(NAME, Capture)
