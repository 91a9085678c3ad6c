import { describe, expect, it } from 'vitest'
import { rule, told, type Values, warned } from './support.ts'

describe('windows', () => {
  const acOn = { 'air_conditioner.power@driver': true }
  it('past 25 % with the air conditioning on are asked about (007)', () => {
    expect(warned(rule({ 'window.position@driver': 26 }, { state: acOn }))).toEqual(['window-wastes-energy'])
  })
  it.each<[string, Values, Values]>([
    [
      'opened in the same breath',
      { 'window.position@driver': 100, 'air_conditioner.power@driver': true },
      {},
    ],
    [
      'wanted as wide as it stands',
      { 'window.position@driver': 40, 'air_conditioner.power@driver': true },
      { 'window.position@driver': 40 },
    ],
    [
      'opened, while the air conditioning goes on elsewhere',
      { 'window.position@rear_left': 30, 'air_conditioner.power@passenger': true },
      {},
    ],
  ])('are asked about with the air conditioning going on: %s (007, 011)', (_name, wishes, state) => {
    const ruling = rule(wishes, { state })
    expect(warned(ruling)).toEqual(['window-wastes-energy'])
    for (const [key, value] of Object.entries(wishes)) expect(ruling.changes).toContainEqual({ key, value })
  })
  it.each<[string, Values, Values]>([
    [
      'a little, with the air conditioning',
      { 'window.position@driver': 20, 'air_conditioner.power@driver': true },
      {},
    ],
    [
      'open already, and shut by rule',
      { 'air_conditioner.power@driver': true },
      { 'window.position@driver': 80 },
    ],
    ['25 % is fine', { 'window.position@driver': 25 }, acOn],
    ['without air conditioning', { 'window.position@driver': 80 }, {}],
    ['shutting a little', { 'window.position@driver': 60 }, { ...acOn, 'window.position@driver': 90 }],
    [
      'the air conditioning goes off too',
      { 'window.position@driver': 60, 'air_conditioner.power@driver': false },
      acOn,
    ],
  ])('not when %s', (_name, wishes, state) => {
    expect(warned(rule(wishes, { state }))).toEqual([])
  })
  it('into the rain: the driver is told', () => {
    expect(told(rule({ 'window.position@driver': 20 }, { world: { weather: 'rain' } }))).toEqual([
      'window-in-wet-weather',
    ])
    expect(told(rule({ 'window.position@driver': 20 }, { world: { weather: 'fog' } }))).toEqual([])
    expect(
      told(
        rule(
          { 'window.position@driver': 0 },
          { state: { 'window.position@driver': 50 }, world: { weather: 'rain' } },
        ),
      ),
    ).toEqual([])
  })
})
