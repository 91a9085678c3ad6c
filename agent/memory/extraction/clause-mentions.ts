import { type Reading, readFrame } from '../../understanding/engine/frame.ts'
import type { Token } from '../../understanding/engine/token.ts'
import type { Lexicon } from '../../understanding/lexicon/lexicon.ts'
import { bestReading, soundly } from './best-reading.ts'
import { isContent } from './clause-tokens.ts'
import type { Mention } from './mention.ts'
import { steppedOrSettled } from './stepped.ts'
import { everyday, tellingValue } from './telling-value.ts'
import { topicMention } from './topic-mention.ts'

/** Named readings below this are coincidences of words. */
const LEAST_NAMED = 1.9

/** "If it's above 25 degrees": a condition, no setting. */
const THRESHOLD =
  /^(?:if|when|whenever|once|unless|as long as|because)\b.*\b(?:above|over|below|under|exceeds?|higher than|lower than|more than|less than|hits?|reaches)\b.*\d|^(?:如果|要是|只要).*(?:超过|高于|低于|以上|以下)/u

/** Weather and feelings are no modes: "my legs get cold". */
const feeling = (reading: Reading, clause: string): boolean =>
  reading.change.type === 'to' &&
  (reading.change.value === 'cool' || reading.change.value === 'heat') &&
  !/\b(?:mode|set|switch)/u.test(clause)

/**
 * The settings one clause speaks of: what it names best, else what was spoken of before, else what it describes.
 * @param topics what "it" may stand for, likeliest first.
 */
export const mentionsIn = (
  tokens: readonly Token[],
  clause: string,
  at: number,
  topics: readonly string[],
  lexicon: Lexicon,
): readonly Mention[] => {
  if (
    !tokens.some(isContent) &&
    !tokens.some(token =>
      token.senses.some(s => s.type === 'symptom' || s.type === 'quality' || s.type === 'move'),
    )
  )
    return []
  if (THRESHOLD.test(clause)) return []
  const frame = readFrame(tokens.length > 24 ? tokens.slice(0, 24) : tokens, lexicon)
  const named = frame.readings.filter(
    reading =>
      reading.origin === 'named' &&
      reading.score >= LEAST_NAMED &&
      !everyday(reading) &&
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
    if (telling !== undefined && telling.rivals.length === 0) return [{ ...base, ...telling }]
    const near = named === undefined ? topics : [named.setting, ...named.rivals, ...topics]
    for (const topic of near) {
      const referred = topicMention(tokens, topic, clause, lexicon)
      // A thing named without a value yields to the value given to what is spoken of.
      if (
        referred !== undefined &&
        (named === undefined || named.score < 2.4 || named.setting === referred.setting)
      )
        return [{ ...base, ...referred, rivals: [] }]
    }
    if (telling !== undefined) return [{ ...base, ...telling }]
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
