import {
  type Channel,
  decodeMicrophone,
  encodeSpeech,
  type Localised,
  PROTOCOL_VERSION,
  type ServerMessage,
  type Snapshot,
  type SpeechSound,
} from '../../protocol/index.ts'
import type { HeadUnitPort } from '../head-unit-port.ts'
import { readClientFrame, UNKNOWN_ID } from './client-frame.ts'
import { type RateLimitOptions, rateLimit, SCREEN_RATE } from './rate-limit.ts'

/** One end of a connection that carries the contract's messages as JSON text, whatever the transport. */
export type FrameChannel = Channel<string, string>

export interface ScreenServerOptions {
  readonly rate?: RateLimitOptions
  /** Monotonic milliseconds, for the rate limit. */
  readonly now?: () => number
}

const WORDS = {
  tooMany: {
    en: 'That was too much at once. Nothing was changed; please try again in a moment.',
    zh: '操作太频繁了。什么都没有改动，请稍后再试。',
  },
  failed: {
    en: 'Something went wrong inside me and I could not do that. Please try again.',
    zh: '我这边出了点问题，没能完成。请再试一次。',
  },
} as const satisfies Record<string, Localised>

interface Screen {
  readonly channel: FrameChannel
  /** Which speech this screen has been given and has not yet reported as spoken. */
  speaking: string | undefined
}

/**
 * Serves one head unit to any number of screens. Transports (WebSocket, Electron IPC, memory) hand over channels
 * and know nothing of what travels on them; this class knows nothing of transports.
 *
 * All screens see the same state. Speech goes to one only, the screen that was used last, so that two screens in
 * one car do not talk over each other. A screen that leaves changes nothing, except that speech it was
 * given counts as spoken, so that the conversation does not wait for it.
 */
export class ScreenServer {
  readonly #headUnit: HeadUnitPort
  readonly #options: Required<ScreenServerOptions>
  readonly #screens = new Set<Screen>()
  readonly #unsubscribe: readonly (() => void)[]
  #foreground: Screen | undefined
  /** The screen whose microphone is listened to; the last one that opened its own. */
  #microphone: Screen | undefined

  constructor(headUnit: HeadUnitPort, options: ScreenServerOptions = {}) {
    this.#headUnit = headUnit
    this.#options = { rate: SCREEN_RATE, now: () => performance.now(), ...options }
    this.#unsubscribe = [
      headUnit.watch(snapshot => this.#broadcast({ type: 'snapshot', snapshot })),
      headUnit.onSpeech(speech => this.#speak(speech)),
    ]
  }

  /** How many screens are connected. */
  get size(): number {
    return this.#screens.size
  }

  /** Takes over a new connection: greets it, then serves it until it closes. */
  attach(channel: FrameChannel): void {
    const screen: Screen = { channel, speaking: undefined }
    const admit = rateLimit(this.#options.rate, this.#options.now)
    this.#screens.add(screen)
    this.#foreground ??= screen
    const stop = [
      channel.onMessage(frame => void this.#receive(screen, frame, admit)),
      ...(channel.onSound === undefined ? [] : [channel.onSound(bytes => this.#hear(screen, bytes))]),
      channel.onClose(() => {
        for (const unsubscribe of stop) unsubscribe()
        this.#leave(screen)
      }),
    ]
    const { catalogue } = this.#headUnit
    this.#send(screen, {
      type: 'hello',
      version: PROTOCOL_VERSION,
      catalogue,
      snapshot: this.#headUnit.snapshot(),
    })
  }

  /** Ends every connection. The head unit itself stays open; it belongs to the shell. */
  close(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe()
    for (const screen of [...this.#screens]) screen.channel.close()
    this.#screens.clear()
    this.#foreground = undefined
  }

  async #receive(screen: Screen, frame: string, admit: () => boolean): Promise<void> {
    const message = readClientFrame(frame)
    // `spoken` is exempt: it ends a wait of the conversation and comes from the machine, not from a finger.
    const exempt = message.ok && message.command.type === 'spoken'
    if (!exempt && !admit()) {
      this.#refuse(screen, message.id, WORDS.tooMany)
      return
    }
    if (!message.ok) {
      this.#refuse(screen, message.id, message.say)
      return
    }
    const { id, command } = message
    if (command.type === 'spoken') {
      if (screen.speaking === command.speechId) screen.speaking = undefined
    } else if (command.type === 'microphone') {
      // Another screen's microphone is no concern of the one that is listened to.
      if (command.state !== 'on' && this.#microphone !== undefined && this.#microphone !== screen) {
        this.#send(screen, { type: 'result', id, ok: true })
        return
      }
      this.#microphone = command.state === 'on' ? screen : undefined
    } else if (command.type !== 'voices') {
      this.#foreground = screen
    }
    const result = await this.#headUnit.dispatch(command).catch(() => ({ ok: false, say: WORDS.failed }))
    this.#send(screen, { type: 'result', id, ...result })
  }

  #refuse(screen: Screen, id: number, say: Localised): void {
    this.#send(screen, { type: 'result', id: id ?? UNKNOWN_ID, ok: false, say })
  }

  #hear(screen: Screen, bytes: Uint8Array): void {
    if (screen !== this.#microphone) return
    const pcm = decodeMicrophone(bytes)
    if (pcm !== undefined) this.#headUnit.hear?.(pcm)
  }

  #speak({
    sound,
    ...speech
  }: {
    id: string
    text: string
    language: 'en' | 'zh'
    sound?: SpeechSound
  }): void {
    if (speech.text === '') {
      this.#broadcast({ type: 'speech', ...speech })
      for (const screen of this.#screens) screen.speaking = undefined
    } else if (this.#foreground) {
      this.#foreground.speaking = speech.id
      // The sound first: whoever gets the words has it already.
      if (sound !== undefined) this.#foreground.channel.sendSound?.(encodeSpeech(sound))
      this.#send(this.#foreground, { type: 'speech', ...speech })
    } else {
      void this.#headUnit.dispatch({ type: 'spoken', speechId: speech.id })
    }
  }

  #leave(screen: Screen): void {
    if (!this.#screens.delete(screen)) return
    if (this.#foreground === screen) this.#foreground = [...this.#screens].at(-1)
    if (this.#microphone === screen) {
      this.#microphone = undefined
      void this.#headUnit.dispatch({ type: 'microphone', state: 'off' })
    }
    if (screen.speaking !== undefined) {
      void this.#headUnit.dispatch({ type: 'spoken', speechId: screen.speaking })
    }
  }

  #send(screen: Screen, message: ServerMessage): void {
    if (this.#screens.has(screen)) screen.channel.send(encode(message))
  }

  #broadcast(message: { type: 'snapshot'; snapshot: Snapshot } | (ServerMessage & { type: 'speech' })): void {
    if (this.#screens.size === 0) return
    const frame = encode(message)
    for (const screen of this.#screens) screen.channel.send(frame)
  }
}

const encode = (message: ServerMessage): string => JSON.stringify(message)
