import { type Localised, text } from '../../domain/language.ts'
import type { Names } from './matching.ts'

/** The name a thing is shown by. */
export const label = (names: Names): Localised => text(names.en[0] ?? '', names.zh[0] ?? '')

export const same = (words: string): Localised => text(words, words)

/** Fills `{name}` places in both languages. A string fills both alike. */
export function fill(
  en: string,
  zh: string,
  parts: Readonly<Record<string, Localised | string | number>>,
): Localised {
  const put = (template: string, language: 'en' | 'zh') =>
    template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const part = parts[name]
      if (part === undefined) return whole
      return typeof part === 'object' ? part[language] : String(part)
    })
  return text(put(en, 'en'), put(zh, 'zh'))
}

/** "a, b and c" / "a、b和c". */
export function list(items: readonly Localised[], joiner: 'and' | 'or' = 'and'): Localised {
  const join = (words: readonly string[], comma: string, last: string) =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(comma)}${last}${words.at(-1)}`
  return text(
    join(
      items.map(item => item.en),
      ', ',
      ` ${joiner} `,
    ),
    join(
      items.map(item => item.zh),
      '、',
      joiner === 'and' ? '和' : '，还是',
    ),
  )
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Rounded as one would say it: seconds below a minute, minutes below an hour, then hours and minutes. */
export function duration(seconds: number): Localised {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return text(plural(whole, 'second'), `${whole}秒`)
  const minutes = Math.round(whole / 60)
  if (minutes < 60) return text(plural(minutes, 'minute'), `${minutes}分钟`)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (rest === 0) return text(plural(hours, 'hour'), `${hours}小时`)
  return text(`${plural(hours, 'hour')} ${plural(rest, 'minute')}`, `${hours}小时${rest}分钟`)
}

/** The way to a place: nothing is "0 seconds away", it is right here. */
export function travelTime(seconds: number): Localised {
  return seconds < 30 ? text('right here', '就在这儿') : duration(Math.max(60, seconds))
}

/** To the second, for timers: "4 minutes 30 seconds". */
export function exactDuration(seconds: number): Localised {
  const whole = Math.max(0, Math.round(seconds))
  const rest = whole % 60
  if (whole < 60 || rest === 0 || whole >= 3600) return duration(whole)
  const minutes = Math.floor(whole / 60)
  return text(`${plural(minutes, 'minute')} ${plural(rest, 'second')}`, `${minutes}分${rest}秒`)
}

/** Metric, as CAR-bench's policy 002 asks: metres below a kilometre, then kilometres with one decimal. */
export function distance(metres: number): Localised {
  if (metres < 950) {
    const rounded = Math.max(50, Math.round(metres / 50) * 50)
    return text(`${rounded} metres`, `${rounded}米`)
  }
  const kilometres =
    metres >= 10_000 ? String(Math.round(metres / 1000)) : (metres / 1000).toFixed(1).replace('.0', '')
  return text(kilometres === '1' ? '1 kilometre' : `${kilometres} kilometres`, `${kilometres}公里`)
}

/** @param fen hundredths of a yuan. */
export function money(fen: number): Localised {
  const yuan = fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2).replace(/0$/, '')
  return text(`${yuan} yuan`, `${yuan}元`)
}

/** The car's local time as HH:MM, 24 hours. */
export function clockTime(epochMs: number): string {
  const date = new Date(epochMs)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** A time one is not exact about (arriving), to the nearest minute. */
export const aboutTime = (epochMs: number): string => clockTime(epochMs + 30_000)

/** As `Date` counts them, from Sunday. */
export const WEEKDAYS: readonly Localised[] = [
  text('Sunday', '周日'),
  text('Monday', '周一'),
  text('Tuesday', '周二'),
  text('Wednesday', '周三'),
  text('Thursday', '周四'),
  text('Friday', '周五'),
  text('Saturday', '周六'),
]

/** Whole local days from `now` to `then`: 0 today, 1 tomorrow, −1 yesterday. */
export function daysBetween(now: number, then: number): number {
  const midnight = (epochMs: number) => new Date(epochMs).setHours(0, 0, 0, 0)
  return Math.round((midnight(then) - midnight(now)) / 86_400_000)
}

/** "today", "tomorrow", "on Friday" / "今天", "明天", "后天", "周五". */
export function dayName(now: number, then: number): Localised {
  const days = daysBetween(now, then)
  if (days === 0) return text('today', '今天')
  if (days === 1) return text('tomorrow', '明天')
  const weekday = WEEKDAYS[new Date(then).getDay()] ?? text('', '')
  if (days === 2) return text(`on ${weekday.en}`, '后天')
  if (days > 0 && days < 7) return text(`on ${weekday.en}`, weekday.zh)
  const date = new Date(then)
  const month = date.toLocaleString('en-GB', { month: 'long' })
  return text(`on ${date.getDate()} ${month}`, `${date.getMonth() + 1}月${date.getDate()}日`)
}

/** "at 18:30", with the day where it is not today. */
export function moment(now: number, then: number): Localised {
  const time = clockTime(then)
  if (daysBetween(now, then) === 0) return text(`at ${time}`, time)
  const day = dayName(now, then)
  return text(`${day.en} at ${time}`, `${day.zh}${time}`)
}

/** Upper case at the start of an English sentence; Chinese has none. */
export const sentence = (words: Localised): Localised =>
  text(words.en.charAt(0).toUpperCase() + words.en.slice(1), words.zh)

/** Several sentences, one after the other. */
export const sentences = (...parts: readonly (Localised | undefined)[]): Localised => {
  const present = parts.filter(part => part !== undefined)
  return text(present.map(part => part.en).join(' '), present.map(part => part.zh).join(''))
}
