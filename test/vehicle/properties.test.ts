import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_KEYS, parseKey } from '../../agent/vehicle/keys.ts'
import { applyPolicies } from '../../agent/vehicle/policies/index.ts'
import type { SettingValue } from '../../agent/vehicle/setting.ts'
import { CarSimulator } from '../../agent/vehicle/simulator.ts'
import { type Change, WEATHERS } from '../../agent/vehicle/vehicle.ts'
import { VehicleError } from '../../agent/vehicle/vehicle-error.ts'

const TIME = Date.UTC(2026, 0, 15, 12)

const legalValue = (key: string): fc.Arbitrary<SettingValue> => {
  const type = parseKey(key)?.definition.value
  if (type?.type === 'boolean') return fc.boolean()
  if (type?.type === 'enum') return fc.constantFrom(...type.values.map(option => option.id))
  if (type?.type === 'number') return fc.double({ min: type.min, max: type.max, noNaN: true })
  return fc.string({ maxLength: 20 })
}
const legalChange: fc.Arbitrary<Change> = fc
  .constantFrom(...ALL_KEYS)
  .chain(key => legalValue(key).map(value => ({ key, value })))
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: legalChange },
  fc.record({
    key: fc.oneof(fc.constantFrom(...ALL_KEYS), fc.string()),
    value: fc.oneof(fc.boolean(), fc.double(), fc.string()),
  }),
)
const plan = (change: fc.Arbitrary<Change>) =>
  fc.uniqueArray(change, { selector: ({ key }) => key, maxLength: 12 })
const world = fc.record({
  speed: fc.constantFrom(0, 0, 50),
  weather: fc.constantFrom(...WEATHERS),
  battery: fc.constantFrom(0, 40, 90),
})

const accepted = async (car: CarSimulator, changes: readonly Change[]) => {
  try {
    return await car.actuate(changes)
  } catch (error) {
    if (error instanceof VehicleError) return undefined
    throw error
  }
}

describe('whatever is asked of the car', () => {
  it('does all of a plan or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(plan(anyChange), world, fc.nat(5000), async (changes, conditions, ms) => {
        const car = new CarSimulator({ time: TIME, world: conditions })
        const before = car.targets()
        const receipt = await accepted(car, changes)
        car.advance(ms)
        if (receipt === undefined) expect(car.targets()).toEqual(before)
        else
          expect(car.targets()).toEqual({
            ...before,
            ...Object.fromEntries(receipt.applied.map(({ key, value }) => [key, value])),
          })
      }),
    )
  })

  it('can be undone by its inverse, even half way', async () => {
    await fc.assert(
      fc.asyncProperty(plan(legalChange), plan(legalChange), fc.nat(5000), async (first, second, ms) => {
        const car = new CarSimulator({ time: TIME })
        await accepted(car, first)
        car.advance(ms)
        const before = car.targets()
        const receipt = await accepted(car, second)
        car.advance(ms)
        if (receipt === undefined) return
        // Taking back is never refused while the car stands still.
        await car.actuate(receipt.inverse)
        expect(car.targets()).toEqual(before)
        car.advance(60_000)
        expect(car.state()).toEqual(before)
      }),
    )
  })

  it('meets policies that come to an end, keep one change a key, and keep their own rules', () => {
    fc.assert(
      fc.property(plan(legalChange), plan(legalChange), world, (standing, wishes, conditions) => {
        const car = new CarSimulator({ time: TIME, world: conditions })
        const state = {
          ...car.targets(),
          ...Object.fromEntries(standing.map(({ key, value }) => [key, value])),
        }
        const input = { state, world: car.world(), occupants: [] }
        const ruling = applyPolicies(wishes, input)
        const keys = ruling.changes.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { key } of wishes) expect(keys).toContain(key)
        const again = applyPolicies(ruling.changes, input)
        expect(again.changes).toEqual(ruling.changes)
        if (ruling.refusals.length > 0) return
        const after = {
          ...state,
          ...Object.fromEntries(ruling.changes.map(({ key, value }) => [key, value])),
        }
        const fogGoesOn = state['light.fog_light'] !== true && after['light.fog_light'] === true
        if (fogGoesOn) expect(after).toMatchObject({ 'light.low_beam': true, 'light.high_beam': false })
      }),
    )
  })
})
