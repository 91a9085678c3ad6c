import { describe, expect, it } from 'vitest'
import { added, every, rule } from './support.ts'

describe('switches', () => {
  it('go on with their level, in the same place', () => {
    expect(added(rule({ 'seat.heating_level@rear_left': 2 }))).toEqual({ 'seat.heating@rear_left': true })
    expect(added(rule({ 'light.ambient_color': 'blue' }))).toEqual({ 'light.ambient': true })
  })
  it('of every zone go on for what belongs to the whole car', () => {
    expect(added(rule({ 'air_conditioner.rapid_cooling': true }))).toEqual(
      every('air_conditioner.power', true),
    )
    expect(
      added(
        rule({ 'air_conditioner.rapid_cooling': true }, { state: { 'air_conditioner.power@driver': true } }),
      ),
    ).toEqual({})
  })
  it('stay as they are when on already, when off is wished, or when nothing is to run', () => {
    expect(
      added(rule({ 'seat.heating_level@driver': 2 }, { state: { 'seat.heating@driver': true } })),
    ).toEqual({})
    expect(added(rule({ 'seat.heating_level@driver': 2, 'seat.heating@driver': false }))).toEqual({})
    expect(added(rule({ 'air_conditioner.fan_speed@driver': 0 }))).toEqual({})
    expect(added(rule({ 'center_display.auto_brightness': false }))).toEqual({})
  })
  it('exclude each other', () => {
    expect(added(rule({ 'light.left_turn': true }, { state: { 'light.right_turn': true } }))).toEqual({
      'light.right_turn': false,
    })
    expect(added(rule({ 'radio.playing': true }, { state: { 'music.playing': true } }))).toEqual({
      'music.playing': false,
    })
    expect(added(rule({ 'radio.playing': true }))).toEqual({})
  })
  it('volume ends mute, silence does not', () => {
    const state = { 'center_display.mute': true }
    expect(added(rule({ 'center_display.volume': 30 }, { state }))).toEqual({ 'center_display.mute': false })
    expect(added(rule({ 'center_display.volume': 0 }, { state }))).toEqual({})
  })
})
