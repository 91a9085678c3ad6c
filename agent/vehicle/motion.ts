import { settingById } from './catalogue/index.ts'
import { parseKey } from './keys.ts'
import type { NumberType, SettingKey } from './setting.ts'
import { roundToResolution } from './validation.ts'

/** Something on its way: where it exactly is, and where it is going. */
export interface Travel {
  readonly position: number
  readonly target: number
  /** Units of the setting per second. */
  readonly speed: number
}

/** Units per second at which a setting travels; `undefined` for what changes at once. */
export const travelSpeed = (key: SettingKey): number | undefined => {
  const definition = parseKey(key)?.definition
  if (definition?.travelSeconds === undefined || definition.value.type !== 'number') return undefined
  return (definition.value.max - definition.value.min) / definition.travelSeconds
}

/** The travel after `seconds`; stands at its target when it has arrived. */
export const moveOn = (travel: Travel, seconds: number): Travel => {
  const left = travel.target - travel.position
  const way = Math.min(Math.abs(left), travel.speed * seconds)
  return { ...travel, position: travel.position + Math.sign(left) * way }
}

export const hasArrived = (travel: Travel): boolean => travel.position === travel.target

/** Where a sensor would say it is: rounded to the setting's resolution. */
export const sensedPosition = (key: SettingKey, position: number): number => {
  const type: NumberType | undefined = numberTypeOf(key)
  return type === undefined ? position : roundToResolution(type, position)
}

const numberTypeOf = (key: SettingKey): NumberType | undefined => {
  const type = (settingById(key) ?? parseKey(key)?.definition)?.value
  return type?.type === 'number' ? type : undefined
}
