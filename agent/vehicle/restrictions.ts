import type { SettingDefinition, SettingValue } from './setting.ts'
import type { Zone } from './zones.ts'

/** The boolean value that is always safe (shut, locked, unfolded, not playing), by the verbs that move the setting. */
const SECURE_BY_VERBS = {
  open: false,
  lock: true,
  fold: false,
  play: false,
  switch: false,
  connect: true,
} as const

/** Does `to` leave the setting at least as shut and locked as `from`? */
const secures = (
  definition: SettingDefinition,
  from: SettingValue | undefined,
  to: SettingValue,
): boolean => {
  if (typeof to === 'number') return to <= (typeof from === 'number' ? from : 0)
  if (definition.value.type !== 'boolean') return false
  return to === (definition.secure ?? SECURE_BY_VERBS[definition.value.verbs])
}

/**
 * May this be done while the car moves? One rule for the policies, which refuse before anything happens,
 * and for the simulator, which has the last word.
 */
export const allowedWhileMoving = (
  definition: SettingDefinition,
  cell: Zone | undefined,
  from: SettingValue | undefined,
  to: SettingValue,
): boolean => {
  if (from === to) return true
  switch (definition.whileMoving) {
    case 'free':
      return true
    case 'secure_only':
      return secures(definition, from, to)
    case 'front_parked_only':
      return cell !== 'driver'
    case 'parked_only':
      return false
  }
}
