/** What is to be done with the page's own voice; undefined: go on as before. */
export type Verdict = 'hold' | 'resume'

/** Frames of 32 ms that are looked at together: 192 ms. */
const WINDOW = 6
/** Of them this many must be louder than all that explains itself: 128 ms. */
const ENOUGH = 4
/** And this many between hum and hiss, as vowels are. */
const VOWELS = 3
/** RMS of speech at arm's length from a poor microphone, of 1. */
const SOFTEST = 0.008
/** How much louder than the own voice and the noise (amplitude): 6 dB. */
const LOUDER = 2
/** The own voice reaches the microphone by the loudspeaker's delay and the cabin's echo later: 320 ms at most. */
const ECHO = 10
/** Frames of own voice from which its way to the microphone is learned first. */
const LEARNING = 10
/** The own voice below this is no measure of anything. */
const FAINT = 0.005
/** The noise floor rises by this a frame: it doubles in 1.1 s, and follows a softer frame at once. */
const NOISE_RISE = 1.02
/** What is learned of the echo is forgotten by this a frame, for loudspeakers are turned down: halved in 11 s. */
const FORGET = 0.998
/** Frames without a louder voice after which the own one goes on: 0.5 s. */
const PATIENCE = 16
/** Frames after which it goes on in any case: 1.3 s. The ear would have found words in that. */
const LONGEST = 40
/**
 * Energy of a frame's second difference beside that of its first, 4·sin²(πf/rate) for a tone of f Hz: below it is a hum
 * ("mhm", the road), above it a hiss (a cough). As the ear has it.
 */
const HUM = 0.03
const HISS = 1.7

interface Frame {
  readonly over: boolean
  readonly vowel: boolean
  readonly loudness: number
}

/** The own voice is held. */
interface Held {
  frames: number
  /** Frames since somebody was last louder. */
  quiet: number
  /** How loud the own voice was. */
  readonly echo: number
  /** The loudest it was held for. */
  loudest: number
}

/**
 * Finds at once, and cheaply, that somebody may be speaking over the page's own voice, so that it pauses while the ear
 * makes sure. Somebody who begins to speak hears silence within a fifth of a second whatever the way to the ear and
 * back takes; after a cough the sentence goes on where it was.
 *
 * Loudness only: the microphone hears the own voice as loud as it is played times a factor, which is learned.
 */
export class SpokenOver {
  #noise = 1
  #coupling = 0
  #learned = 0
  #own: readonly number[] = []
  #window: readonly Frame[] = []
  /** Undefined while the own voice goes on. */
  #held: Held | undefined

  /** The own voice has begun, or ended: nothing is held. */
  reset(): void {
    this.#held = undefined
    this.#window = []
  }

  /**
   * @param pcm 32 ms of the microphone, 16 kHz.
   * @param own RMS of the own voice as it is played now, of 1; undefined while there is none, held or not.
   */
  push(pcm: Int16Array, own: number | undefined): Verdict | undefined {
    const { loudness, brightness } = measure(pcm)
    this.#noise = Math.max(1e-5, Math.min(loudness, this.#noise * NOISE_RISE))
    if (own === undefined) {
      this.reset()
      this.#own = []
      return undefined
    }
    this.#own = [...this.#own, own].slice(-ECHO)
    const echo = Math.max(...this.#own)
    const ratio = echo > FAINT ? loudness / echo : 0
    if (this.#learned < LEARNING) {
      if (echo > FAINT) this.#learned += 1
      this.#coupling = Math.max(this.#coupling, ratio)
      return undefined
    }
    const over = loudness > Math.max(SOFTEST, LOUDER * this.#noise, LOUDER * this.#coupling * echo)
    if (!over) this.#coupling = Math.max(this.#coupling * FORGET, ratio)
    const vowel = over && brightness > HUM && brightness < HISS
    this.#window = [...this.#window, { over, vowel, loudness }].slice(-WINDOW)
    return this.#held === undefined ? this.#hold(echo) : this.#release(this.#held, vowel, loudness)
  }

  #hold(echo: number): Verdict | undefined {
    const count = (is: (frame: Frame) => boolean): number => this.#window.filter(is).length
    if (count(({ over }) => over) < ENOUGH || count(({ vowel }) => vowel) < VOWELS) return undefined
    const loudest = Math.max(...this.#window.map(({ loudness }) => loudness))
    this.#held = { frames: 0, quiet: 0, echo: Math.max(echo, FAINT), loudest }
    return 'hold'
  }

  #release(held: Held, vowel: boolean, loudness: number): Verdict | undefined {
    held.frames += 1
    held.loudest = Math.max(held.loudest, loudness)
    held.quiet = vowel ? 0 : held.quiet + 1
    if (held.quiet < PATIENCE && held.frames < LONGEST) return undefined
    // Nobody: it may have been the own voice, louder than it was known to be. It shall not stumble over itself twice.
    this.#coupling = Math.max(this.#coupling, held.loudest / held.echo)
    this.reset()
    return 'resume'
  }
}

/** RMS of 1; and how much lies above the lowest tone. */
function measure(pcm: Int16Array): { readonly loudness: number; readonly brightness: number } {
  let power = 0
  let first = 0
  let second = 0
  let before = pcm[0] ?? 0
  let step = 0
  for (const sample of pcm) {
    power += sample * sample
    first += (sample - before) ** 2
    second += (sample - before - step) ** 2
    step = sample - before
    before = sample
  }
  return {
    loudness: Math.sqrt(power / Math.max(1, pcm.length)) / 32_768,
    brightness: second / Math.max(first, 1),
  }
}
