import type { SettingKey } from './setting.ts'

/** The lock that holds what opens; the same cell where there are cells. */
const LOCK_OF: Readonly<Record<string, string>> = {
  'door.position': 'door.lock',
  'trunk.position': 'trunk.lock',
  'front_trunk.position': 'front_trunk.lock',
  'sunroof.position': 'sunroof.lock',
  'sunroof.tilt': 'sunroof.lock',
  'fuel_port.open': 'fuel_port.lock',
}

/** The lock of what this key opens, if it has one. */
export const lockKeyOf = (key: SettingKey): SettingKey | undefined => {
  const [id = '', cell] = key.split('@')
  const lock = LOCK_OF[id]
  return lock === undefined || cell === undefined ? lock : `${lock}@${cell}`
}
