import { describe, expect, it } from 'vitest'
import { shareStructure } from '../../../renderer/connection/share-structure.ts'
import { readCar } from '../../../renderer/stage/car-model.ts'
import { baseSnapshot, withState } from '../fixtures/base-snapshot.ts'

describe('the model of the stage from one snapshot to the next', () => {
  it('is the very same object when nothing on the stage changed', () => {
    const first = readCar(baseSnapshot)
    const second = readCar({ ...baseSnapshot, world: { ...baseSnapshot.world, battery: 67 } })
    expect(shareStructure(first, second)).toBe(first)
  })

  it('changes only the part that changed, so that only it is drawn again', () => {
    const before = readCar(baseSnapshot)
    const after = shareStructure(
      before,
      readCar(withState(baseSnapshot, { 'window.position@rear_left': 40 })),
    )
    expect(after.windows.rear_left).toEqual({ open: 40, target: 40 })
    expect(after.windows.driver).toBe(before.windows.driver)
    expect(after.seats).toBe(before.seats)
    expect(after.zones).toBe(before.zones)
  })
})
