import { describe, expect, it } from 'vitest'
import { readCar } from '../../../renderer/stage/car-model.ts'
import { baseSnapshot, factoryState, withState } from '../fixtures/base-snapshot.ts'

describe('readCar', () => {
  it('asks the car for nothing that the catalogue has not got', () => {
    const asked = new Set<string>()
    const state = new Proxy(factoryState, {
      get: (target, key) => {
        if (typeof key === 'string') asked.add(key)
        return Reflect.get(target, key)
      },
    })
    // Everything switched on, so that what a switch guards is read as well.
    const on = new Proxy(state, {
      get: (target, key) => {
        const value = Reflect.get(target, key)
        return typeof value === 'boolean' ? true : value
      },
    })
    readCar({ ...baseSnapshot, state, targets: state })
    readCar({ ...baseSnapshot, state: on, targets: on })
    expect(asked.size).toBeGreaterThan(80)
    expect([...asked].filter(key => !(key in factoryState))).toEqual([])
  })

  it('shows a travelling window where it is, parked, and where it is going, driving', () => {
    const parked = withState(baseSnapshot, { 'window.position@driver': 20 }, { 'window.position@driver': 80 })
    expect(readCar(parked).windows.driver).toEqual({ open: 20, target: 80 })
    expect(readCar({ ...parked, driving: true }).windows.driver).toEqual({ open: 80, target: 80 })
  })

  it('shows no level of what is switched off', () => {
    const state = { 'seat.heating_level@driver': 3, 'wiper.speed@front': 4 }
    const off = readCar(withState(baseSnapshot, state))
    expect(off.seats.driver.heat).toBe(0)
    expect(off.glass.wipeFront).toBe(0)
    const on = readCar(
      withState(baseSnapshot, { ...state, 'seat.heating@driver': true, 'wiper.power@front': true }),
    )
    expect(on.seats.driver.heat).toBe(3)
    expect(on.glass.wipeFront).toBe(3)
  })

  it('colours a zone by where it is being pulled', () => {
    const tone = (wanted: number, mode = 'auto') =>
      readCar(
        withState(baseSnapshot, {
          'air_conditioner.power@driver': true,
          'air_conditioner.temperature@driver': wanted,
          'air_conditioner.mode@driver': mode,
        }),
      ).zones.driver.tone
    expect(baseSnapshot.world.cabinTemperature).toBe(20)
    expect([tone(24), tone(17), tone(20.5)]).toEqual(['heat', 'cool', 'held'])
    expect([tone(17, 'heat'), tone(24, 'cool'), tone(24, 'ventilate')]).toEqual(['heat', 'cool', 'held'])
  })

  it('knows who sits where, and who is a child', () => {
    const { seats } = readCar({
      ...baseSnapshot,
      occupants: [
        { seat: 'driver', name: 'Wei' },
        { seat: 'rear_left', name: 'Xiaoming', child: true },
      ],
    })
    expect([seats.driver.occupant, seats.rear_left.occupant, seats.rear_right.occupant]).toEqual([
      'adult',
      'child',
      'no',
    ])
    expect(seats.rear_left.name).toBe('Xiaoming')
  })
})
