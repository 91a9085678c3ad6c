import type { SettingKey, SettingValue } from './setting.ts'
import type { Seat } from './zones.ts'

const GEARS = ['P', 'R', 'N', 'D'] as const
export type Gear = (typeof GEARS)[number]
export const WEATHERS = ['clear', 'cloudy', 'rain', 'thunderstorm', 'hail', 'snow', 'fog', 'wind'] as const
export type Weather = (typeof WEATHERS)[number]

/** Everything about the car and its surroundings that is sensed rather than set. */
export interface World {
  /** Milliseconds since the epoch; the car's present. */
  readonly time: number
  /** km/h, 0 to 250. */
  readonly speed: number
  readonly gear: Gear
  readonly weather: Weather
  /** °C, −50 to 60. */
  readonly outsideTemperature: number
  /** °C, what a thermometer in the cabin reads. */
  readonly cabinTemperature: number
  /** Is it light outside? */
  readonly daylight: boolean
  /** State of charge, 0 to 100 %. */
  readonly battery: number
  /** Kilometres the charge lasts. */
  readonly range: number
  readonly network: 'online' | 'offline'
}

/** Somebody in the car now. */
export interface Occupant {
  readonly seat: Seat
  readonly name: string
  /** Set when the occupant is a known driver profile. */
  readonly driverId?: string
  readonly child?: boolean
}

export type VehicleState = Readonly<Record<SettingKey, SettingValue>>

/** One wish to the car: make this setting have this value. */
export interface Change {
  readonly key: SettingKey
  readonly value: SettingValue
}

/** What an actuation did: values before (the inverse, for undo) and after, only where they differ. */
export interface ActuationReceipt {
  readonly applied: readonly Change[]
  readonly inverse: readonly Change[]
}

export type VehicleEvent =
  | { readonly type: 'state'; readonly changed: readonly SettingKey[] }
  | { readonly type: 'world' }
  | { readonly type: 'occupants' }

/** The port every car stands behind: read, watch, actuate. */
export interface Vehicle {
  /** Present values; of things that are still travelling, where they are now. */
  state(): VehicleState
  /** Where travelling things are going; equal to `state()` for the rest. */
  targets(): VehicleState
  world(): World
  occupants(): readonly Occupant[]
  /** Is the car moving (speed above zero or a gear other than P and N engaged with speed)? */
  moving(): boolean
  watch(listener: (event: VehicleEvent) => void): () => void
  /**
   * All or nothing. Resolves when the car has accepted, not when a window has arrived.
   * @throws VehicleError and changes nothing when one of the changes is refused.
   */
  actuate(changes: readonly Change[]): Promise<ActuationReceipt>
}

/** The simulated world can be changed from outside: the simulator panel, `--world`, tests. */
export interface SimulatedVehicle extends Vehicle {
  setWorld(patch: Partial<Omit<World, 'range'>>): void
  setOccupants(occupants: readonly Occupant[]): void
  /** Lets simulated time pass: things travel, the cabin warms, the battery drains. */
  advance(ms: number): void
  /** Back to the initial state and world. */
  reset(): void
}
