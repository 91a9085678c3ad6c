import type { SettingDefinition } from '../../vehicle/setting.ts'
import { expandZone } from '../../vehicle/zones.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { NounMatch } from '../lexicon/nouns.ts'
import type { Sense } from '../lexicon/sense.ts'
import type { ZoneMention } from '../request.ts'
import { isHan } from '../text/language.ts'
import { namesAbsent, spentOnAbsent } from './absent.ts'
import { changeFor, type FittedChange } from './change.ts'
import { type Modifiers, modifiersOf, saysSomething, saysValue } from './modifiers.ts'
import { type PartToken, type Reading, symptomReadings, valueReadings } from './reading.ts'
import { hasMark, isFiller, type Token } from './token.ts'
import { zonesOf } from './zone-mention.ts'

export type { Reading } from './reading.ts'

/** A stretch of tokens that asks for one thing. */
export interface Frame {
  readonly tokens: readonly Token[]
  /** Best first. */
  readonly readings: readonly Reading[]
  readonly modifiers: Modifiers
  readonly zone: ZoneMention
  /** What it adds to the explanation of the whole sentence. */
  readonly score: number
}

/** Parts that say little: "mode", 功能. Leaving them out or adding them costs next to nothing. */
const LIGHT_PARTS = new Set([
  '模式',
  '功能',
  '等级',
  '档位',
  '级别',
  '状态',
  '开关',
  'mode',
  'level',
  'setting',
  'function',
  'feature',
  'car',
  '车',
  '调节',

  'system',
  '系统',
])
const weightOf = (part: string): number => (LIGHT_PARTS.has(part) ? 0.15 : 1)
const total = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + weightOf(part), 0)

/** A reading must explain at least this much, or nothing is asked. */
export const LEAST_SCORE = 1.5

/** What one frame costs: as few as explain the words. */
const FRAME_COST = 1.3
const UNKNOWN_COST = 0.25
const STRANGER_COST = 3
const HOLLOW_COST = 1.2
/** "Passenger seat" alone is rather the place than the seat. */
const OPTIONAL_WEIGHT = 0.45

/** Reads a stretch of tokens as one frame. Pure; the segmenter calls it for every stretch that may be one. */
export const readFrame = (tokens: readonly Token[], lexicon: Lexicon): Frame => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return readFrameAnew(tokens, lexicon)
  let ends = READ.get(first)
  if (ends === undefined) {
    ends = new WeakMap()
    READ.set(first, ends)
  }
  const known = ends.get(last)
  if (known !== undefined && known.tokens.length === tokens.length) return known
  const frame = readFrameAnew(tokens, lexicon)
  ends.set(last, frame)
  return frame
}

/** Frames already read, by their first and last token: the same stretch is weighed more than once. */
const READ = new WeakMap<Token, WeakMap<Token, Frame>>()

const readFrameAnew = (tokens: readonly Token[], lexicon: Lexicon): Frame => {
  if (namesAbsent(tokens)) return absentFrame(tokens)
  const partTokens = partsIn(tokens)
  const readings = [
    ...nounReadings(tokens, partTokens, lexicon),
    ...symptomReadings(tokens),
    ...valueReadings(tokens, partTokens, lexicon),
  ].sort((a, b) => b.score - a.score)
  const best = readings[0]
  const modifiers = modifiersOf(tokens, best?.consumed ?? new Set())
  const zone = zonesOf(tokens, best?.consumed ?? new Set())
  return {
    tokens,
    readings: readings.slice(0, 8),
    modifiers,
    zone,
    score: (best?.score ?? looseScore(tokens, modifiers, zone)) - FRAME_COST - clutter(tokens, best),
  }
}

/** What the car has not takes the words around it with it, the names of things it belongs to included: 空调自然风. */
const absentFrame = (tokens: readonly Token[]): Frame => {
  const spent = spentOnAbsent(tokens)
  const modifiers = modifiersOf(tokens, spent)
  return {
    tokens,
    readings: [],
    modifiers,
    zone: zonesOf(tokens, spent),
    score:
      2 * spent.size * 0.9 + (saysSomething(modifiers) ? 1.5 : 0) - FRAME_COST - clutter(tokens, undefined),
  }
}

/** Modifiers without a noun explain a little: they will look for their noun next door. */
const looseScore = (tokens: readonly Token[], m: Modifiers, zone: ZoneMention): number =>
  (saysSomething(m) ? 0.6 : 0) +
  (saysValue(m) ? 0.3 : 0) +
  (zone.source === 'unsaid' ? 0 : 0.2) +
  (tokens.every(isFiller) ? 0.9 : 0)

/** Conjunctions and commas inside a frame, verbs said twice, words nobody knows. */
const clutter = (tokens: readonly Token[], best: Reading | undefined): number => {
  let cost = 0
  let verbs = 0
  let numbers = 0
  tokens.forEach((token, i) => {
    if (token.senses.length === 0) cost += UNKNOWN_COST
    if (i > 0 && i < tokens.length - 1 && (hasMark(token, 'comma') || hasMark(token, 'and')))
      cost += joinsZones(tokens, i)
        ? 0.1
        : joinsNouns(tokens, i, best)
          ? 1.8
          : hasMark(token, 'comma')
            ? 0.5
            : 0.8
    if (best?.consumed.has(token) !== true) {
      if (token.senses.some(sense => sense.type === 'action' && sense.action !== 'set')) verbs++
      if (token.senses.some(sense => sense.type === 'number')) numbers++
    }
  })
  if (joinsMoves(tokens)) cost += 1.6
  return cost + Math.max(0, verbs - 1) * 0.9 + Math.max(0, numbers - 1) * 0.8
}

/** "Warmer in the back and cooler up front": two wishes, each with its place. */
const joinsMoves = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(token => hasMark(token, 'and'))
  const moves = (stretch: readonly Token[]): boolean =>
    stretch.some(token => token.senses.some(sense => sense.type === 'move')) && stretch.some(isZone)
  return at > 0 && moves(tokens.slice(0, at)) && moves(tokens.slice(at + 1))
}

/** 天窗和遮阳帘 are two things, though 天窗遮阳帘 is one. */
const joinsNouns = (tokens: readonly Token[], at: number, best: Reading | undefined): boolean =>
  [tokens[at - 1], tokens[at + 1]].every(
    side => side !== undefined && isHan(side.text[0] ?? '') && best?.consumed.has(side) === true,
  )

const joinsZones = (tokens: readonly Token[], at: number): boolean =>
  isZone(tokens[at - 1]) && tokens.slice(at + 1, at + 3).some(isZone)
const isZone = (token: Token | undefined): boolean =>
  token?.senses.some(sense => sense.type === 'zone' || sense.type === 'relative') === true

/** A verb, place or degree besides being part of a name. */
const isWorkingSense = (sense: Sense): boolean =>
  sense.type !== 'parts' &&
  sense.type !== 'value' &&
  sense.type !== 'symptom' &&
  !(sense.type === 'mark' && sense.mark === 'filler')

const partsIn = (tokens: readonly Token[]): readonly PartToken[] => {
  const found: PartToken[] = []
  for (const token of tokens)
    for (const sense of token.senses)
      if (sense.type === 'parts')
        found.push({
          token,
          parts: sense.parts,
          optional: sense.optional === true || token.senses.some(isWorkingSense),
        })
  return found
}

const isValueOf = (partTokens: readonly PartToken[], setting: string, part: string): boolean =>
  partTokens.some(
    one =>
      one.parts.includes(part) &&
      one.token.senses.some(
        sense => sense.type === 'value' && sense.options.some(option => option.setting === setting),
      ),
  )

/** What stands around a noun, once it is known which tokens the noun is. */
interface Surroundings {
  readonly modifiers: Modifiers
  readonly consumed: ReadonlySet<Token>
  readonly zone: ZoneMention
  readonly strangers: number
  /** Unknown English words right beside the noun: they matter where only part of its name was said. */
  readonly besides: number
  /** True where the word is a value of this setting besides being part of other names: 自动 of 空调模式. */
  readonly valued: (setting: string, part: string) => boolean
}

const nounReadings = (
  tokens: readonly Token[],
  partTokens: readonly PartToken[],
  lexicon: Lexicon,
): readonly Reading[] => {
  if (partTokens.length === 0) return []
  const said = [...new Set(partTokens.flatMap(one => one.parts))]
  const required = new Set(partTokens.filter(one => !one.optional).flatMap(one => one.parts))
  const matches = lexicon.nouns.match(said)
  const readings: Reading[] = []
  const modifiersByMatch = new Map<string, Surroundings>()
  const modifiersFor = (match: NounMatch) => {
    const key = match.matched.join('|')
    let known = modifiersByMatch.get(key)
    if (known === undefined) {
      const consumed = new Set(
        partTokens.filter(one => one.parts.some(p => match.matched.includes(p))).map(one => one.token),
      )
      known = {
        modifiers: modifiersOf(tokens, consumed),
        consumed,
        zone: zonesOf(tokens, consumed),
        strangers: strangersBeside(tokens, consumed),
        besides: foreignersBeside(tokens, consumed),
        valued: (setting, part) => isValueOf(partTokens, setting, part),
      }
      modifiersByMatch.set(key, known)
    }
    return known
  }
  for (const match of matches) {
    const definition = lexicon.settings.get(match.setting)
    if (definition === undefined) continue
    const sound = withoutStrayVerbs(match, required)
    if (sound === undefined) continue
    readings.push(readingOf(definition, sound, required, modifiersFor(sound), lexicon))
  }
  return [...readings, ...siblingReadings(matches, modifiersFor, required, lexicon)]
}

/**
 * Verbs, places and degrees are part of some names ("rear defrost", "door open warning"). They count as such only
 * where the whole name was said; else "open the door" would be half of the warning's name.
 */
const withoutStrayVerbs = (match: NounMatch, required: ReadonlySet<string>): NounMatch | undefined => {
  if (match.missing.every(part => weightOf(part) < 1)) return match
  const matched = match.matched.filter(part => required.has(part))
  if (matched.length === match.matched.length) return match
  if (matched.length === 0) return undefined
  return {
    ...match,
    matched,
    missing: [...match.missing, ...match.matched.filter(part => !required.has(part))],
  }
}

/** What has no such place is rarely meant: "the lights in the back" are none of the headlights. */
const misplacedCost = (definition: SettingDefinition, zone: ZoneMention): number => {
  if (zone.zones.length === 0 || zone.zones.includes('all')) return 0
  const { layout } = definition
  if (layout === undefined) return 0.35
  return zone.zones.some(one => expandZone(layout, one).length > 0) ? 0 : 0.6
}

/** An unknown word grown together with a known noun names something else: 灯笼罩 is no 灯. */
const strangersBeside = (tokens: readonly Token[], consumed: ReadonlySet<Token>): number =>
  tokens.filter((token, i) => {
    if (token.senses.length > 0 || !isHan(token.text[0] ?? '') || token.text.length < 2) return false
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    return (before !== undefined && consumed.has(before)) || (after !== undefined && consumed.has(after))
  }).length

const foreignersBeside = (tokens: readonly Token[], consumed: ReadonlySet<Token>): number =>
  tokens.filter((token, i) => {
    if (token.senses.length > 0 || !/^[a-z]{3,}$/u.test(token.text)) return false
    return [tokens[i - 1], tokens[i + 1]].some(side => side !== undefined && consumed.has(side))
  }).length

/**
 * "I need to park", "a quick call", "the car": one English word out of a longer name, which by itself names nothing.
 */
const hollownessOf = ({ matched, missing }: NounMatch, specific: boolean, lexicon: Lexicon): number => {
  if (missing.every(part => weightOf(part) < 1) || !matched.every(part => /^[a-z]/u.test(part))) return 0
  const telling = matched.filter(part => weightOf(part) === 1)
  const [only] = telling
  if (only === undefined) return HOLLOW_COST
  return telling.length === 1 && !specific && !lexicon.nouns.alone.has(only) ? HOLLOW_COST : 0
}

const readingOf = (
  definition: SettingDefinition,
  match: NounMatch,
  required: ReadonlySet<string>,
  around: Surroundings,
  lexicon: Lexicon,
): Reading => {
  const { modifiers, consumed } = around
  const fit = withVerbPart(changeFor(definition, modifiers), definition, match, lexicon)
  const extra = total(match.extra.filter(part => required.has(part) && !around.valued(definition.id, part)))
  // "Traction control" shares but a word with "mirror control"; "the lovely window" is a window all the same.
  const partly = match.missing.some(part => weightOf(part) === 1)
  const strangers = STRANGER_COST * (around.strangers + (partly ? around.besides : 0))
  const missing = total(match.missing) * (fit.specific ? 0.25 : 1.1)
  const said = match.matched.reduce(
    (sum, part) => sum + weightOf(part) * (required.has(part) ? 1 : OPTIONAL_WEIGHT),
    0,
  )
  const hollow = hollownessOf(match, fit.specific, lexicon)
  const misplaced = misplacedCost(definition, around.zone)
  const score =
    2 * (match.matched.some(part => required.has(part)) ? total(match.matched) : said) -
    misplaced -
    hollow -
    missing -
    1.3 * extra -
    Math.min(match.rank, 20) * 0.012 -
    strangers +
    // "The driver's seat door": what only names the place is hardly the thing that is opened.
    (match.matched.some(part => required.has(part)) || fit.specific ? 1.5 : 0.5) * fit.fit
  return {
    setting: definition.id,
    change: fit.change,
    origin: 'named',
    score,
    complete: fit.fit > 0,
    consumed,
  }
}

/** "Heat my seat", 按摩一下: the noun is a verb, so naming it asks for it. */
const withVerbPart = (
  fit: FittedChange,
  definition: SettingDefinition,
  match: NounMatch,
  lexicon: Lexicon,
): FittedChange =>
  fit.change.type === 'unspecified' &&
  fit.fit === 0 &&
  definition.value.type === 'boolean' &&
  match.matched.some(part => lexicon.nouns.verbs.has(part))
    ? { change: { type: 'switch', on: true }, fit: 0.4, specific: false }
    : fit

/** "Set the AC to face": the noun names the module's switch, the value another setting of the same module. */
const siblingReadings = (
  matches: readonly NounMatch[],
  modifiersFor: (match: NounMatch) => Surroundings,
  required: ReadonlySet<string>,
  lexicon: Lexicon,
): readonly Reading[] => {
  const exact = matches.find(
    match => match.missing.length === 0 && !match.extra.some(part => required.has(part)),
  )
  if (exact === undefined) return []
  const module = lexicon.settings.get(exact.setting)?.module
  const { modifiers, consumed } = modifiersFor(exact)
  if (
    modifiers.values.length === 0 &&
    modifiers.moves.length === 0 &&
    modifiers.qualities.length === 0 &&
    modifiers.numbers.length === 0
  )
    return []
  const listed = new Set(matches.map(match => match.setting))
  const readings: Reading[] = []
  for (const definition of lexicon.settings.values()) {
    if (definition.module !== module || listed.has(definition.id)) continue
    if (module === 'light' || module === 'seat') if (definition.switchedBy !== exact.setting) continue
    const fit = changeFor(definition, modifiers)
    if (!fit.specific || fit.fit <= 0) continue
    readings.push({
      setting: definition.id,
      change: fit.change,
      origin: 'named',
      score: 2 * total(exact.matched) - 0.6 + 1.5 * fit.fit,
      complete: true,
      consumed,
    })
  }
  return readings
}
