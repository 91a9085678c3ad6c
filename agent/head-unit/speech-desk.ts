import type { Speech } from '../conversation/actors.ts'
import type { Language } from '../domain/language.ts'
import type { SpeechSound } from '../protocol/index.ts'
import type { EngineInfo } from '../voice/ports.ts'
import type { SpeakerChoice } from '../voice/speech/speaker-choice.ts'
import { unrefTimeout } from './throttle.ts'

type Listener = (speech: { id: string; text: string; language: Language; sound?: SpeechSound }) => void

/** Milliseconds a character takes to be said: about 14 English letters or 4.5 Chinese syllables a second. */
const MS_PER_CHARACTER = { en: 70, zh: 220 } as const
/** A reply stands at least this long, so that it can be seen where there is no voice. */
const SHORTEST_MS = 2500

/** Milliseconds a text takes to be spoken, roughly. */
const spokenFor = (words: string, language: Language, shortest: number): number =>
  Math.max(shortest, words.length * MS_PER_CHARACTER[language])

interface DeskParts {
  /** The driver's own language, for what answers nobody, and whether to speak at all. */
  readonly voice: () => { readonly language: Language; readonly aloud: boolean }
  /** Our own voices, for screens that have none. */
  readonly speaker?: SpeakerChoice
  readonly report?: (error: unknown) => void
}

/**
 * Hands speech to whoever has a voice, and waits until it has been heard. Where nobody listens it is heard at once;
 * where a screen has no voice, or the driver wants none, the reply stands as long as it takes to read.
 */
export class SpeechDesk {
  readonly #listeners = new Set<Listener>()
  readonly #parts: DeskParts
  /** Languages the screens can read aloud; unknown until one has said so. */
  #screenLanguages: readonly Language[] | undefined
  #current:
    | {
        readonly id: string
        readonly startedAt: number
        /** Milliseconds it stands at least. */
        readonly shortest: number
        readonly done: () => void
      }
    | undefined

  constructor(parts: DeskParts) {
    this.#parts = parts
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** A screen has finished speaking, or could not start. Several screens: the first one counts. */
  spoken(id: string): void {
    const current = this.#current
    if (current?.id !== id) return
    const stood = performance.now() - current.startedAt
    unrefTimeout(current.done, Math.max(0, current.shortest - stood))
  }

  /** Resolves when it has been heard, would have been, or was spoken over (`signal`). */
  speak(speech: Speech, signal: AbortSignal): Promise<void> {
    const { aloud, ...voice } = this.#parts.voice()
    const language = speech.language ?? voice.language
    if (this.#listeners.size === 0) return Promise.resolve()
    return new Promise(resolve => {
      const words = speech.say[language]
      const shortest = speech.more === true ? 0 : SHORTEST_MS
      const done = (): void => {
        timer.cancel()
        signal.removeEventListener('abort', hush)
        if (this.#current?.done === done) this.#current = undefined
        resolve()
      }
      // A screen that vanished never reports: twice the time it should take is the end of waiting.
      const timer = unrefTimeout(
        done,
        spokenFor(words, language, aloud ? SHORTEST_MS : shortest) * (aloud ? 2 : 1),
      )
      this.#current = { id: speech.id, startedAt: performance.now(), shortest, done }
      const hush = (): void => {
        this.#tell({ id: speech.id, text: '', language })
        done()
      }
      signal.addEventListener('abort', hush)
      if (aloud) void this.#utter({ id: speech.id, text: words, language }, signal)
    })
  }

  /** A screen says which languages it can read aloud. */
  screenVoices(languages: readonly Language[]): void {
    this.#screenLanguages = languages
  }

  /** The engines that speak, for the settings. */
  engines(): readonly EngineInfo[] {
    return this.#parts.speaker?.engines(this.#screenLanguages ?? []) ?? []
  }

  async close(): Promise<void> {
    await this.#parts.speaker?.close()
  }

  /** With our own voice where no screen has one; the words are told in any case. */
  async #utter(speech: { id: string; text: string; language: Language }, signal: AbortSignal): Promise<void> {
    const { speaker, report } = this.#parts
    // A screen that has not said what it can do is left to do it.
    const screenHas = this.#screenLanguages?.includes(speech.language) ?? true
    if (speaker === undefined || (screenHas && !speaker.preferred)) return this.#tell(speech)
    const sound = await speaker
      .synthesise(speech.text, speech.language, screenHas)
      .catch(error => void report?.(error))
    if (signal.aborted || this.#current?.id !== speech.id) return
    this.#tell({ ...speech, ...(sound ? { sound: { id: speech.id, ...sound } } : {}) })
  }

  /** Milliseconds since the present speech began; `undefined` when nothing is being said. */
  elapsed(): number | undefined {
    return this.#current === undefined ? undefined : performance.now() - this.#current.startedAt
  }

  #tell(speech: Parameters<Listener>[0]): void {
    for (const listener of this.#listeners) listener(speech)
  }
}
