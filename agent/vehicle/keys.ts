import { CATALOGUE, cellsOf, isSettingId, type SettingId, settingById } from './catalogue/index.ts'
import { type SettingDefinition, type SettingKey, settingKey } from './setting.ts'
import { ZONES, type Zone } from './zones.ts'

/** A key taken apart: which setting, and of which cell (absent when the car has one of it). */
export interface ParsedKey {
  readonly definition: SettingDefinition<SettingId>
  readonly cell?: Zone
}

const isZone = (word: string): word is Zone => (ZONES as readonly string[]).includes(word)

/** Every key of one setting, in the order of its cells. */
export const keysOf = (definition: Pick<SettingDefinition, 'id' | 'layout'>): readonly SettingKey[] => {
  const cells = cellsOf(definition)
  return cells.length === 0 ? [definition.id] : cells.map(cell => settingKey(definition.id, cell))
}

/** Every key of the car, in the order of the catalogue. */
export const ALL_KEYS: readonly SettingKey[] = CATALOGUE.flatMap(keysOf)

const parsedKeysOf = (
  definition: SettingDefinition<SettingId>,
): readonly (readonly [SettingKey, ParsedKey])[] => {
  const cells = cellsOf(definition)
  if (cells.length === 0) return [[definition.id, { definition }]]
  return cells.map(cell => [settingKey(definition.id, cell), { definition, cell }])
}

const PARSED: ReadonlyMap<SettingKey, ParsedKey> = new Map(CATALOGUE.flatMap(parsedKeysOf))

/** Takes `window.position@driver` apart; `undefined` when the car has no such key. */
export const parseKey = (key: SettingKey): ParsedKey | undefined => PARSED.get(key)

/** What is right about a key that `parseKey` does not know, for a better refusal. */
export const explainUnknownKey = (
  key: string,
): { readonly definition?: SettingDefinition<SettingId>; readonly zone?: Zone } => {
  const [id = '', place = ''] = key.split('@', 2)
  return {
    ...(isSettingId(id) ? { definition: settingById(id) } : {}),
    ...(isZone(place) ? { zone: place } : {}),
  }
}
