import type { Connection, Speech } from '../connection/connection.ts'
import type { Voice } from './browser-voice.ts'

/** Plays what the head unit wants said, and tells it when that is done (or could not be done). */
export class SpeechOut {
  constructor(
    private readonly connection: Pick<Connection, 'onSpeech' | 'send' | 'getState'>,
    private readonly voice: Voice,
  ) {}

  /** Answers how to stop listening for speech. */
  start(): () => void {
    return this.connection.onSpeech(speech => this.#play(speech))
  }

  #play({ id, text, language }: Speech): void {
    // Whatever was being said has been overtaken, also when there is something new to say.
    this.voice.silence()
    if (text === '') return
    const spoken = (): void => void this.connection.send({ type: 'spoken', speechId: id })
    const wanted = this.connection.getState().snapshot?.preferences.speakReplies ?? false
    if (wanted && this.voice.has(language)) this.voice.speak(text, language, spoken)
    else spoken()
  }
}
