import { isOn, numberAt } from './state.ts'
import type { VehicleState, World } from './vehicle.ts'
import { ZONE_LAYOUTS } from './zones.ts'

/** Minutes in which a shut cabin comes 63 % closer to the outside temperature (time constant of a parked car). */
const SHUT_MINUTES = 40
/** The same with every window and the roof wide open. */
const OPEN_MINUTES = 2
/** °C by which the sun warms a shut cabin above the outside air. */
const SUN = 6
/** °C per minute one climate zone heats or cools at full fan, a quarter of the cabin each. */
const ZONE_POWER = 0.8
/** Rapid cooling and heating multiply it. */
const RAPID = 2

/** How open the cabin is, 0 (shut) to 1 (windows and roof wide open). */
const airing = (state: VehicleState): number => {
  const windows = ZONE_LAYOUTS.seat.map(cell => numberAt(state, `window.position@${cell}`) / 100)
  const parts = [...windows, numberAt(state, 'sunroof.position') / 100]
  return parts.reduce((sum, part) => sum + part, 0) / parts.length
}

/** What the cabin would come to without climate control: outside air, and the sun through the glass. */
const restingTemperature = (state: VehicleState, world: World, open: number): number => {
  const sunny = world.daylight && (world.weather === 'clear' || world.weather === 'cloudy')
  const strength = world.weather === 'clear' ? 1 : 0.4
  const shaded = numberAt(state, 'sunshade.position@front') === 0 ? 0.6 : 1
  return world.outsideTemperature + (sunny ? SUN * strength * shaded * (1 - open) : 0)
}

/** °C the running zones move the cabin in `minutes`, never past what they are set to. */
const conditioned = (state: VehicleState, cabin: number, minutes: number): number =>
  ZONE_LAYOUTS.seat.reduce((temperature, cell) => {
    if (!isOn(state, `air_conditioner.power@${cell}`)) return temperature
    const left = numberAt(state, `air_conditioner.temperature@${cell}`, temperature) - temperature
    const rapid = left < 0 ? 'air_conditioner.rapid_cooling' : 'air_conditioner.rapid_heating'
    const fan = numberAt(state, `air_conditioner.fan_speed@${cell}`) / 10
    const reach = ZONE_POWER * fan * minutes * (isOn(state, rapid) ? RAPID : 1)
    return temperature + Math.sign(left) * Math.min(Math.abs(left), reach)
  }, cabin)

/**
 * The cabin's temperature after `seconds` (at most a few at a time): it drifts towards outside by Newton's law of
 * cooling, faster with open windows, and is moved towards the set temperatures by the zones that are on.
 */
export const nextCabinTemperature = (state: VehicleState, world: World, seconds: number): number => {
  const open = airing(state)
  const minutes = seconds / 60
  const constant = SHUT_MINUTES * (OPEN_MINUTES / SHUT_MINUTES) ** open
  const resting = restingTemperature(state, world, open)
  const drifted = resting + (world.cabinTemperature - resting) * Math.exp(-minutes / constant)
  return conditioned(state, drifted, minutes)
}

/** Kilowatts the climate control draws now: fans, and the work of holding the cabin off the outside temperature. */
export const climatePower = (state: VehicleState, world: World): number =>
  ZONE_LAYOUTS.seat.reduce((kilowatts, cell) => {
    if (!isOn(state, `air_conditioner.power@${cell}`)) return kilowatts
    const target = numberAt(state, `air_conditioner.temperature@${cell}`)
    const lift = Math.abs(target - world.outsideTemperature) + Math.abs(target - world.cabinTemperature)
    const fan = numberAt(state, `air_conditioner.fan_speed@${cell}`) / 10
    const saving = isOn(state, 'air_conditioner.energy_saving') ? 0.7 : 1
    return kilowatts + (0.05 + 0.03 * lift) * fan * saving
  }, 0)
