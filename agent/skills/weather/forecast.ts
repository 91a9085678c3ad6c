import type { Weather, World } from '../../vehicle/vehicle.ts'
import { daysBetween } from '../shared/wording.ts'

/** The weather at one hour. */
export interface HourForecast {
  /** Epoch ms, a full hour. */
  readonly time: number
  readonly weather: Weather
  /** °C, whole degrees. */
  readonly temperature: number
}

export interface DayForecast {
  /** Days from now: 0 is today. */
  readonly day: number
  readonly weather: Weather
  readonly low: number
  readonly high: number
  /** Chance of anything falling from the sky, 0 to 1. */
  readonly wet: number
  /** km/h. */
  readonly wind: number
}

/** How far ahead there is a forecast. */
export const FORECAST_DAYS = 6

/** Mean temperature of each month in Lanwan, °C: a mild, wet harbour town. Invented. */
const MONTHLY_MEAN = [4, 6, 10, 15, 20, 24, 28, 28, 24, 19, 12, 6]
/** Share of wet days in each month. Invented. */
const MONTHLY_WET = [0.3, 0.35, 0.4, 0.4, 0.4, 0.5, 0.45, 0.4, 0.35, 0.25, 0.25, 0.25]

export const WET: ReadonlySet<Weather> = new Set(['rain', 'thunderstorm', 'hail', 'snow'])
const WIND: Readonly<Record<Weather, number>> = {
  clear: 10,
  cloudy: 14,
  rain: 20,
  thunderstorm: 40,
  hail: 35,
  snow: 18,
  fog: 4,
  wind: 55,
}

/** A number from 0 to 1 that depends on nothing but its seed (mulberry32, public domain). */
function chance(seed: number): number {
  let state = Math.imul(seed, 2_654_435_761) + 0x6d2b79f5
  state = Math.imul(state ^ (state >>> 15), state | 1)
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61)
  return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296
}

/** The number of a local day, the same all day long. */
function dayNumber(time: number): number {
  const date = new Date(time)
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)
}

const monthOf = (time: number): number => new Date(time).getMonth()

/** Warmest at three in the afternoon, coldest twelve hours before; −1 to 1. */
const dailyCurve = (hour: number): number => Math.cos(((hour - 15) / 24) * 2 * Math.PI)

/** How far the present is from what the season would say; it fades over the next days. */
function anomaly(world: World): number {
  const hour = new Date(world.time).getHours()
  const seasonal = (MONTHLY_MEAN[monthOf(world.time)] ?? 15) + 4 * dailyCurve(hour)
  return world.outsideTemperature - seasonal
}

/** What a day would bring without knowing today's sky: seeded by its date, so that asking twice agrees. */
function climateOf(time: number, cold: boolean): Weather {
  const luck = chance(dayNumber(time))
  const wet = MONTHLY_WET[monthOf(time)] ?? 0.3
  if (luck < wet) {
    if (cold) return 'snow'
    const summer = monthOf(time) >= 5 && monthOf(time) <= 8
    return summer && luck < wet * 0.3 ? 'thunderstorm' : 'rain'
  }
  const rest = (luck - wet) / (1 - wet)
  if (rest < 0.06) return 'fog'
  if (rest < 0.12) return 'wind'
  return rest < 0.5 ? 'cloudy' : 'clear'
}

/** The forecast of one day. @param day 0 (today) to 6. */
export function dayForecast(world: World, day: number): DayForecast {
  const time = new Date(world.time).setHours(12, 0, 0, 0) + day * 86_400_000
  const noise = (chance(dayNumber(time) + 7919) - 0.5) * 5
  const mean = (MONTHLY_MEAN[monthOf(time)] ?? 15) + anomaly(world) * 0.7 ** day + (day === 0 ? 0 : noise)
  const spread = 3 + chance(dayNumber(time) + 104_729) * 3
  const weather = day === 0 ? world.weather : climateOf(time, mean < 1)
  const now = Math.round(world.outsideTemperature)
  const [low, high] = [Math.round(mean - spread), Math.round(mean + spread)]
  return {
    day,
    weather,
    low: day === 0 ? Math.min(low, now) : low,
    high: day === 0 ? Math.max(high, now) : high,
    wet: WET.has(weather) ? 0.85 : weather === 'cloudy' ? 0.3 : 0.1,
    wind: WIND[weather],
  }
}

/** The forecast of the next hours; what there is now holds on for a few of them. @param hours 1 to 48. */
export function hourForecast(world: World, hours: number): readonly HourForecast[] {
  const start = new Date(world.time).setMinutes(0, 0, 0)
  // Today's sky changes over to the climate's after three to eight hours.
  const lasting = 3 + Math.floor(chance(dayNumber(world.time) + 31) * 6)
  return Array.from({ length: Math.max(1, Math.min(48, Math.round(hours))) }, (_, index) => {
    const time = start + (index + 1) * 3_600_000
    const day = daysBetween(world.time, time)
    const { low, high } = dayForecast(world, Math.min(FORECAST_DAYS, day))
    const curve = (dailyCurve(new Date(time).getHours()) + 1) / 2
    const cold = (low + high) / 2 < 1
    return {
      time,
      weather: index < lasting ? world.weather : climateOf(time, cold),
      temperature: Math.round(low + (high - low) * curve),
    }
  })
}
