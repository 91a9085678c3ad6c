/** The seasons of the northern hemisphere, each by its middle month (0 is January). */
const MIDDLE_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 0 } as const
export type Season = keyof typeof MIDDLE_MONTH
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const satisfies readonly Season[]

const two = (part: number): string => String(part).padStart(2, '0')

/** Meteorological season: spring is March to May. */
export function seasonOf(epochMs: number): Season {
  const month = new Date(epochMs).getMonth()
  return SEASONS[Math.floor(((month + 10) % 12) / 3)] ?? 'winter'
}

/** The same hour in the middle of a season of the same year. */
export function withSeason(epochMs: number, season: Season): number {
  const date = new Date(epochMs)
  date.setMonth(MIDDLE_MONTH[season], 15)
  return date.getTime()
}

/** As `<input type="date">` writes it, in the car's time zone. */
export function dateInputValue(epochMs: number): string {
  const date = new Date(epochMs)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Another day at the same hour. @param day `2026-01-20` */
export function withDate(epochMs: number, day: string): number {
  const [year, month, date] = day.split('-').map(Number)
  const moved = new Date(epochMs)
  if (year && month && date) moved.setFullYear(year, month - 1, date)
  return moved.getTime()
}

/** Another time on the same day. @param clock `07:44` */
export function withClock(epochMs: number, clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const moved = new Date(epochMs)
  moved.setHours(hours, minutes, 0, 0)
  return moved.getTime()
}
