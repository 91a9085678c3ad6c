import type { Command } from '../protocol/index.ts'
import { type Answer, type Cabin, done, refused } from './cabin.ts'
import type { RosterAnswer } from './roster.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

const answered = (answer: RosterAnswer): Answer => (answer.ok ? done : refused(answer.say))

/** The driver's seat follows the profile; a conversation never goes over to the next driver. */
const seatDriver = (cabin: Cabin): void => {
  const { id, name, guest, language } = cabin.roster.current()
  const others = cabin.vehicle.occupants().filter(occupant => occupant.seat !== 'driver')
  const driver = { seat: 'driver' as const, name, ...(guest ? {} : { driverId: id }) }
  cabin.vehicle.setOccupants([driver, ...others])
  cabin.conversation.reset()
  cabin.scheduler.clear()
  cabin.setPreferences({ ...cabin.preferences(), language })
  cabin.setPinFor(undefined)
}

export const chooseDriver = async (command: Of<'chooseDriver'>, cabin: Cabin): Promise<Answer> => {
  if (command.driverId === cabin.roster.current().id) {
    cabin.setPinFor(undefined)
    return done
  }
  const answer = await cabin.roster.choose(command.driverId, command.pin)
  if (answer.ok) seatDriver(cabin)
  else if (answer.pin !== undefined)
    cabin.setPinFor({ driverId: command.driverId, attemptsLeft: answer.pin.attemptsLeft })
  return answered(answer)
}

export const addDriver = async (command: Of<'addDriver'>, cabin: Cabin): Promise<Answer> => {
  const { name, language, pin } = command
  return answered(await cabin.roster.add({ name, language, ...(pin === undefined ? {} : { pin }) }))
}

export const editDriver = async (command: Of<'editDriver'>, cabin: Cabin): Promise<Answer> => {
  const { type: _, ...change } = command
  const answer = await cabin.roster.edit(change)
  if (answer.ok && command.driverId === cabin.roster.current().id && command.name !== undefined) {
    const { name } = cabin.roster.current()
    const seated = cabin.vehicle.occupants()
    cabin.vehicle.setOccupants(seated.map(one => (one.seat === 'driver' ? { ...one, name } : one)))
  }
  return answered(answer)
}

export const deleteDriver = async (command: Of<'deleteDriver'>, cabin: Cabin): Promise<Answer> => {
  const wasCurrent = command.driverId === cabin.roster.current().id
  const answer = await cabin.roster.remove(command.driverId, command.pin)
  if (answer.ok && wasCurrent) seatDriver(cabin)
  return answered(answer)
}

/** Language belongs to the driver, theme and voice to the car. */
export const setPreferences = async (command: Of<'preferences'>, cabin: Cabin): Promise<Answer> => {
  const { language } = command.patch
  const current = cabin.roster.current()
  if (language !== undefined && language !== current.language && !current.guest)
    await cabin.roster.edit({ driverId: current.id, language })
  cabin.setPreferences({ ...cabin.preferences(), ...command.patch })
  return done
}
