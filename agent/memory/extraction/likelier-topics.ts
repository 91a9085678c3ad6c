import { scan } from '../../understanding/engine/token.ts'
import { lexicon } from '../../understanding/lexicon/lexicon.ts'
import { normalise } from '../../understanding/text/normalise.ts'
import type { SettingValue } from '../../vehicle/setting.ts'
import { stepIn } from './stepped.ts'

const COMPLAINS = /\btoo\b|\benough\b|\b(?:isn't|not) cutting it\b|太|不够|有点/u
const MOVES_TO =
  /\b(lower|drop|reduce|turn|bring|bump|raise|increase|crank|dial|cut|dim|boost|push)\w*\b[^.;]{0,24}\bto\s+(?:level\s+|about\s+|around\s+)?(\d+)|([降减升加]|调[低高大小])[^，。]{0,4}[到至](\d+)/u
const DOWNWARD = /^(?:lower|drop|reduce|cut|dim)|[降减低小]/u
const UPWARD = /^(?:raise|increase|bump|boost|crank)|[升加高大]/u

/**
 * What "it" may stand for, in the light of what is said of it: "too strong" is said of what has a strength, and
 * "lower it to 2" of what stands above 2. Topics that fit come first; their order is kept otherwise. Pure.
 * @param current the value a setting is known to have, undefined where it is not known.
 */
export const likelierTopics = (
  topics: readonly string[],
  words: string,
  current: (setting: string) => SettingValue | undefined,
): readonly string[] => {
  if (topics.length < 2) return topics
  const { text } = normalise(words)
  const scale = COMPLAINS.test(text) ? scaleOf(text) : undefined
  const move = movementIn(text)
  if (scale === undefined && move === undefined) return topics
  const fits = (topic: string): number => {
    const value = current(topic)
    const moved =
      move !== undefined && typeof value === 'number' && (move.way < 0 ? value > move.to : value < move.to)
    return (moved ? 2 : 0) + (scale?.has(topic) === true ? 1 : 0)
  }
  return topics
    .map((topic, i) => ({ topic, i, fit: fits(topic) }))
    .sort((a, b) => b.fit - a.fit || a.i - b.i)
    .map(({ topic }) => topic)
}

/** The settings on the scale the adjectives of a complaint belong to. */
const scaleOf = (text: string): ReadonlySet<string> => {
  const settings = new Set<string>()
  for (const token of scan(text, lexicon()))
    for (const sense of token.senses)
      if (sense.type === 'quality') for (const setting of sense.on?.keys() ?? []) settings.add(setting)
  return settings
}

const movementIn = (text: string): { readonly way: 1 | -1; readonly to: number } | undefined => {
  const match = MOVES_TO.exec(text)
  const verb = match?.[1] ?? match?.[3]
  if (match === null || verb === undefined) return undefined
  const to = Number(match[2] ?? match[4])
  const way = DOWNWARD.test(verb) ? -1 : UPWARD.test(verb) ? 1 : stepIn(match[0])
  return way === undefined ? undefined : { way, to }
}
