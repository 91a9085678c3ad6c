/** What a spoken number counts. Angles and temperatures are both "degrees"; the setting decides. */
export type SpokenUnit =
  | 'percent'
  | 'degree'
  | 'level'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'centimetre'
  | 'metre'
  | 'kilometre'
  | 'megahertz'
  | 'kilohertz'

/** A number as it was spoken: its value, its unit, and where it ends. */
export interface SpokenNumber {
  readonly value: number
  readonly unit?: SpokenUnit
  /** Index after the last character. */
  readonly end: number
  /** Set for parts of a whole, "half", "three quarters", "三分之一": `value` is then 0 to 1. */
  readonly share?: true
  /** Set when it counts places in a row, "the second", "第三". */
  readonly ordinal?: true
}

/** Seconds of one of each time unit. */
export const SECONDS: Readonly<Partial<Record<SpokenUnit, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
}
