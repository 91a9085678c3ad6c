import { MODEL_FILES } from '../models.ts'
import { floats, openSession, type Session, Tensor } from '../onnx.ts'
import { SAMPLE_RATE, type VoiceActivity } from '../ports.ts'

/** 32 ms at 16 kHz. */
const FRAME = 512
/** Samples of the frame before; without them version 6 misses all speech. */
const CONTEXT = 64
const STATE_SHAPE = [2, 1, 128] as const

/** Silero's voice activity detection, version 6. */
export class SileroActivity implements VoiceActivity {
  readonly frame = FRAME
  readonly #rate = new Tensor('int64', BigInt64Array.from([BigInt(SAMPLE_RATE)]), [])
  #context = new Float32Array(CONTEXT)
  #state = new Tensor('float32', new Float32Array(256), STATE_SHAPE)

  private constructor(private readonly model: Session) {}

  /** @throws SystemError when the model file is missing. */
  static async load(): Promise<SileroActivity> {
    return new SileroActivity(await openSession(MODEL_FILES.sileroVad()))
  }

  async push(audio: Float32Array): Promise<number> {
    const input = new Float32Array(CONTEXT + FRAME)
    input.set(this.#context)
    input.set(audio, CONTEXT)
    this.#context = input.slice(-CONTEXT)
    const { output, stateN } = await this.model.run({
      input: new Tensor('float32', input, [1, input.length]),
      state: this.#state,
      sr: this.#rate,
    })
    this.#state = new Tensor('float32', floats(stateN), STATE_SHAPE)
    return floats(output)[0] ?? 0
  }

  reset(): void {
    this.#context = new Float32Array(CONTEXT)
    this.#state = new Tensor('float32', new Float32Array(256), STATE_SHAPE)
  }

  async close(): Promise<void> {
    await this.model.release()
  }
}
