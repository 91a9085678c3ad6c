import { SAMPLE_RATE } from '../ports.ts'

/**
 * From this score on the wake phrase may have been said. Human speech without it stayed below 0.07 for the half hour
 * of it that was tried; accents and voices the wake word model was not made with lie between here and its threshold.
 */
const NEAR = 0.1
/** The phrase ends a moment after the score rises: when to ask, in samples from there. */
const LOOKS = [0.16, 0.32].map(seconds => Math.round(seconds * SAMPLE_RATE))
/** After looking in vain nothing is looked at for so long. */
const REST = SAMPLE_RATE

/** What the recogniser is asked about: the wake phrase as it would be written. */
export const WAKE_SPELLINGS = ['Hey Jarvis', 'Hey, Jarvis']
/** Audio the recogniser is asked about, in samples. */
export const LOOKED_AT = Math.round(1.5 * SAMPLE_RATE)
/**
 * The recogniser must find the phrase no less likely than this, beside what it would write itself (natural logarithm
 * of the odds). Near misses that were the phrase: −0.3 to −3.3, mostly; other words that begin alike ("hey jealous",
 * "hey service", "hey harvest") −4.9 and less; other speech below −16.
 */
export const LIKE_ENOUGH = -4.2

/**
 * Finds the moments at which a near miss of the wake word deserves a second look, with the recogniser's ears. Asking
 * costs as much as two seconds of waiting, so it is done twice for each near miss and no more.
 */
export class SecondLook {
  #risenAt: number | undefined
  #looked = 0
  #restUntil = 0

  /**
   * @param score of the frame that ends at `position` (samples).
   * @returns whether to look now.
   */
  due(score: number, position: number): boolean {
    if (this.#risenAt === undefined) {
      if (score >= NEAR && position >= this.#restUntil) this.#risenAt = position
      return false
    }
    if (position - this.#risenAt < (LOOKS[this.#looked] ?? 0)) return false
    this.#looked += 1
    if (this.#looked === LOOKS.length) this.rest(position)
    return true
  }

  /** It was the phrase, or was not: nothing more is asked for a while. */
  rest(position: number): void {
    this.#risenAt = undefined
    this.#looked = 0
    this.#restUntil = position + REST
  }
}
