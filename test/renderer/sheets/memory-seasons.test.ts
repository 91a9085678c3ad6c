import { expect, it } from 'vitest'
import { calendarTags } from '../../../agent/memory/conditions/live.ts'
import { hoursOf, monthsOf } from '../../../renderer/sheets/memory-seasons.ts'

it('shows the months and hours the car itself counts to a season and a part of the day', () => {
  for (let month = 0; month < 12; month += 1) {
    const [season] = calendarTags(Date.UTC(2026, month, 15, 12), 0)
    expect(monthsOf(season ? [season] : [])?.[month], season?.value).toBe(true)
  }
  for (let hour = 0; hour < 24; hour += 1) {
    const daytime = calendarTags(Date.UTC(2026, 0, 15, hour), 0).find(tag => tag.dimension === 'daytime')
    expect(hoursOf(daytime ? [daytime] : [])?.[hour], `${hour} ${daytime?.value}`).toBe(true)
  }
})

it('leaves out what is excepted, and says nothing where there is nothing to say', () => {
  const months = monthsOf([{ dimension: 'season', value: 'summer', negated: true }])
  expect(months?.filter(Boolean)).toHaveLength(9)
  expect(monthsOf([{ dimension: 'weather', value: 'rain' }])).toBeUndefined()
  expect(hoursOf([])).toBeUndefined()
})
