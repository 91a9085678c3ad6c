import type { SettingView } from '../../agent/protocol/index.ts'
import type { PlainKey } from '../i18n/messages.ts'

export type Value = boolean | number | string

/** Which of a setting's values may be chosen now. */
export interface Allowance {
  /** May this value be chosen? */
  readonly allows: (to: Value) => boolean
  /** Why not everything may be, for the driver. */
  readonly note?: PlainKey
}

const FRONT_CELLS = new Set(['driver', 'passenger', 'front'])

/**
 * What a moving car allows by touch. The head unit judges again; this only keeps the screen from offering
 * what would be refused.
 * @param cell the cell that is being changed, where the setting has cells
 * @param now the present value
 */
export function allowance(
  setting: Pick<SettingView, 'whileMoving' | 'value'>,
  cell: string | undefined,
  now: Value | undefined,
  driving: boolean,
): Allowance {
  const { whileMoving, value } = setting
  if (!driving) return { allows: () => true }
  // No typing while driving, whatever the text is for.
  if (value.type === 'text') return { allows: () => false, note: 'lockedParkedOnly' }
  switch (whileMoving) {
    case 'free':
      return { allows: () => true }
    case 'parked_only':
      return { allows: () => false, note: 'lockedParkedOnly' }
    case 'front_parked_only':
      return cell !== undefined && !FRONT_CELLS.has(cell)
        ? { allows: () => true }
        : { allows: () => false, note: 'lockedFrontParked' }
    case 'secure_only':
      return { allows: to => secures(value, now, to), note: 'lockedSecureOnly' }
  }
}

/** Does the change close or lock? Positions close towards their minimum. */
function secures(type: SettingView['value'], now: Value | undefined, to: Value): boolean {
  if (type.type === 'boolean') return to === (type.verbs === 'lock')
  if (type.type === 'number') return typeof to === 'number' && typeof now === 'number' && to <= now
  return false
}
