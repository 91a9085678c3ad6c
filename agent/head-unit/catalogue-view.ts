import { text } from '../domain/language.ts'
import type { CatalogueView, SettingView } from '../protocol/index.ts'
import { CATALOGUE, cellsOf, moduleNames, zoneNames } from '../vehicle/catalogue/index.ts'
import { describeValue } from '../vehicle/describe.ts'
import type { EnumValue, SettingDefinition } from '../vehicle/setting.ts'

const labelOf = (option: EnumValue) => text(option.en[0] ?? option.id, option.zh[0] ?? option.id)

const valueView = (definition: SettingDefinition): SettingView['value'] => {
  const { value } = definition
  switch (value.type) {
    case 'boolean':
      return {
        type: 'boolean',
        verbs: value.verbs,
        on: describeValue(definition, true),
        off: describeValue(definition, false),
      }
    case 'number': {
      const { min, max, step, resolution, unit } = value
      return { type: 'number', min, max, step, resolution, unit }
    }
    case 'enum':
      return {
        type: 'enum',
        options: value.values.map(option => ({ id: option.id, label: labelOf(option) })),
      }
    case 'text':
      return { type: 'text', maxLength: value.maxLength }
    default:
      return value satisfies never
  }
}

const settingView = (definition: SettingDefinition): SettingView => ({
  id: definition.id,
  module: definition.module,
  card: definition.card,
  name: text(definition.names.en[0] ?? definition.id, definition.names.zh[0] ?? definition.id),
  cells: [...cellsOf(definition)],
  value: valueView(definition),
  whileMoving: definition.whileMoving,
  ...(definition.switchedBy === undefined ? {} : { switchedBy: definition.switchedBy }),
})

/** The catalogue as a screen needs it; derived once, there is no second list. */
export const createCatalogueView = (): CatalogueView => ({
  settings: CATALOGUE.map(settingView),
  modules: { ...moduleNames },
  zones: { ...zoneNames },
})
