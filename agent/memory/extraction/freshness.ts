import type { Token } from '../../understanding/engine/token.ts'
import { isBareValue } from './bare-value.ts'
import type { Mention } from './mention.ts'
import { scaleMembers } from './scales.ts'
import { strangersIn } from './strangers.ts'
import { DOES_TO_IT, isValueOf, SUPPOSES, touchesBesides, valueIsHead } from './value-place.ts'

/** When a thing was last spoken of. */
export interface Freshness {
  /** On this trip. */
  readonly fresh: boolean
  /** Named in the last turns, or earlier in this one. */
  readonly lately: boolean
  /** Hinted at in the last turns or in this one: asked about, complained of, named in part. */
  readonly hinted: boolean
}
export const STALE: Freshness = { fresh: false, lately: false, hinted: false }

/** An answer that only hints lead to is no longer than this. */
const SHORT = 4

/** "Two, please": a value and nothing else, of what was spoken of a moment ago. */
export const answersLately = (
  { value, clause, change }: Mention,
  tokens: readonly Token[],
  { lately, hinted }: Freshness,
): boolean => {
  if (value === undefined || typeof value === 'boolean') return false
  const byHint = hinted && typeof value === 'number' && change.type === 'to' && tokens.length <= SHORT
  return (lately || byHint) && !SUPPOSES.test(clause) && isBareValue(tokens)
}

/** May a value that names no thing be that of the thing it was taken for? */
export const leansOn = (
  mention: Mention,
  tokens: readonly Token[],
  { fresh, lately, hinted }: Freshness,
): boolean => {
  const { clause, value } = mention
  if (lately || mention.ofClause === true || doesOnly(clause, tokens)) return true
  if (typeof value === 'number')
    return (fresh && SCALED.test(clause)) || (hinted && (SCALED.test(clause) || LED.test(clause)))
  if (typeof value === 'boolean') return hinted && strangersIn(tokens) <= 1
  // "I can't see the gauges. I prefer white": a hint will do where the value is all that is said.
  return (
    (hinted || (fresh && isColour(mention)) || touchesBesides(mention, tokens)) &&
    strangersIn(tokens) === 0 &&
    valueIsHead(mention, tokens)
  )
}

const isColour = ({ setting }: Mention): boolean => scaleMembers(setting)?.has('light.ambient_color') === true

/** A number with the words of a scale, or led to. */
const SCALED =
  /\b(?:level|position|speed|volume|brightness|height|zoom|intensity|strength|power)\b|\d ?(?:%|percent|degrees|°)|[档度级]|百分之/u
const LED = /\b(?:to|at|on|around) \d/u

/** Something is done to "it", and nothing else is spoken of. */
const doesOnly = (clause: string, tokens: readonly Token[]): boolean =>
  DOES_TO_IT.test(clause) && strangersIn(tokens) === 0

/** "Make it blue" is said of a light; "I like it black" of coffee. */
const MAKES =
  /\b(?:make|made|set|turn|turned|change|changed|switch|switched) (?:it|that|this|them)\b|[把调换]/u
/** A verb that switches, with nothing but the value for its object: "turn on the dehumidifier". */
const SWITCHES = /\b(?:turn|switch|put|activat|enabl|engag)\w* (?:on|off|the|it on|it off)\b|\bmode\b|模式/u

/**
 * Does a value that stands without its thing tell whose it is: "720p", "north up", "make it blue", "the swing mode"?
 */
export const tellsItself = (mention: Mention, tokens: readonly Token[]): boolean =>
  tokens.some(token => isValueOf(token, mention) && /\d|[a-z][ -][a-z]|\p{Script=Han}/u.test(token.text)) ||
  touchesBesides(mention, tokens) ||
  (strangersIn(tokens) === 0 &&
    (SWITCHES.test(mention.clause) || (isColour(mention) && MAKES.test(mention.clause))))
