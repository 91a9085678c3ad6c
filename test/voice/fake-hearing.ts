import type { EarEvent } from '../../agent/voice/ear/ear-events.ts'
import type { EngineInfo } from '../../agent/voice/ports.ts'
import type { HearingProcess } from '../../agent/voice/worker/hearing-process.ts'
import type { FromEar, ToEar } from '../../agent/voice/worker/messages.ts'

/** Stands for the process that listens: what it would hear is put into its mouth, what it was sent can be looked at. */
export class FakeHearing implements HearingProcess {
  readonly sent: ToEar[] = []
  ended = false
  #listener: (message: FromEar) => void = () => undefined
  #end: (cause: Error) => void = () => undefined

  send(message: ToEar): void {
    this.sent.push(message)
  }
  onMessage(listener: (message: FromEar) => void): void {
    this.#listener = listener
  }
  onEnd(listener: (cause: Error) => void): void {
    this.#end = listener
  }
  end(): void {
    this.ended = true
  }

  isReady(engines: readonly EngineInfo[] = []): void {
    this.#listener({ type: 'ready', engines })
  }
  hears(event: EarEvent): void {
    this.#listener({ type: 'event', event })
  }
  /** Hands back the sound of an utterance. */
  gives(pcm: Int16Array): void {
    this.#listener({ type: 'sound', pcm })
  }
  breaks(): void {
    this.#end(new Error('gone'))
  }
  get mode(): string | undefined {
    return this.sent.flatMap(message => (message.type === 'mode' ? [message.mode] : [])).at(-1)
  }
  get gotSound(): boolean {
    return this.sent.some(message => message.type === 'audio')
  }
}
