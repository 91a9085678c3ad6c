import { text } from '../domain/language.ts'
import { isDaylight } from './daylight.ts'
import type { Weather, World } from './vehicle.ts'
import { VehicleError } from './vehicle-error.ts'

/** The world without what follows from it. */
export type WorldFacts = Omit<World, 'range'>

/** A mild clear day, parked, the battery well filled. */
export const initialWorld = (time: number): WorldFacts => ({
  time,
  speed: 0,
  gear: 'P',
  weather: 'clear',
  outsideTemperature: 22,
  cabinTemperature: 23,
  daylight: isDaylight(time),
  battery: 78,
  network: 'online',
})

/** Physical limits: km/h, °C, %. */
const LIMITS = {
  speed: [0, 250],
  outsideTemperature: [-50, 60],
  cabinTemperature: [-50, 80],
  battery: [0, 100],
} as const
/** km/h a car does backwards. */
const REVERSE_LIMIT = 30
/** Snow falls below this (°C), rain above that. */
const SNOW_BELOW = 3
const RAIN_ABOVE = -4

const COLD: ReadonlySet<Weather> = new Set(['snow'])
const WARM: ReadonlySet<Weather> = new Set(['rain', 'thunderstorm'])

const limited = (name: keyof typeof LIMITS, value: number): number => {
  if (!Number.isFinite(value))
    throw new VehicleError(
      'INVALID_ARGUMENT',
      `world.${name}`,
      value,
      text('That is not a number the simulator can use.', '这个数值模拟器用不了。'),
    )
  const [min, max] = LIMITS[name]
  return Math.min(max, Math.max(min, value))
}

const withLimits = (facts: WorldFacts): WorldFacts => ({
  ...facts,
  speed: limited('speed', facts.speed),
  outsideTemperature: limited('outsideTemperature', facts.outsideTemperature),
  cabinTemperature: limited('cabinTemperature', facts.cabinTemperature),
  battery: limited('battery', facts.battery),
})

/** Gear and speed agree: in P nothing rolls; who rolls is in D, or in R and slow; an empty battery stands. */
const withGear = (facts: WorldFacts, patch: Partial<WorldFacts>): WorldFacts => {
  if (facts.battery <= 0) return { ...facts, speed: 0 }
  if (facts.gear === 'R') return { ...facts, speed: Math.min(facts.speed, REVERSE_LIMIT) }
  if (facts.gear !== 'P' || facts.speed === 0) return facts
  return patch.gear === 'P' ? { ...facts, speed: 0 } : { ...facts, gear: 'D' }
}

/** Weather and temperature agree; whichever was not asked for gives way, and where both were, both stand. */
const withWeather = (facts: WorldFacts, patch: Partial<WorldFacts>): WorldFacts => {
  const tooWarm = COLD.has(facts.weather) && facts.outsideTemperature > SNOW_BELOW
  const tooCold = WARM.has(facts.weather) && facts.outsideTemperature < RAIN_ABOVE
  if (!tooWarm && !tooCold) return facts
  if (patch.weather !== undefined && patch.outsideTemperature !== undefined) return facts
  if (patch.weather !== undefined) return { ...facts, outsideTemperature: tooWarm ? -2 : 6 }
  return { ...facts, weather: tooWarm ? 'rain' : 'snow' }
}

/** Light follows the time of day, unless it is given. */
const withDaylight = (facts: WorldFacts, patch: Partial<WorldFacts>): WorldFacts =>
  patch.time === undefined || patch.daylight !== undefined
    ? facts
    : { ...facts, daylight: isDaylight(facts.time) }

/**
 * The world with some of it changed, and the rest brought into agreement.
 * @throws VehicleError INVALID_ARGUMENT when a number is not finite.
 */
export const patchWorld = (facts: WorldFacts, patch: Partial<WorldFacts>): WorldFacts => {
  const merged = withLimits({ ...facts, ...patch })
  return withDaylight(withWeather(withGear(merged, patch), patch), patch)
}

/** The world after `ms`, as far as time alone moves it. */
export const passTime = (facts: WorldFacts, ms: number): WorldFacts => {
  const time = facts.time + ms
  const turned = isDaylight(time) !== isDaylight(facts.time)
  return { ...facts, time, daylight: turned ? isDaylight(time) : facts.daylight }
}
