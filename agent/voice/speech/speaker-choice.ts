import type { Language, Localised } from '../../domain/language.ts'
import { CodriverError } from '../../platform/errors.ts'
import { ENGINE_CARDS } from '../engines/engine-cards.ts'
import type { EngineInfo, Speaker, SpokenAudio } from '../ports.ts'
import type { OpenAiEndpoint } from '../recognition/openai-recogniser.ts'
import { OpenAiSpeaker } from './openai-speaker.ts'
import { type ThreadedEngine, ThreadSpeaker } from './thread-speaker.ts'

export interface SpeakerOptions {
  readonly wanted: 'auto' | 'browser' | 'flite' | 'espeak' | 'openai'
  readonly endpoint?: OpenAiEndpoint
}

/** Which thread engines are tried for a language, the better voice first. Flite knows no Mandarin. */
const OWN_VOICES: Readonly<Record<Language, readonly ThreadedEngine[]>> = {
  en: ['flite', 'espeak'],
  zh: ['espeak'],
}

/**
 * Who speaks: the screen, where it has a voice and nothing else is wanted; else an engine of ours. An engine that
 * fails is not asked again, and the next one takes over.
 */
export class SpeakerChoice {
  readonly #options: SpeakerOptions
  readonly #engines = new Map<string, Speaker>()
  readonly #failed = new Map<string, Localised | undefined>()

  constructor(options: SpeakerOptions) {
    this.#options = options
  }

  /** Is an engine of ours wanted even where the screen has a voice? */
  get preferred(): boolean {
    return this.#options.wanted !== 'auto' && this.#options.wanted !== 'browser'
  }

  /**
   * @param screenHas can the screen read this language aloud itself?
   * @returns the sound, or undefined when the screen is to speak, or nobody can.
   */
  async synthesise(text: string, language: Language, screenHas: boolean): Promise<SpokenAudio | undefined> {
    const { wanted } = this.#options
    if (wanted === 'browser' || (wanted === 'auto' && screenHas)) return undefined
    for (const id of this.#candidates(language)) {
      if (this.#failed.has(id)) continue
      try {
        const engine = this.#engine(id)
        if (engine.has(language)) return await engine.synthesise(text, language)
      } catch (error) {
        this.#failed.set(id, error instanceof CodriverError ? error.say : undefined)
        await this.#engines.get(id)?.close()
        this.#engines.delete(id)
      }
    }
    return undefined
  }

  /** The engines in use, for the settings screen. */
  engines(screenLanguages: readonly Language[]): readonly EngineInfo[] {
    const { wanted } = this.#options
    const browser: readonly EngineInfo[] =
      wanted === 'auto' || wanted === 'browser'
        ? [{ ...ENGINE_CARDS.browser, state: screenLanguages.length > 0 ? 'ready' : 'off' }]
        : []
    const own = [...new Set([...this.#candidates('en'), ...this.#candidates('zh')])].map((id): EngineInfo => {
      const card = id === 'openai' ? ENGINE_CARDS.openai_speaker : ENGINE_CARDS[id]
      const note = this.#failed.get(id)
      const state = this.#failed.has(id) ? 'failed' : this.#engines.has(id) ? 'ready' : 'off'
      return { ...card, state, ...(note === undefined ? {} : { note }) }
    })
    return [...browser, ...own]
  }

  async close(): Promise<void> {
    await Promise.all([...this.#engines.values()].map(engine => engine.close()))
    this.#engines.clear()
  }

  #candidates(language: Language): readonly (ThreadedEngine | 'openai')[] {
    const { wanted } = this.#options
    const own = OWN_VOICES[language]
    if (wanted === 'browser') return []
    if (wanted === 'auto') return own
    return [...new Set([wanted, ...own])]
  }

  #engine(id: ThreadedEngine | 'openai'): Speaker {
    const known = this.#engines.get(id)
    if (known !== undefined) return known
    const engine = id === 'openai' ? new OpenAiSpeaker(this.#options.endpoint) : new ThreadSpeaker(id)
    this.#engines.set(id, engine)
    return engine
  }
}
