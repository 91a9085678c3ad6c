/** Frames that are looked at together: 256 ms of 32 ms frames. */
const WINDOW = 8
/** Of them this many must be somebody's words: 160 ms. */
const ENOUGH = 5
/** Voice probability of such a frame. */
const VOICE = 0.35
/** How much louder than the car's own voice (amplitude). 2 is 6 dB. */
const LOUDER = 2
/** RMS of speech at arm's length from a poor microphone; softer is the road or the next row. */
const SOFTEST = 0.008
/** Frames of the car's own voice from which its loudness in the microphone is learned. */
const LEARNING = 10
/**
 * A voice that begins in so many frames after the car was told to speak is the car's own, which has to be made and to
 * reach the loudspeaker first; 0.9 s. Where none does, the microphone does not hear the car.
 */
const ONSET = 28
/**
 * Energy of a frame's second difference beside that of its first: how much lies above the lowest tone. A tone of f Hz
 * has 4·sin²(πf/rate): 0.003 at 140 Hz (a hum), and white noise has 3. Measured of voiced frames: nine in ten of twelve
 * people's lie between 0.05 and 2.9, of voices with little above their lowest tone three in four above 0.04. An "mhm"
 * is all hum, a cough all hiss.
 */
const HUM = 0.03
const HISS = 1.7
/** Frames between hum and hiss that words of a quarter of a second have at least. */
const VOWELS = 3

interface Heard {
  readonly voice: boolean
  readonly vowel: boolean
}

const energy = (frame: Float32Array): number => {
  let sum = 0
  for (const sample of frame) sum += sample * sample
  return sum
}

/** Of the second difference beside the first. */
function brightnessOf(frame: Float32Array): number {
  let first = 0
  let second = 0
  for (let index = 2; index < frame.length; index += 1) {
    const [one, two, three] = [frame[index - 2] ?? 0, frame[index - 1] ?? 0, frame[index] ?? 0]
    first += (three - two) ** 2
    second += (three - 2 * two + one) ** 2
  }
  return second / Math.max(first, Number.EPSILON)
}

/**
 * Decides, while the car speaks, whether somebody speaks over it. The microphone hears the car as well, without echo
 * cancelling (it would harm the wake word), so a voice must be clearly louder than the car's own was so far; and it
 * must sound like words, so that a cough or an "mhm" does not stop the answer.
 */
export class BargeGuard {
  #own = 0
  #frames = 0
  #learned = 0
  #window: readonly Heard[] = []

  /** The car begins to speak. */
  reset(): void {
    this.#own = 0
    this.#frames = 0
    this.#learned = 0
    this.#window = []
  }

  /**
   * @param frame 32 ms of samples in [-1, 1].
   * @param probability of voice in it.
   * @returns true as soon as somebody is speaking over the car.
   */
  push(frame: Float32Array, probability: number): boolean {
    const loudness = Math.sqrt(energy(frame) / frame.length)
    this.#frames += 1
    if (this.#learned > 0 ? this.#learned < LEARNING : this.#frames <= ONSET) {
      if (this.#learned > 0 || (probability >= VOICE && loudness > SOFTEST)) this.#learned += 1
      this.#own = Math.max(this.#own, loudness)
      return false
    }
    const voice = probability >= VOICE && loudness > Math.max(SOFTEST, this.#own * LOUDER)
    // The own voice has louder words than its first. Whoever speaks over it is left out of the estimate, also in the
    // first frames, in which the voice detection does not know them for a voice yet.
    const own = loudness > this.#own && loudness <= this.#own * LOUDER ? (this.#own + loudness) / 2 : 0
    if (!voice) this.#own = Math.max(this.#own * 0.995, own)
    const brightness = brightnessOf(frame)
    const vowel = voice && brightness > HUM && brightness < HISS
    this.#window = [...this.#window, { voice, vowel }].slice(-WINDOW)
    const voices = this.#window.filter(heard => heard.voice).length
    const vowels = this.#window.filter(heard => heard.vowel).length
    return voices >= ENOUGH && vowels >= VOWELS
  }
}
