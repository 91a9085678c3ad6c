import type { Drivers } from '../drivers/drivers.ts'
import type { DriverSeat, KnownDriver } from '../skills/driver/driver-skill.ts'

/**
 * The driver's seat as it is changed by voice: whoever was asked for sits down once what is being said has been said,
 * for a new driver ends the conversation.
 */
export class Handover implements DriverSeat {
  #next: string | undefined

  constructor(private readonly drivers: () => Drivers) {}

  list(): readonly KnownDriver[] {
    return this.drivers().list()
  }

  currentId(): string {
    return this.drivers().current().id
  }

  takeOver(driverId: string): void {
    this.#next = driverId
  }

  /** Who takes over now, if somebody does; asked for once. */
  due(): string | undefined {
    const next = this.#next
    this.#next = undefined
    return next
  }
}
