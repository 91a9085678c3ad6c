import type { ValueChange } from '../understanding/request.ts'
import type { SettingDefinition, SettingValue } from '../vehicle/setting.ts'

/** What "off", "shut", "no" means for a setting; `undefined` where it has no such value (a colour). */
export const restingValue = (definition: SettingDefinition): SettingValue | undefined => {
  const { value } = definition
  switch (value.type) {
    case 'boolean':
      return false
    case 'number':
      return value.min
    case 'enum':
      return value.values.find(option => option.id === 'off')?.id
    case 'text':
      return undefined
    default:
      return value satisfies never
  }
}

/** Does the change lead towards closed, off or least? Then it concerns what is open, on or more. */
export const isShutting = (definition: SettingDefinition, change: ValueChange): boolean => {
  switch (change.type) {
    case 'switch':
      return !change.on
    case 'extreme':
      return change.which === 'min'
    case 'by':
      // Fewer degrees are not "closing": there is always some temperature.
      return change.direction < 0 && (definition.value.type === 'boolean' || 'verbs' in definition.value)
    case 'to':
      return change.value === restingValue(definition)
    default:
      return false
  }
}
