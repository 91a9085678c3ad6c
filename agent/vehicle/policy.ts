import type { Localised } from '../domain/language.ts'
import type { Change, Occupant, VehicleState, World } from './vehicle.ts'

/** What a policy may look at: the plan as it stands, and the car before it. */
export interface PolicyInput {
  readonly changes: readonly Change[]
  /** Where everything stands or is going (the vehicle's targets): a window on its way down counts as open. */
  readonly state: VehicleState
  readonly world: World
  readonly occupants: readonly Occupant[]
}

/** What a policy says of a plan. */
export type PolicyVerdict =
  /** These changes must come along (AC on → close the windows that stand wide open). */
  | { readonly type: 'add'; readonly changes: readonly Change[]; readonly because: Localised }
  /** The driver must agree first; `warning` is read out. */
  | { readonly type: 'confirm'; readonly warning: Localised }
  /** The driver is told, the plan goes ahead. */
  | { readonly type: 'inform'; readonly notice: Localised }
  /** The plan must not be carried out. */
  | { readonly type: 'refuse'; readonly key: string; readonly because: Localised }

/** A guard over a whole plan: a small, named, pure function. */
export interface Policy {
  /** `ac-closes-wide-windows`; stands in reasons and tests. */
  readonly id: string
  /** CAR-bench's number, where it comes from there: `AUT-POL:011`. */
  readonly source?: string
  /** What it adds stands even against an explicit wish of the same plan (fog lights put the high beam out). */
  readonly must?: boolean
  readonly judge: (input: PolicyInput) => readonly PolicyVerdict[]
}

/** The plan after every policy has spoken, repeatedly until nothing is added any more. */
export interface PolicyRuling {
  /** The wanted changes and the added ones, in the order they should be made, one per key. */
  readonly changes: readonly Change[]
  readonly added: readonly { readonly policy: string; readonly change: Change; readonly because: Localised }[]
  readonly warnings: readonly { readonly policy: string; readonly warning: Localised }[]
  readonly notices: readonly { readonly policy: string; readonly notice: Localised }[]
  readonly refusals: readonly { readonly policy: string; readonly key: string; readonly because: Localised }[]
}
