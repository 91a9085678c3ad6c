import type { CatalogueView, Language, SettingView } from '../../agent/protocol/index.ts'
import { plainNumber, sentenceCase, withUnit } from '../i18n/format.ts'
import { messagesOf } from '../i18n/messages.ts'
import type { Value } from './moving-rule.ts'

/** The keys of a setting in the car's state: one per cell, or the one it has. */
export const keysOf = (setting: Pick<SettingView, 'id' | 'cells'>): readonly string[] =>
  setting.cells.length === 0 ? [setting.id] : setting.cells.map(cell => `${setting.id}@${cell}`)

/** A value as the driver reads it: `22.5°`, `Open`, `Sport`. */
export function valueWords(setting: SettingView, value: Value | undefined, language: Language): string {
  const type = setting.value
  if (value === undefined || value === '') return messagesOf(language).empty
  switch (type.type) {
    case 'boolean':
      return sentenceCase((value === true ? type.on : type.off)[language])
    case 'number':
      return typeof value === 'number' ? withUnit(value, type.unit, language) : plainNumber(Number(value))
    case 'enum': {
      const option = type.options.find(one => one.id === value)
      return sentenceCase(option?.label[language] ?? String(value))
    }
    case 'text':
      return String(value)
  }
}

/** One value for several cells, or that they differ. */
export function sharedValue(
  state: Readonly<Record<string, Value>>,
  keys: readonly string[],
): { readonly same: boolean; readonly value: Value | undefined } {
  const values = keys.map(key => state[key])
  return { same: values.every(value => value === values[0]), value: values[0] }
}

/** A setting's value in a row: one word when it is the same everywhere, else where it is on, else "mixed". */
export function rowWords(
  setting: SettingView,
  state: Readonly<Record<string, Value>>,
  { zones }: Pick<CatalogueView, 'zones'>,
  language: Language,
): string {
  const { same, value } = sharedValue(state, keysOf(setting))
  if (same) return valueWords(setting, value, language)
  if (setting.value.type !== 'boolean') return messagesOf(language).mixed
  return setting.cells
    .filter(cell => state[`${setting.id}@${cell}`] === true)
    .map(cell => sentenceCase(zones[cell]?.[language] ?? cell))
    .join(language === 'zh' ? '、' : ', ')
}
