import { readChineseNumber } from '../../understanding/chinese/numerals.ts'
import { readEnglishNumber } from '../../understanding/english/numerals.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import { legalNumber, steppedFrom } from '../extraction/settled.ts'

/** What the words do to a remembered value. */
export type Arithmetic =
  | {
      readonly type: 'step'
      readonly direction: 1 | -1
      readonly amount?: number
      readonly size?: 'large' | 'little'
    }
  | { readonly type: 'factor'; readonly factor: number }
  | { readonly type: 'extreme'; readonly which: 'max' | 'min' }
  | { readonly type: 'midpoint' }

const UP =
  'higher|brighter|louder|warmer|hotter|stronger|faster|more|up|above|further|bigger|larger|wider|raise|raised|increase|increased|bump|boost|plus|add|taller|closer in'
const DOWN =
  'lower|dimmer|darker|quieter|softer|cooler|colder|weaker|slower|less|down|below|under|smaller|reduce|reduced|decrease|decreased|drop|minus|gentler|lighter|tone|shorter|lowered'
const NUMBER =
  '(\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|a couple(?: of)?|half a)'
const UNIT =
  '(?:\\s*(?:units?|levels?|degrees?|notch(?:es)?|points?|steps?|percent|%|stops?|clicks?|ticks?))?'

/** 热 in 加热, 高 in 高速 and 亮 in 亮度 name things; a step says by how much, or that it is one more. */
const WAY_ZH = '高低大小亮暗升降加减强弱快慢热暖冷凉响轻多少'
const AMOUNT_ZH = '([一二两三四五六七八九十\\d]+(?:\\.\\d+)?)'
const UNIT_ZH = '(?:档|度|格|级|个|%|分)?'
const ZH_STEP = new RegExp(
  [
    // 再低10, 往上调两档, 更亮一点
    `(?:再|更|稍微?|略微?|比[^，。]{0,12}?|调得?|往)([${WAY_ZH}])(?![度速热峰温灯])(?:一?[点些]儿?|了|出)?(?:${AMOUNT_ZH}${UNIT_ZH})?`,
    // 低五度, 高一档
    `([${WAY_ZH}])(?:出|了|个)?${AMOUNT_ZH}(?:档|度|格|级|个|%)`,
    // 亮一点, 小声些
    `([${WAY_ZH}])声?(?:一点|点儿|一些|些|一丢丢)()`,
  ].join('|'),
  'u',
)

const SHARES: Readonly<Record<string, number>> = { quarter: 1 / 4, third: 1 / 3, fifth: 1 / 5, tenth: 1 / 10 }
/** "Two thirds of", 四分之三. */
const shareIn = (words: string): number => {
  const parts = /third|三分/iu.test(words) ? 3 : 4
  return (/two|之二/iu.test(words) ? 2 : /three|之三/iu.test(words) ? 3 : 1) / parts
}

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Arithmetic | undefined])[] = [
  [
    /\b(?:half|50%|50 percent)\b(?:\s+(?:of|the|that|my|as|what|from))|\b(?:halve|cut (?:it|that) in half)\b|一半|减半/iu,
    () => ({ type: 'factor', factor: 0.5 }),
  ],
  [
    /\b(?:a|one) (quarter|third|fifth|tenth) (less|lower|quieter|dimmer|cooler|weaker|slower|softer|down|more|higher|louder|brighter|warmer|stronger|faster|up)\b/iu,
    match => ({
      type: 'factor',
      factor:
        1 + (new RegExp(`^(?:${UP})$`, 'iu').test(match[2] ?? '') ? 1 : -1) * (SHARES[match[1] ?? ''] ?? 0),
    }),
  ],
  [
    /\b(?:a|one|two|three) (quarters?|thirds?)(?: of| as)\b|三分之[一二]|四分之[一三]/iu,
    match => ({ type: 'factor', factor: shareIn(match[0]) }),
  ],
  [
    /\b(?:double|twice(?= (?:the|as|that|what|my|his|her|our|this|of|your|\w+['’]s)\b))\b|加倍|两倍/iu,
    () => ({ type: 'factor', factor: 2 }),
  ],
  [
    /\b(?:midpoint|half ?way between|(?:in|take|find|meet in) the middle|middle (?:ground|point|value|between|of)|average|in between|between (?:us|them|our|the two|both|his|her|my)|split the difference|meet in the middle)\b|中间值|平均|折中/iu,
    () => ({ type: 'midpoint' }),
  ],
  [
    new RegExp(
      `\\b(${UP}|${DOWN})\\b(?:(?!\\b(?:${UP}|${DOWN})\\b)[^.;]){0,28}?\\bby\\s+(?:about\\s+|another\\s+)?${NUMBER}\\b`,
      'iu',
    ),
    match => step(match[1], match[2]),
  ],
  [
    new RegExp(`\\b${NUMBER}${UNIT}\\s+(?:\\w+\\s+)?(${UP}|${DOWN})\\b`, 'iu'),
    match => step(match[2], match[1]),
  ],
  [
    new RegExp(
      `\\b(${UP}|${DOWN})\\b\\s+(?:it\\s+|that\\s+)?(?:by\\s+)?(?:just\\s+)?${NUMBER}${UNIT}\\b`,
      'iu',
    ),
    match => step(match[1], match[2]),
  ],
  [
    new RegExp(
      `\\b(a (?:little|bit|touch|tad|notch|level|step|degree|hair)|slightly|somewhat|a little bit)\\b[^.;]{0,24}?\\b(${UP}|${DOWN})\\b`,
      'iu',
    ),
    match => step(match[2], undefined, 'little'),
  ],
  [
    new RegExp(
      `\\b(${UP}|${DOWN})\\b[^.;]{0,24}?\\b(a (?:little|bit|touch|tad|notch|level|step|degree|hair)|slightly|somewhat)\\b`,
      'iu',
    ),
    match => step(match[1], undefined, 'little'),
  ],
  [ZH_STEP, match => stepZh(match[1] ?? match[3] ?? match[5], match[2] ?? match[4] ?? match[6])],
]

const WORDS: Readonly<Record<string, number>> = { 'a couple': 2, 'a couple of': 2, 'half a': 0.5 }

const step = (way: string | undefined, amount?: string, size?: 'little'): Arithmetic | undefined => {
  if (way === undefined) return undefined
  const direction = new RegExp(`^(?:${UP})$`, 'iu').test(way) ? 1 : -1
  const number =
    amount === undefined
      ? undefined
      : (WORDS[amount.toLowerCase()] ?? readEnglishNumber(amount.toLowerCase(), 0)?.value)
  return {
    type: 'step',
    direction,
    ...(number === undefined ? {} : { amount: number }),
    ...(size && { size }),
  }
}
const UP_ZH = '高大亮升加强快热暖响多'
const stepZh = (way: string | undefined, amount: string | undefined): Arithmetic | undefined => {
  if (way === undefined) return undefined
  const number = amount === undefined ? undefined : readChineseNumber(amount, 0)?.value
  return {
    type: 'step',
    direction: UP_ZH.includes(way) ? 1 : -1,
    ...(number === undefined ? { size: 'little' as const } : { amount: number }),
  }
}

/** What the words ask to be done to the remembered value; undefined where they take it as it is. */
export const arithmeticOf = (words: string): Arithmetic | undefined => {
  for (const [pattern, make] of PATTERNS) {
    const match = pattern.exec(words)
    const made = match === null ? undefined : make(match)
    if (made !== undefined) return made
  }
  return undefined
}

/** The value after the arithmetic, in range. `second`: the other value, for the middle between two. */
export const calculate = (
  definition: SettingDefinition,
  base: SettingValue,
  arithmetic: Arithmetic,
  second?: SettingValue,
): SettingValue => {
  const type = definition.value
  switch (arithmetic.type) {
    case 'step': {
      const amount = arithmetic.amount ?? (arithmetic.size === 'little' ? smallStep(definition) : undefined)
      return (
        steppedFrom(definition, base, {
          direction: arithmetic.direction,
          ...(amount === undefined ? {} : { amount }),
        }) ?? base
      )
    }
    case 'factor':
      return type.type === 'number' && typeof base === 'number'
        ? legalNumber(definition, base * arithmetic.factor)
        : base
    case 'midpoint':
      return typeof base === 'number' && typeof second === 'number'
        ? legalNumber(definition, (base + second) / 2)
        : base
    case 'extreme':
      return type.type === 'number' ? (arithmetic.which === 'max' ? type.max : type.min) : base
  }
}

/** "A bit" of a remembered value: one level, or the catalogue's own step where there are none. */
const smallStep = (definition: SettingDefinition): number =>
  definition.value.type === 'number' ? definition.value.step : 1
