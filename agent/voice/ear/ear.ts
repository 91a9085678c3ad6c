import type { Localised } from '../../domain/language.ts'
import type { EngineInfo } from '../ports.ts'
import type { HearingOptions } from '../voice-options.ts'
import { type HearingProcess, startHearingProcess } from '../worker/hearing-process.ts'
import type { FromEar } from '../worker/messages.ts'
import type { EarEvent, EarMode } from './ear-events.ts'

export type EarState = 'off' | 'starting' | 'ready' | 'failed'

export interface EarParts {
  readonly options: HearingOptions
  readonly onEvent: (event: EarEvent) => void
  /** State or engines have changed. */
  readonly onState: () => void
  readonly onTrouble: (say: Localised) => void
  /** The sound of an utterance, while {@link Ear.keep} wants it. */
  readonly onSound?: (pcm: Int16Array) => void
  readonly report: (error: unknown) => void
  /** Starts the process that listens; replaced in tests. */
  readonly start?: (options: HearingOptions) => HearingProcess
  /** Calls `run` after `ms`; answers how to call it off. */
  readonly schedule?: (run: () => void, ms: number) => () => void
}

/** Milliseconds before the first new start after a failure; doubled each time. */
const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 30_000
/** A process that has lived so long was well; the next failure is a new one. */
const HEALTHY_MS = 60_000
/** Nothing to hear for so long, the process is ended: its models hold some 250 MB, and are back in a second. */
const REST_MS = 15_000

const later = (run: () => void, ms: number): (() => void) => {
  const timer = setTimeout(run, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

/**
 * The agent's side of the process that listens: starts it, feeds it, starts it again when it dies, and hands on what it
 * reports. It decides nothing.
 */
export class Ear {
  readonly #parts: EarParts
  readonly #schedule: NonNullable<EarParts['schedule']>
  #process: HearingProcess | undefined
  #state: EarState = 'off'
  #engines: readonly EngineInfo[] = []
  #mode: EarMode = 'wake'
  #partials = false
  #keeping = false
  #voices = false
  #phrases: readonly string[] = []
  #failures = 0
  #readySince = 0
  #cancelRetry: (() => void) | undefined
  #cancelRest: (() => void) | undefined
  #closed = false

  constructor(parts: EarParts) {
    this.#parts = parts
    this.#schedule = parts.schedule ?? later
  }

  get state(): EarState {
    return this.#state
  }

  /** The engines in use, and those that are not and why. Empty until the process has told. */
  get engines(): readonly EngineInfo[] {
    return this.#engines
  }

  /** Starts listening; does nothing while the process is there. */
  start(): void {
    this.#cancelRest?.()
    this.#cancelRest = undefined
    if (this.#process !== undefined || this.#closed) return
    this.#cancelRetry?.()
    this.#cancelRetry = undefined
    this.#become('starting')
    let started: HearingProcess
    try {
      started = (this.#parts.start ?? startHearingProcess)(this.#parts.options)
    } catch (error) {
      this.#died(error)
      return
    }
    this.#process = started
    started.onMessage(message => {
      if (this.#process === started) this.#receive(message)
    })
    started.onEnd(cause => {
      if (this.#process !== started) return
      this.#process = undefined
      this.#died(cause)
    })
    // Ahead of the first sound, which waits for the models like all that is sent.
    started.send({ type: 'expect', phrases: this.#phrases })
    started.send({ type: 'partials', wanted: this.#partials })
    if (this.#keeping) started.send({ type: 'keep', wanted: true })
    if (this.#voices) started.send({ type: 'voices', wanted: true })
    started.send({ type: 'mode', mode: this.#mode })
  }

  /** There is nothing to hear until {@link start} is called again: some time later the process is ended. */
  rest(): void {
    this.#cancelRetry?.()
    this.#cancelRetry = undefined
    this.#cancelRest ??= this.#schedule(() => {
      this.#cancelRest = undefined
      this.#end()
      this.#become('off')
    }, REST_MS)
  }

  /** @param pcm samples of the microphone, 16 kHz; not to be changed afterwards. */
  hear(pcm: Int16Array<ArrayBuffer>): void {
    // While the process loads its models, frames wait in its queue: the first words are not lost.
    if (this.#mode === 'deaf') return
    this.#process?.send({ type: 'audio', pcm })
  }

  setMode(mode: EarMode): void {
    // Sent even when it is the same: the process opens itself on the wake word.
    this.#mode = mode
    this.#process?.send({ type: 'mode', mode })
  }

  setPartials(wanted: boolean): void {
    if (wanted === this.#partials) return
    this.#partials = wanted
    this.#process?.send({ type: 'partials', wanted })
  }

  /** Phrases worth expecting; replaces those before. */
  expect(phrases: readonly string[]): void {
    this.#phrases = phrases
    this.#process?.send({ type: 'expect', phrases })
  }

  /** Should the sound of what is said be handed back? Otherwise it never leaves the process. */
  keep(wanted: boolean): void {
    this.#keeping = wanted
    this.#process?.send({ type: 'keep', wanted })
  }

  /** Should the statistics of voices be reported? */
  setVoices(wanted: boolean): void {
    if (wanted === this.#voices) return
    this.#voices = wanted
    this.#process?.send({ type: 'voices', wanted })
  }

  /** What is being said has ended: a button was let go. */
  finish(): void {
    this.#process?.send({ type: 'finish' })
  }

  close(): void {
    this.#closed = true
    this.#cancelRetry?.()
    this.#cancelRest?.()
    this.#state = 'off'
    this.#end()
  }

  #end(): void {
    this.#process?.end()
    this.#process = undefined
  }

  #receive(message: FromEar): void {
    switch (message.type) {
      case 'ready':
        this.#engines = message.engines
        this.#readySince = performance.now()
        this.#become('ready')
        break
      case 'event':
        this.#parts.onEvent(message.event)
        break
      case 'sound':
        if (this.#keeping) this.#parts.onSound?.(message.pcm)
        break
      case 'trouble':
        this.#parts.onTrouble(message.say)
        break
    }
  }

  #died(error: unknown): void {
    if (this.#closed) return
    this.#parts.report(error)
    if (this.#state === 'ready' && performance.now() - this.#readySince > HEALTHY_MS) this.#failures = 0
    const delay = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures)
    this.#failures += 1
    this.#become('failed')
    // Whoever was being listened to must not be waited for.
    this.#parts.onEvent({ type: 'noise' })
    this.#cancelRetry = this.#schedule(() => this.start(), delay)
  }

  #become(state: EarState): void {
    this.#state = state
    this.#parts.onState()
  }
}
