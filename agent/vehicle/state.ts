import { CATALOGUE, settingById } from './catalogue/index.ts'
import { keysOf } from './keys.ts'
import { type SettingDefinition, type SettingKey, type SettingValue, settingKey } from './setting.ts'
import type { VehicleState } from './vehicle.ts'
import type { Zone } from './zones.ts'

/** Every key of the catalogue with its initial value: the car as it leaves the factory. */
export const initialState = (): VehicleState =>
  Object.fromEntries(
    CATALOGUE.flatMap(definition => keysOf(definition).map(key => [key, definition.initial] as const)),
  )

/**
 * The keys of the switch a setting depends on: the one of its own cell, or every cell's where the setting belongs to
 * the whole car but its switch does not (rapid cooling and the zones of the air conditioning). Empty without a switch.
 */
export const switchKeysOf = (
  definition: Pick<SettingDefinition, 'switchedBy'>,
  cell?: Zone,
): readonly SettingKey[] => {
  const power = definition.switchedBy === undefined ? undefined : settingById(definition.switchedBy)
  if (power === undefined) return []
  return cell !== undefined && power.layout !== undefined ? [settingKey(power.id, cell)] : keysOf(power)
}

/** Reads a number; `fallback` for keys that hold something else. */
export const numberAt = (state: VehicleState, key: SettingKey, fallback = 0): number => {
  const value: SettingValue | undefined = state[key]
  return typeof value === 'number' ? value : fallback
}

/** Is a boolean setting on (open, locked, playing)? False for keys that hold something else. */
export const isOn = (state: VehicleState, key: SettingKey): boolean => state[key] === true
