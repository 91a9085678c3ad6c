import type { ValueChange } from '../../understanding/request.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'

/** A change as memory keeps it: an absolute value, or a step that still needs its base. */
export interface SettledChange {
  readonly value?: SettingValue
  readonly by?: { readonly direction: 1 | -1; readonly amount?: number; readonly size?: string }
}

/** Words for "quiet" and "off" among the values of an enumeration. */
const OFF_VALUES = ['off', 'mute']

/** Rounds to what the setting can have and keeps it in range. */
export const legalNumber = (definition: SettingDefinition, value: number): number => {
  if (definition.value.type !== 'number') return value
  const { min, max, resolution } = definition.value
  const rounded = Math.round(value / resolution) * resolution
  return Math.min(max, Math.max(min, Number(rounded.toFixed(3))))
}

/** What a change comes to, as far as it can be told without the car. Values out of range are none. */
export const settledChange = (definition: SettingDefinition, change: ValueChange): SettledChange => {
  const type = definition.value
  switch (change.type) {
    case 'to':
      if (type.type === 'number')
        return typeof change.value === 'number' && change.value >= type.min && change.value <= type.max
          ? { value: change.value }
          : {}
      return { value: change.value }
    case 'switch':
      if (type.type === 'boolean') return { value: change.on }
      if (type.type === 'number' && type.verbs === 'open') return { value: change.on ? type.max : type.min }
      if (type.type === 'enum' && !change.on) {
        const off = type.values.find(value => OFF_VALUES.includes(value.id))
        return off === undefined ? {} : { value: off.id }
      }
      return {}
    case 'extreme':
      if (type.type === 'number')
        return { value: change.which === 'max' ? type.max : (type.lowest ?? type.min) }
      if (type.type === 'enum' && type.ordered === true) {
        const value = change.which === 'max' ? type.values.at(-1) : type.values[0]
        return value === undefined ? {} : { value: value.id }
      }
      return {}
    case 'fraction':
      return type.type === 'number'
        ? { value: legalNumber(definition, type.min + change.of * (type.max - type.min)) }
        : {}
    case 'by':
      return {
        by: {
          direction: change.direction,
          ...(change.amount === undefined ? {} : { amount: change.amount }),
          ...(change.size === undefined ? {} : { size: change.size }),
        },
      }
    default:
      return {}
  }
}

/** The value a step leads to. `undefined` where the setting has no scale. */
export const steppedFrom = (
  definition: SettingDefinition,
  base: SettingValue,
  by: NonNullable<SettledChange['by']>,
): SettingValue | undefined => {
  const type = definition.value
  if (type.type === 'number' && typeof base === 'number') {
    const unit = type.unit === 'level' ? type.resolution : type.step
    const amount = by.amount ?? (by.size === 'large' ? 3 * unit : unit)
    return legalNumber(definition, base + by.direction * amount)
  }
  if (type.type === 'enum' && type.ordered === true) {
    const at = type.values.findIndex(value => value.id === base)
    const next =
      type.values[Math.min(type.values.length - 1, Math.max(0, at + by.direction * (by.amount ?? 1)))]
    return at < 0 ? undefined : next?.id
  }
  return undefined
}
