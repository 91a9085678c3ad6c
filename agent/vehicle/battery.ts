import { climatePower } from './climate.ts'
import { isOn, numberAt } from './state.ts'
import type { VehicleState, World } from './vehicle.ts'
import { ZONE_LAYOUTS } from './zones.ts'

/** Usable energy of the pack, kWh. */
const PACK = 75
/** kWh per km to roll, and the part that grows with the square of speed (drag): 0.14 at 60 km/h, 0.19 at 120. */
const ROLLING = 0.12
const DRAG = 0.07 / 120 ** 2
/** Speed (km/h) at which the remaining range is reckoned while parked. */
const TOURING_SPEED = 70
/** Kilowatts: screens and computers, one heated seat at level 3, the steering wheel, headlights. */
const BASE = 0.2
const SEAT_HEATER = 0.09
const WHEEL_HEATER = 0.08
const HEADLIGHTS = 0.06

/** kWh per kilometre at a speed in km/h. */
const drivingNeed = (speed: number): number => ROLLING + DRAG * speed ** 2

/** Kilowatts drawn by everything but driving. */
const comfortPower = (state: VehicleState, world: World): number => {
  const seats = ZONE_LAYOUTS.seat.reduce(
    (sum, cell) =>
      isOn(state, `seat.heating@${cell}`)
        ? sum + (SEAT_HEATER * numberAt(state, `seat.heating_level@${cell}`)) / 3
        : sum,
    0,
  )
  const wheel = isOn(state, 'steering_wheel.heating') ? WHEEL_HEATER : 0
  const lights = isOn(state, 'light.low_beam') ? HEADLIGHTS : 0
  return BASE + climatePower(state, world) + seats + wheel + lights
}

/** Is the car awake? A parked car with nothing on draws nothing worth counting. */
const awake = (state: VehicleState, world: World): boolean =>
  world.speed > 0 || world.gear !== 'P' || comfortPower(state, world) > BASE

/** State of charge (%) after `seconds` of driving and comfort at the present pace; never below 0. */
export const nextBattery = (state: VehicleState, world: World, seconds: number): number => {
  if (!awake(state, world)) return world.battery
  const hours = seconds / 3600
  const used = drivingNeed(world.speed) * world.speed * hours + comfortPower(state, world) * hours
  return Math.max(0, world.battery - (used / PACK) * 100)
}

/** Kilometres the charge lasts at the present speed (or touring speed when parked), comfort included. */
export const remainingRange = (state: VehicleState, world: Omit<World, 'range'>): number => {
  const speed = Math.max(world.speed, TOURING_SPEED)
  const perKilometre = drivingNeed(speed) + comfortPower(state, { ...world, range: 0 }) / speed
  return Math.round(((world.battery / 100) * PACK) / perKilometre)
}
