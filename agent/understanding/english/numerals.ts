import type { SpokenNumber, SpokenUnit } from '../text/number.ts'

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
}
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
}
const UNITS: Readonly<Record<string, SpokenUnit>> = {
  '%': 'percent',
  percent: 'percent',
  percentage: 'percent',
  degree: 'degree',
  degrees: 'degree',
  celsius: 'degree',
  centigrade: 'degree',
  '°': 'degree',
  '°c': 'degree',
  c: 'degree',
  level: 'level',
  levels: 'level',
  notch: 'level',
  notches: 'level',
  step: 'level',
  steps: 'level',
  gear: 'level',
  gears: 'level',
  click: 'level',
  clicks: 'level',
  tick: 'level',
  ticks: 'level',
  second: 'second',
  seconds: 'second',
  sec: 'second',
  secs: 'second',
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  day: 'day',
  days: 'day',
  cm: 'centimetre',
  centimetre: 'centimetre',
  centimetres: 'centimetre',
  centimeter: 'centimetre',
  centimeters: 'centimetre',
  metre: 'metre',
  metres: 'metre',
  meter: 'metre',
  meters: 'metre',
  km: 'kilometre',
  kilometre: 'kilometre',
  kilometres: 'kilometre',
  kilometer: 'kilometre',
  kilometers: 'kilometre',
  mhz: 'megahertz',
  megahertz: 'megahertz',
  khz: 'kilohertz',
  kilohertz: 'kilohertz',
}

/** "Level 3", "gear two": the unit stands first. */
const LEVEL_WORDS: ReadonlySet<string> = new Set(['level', 'gear', 'setting', 'notch', 'stage'])

interface Word {
  readonly word: string
  readonly end: number
}

const WORD = /[ -]?(°c|[%°]|-?\d+(?:\.\d+)?(?:st|nd|rd|th)?|[a-z']+)/uy

const wordAt = (text: string, at: number): Word | undefined => {
  WORD.lastIndex = at
  const found = WORD.exec(text)
  return found?.[1] === undefined ? undefined : { word: found[1], end: WORD.lastIndex }
}

/**
 * Reads an English or Arabic number with its unit at `start`: "twenty two and a half", "seventy percent",
 * "three quarters", "1.5 hours", "the second". Undefined where no number stands.
 */
export const readEnglishNumber = (text: string, start: number): SpokenNumber | undefined => {
  const first = wordAt(text, start)
  if (first === undefined || text[start] === ' ') return undefined
  const counted = LEVEL_WORDS.has(first.word) ? readCardinal(text, first.end, false) : undefined
  if (counted !== undefined) return { value: counted.value, unit: 'level', end: counted.end }
  const couple = /^(?:a )?couple of /u.exec(text.slice(start, start + 12))
  if (couple !== null) return withUnit(text, 2, start + couple[0].length - 1)
  const share = readShare(text, first)
  if (share !== undefined) return share
  const ordinal = ORDINALS[first.word]
  if (ordinal !== undefined) return { value: ordinal, ordinal: true, end: first.end }
  const negative = first.word === 'minus' || first.word === 'negative'
  const number = readCardinal(text, negative ? first.end : start, negative)
  if (number === undefined) return undefined
  return withUnit(text, number.value, number.end)
}

/** A cardinal without unit; a leading space or hyphen is skipped where `joined`. */
const readCardinal = (
  text: string,
  start: number,
  negative: boolean,
): { value: number; end: number } | undefined => {
  let next = wordAt(text, start)
  if (next === undefined) return undefined
  let value: number
  let end = next.end
  if (/^-?\d/u.test(next.word)) {
    value = Number.parseFloat(next.word)
  } else if (
    next.word === 'hundred' ||
    ((next.word === 'a' || next.word === 'one') && wordAt(text, end)?.word === 'hundred')
  ) {
    if (next.word !== 'hundred') end = wordAt(text, end)?.end ?? end
    value = 100
    const rest = smallNumber(text, wordAt(text, end)?.word === 'and' ? (wordAt(text, end)?.end ?? end) : end)
    if (rest !== undefined) {
      value += rest.value
      end = rest.end
    }
  } else {
    const small = smallNumber(text, start)
    if (small === undefined) return undefined
    value = small.value
    end = small.end
  }
  next = wordAt(text, end)
  if (next?.word === 'point') {
    let digits = ''
    let at = next.end
    for (let digit = wordAt(text, at); digit !== undefined; digit = wordAt(text, at)) {
      const one = ONES[digit.word] ?? (/^\d$/u.test(digit.word) ? Number(digit.word) : undefined)
      if (one === undefined || one > 9) break
      digits += String(one)
      at = digit.end
    }
    if (digits !== '') {
      value += Number(`0.${digits}`)
      end = at
    }
  }
  return { value: negative ? -value : value, end }
}

const smallNumber = (text: string, start: number): { value: number; end: number } | undefined => {
  const first = wordAt(text, start)
  if (first === undefined) return undefined
  const tens = TENS[first.word]
  if (tens !== undefined) {
    const second = wordAt(text, first.end)
    const ones = second && ONES[second.word]
    if (second !== undefined && ones !== undefined && ones > 0 && ones < 10)
      return { value: tens + ones, end: second.end }
    return { value: tens, end: first.end }
  }
  const ones = ONES[first.word]
  return ones === undefined ? undefined : { value: ones, end: first.end }
}

const withUnit = (text: string, value: number, end: number): SpokenNumber => {
  const half = /^ and a half/u.exec(text.slice(end, end + 12))
  const amount = half === null ? value : value + 0.5
  const after = half === null ? end : end + half[0].length
  const next = wordAt(text, after)
  const unit = next && UNITS[next.word]
  if (next === undefined || unit === undefined) return { value: amount, end: after }
  // "an hour and a half", "two degrees and a half"
  const trailing = /^ and a half\b/u.exec(text.slice(next.end, next.end + 12))
  if (trailing !== null) return { value: amount + 0.5, unit, end: next.end + trailing[0].length }
  // "20 degrees celsius"
  const scale = /^ (?:celsius|centigrade|c)\b/u.exec(text.slice(next.end, next.end + 11))
  return { value: amount, unit, end: next.end + (unit === 'degree' ? (scale?.[0].length ?? 0) : 0) }
}

const readShare = (text: string, first: Word): SpokenNumber | undefined => {
  const second = wordAt(text, first.end)
  if (first.word === 'half') {
    if (second?.word === 'an' || second?.word === 'a') {
      const unit = wordAt(text, second.end)
      const time = unit && UNITS[unit.word]
      if (unit !== undefined && time !== undefined) return { value: 0.5, unit: time, end: unit.end }
    }
    const way = second?.word === 'way' ? second.end : first.end
    return { value: 0.5, share: true, end: way }
  }
  if (first.word === 'halfway') return { value: 0.5, share: true, end: first.end }
  if (second === undefined) return undefined
  if (first.word === 'a' || first.word === 'an' || first.word === 'one') {
    const unit = UNITS[second.word]
    if (unit !== undefined && second.word !== 'c' && first.word !== 'one') {
      const trailing = /^ and a half\b/u.exec(text.slice(second.end, second.end + 12))
      return { value: trailing === null ? 1 : 1.5, unit, end: second.end + (trailing?.[0].length ?? 0) }
    }
    if (second.word === 'quarter' && /^ of an hour/u.test(text.slice(second.end)))
      return { value: 15, unit: 'minute', end: second.end + 11 }
  }
  const count = first.word === 'a' ? 1 : ONES[first.word]
  const parts = PARTS[second.word]
  if (count === undefined || parts === undefined || count >= parts || count === 0) return undefined
  if (second.word === 'second') return undefined
  return { value: count / parts, share: true, end: second.end }
}
