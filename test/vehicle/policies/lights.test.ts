import { describe, expect, it } from 'vitest'
import { added, refused, rule, warned } from './support.ts'

describe('fog lights', () => {
  const fog = { 'light.fog_light': true }
  const weather = 'fog' as const
  it('take the low beam on and the high beam off (013)', () => {
    const ruling = rule(fog, { state: { 'light.high_beam': true }, world: { weather } })
    expect(added(ruling)).toEqual({ 'light.low_beam': true, 'light.high_beam': false })
    expect(refused(ruling)).toEqual([])
  })
  it('leave a low beam that is on as it is', () => {
    expect(added(rule(fog, { state: { 'light.low_beam': true }, world: { weather } }))).toEqual({})
  })
  it('insist on the low beam even against a wish', () => {
    const ruling = rule(
      { ...fog, 'light.low_beam': false },
      { state: { 'light.low_beam': true }, world: { weather } },
    )
    expect(ruling.changes).toContainEqual({ key: 'light.low_beam', value: true })
  })
  it('keep the high beam from going on (014)', () => {
    expect(refused(rule({ 'light.high_beam': true }, { state: fog }))).toEqual([
      'no-high-beam-with-fog-lights',
    ])
    expect(refused(rule({ ...fog, 'light.high_beam': true }, { world: { weather } }))).toEqual([
      'no-high-beam-with-fog-lights',
    ])
    expect(refused(rule({ 'light.fog_light': false, 'light.high_beam': true }, { state: fog }))).toEqual([])
  })
  it.each(['clear', 'cloudy', 'rain', 'snow', 'wind'] as const)(
    'are asked about when it is %s (009)',
    other => {
      expect(warned(rule(fog, { world: { weather: other } }))).toEqual(['fog-lights-in-clear-weather'])
    },
  )
  it.each(['fog', 'thunderstorm', 'hail'] as const)('are not asked about in %s', other => {
    expect(warned(rule(fog, { world: { weather: other } }))).toEqual([])
  })
})
