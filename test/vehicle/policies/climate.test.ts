import { describe, expect, it } from 'vitest'
import { added, every, rule, told } from './support.ts'

describe('air conditioning', () => {
  it('going on shuts windows more than 20 % open (011)', () => {
    const state = {
      'window.position@driver': 21,
      'window.position@passenger': 20,
      'window.position@rear_left': 100,
    }
    expect(added(rule(every('air_conditioner.power', true), { state }), 'ac-closes-wide-windows')).toEqual({
      'window.position@driver': 0,
      'window.position@rear_left': 0,
    })
  })
  it('already on, or going off, shuts nothing', () => {
    const state = { ...every('air_conditioner.power', true), 'window.position@driver': 100 }
    expect(added(rule({ 'air_conditioner.power@driver': true }, { state }))).toEqual({})
    expect(added(rule(every('air_conditioner.power', false), { state }))).toEqual({})
  })
  it('leaves alone a window that is asked for in the same breath', () => {
    expect(added(rule({ ...every('air_conditioner.power', true), 'window.position@driver': 100 }))).toEqual(
      {},
    )
  })
  it('going on with the fan at rest starts it (011)', () => {
    const still = { 'air_conditioner.fan_speed@driver': 0 }
    expect(added(rule({ 'air_conditioner.power@driver': true }, { state: still }))).toEqual({
      'air_conditioner.fan_speed@driver': 1,
    })
    expect(added(rule({ 'air_conditioner.power@driver': true }))).toEqual({})
  })
  it('zones more than 3 °C apart are mentioned (012)', () => {
    const on = every('air_conditioner.power', true)
    expect(
      rule({ 'air_conditioner.temperature@driver': 20.5 }, { state: on }).notices[0]?.notice.en,
    ).toContain('3.5 degrees')
    expect(told(rule({ 'air_conditioner.temperature@driver': 21 }, { state: on }))).toEqual([])
    expect(told(rule(every('air_conditioner.temperature', 17), { state: on }))).toEqual([])
  })
  it('in sync: one zone moves them all, joining takes the driver’s', () => {
    const on = every('air_conditioner.power', true)
    const moved = rule(
      { 'air_conditioner.temperature@passenger': 20 },
      { state: { ...on, 'air_conditioner.sync': true } },
    )
    expect(added(moved, 'sync-follows-driver')).toEqual({
      'air_conditioner.temperature@driver': 20,
      'air_conditioner.temperature@rear_left': 20,
      'air_conditioner.temperature@rear_right': 20,
    })
    expect(told(moved)).toEqual([])
    const joined = rule(
      { 'air_conditioner.sync': true },
      { state: { ...on, 'air_conditioner.temperature@driver': 22 } },
    )
    expect(Object.values(added(joined, 'sync-follows-driver'))).toEqual([22, 22, 22])
    expect(added(rule({ 'air_conditioner.temperature@passenger': 20 }, { state: on }))).toEqual({})
  })
})

describe('defrosting the windscreen (010)', () => {
  const defrost = { 'air_conditioner.front_defrost': true }
  it('sets fan, direction and air conditioning', () => {
    const state = every('air_conditioner.fan_speed', 1)
    expect(added(rule(defrost, { state }), 'defrost-needs-air')).toEqual({
      'air_conditioner.power@driver': true,
      'air_conditioner.power@passenger': true,
      'air_conditioner.fan_speed@driver': 2,
      'air_conditioner.fan_speed@passenger': 2,
      'air_conditioner.air_direction@driver': 'window',
      'air_conditioner.air_direction@passenger': 'window',
    })
  })
  it('keeps what is already right', () => {
    const state = {
      ...every('air_conditioner.power', true),
      ...every('air_conditioner.fan_speed', 2),
      ...every('air_conditioner.air_direction', 'feet_window'),
    }
    expect(added(rule(defrost, { state }))).toEqual({})
  })
  it('shuts wide windows, since the air conditioning goes on with it', () => {
    expect(
      added(rule(defrost, { state: { 'window.position@driver': 50 } }), 'ac-closes-wide-windows'),
    ).toEqual({
      'window.position@driver': 0,
    })
  })
  it('does nothing for the rear window or when it goes off', () => {
    expect(added(rule({ 'air_conditioner.rear_defrost': true }))).toEqual({})
    expect(added(rule({ 'air_conditioner.front_defrost': false }, { state: defrost }))).toEqual({})
  })
})
