import type { SpokenNumber, SpokenUnit } from '../text/number.ts'

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  幺: 1,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Longest first, so that 分钟 is not read as 分. */
const UNITS: readonly (readonly [string, SpokenUnit])[] = [
  ['摄氏度', 'degree'],
  ['个百分点', 'percent'],
  ['个小时', 'hour'],
  ['个钟头', 'hour'],
  ['个档位', 'level'],
  ['分钟', 'minute'],
  ['小时', 'hour'],
  ['钟头', 'hour'],
  ['秒钟', 'second'],
  ['厘米', 'centimetre'],
  ['公分', 'centimetre'],
  ['公里', 'kilometre'],
  ['千米', 'kilometre'],
  ['兆赫', 'megahertz'],
  ['千赫', 'kilohertz'],
  ['个档', 'level'],
  ['个挡', 'level'],
  ['档位', 'level'],
  ['°c', 'degree'],
  ['mhz', 'megahertz'],
  ['khz', 'kilohertz'],
  ['km', 'kilometre'],
  ['度', 'degree'],
  ['°', 'degree'],
  ['%', 'percent'],
  ['档', 'level'],
  ['挡', 'level'],
  ['级', 'level'],
  ['格', 'level'],
  ['秒', 'second'],
  ['米', 'metre'],
  ['天', 'day'],
]

const NUMERAL = /[零〇幺一二两俩三四五六七八九十百千]/u

/**
 * Reads a Chinese or Arabic number with its unit at `start`: 二十三度半, 百分之五十, 三分之一, 七成, 一半, 负五度, 1.5小时.
 * Undefined where no number stands.
 */
export const readChineseNumber = (text: string, start: number): SpokenNumber | undefined => {
  if (isBetweenTwins(text, start)) return undefined
  const share = readShare(text, start)
  if (share !== undefined) return share
  const ordinal = text[start] === '第'
  const negative = /^(?:负|零下|-)/u.exec(text.slice(start, start + 2))?.[0].length ?? 0
  const from = start + (ordinal ? 1 : negative)
  const plain = readPlain(text, from) ?? readHalfUnit(text, from)
  if (plain === undefined) return undefined
  const { value, end, unit } = withUnit(text, plain.value, plain.end)
  // 第五挡 is a level; 第五首 is one of many.
  if (ordinal && unit !== 'level') return { value, end: plain.end, ordinal: true }
  return { value: negative > 0 ? -value : value, end, ...(unit === undefined ? {} : { unit }) }
}

/** 抬一抬, 调一调: between a verb and its echo 一 softens the verb and counts nothing. */
const isBetweenTwins = (text: string, at: number): boolean =>
  text[at] === '一' &&
  text[at - 1] === text[at + 1] &&
  /^\p{Script=Han}$/u.test(text[at + 1] ?? '') &&
  !NUMERAL.test(text[at + 1] ?? '')

/** The number alone, without unit: 二十三, 一百零五, 二十二点五, 103.9, 二零二五. */
export const readPlain = (text: string, start: number): { value: number; end: number } | undefined => {
  const arabic = /^\d+(?:\.\d+)?/u.exec(text.slice(start, start + 24))
  if (arabic !== null) return { value: Number(arabic[0]), end: start + arabic[0].length }
  let end = start
  while (end < start + 24 && NUMERAL.test(text[end] ?? '')) end++
  if (end === start) return undefined
  let value = integerOf(text.slice(start, end))
  // 点 is a decimal point only between numerals: 二十二点五, but 调高一点.
  if (text[end] === '点' && NUMERAL.test(text[end + 1] ?? '')) {
    let last = end + 1
    while (DIGITS[text[last] ?? ''] !== undefined) last++
    if (last > end + 1) {
      const decimals = [...text.slice(end + 1, last)].map(d => DIGITS[d] ?? 0).join('')
      value += Number(`0.${decimals}`)
      end = last
    }
  }
  return { value, end }
}

const integerOf = (numerals: string): number => {
  if (![...numerals].some(n => POWERS[n] !== undefined))
    return Number([...numerals].map(n => DIGITS[n] ?? 0).join(''))
  let total = 0
  let digit: number | undefined
  let lastPower = 10
  for (const numeral of numerals) {
    const power = POWERS[numeral]
    if (power === undefined) {
      digit = DIGITS[numeral] ?? 0
      if (digit === 0) lastPower = 10
    } else {
      total += (digit ?? 1) * power
      digit = undefined
      lastPower = power
    }
  }
  // 一百二 is a hundred and twenty, 一百零二 a hundred and two.
  const afterZero = /[零〇].$/u.test(numerals)
  return total + (digit ?? 0) * (digit !== undefined && lastPower >= 100 && !afterZero ? lastPower / 10 : 1)
}

/** 半小时, 半个钟头, 半分钟: half of a unit, without a numeral before it. */
const readHalfUnit = (text: string, start: number): { value: number; end: number } | undefined => {
  if (text[start] !== '半') return undefined
  const end = start + 1
  return UNITS.some(([word]) => text.startsWith(word, end)) ? { value: 0.5, end } : undefined
}

const withUnit = (
  text: string,
  value: number,
  end: number,
): { value: number; end: number; unit?: SpokenUnit } => {
  const space = text[end] === ' ' ? 1 : 0
  // 一个半小时
  if (text.startsWith('个半', end)) {
    const unit = unitAt(text, end + 2)
    if (unit !== undefined) return { value: value + 0.5, end: unit.end, unit: unit.unit }
  }
  const unit = unitAt(text, end + space)
  if (unit === undefined)
    // 两分半, 15分30秒: 分 counts minutes only where seconds or a half follow.
    return /^分(?:半|钟|\d|[一二三四五六七八九十]|$)/u.test(text.slice(end, end + 2))
      ? halfAfter(text, value, end + 1, 'minute')
      : { value, end }
  return halfAfter(text, value, unit.end, unit.unit)
}

/** 二十三度半, 两分半. */
const halfAfter = (text: string, value: number, end: number, unit: SpokenUnit) =>
  text[end] === '半' && (unit === 'degree' || unit === 'minute')
    ? { value: value + 0.5, end: end + 1, unit }
    : { value, end, unit }

const unitAt = (text: string, at: number): { unit: SpokenUnit; end: number } | undefined => {
  const found = UNITS.find(([word]) => text.startsWith(word, at))
  return found && { unit: found[1], end: at + found[0].length }
}

const readShare = (text: string, start: number): SpokenNumber | undefined => {
  if (text.startsWith('百分之', start)) {
    if (text[start + 3] === '百') return { value: 100, unit: 'percent', end: start + 4 }
    const number = readPlain(text, start + 3)
    return number && { value: number.value, unit: 'percent', end: number.end }
  }
  if (text.startsWith('一半', start)) return { value: 0.5, share: true, end: start + 2 }
  const whole = readPlain(text, start)
  if (whole === undefined) return undefined
  if (text.startsWith('分之', whole.end) && whole.value > 0) {
    const part = readPlain(text, whole.end + 2)
    if (part !== undefined && part.value <= whole.value)
      return { value: part.value / whole.value, share: true, end: part.end }
  }
  if (text[whole.end] === '成' && whole.value >= 1 && whole.value <= 10)
    return { value: whole.value / 10, share: true, end: whole.end + 1 }
  return undefined
}
