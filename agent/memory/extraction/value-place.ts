import type { Token } from '../../understanding/engine/token.ts'
import { affinityOf } from '../affinity.ts'
import type { Mention } from './mention.ts'
import { describesStranger, strangersIn } from './strangers.ts'

/** A clause that has this much of a setting's own words speaks of it, though it does not name it in full. */
export const TOUCHED = 0.4
/** Does any word but the value's speak of the setting? */
export const touchesBesides = (mention: Mention, tokens: readonly Token[]): boolean => {
  const others = tokens.filter(
    token =>
      !isValueOf(token, mention) &&
      token.senses.some(sense => sense.type === 'parts' || sense.type === 'mark'),
  )
  return (affinityOf(others.map(token => token.text).join(' ')).get(mention.setting) ?? 0) >= TOUCHED / 2
}

/** A verb of setting with "it" for its object. */
export const DOES_TO_IT =
  /\b(?:set|put|make|made|turn|bump|crank|lower|raise|reduce|increase|drop|bring|push|dial|change|switch|adjust|move|slide|tilt|keep|kept|leave|left|have|want|like|need|prefer|take|get|got|nudge|dim|open|close|shut|crack|roll|warm|heat|cool|point)\w* (?:it|that|this|them)\b|把(?:它|这个|那个)|(?:它|这个)(?:设|调|开|关|换)/u

/** "When I lock it": says when, and does nothing to "it". */
export const SUPPOSES =
  /^(?:when(?:ever)?|if|once|after|unless|because|since|every time|each time|as soon as|如果|要是|只要|每次)/u

/** "Blue feels right", "white set": the value is what the clause is about. */
const PREDICATE =
  /^(?:(?:panel|lights?|lighting|mode|theme|view|one) )?(?:always |usually |really |just |definitely )?(?:is|are|was|feels?|works?|helps?|makes?|looks?|calms?|relaxes|soothes|suits?|does|would|should|set|please|again|it is|for)\b/u
/** "Go with green", "I find blue calming", "in white": the value is what is chosen. */
const CHOSEN =
  /(?:\b(?:to|with|in|on|use|using|like|likes|love|loves|prefer|prefers|want|wants|need|needs|rather|find|chose|choose|chose|pick|make it|be|it's|have|set|try|upon my|upon|at my|at)|[喜欢用换成设为是要得])\s*(?:(?:a|the|this|that|my|some|have|be|really|just)\s+){0,2}$/u

export const valueIsHead = (mention: Mention, tokens: readonly Token[]): boolean => {
  const [first] = tokens
  if (first === undefined) return false
  return tokens.some((token, at) => {
    if (!isValueOf(token, mention) || describesStranger(tokens, at)) return false
    const before = mention.clause.slice(0, token.start - first.start)
    const after = mention.clause.slice(token.end - first.start).trimStart()
    if (CHOSEN.test(before) || /^(?:at|on|to|in) /u.test(token.text)) return true
    return strangersIn(tokens.slice(0, at)) === 0 && (PREDICATE.test(after) || after === '')
  })
}

export const isValueOf = (token: Token, { setting, value }: Mention): boolean =>
  token.senses.some(
    sense =>
      sense.type === 'value' &&
      sense.options.some(
        one =>
          one.setting === setting &&
          (one.value === value || String(value).split('_').includes(String(one.value))),
      ),
  )
