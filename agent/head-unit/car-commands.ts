import { text } from '../domain/language.ts'
import type { Command } from '../protocol/index.ts'
import { describeChange } from '../vehicle/describe.ts'
import { applyPolicies } from '../vehicle/policies/index.ts'
import { requireKey, validateValue } from '../vehicle/validation.ts'
import type { ActuationReceipt, Change } from '../vehicle/vehicle.ts'
import { type Answer, type Cabin, done, refused } from './cabin.ts'
import { placeDriver } from './driver-commands.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** What the hand did itself; what rules added to it is nobody's wish. */
const ownTouch = ({ key }: Change, { applied, inverse }: ActuationReceipt): ActuationReceipt => ({
  applied: applied.filter(one => one.key === key),
  inverse: inverse.filter(one => one.key === key),
})

/**
 * A touch on the screen: the same rules as for words. What a rule wants confirmed is asked by the conversation;
 * the rest is done at once and in silence.
 *
 * @throws VehicleError when the car refuses; nothing is changed then.
 */
export const setByHand = async (command: Of<'set'>, cabin: Cabin): Promise<Answer> => {
  const { vehicle, conversation, events } = cabin
  const parsed = requireKey(command.key)
  const change = { key: command.key, value: validateValue(command.key, command.value) }
  const ruling = applyPolicies([change], {
    state: vehicle.targets(),
    world: vehicle.world(),
    occupants: vehicle.occupants(),
  })
  const [refusal] = ruling.refusals
  const what = describeChange(change)
  if (refusal !== undefined) {
    events.add({ at: cabin.clock.now(), kind: 'touch', what: change.key, result: refusal.policy })
    return refused(refusal.because)
  }
  if (ruling.warnings.length > 0 || parsed.definition.confirm === true) {
    await conversation.touch([change], what)
    return done
  }
  cabin.remembering.touch(ownTouch(change, await vehicle.actuate(ruling.changes)))
  events.add({ at: cabin.clock.now(), kind: 'touch', what: change.key, result: String(change.value) })
  const [notice] = ruling.notices
  return notice === undefined ? done : { ok: true, say: notice.notice }
}

/** The simulator panel changes the world around the car. */
export const setWorld = (command: Of<'world'>, cabin: Cabin): Answer => {
  const { time } = command.patch
  if (time !== undefined) {
    cabin.clock.set(time)
    cabin.ticker.jumped()
  }
  cabin.vehicle.setWorld(command.patch)
  cabin.events.add({
    at: cabin.clock.now(),
    kind: 'world',
    what: Object.keys(command.patch).join(', '),
    result: Object.values(command.patch).map(String).join(', '),
  })
  return done
}

export const setOccupants = (command: Of<'occupants'>, cabin: Cabin): Answer => {
  const seats = new Set(command.occupants.map(occupant => occupant.seat))
  if (seats.size < command.occupants.length)
    return refused(text('Two people cannot share a seat.', '一个座位只能坐一个人。'))
  cabin.vehicle.setOccupants(command.occupants)
  return done
}

/** Car and world as at the beginning, time as it really is; the driver sits where a driver sits. */
export const resetWorld = (cabin: Cabin): Answer => {
  cabin.clock.reset()
  cabin.ticker.jumped()
  cabin.vehicle.reset()
  placeDriver(cabin)
  cabin.vehicle.setWorld({ time: cabin.clock.now() })
  cabin.events.clear()
  return done
}
