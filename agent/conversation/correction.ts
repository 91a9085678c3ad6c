import { correctionIn } from '../understanding/engine/correction-frame.ts'
import { normalise } from '../understanding/text/normalise.ts'

/** Do these words correct what was just done, rather than ask for something else now? "No, the right one", 不对，右边的. */
export const beginsWithCorrection = (words: string): boolean =>
  correctionIn(normalise(words).text)?.blames === true
