import type { PlanningContext } from '../../agent/planning/plan.ts'
import type { SettingRequest, ValueChange, ZoneMention } from '../../agent/understanding/request.ts'
import type { SettingId } from '../../agent/vehicle/catalogue/index.ts'
import { CarSimulator } from '../../agent/vehicle/simulator.ts'
import type { Change, VehicleState, World } from '../../agent/vehicle/vehicle.ts'
import type { Seat, Zone } from '../../agent/vehicle/zones.ts'

interface Scene {
  readonly speaker?: Seat
  readonly state?: VehicleState
  readonly world?: Partial<Omit<World, 'range' | 'time'>>
  readonly lastApplied?: readonly Change[]
  readonly lastInverse?: readonly Change[]
}

const NOON = Date.UTC(2026, 5, 14, 12)

/** A parked car on a mild day, with what the test changes. */
export const scene = ({
  speaker = 'driver',
  state = {},
  world = {},
  ...rest
}: Scene = {}): PlanningContext => {
  const car = new CarSimulator({ time: NOON, state, world })
  return {
    turnId: 't1',
    driverId: 'anna',
    driverName: 'Anna',
    speaker,
    state: car.state(),
    targets: car.targets(),
    world: car.world(),
    occupants: [{ seat: 'driver', name: 'Anna', driverId: 'anna' }],
    lastInverse: rest.lastInverse ?? [],
    lastApplied: rest.lastApplied ?? [],
    skill: {
      driverId: 'anna',
      speaker: 'driver',
      language: 'en',
      world: car.world(),
      state: car.state(),
      occupants: [],
      preferences: () => [],
      dislikes: () => [],
    },
  }
}

const UNSAID: ZoneMention = { zones: [], source: 'unsaid' }
export const MINE: ZoneMention = { zones: [], relative: 'self', source: 'spoken' }
export const ACROSS: ZoneMention = { zones: [], relative: 'other', source: 'spoken' }
export const at = (...zones: Zone[]): ZoneMention => ({ zones, source: 'spoken' })

/** A request to set something, as understanding would hand it over. */
export const set = (
  setting: SettingId,
  change: ValueChange,
  zone: ZoneMention = UNSAID,
  more: Partial<Pick<SettingRequest, 'certainty' | 'text'>> = {},
): SettingRequest => ({
  kind: 'set',
  setting,
  zone,
  change,
  text: more.text ?? 'the words',
  certainty: more.certainty ?? 1,
  origin: 'named',
})

export const OPEN: ValueChange = { type: 'switch', on: true }
export const SHUT: ValueChange = { type: 'switch', on: false }
export const MORE: ValueChange = { type: 'by', direction: 1 }
export const LESS: ValueChange = { type: 'by', direction: -1 }
export const to = (value: boolean | number | string): ValueChange => ({ type: 'to', value })
