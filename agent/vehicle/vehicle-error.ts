import type { Localised } from '../domain/language.ts'
import { DriverError } from '../platform/errors.ts'
import type { SettingKey, SettingValue } from './setting.ts'

/** Named after the KUKSA databroker's errors. */
export type VehicleErrorCode = 'NOT_FOUND' | 'INVALID_ARGUMENT' | 'PERMISSION_DENIED' | 'UNAVAILABLE'

/** A refusal of the car: names the setting, the value and the reason. Nothing was changed. */
export class VehicleError extends DriverError {
  constructor(
    readonly code: VehicleErrorCode,
    readonly key: SettingKey,
    readonly value: SettingValue | undefined,
    say: Localised,
  ) {
    super(`${code}: ${key}`, say)
  }
}
