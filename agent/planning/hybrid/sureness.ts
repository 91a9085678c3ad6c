import { contentWords } from '../../memory/text/content-words.ts'
import type { Request, Understanding } from '../../understanding/request.ts'
import { isReadInPart } from './unread.ts'

/** Why the local planner would rather ask a model. */
export const DOUBTS = [
  'not_understood',
  'partly_understood',
  'doubtful',
  'perhaps_not_here',
  'small_talk',
] as const
export type Doubt = (typeof DOUBTS)[number]

/**
 * Below this a reading is more of a guess: of those the local understanding makes in the benchmarks' first splits,
 * about one in five is right (`npm run bench -- hybrid-share`). The local planner alone still acts on them from
 * 0.5 on, having nobody to ask but the driver.
 */
const SURE_ENOUGH = 0.65

/** A question about a thing of the car that holds words of other matters is below this: "how do I wash the seats". */
const SURE_OF_QUESTION = 0.7

type Because = Extract<Request, { kind: 'outside' }>['because']
const isOutside = (request: Request, because: Because): boolean =>
  request.kind === 'outside' && request.because === because

const isLost = (request: Request): boolean => isOutside(request, 'unknown')
const isTalk = (request: Request): boolean => isOutside(request, 'chatter')
/** It may be that the car has not got it, or that its name was not recognised. */
const isPerhapsHere = (request: Request, words: string): boolean =>
  isOutside(request, 'unsupported') && (request.certainty < SURE_ENOUGH || WONDERS.test(words))

/** How people ask, in form or in so many words. */
const ASKS =
  /[?？]|\b(?:what|when|where|who|whose|which|why|how|whether|if|check|tell|show|see|know|wonder|say|read)\b|^(?:please |hey |jarvis |and |so )*(?:is|are|am|was|were|do|does|did|has|have|can|could|will|would|should|any)\b|[吗呢]|什么|怎么|多少|几|哪|谁|为什么|是不是|有没有|看看|看一?下|查|告诉|说|报/iu

/**
 * "Has anyone left a door open?", "can the boot take a double bass" want to know, whatever they sound like to a car: no
 * wish is put so.
 */
const ONLY_ASKS =
  /^(?:(?:and|but|so|hey|jarvis)[ ,]+)*(?:(?:has|have|did|was|were|does)\b|can (?:the|a|an|these|those)\b(?!.*\bbe\b))/iu
/** "What kind of oil goes into an engine?" is not answered by the car's having no setting for engines. */
const WONDERS =
  /^(?:(?:and|but|so|hey|jarvis)[ ,]+)*(?:what|which|who|when|where|why|how|did|does)\b|什么|怎么|为什么/iu

/** Words of half a wish that carry meaning: "set the temperature in the back to …". */
const LONGEST_HALF = 3

const isDoubtful = (request: Request, words: string): boolean => {
  switch (request.kind) {
    case 'set':
      return request.certainty < SURE_ENOUGH || ONLY_ASKS.test(words)
    case 'ambiguous':
      // Where not even the thing was named there is more to it than which of several is meant.
      return request.certainty < SURE_ENOUGH
    case 'ask':
      // "That light is reflecting on my window" names something, and asks nothing about it.
      return (
        (request.about.type === 'setting' || request.about.type === 'capabilities') &&
        (request.certainty < SURE_OF_QUESTION || !ASKS.test(words))
      )
    case 'incomplete':
      // Half a wish is a few words, and a question completes it; who says more has said the rest in other words.
      return contentWords(words).size > LONGEST_HALF
    default:
      return false
  }
}

/** Is this one of the requests the doubt is about? */
export const isDoubted = (request: Request, words: string): boolean =>
  isReadInPart(request) || isDoubtful(request, words)

/**
 * The rule of sure and unsure. The local planner is sure of what the local understanding read to the end: settings,
 * errands and questions it would act on or answer, one question between readings it can name, things it knows the
 * car has not got, things the driver said not to do. It is unsure
 * - `not_understood`: of words it could read nothing from;
 * - `partly_understood`: of words it read only a part of: a wish nothing answers to, an errand that swallowed one;
 * - `doubtful`: of a reading that is more of a guess, a choice between things nobody named, an answer to no question;
 * - `perhaps_not_here`: of a wish for something it only does not recognise, which is no knowledge of the car;
 * - `small_talk`: of what asks for nothing, which a model may answer better, or see a wish in.
 *
 * Pure, and cheap enough to run on every turn.
 *
 * @returns `undefined` when sure
 */
export const doubtOf = ({ requests }: Understanding, words: string): Doubt | undefined => {
  const lost = requests.some(isLost)
  if (lost) return requests.every(isLost) ? 'not_understood' : 'partly_understood'
  if (requests.some(isReadInPart)) return 'partly_understood'
  if (requests.some(request => isDoubtful(request, words))) return 'doubtful'
  if (requests.some(request => isPerhapsHere(request, words))) return 'perhaps_not_here'
  return requests.length > 0 && requests.every(isTalk) ? 'small_talk' : undefined
}
