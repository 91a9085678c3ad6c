import type { Token } from '../../understanding/engine/token.ts'
import { isPlain } from './strangers.ts'

/** A clause longer than this says more than a value. */
const LONGEST = 8

/** A number that is no ordinal, a word of a scale, an extreme or a share. */
const carriesValue = (token: Token): boolean =>
  token.senses.some(
    sense =>
      (sense.type === 'number' && sense.number.ordinal !== true) ||
      sense.type === 'value' ||
      sense.type === 'extreme' ||
      sense.type === 'share',
  )
const isNumber = (token: Token): boolean =>
  token.senses.some(sense => sense.type === 'number' && sense.number.ordinal !== true)

/** What follows a number that counts something: "four days", "ten more minutes", "two or three cups". */
export const COUNTED =
  /^(?: ?(?:or|to|and) (?:two|three|four|five|six|so|\d+))? ?(?:more |other |whole |full |long |extra |solid |straight )?(?:seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|people|persons?|times?|steps? at|things?|cups?|bags?|boxes|dollars?|bucks|miles?|kilomet\w+|years?[- ]old|of (?:us|them|those|these|you|my|the|our|your)|who|which)\b|^(?:分钟|小时|秒|天|个?月|年|岁|人|个|次|公里|块|元|杯|本|只|条|家|位)/u

/** Politeness, a verb of setting, a scale's own word, a place: all that may stand beside a value. */
const accompanies = (token: Token): boolean =>
  token.senses.length === 0
    ? isPlain(token.text)
    : token.senses.every(
        sense =>
          sense.type !== 'number' &&
          sense.type !== 'symptom' &&
          (sense.type !== 'mark' || sense.mark !== 'question' || /^(?:is|are|was|是)$/u.test(token.text)),
      )

const isLed = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:to|at|on|level|position|speed|it)$/u.test(before.text)

/**
 * Does the clause say a value and nothing else: "two, please", "make it three", "45 is fine", "a quarter it is", 三档吧?
 * Such words answer what was just spoken of. Pure.
 */
export const isBareValue = (tokens: readonly Token[]): boolean => {
  if (tokens.length > LONGEST) return false
  // "One can always hope": a pronoun, unless it stands alone or is led to.
  if (tokens.length > 1 && tokens.some((token, at) => /^one\b/u.test(token.text) && !isLed(tokens[at - 1])))
    return false
  // "Make it three" has one number; beside it a word may be both a value and a filler of talk.
  const values = tokens.some(isNumber) ? tokens.filter(isNumber) : tokens.filter(carriesValue)
  const [value] = values
  if (value === undefined || values.length > 1) return false
  const after = tokens.filter(token => token.start >= value.end).map(token => token.text)
  return !COUNTED.test(` ${after.join(' ')}`) && tokens.every(token => token === value || accompanies(token))
}
