import { describe, expect, it } from 'vitest'
import { added, refused, rule, warned } from './support.ts'

describe('the sunroof', () => {
  it('opens with its shade (005)', () => {
    expect(added(rule({ 'sunroof.position': 50 }))).toEqual({ 'sunshade.position@front': 100 })
    expect(added(rule({ 'sunroof.position': 50 }, { state: { 'sunshade.position@front': 60 } }))).toEqual({
      'sunshade.position@front': 100,
    })
  })
  it('needs nothing when the shade is open, or opens with it, or the roof shuts', () => {
    expect(added(rule({ 'sunroof.position': 50 }, { state: { 'sunshade.position@front': 100 } }))).toEqual({})
    expect(added(rule({ 'sunroof.position': 50, 'sunshade.position@front': 100 }))).toEqual({})
    expect(added(rule({ 'sunroof.position': 10 }, { state: { 'sunroof.position': 60 } }))).toEqual({})
  })
  it('stays shut when the shade is to stay shut', () => {
    expect(refused(rule({ 'sunroof.position': 50, 'sunshade.position@front': 0 }))).toEqual([
      'sunroof-needs-open-shade',
    ])
  })
  it.each(['rain', 'thunderstorm', 'hail', 'snow', 'fog', 'wind'] as const)(
    'is asked about in %s (009)',
    weather => {
      expect(warned(rule({ 'sunroof.position': 50 }, { world: { weather } }))).toEqual([
        'sunroof-in-bad-weather',
      ])
    },
  )
  it.each(['clear', 'cloudy'] as const)('is not asked about when %s, nor when it shuts', weather => {
    expect(warned(rule({ 'sunroof.position': 50 }, { world: { weather } }))).toEqual([])
    expect(
      warned(
        rule({ 'sunroof.position': 0 }, { state: { 'sunroof.position': 60 }, world: { weather: 'rain' } }),
      ),
    ).toEqual([])
  })
  it('tilts only when shut, slides only when flat', () => {
    expect(
      added(
        rule({ 'sunroof.tilt': true }, { state: { 'sunroof.position': 40, 'sunshade.position@front': 100 } }),
      ),
    ).toEqual({
      'sunroof.position': 0,
    })
    expect(
      added(
        rule({ 'sunroof.position': 40 }, { state: { 'sunroof.tilt': true, 'sunshade.position@front': 100 } }),
      ),
    ).toEqual({
      'sunroof.tilt': false,
    })
    expect(added(rule({ 'sunroof.tilt': true }, { state: { 'sunshade.position@front': 100 } }))).toEqual({})
  })
})
