import { type Localised, text } from '../../domain/language.ts'
import type { Weather } from '../../vehicle/vehicle.ts'
import { findPlace, savedName } from '../navigation/place-finder.ts'
import { normalise } from '../shared/matching.ts'
import { answer, numberIn, refuse, type Slots, unknownIntent, wordsOf } from '../shared/proposals.ts'
import { QuietSkill } from '../shared/quiet-skill.ts'
import { clockTime, dayName, fill, label, sentence, sentences } from '../shared/wording.ts'
import type { SkillContext, SkillProposal } from '../skill.ts'
import { type DayForecast, dayForecast, FORECAST_DAYS, hourForecast, WET } from './forecast.ts'

const SKY: Readonly<Record<Weather, Localised>> = {
  clear: text('clear', '晴'),
  cloudy: text('cloudy', '多云'),
  rain: text('rainy', '有雨'),
  thunderstorm: text('stormy, with thunder', '雷阵雨'),
  hail: text('hailing', '有冰雹'),
  snow: text('snowy', '有雪'),
  fog: text('foggy', '有雾'),
  wind: text('very windy', '大风'),
}

/** The town itself, by its names; its places have its weather. */
const HERE = /^(?:lanwan|here|the city|town|澜湾市?|这里|这儿|本地|当地|市里)$/

/** Degrees as spoken: "minus 3 degrees" / "零下3度". */
const degrees = (value: number): Localised => {
  const whole = Math.round(value)
  const size = Math.abs(whole)
  const unit = size === 1 ? 'degree' : 'degrees'
  return whole < 0 ? text(`minus ${size} ${unit}`, `零下${size}度`) : text(`${size} ${unit}`, `${size}度`)
}

/** What to wear at a temperature, in a few words. */
function clothing(low: number, high: number, wet: boolean): Localised {
  const mean = (low + high) / 2
  const wear =
    mean < 3
      ? text("It's winter-coat weather.", '要穿厚外套。')
      : mean < 12
        ? text('Take a warm jacket.', '穿件保暖的外套。')
        : mean < 19
          ? text('A light jacket will do.', '穿件薄外套就行。')
          : mean < 26
            ? text('No jacket needed.', '不用穿外套。')
            : text('Dress lightly.', '穿凉快点。')
  return wet ? sentences(wear, text('And take an umbrella.', '记得带伞。')) : wear
}

/** Tells the weather of the simulated world: now from the car's sensors, ahead from a forecast that agrees with it. */
export class WeatherSkill extends QuietSkill {
  readonly id = 'weather'
  readonly tools = []

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    const place = placeMeant(slots, context)
    if (place !== undefined && !isHere(place))
      return refuse(
        fill('I only know the weather in Lanwan, not in {place}.', '我只知道澜湾的天气，不知道{place}的。', {
          place,
        }),
      )
    if (intent === 'now') return answer(now(context, place))
    if (intent !== 'forecast') return unknownIntent
    const hours = numberIn(slots, 'hours')
    const days = daysMeant(slots, context.world.time).filter(day => day >= 0 && day <= FORECAST_DAYS)
    if (days.length === 0)
      return refuse(text('The forecast only goes six days ahead.', '只能预报未来六天的天气。'))
    const aspect = wordsOf(slots, 'aspect') ?? 'general'
    return answer(
      hours === undefined
        ? sentences(...days.map(day => ofDay(day, aspect, context)))
        : ofHours(hours, aspect, context),
    )
  }
}

const SATURDAY = 6

/**
 * How many days ahead the days asked for are: "tomorrow", the next Friday to come (today's where it is Friday), both
 * days of the weekend, or what is left of it. "Next Friday" is that of the week that begins on the coming Monday.
 */
export function daysMeant(slots: Slots, now: number): readonly number[] {
  const today = new Date(now).getDay()
  const day = numberIn(slots, 'day')
  if (day !== undefined) return [Math.round(day)]
  const weekday = slots.weekend === true ? SATURDAY : numberIn(slots, 'weekday')
  if (weekday === undefined) return [0]
  const later = slots.nextWeek === true
  // Weeks begin on Monday here, as in both languages' speech.
  const inWeek = (one: number): number => (one + 6) % 7
  const ahead = later ? 7 + inWeek(weekday) - inWeek(today) : (weekday - today + 7) % 7
  if (slots.weekend !== true) return [ahead]
  return today === 0 && !later ? [0] : [ahead, ahead + 1]
}

/** "There" is where the route leads; without a route it is here. */
function placeMeant(slots: Slots, { state }: SkillContext): string | undefined {
  const words = wordsOf(slots, 'place')
  if (words !== 'destination') return words
  const destination = state['navigation.destination']
  return typeof destination === 'string' && destination !== '' ? destination : undefined
}

const isHere = (place: string): boolean =>
  HERE.test(normalise(place)) ||
  ['home', 'work'].includes(savedName(place)) ||
  findPlace(place).type !== 'none'

/** One sky stands over the whole city: a place of the map has the weather of here, and is named where it was asked for. */
function now({ world }: SkillContext, where?: string): Localised {
  const sky = { sky: SKY[world.weather], degrees: degrees(world.outsideTemperature) }
  const found = where === undefined ? undefined : findPlace(where)
  if (found?.type === 'place')
    return fill("It's {sky} at {place} too, {degrees}.", '{place}那边也是{sky}，{degrees}。', {
      ...sky,
      place: label(found.place),
    })
  return fill("It's {sky} outside, {degrees}.", '外面{sky}，{degrees}。', {
    ...sky,
  })
}

function ofDay(day: number, aspect: string, { world }: SkillContext): Localised {
  const forecast = dayForecast(world, day)
  const when = dayName(world.time, world.time + day * 86_400_000)
  return aspectOf(forecast, aspect, when)
}

function aspectOf(forecast: DayForecast, aspect: string, when: Localised): Localised {
  const parts = {
    When: sentence(when),
    when,
    sky: SKY[forecast.weather],
    low: degrees(forecast.low),
    high: degrees(forecast.high),
    wind: forecast.wind,
  }
  const wet = WET.has(forecast.weather)
  switch (aspect) {
    case 'rain':
      if (forecast.weather === 'snow')
        return fill('No rain {when}, but snow.', '{when}没有雨，不过有雪。', parts)
      return wet
        ? fill('Yes, {when} it will be {sky}.', '{when}{sky}，记得带伞。', parts)
        : fill("No rain {when}: it'll be {sky}.", '{when}不下雨，{sky}。', parts)
    case 'temperature':
      return fill('{When} between {low} and {high}.', '{when}{low}到{high}。', parts)
    case 'wind':
      return fill(
        '{When} the wind is about {wind} kilometres an hour.',
        '{when}风速大约每小时{wind}公里。',
        parts,
      )
    case 'clothing':
      return sentences(
        fill('{When} between {low} and {high}.', '{when}{low}到{high}。', parts),
        clothing(forecast.low, forecast.high, wet),
      )
    default:
      return fill('{When} it will be {sky}, between {low} and {high}.', '{when}{sky}，{low}到{high}。', parts)
  }
}

function ofHours(hours: number, aspect: string, { world }: SkillContext): Localised {
  const ahead = hourForecast(world, hours)
  const wet = ahead.find(hour => WET.has(hour.weather))
  const dry = ahead.find(hour => !WET.has(hour.weather))
  const last = ahead.at(-1)
  if (aspect === 'rain' || wet !== undefined) {
    if (wet === undefined)
      return fill('It stays dry for the next {hours} hours.', '未来{hours}小时不下雨。', {
        hours: ahead.length,
      })
    const raining = WET.has(world.weather)
    const end = raining && dry !== undefined ? dry : undefined
    if (raining)
      return end === undefined
        ? fill('It stays {sky} for the next {hours} hours.', '未来{hours}小时都{sky}。', {
            sky: SKY[world.weather],
            hours: ahead.length,
          })
        : fill('It stays {sky} until about {at}.', '{at}左右之前都{sky}。', {
            sky: SKY[world.weather],
            at: clockTime(end.time),
          })
    return fill('It will turn {sky} at about {at}.', '{at}左右{sky}。', {
      sky: SKY[wet.weather],
      at: clockTime(wet.time),
    })
  }
  return fill('It stays {sky}, and at {at} it will be {degrees}.', '{sky}，{at}气温{degrees}。', {
    sky: SKY[last?.weather ?? world.weather],
    at: clockTime(last?.time ?? world.time),
    degrees: degrees(last?.temperature ?? world.outsideTemperature),
  })
}
