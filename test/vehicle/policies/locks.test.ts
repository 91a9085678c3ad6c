import { describe, expect, it } from 'vitest'
import { added, every, refused, rule } from './support.ts'

describe('locks', () => {
  it('open for what is opened, in the same place', () => {
    expect(added(rule({ 'fuel_port.open': true }))).toEqual({ 'fuel_port.lock': false })
    expect(added(rule({ 'door.position@driver': 100 }, { state: every('door.lock', true) }))).toEqual({
      'door.lock@driver': false,
    })
    expect(added(rule({ 'trunk.position': 100 }))).toEqual({})
  })
  it('shut up the parked car as asked', () => {
    const state = {
      'window.auto_close_on_lock@driver': true,
      'window.position@driver': 40,
      'window.position@passenger': 40,
      'sunshade.auto_close_on_lock@rear': true,
      'sunshade.position@rear': 100,
      'mirror.auto_fold_on_lock@left': true,
    }
    expect(added(rule(every('door.lock', true), { state }))).toEqual({
      'window.position@driver': 0,
      'sunshade.position@rear': 0,
      'mirror.folded@left': true,
    })
    expect(added(rule({ 'door.lock@driver': true }, { state }))).toEqual({})
    expect(added(rule(every('door.lock', true), { state, world: { speed: 20 } }))).toEqual({})
    expect(added(rule(every('door.lock', true)))).toEqual({})
  })
  it('wait for an open door', () => {
    expect(refused(rule({ 'door.lock@driver': true }, { state: { 'door.position@driver': 40 } }))).toEqual([
      'open-door-cannot-lock',
    ])
    expect(
      refused(
        rule(
          { 'door.lock@driver': true, 'door.position@driver': 0 },
          { state: { 'door.position@driver': 40 } },
        ),
      ),
    ).toEqual([])
  })
})
