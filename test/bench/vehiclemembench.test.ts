import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { callsFor, upstreamHas } from '../../bench/suites/vehiclemembench/calls.ts'
import { changesBetween, flat, UpstreamCar } from '../../bench/suites/vehiclemembench/upstream-car.ts'

const benchmarks = process.env.CODRIVER_BENCHMARKS

const INITIAL = {
  'HUD.value.is_on': false,
  'HUD.value.brightness_level': 5,
  'seat.value.driver.value.heating_mode': false,
  'seat.value.driver.value.heating_level': 1,
}

describe("upstream's car", () => {
  it('switches a module on with its level, and also when the level is refused', () => {
    const car = new UpstreamCar(INITIAL)
    const before = new UpstreamCar(INITIAL).state()
    expect(car.call({ name: 'carcontrol_HUD_set_brightness_level', args: { level: 11 } })).toBe(false)
    expect(changesBetween(before, car.state())).toEqual({ 'HUD.is_on': true })
  })

  it('is told of a decision in its own words', () => {
    expect(callsFor([{ setting: 'seat.heating_level', zones: ['driver', 'passenger'], value: 2 }])).toEqual([
      { name: 'seat_set_heating_level', args: { seat: 'front', level: 2 } },
    ])
    expect(upstreamHas('seat.lumbar_support')).toBe(false)
  })
})

const rowSchema = z.object({
  calls: z.array(
    z.object({
      name: z.string(),
      args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  success: z.array(z.boolean()),
  state_diff: z.record(z.string(), z.unknown()),
})

describe.skipIf(benchmarks === undefined)('against upstream (CODRIVER_BENCHMARKS points at the sets)', () => {
  const folder = join(benchmarks ?? '', 'vehiclemembench')

  it('does what upstream does in every recorded sequence of calls', () => {
    const initial = JSON.parse(readFileSync(join(folder, 'initial_state.json'), 'utf8'))
    const rows = readFileSync(join(folder, 'simulator_conformance.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => rowSchema.parse(JSON.parse(line)))
    const wrong = rows.filter(row => {
      const car = new UpstreamCar(initial)
      const success = row.calls.map(call => car.call(call))
      const expected = Object.fromEntries(
        Object.entries(row.state_diff).map(([path, value]) => [flat(path), value]),
      )
      const got = changesBetween(new UpstreamCar(initial).state(), car.state())
      const same = (one: object, other: object) =>
        JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
      return !same(got, expected) || JSON.stringify(success) !== JSON.stringify(row.success)
    })
    expect(rows.length).toBeGreaterThan(1600)
    expect(wrong).toEqual([])
  })
})
