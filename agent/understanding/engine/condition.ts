import { CHINESE_CONDITIONS } from '../chinese/conditions.ts'
import { ENGLISH_CONDITIONS } from '../english/conditions.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Comparison, Condition, Request, SettingRequest } from '../request.ts'
import { readFrame } from './frame.ts'
import { modifiersOf } from './modifiers.ts'
import type { Clause } from './segment.ts'
import { hasMark, type Token } from './token.ts'
import { zonesOf } from './zone-mention.ts'

/** The words by which one language compares, denies and names what the car senses. */
export interface ConditionWords {
  readonly above: RegExp
  readonly below: RegExp
  readonly not: RegExp
  readonly outsideTemperature: RegExp
  readonly temperature: RegExp
  readonly speed: RegExp
  readonly battery: RegExp
  /** An hour of the day: captures it, and whether it is past noon. */
  readonly hour: RegExp
  readonly pastNoon: RegExp
  readonly weather: readonly (readonly [RegExp, Extract<Condition, { type: 'weather' }>['weather']])[]
  readonly later: RegExp
}

const TABLES: readonly ConditionWords[] = [ENGLISH_CONDITIONS, CHINESE_CONDITIONS]

/**
 * What must hold before a wish is carried out, from the words after "if". Empty where the words set no condition
 * the car could look at ("if it's not too much trouble", "if it feels chilly"): then the wish stands as it is.
 * @param words the condition, normalised.
 */
const readConditions = (tokens: readonly Token[], words: string, lexicon: Lexicon): readonly Condition[] => {
  for (const table of TABLES) {
    if (table.later.test(words)) return [{ type: 'later' }]
    const parts = partsOf(tokens)
    const found = parts.flatMap(part => {
      const text = part.map(token => token.text).join(' ')
      const one = readOne(part, parts.length === 1 ? words : text, table, lexicon)
      return one === undefined ? [] : [one]
    })
    if (found.length > 0) return found
  }
  return []
}

const partsOf = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const parts: Token[][] = [[]]
  for (const token of tokens)
    if (hasMark(token, 'and')) parts.push([])
    else parts.at(-1)?.push(token)
  return parts.filter(part => part.length > 0)
}

const readOne = (
  tokens: readonly Token[],
  words: string,
  table: ConditionWords,
  lexicon: Lexicon,
): Condition | undefined => {
  const not = table.not.test(words)
  const is: Comparison = table.above.test(words)
    ? 'above'
    : table.below.test(words)
      ? 'below'
      : not
        ? 'not'
        : 'equal'
  const number = modifiersOf(tokens, new Set()).numbers[0]
  const hour = table.hour.exec(words)
  if (hour !== null) {
    const value = Number(hour[1]) + (table.pastNoon.test(words) && Number(hour[1]) < 12 ? 12 : 0)
    return Number.isFinite(value) ? { type: 'world', fact: 'hour', is, value } : undefined
  }
  const weather = table.weather.find(([pattern]) => pattern.test(words))?.[1]
  if (weather !== undefined) return { type: 'weather', weather, is: not ? 'not' : 'equal' }
  if (number !== undefined && number.share !== true) {
    const fact = table.outsideTemperature.test(words)
      ? 'outside_temperature'
      : table.temperature.test(words)
        ? 'cabin_temperature'
        : table.speed.test(words)
          ? 'speed'
          : table.battery.test(words)
            ? 'battery'
            : undefined
    if (fact !== undefined) return { type: 'world', fact, is, value: number.value }
  }
  return readSetting(tokens, is, lexicon)
}

const readSetting = (tokens: readonly Token[], is: Comparison, lexicon: Lexicon): Condition | undefined => {
  const best = readFrame(tokens, lexicon).readings.find(reading => reading.origin === 'named')
  if (best === undefined || best.score < 1.5) return undefined
  const number = modifiersOf(tokens, best.consumed).numbers[0]
  const than: SettingRequest['change'] =
    number !== undefined && number.share !== true && best.change.type === 'by'
      ? { type: 'to', value: number.value }
      : best.change
  if (than.type !== 'to' && than.type !== 'switch' && than.type !== 'extreme' && than.type !== 'fraction')
    return undefined
  return { type: 'setting', setting: best.setting, zone: zonesOf(tokens, best.consumed), is, than }
}

/** The conditions of one sentence, and where they stand in it. */
export interface FoundConditions {
  readonly conditions: readonly Condition[]
  readonly sentence: number
  readonly start: number
}

/** The conditional clauses that stand together, read as one. */
export const conditionsIn = (
  clauses: readonly Clause[],
  text: string,
  sentenceAt: (position: number) => number,
  lexicon: Lexicon,
): readonly FoundConditions[] => {
  const found: FoundConditions[] = []
  let group: Token[] = []
  const end = (): void => {
    const first = group[0]
    const last = group.at(-1)
    if (first !== undefined && last !== undefined) {
      const conditions = readConditions(group, text.slice(first.start, last.end), lexicon)
      if (conditions.length > 0)
        found.push({ conditions, sentence: sentenceAt(first.start), start: first.start })
    }
    group = []
  }
  for (const clause of clauses)
    if (clause.conditional) group.push(...clause.tokens)
    else end()
  end()
  return found
}

/** Where a request came from in the sentence. */
export interface Origin {
  readonly sentence: number
  readonly start: number
}

/** A condition holds for what follows it in its sentence, else for what went before: "… if it's above twenty". */
export const withConditions = (
  requests: readonly (Request | undefined)[],
  origins: readonly Origin[],
  found: readonly FoundConditions[],
): readonly (Request | undefined)[] =>
  requests.map((request, index) => {
    const origin = origins[index]
    if (request?.kind !== 'set' || origin === undefined) return request
    const own = found.filter(({ sentence, start }) => {
      if (sentence !== origin.sentence) return false
      return (
        origin.start > start || !origins.some(other => other.sentence === sentence && other.start > start)
      )
    })
    const conditions = own.flatMap(one => one.conditions)
    return conditions.length === 0
      ? request
      : { ...request, conditions: [...(request.conditions ?? []), ...conditions] }
  })
