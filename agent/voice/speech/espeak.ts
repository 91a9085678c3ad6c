import type { Language } from '../../domain/language.ts'
import { optionalPackage } from '../models.ts'
import type { SpokenAudio } from '../ports.ts'

/** The part of `@echogarden/espeak-ng-emscripten` that is used; an optional package under the GPL. */
interface EspeakWorker {
  set_voice(name: string): void
  set_rate(wordsPerMinute: number): void
  get_samplerate?(): number
  /** Calls `take` with pieces of sound; it answers true to stop. */
  synthesize(text: string, take: (pcm: Int16Array | null) => boolean): void
}
interface EspeakModule {
  readonly eSpeakNGWorker: new () => EspeakWorker
}
type Initialise = () => Promise<EspeakModule>

const VOICES: Readonly<Record<Language, string>> = { en: 'en-us', zh: 'cmn' }
const WORDS_PER_MINUTE = 165

const isInitialiser = (value: unknown): value is Initialise => typeof value === 'function'

/** @throws Error when the optional package is not installed. */
export async function loadEspeak(): Promise<(text: string, language: Language) => SpokenAudio> {
  const module = await optionalPackage('@echogarden/espeak-ng-emscripten')
  const initialise =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
  if (!isInitialiser(initialise)) throw new Error('eSpeak NG is not installed')
  const { eSpeakNGWorker: Engine } = await initialise()
  const engine = new Engine()
  const sampleRate = engine.get_samplerate?.() ?? 22_050
  return (text, language) => {
    engine.set_voice(VOICES[language])
    engine.set_rate(WORDS_PER_MINUTE)
    const pieces: number[] = []
    engine.synthesize(text, pcm => {
      if (pcm !== null) for (const sample of pcm) pieces.push(sample)
      return false
    })
    return { sampleRate, pcm: Int16Array.from(pieces) }
  }
}
