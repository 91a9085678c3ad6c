import { GUEST_ID } from '../drivers/driver-profile.ts'
import type { Drivers } from '../drivers/drivers.ts'
import type { Memory } from '../memory/memory.ts'
import type { Database } from '../platform/database.ts'
import type { Skill } from '../skills/skill.ts'

/** Whatever keeps something of a driver and can let go of it. */
interface Keeper {
  forgetDriver(driverId: string): void
}

export interface ForgettingParts {
  readonly drivers: Drivers
  readonly skills: readonly Skill[]
  /** What is kept of drivers only, never of a guest. */
  readonly kept: readonly Keeper[]
  readonly memory: Memory
  readonly database: Database
  /** Removes the copies of the database, which hold what has been deleted since. */
  readonly dropCopies: () => void
  readonly eraseRecordings: () => void
}

/** Has every trace of a driver go with them: in one transaction, and what is no database once that was kept. */
export const forgetWithDrivers = (parts: ForgettingParts): void => {
  const { drivers, skills, kept, memory, database, dropCopies, eraseRecordings } = parts
  drivers.onForget(driverId => {
    for (const skill of skills) skill.forgetDriver(driverId)
    if (driverId === GUEST_ID) return
    for (const one of kept) one.forgetDriver(driverId)
    memory.deleteDriver(driverId)
    database.afterCommit(() => {
      dropCopies()
      // Nobody can tell whose voice is in which of them: all of them go.
      eraseRecordings()
    })
  })
}
