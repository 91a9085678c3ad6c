import type { Language, Localised } from '../domain/language.ts'

/** Samples per second of everything that is heard. Microphones of other rates are resampled by the screen. */
export const SAMPLE_RATE = 16_000

/** Says how sure it is that the wake phrase has just ended. */
export interface WakeWord {
  /** Samples it wants at once. */
  readonly frame: number
  /** From which score on it counts as said, 0 to 1. */
  readonly threshold: number
  /**
   * @param pcm exactly `frame` samples, 16 bit, {@link SAMPLE_RATE}.
   * @returns 0 to 1.
   */
  push(pcm: Int16Array): Promise<number>
  /** Forgets what was heard before. */
  reset(): void
  close(): Promise<void>
}

/** Says how likely it is that somebody speaks. */
export interface VoiceActivity {
  readonly frame: number
  /**
   * @param audio exactly `frame` samples in [-1, 1].
   * @returns 0 to 1.
   */
  push(audio: Float32Array): Promise<number>
  reset(): void
  close(): Promise<void>
}

/** What may have been said. */
export interface Reading {
  /** Empty when nothing was said. */
  readonly words: string
  /** 0 to 1: the geometric mean of the tokens' probabilities; 1 where an engine does not tell. */
  readonly certainty: number
}

/** What was heard, in words. */
export interface Transcript extends Reading {
  /** What else it may have been, likelier first; empty or absent where the engine is sure, or can't tell. */
  readonly alternatives?: readonly Reading[]
}

export interface RecogniseOptions {
  /** Milliseconds that looking for other transcripts is worth, where the first is uncertain. Default: none. */
  readonly alternativesMs?: number
  /** Words the audio is known to begin with (the wake phrase); they are not part of the transcript. */
  readonly prefix?: string
  readonly language?: Language
}

/** Speech to text of one utterance. */
export interface Recogniser {
  /** @param audio samples in [-1, 1], {@link SAMPLE_RATE}; shorter than 0.1 s answers an empty transcript. */
  recognise(audio: Float32Array, options?: RecogniseOptions): Promise<Transcript>
  /** Phrases worth expecting; replaces the ones before. Engines that can't use them ignore them. */
  expect(phrases: readonly string[]): void
  /**
   * How likely one of the phrases begins what was said, beside what the engine would write itself: natural logarithm
   * of the odds, 0 when it would write the phrase, −∞ for audio too short. Engines that can't tell have none.
   */
  likeness?(audio: Float32Array, phrases: readonly string[]): Promise<number>
  close(): Promise<void>
}

/** A piece of speech to play: mono, 16 bit. */
export interface SpokenAudio {
  readonly sampleRate: number
  readonly pcm: Int16Array
}

/** Text to speech. */
export interface Speaker {
  has(language: Language): boolean
  /** @throws SystemError when the engine is gone or refuses. */
  synthesise(text: string, language: Language): Promise<SpokenAudio>
  close(): Promise<void>
}

const ENGINE_ROLES = ['wake', 'activity', 'recogniser', 'speaker'] as const
export type EngineRole = (typeof ENGINE_ROLES)[number]

/** An engine as the settings screen shows it. */
export interface EngineInfo {
  readonly role: EngineRole
  readonly id: string
  readonly name: string
  /** Of code and model, in a few words. */
  readonly licence: string
  readonly state: 'ready' | 'starting' | 'failed' | 'off'
  /** Why it failed, or what it can't do; never holds a key. */
  readonly note?: Localised
}
