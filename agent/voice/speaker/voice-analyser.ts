import { MODEL_FILES } from '../models.ts'
import { floats, openSession, type Session, Tensor } from '../onnx.ts'
import { type VoiceStatistics, voiceStatistics } from './voice-statistics.ts'

/** Makes the statistics of a voice, with the spectrum of the wake word's model; loaded when first wanted. */
export class VoiceAnalyser {
  #session: Promise<Session> | undefined

  /**
   * @param pcm one utterance, 16 bit, 16 kHz.
   * @returns undefined where there is too little voice to tell.
   * @throws SystemError when the model's file is missing.
   */
  async analyse(pcm: Int16Array): Promise<VoiceStatistics | undefined> {
    this.#session ??= openSession(MODEL_FILES.melSpectrogram(), { growing: true })
    const session = await this.#session
    const { output } = await session.run({
      input: new Tensor('float32', Float32Array.from(pcm), [1, pcm.length]),
    })
    return voiceStatistics(floats(output))
  }

  async close(): Promise<void> {
    await (await this.#session)?.release()
  }
}
