import { readChineseNumber, readPlain } from '../chinese/numerals.ts'
import { readEnglishNumber } from '../english/numerals.ts'
import { SECONDS } from './number.ts'

/** A duration found in words, with where it stands. */
export interface SpokenDuration {
  readonly seconds: number
  readonly start: number
  readonly end: number
}

/** "two hours, ten minutes and five seconds", 一个半小时, 两分半: the first duration in the words, its parts summed. */
export const findDuration = (text: string): SpokenDuration | undefined => {
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && /[a-z0-9.]/u.test(text[at - 1] ?? '') && /[a-z0-9]/u.test(text[at] ?? '')) continue
    const first = durationAt(text, at)
    if (first === undefined) continue
    let { seconds, end } = first
    for (;;) {
      const gap = /^[\s,]*(?:and |又|零|加)?\s*/u.exec(text.slice(end))?.[0].length ?? 0
      const next = durationAt(text, end + gap)
      if (next === undefined) break
      seconds += next.seconds
      end = next.end
    }
    return { seconds, start: at, end }
  }
  return undefined
}

const durationAt = (text: string, at: number): { seconds: number; end: number } | undefined => {
  const compound =
    /^(\d+|one|two|three|four|five|an?) and (?:a half|three quarters|a quarter) (hours?|minutes?)/u.exec(
      text.slice(at),
    )
  if (compound?.[1] !== undefined && compound[2] !== undefined) {
    const whole = readEnglishNumber(`${compound[1]} ${compound[2]}`, 0)?.value ?? 1
    const part = compound[0].includes('three quarters') ? 0.75 : compound[0].includes('quarter') ? 0.25 : 0.5
    return {
      seconds: (whole + part) * (compound[2].startsWith('hour') ? 3600 : 60),
      end: at + compound[0].length,
    }
  }
  for (const number of [readChineseNumber(text, at), readEnglishNumber(text, at)]) {
    const unit = number?.unit === undefined ? undefined : SECONDS[number.unit]
    if (number !== undefined && unit !== undefined && number.unit !== 'day')
      return { seconds: Math.round(number.value * unit), end: number.end }
  }
  // 三刻钟, 一刻钟
  const quarter = readPlain(text, at)
  if (quarter !== undefined && text.startsWith('刻钟', quarter.end))
    return { seconds: quarter.value * 900, end: quarter.end + 2 }
  return undefined
}

/**
 * When something is to happen, as far as words alone can say it. `day` counts from today and is absent where none was
 * said; `eitherHalf`: "at six" leaves open whether morning or evening.
 */
export type SpokenMoment =
  | { readonly inSeconds: number }
  | { readonly time: string; readonly day?: number; readonly eitherHalf?: true }

export interface FoundMoment {
  readonly moment: SpokenMoment
  readonly start: number
  readonly end: number
}

/** The hours 1 to 11 may be of either half of the day where none was said. */
const clockTime = (
  hour: number,
  minute: number,
  day: number | undefined,
  unsaidHalf: boolean,
): SpokenMoment => ({
  time: `${pad(hour)}:${pad(minute)}`,
  ...(day === undefined ? {} : { day }),
  ...(unsaidHalf && hour >= 1 && hour <= 11 ? { eitherHalf: true } : {}),
})

const pad = (n: number): string => String(n).padStart(2, '0')

/** "In ten minutes", "at half past seven", 明天早上八点半, 晚上十点一刻. */
export const findMoment = (text: string): FoundMoment | undefined =>
  findDelay(text) ?? findEnglishTime(text) ?? findChineseTime(text)

const findDelay = (text: string): FoundMoment | undefined => {
  const duration = findDuration(text)
  if (duration === undefined) return undefined
  const before = /(?:\bin|after|within|过)\s*$/u.exec(text.slice(0, duration.start))
  const after = /^\s*(?:之后|以后|后|from now|later)/u.exec(text.slice(duration.end))
  if (before === null && after === null) return undefined
  return {
    moment: { inSeconds: duration.seconds },
    start: duration.start - (before?.[0].length ?? 0),
    end: duration.end + (after?.[0].length ?? 0),
  }
}

const ENGLISH_TIME =
  /\b(?:(tomorrow|today|tonight|this evening|this afternoon|this morning)\s*(morning|afternoon|evening|night)?\s*)?(?:at|by|around)\s+(?:(half past|quarter past|quarter to)\s+)?(noon|midnight|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?::(\d{2})|\s(fifteen|thirty|forty five|\d{2})\b)?\s*(a\.?m\.?|p\.?m\.?|o'clock)?(?:\s*(?:in the )?(morning|afternoon|evening|at night))?(?:\s+(tomorrow|today|tonight))?/u

const findEnglishTime = (text: string): FoundMoment | undefined => {
  const match = ENGLISH_TIME.exec(text)
  if (match === null) return undefined
  const [
    whole,
    dayBefore,
    partBefore,
    relative,
    hourWord = '',
    minutes,
    minuteWord,
    suffix,
    partAfter,
    dayAfter,
  ] = match
  const plain =
    hourWord === 'noon' ? 12 : hourWord === 'midnight' ? 0 : (readEnglishNumber(hourWord, 0)?.value ?? 0)
  let minute =
    minutes === undefined
      ? minuteWord === undefined
        ? 0
        : (readEnglishNumber(minuteWord, 0)?.value ?? 0)
      : Number(minutes)
  let hour = plain
  if (relative === 'half past') minute = 30
  if (relative === 'quarter past') minute = 15
  if (relative === 'quarter to') {
    minute = 45
    hour -= 1
  }
  const words = `${dayBefore ?? ''} ${partBefore ?? ''} ${partAfter ?? ''} ${dayAfter ?? ''}`
  const late = suffix?.startsWith('p') === true || /afternoon|evening|night/u.test(words)
  if (late && hour < 12) hour += 12
  if (suffix?.startsWith('a') === true && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return undefined
  const day = words.includes('tomorrow') ? 1 : /today|tonight|this/u.test(words) ? 0 : undefined
  const open = suffix === undefined || suffix === "o'clock"
  const half = open && !/morning|afternoon|evening|night/u.test(words)
  return {
    moment: clockTime(hour, minute, day, half && hourWord !== 'noon' && hourWord !== 'midnight'),
    start: match.index,
    end: match.index + whole.length,
  }
}

const CHINESE_TIME =
  /(今天|明天|后天|大后天|今晚|明晚|明早|今早)?的?(凌晨|早上|上午|中午|下午|傍晚|晚上|夜里|早晨)?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?|:|时)(半|一刻|三刻|\d{1,2}|[零一二三四五六七八九十]{1,3})?分?/u
const DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今晚: 0,
  今早: 0,
  明天: 1,
  明晚: 1,
  明早: 1,
  后天: 2,
  大后天: 3,
}

const LATER_DAYS: readonly (readonly [days: number, words: RegExp])[] = [
  [3, /大后天/u],
  [2, /\b(?:the )?day after tomorrow\b|后天/u],
  [1, /\btomorrow(?: (?:morning|afternoon|evening|night))?\b|明(?:天|早|晚)(?:早上|上午|中午|下午|晚上)?/u],
]

/** A day to come without an hour: "tomorrow", 后天; `day` counts from today. */
export const findDay = (
  text: string,
): { readonly day: number; readonly start: number; readonly end: number } | undefined => {
  for (const [day, words] of LATER_DAYS) {
    const match = words.exec(text)
    if (match !== null) return { day, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

const findChineseTime = (text: string): FoundMoment | undefined => {
  const match = CHINESE_TIME.exec(text)
  if (match === null) return undefined
  const [whole, dayWord, part, hourWord = '', minuteWord] = match
  let hour = readPlain(hourWord, 0)?.value ?? 0
  const minute =
    minuteWord === undefined
      ? 0
      : minuteWord === '半'
        ? 30
        : minuteWord === '一刻'
          ? 15
          : minuteWord === '三刻'
            ? 45
            : (readPlain(minuteWord, 0)?.value ?? 0)
  if (/下午|傍晚|晚/u.test(`${part ?? ''}${dayWord ?? ''}`) && hour < 12) hour += 12
  if (part === '中午' && hour < 11) hour += 12
  if (hour > 23 || minute > 59) return undefined
  const day = dayWord === undefined ? undefined : (DAYS[dayWord] ?? 0)
  return {
    moment: clockTime(hour, minute, day, part === undefined && !/[早晚]/u.test(dayWord ?? '')),
    start: match.index,
    end: match.index + whole.length,
  }
}

const AROUND_LENGTH =
  /^(?:for|about|around|roughly|say|let's say|how about|make it|maybe|just|大概|大约|差不多|就|那就|定|设)+\s*|(?:\s*(?:or so|please|from now))+$|[吧。.!]+$|左右$|后$/gu

/** The seconds of a length of time and nothing else: "ten minutes", 十分钟; a bare number counts `bare`. */
export const lengthAlone = (text: string, bare: 'minutes' | 'seconds'): number | undefined => {
  const words = text.replace(AROUND_LENGTH, '').trim()
  const found = findDuration(words)
  if (found !== undefined)
    return found.start <= 1 && found.end >= words.length - 1 ? found.seconds : undefined
  const number = readChineseNumber(words, 0) ?? readEnglishNumber(words, 0)
  if (number === undefined || number.end < words.length || number.unit !== undefined || number.value <= 0)
    return undefined
  return number.value * (bare === 'minutes' ? 60 : 1)
}
