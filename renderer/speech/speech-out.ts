import type { Language } from '../../agent/protocol/index.ts'
import type { Connection, Speech } from '../connection/connection.ts'
import type { Voice } from './browser-voice.ts'
import type { SoundPlayer } from './sound-player.ts'
import { SpokenOver } from './spoken-over.ts'

/** Milliseconds it takes to read a character: about 14 English letters or 4.5 Chinese characters a second. */
const MS_PER_CHARACTER: Readonly<Record<Language, number>> = { en: 70, zh: 220 }

/** Longest pause for somebody who may be speaking, ms: without frames of a microphone nobody ends it. */
const LONGEST_HOLD_MS = 2_000

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
  #stopHolding: (() => void) | undefined
  readonly #over = new SpokenOver()

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

  /**
   * What this screen's microphone hears: while somebody may be speaking over our own voice, it pauses. Whether it was
   * somebody, the ear says, and the head unit then ends the speech.
   *
   * @param pcm 32 ms, 16 kHz.
   */
  hear(pcm: Int16Array): void {
    const verdict = this.#over.push(pcm, this.player?.level())
    if (verdict === 'hold') this.#hold()
    if (verdict === 'resume') this.#resume()
  }

  #hold(): void {
    this.player?.hold()
    this.#stopHolding = this.schedule(() => this.#resume(), LONGEST_HOLD_MS)
  }

  #resume(): void {
    this.#stopHolding?.()
    this.#stopHolding = undefined
    this.#over.reset()
    this.player?.resume()
  }

  #play({ id, text, language, sound }: Speech): void {
    // Whatever was being said has been overtaken, also when there is something new to say.
    this.voice.silence()
    this.player?.silence()
    this.#stopWaiting?.()
    this.#stopWaiting = undefined
    this.#stopHolding?.()
    this.#stopHolding = undefined
    this.#over.reset()
    if (text === '') return
    const spoken = (): void => void this.connection.send({ type: 'spoken', speechId: id })
    const wanted = this.connection.getState().snapshot?.preferences.speakReplies ?? false
    if (wanted && sound !== undefined && this.player?.play(sound, spoken)) return
    if (wanted && sound === undefined && this.voice.has(language)) this.voice.speak(text, language, spoken)
    else this.#stopWaiting = this.schedule(spoken, text.length * MS_PER_CHARACTER[language])
  }
}
