import type { Language } from '../../agent/protocol/index.ts'
import type { Connection, Speech } from '../connection/connection.ts'
import type { Voice } from './browser-voice.ts'
import type { SoundPlayer } from './sound-player.ts'

/** Milliseconds it takes to read a character: about 14 English letters or 4.5 Chinese characters a second. */
const MS_PER_CHARACTER: Readonly<Record<Language, number>> = { en: 70, zh: 220 }

type Schedule = (run: () => void, ms: number) => () => void

const browserSchedule: Schedule = (run, ms) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/**
 * Plays what the head unit wants said, and tells it when that is done. Without a voice for the language the words
 * stand as long as it takes to read them; so a silent screen does not cut short another that speaks.
 */
export class SpeechOut {
  #stopWaiting: (() => void) | undefined

  constructor(
    private readonly connection: Pick<Connection, 'onSpeech' | 'send' | 'getState'>,
    private readonly voice: Voice,
    private readonly schedule: Schedule = browserSchedule,
    private readonly player: SoundPlayer | undefined = undefined,
  ) {}

  /** Answers how to stop listening for speech. */
  start(): () => void {
    return this.connection.onSpeech(speech => this.#play(speech))
  }

  #play({ id, text, language, sound }: Speech): void {
    // Whatever was being said has been overtaken, also when there is something new to say.
    this.voice.silence()
    this.player?.silence()
    this.#stopWaiting?.()
    this.#stopWaiting = undefined
    if (text === '') return
    const spoken = (): void => void this.connection.send({ type: 'spoken', speechId: id })
    const wanted = this.connection.getState().snapshot?.preferences.speakReplies ?? false
    if (wanted && sound !== undefined && this.player?.play(sound, spoken)) return
    if (wanted && sound === undefined && this.voice.has(language)) this.voice.speak(text, language, spoken)
    else this.#stopWaiting = this.schedule(spoken, text.length * MS_PER_CHARACTER[language])
  }
}
