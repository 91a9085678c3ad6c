import { CATALOGUE, settingById } from './catalogue/index.ts'
import { keysOf } from './keys.ts'
import type { SettingKey, SettingValue } from './setting.ts'
import type { VehicleState } from './vehicle.ts'
import type { Zone } from './zones.ts'

/** Every key of the catalogue with its initial value: the car as it leaves the factory. */
export const initialState = (): VehicleState =>
  Object.fromEntries(
    CATALOGUE.flatMap(definition => keysOf(definition).map(key => [key, definition.initial] as const)),
  )

/** The key of the switch a setting depends on, in the same cell where the switch has cells; absent if it has none. */
export const switchKeyOf = (switchedBy: string | undefined, cell?: Zone): SettingKey | undefined => {
  if (switchedBy === undefined) return undefined
  const definition = settingById(switchedBy)
  if (definition === undefined) return undefined
  return cell !== undefined && definition.layout !== undefined ? `${switchedBy}@${cell}` : switchedBy
}

/** Reads a number; `fallback` for keys that hold something else. */
export const numberAt = (state: VehicleState, key: SettingKey, fallback = 0): number => {
  const value: SettingValue | undefined = state[key]
  return typeof value === 'number' ? value : fallback
}

/** Is a boolean setting on (open, locked, playing)? False for keys that hold something else. */
export const isOn = (state: VehicleState, key: SettingKey): boolean => state[key] === true
