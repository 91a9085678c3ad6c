import { z } from 'zod'
import {
  type CatalogueView,
  type Command,
  decodeSpeech,
  type Localised,
  type MemoryAnswer,
  PROTOCOL_VERSION,
  type ServerMessage,
  type Snapshot,
  type SpeechSound,
  serverMessageSchema,
} from '../../agent/protocol/index.ts'
import { reconnectDelay } from './backoff.ts'
import type { CloseReason, OpenChannel, ScreenChannel } from './channels.ts'
import { shareStructure } from './share-structure.ts'

/**
 * `mismatch`: the head unit speaks another version of the protocol; only loading the page anew helps.
 * `unauthorised`: the head unit does not know this page; only a new address helps.
 */
export type LinkStatus = 'connecting' | 'ready' | 'reconnecting' | 'mismatch' | 'unauthorised'

/** Everything the screen knows. The last snapshot stays while the connection is lost. */
export interface ScreenState {
  readonly status: LinkStatus
  readonly catalogue?: CatalogueView
  readonly snapshot?: Snapshot
}

export interface CommandResult {
  readonly ok: boolean
  /** Why it was refused, for the driver. */
  readonly say?: Localised
  /** What a question about the memory was answered with. */
  readonly memory?: MemoryAnswer
}
/** What is to be said; with `sound` where the head unit speaks itself. */
export type Speech = Extract<ServerMessage, { type: 'speech' }> & { readonly sound?: SpeechSound }

/** The effects a connection needs, passed in so that tests need no sleeping. */
export interface ConnectionEffects {
  /** Calls `run` after `ms`; answers how to call it off. */
  readonly schedule: (run: () => void, ms: number) => () => void
  /** A number in [0, 1). */
  readonly random: () => number
}

const browserEffects: ConnectionEffects = {
  schedule: (run, ms) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  random: Math.random,
}

const greetingSchema = z.object({ type: z.literal('hello'), version: z.number() })

const LOST: CommandResult = {
  ok: false,
  say: {
    en: 'The connection to the car was lost. Try again in a moment.',
    zh: '和车机的连接断了，请稍后再试。',
  },
}

/**
 * One screen's end of the conversation with the head unit: checks every message against the contract, numbers
 * commands and matches their results, reconnects by itself, and is an external store React can subscribe to.
 */
export class Connection {
  #state: ScreenState = { status: 'connecting' }
  #channel: ScreenChannel | undefined
  #attempt = 0
  #nextId = 0
  /** Sound that came ahead of its words. */
  #sound: SpeechSound | undefined
  #cancelRetry: (() => void) | undefined
  readonly #pending = new Map<number, (result: CommandResult) => void>()
  readonly #listeners = new Set<() => void>()
  readonly #speechListeners = new Set<(speech: Speech) => void>()

  constructor(
    private readonly open: OpenChannel,
    private readonly effects: ConnectionEffects = browserEffects,
  ) {}

  /** Opens the first channel. Answers how to stop for good. */
  start(): () => void {
    this.#connect()
    return () => {
      this.#cancelRetry?.()
      const channel = this.#channel
      this.#channel = undefined
      channel?.close()
    }
  }

  readonly getState = (): ScreenState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly onSpeech = (listener: (speech: Speech) => void): (() => void) => {
    this.#speechListeners.add(listener)
    return () => this.#speechListeners.delete(listener)
  }

  /** Never rejects: a refusal, and a lost connection, are answers. */
  readonly send = (command: Command): Promise<CommandResult> => {
    const channel = this.#channel
    if (!channel || this.#state.status !== 'ready') return Promise.resolve(LOST)
    const id = this.#nextId++
    return new Promise(resolve => {
      this.#pending.set(id, resolve)
      channel.send({ id, command })
    })
  }

  /** Sends sound of the microphone; dropped without a connection. */
  readonly sendSound = (bytes: Uint8Array<ArrayBuffer>): void => {
    if (this.#state.status === 'ready') this.#channel?.sendSound?.(bytes)
  }

  #connect(): void {
    const channel = this.open()
    this.#channel = channel
    channel.onMessage(message => {
      if (this.#channel === channel) this.#receive(message)
    })
    channel.onSound?.(bytes => {
      if (this.#channel === channel) this.#sound = decodeSpeech(bytes)
    })
    channel.onClose(reason => {
      if (this.#channel === channel) this.#lost(reason)
    })
  }

  #receive(raw: unknown): void {
    const greeting = greetingSchema.safeParse(raw)
    if (greeting.success && greeting.data.version !== PROTOCOL_VERSION) {
      const channel = this.#channel
      this.#channel = undefined
      this.#update({ ...this.#state, status: 'mismatch' })
      this.#failPending()
      channel?.close()
      return
    }
    const parsed = serverMessageSchema.safeParse(raw)
    // A message that fails its schema is dropped: the next snapshot holds everything anew.
    if (!parsed.success) return
    const message = parsed.data
    switch (message.type) {
      case 'hello':
        this.#attempt = 0
        this.#update({
          status: 'ready',
          catalogue: shareStructure(this.#state.catalogue, message.catalogue),
          snapshot: shareStructure(this.#state.snapshot, message.snapshot),
        })
        break
      case 'snapshot':
        this.#update({ ...this.#state, snapshot: shareStructure(this.#state.snapshot, message.snapshot) })
        break
      case 'result': {
        const { ok, say, memory } = message
        this.#pending.get(message.id)?.({ ok, ...(say && { say }), ...(memory && { memory }) })
        this.#pending.delete(message.id)
        break
      }
      case 'speech': {
        const sound = this.#sound?.id === message.id ? this.#sound : undefined
        this.#sound = undefined
        for (const listener of this.#speechListeners) listener({ ...message, ...(sound && { sound }) })
        break
      }
    }
  }

  #lost(reason: CloseReason): void {
    this.#channel = undefined
    this.#failPending()
    if (reason === 'unauthorised') {
      this.#update({ ...this.#state, status: 'unauthorised' })
      return
    }
    this.#update({ ...this.#state, status: this.#state.snapshot ? 'reconnecting' : 'connecting' })
    const delay = reconnectDelay(this.#attempt++, this.effects.random())
    this.#cancelRetry = this.effects.schedule(() => this.#connect(), delay)
  }

  #failPending(): void {
    for (const resolve of this.#pending.values()) resolve(LOST)
    this.#pending.clear()
  }

  #update(state: ScreenState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
