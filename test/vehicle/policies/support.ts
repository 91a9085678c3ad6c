import { applyPolicies } from '../../../agent/vehicle/policies/index.ts'
import type { PolicyRuling } from '../../../agent/vehicle/policy.ts'
import type { SettingValue } from '../../../agent/vehicle/setting.ts'
import { CarSimulator } from '../../../agent/vehicle/simulator.ts'
import type { Occupant, World } from '../../../agent/vehicle/vehicle.ts'

/** Settings by key. */
export type Values = Readonly<Record<string, SettingValue>>
/** The car before the wishes. */
export interface Moment {
  readonly state?: Values
  readonly world?: Partial<Omit<World, 'range'>>
  readonly occupants?: readonly Occupant[]
}

const SEATS = ['driver', 'passenger', 'rear_left', 'rear_right']
/** The same for every seat. */
export const every = (id: string, value: SettingValue): Values =>
  Object.fromEntries(SEATS.map(cell => [`${id}@${cell}`, value]))

/** What the policies make of these wishes in a car of its own. */
export const rule = (
  wishes: Values,
  { state = {}, world = {}, occupants = [] }: Moment = {},
): PolicyRuling => {
  const car = new CarSimulator({ time: Date.UTC(2026, 5, 15, 12), state, world, occupants })
  return applyPolicies(
    Object.entries(wishes).map(([key, value]) => ({ key, value })),
    { state: car.targets(), world: car.world(), occupants: car.occupants() },
  )
}

/** What came along: key → value, by the policy that brought it. */
export const added = (ruling: PolicyRuling, policy?: string): Values =>
  Object.fromEntries(
    ruling.added
      .filter(addition => policy === undefined || addition.policy === policy)
      .map(({ change }) => [change.key, change.value]),
  )
export const warned = (ruling: PolicyRuling): string[] => ruling.warnings.map(({ policy }) => policy)
export const told = (ruling: PolicyRuling): string[] => ruling.notices.map(({ policy }) => policy)
export const refused = (ruling: PolicyRuling): string[] => ruling.refusals.map(({ policy }) => policy)
