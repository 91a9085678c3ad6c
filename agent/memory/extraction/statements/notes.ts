import type { HeardTurn } from '../../heard-turn.ts'
import type { Candidate } from '../../preference.ts'
import { MOMENTARY, UNREAL } from '../standing/stance.ts'
import { subjectIn } from './subject.ts'

/** The slot of what was told and fits no other. */
export const NOTE = 'note'
/** Longer than this it is a story, shorter no sentence: words in English, characters in Chinese. */
const LENGTH = { en: [3, 18], zh: [4, 30] } as const
/** Speaks to the car, of what "it" is, of what was or what is going on: nothing that lasts. */
const PASSES =
  /[?？]|\b(?:you|your|please|this|that|these|those|yesterday|last (?:night|week|month|year)|was|were|did|had|went|going to|tomorrow|i (?:think|guess|wonder|hope|wish)|i'm \w+ing|(?:is|are) \w+ing|know (?:where|what|how|why|who)|says?|said|any ?more)\b|^(?:it|there|here|so|what|how)\b|你|请|这|那|说|要不要|好不好|以前|也是$|昨天|明天|刚才|刚刚|上次|上周|正在|是不是|吗$|呢$|吧$|听说|好像|大概|也许/iu
/** A rule that could not be read: to say it is remembered would promise that it is followed. */
const RULE =
  /^(?:when(?:ever)?|if|while|every time|each time|from now on|always|never)\b|^.{0,14}(?:的时候|的话|时[，,])|^(?:以后|今后|每次|只要|如果|要是)/iu
/** Openers and the request to remember, which are no part of it. */
const OPENERS =
  /^(?:(?:by the way|actually|just so you know|fyi|well|oh|and|but|also|remember(?: that)?|note that)[\s,]+)+|^(?:其实|对了|顺便说一下|跟你说|告诉你|记住|记一下)[，,]?/iu

/**
 * A sentence that was told to the car and fits no slot, kept as it was said: it can be asked for, and shows on the
 * memory's page. Only for words already known to tell something; undefined for what passes. Pure.
 */
export const noteIn = (turn: HeardTurn): Candidate | undefined => {
  const words = turn.words
    .trim()
    .replace(OPENERS, '')
    .replace(/[\s.!。！]+$/u, '')
  const length = turn.language === 'en' ? words.split(/\s+/u).length : [...words].length
  const [least, most] = LENGTH[turn.language]
  if (length < least || length > most) return undefined
  if (RULE.test(words) || PASSES.test(words) || MOMENTARY.test(words) || UNREAL.test(words)) return undefined
  const others = turn.context.occupants.filter(name => name !== turn.speaker)
  return {
    subject: subjectIn(words, turn.language, others) ?? turn.speaker,
    kind: 'fact',
    category: 'person',
    slot: NOTE,
    value: words,
    polarity: 1,
    strength: 0.6,
    origin: 'stated',
    condition: [],
    validFrom: turn.context.time,
    evidence: { turnId: turn.turnId, words: turn.words, context: turn.context },
  }
}
