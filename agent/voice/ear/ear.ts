import type { Worker } from 'node:worker_threads'
import type { Localised } from '../../domain/language.ts'
import type { EngineInfo } from '../ports.ts'
import type { HearingOptions } from '../voice-options.ts'
import type { FromEar, ToEar } from '../worker/messages.ts'
import { startWorker } from '../worker/start-worker.ts'
import type { EarEvent, EarMode } from './ear-events.ts'

export type EarState = 'off' | 'starting' | 'ready' | 'failed'

export interface EarParts {
  readonly options: HearingOptions
  readonly onEvent: (event: EarEvent) => void
  /** State or engines have changed. */
  readonly onState: () => void
  readonly onTrouble: (say: Localised) => void
  readonly report: (error: unknown) => void
  /** Starts the thread; replaced in tests. */
  readonly start?: (options: HearingOptions) => Worker
  /** Calls `run` after `ms`; answers how to call it off. */
  readonly schedule?: (run: () => void, ms: number) => () => void
}

/** Milliseconds before the first new start after a failure; doubled each time. */
const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 30_000
/** A thread that has lived so long was well; the next failure is a new one. */
const HEALTHY_MS = 60_000

const later = (run: () => void, ms: number): (() => void) => {
  const timer = setTimeout(run, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

/**
 * The agent's side of the thread that listens: starts it, feeds it, starts it again when it dies, and hands on what it
 * reports. It decides nothing.
 */
export class Ear {
  readonly #parts: EarParts
  readonly #schedule: NonNullable<EarParts['schedule']>
  #worker: Worker | undefined
  #state: EarState = 'off'
  #engines: readonly EngineInfo[] = []
  #mode: EarMode = 'wake'
  #partials = false
  #phrases: readonly string[] = []
  #failures = 0
  #readySince = 0
  #cancelRetry: (() => void) | undefined
  #closed = false

  constructor(parts: EarParts) {
    this.#parts = parts
    this.#schedule = parts.schedule ?? later
  }

  get state(): EarState {
    return this.#state
  }

  /** The engines in use, and those that are not and why. Empty until the thread has told. */
  get engines(): readonly EngineInfo[] {
    return this.#engines
  }

  /** Starts listening; does nothing while the thread is there. */
  start(): void {
    if (this.#worker !== undefined || this.#closed) return
    this.#cancelRetry?.()
    this.#cancelRetry = undefined
    this.#become('starting')
    const start = this.#parts.start ?? (options => startWorker('voice-worker', options))
    let worker: Worker
    try {
      worker = start(this.#parts.options)
    } catch (error) {
      this.#died(error)
      return
    }
    this.#worker = worker
    worker.unref()
    worker.on('message', (message: FromEar) => this.#receive(message))
    // The last error is the cause; the exit that follows it tells nothing more.
    worker.once('error', error => this.#lost(worker, error))
    worker.once('exit', code => this.#lost(worker, new Error(`The voice worker ended with code ${code}`)))
  }

  /** @param pcm samples of the microphone, 16 kHz; handed over to the thread, so not to be used afterwards. */
  hear(pcm: Int16Array<ArrayBuffer>): void {
    // While the thread loads its models, frames wait in its queue: the first words are not lost.
    if (this.#mode === 'deaf') return
    this.#worker?.postMessage({ type: 'audio', pcm } satisfies ToEar, [pcm.buffer])
  }

  setMode(mode: EarMode): void {
    // Sent even when it is the same: the thread opens itself on the wake word.
    this.#mode = mode
    this.#send({ type: 'mode', mode })
  }

  setPartials(wanted: boolean): void {
    if (wanted === this.#partials) return
    this.#partials = wanted
    this.#send({ type: 'partials', wanted })
  }

  /** Phrases worth expecting; replaces those before. */
  expect(phrases: readonly string[]): void {
    this.#phrases = phrases
    this.#send({ type: 'expect', phrases })
  }

  /** What is being said has ended: a button was let go. */
  finish(): void {
    this.#send({ type: 'finish' })
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#cancelRetry?.()
    const worker = this.#worker
    this.#worker = undefined
    this.#state = 'off'
    worker?.removeAllListeners()
    await worker?.terminate()
  }

  #receive(message: FromEar): void {
    switch (message.type) {
      case 'ready':
        this.#engines = message.engines
        this.#readySince = performance.now()
        this.#send({ type: 'expect', phrases: this.#phrases })
        this.#send({ type: 'partials', wanted: this.#partials })
        this.#send({ type: 'mode', mode: this.#mode })
        this.#become('ready')
        break
      case 'event':
        this.#parts.onEvent(message.event)
        break
      case 'trouble':
        this.#parts.onTrouble(message.say)
        break
    }
  }

  #lost(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    this.#died(error)
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

  #send(message: ToEar): void {
    this.#worker?.postMessage(message)
  }

  #become(state: EarState): void {
    this.#state = state
    this.#parts.onState()
  }
}
