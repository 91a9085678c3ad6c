import type { Command } from '../protocol/index.ts'
import { type Answer, type Cabin, done, refused } from './cabin.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** Whoever is chosen sits in the driver's seat; who sits elsewhere stays there. */
export const placeDriver = ({ drivers, vehicle }: Pick<Cabin, 'drivers' | 'vehicle'>): void => {
  const { id, name, guest } = drivers.current()
  const others = vehicle.occupants().filter(occupant => occupant.seat !== 'driver')
  vehicle.setOccupants([{ seat: 'driver', name, ...(guest ? {} : { driverId: id }) }, ...others])
}

/** The driver's seat follows the profile; a conversation never goes over to the next driver. */
const seatDriver = (cabin: Cabin): void => {
  const { language } = cabin.drivers.current()
  placeDriver(cabin)
  cabin.conversation.reset()
  cabin.scheduler.clear()
  // Its words were the last driver's.
  cabin.events.clear()
  cabin.setPreferences({ ...cabin.preferences(), language })
  cabin.setPinFor(undefined)
}

/**
 * Where a PIN is needed and none was given, the screen asks for it: nothing was refused yet.
 *
 * @throws DriverError when there is no such profile.
 */
export const chooseDriver = async (command: Of<'chooseDriver'>, cabin: Cabin): Promise<Answer> => {
  const { driverId, pin } = command
  if (driverId === cabin.drivers.current().id) {
    cabin.setPinFor(undefined)
    return done
  }
  const choice = await cabin.drivers.choose(driverId, pin)
  if (choice.type === 'chosen') {
    seatDriver(cabin)
    return done
  }
  cabin.setPinFor({ driverId, attemptsLeft: choice.attemptsLeft })
  return choice.type === 'refused' ? refused(choice.say) : done
}

/** @throws DriverError when the name is taken or there are too many. */
export const addDriver = async (command: Of<'addDriver'>, cabin: Cabin): Promise<Answer> => {
  const { name, language, pin } = command
  await cabin.drivers.add({ name, language, ...(pin === undefined ? {} : { pin }) })
  return done
}

/** @throws DriverError when the PIN is missing or wrong, or the name is taken. */
export const editDriver = async (command: Of<'editDriver'>, cabin: Cabin): Promise<Answer> => {
  const { driverId, name, pin, currentPin } = command
  const before = cabin.drivers.list().find(one => one.id === driverId)?.name
  const profile = await cabin.drivers.edit(driverId, {
    ...(name === undefined ? {} : { name }),
    ...(pin === undefined ? {} : { pin }),
    ...(currentPin === undefined ? {} : { currentPin }),
  })
  // What was remembered of them under the old name is theirs still.
  if (before !== undefined && before !== profile.name)
    cabin.memory.renamePerson(profile.id, before, profile.name)
  const seated = cabin.vehicle.occupants()
  cabin.vehicle.setOccupants(
    seated.map(one => (one.driverId === profile.id ? { ...one, name: profile.name } : one)),
  )
  return done
}

/** @throws DriverError when the PIN is missing or wrong. */
export const deleteDriver = async (command: Of<'deleteDriver'>, cabin: Cabin): Promise<Answer> => {
  const wasDriving = command.driverId === cabin.drivers.current().id
  await cabin.drivers.delete(command.driverId, command.pin)
  const known = cabin.vehicle.occupants()
  cabin.vehicle.setOccupants(
    known.map(one => (one.driverId === command.driverId ? { seat: one.seat, name: one.name } : one)),
  )
  if (wasDriving) seatDriver(cabin)
  return done
}

/** Language belongs to the driver, theme and voice to the car. */
export const setPreferences = async (command: Of<'preferences'>, cabin: Cabin): Promise<Answer> => {
  const { language } = command.patch
  const current = cabin.drivers.current()
  if (language !== undefined && language !== current.language && !current.guest)
    await cabin.drivers.edit(current.id, { language })
  cabin.setPreferences({ ...cabin.preferences(), ...command.patch })
  if (current.guest && language !== undefined) {
    // The guest is called so in the language that is spoken with them.
    const { name } = cabin.drivers.current()
    const seated = cabin.vehicle.occupants()
    cabin.vehicle.setOccupants(seated.map(one => (one.name === current.name ? { ...one, name } : one)))
  }
  return done
}
