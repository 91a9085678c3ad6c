import { MODEL_FILES } from '../models.ts'
import { floats, openSession, type Session, Tensor } from '../onnx.ts'
import type { WakeWord } from '../ports.ts'

/** 80 ms at 16 kHz: eight mel frames, one embedding. */
const FRAME = 1280
/** Samples before the frame that its first mel frame reaches back over; without them nothing is recognised. */
const OVERLAP = 480
const MEL_BANDS = 32
/** Mel frames one embedding looks at (760 ms). */
const MEL_FRAMES = 76
const EMBEDDING = 96
/** Embeddings one score looks at (1.28 s on top). */
const WINDOW = 16
/** Scores before the buffers hold real audio. */
const IGNORED_SCORES = 5
/** Frames of noise the buffers are filled with, so that the first seconds are not judged on zeros. */
const WARM_UP_FRAMES = 50
const WARM_UP_AMPLITUDE = 1000

/** A linear congruential generator (Numerical Recipes' constants): the same noise every time. */
function noise(samples: number, amplitude: number): Float32Array {
  let seed = 7
  return Float32Array.from({ length: samples }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.round(((seed / 2 ** 32) * 2 - 1) * amplitude)
  })
}

/**
 * openWakeWord's "hey jarvis" on its three models. Numbers from openWakeWord's `utils.py` (`AudioFeatures`): mel
 * values are `x / 10 + 2`, the mel buffer starts as ones.
 */
export class OpenWakeWord implements WakeWord {
  readonly frame = FRAME
  readonly threshold = 0.5
  #tail: Float32Array<ArrayBuffer> = new Float32Array(0)
  #mel = new Float32Array(MEL_FRAMES * MEL_BANDS).fill(1)
  #features: Float32Array[] = []
  #scores = 0
  #warm: Float32Array[] = []

  private constructor(
    private readonly melSpectrogram: Session,
    private readonly embedding: Session,
    private readonly phrase: Session,
  ) {}

  /** @throws SystemError when a model file is missing. */
  static async load(): Promise<OpenWakeWord> {
    const [mel, embedding, phrase] = await Promise.all([
      openSession(MODEL_FILES.melSpectrogram()),
      openSession(MODEL_FILES.embedding()),
      openSession(MODEL_FILES.heyJarvis()),
    ])
    const wake = new OpenWakeWord(mel, embedding, phrase)
    const sound = noise(WARM_UP_FRAMES * FRAME, WARM_UP_AMPLITUDE)
    for (let start = 0; start < sound.length; start += FRAME)
      await wake.#hear(sound.slice(start, start + FRAME))
    wake.#warm = wake.#features
    wake.reset()
    return wake
  }

  reset(): void {
    this.#tail = new Float32Array(0)
    this.#mel.fill(1)
    this.#features = [...this.#warm]
    this.#scores = 0
  }

  async push(pcm: Int16Array): Promise<number> {
    await this.#hear(Float32Array.from(pcm))
    this.#scores += 1
    if (this.#scores <= IGNORED_SCORES) return 0
    const window = new Float32Array(WINDOW * EMBEDDING)
    for (const [index, feature] of this.#features.entries()) window.set(feature, index * EMBEDDING)
    const input = this.phrase.inputNames[0] ?? ''
    const output = this.phrase.outputNames[0] ?? ''
    const result = await this.phrase.run({ [input]: new Tensor('float32', window, [1, WINDOW, EMBEDDING]) })
    return floats(result[output])[0] ?? 0
  }

  async close(): Promise<void> {
    await Promise.all([this.melSpectrogram.release(), this.embedding.release(), this.phrase.release()])
  }

  /** Takes one frame into the features. @param frame samples in the range of 16 bit integers. */
  async #hear(frame: Float32Array<ArrayBuffer>): Promise<void> {
    const samples = new Float32Array(this.#tail.length + frame.length)
    samples.set(this.#tail)
    samples.set(frame, this.#tail.length)
    this.#tail = samples.slice(-OVERLAP)
    const spectrum = await this.melSpectrogram.run({
      input: new Tensor('float32', samples, [1, samples.length]),
    })
    const fresh = floats(spectrum.output)
    this.#mel.copyWithin(0, fresh.length)
    const start = this.#mel.length - fresh.length
    for (let index = 0; index < fresh.length; index += 1)
      this.#mel[start + index] = (fresh[index] ?? 0) / 10 + 2
    const embedded = await this.embedding.run({
      input_1: new Tensor('float32', this.#mel.slice(), [1, MEL_FRAMES, MEL_BANDS, 1]),
    })
    this.#features = [...this.#features, floats(embedded.conv2d_19).slice()].slice(-WINDOW)
  }
}
