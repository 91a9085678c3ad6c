import type { Module, MovingRule, NumberType, SettingDefinition } from '../setting.ts'
import type { Zone } from '../zones.ts'

/** A definition as the data files write it: id and module follow from where it stands. */
export type SettingDraft = Omit<SettingDefinition, 'id' | 'module' | 'whileMoving'> & {
  /** Absent: `free`. */
  readonly whileMoving?: MovingRule
}

/** Turns one module's table (`name` → draft) into definitions with ids `module.name`. */
export const defineModule = <M extends Module, Name extends string>(
  module: M,
  drafts: Readonly<Record<Name, SettingDraft>>,
): readonly SettingDefinition<`${M}.${Name}`>[] => {
  const names = Object.keys(drafts) as Name[]
  return names.map(name => ({
    whileMoving: 'free' as const,
    ...drafts[name],
    id: `${module}.${name}` as const,
    module,
  }))
}

/** 0 to 100 % in steps of 1, "a bit" being `step`. */
export const percent = (step: number, more: Omit<Partial<NumberType>, 'type'> = {}): NumberType => ({
  type: 'number',
  min: 0,
  max: 100,
  resolution: 1,
  step,
  unit: 'percent',
  ...more,
})

/** Whole levels from `min` to `max`; "a bit" is one level unless said otherwise. */
export const levels = (
  min: number,
  max: number,
  more: Omit<Partial<NumberType>, 'type'> = {},
): NumberType => ({ type: 'number', min, max, resolution: 1, step: 1, unit: 'level', ...more })

/** How far something is open, 0 shut to 100 % wide open. */
export const openness = (step = 15): NumberType => percent(step, { verbs: 'open' })

export const onOff = { type: 'boolean', verbs: 'switch' } as const
export const lockable = { type: 'boolean', verbs: 'lock' } as const

/** VSS branches of the four seats; the driver sits on the left. */
export const SEAT_BRANCHES: Readonly<Partial<Record<Zone, string>>> = {
  driver: 'Row1.DriverSide',
  passenger: 'Row1.PassengerSide',
  rear_left: 'Row2.DriverSide',
  rear_right: 'Row2.PassengerSide',
}

/** VSS branches of the four climate stations. */
export const STATION_BRANCHES: Readonly<Partial<Record<Zone, string>>> = {
  driver: 'Row1.Driver',
  passenger: 'Row1.Passenger',
  rear_left: 'Row2.Driver',
  rear_right: 'Row2.Passenger',
}

export const ROW_BRANCHES: Readonly<Partial<Record<Zone, string>>> = { front: 'Front', rear: 'Rear' }
export const SIDE_BRANCHES: Readonly<Partial<Record<Zone, string>>> = {
  left: 'DriverSide',
  right: 'PassengerSide',
}
