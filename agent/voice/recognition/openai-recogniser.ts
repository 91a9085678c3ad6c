import OpenAI, { toFile } from 'openai'
import { text } from '../../domain/language.ts'
import { SystemError } from '../../platform/errors.ts'
import { type RecogniseOptions, type Recogniser, SAMPLE_RATE, type Transcript } from '../ports.ts'
import { writeWav } from '../wav.ts'

export interface OpenAiEndpoint {
  readonly baseUrl: string
  readonly key?: string
  readonly model?: string
}

/** The prompt's length that Whisper-like models look at is 224 tokens. */
const PROMPT_CHARACTERS = 600
const TIMEOUT_MS = 6000

/** Any server that speaks OpenAI's `/audio/transcriptions`. The audio leaves the car; the owner has chosen so. */
export class OpenAiRecogniser implements Recogniser {
  readonly #client: OpenAI
  readonly #model: string
  #prompt = ''

  constructor({ baseUrl, key, model }: OpenAiEndpoint) {
    // Servers in the car want no key, but the client insists on one.
    this.#client = new OpenAI({ baseURL: baseUrl, apiKey: key ?? 'none', timeout: TIMEOUT_MS, maxRetries: 1 })
    this.#model = model ?? 'whisper-1'
  }

  expect(phrases: readonly string[]): void {
    this.#prompt = phrases.join(', ').slice(0, PROMPT_CHARACTERS)
  }

  async recognise(audio: Float32Array, { language }: RecogniseOptions = {}): Promise<Transcript> {
    if (audio.length < SAMPLE_RATE / 10) return { words: '', certainty: 1 }
    const pcm = Int16Array.from(audio, sample => Math.max(-1, Math.min(1, sample)) * 32_767)
    try {
      const { text: words } = await this.#client.audio.transcriptions.create({
        file: await toFile(writeWav({ sampleRate: SAMPLE_RATE, pcm }), 'speech.wav', { type: 'audio/wav' }),
        model: this.#model,
        ...(language === undefined ? {} : { language }),
        ...(this.#prompt === '' ? {} : { prompt: this.#prompt }),
      })
      return { words: words.trim(), certainty: 1 }
    } catch (error) {
      throw transcriptionFailure(error)
    }
  }

  async close(): Promise<void> {}
}

/** Neither the key nor what was said is in it: only the status. */
function transcriptionFailure(error: unknown): SystemError {
  const status = error instanceof OpenAI.APIError ? error.status : undefined
  const refused = status === 401 || status === 403
  return new SystemError(
    `The transcription service failed: ${status ?? 'no connection'}`,
    refused
      ? text('The transcription service does not accept your key.', '语音识别服务不接受这个密钥。')
      : text(
          "I can't reach the transcription service. Please type meanwhile.",
          '连不上语音识别服务，请先打字。',
        ),
  )
}
