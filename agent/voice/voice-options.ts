/** Which engines are wanted, as plain data: it crosses into worker threads. Keys are revealed only on the way there. */
export interface HearingOptions {
  readonly wake: 'openwakeword' | 'porcupine'
  readonly porcupineKey?: string
  readonly recogniser: 'moonshine' | 'openai' | 'sherpa'
  /** An OpenAI-compatible endpoint, up to `/v1`. */
  readonly endpoint?: { readonly baseUrl: string; readonly key?: string; readonly model?: string }
  /** A folder with a model of sherpa-onnx. */
  readonly sherpaFolder?: string
}

export const DEFAULT_HEARING: HearingOptions = { wake: 'openwakeword', recogniser: 'moonshine' }
