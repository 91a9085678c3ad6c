import { type Localised, text } from '../../domain/language.ts'
import { lexicon } from '../../understanding/lexicon/lexicon.ts'
import { nameSetting } from '../../vehicle/describe-place.ts'
import { describeValue } from '../../vehicle/describe-value.ts'
import { isSettingValue, type SettingDefinition, type SettingValue } from '../../vehicle/setting.ts'
import type { Preference } from '../preference.ts'
import { type Taxonomy, taxonomy } from '../taxonomy/taxonomy.ts'
import { LIKING, PHRASES, RELATIONS_ZH } from './row-phrases.ts'

type Told = Pick<Preference, 'slot' | 'zone' | 'value' | 'polarity' | 'kind'>

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const plain = (id: string): string => id.replaceAll('_', ' ')

/** The setting a slot stands for, where the car has it. */
export const settingOf = (slot: string): SettingDefinition | undefined => lexicon().settings.get(slot)

/** May the car's setting take this value? Memories also hold words ("low") for settings that count. */
export const fitsSetting = (definition: SettingDefinition, value: unknown): value is SettingValue => {
  const { value: type } = definition
  switch (type.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'enum':
      return type.values.some(one => one.id === value)
    case 'text':
      return typeof value === 'string'
  }
}

/** What a row is about, without its value: "seat heating", "spiciness". */
export const topicOf = (
  { slot, zone }: Pick<Told, 'slot' | 'zone'>,
  tree: Taxonomy = taxonomy(),
): Localised => {
  const definition = settingOf(slot)
  if (definition !== undefined) return nameSetting(definition, zone === undefined ? [] : [zone])
  return tree.slot(slot)?.slot.names ?? text(plain(slot), plain(slot))
}

const partsOf = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, String(part)]))
    : {}

/** A value in words: "level 3", "spicy food"; whatever nobody declared stays as it was said. */
export const valueWords = (
  { slot, value }: Pick<Told, 'slot' | 'value'>,
  tree: Taxonomy = taxonomy(),
): Localised => {
  const definition = settingOf(slot)
  if (definition !== undefined && fitsSetting(definition, value)) return describeValue(definition, value)
  const named = tree.slot(slot)?.slot.values.find(one => one.id === value)
  if (named !== undefined) return named.names
  if (isSettingValue(value)) return text(plain(String(value)), plain(String(value)))
  const parts = Object.values(partsOf(value)).join(', ')
  return text(parts, parts.replaceAll(', ', '，'))
}

/** "Seat heating at level 3", "Driver's window 30% open", "Volume at most 30%". */
const settingTitle = (definition: SettingDefinition, row: Told, tree: Taxonomy): Localised => {
  const noun = topicOf(row, tree)
  const value = valueWords(row, tree)
  if (row.kind === 'limit') {
    const most = row.polarity > 0
    return text(
      `${noun.en} ${most ? 'at most' : 'at least'} ${value.en}`,
      `${noun.zh}${most ? '不超过' : '不低于'}${value.zh}`,
    )
  }
  const { value: type } = definition
  const at = type.type === 'number' && type.verbs === undefined && typeof row.value === 'number' ? 'at ' : ''
  const named = type.type === 'text' || (type.type === 'enum' && row.polarity > 0)
  const zh = named ? `${noun.zh}：${value.zh}` : `${noun.zh}${row.polarity > 0 ? '' : '不要'}${value.zh}`
  if (row.polarity < 0) return text(`${noun.en} not ${at}${value.en}`, zh)
  return text(named ? `${noun.en}: ${value.en}` : `${noun.en} ${at}${value.en}`, zh)
}

/** Words that stand for others: who is who, and what a name means. */
const namedTitle = (slot: string, value: unknown): Localised | undefined => {
  const { relation, name, means } = partsOf(value)
  if (slot === 'relation' && relation !== undefined && name !== undefined)
    return text(`${relation}: ${name}`, `${RELATIONS_ZH[relation] ?? relation}：${name}`)
  if (name !== undefined && means !== undefined)
    return text(`“${name}” means ${means}`, `“${name}”指的是${means}`)
  return undefined
}

const filled = ({ en, zh }: Localised, value: Localised): Localised =>
  text(
    en.replace('{}', () => (/with(?:out)? \{\}/u.test(en) ? value.en.replace(/^with /u, '') : value.en)),
    zh.replace('{}', () => value.zh),
  )

/**
 * A row as a short statement that needs no subject: "Likes spicy food", "Seat heating at level 3". What it holds
 * for and whose it is are told beside it.
 */
export const titleOf = (row: Told, tree: Taxonomy = taxonomy()): Localised => {
  const { slot, value, polarity } = row
  const definition = settingOf(slot)
  const own = PHRASES[slot]
  const words = valueWords(row, tree)
  if (definition !== undefined && own === undefined) return capitals(settingTitle(definition, row, tree))
  const named = namedTitle(slot, value)
  if (named !== undefined) return capitals(named)
  const placed = tree.slot(slot)
  const phrase =
    own ??
    (row.kind === 'preference' && (placed === undefined || placed.slot.valued === 'multi')
      ? LIKING
      : undefined)
  if (phrase !== undefined) return capitals(filled(polarity > 0 ? phrase.yes : phrase.no, words))
  const topic = topicOf(row, tree)
  return capitals(
    text(
      `${topic.en}: ${polarity > 0 ? '' : 'not '}${words.en}`,
      `${topic.zh}：${polarity > 0 ? '' : '不要'}${words.zh}`,
    ),
  )
}

const capitals = ({ en, zh }: Localised): Localised => text(capital(en), zh)
