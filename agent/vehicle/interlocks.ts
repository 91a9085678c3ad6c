import { type Localised, text } from '../domain/language.ts'
import { nameSetting } from './describe.ts'
import type { ParsedKey } from './keys.ts'
import { lockKeyOf } from './lock-of.ts'
import { allowedWhileMoving } from './restrictions.ts'
import type { SettingValue } from './setting.ts'
import type { Change, Occupant, VehicleState, World } from './vehicle.ts'
import { VehicleError, type VehicleErrorCode } from './vehicle-error.ts'

/** What the car looks at before it accepts a change: how things stand, and how they would stand after the plan. */
export interface InterlockInput {
  readonly parsed: ParsedKey
  readonly change: Change
  readonly before: VehicleState
  readonly after: VehicleState
  readonly world: World
  readonly occupants: readonly Occupant[]
}

const isMore = (from: SettingValue | undefined, to: SettingValue): boolean =>
  typeof to === 'number' ? to > (typeof from === 'number' ? from : 0) : to === true && from !== true

const nameOf = ({ definition, cell }: ParsedKey): Localised =>
  nameSetting(definition, cell === undefined ? [] : [cell])

const refuse = (input: InterlockInput, code: VehicleErrorCode, say: Localised): VehicleError =>
  new VehicleError(code, input.change.key, input.change.value, say)

/** Locks and the hazard lights run from the small battery. */
const RUNS_WITHOUT_PACK: ReadonlySet<string> = new Set([
  'light.hazard',
  'light.position',
  'door.lock',
  'door.position',
  'trunk.lock',
  'front_trunk.lock',
  'fuel_port.lock',
  'fuel_port.open',
])

/**
 * Would a car refuse this? The last word, whatever the policies let through.
 * @returns the refusal: PERMISSION_DENIED while moving, locked or occupied; UNAVAILABLE with an empty battery.
 */
export const interlock = (input: InterlockInput): VehicleError | undefined => {
  const { parsed, change, before, after, world, occupants } = input
  const { definition, cell } = parsed
  const from = before[change.key]
  const noun = nameOf(parsed)
  if (world.speed > 0 && !allowedWhileMoving(definition, cell, from, change.value))
    return refuse(
      input,
      'PERMISSION_DENIED',
      text(`The ${noun.en} can't be changed like that while driving.`, `行车中不能这样调${noun.zh}。`),
    )
  const lock = lockKeyOf(change.key)
  if (lock !== undefined && isMore(from, change.value) && after[lock] === true)
    return refuse(input, 'PERMISSION_DENIED', text(`The ${noun.en} is locked.`, `${noun.zh}锁着，打不开。`))
  if (
    definition.id === 'seat.folded' &&
    change.value === true &&
    occupants.some(person => person.seat === cell)
  )
    return refuse(
      input,
      'PERMISSION_DENIED',
      text(`Somebody is sitting on the ${noun.en}.`, `${noun.zh}上有人，不能折叠。`),
    )
  const isWish = change.value !== false && change.value !== 0 && change.value !== from
  if (world.battery <= 0 && isWish && !RUNS_WITHOUT_PACK.has(definition.id))
    return refuse(
      input,
      'UNAVAILABLE',
      text(`The battery is empty, so the ${noun.en} has no power.`, `电池没电了，${noun.zh}用不了。`),
    )
  return undefined
}
