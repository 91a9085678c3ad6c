const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  幺: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 二十二 → 22, 一百零五 → 105, 二二 → 22, 22.5 → 22.5; undefined when the text is no number. */
const whole = (text: string): number | undefined => {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  const characters = [...text]
  if (characters.length === 0) return undefined
  if (characters.every(character => character in DIGITS))
    return Number(characters.map(character => DIGITS[character]).join(''))
  let total = 0
  let digit = 0
  for (const character of characters) {
    const unit = UNITS[character]
    const value = DIGITS[character]
    if (unit !== undefined) {
      total += (digit === 0 ? 1 : digit) * unit
      digit = 0
    } else if (value !== undefined) digit = value
    else return undefined
  }
  return total + digit
}

/**
 * Reads an Arabic or Chinese number, decimals included (二十二点五 → 22.5, 二十三度半's 半 is the caller's).
 * Written anew here, so that a mistake of the agent's own numerals cannot hide itself.
 */
export const chineseNumber = (text: string): number | undefined => {
  const [integer = '', fraction, ...rest] = text.split('点')
  if (rest.length > 0) return undefined
  const base = whole(integer)
  if (fraction === undefined || base === undefined) return base
  const digits = [...fraction].map(character => DIGITS[character] ?? Number(character))
  return digits.some(Number.isNaN) ? undefined : Number(`${base}.${digits.join('')}`)
}
