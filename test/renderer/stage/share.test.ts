import { describe, expect, it } from 'vitest'
import { readCar } from '../../../renderer/stage/car-model.ts'
import { share } from '../../../renderer/stage/share.ts'
import { baseSnapshot, withState } from '../fixtures/base-snapshot.ts'

describe('share', () => {
  it('gives back the very same model when nothing on the stage changed', () => {
    const first = readCar(baseSnapshot)
    const second = readCar({ ...baseSnapshot, world: { ...baseSnapshot.world, battery: 67 } })
    expect(share(first, second)).toBe(first)
  })

  it('changes only the part that changed, so that only it is drawn again', () => {
    const before = readCar(baseSnapshot)
    const after = share(before, readCar(withState(baseSnapshot, { 'window.position@rear_left': 40 })))
    expect(after.windows.rear_left).toEqual({ open: 40, target: 40 })
    expect(after.windows.driver).toBe(before.windows.driver)
    expect(after.seats).toBe(before.seats)
    expect(after.zones).toBe(before.zones)
  })

  it('notices keys that come and go', () => {
    expect(share({ a: 1, b: 2 } as Record<string, number>, { a: 1 })).toEqual({ a: 1 })
    expect(share({ a: 1 } as Record<string, number>, { a: 1, b: 2 })).toEqual({ a: 1, b: 2 })
  })
})
