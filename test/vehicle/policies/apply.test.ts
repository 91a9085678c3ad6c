import { describe, expect, it } from 'vitest'
import { applyPolicies, POLICIES } from '../../../agent/vehicle/policies/index.ts'
import { CarSimulator } from '../../../agent/vehicle/simulator.ts'

describe('a plan before its policies', () => {
  it('keeps wishes first and in order, the last wish for a key standing', () => {
    const car = new CarSimulator({ time: 0 })
    const { changes } = applyPolicies(
      [
        { key: 'seat.heating_level@driver', value: 1 },
        { key: 'hud.power', value: true },
        { key: 'seat.heating_level@driver', value: 3 },
      ],
      { state: car.targets(), world: car.world(), occupants: [] },
    )
    expect(changes).toEqual([
      { key: 'seat.heating_level@driver', value: 3 },
      { key: 'hud.power', value: true },
      { key: 'seat.heating@driver', value: true },
    ])
  })
  it('comes to an end when two policies contradict each other', () => {
    const car = new CarSimulator({ time: 0 })
    const flip = (id: string, value: boolean, must: boolean) => ({
      id,
      must,
      judge: () => [
        { type: 'add' as const, changes: [{ key: 'hud.power', value }], because: { en: id, zh: id } },
      ],
    })
    const input = { state: car.targets(), world: car.world(), occupants: [] }
    expect(applyPolicies([], input, [flip('a', true, false), flip('b', false, true)]).changes).toEqual([
      { key: 'hud.power', value: false },
    ])
    expect(applyPolicies([], input, [flip('a', true, true), flip('b', false, true)]).changes).toEqual([
      { key: 'hud.power', value: true },
    ])
  })
  it('has policies with ids of their own, and CAR-bench’s body policies among them', () => {
    expect(new Set(POLICIES.map(({ id }) => id)).size).toBe(POLICIES.length)
    const sources = POLICIES.flatMap(({ source }) => source?.split(':')[1] ?? [])
    for (const number of ['005', '007', '009', '010', '011', '012', '013', '014'])
      expect(sources).toContain(number)
  })
})
