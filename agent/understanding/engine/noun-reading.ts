import type { SettingDefinition } from '../../vehicle/setting.ts'
import { expandZone } from '../../vehicle/zones.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { NounMatch } from '../lexicon/nouns.ts'
import type { Sense } from '../lexicon/sense.ts'
import type { ZoneMention } from '../request.ts'
import { isHan } from '../text/language.ts'
import { changeFor } from './change.ts'
import type { FittedChange } from './fitted-change.ts'
import { type Modifiers, modifiersOf } from './modifiers.ts'
import type { PartToken, Reading } from './reading.ts'
import type { Token } from './token.ts'
import { zonesOf } from './zone-mention.ts'

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

const STRANGER_COST = 3
const HOLLOW_COST = 1.2
/** "Passenger seat" alone is rather the place than the seat. */
const OPTIONAL_WEIGHT = 0.45

/** A verb, place or degree besides being part of a name. */
const isWorkingSense = (sense: Sense): boolean =>
  sense.type !== 'parts' &&
  sense.type !== 'value' &&
  sense.type !== 'symptom' &&
  !(sense.type === 'mark' && sense.mark === 'filler')

/** The tokens that are parts of names, and whether they may be something else. */
export const partsIn = (tokens: readonly Token[]): readonly PartToken[] => {
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

/** Every setting these tokens may name, with what the words around it would do to it. */
export const nounReadings = (
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
