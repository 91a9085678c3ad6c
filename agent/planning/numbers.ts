import type { ValueChange } from '../understanding/request.ts'
import type { NumberType } from '../vehicle/setting.ts'

/** How many steps a vague size is: "a bit warmer" is one, "a lot warmer" three. */
const STEPS_OF_SIZE = { little: 1, medium: 1, large: 3 } as const

/** Rounded to what the car can make, within its range. */
export const fitted = (type: NumberType, value: number): number => {
  const steps = Math.round((value - type.min) / type.resolution)
  const rounded = Number((type.min + steps * type.resolution).toFixed(4))
  return Math.min(type.max, Math.max(type.min, rounded))
}

/** The value at a share (0 to 1) of the way from least to most. */
export const atFraction = (type: NumberType, of: number): number =>
  fitted(type, type.min + (type.max - type.min) * Math.min(1, Math.max(0, of)))

/**
 * The distance a relative wish moves a number, in its own unit, before clamping.
 * An amount in another unit than the setting's is read as its nearest sense: per cent of the range, levels as steps.
 */
export const distanceOf = (type: NumberType, change: Extract<ValueChange, { type: 'by' }>): number => {
  const { amount, unit } = change
  if (amount === undefined) return type.step * STEPS_OF_SIZE[change.size ?? 'medium']
  if (unit === 'percent' && type.unit !== 'percent')
    return Math.max(type.resolution, ((type.max - type.min) * amount) / 100)
  if (unit === 'level' && type.unit !== 'level') return amount * type.step
  return amount
}
