import { CATALOGUE } from '../../../agent/vehicle/catalogue/index.ts'
import { namedIn } from './naming.ts'

const ASKS =
  /\b(?:open|close|shut|raise|increase|boost|reduce|lower|decrease|turn|set|switch|adjust|lock|unlock|enable|disable)\b/i
/** A condition, a delay or a memory: whether anything is to be done depends on more than the words. */
const DEPENDS =
  /\b(?:if|when|whenever|once|unless|whether|until|currently|still|previous|again|keep|in \d+ (?:seconds|minutes))\b/i
/** Words for more than the thing itself: an adaptive light, a colour or unit it cannot have, a taste to remember. */
const BEYOND =
  /\b(?:adaptive|automatic(?:ally)?|system|feature|function|colou?r|interface|playlist|history|third|preferred|usual|comfortable|minus|(?:centi)?met(?:er|re)s|units)\b/i

/** Numbers no scale of a car goes to: negative ones, those above a hundred, fractions of degrees. */
const impossible = (words: string): boolean =>
  [...words.matchAll(/(?<![\w.])(-\s*)?(\d+(?:\.\d+)?)/g)].some(
    ([, minus, digits]) => minus !== undefined || Number(digits) > 100 || Number(digits) % 0.5 !== 0,
  ) || /\bnegative\b/i.test(words)

/**
 * Do the words plainly ask for something this car has and can do? Upstream has no call for some such turns, since
 * its own car could not just then (a lock, a scale that ends earlier, a device that is off). Nobody could know that
 * from the words, and a driver would be wronged if nothing happened: these turns are counted apart.
 */
export const asksPlainly = (words: string): boolean =>
  ASKS.test(words) &&
  !DEPENDS.test(words) &&
  !BEYOND.test(words) &&
  !impossible(words) &&
  CATALOGUE.some(({ id }) => namedIn(id, words))
