import type { Language } from '../../agent/protocol/index.ts'
import { languageTag, messagesOf } from './messages.ts'

/** A number the way a display shows it: a true minus sign, no trailing zeros. */
export const plainNumber = (value: number): string => String(value).replace('-', '−')

/** 07:12, in the car's own time zone. */
export function clockTime(epochMs: number): string {
  const date = new Date(epochMs)
  return [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')
}

const SIX_DAYS_MS = 6 * 24 * 3_600_000

/** When something is due, short enough for a tile: `18:00` today, `Tue 06:00` (周二 06:00) this week, else `14 Jan`. */
export function dueTime(epochMs: number, now: number, language: Language): string {
  const time = clockTime(epochMs)
  if (new Date(epochMs).toDateString() === new Date(now).toDateString()) return time
  if (epochMs - now > SIX_DAYS_MS) return dayWords(epochMs, now, language)
  const day = new Intl.DateTimeFormat(languageTag(language), { weekday: 'short' }).format(epochMs)
  return `${day} ${time}`
}

/**
 * A day as it is written beside things that are remembered: `14 Jan`, `1月14日`; with the year where it is another
 * than the one of `now`.
 */
export function dayWords(epochMs: number, now: number, language: Language): string {
  const year = new Date(epochMs).getFullYear() !== new Date(now).getFullYear()
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    ...(year && { year: 'numeric' }),
  }).format(epochMs)
}

/** Whole minutes and hours: `24 min`, `1 h 05 min`. Zero shows as under a minute's worth: `1 min`. */
export function duration(seconds: number, language: Language): string {
  const { minutesShort, hoursShort } = messagesOf(language)
  const minutes = Math.max(1, Math.round(seconds / 60))
  if (minutes < 60) return `${minutes} ${minutesShort}`
  return `${Math.floor(minutes / 60)} ${hoursShort} ${minutes % 60} ${minutesShort}`
}

/** A running clock: `6:40`, `1:02:09`. */
export function countdown(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const parts = [Math.floor(whole / 60) % 60, whole % 60].map(part => String(part).padStart(2, '0'))
  const hours = Math.floor(whole / 3600)
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':').replace(/^0/, '')
}

/** A distance as a navigation says it: to ten metres below a kilometre, to a tenth below ten kilometres. */
export function distance(metres: number, language: Language): { value: string; unit: string } {
  const km = language === 'zh' ? '公里' : 'km'
  if (metres < 995) {
    const rounded = metres < 100 ? Math.max(10, Math.round(metres / 10) * 10) : Math.round(metres / 50) * 50
    if (rounded < 1000) return { value: String(rounded), unit: language === 'zh' ? '米' : 'm' }
  }
  const kilometres = metres / 1000
  return { value: kilometres < 9.95 ? kilometres.toFixed(1) : String(Math.round(kilometres)), unit: km }
}

/** Money from minor units (fen, cents): `¥32`, `¥32.50`. */
export function money(minorUnits: number, currency: string, language: Language): string {
  const amount = minorUnits / 100
  return new Intl.NumberFormat(languageTag(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount)
}

/** A value with its unit, as the catalogue names units. */
export function withUnit(value: number, unit: string, language: Language): string {
  const number = plainNumber(Math.round(value * 100) / 100)
  switch (unit) {
    case 'percent':
      return `${number}%`
    case 'celsius':
      return `${number}°`
    case 'kilometre':
      return `${number} ${language === 'zh' ? '公里' : 'km'}`
    case 'minute':
      return `${number} ${language === 'zh' ? '分钟' : 'min'}`
    case 'level':
      return language === 'zh' ? `${number} 挡` : number
    default:
      return number
  }
}

/** First letter upper case where the language has cases; catalogue names come in lower case. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What stands in an avatar: a Latin initial, or the last character of a Chinese name (the given name). */
export function initial(name: string): string {
  const trimmed = name.trim()
  const last = Array.from(trimmed).at(-1) ?? ''
  if (/\p{Script=Han}/u.test(last)) return last
  return (Array.from(trimmed)[0] ?? '?').toUpperCase()
}
