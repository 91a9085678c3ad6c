import { type SettingId, settingById } from '../../../agent/vehicle/catalogue/index.ts'
import type { Aim } from '../../scoring/effect.ts'
import { between, exactly, extreme, off, on, share, step, unspecified } from '../../scoring/expect.ts'
import { chineseNumber } from '../../shared/chinese-number.ts'
import type { Slots } from './rows.ts'

/** Verbs of the slot 操作 that close, switch off or stop; all other verbs open, switch on or set. */
const OFF = /关|停|断|终止|取消|禁止|升起|摇上/
/** Verbs that only set, and so ask for a value. */
const SETS = /^(?:调|设|配置|切换|改|变|移|滑|转向|对着|操作|切到|给我)/

const MORE = /[大高亮强加上多快长热响]|\+/
const LESS = /[小低暗弱减轻短少慢降冷凉下]|-/
const COMPLAINT = /太|有点|不够|过于/
/** "不够大" asks for more; every other complaint asks for the opposite of what it says. */
const LACKING = /不够/

const MAXIMUM = /最(?:大|高|亮|强|多|快)|^max$|全开/i
const MINIMUM = /最(?:小|低|暗|弱|少|慢)|^min$|全关/i
const MIDDLE = /^mid$|中[挡档间等]?$/i
const HALF = /一半/

/** What a value says, before it is known of which setting. */
export type Reading =
  | {
      readonly type: 'number'
      readonly value: number
      readonly unit: 'percent' | 'degree' | 'level' | 'none'
    }
  | {
      readonly type: 'step'
      readonly direction: 1 | -1
      readonly amount?: number
      readonly percent?: boolean
    }
  | { readonly type: 'extreme'; readonly which: 'max' | 'min' }
  | { readonly type: 'between'; readonly low: number; readonly high: number }

const UNITS: readonly (readonly [RegExp, Extract<Reading, { type: 'number' }>['unit']])[] = [
  [/百分之|%|％/, 'percent'],
  [/度/, 'degree'],
  [/[挡档级]/, 'level'],
]

/** 二十三度半. */
const AND_A_HALF = /[度挡档]半/

const numberIn = (text: string): number | undefined => {
  const digits = text
    .replace(/百分之/, '')
    .match(/[\d.]+|[零〇一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?/)
  const value = digits === null ? undefined : chineseNumber(digits[0])
  return value !== undefined && AND_A_HALF.test(text) ? value + 0.5 : value
}

const directionOf = (text: string): 1 | -1 | undefined => {
  const bare = text.replace(/一点点?|一些|大小|上下|音量大|程度/g, match => (match === '音量大' ? '大' : ''))
  const more = MORE.test(bare)
  const less = LESS.test(bare)
  if (more === less) return undefined
  const said = more ? 1 : -1
  return COMPLAINT.test(text) && !LACKING.test(text) ? (said === 1 ? -1 : 1) : said
}

/** Reads the slot `value`; undefined when it names neither number nor direction. */
export const readValue = (text: string): Reading | undefined => {
  if (HALF.test(text)) return { type: 'between', low: 0.5, high: 0.5 }
  if (MAXIMUM.test(text)) return { type: 'extreme', which: 'max' }
  if (MINIMUM.test(text)) return { type: 'extreme', which: 'min' }
  if (MIDDLE.test(text)) return { type: 'between', low: 0.3, high: 0.7 }
  const direction = directionOf(text)
  // "一点" and "一些" count nothing.
  const number = numberIn(text.replace(/一点点?|一些|一下/g, ''))
  if (number !== undefined) {
    const unit = UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? 'none'
    return direction === undefined
      ? { type: 'number', value: number, unit }
      : { type: 'step', direction, amount: number, percent: unit === 'percent' }
  }
  if (/^(?:非常高|high|强|高)$/i.test(text)) return { type: 'between', low: 0.6, high: 1 }
  return direction === undefined ? undefined : { type: 'step', direction }
}

/** The reading as a wish for one setting. */
export const aimFor = (setting: SettingId, reading: Reading): Aim => {
  const definition = settingById(setting)
  const unit = definition?.value.type === 'number' ? definition.value.unit : undefined
  switch (reading.type) {
    case 'number':
      return reading.unit === 'percent' && unit !== 'percent'
        ? share(setting, reading.value / 100)
        : exactly(reading.value)
    case 'step':
      // A percentage of a scale of few levels is no number of levels.
      return reading.percent && unit !== 'percent'
        ? step(reading.direction)
        : step(reading.direction, reading.amount)
    case 'extreme':
      return extreme(setting, reading.which)
    case 'between':
      return between(setting, reading.low, reading.high)
  }
}

/** 操作_concrete marks that a verb leads somewhere: 调到, 调至, 设成. */
const leadsSomewhere = (slots: Slots): boolean => slots.操作_concrete !== undefined

/**
 * All wishes a reading may stand for, since the slots lose a word here and there: "to a rather high level" keeps
 * only the direction, "down by 20 %" only the number, "a high wind" may be a level or a wish for more.
 */
export const aimsFor = (setting: SettingId, reading: Reading, slots: Slots): readonly Aim[] => {
  const aim = aimFor(setting, reading)
  if (reading.type === 'step' && reading.amount === undefined && leadsSomewhere(slots))
    return [aim, reading.direction === 1 ? between(setting, 0.5, 1) : between(setting, 0, 0.5)]
  if (reading.type === 'number' && reading.unit === 'percent' && !leadsSomewhere(slots))
    return [aim, step(1, reading.value), step(-1, reading.value)]
  if (reading.type === 'between' && reading.low > 0.5) return [aim, step(1)]
  return [aim]
}

/** Does the verb switch off or shut? */
export const switchesOff = (slots: Slots): boolean => OFF.test(slots.操作 ?? '')

/** Does the label leave open what is to be set ("设置…", "调…" and no value)? */
export const leavesOpen = (slots: Slots): boolean => SETS.test(slots.操作 ?? '')

/** What the verb alone asks of a setting. */
export const switchAim = (setting: SettingId, slots: Slots): Aim => {
  if (switchesOff(slots)) return off(setting)
  return leavesOpen(slots) ? unspecified : on(setting)
}

/** The direction a verb such as 调高 or 降下 carries itself. */
export const verbDirection = (slots: Slots): Reading | undefined => {
  const verb = slots.操作 ?? ''
  if (/调高|升高|加/.test(verb)) return { type: 'step', direction: 1 }
  return /调低|降低|减/.test(verb) ? { type: 'step', direction: -1 } : undefined
}
