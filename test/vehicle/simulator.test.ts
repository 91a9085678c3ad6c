import { beforeEach, describe, expect, it } from 'vitest'
import { CarSimulator } from '../../agent/vehicle/simulator.ts'
import type { Change, VehicleEvent } from '../../agent/vehicle/vehicle.ts'
import { VehicleError } from '../../agent/vehicle/vehicle-error.ts'

const NOON = new Date(2026, 5, 15, 12).getTime()
const MINUTE = 60_000
let car: CarSimulator

beforeEach(() => {
  car = new CarSimulator({ time: NOON })
})

const refusalOf = async (...changes: Change[]): Promise<VehicleError> => {
  const before = car.targets()
  try {
    await car.actuate(changes)
  } catch (error) {
    expect(car.targets()).toEqual(before)
    if (error instanceof VehicleError) return error
    throw error
  }
  throw new Error('the car accepted it')
}

const set = (key: string, value: Change['value']): Change => ({ key, value })

describe('things that take time', () => {
  it('moves a window over four seconds, and says where it is and where it goes', async () => {
    await car.actuate([set('window.position@driver', 100)])
    expect(car.state()['window.position@driver']).toBe(0)
    expect(car.targets()['window.position@driver']).toBe(100)
    car.advance(1000)
    expect(car.state()['window.position@driver']).toBe(25)
    car.advance(10_000)
    expect(car.state()['window.position@driver']).toBe(100)
  })

  it('turns round where it is when it is told otherwise on the way', async () => {
    await car.actuate([set('window.position@driver', 100)])
    car.advance(2000)
    const receipt = await car.actuate([set('window.position@driver', 0)])
    expect(receipt.inverse).toEqual([set('window.position@driver', 100)])
    car.advance(1000)
    expect(car.state()['window.position@driver']).toBe(25)
  })

  it('switches at once what has nothing to move', async () => {
    await car.actuate([set('hud.power', true)])
    expect(car.state()['hud.power']).toBe(true)
  })
})

describe('the cabin', () => {
  const cabinAfter = (minutes: number): number => {
    car.advance(minutes * MINUTE)
    return car.world().cabinTemperature
  }
  const cool: Change[] = ['driver', 'passenger'].flatMap(cell => [
    set(`air_conditioner.power@${cell}`, true),
    set(`air_conditioner.temperature@${cell}`, 20),
  ])

  it('is cooled to its target and held there', async () => {
    car.setWorld({ outsideTemperature: 34, cabinTemperature: 40, weather: 'cloudy' })
    await car.actuate(cool)
    const soon = cabinAfter(5)
    expect(soon).toBeLessThan(40)
    expect(soon).toBeGreaterThan(20)
    expect(cabinAfter(120)).toBeCloseTo(20, 0)
    expect(cabinAfter(60)).toBeCloseTo(20, 0)
  })

  it('drifts to the outside temperature, faster with the windows open', async () => {
    car.setWorld({ outsideTemperature: 0, cabinTemperature: 20, weather: 'snow' })
    const shut = cabinAfter(5)
    car.setWorld({ cabinTemperature: 20 })
    await car.actuate(['driver', 'passenger'].map(cell => set(`window.position@${cell}`, 100)))
    const open = cabinAfter(5)
    expect(shut).toBeLessThan(20)
    expect(open).toBeLessThan(shut)
    expect(cabinAfter(24 * 60)).toBeCloseTo(0, 0)
  })

  it('gets hotter in the sun than under a cloud', () => {
    car.setWorld({ outsideTemperature: 25, cabinTemperature: 25, weather: 'clear' })
    const sunny = cabinAfter(60)
    car.reset()
    car.setWorld({ time: NOON, outsideTemperature: 25, cabinTemperature: 25, weather: 'rain' })
    expect(sunny).toBeGreaterThan(cabinAfter(60))
  })

  it('comes out alike whether an hour passes at once or in seconds', async () => {
    const other = new CarSimulator({ time: NOON })
    for (const each of [car, other]) {
      each.setWorld({ outsideTemperature: 35, cabinTemperature: 45 })
      await each.actuate(cool)
    }
    car.advance(10 * MINUTE)
    for (let second = 0; second < 600; second++) other.advance(1000)
    expect(car.world().cabinTemperature).toBeCloseTo(other.world().cabinTemperature, 0)
    expect(car.world().battery).toBeCloseTo(other.world().battery, 1)
    expect(car.world().time).toBe(other.world().time)
  })
})

describe('the battery', () => {
  it('drains by driving, faster at speed, and the range with it', () => {
    car.setWorld({ speed: 60 })
    const { battery, range } = car.world()
    car.advance(30 * MINUTE)
    const slow = battery - car.world().battery
    expect(slow).toBeGreaterThan(0)
    expect(car.world().range).toBeLessThan(range)
    car.setWorld({ speed: 130 })
    const before = car.world().battery
    car.advance(30 * MINUTE)
    expect(before - car.world().battery).toBeGreaterThan(2 * slow)
  })

  it('loses nothing while the car sleeps, something while it heats', async () => {
    const full = car.world().battery
    car.advance(60 * MINUTE)
    expect(car.world().battery).toBe(full)
    car.setWorld({ outsideTemperature: -10 })
    const range = car.world().range
    await car.actuate([set('air_conditioner.power@driver', true)])
    expect(car.world().range).toBeLessThan(range)
    car.advance(60 * MINUTE)
    expect(car.world().battery).toBeLessThan(full)
  })

  it('empty: the car stands, comfort is unavailable, the hazard lights and locks still work', async () => {
    car.setWorld({ speed: 50, battery: 0 })
    expect(car.world()).toMatchObject({ speed: 0, range: 0 })
    expect((await refusalOf(set('seat.heating@driver', true))).code).toBe('UNAVAILABLE')
    await car.actuate([set('light.hazard', true), set('door.lock@driver', true)])
    expect(car.state()['light.hazard']).toBe(true)
  })
})

describe('the world set from outside', () => {
  it.each<[string, Parameters<CarSimulator['setWorld']>[0], object]>([
    ['a speed puts a parked car in drive', { speed: 50 }, { gear: 'D', speed: 50 }],
    ['parking stops it', { gear: 'P', speed: 50 }, { gear: 'P', speed: 0 }],
    ['reverse is slow', { gear: 'R', speed: 90 }, { gear: 'R', speed: 30 }],
    ['speed has a limit', { speed: 900 }, { speed: 250 }],
    ['snow makes it cold', { weather: 'snow' }, { weather: 'snow', outsideTemperature: -2 }],
    [
      'both are taken at their word',
      { weather: 'snow', outsideTemperature: 9 },
      { weather: 'snow', outsideTemperature: 9 },
    ],
    ['night is dark', { time: new Date(2026, 5, 15, 23).getTime() }, { daylight: false }],
    [
      'unless it is said to be light',
      { time: new Date(2026, 5, 15, 23).getTime(), daylight: true },
      { daylight: true },
    ],
  ])('%s', (_name, patch, expected) => {
    car.setWorld(patch)
    expect(car.world()).toMatchObject(expected)
  })

  it('gear P stops a car that is already rolling', () => {
    car.setWorld({ speed: 50 })
    car.setWorld({ gear: 'P' })
    expect(car.world()).toMatchObject({ gear: 'P', speed: 0 })
    expect(car.moving()).toBe(false)
  })

  it('thaw turns snow to rain', () => {
    car.setWorld({ weather: 'snow' })
    car.setWorld({ outsideTemperature: 12 })
    expect(car.world().weather).toBe('rain')
  })

  it('refuses what is no number and keeps the world', () => {
    const before = car.world()
    expect(() => car.setWorld({ speed: Number.NaN })).toThrow(VehicleError)
    expect(car.world()).toEqual(before)
  })

  it('gets dark by itself when the day ends', () => {
    car.setWorld({ time: new Date(2026, 5, 15, 17).getTime() })
    car.advance(5 * 60 * MINUTE)
    expect(car.world().daylight).toBe(false)
  })
})

describe('what a car refuses', () => {
  it('out of range, unknown settings and places: nothing of the plan is done', async () => {
    expect((await refusalOf(set('hud.power', true), set('hud.brightness', 11))).code).toBe('INVALID_ARGUMENT')
    expect((await refusalOf(set('hud.power', true), set('warp.drive', 1))).code).toBe('NOT_FOUND')
    expect(car.state()['hud.power']).toBe(false)
  })

  it('two values for one thing', async () => {
    expect((await refusalOf(set('hud.brightness', 3), set('hud.brightness', 4))).code).toBe(
      'INVALID_ARGUMENT',
    )
    await car.actuate([set('hud.brightness', 3), set('hud.brightness', 3)])
    expect(car.state()['hud.brightness']).toBe(3)
  })

  it.each<[string, Change]>([
    ['a door opening', set('door.position@driver', 100)],
    ['a trunk opening', set('trunk.position', 100)],
    ['unlocking', set('door.lock@driver', false)],
    ['the child lock going off', set('door.child_lock@rear_left', false)],
    ['video', set('video.playing', true)],
    ["the driver's seat moving", set('seat.horizontal_position@driver', 80)],
    ['mirrors folding', set('mirror.folded@left', true)],
    ['a seat folding', set('seat.folded@rear_left', true)],
    ['the steering wheel moving', set('steering_wheel.height', 90)],
  ])('while driving: %s', async (_name, change) => {
    const locked = [set('door.lock@driver', true), set('door.child_lock@rear_left', true)]
    await car.actuate(locked)
    car.setWorld({ speed: 30 })
    const refusal = await refusalOf(change)
    expect(refusal.code).toBe('PERMISSION_DENIED')
    expect(refusal.say.zh).toContain('行车中')
  })

  it('while driving: making safe is welcome', async () => {
    await car.actuate([
      set('trunk.position', 60),
      set('mirror.folded@left', true),
      set('video.playing', true),
    ])
    car.setWorld({ speed: 30 })
    await car.actuate([
      set('trunk.position', 0),
      set('mirror.folded@left', false),
      set('video.playing', false),
      set('door.lock@driver', true),
      set('door.child_lock@rear_left', true),
      set('seat.backrest_angle@passenger', 70),
      set('window.position@driver', 40),
    ])
    expect(car.targets()['trunk.position']).toBe(0)
  })

  it('opening what is locked, unless the plan unlocks it', async () => {
    const refusal = await refusalOf(set('fuel_port.open', true))
    expect(refusal.code).toBe('PERMISSION_DENIED')
    expect(refusal.say).toEqual({ en: 'The charging port is locked.', zh: '充电口锁着，打不开。' })
    await car.actuate([set('fuel_port.open', true), set('fuel_port.lock', false)])
    expect(car.state()['fuel_port.open']).toBe(true)
  })

  it('folding a seat under somebody', async () => {
    car.setOccupants([{ seat: 'rear_left', name: 'Mia', child: true }])
    expect((await refusalOf(set('seat.folded@rear_left', true))).say.en).toContain('Somebody is sitting')
    await car.actuate([set('seat.folded@rear_right', true)])
  })
})

describe('watching', () => {
  it('tells what changed, once per step, and stops when asked', async () => {
    const events: VehicleEvent[] = []
    const stop = car.watch(event => events.push(event))
    await car.actuate([set('window.position@driver', 50), set('hud.power', true), set('hud.height', 5)])
    expect(events).toEqual([{ type: 'state', changed: ['window.position@driver', 'hud.power'] }])
    car.advance(1000)
    expect(events.slice(1)).toEqual([
      { type: 'world' },
      { type: 'state', changed: ['window.position@driver'] },
    ])
    stop()
    car.setOccupants([])
    expect(events).toHaveLength(3)
  })

  it('goes back to how it began', async () => {
    await car.actuate([set('hud.power', true)])
    car.setWorld({ speed: 80, weather: 'rain' })
    car.reset()
    expect(car.state()['hud.power']).toBe(false)
    expect(car.world()).toMatchObject({ speed: 0, gear: 'P', weather: 'clear' })
  })
})
