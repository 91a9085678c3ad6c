import { type Localised, text } from '../domain/language.ts'
import { cellsOf, zoneNames } from './catalogue/index.ts'
import type { SettingDefinition } from './setting.ts'
import { expandZone, type Zone } from './zones.ts'

/** Groups that are named as one, widest first. */
const GROUPS = ['all', 'front', 'rear', 'left', 'right'] as const

const POSSESSIVE: Partial<Readonly<Record<Zone, string>>> = { driver: "driver's", passenger: "passenger's" }

/** A cell or group as it stands before a noun: "driver's" / "主驾", "rear left" / "左后", "front" / "前排". */
export const placeName = (zone: Zone): Localised => ({
  en: POSSESSIVE[zone] ?? zoneNames[zone].en,
  zh: zoneNames[zone].zh,
})

/**
 * Names a set of cells with as few words as a person would: all four seats are `all`, both rear ones `rear`,
 * anything else is listed.
 */
export const groupCells = (
  definition: Pick<SettingDefinition, 'layout'>,
  cells: readonly Zone[],
): readonly Zone[] => {
  const { layout } = definition
  if (layout === undefined || cells.length < 2) return cells
  const wanted = new Set(cells)
  for (const group of GROUPS) {
    const members = expandZone(layout, group)
    if (members.length === wanted.size && members.every(cell => wanted.has(cell))) return [group]
  }
  return cellsOf(definition).filter(cell => wanted.has(cell))
}

/** The noun of replies, freed from the word the value repeats: "door lock" → "door", "seat heating level" → "seat heating". */
const spokenNoun = (definition: Pick<SettingDefinition, 'names' | 'value' | 'id'>): Localised => {
  const en = definition.names.en[0] ?? definition.id
  const zh = definition.names.zh[0] ?? definition.id
  const type = definition.value
  if (type.type === 'boolean' && type.verbs === 'lock')
    return text(en.replace(/ lock$/, ''), zh.replace(/锁$/, ''))
  if (type.type === 'number' && type.unit === 'level')
    return text(en.replace(/ level$/, ''), zh.replace(/档位$/, ''))
  return text(en, zh)
}

const joinEnglish = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/**
 * A setting with its place: "driver's window" / "主驾车窗", "all windows" / "所有车窗", "both mirrors" / "两侧后视镜",
 * "seat heating" / "座椅加热" when every cell of something uncountable is meant.
 */
export const nameSetting = (
  definition: Pick<SettingDefinition, 'id' | 'names' | 'value' | 'layout' | 'plural'>,
  cells: readonly Zone[] = [],
): Localised => {
  const noun = spokenNoun(definition)
  const zones = groupCells(definition, cells)
  const [first] = zones
  if (first === undefined || definition.layout === undefined) return noun
  const plural = definition.plural ?? noun.en
  if (first === 'all') return nameAll(definition, noun)
  const isGroup = expandZone(definition.layout, first).length > 1 || zones.length > 1
  return text(
    `${joinEnglish(zones.map(zone => placeName(zone).en))} ${isGroup ? plural : noun.en}`,
    `${zones.map(zone => placeName(zone).zh).join('和')}${noun.zh}`,
  )
}

const nameAll = (definition: Pick<SettingDefinition, 'layout' | 'plural'>, noun: Localised): Localised => {
  if (definition.plural === undefined) return noun
  const pair = cellsOf(definition).length === 2
  if (!pair) return text(`all ${definition.plural}`, `所有${noun.zh}`)
  const zh = definition.layout === 'side' ? '两侧' : '前后'
  const where =
    definition.layout === 'front_seat' ? '前排两个' : definition.layout === 'rear_seat' ? '后排' : zh
  return text(`both ${definition.plural}`, `${where}${noun.zh}`)
}
