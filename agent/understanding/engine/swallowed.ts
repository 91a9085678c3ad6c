import type { Request } from '../request.ts'
import { type NormalisedText, normalise, spoken } from '../text/normalise.ts'

/** Where one wish may end and the next begin. */
const BOUNDARY = /[,;]\s*|\s+(?:and|then|and then)\s+|然后|顺便|并且|再(?=[查看帮问告])/gu

/** What looks for its words anywhere: a question, an errand. What is told or remembered takes its whole sentence. */
const isGreedy = (request: Request): boolean =>
  request.kind === 'ask' || (request.kind === 'skill' && request.skill !== 'memory')

/** A wish for the car that stands on its own: named, sure, and without a condition. */
const isOwnWish = (request: Request): boolean =>
  request.kind === 'set' &&
  request.origin === 'named' &&
  request.certainty >= 0.8 &&
  request.conditions === undefined &&
  request.change.type !== 'unspecified'

/**
 * "Defrost the windscreen and tell me how far we can drive", 天窗开一点，下午天气怎么样: a question or an errand may find
 * all it looks for without reading the words before it. Where those alone are a wish for the car, and the words behind
 * them alone are understood as well, both were meant.
 *
 * @param understandAlone reads words as if nothing stood beside them.
 */
export const withSwallowedWish = (
  requests: readonly Request[],
  source: NormalisedText,
  understandAlone: (words: NormalisedText) => readonly Request[],
): readonly Request[] => {
  if (requests.length === 0 || !requests.every(isGreedy)) return requests
  for (const { index, 0: boundary } of source.text.matchAll(BOUNDARY)) {
    const wish = understandAlone(part(source, 0, index))
    if (wish.length === 0 || !wish.every(isOwnWish)) continue
    const rest = understandAlone(part(source, index + boundary.length, source.text.length))
    if (rest.length > 0 && rest.every(isGreedy)) return [...wish, ...rest]
  }
  return requests
}

const part = (source: NormalisedText, from: number, to: number): NormalisedText =>
  normalise(spoken(source, from, to))
