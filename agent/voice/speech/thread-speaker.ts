import type { Worker } from 'node:worker_threads'
import { type Language, text } from '../../domain/language.ts'
import { SystemError } from '../../platform/errors.ts'
import type { Speaker, SpokenAudio } from '../ports.ts'
import { startWorker } from '../worker/start-worker.ts'

export type ThreadedEngine = 'flite' | 'espeak'

/** To the thread that speaks. */
export interface ToSpeaker {
  readonly id: number
  readonly text: string
  readonly language: Language
}
/** From it: the sound, or why there is none. */
export type FromSpeaker = { readonly id: number } & (
  | { readonly sampleRate: number; readonly pcm: Int16Array<ArrayBuffer> }
  | { readonly failure: string }
)

const LANGUAGES: Readonly<Record<ThreadedEngine, readonly Language[]>> = {
  flite: ['en'],
  espeak: ['en', 'zh'],
}
/** Longer than this no sentence takes. */
const TIMEOUT_MS = 5000
/** Silent for so long, the thread is ended: its engine holds tens of megabytes and starts again in a moment. */
const IDLE_MS = 8000
const GONE = text(
  'My own voice could not start; you can read the answers.',
  '我自己的声音无法启动，可以看屏幕上的文字。',
)

/**
 * A speech engine in a thread of its own: synthesis would hold up everything else, and an engine under another
 * licence stays apart.
 */
export class ThreadSpeaker implements Speaker {
  readonly #engine: ThreadedEngine
  readonly #waiting = new Map<
    number,
    { resolve: (sound: SpokenAudio) => void; reject: (error: Error) => void }
  >()
  #worker: Worker | undefined
  #next = 0
  #idle: NodeJS.Timeout | undefined

  constructor(engine: ThreadedEngine) {
    this.#engine = engine
  }

  has(language: Language): boolean {
    return LANGUAGES[this.#engine].includes(language)
  }

  synthesise(words: string, language: Language): Promise<SpokenAudio> {
    clearTimeout(this.#idle)
    const worker = this.#started()
    const id = this.#next++
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#settle(id, new SystemError('Speech synthesis took too long', GONE)),
        TIMEOUT_MS,
      )
      this.#waiting.set(id, {
        resolve: sound => {
          clearTimeout(timer)
          resolve(sound)
        },
        reject: error => {
          clearTimeout(timer)
          reject(error)
        },
      })
      worker.postMessage({ id, text: words, language } satisfies ToSpeaker)
    })
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = undefined
    this.#failAll('closed')
    await worker?.terminate()
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = startWorker('speaker-worker', this.#engine)
    worker.unref()
    worker.on('message', (message: FromSpeaker) => {
      if ('failure' in message) this.#settle(message.id, new SystemError(message.failure, GONE))
      else this.#settle(message.id, { sampleRate: message.sampleRate, pcm: message.pcm })
    })
    const ended = (): void => {
      if (this.#worker !== worker) return
      this.#worker = undefined
      this.#failAll('ended')
    }
    worker.once('error', ended)
    worker.once('exit', ended)
    this.#worker = worker
    return worker
  }

  #settle(id: number, outcome: SpokenAudio | Error): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (outcome instanceof Error) waiting?.reject(outcome)
    else waiting?.resolve(outcome)
    if (this.#waiting.size === 0) this.#rest()
  }

  #rest(): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => {
      const worker = this.#worker
      this.#worker = undefined
      void worker?.terminate()
    }, IDLE_MS)
    this.#idle.unref()
  }

  #failAll(why: string): void {
    for (const id of [...this.#waiting.keys()])
      this.#settle(id, new SystemError(`The ${this.#engine} thread ${why}`, GONE))
  }
}
