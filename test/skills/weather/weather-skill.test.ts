import { expect, test } from 'vitest'
import { dayForecast, hourForecast } from '../../../agent/skills/weather/forecast.ts'
import { daysMeant, WeatherSkill } from '../../../agent/skills/weather/weather-skill.ts'
import { contextOf, spoken, worldAt } from '../context.ts'

const weather = new WeatherSkill()
const ask = (intent: string, slots = {}, world = {}) => {
  const proposal = weather.propose(intent, slots, contextOf({ world }))
  return proposal.type === 'answer' ? proposal.say : { en: spoken(proposal), zh: '' }
}

test('now is what the car senses', () => {
  const cold = ask('now', {}, { weather: 'snow', outsideTemperature: -3.4 })
  expect(cold.en).toBe("It's snowy outside, minus 3 degrees.")
  expect(cold.zh).toBe('外面有雪，零下3度。')
})

test('a forecast agrees with itself, with today, and with the season', () => {
  const may = worldAt(new Date(2026, 4, 12, 9).getTime(), { weather: 'rain' })
  expect(dayForecast(may, 0).weather).toBe('rain')
  expect(dayForecast(may, 3)).toEqual(dayForecast({ ...may, time: may.time + 3_600_000 }, 3))
  const mean = (month: number) => {
    const world = worldAt(new Date(2026, month, 12, 9).getTime(), {
      outsideTemperature: month === 0 ? 2 : 27,
    })
    const days = [1, 2, 3, 4, 5, 6].map(day => dayForecast(world, day))
    for (const day of days) expect(day.low).toBeLessThan(day.high)
    return days.reduce((sum, day) => sum + day.low + day.high, 0) / 12
  }
  expect(mean(0)).toBeLessThan(12)
  expect(mean(6)).toBeGreaterThan(20)
  expect(hourForecast(may, 3).every(hour => hour.weather === 'rain')).toBe(true)
})

test('rain, clothes and days are answered as asked', () => {
  expect(ask('forecast', { aspect: 'rain' }, { weather: 'rain' }).en).toMatch(/^Yes, today it will be rainy/)
  expect(ask('forecast', { aspect: 'rain' }).zh).toBe('今天不下雨，晴。')
  expect(ask('forecast', { day: 1 }).en).toMatch(/^Tomorrow it will be .+ between -?.+ and .+ degrees\.$/)
  expect(ask('forecast', { aspect: 'clothing' }, { outsideTemperature: 31 }).en).toMatch(/lightly|No jacket/)
  expect(ask('forecast', { hours: 2 }, { weather: 'rain' }).en).toBe('It stays rainy for the next 2 hours.')
})

test('other towns and the far future are beyond it', () => {
  expect(ask('now', { place: 'Reykjavik' }).en).toMatch(/only know the weather in Lanwan/)
  expect(ask('now', { place: '机场' }).zh).toMatch(/晴/)
  expect(ask('forecast', { day: 30 }).en).toMatch(/six days/)
})

test('days of the week are counted from today, the weekend is what is left of it', () => {
  const monday = new Date(2026, 5, 15, 12).getTime()
  const sunday = new Date(2026, 5, 21, 12).getTime()
  expect(daysMeant({}, monday)).toEqual([0])
  expect(daysMeant({ weekday: 5 }, monday)).toEqual([4])
  expect(daysMeant({ weekday: 1 }, monday)).toEqual([0])
  expect(daysMeant({ weekday: 1, nextWeek: true }, monday)).toEqual([7])
  expect(daysMeant({ weekend: true }, monday)).toEqual([5, 6])
  expect(daysMeant({ weekend: true }, sunday)).toEqual([0])
  expect(daysMeant({ weekday: 1, nextWeek: true }, sunday)).toEqual([1])
})
