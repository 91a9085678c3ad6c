import { describe, expect, it } from 'vitest'
import {
  dateInputValue,
  SEASONS,
  seasonOf,
  withClock,
  withDate,
  withSeason,
} from '../../../renderer/panels/world-time.ts'

const morning = new Date(2026, 0, 20, 7, 44).getTime()

describe('the simulator’s calendar', () => {
  it('goes to another season at the same hour', () => {
    for (const season of SEASONS) {
      const moved = new Date(withSeason(morning, season))
      expect(seasonOf(moved.getTime())).toBe(season)
      expect([moved.getHours(), moved.getMinutes()]).toEqual([7, 44])
    }
  })
  it('counts December to winter', () => {
    expect(seasonOf(new Date(2026, 11, 5).getTime())).toBe('winter')
  })
  it('sets day and clock apart from each other', () => {
    const day = withDate(morning, '2026-07-31')
    expect(dateInputValue(day)).toBe('2026-07-31')
    expect(new Date(day).getHours()).toBe(7)
    expect(dateInputValue(withClock(morning, '23:05'))).toBe('2026-01-20')
    expect(new Date(withClock(morning, '23:05')).getMinutes()).toBe(5)
  })
})
