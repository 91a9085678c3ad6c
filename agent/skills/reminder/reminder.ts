import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import { fill, list as joined, moment, sentence, sentences, WEEKDAYS } from '../shared/wording.ts'

export const LONGEST_MS = 366 * 86_400_000
const DAY_MS = 86_400_000

/** One reminder as it is kept. */
export const reminderSchema = z.object({
  what: z.string(),
  /** Epoch ms, for those that wait for a time; the next time of those that come again. */
  at: z.number().optional(),
  /** Days of the week it comes again on, 0 being Sunday. */
  days: z.array(z.int().min(0).max(6)).min(1).max(7).optional(),
  /** Id on the map, for those that wait for a place. */
  place: z.string().optional(),
  placeName: z.object({ en: z.string(), zh: z.string() }).optional(),
  /** Has the car been somewhere else since? Arriving means coming from elsewhere. */
  away: z.boolean(),
  state: z.enum(['waiting', 'due']),
  createdAt: z.number(),
})
export type Reminder = z.infer<typeof reminderSchema>
export interface KnownReminder {
  readonly id: string
  readonly body: Reminder
}

const relative = z.object({ inSeconds: z.number().positive() })
const absolute = z.object({
  time: z.string().regex(/^\d{1,2}:\d{2}$/),
  day: z.number().int().min(0).max(365).optional(),
  eitherHalf: z.boolean().optional(),
})

/**
 * The moment meant by a time slot: the next one to come. A time of day that has passed means tomorrow's, unless the
 * day was said; "at six" is whichever six comes first.
 *
 * @param days the days of the week it comes again on, where it does: then the hour is taken as it was said.
 */
export function timeOf(slot: unknown, now: number, days?: readonly number[]): number | undefined {
  const inSeconds = relative.safeParse(slot)
  if (inSeconds.success) return now + inSeconds.data.inSeconds * 1000
  const clock = absolute.safeParse(slot)
  if (!clock.success) return undefined
  const [hour, minute] = clock.data.time.split(':').map(Number)
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined
  const date = new Date(now)
  if (days !== undefined) {
    date.setHours(hour, minute, 0, 0)
    return nextOn(days, date.getTime(), now)
  }
  date.setDate(date.getDate() + (clock.data.day ?? 0))
  date.setHours(hour, minute, 0, 0)
  if (clock.data.eitherHalf === true && date.getTime() <= now) date.setHours(hour + 12)
  if (date.getTime() > now || clock.data.day !== undefined) return date.getTime()
  date.setHours(hour)
  date.setDate(date.getDate() + 1)
  return date.getTime()
}

/**
 * Another time for a reminder: on its own day and in its own half of the day, unless another was said.
 *
 * @returns undefined where the slot holds no time.
 */
export function movedTo(slot: unknown, { at: before }: Reminder, now: number): number | undefined {
  const clock = absolute.safeParse(slot)
  if (!clock.success || clock.data.day !== undefined || before === undefined) return timeOf(slot, now)
  const [hour = 0, minute = 0] = clock.data.time.split(':').map(Number)
  const date = new Date(before)
  const later = clock.data.eitherHalf === true && date.getHours() >= 12 && hour < 12
  date.setHours(later ? hour + 12 : hour, minute, 0, 0)
  return date.getTime() > now ? date.getTime() : timeOf(slot, now)
}

/** The first moment after `now`, at the time of day of `at`, on one of these days of the week. */
const nextOn = (days: readonly number[], at: number, now: number): number => {
  const date = new Date(at)
  while (date.getTime() <= now || !days.includes(date.getDay())) date.setDate(date.getDate() + 1)
  return date.getTime()
}

/** "every day" / "每天". */
const again = (days: readonly number[]): Localised => {
  const all = [...new Set(days)].sort().join('')
  if (all === '0123456') return text('every day', '每天')
  if (all === '12345') return text('every weekday', '每个工作日')
  if (all === '06') return text('every weekend', '每个周末')
  const names = joined(days.flatMap(day => WEEKDAYS[day] ?? []))
  return text(`every ${names.en}`, `每${names.zh}`)
}

/** "at 18:30", "every day at 08:00" or "when we get to Lanwan Airport". */
export function conditionOf(reminder: Reminder, now: number): Localised {
  const { at, days } = reminder
  if (at !== undefined) {
    if (days === undefined) return moment(now, at)
    // Of what comes again, only the time of day is news.
    const [time, when] = [moment(at, at), again(days)]
    return text(`${when.en} ${time.en}`, `${when.zh}${time.zh}`)
  }
  const name = reminder.placeName ?? text(reminder.place ?? '', reminder.place ?? '')
  return fill('when we get to {name}', '到{name}时', { name })
}

/** What rings first comes first; what waits for a place comes last, in the order it was asked for. */
export const bySoonest = (a: KnownReminder, b: KnownReminder): number =>
  (a.body.at ?? Number.POSITIVE_INFINITY) - (b.body.at ?? Number.POSITIVE_INFINITY) ||
  a.body.createdAt - b.body.createdAt

/** The next few, read out. */
export function readOut(reminders: readonly KnownReminder[], now: number): Localised {
  if (reminders.length === 0) return text("You haven't any reminders.", '你没有提醒。')
  const shown = [...reminders]
    .sort(bySoonest)
    .slice(0, 3)
    .map(({ body }) =>
      fill('{what}, {when}.', '{when}：{what}。', {
        what: sentence(text(body.what, body.what)),
        when: conditionOf(body, now),
      }),
    )
  const more = reminders.length - shown.length
  return sentences(...shown, more > 0 ? fill('And {more} more.', '还有{more}条。', { more }) : undefined)
}

/** A reminder that has been told comes again on its next day, or waits to be dismissed. */
export const afterTelling = (reminder: Reminder, now: number): Reminder =>
  reminder.days === undefined || reminder.at === undefined
    ? { ...reminder, state: 'due' }
    : { ...reminder, at: nextOn(reminder.days, reminder.at, Math.max(now, reminder.at + DAY_MS / 2)) }
