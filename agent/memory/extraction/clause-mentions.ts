import { type Frame, type Reading, readFrame } from '../../understanding/engine/frame.ts'
import type { Token } from '../../understanding/engine/token.ts'
import type { Lexicon } from '../../understanding/lexicon/lexicon.ts'
import { bestReading, soundly } from './best-reading.ts'
import { isContent } from './clause-tokens.ts'
import { candidatesFor, type InTheAir, inTheAir, NOTHING_IN_THE_AIR } from './in-the-air.ts'
import type { Mention } from './mention.ts'
import { relativesOf } from './relatives.ts'
import { steppedOrSettled } from './stepped.ts'
import { everyday, tellingValue } from './telling-value.ts'
import { topicMention } from './topic-mention.ts'

/** Named readings below this are coincidences of words. */
const LEAST_NAMED = 1.9

/** "If it's above 25 degrees": a condition, no setting. */
const THRESHOLD =
  /^(?:if|when|whenever|once|unless|as long as|because)\b.*\b(?:above|over|below|under|exceeds?|higher than|lower than|more than|less than|hits?|reaches)\b.*\d|(?:faster|slower|quicker) than (?:about )?\d|^(?:如果|要是|只要).*(?:超过|高于|低于|以上|以下)|(?:过|高于|低于|大于|小于|不到|[到以][上下]|快于|慢于)[^，。]{0,10}(?:的时候|时候?|的话|就|以后|之后)/u

const saysNumber = (tokens: readonly Token[]): boolean =>
  tokens.some(token => token.senses.some(sense => sense.type === 'number' && sense.number.ordinal !== true))

/** A bare number names nothing, though it is a value of something too: "make it three". */
const onlyNumbers = (reading: Reading): boolean =>
  [...reading.consumed].every(token => token.senses.some(sense => sense.type === 'number'))

type Given = NonNullable<ReturnType<typeof topicMention>>

/** The first of what was spoken of that the words give a value: a number, where they say one. */
const givenToTopic = (
  tokens: readonly Token[],
  topics: readonly string[],
  clause: string,
  lexicon: Lexicon,
  holds: (one: Given) => boolean,
): Given | undefined => {
  // "Heating to six": a number that was said is the value, whatever mode shares the words.
  const wantsNumber = saysNumber(tokens)
  let first: Given | undefined
  for (const topic of new Set(topics)) {
    const one = topicMention(tokens, topic, clause, lexicon)
    if (one === undefined || !holds(one)) continue
    if (!wantsNumber || typeof one.value === 'number') return one
    first ??= one
  }
  return first
}

/** Only words of its values were said, none of its name. */
const namesNothing = (reading: Reading): boolean =>
  ![...reading.consumed].some(token => token.senses.some(sense => sense.type === 'parts'))

/** Weather and feelings are no modes: "my legs get cold". */
const feeling = (reading: Reading, clause: string): boolean =>
  reading.change.type === 'to' &&
  (reading.change.value === 'cool' || reading.change.value === 'heat') &&
  !/\b(?:mode|set|switch)/u.test(clause)

/** What one clause names, and what else it brings to mind. */
interface ClauseMentions {
  readonly mentions: readonly Mention[]
  readonly air: InTheAir
}
const NOTHING: ClauseMentions = { mentions: [], air: NOTHING_IN_THE_AIR }

/**
 * The settings one clause speaks of: what it names best, else what was spoken of before, else what it describes.
 * @param topics what "it" may stand for, likeliest first.
 */
export const mentionsIn = (
  tokens: readonly Token[],
  clause: string,
  at: number,
  topics: readonly string[],
  around: string,
  lexicon: Lexicon,
): ClauseMentions => {
  if (
    !tokens.some(isContent) &&
    !tokens.some(token =>
      token.senses.some(s => s.type === 'symptom' || s.type === 'quality' || s.type === 'move'),
    )
  )
    return NOTHING
  if (THRESHOLD.test(clause)) return NOTHING
  const frame = readFrame(tokens.length > 24 ? tokens.slice(0, 24) : tokens, lexicon)
  const air = inTheAir(tokens, frame, clause, around)
  const near = saysNumber(tokens) ? candidatesFor(air, topics) : topics
  return { air, mentions: mentionsOf(tokens, frame, clause, at, near, lexicon) }
}

const mentionsOf = (
  tokens: readonly Token[],
  frame: Frame,
  clause: string,
  at: number,
  topics: readonly string[],
  lexicon: Lexicon,
): readonly Mention[] => {
  const named = frame.readings.filter(
    reading =>
      reading.origin === 'named' &&
      reading.score >= LEAST_NAMED &&
      !everyday(reading) &&
      !onlyNumbers(reading) &&
      !feeling(reading, clause),
  )
  const best = bestReading(named, tokens, lexicon)
  const base = { clause, at, zone: frame.zone }
  const found: Mention[] = []
  if (best !== undefined && soundly(best, tokens, lexicon)) {
    const definition = lexicon.settings.get(best.setting)
    if (definition !== undefined)
      found.push({
        ...base,
        setting: best.setting,
        ...steppedOrSettled(definition, best, tokens, clause),
        origin: 'named',
        ...(namesNothing(best) ? { byValue: true } : {}),
        score: best.score,
        alternatives: new Map(
          frame.readings
            .filter(one => one.origin === 'named' && one.score > 0.4)
            .map(one => [one.setting, one.score] as const),
        ),
        rivals: named
          .filter(one => one.setting !== best.setting && one.score > best.score - 1)
          .map(one => one.setting),
      })
  }
  if (found.every(one => one.value === undefined && one.by === undefined)) {
    const named = found[0]
    const telling = named === undefined ? tellingValue(tokens) : undefined
    // "Defog mode" is a value of one thing only, whatever was spoken of before.
    if (telling !== undefined && telling.rivals.length === 0) return [{ ...base, ...telling, byValue: true }]
    const near = named === undefined ? topics : [named.setting, ...named.rivals, ...topics]
    // A thing named without a value yields to the value given to what is spoken of.
    const best = givenToTopic(tokens, near, clause, lexicon, one =>
      named === undefined || named.score < 2.4 ? true : named.setting === one.setting,
    )
    if (best !== undefined) {
      const own =
        named !== undefined && relativesOf(named.setting, lexicon).some(one => one.id === best.setting)
      return [{ ...base, ...best, ...(own ? { ofClause: true } : {}), rivals: [] }]
    }
    if (telling !== undefined) return [{ ...base, ...telling, byValue: true }]
  }
  for (const reading of frame.readings)
    if (reading.origin === 'symptom' && found.length === 0) {
      const definition = lexicon.settings.get(reading.setting)
      if (definition !== undefined)
        found.push({
          ...base,
          setting: reading.setting,
          change: reading.change,
          origin: 'symptom',
          score: reading.score,
          rivals: frame.readings
            .filter(one => one.origin === 'symptom' && one !== reading)
            .map(one => one.setting),
        })
    }
  return found
}
