import { text } from '../../domain/language.ts'
import { lockKeyOf } from '../lock-of.ts'
import type { Policy, PolicyVerdict } from '../policy.ts'
import type { Change } from '../vehicle.ts'
import { ZONE_LAYOUTS } from '../zones.ts'
import { amountAfter, opening, switchesOn, willBeOn } from './plan-view.ts'

/** Opening something locked unlocks it first, unless the same plan locks it. */
export const openingUnlocks: Policy = {
  id: 'opening-unlocks',
  judge: input =>
    opening(input, key => lockKeyOf(key) !== undefined).flatMap(({ key }): readonly PolicyVerdict[] => {
      const lock = lockKeyOf(key)
      if (lock === undefined || !willBeOn(input, lock)) return []
      return [
        {
          type: 'add',
          changes: [{ key: lock, value: false }],
          because: text('it was locked', '它锁着'),
        },
      ]
    }),
}

const closingOnLock = (input: Parameters<Policy['judge']>[0]): readonly Change[] => [
  ...ZONE_LAYOUTS.seat
    .filter(cell => willBeOn(input, `window.auto_close_on_lock@${cell}`))
    .filter(cell => amountAfter(input, `window.position@${cell}`) > 0)
    .map(cell => ({ key: `window.position@${cell}`, value: 0 })),
  ...ZONE_LAYOUTS.row
    .filter(cell => willBeOn(input, `sunshade.auto_close_on_lock@${cell}`))
    .filter(cell => amountAfter(input, `sunshade.position@${cell}`) > 0)
    .map(cell => ({ key: `sunshade.position@${cell}`, value: 0 })),
  ...ZONE_LAYOUTS.side
    .filter(cell => willBeOn(input, `mirror.auto_fold_on_lock@${cell}`))
    .filter(cell => !willBeOn(input, `mirror.folded@${cell}`))
    .map(cell => ({ key: `mirror.folded@${cell}`, value: true })),
]

/** Locking the parked car does what the driver has asked for when locking: shuts windows and shades, folds mirrors. */
export const lockingShutsUp: Policy = {
  id: 'locking-shuts-up',
  judge: input => {
    const doors = ZONE_LAYOUTS.seat.map(cell => `door.lock@${cell}`)
    const locks = doors.some(key => switchesOn(input, key)) && doors.every(key => willBeOn(input, key))
    if (!locks || input.world.speed > 0) return []
    const changes = closingOnLock(input)
    return changes.length === 0
      ? []
      : [
          {
            type: 'add',
            changes,
            because: text('it is set to shut when the car is locked', '已设为锁车时自动关好'),
          },
        ]
  },
}

/** An open door cannot be locked. */
export const openDoorCannotLock: Policy = {
  id: 'open-door-cannot-lock',
  judge: input =>
    ZONE_LAYOUTS.seat
      .filter(
        cell => switchesOn(input, `door.lock@${cell}`) && amountAfter(input, `door.position@${cell}`) > 0,
      )
      .map(cell => ({
        type: 'refuse' as const,
        key: `door.lock@${cell}`,
        because: text('A door is still open, so it cannot be locked.', '车门还开着，锁不上。'),
      })),
}
