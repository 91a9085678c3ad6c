import { text } from '../../domain/language.ts'
import { SystemError } from '../../platform/errors.ts'
import type { Speaker, SpokenAudio } from '../ports.ts'
import type { OpenAiEndpoint } from '../recognition/openai-recogniser.ts'
import { readWav } from '../wav.ts'

const TIMEOUT_MS = 6000
const UNREACHABLE = text("I can't reach the speech service.", '连不上语音合成服务。')

/** Any server that speaks OpenAI's `/audio/speech`. The words leave the car; the owner has chosen so. */
export class OpenAiSpeaker implements Speaker {
  readonly #endpoint: OpenAiEndpoint

  /** @throws SystemError without an endpoint. */
  constructor(endpoint: OpenAiEndpoint | undefined) {
    if (endpoint === undefined)
      throw new SystemError(
        'No endpoint for speech',
        text(
          'There is no address for the speech service (CODRIVER_SPEECH_URL).',
          '没有设置语音合成服务的地址（CODRIVER_SPEECH_URL）。',
        ),
      )
    this.#endpoint = endpoint
  }

  has(): boolean {
    return true
  }

  async synthesise(words: string): Promise<SpokenAudio> {
    // Loaded only here: the package takes some megabytes, and most cars speak with a voice of their own.
    const { default: OpenAI } = await import('openai')
    const { baseUrl, key, model = 'tts-1' } = this.#endpoint
    const client = new OpenAI({
      baseURL: baseUrl,
      apiKey: key ?? 'none',
      timeout: TIMEOUT_MS,
      maxRetries: 1,
    })
    try {
      const response = await client.audio.speech.create({
        input: words,
        model,
        voice: 'alloy',
        response_format: 'wav',
      })
      return readWav(new Uint8Array(await response.arrayBuffer()))
    } catch (error) {
      const status = error instanceof OpenAI.APIError ? error.status : undefined
      throw new SystemError(`The speech service failed: ${status ?? 'no usable answer'}`, UNREACHABLE)
    }
  }

  async close(): Promise<void> {}
}
