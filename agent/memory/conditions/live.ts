import type { Occupant, World } from '../../vehicle/vehicle.ts'
import type { ConditionTag, MomentContext } from '../condition.ts'

const HOUR = 3_600_000

/** °C outside from which people call it hot, and below which cold. */
const HOT = 28
const COLD = 8

/** The season of a month (0–11), meteorological, for the northern or southern half of the earth. */
export const seasonOf = (month: number, southern = false): 'winter' | 'spring' | 'summer' | 'autumn' => {
  const seasons = ['winter', 'spring', 'summer', 'autumn'] as const
  return seasons[(Math.floor(((month + 1) % 12) / 3) + (southern ? 2 : 0)) % 4] ?? 'winter'
}

/** The part of the day of an hour (0–23), as people speak of it. */
export const daytimeOf = (hour: number): 'morning' | 'afternoon' | 'evening' | 'night' =>
  hour < 5 || hour >= 21 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'

const localOf = (time: number, offset: number): Date => new Date(time + (offset * HOUR) / 60)
const offsetAt = (time: number): number => -new Date(time).getTimezoneOffset()

/** The hour of the local day with its minutes as a share, 0 to 24. */
export const hourOf = (time: number, offset = offsetAt(time)): number => {
  const local = localOf(time, offset)
  return local.getUTCHours() + local.getUTCMinutes() / 60
}

/** What it is called outside at so many °C, if anything. */
export const warmthTags = (celsius: number): readonly ConditionTag[] =>
  celsius >= HOT
    ? [{ dimension: 'temperature', value: 'hot' }]
    : celsius <= COLD
      ? [{ dimension: 'temperature', value: 'cold' }]
      : []

/** What season, hour and weekday a moment has. @param offset minutes the local clock is ahead of UTC. */
export const calendarTags = (time: number, offset = offsetAt(time)): ConditionTag[] => {
  const local = localOf(time, offset)
  const day = local.getUTCDay()
  return [
    { dimension: 'season', value: seasonOf(local.getUTCMonth()) },
    { dimension: 'daytime', value: daytimeOf(local.getUTCHours()) },
    { dimension: 'weekday', value: day === 0 || day === 6 ? 'weekend' : 'weekday' },
  ]
}

/**
 * The context of a moment from what the car senses. Pure.
 * @param speaker the seat whose occupant drives is taken from `occupants`.
 */
export const momentOf = (world: World, occupants: readonly Occupant[], place?: string): MomentContext => {
  const tags: ConditionTag[] = calendarTags(world.time)
  if (world.weather === 'thunderstorm') tags.push({ dimension: 'weather', value: 'rain' })
  else tags.push({ dimension: 'weather', value: world.weather })
  tags.push(...warmthTags(world.outsideTemperature))
  if (!world.daylight) tags.push({ dimension: 'light', value: 'dark' })
  const others = occupants.filter(one => one.seat !== 'driver')
  if (others.length === 0) tags.push({ dimension: 'company', value: 'alone' })
  for (const one of others) {
    tags.push({ dimension: 'company', value: one.name })
    if (one.child === true) tags.push({ dimension: 'company', value: 'child' })
  }
  const driving = occupants.find(one => one.seat === 'driver')?.name
  return {
    time: world.time,
    tags,
    outsideTemperature: world.outsideTemperature,
    cabinTemperature: world.cabinTemperature,
    speed: world.speed,
    ...(place === undefined ? {} : { place }),
    occupants: occupants.map(one => one.name),
    ...(driving === undefined ? {} : { driving }),
  }
}
