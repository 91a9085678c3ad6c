import { type Command, encodeMicrophone } from '../../agent/protocol/index.ts'
import type { Connection } from '../connection/connection.ts'
import { type Capture, type CaptureListener, captureFailure } from './capture.ts'

type State = Extract<Command, { type: 'microphone' }>['state']

export interface MicrophoneParts {
  readonly connection: Pick<Connection, 'getState' | 'subscribe' | 'send' | 'sendSound'>
  readonly open: (listener: CaptureListener) => Promise<Capture>
  /** Takes what is heard, after it was sent: 32 ms of 16 kHz. */
  readonly onFrame?: (pcm: Int16Array) => void
  /** Calls `listener` when devices come and go. */
  readonly onDevices: (listener: () => void) => void
}

/**
 * This screen's microphone: open while it is wanted and not muted, closed (not only silenced) otherwise. What becomes
 * of it is told to the head unit, which shows it.
 */
export class Microphone {
  readonly #parts: MicrophoneParts
  #wanted = false
  #capture: Capture | undefined
  #opening = false
  #state: State = 'off'
  /** The state the head unit of the present connection knows. */
  #told: State | undefined

  constructor(parts: MicrophoneParts) {
    this.#parts = parts
    parts.connection.subscribe(() => this.#follow())
    parts.onDevices(() => {
      if (this.#state === 'missing' || this.#state === 'lost') void this.#open()
    })
  }

  /** Asks for the microphone; a refusal is told to the head unit, and may be asked again. */
  open(): void {
    this.#wanted = true
    if (this.#capture === undefined) void this.#open()
    this.#follow()
  }

  close(): void {
    this.#wanted = false
    this.#stop('off')
  }

  async #open(): Promise<void> {
    if (this.#opening || this.#capture !== undefined || this.#muted()) return
    this.#opening = true
    try {
      this.#capture = await this.#parts.open({
        onFrame: pcm => {
          this.#parts.connection.sendSound(encodeMicrophone(pcm))
          this.#parts.onFrame?.(pcm)
        },
        onLost: () => this.#stop('lost'),
      })
      this.#state = 'on'
    } catch (error) {
      this.#state = captureFailure(error)
    } finally {
      this.#opening = false
    }
    // Muted or given up while the browser was asking.
    if (!this.#wanted || this.#muted()) this.#stop('off')
    this.#tell()
  }

  #stop(state: State): void {
    this.#capture?.stop()
    this.#capture = undefined
    this.#state = state
    this.#tell()
  }

  #muted(): boolean {
    return this.#parts.connection.getState().snapshot?.conversation.microphone === 'muted'
  }

  #follow(): void {
    if (this.#parts.connection.getState().status !== 'ready') {
      this.#told = undefined
      return
    }
    if (this.#muted()) {
      if (this.#capture !== undefined) this.#stop('off')
    } else if (this.#wanted && this.#capture === undefined && this.#state === 'off') void this.#open()
    this.#tell()
  }

  #tell(): void {
    if (this.#state === this.#told || this.#parts.connection.getState().status !== 'ready') return
    // A head unit that has never heard of this microphone need not be told that it is off.
    if (this.#told === undefined && this.#state === 'off') return
    this.#told = this.#state
    void this.#parts.connection.send({ type: 'microphone', state: this.#state })
  }
}

/** May the microphone be opened without asking anybody? Then it is, as soon as the screen is there. */
export async function isAllowed(page: Window): Promise<boolean> {
  if (page.codriver !== undefined) return true
  try {
    const { state } = await page.navigator.permissions.query({ name: 'microphone' })
    return state === 'granted'
  } catch {
    return false
  }
}
