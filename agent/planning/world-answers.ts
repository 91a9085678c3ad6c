import { type Localised, text } from '../domain/language.ts'
import type { AskRequest } from '../understanding/request.ts'
import { settingKey } from '../vehicle/setting.ts'
import type { Weather } from '../vehicle/vehicle.ts'
import { expandZone, SEATS, type Seat, type Zone } from '../vehicle/zones.ts'
import type { PlanningContext } from './plan.ts'
import { joinEnglish, whereabouts } from './wording.ts'

export type WorldFact = Extract<AskRequest['about'], { type: 'world' }>['fact']

const WEATHER_WORDS: Readonly<Record<Weather, Localised>> = {
  clear: text('clear', '晴天'),
  cloudy: text('cloudy', '多云'),
  rain: text('raining', '在下雨'),
  thunderstorm: text('stormy, with thunder', '有雷雨'),
  hail: text('hailing', '在下冰雹'),
  snow: text('snowing', '在下雪'),
  fog: text('foggy', '有雾'),
  wind: text('windy', '风很大'),
}
export const weatherWords = (weather: Weather): Localised => WEATHER_WORDS[weather]

/** Degrees as they are said: "minus 5 degrees", "零下5度". Whole and half degrees only. */
export const degrees = (celsius: number): Localised => {
  const shown = Math.round(Math.abs(celsius) * 2) / 2
  return celsius < 0 && shown > 0
    ? text(`minus ${shown} degrees`, `零下${shown}度`)
    : text(`${shown} ${shown === 1 ? 'degree' : 'degrees'}`, `${shown}度`)
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** 24-hour time of the car's own time zone: "07:05", "7点05分". */
export const timeOfDay = (epochMs: number): Localised => {
  const at = new Date(epochMs)
  const minutes = at.getMinutes()
  const zh = minutes === 0 ? `${at.getHours()}点整` : `${at.getHours()}点${twoDigits(minutes)}分`
  return text(`${twoDigits(at.getHours())}:${twoDigits(minutes)}`, zh)
}

const dateOf = (epochMs: number): Localised => {
  const at = new Date(epochMs)
  return text(
    at.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }),
    at.toLocaleDateString('zh-CN', { weekday: 'long', day: 'numeric', month: 'long' }),
  )
}

const inSeat = (seat: Seat, context: PlanningContext): Localised => {
  const where = whereabouts([seat])
  if (seat === context.speaker) return text(`That's you ${where.en}`, `${where.zh}是你自己`)
  const name = context.occupants.find(occupant => occupant.seat === seat)?.name
  return name === undefined
    ? text(`Nobody is ${where.en}`, `${where.zh}没有人`)
    : text(`${name} is ${where.en}`, `${where.zh}坐的是${name}`)
}

/** Who sits in some places; all of them empty is said once. */
export const answerOccupants = (zones: readonly Zone[], context: PlanningContext): Localised => {
  const seats = SEATS.filter(seat => zones.some(zone => expandZone('seat', zone).includes(seat)))
  if (seats.length === 0) return occupantsOf(context)
  const taken = seats.filter(
    seat => seat === context.speaker || context.occupants.some(one => one.seat === seat),
  )
  if (taken.length === 0) {
    const where = whereabouts(zones)
    return text(`Nobody is ${where.en}.`, `${where.zh}没有人。`)
  }
  const told = taken.map(seat => inSeat(seat, context))
  return text(`${joinEnglish(told.map(one => one.en))}.`, `${told.map(one => one.zh).join('，')}。`)
}

const occupantsOf = (context: PlanningContext): Localised => {
  const others = context.occupants.filter(occupant => occupant.seat !== context.speaker)
  if (others.length === 0) return text("It's just you in the car.", '车里只有你一个人。')
  const names = others.map(occupant => occupant.name)
  return text(`With you: ${joinEnglish(names)}.`, `车里还有${names.join('、')}。`)
}

/** Answers a question about the world, from what the car senses. */
export const answerWorld = (fact: WorldFact, context: PlanningContext): Localised => {
  const { world } = context
  switch (fact) {
    case 'time': {
      const now = timeOfDay(world.time)
      return text(`It's ${now.en}.`, `现在${now.zh}。`)
    }
    case 'date': {
      const today = dateOf(world.time)
      return text(`It's ${today.en}.`, `今天是${today.zh}。`)
    }
    case 'speed': {
      const speed = Math.round(world.speed)
      return speed === 0
        ? text("We're standing still.", '车停着。')
        : text(`We're doing ${speed} km/h.`, `现在时速${speed}公里。`)
    }
    case 'battery': {
      const charge = Math.round(world.battery)
      const range = Math.round(world.range)
      return text(
        `The battery is at ${charge}%, good for ${range} km.`,
        `电量${charge}%，还能跑${range}公里。`,
      )
    }
    case 'range':
      return text(
        `We can go another ${Math.round(world.range)} km.`,
        `还能跑${Math.round(world.range)}公里。`,
      )
    case 'outside_temperature': {
      const outside = degrees(world.outsideTemperature)
      return text(`It's ${outside.en} outside.`, `车外${outside.zh}。`)
    }
    case 'cabin_temperature': {
      const inside = degrees(world.cabinTemperature)
      return text(`It's ${inside.en} in here.`, `车内${inside.zh}。`)
    }
    case 'weather': {
      const words = weatherWords(world.weather)
      const outside = degrees(world.outsideTemperature)
      return text(`It's ${words.en}, ${outside.en} outside.`, `外面${words.zh}，${outside.zh}。`)
    }
    case 'warmth': {
      const [inside, outside] = [degrees(world.cabinTemperature), degrees(world.outsideTemperature)]
      const cell = context.speaker
      const isOn = context.targets[settingKey('air_conditioner.power', cell)] === true
      const target = context.targets[settingKey('air_conditioner.temperature', cell)]
      const goal = degrees(typeof target === 'number' ? target : world.cabinTemperature)
      return isOn
        ? text(
            `It's ${inside.en} in here and ${outside.en} outside. Your air conditioning is on, set to ${goal.en}.`,
            `车内${inside.zh}，车外${outside.zh}。你这边的空调开着，设的是${goal.zh}。`,
          )
        : text(
            `It's ${inside.en} in here and ${outside.en} outside, and your air conditioning is off.`,
            `车内${inside.zh}，车外${outside.zh}，你这边的空调没开。`,
          )
    }
    default:
      return fact satisfies never
  }
}
