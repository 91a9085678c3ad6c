import type { SettingDefinition } from '../../vehicle/setting.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { UnderstandingContext, ValueChange } from '../request.ts'
import { changeFor } from './change.ts'
import type { Reading } from './reading.ts'
import { isScaleNoun, relatives } from './reference.ts'
import type { Clause } from './segment.ts'
import { hasMark, isFiller } from './token.ts'

/**
 * "Turn on the reading light and set its brightness": a bare scale belongs to what was spoken of before.
 * @param before the setting spoken of last, if any.
 */
export const inFamily = (
  clause: Clause,
  noun: Reading,
  before: string | undefined,
  lexicon: Lexicon,
): Reading => {
  if (before === undefined || before === noun.setting || noun.consumed.size > 1) return noun
  const family = relatives(before, lexicon)
  const parts = [...noun.consumed].flatMap(token =>
    token.senses.flatMap(sense => (sense.type === 'parts' ? sense.parts : [])),
  )
  if (isBareValue(noun)) return valueInFamily(noun, family, clause, lexicon)
  if (parts.length !== 1 || !isScaleNoun(parts)) return noun
  const found = lexicon.nouns
    .match(parts)
    .map(match => family.find(one => one.id === match.setting))
    .find(one => one !== undefined)
  if (found === undefined) return noun
  const fitted = changeFor(found, clause.modifiers)
  return fitted.fit > 0 && speaksOf(found, fitted.change)
    ? { ...noun, setting: found.id, change: fitted.change, complete: true }
    : noun
}

/**
 * After the seat heating, "a lower temperature" is the seat's; "25 degrees" or "my usual temperature" is what bears
 * the word as its own name.
 */
const speaksOf = ({ value }: SettingDefinition, change: ValueChange): boolean => {
  if (change.type === 'preferred' || change.type === 'unspecified') return false
  if (change.type !== 'to' || typeof change.value !== 'number' || value.type !== 'number') return true
  return change.value >= value.min && change.value <= value.max
}

const isBareValue = ({ consumed }: Reading): boolean =>
  [...consumed].every(token => token.senses.length > 0 && token.senses.every(sense => sense.type === 'value'))

/** "… the reading light and switch off its auto mode": the words are part of a relative's name. */
const valueInFamily = (
  noun: Reading,
  family: readonly SettingDefinition[],
  { modifiers }: Clause,
  lexicon: Lexicon,
): Reading => {
  const words = [...noun.consumed].flatMap(token => token.text.split(' '))
  const found = lexicon.nouns
    .match(words)
    .filter(match => match.extra.length === 0)
    .map(match => family.find(one => one.id === match.setting))
    .find(one => one !== undefined)
  if (found === undefined || found.id === noun.setting) return noun
  const fitted = changeFor(found, { ...modifiers, values: [], valued: false })
  return fitted.fit > 0 ? { ...noun, setting: found.id, change: fitted.change, complete: true } : noun
}

/** "Dark mode, please": a word of the setting's own scale and nothing else but manners is a wish for it. */
export const onlyValue = (
  { tokens }: Clause,
  noun: Reading,
): { readonly change: ValueChange } | undefined => {
  const rest = tokens.filter(token => !noun.consumed.has(token))
  if (!rest.every(token => isFiller(token) || hasMark(token, 'polite') || hasMark(token, 'comma')))
    return undefined
  const option = [...noun.consumed]
    .flatMap(token => token.senses)
    .flatMap(sense => (sense.type === 'value' ? sense.options : []))
    .find(one => one.setting === noun.setting)
  return option && { change: { type: 'to', value: option.value } }
}

/** 主驾座椅|调到位置二: a bare value belongs to the thing of its module that was named just before it. */
export const ownsValue = (thing: Reading, value: Reading, lexicon: Lexicon): boolean =>
  isBareValue(value) &&
  lexicon.settings.get(thing.setting)?.module === lexicon.settings.get(value.setting)?.module

const sameTokens = (one: Reading, other: Reading): boolean =>
  one.consumed.size === other.consumed.size && [...one.consumed].every(token => other.consumed.has(token))

/**
 * "Make the seat medium" after its heating: a level said of a whole thing is that of the part the turn before was
 * about. Undefined where the words name their own setting.
 */
export const partOfIt = (
  clause: Clause,
  noun: Reading,
  context: UnderstandingContext,
  lexicon: Lexicon,
): Reading | undefined => {
  if (!noun.complete || !['fraction', 'extreme', 'to'].includes(noun.change.type)) return undefined
  const family = new Map(
    context.previous
      .flatMap(request => (request.kind === 'set' ? relatives(request.setting, lexicon) : []))
      .map(definition => [definition.id, definition]),
  )
  if (family.has(noun.setting)) return undefined
  return clause.readings.find(one => {
    const relative = family.get(one.setting)
    return (
      relative !== undefined &&
      one.complete &&
      one.origin === 'named' &&
      sameTokens(one, noun) &&
      speaksOf(relative, one.change)
    )
  })
}
