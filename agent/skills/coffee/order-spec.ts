import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import { bestMatch } from '../shared/matching.ts'
import { label, list } from '../shared/wording.ts'
import {
  DRINKS,
  type Drink,
  EXTRA_SHOT_PRICE,
  EXTRAS,
  MILKS,
  MOST_CUPS,
  MOST_SHOTS,
  ROASTS,
  SIZES,
  SWEETENERS,
} from './menu.ts'

const idOf = (entries: readonly { readonly id: string }[]) => z.enum(entries.map(entry => entry.id))
const amount = z.enum(['little', 'normal', 'lots'])

/** What exactly is ordered; every choice made, nothing left to the shop. Ids are the menu's. */
export const orderSpecSchema = z.object({
  drink: idOf(DRINKS),
  size: idOf(SIZES),
  temperature: z.enum(['hot', 'iced']),
  milk: idOf(MILKS).optional(),
  milk_amount: amount.optional(),
  sweeteners: z
    .array(z.object({ id: idOf(SWEETENERS), amount, portions: z.int().min(1).max(6).optional() }))
    .default([]),
  extras: z.array(idOf(EXTRAS)).default([]),
  roast: idOf(ROASTS).optional(),
  shots: z.int().min(1).max(MOST_SHOTS).optional(),
  count: z.int().min(1).max(MOST_CUPS).default(1),
})
export type OrderSpec = z.infer<typeof orderSpecSchema>

const find = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
): Entry | undefined => entries.find(entry => entry.id === id)

/** The drink of an id. @throws RangeError for an id that is not on the menu (the schema lets none through). */
export function drinkOf(id: string): Drink {
  const drink = find(DRINKS, id)
  if (drink === undefined) throw new RangeError(`No drink has the id ${id}`)
  return drink
}

/** What one order costs, in fen: (drink + size + milk + sweeteners + extras + further shots) × cups. */
export function priceOf(spec: OrderSpec): number {
  const drink = drinkOf(spec.drink)
  const milk = spec.milk === drink.milk ? 0 : (find(MILKS, spec.milk ?? '')?.extra ?? 0)
  const sweeteners = spec.sweeteners.reduce((sum, one) => sum + (find(SWEETENERS, one.id)?.extra ?? 0), 0)
  const extras = spec.extras.reduce((sum, id) => sum + (find(EXTRAS, id)?.extra ?? 0), 0)
  const shots = Math.max(0, (spec.shots ?? 0) - (drink.shots ?? 0)) * EXTRA_SHOT_PRICE
  const cup = drink.price + (find(SIZES, spec.size)?.extra ?? 0) + milk + sweeteners + extras + shots
  return cup * spec.count
}

/** Said after the drink, never as part of its name. */
const BESIDE = new Set(['no_milk', 'cream'])

const SHOT_WORDS = [
  text('single shot', '单份浓缩'),
  text('double shot', '双份浓缩'),
  text('triple shot', '三份浓缩'),
  text('four shots', '四份浓缩'),
]

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const CHINESE_NUMBERS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九']

const withAmount = (names: Localised, much: 'little' | 'normal' | 'lots' | undefined): Localised => {
  if (much === 'little') return text(`a little ${names.en}`, `少${names.zh}`)
  if (much === 'lots') return text(`lots of ${names.en}`, `多${names.zh}`)
  return names
}

/** "two sugars" / "两份糖". */
const inPortions = (names: Localised, portions: number): Localised => {
  const number = NUMBERS[portions] || 'one'
  const english = /\bsugar$/u.test(names.en)
    ? `${number} ${portions > 1 ? `${names.en}s` : names.en}`
    : `${number} ${portions > 1 ? 'portions' : 'portion'} of ${names.en}`
  return text(english, `${CHINESE_NUMBERS[portions] ?? portions}份${names.zh}`)
}

/** Extras that are said with the drink: "decaf latte", "extra hot latte". */
const ADJECTIVES = ['extra_hot', 'decaf']
const adjectives = ({ extras }: OrderSpec): readonly Localised[] =>
  ADJECTIVES.flatMap(id => {
    const entry = extras.includes(id) ? find(EXTRAS, id) : undefined
    return entry === undefined ? [] : [label(entry)]
  })

/** The drink itself in a few words: "large iced oat milk latte" / "大杯冰燕麦奶拿铁". */
export function shortDescription(spec: OrderSpec): Localised {
  const drink = drinkOf(spec.drink)
  const name = label(drink)
  const size = label(find(SIZES, spec.size) ?? { en: [], zh: [] })
  const milk = find(MILKS, spec.milk ?? '')
  const milkWord =
    milk === undefined || milk.id === drink.milk || BESIDE.has(milk.id) ? undefined : label(milk)
  const onlyIced = !drink.temperatures.includes('hot')
  const iced = spec.temperature === 'iced' && !onlyIced
  const bare = drink.milk !== undefined && spec.milk_amount === undefined
  const english = [
    spec.count > 1 ? (NUMBERS[spec.count] ?? '') : '',
    size.en,
    iced ? 'iced' : '',
    ...adjectives(spec).map(({ en }) => en),
    milkWord !== undefined && bare ? milkWord.en : '',
    spec.count > 1 ? plural(name.en) : name.en,
  ]
  const chinese = [
    spec.count > 1 ? `${CHINESE_NUMBERS[spec.count] ?? spec.count}杯` : '',
    size.zh,
    iced ? '冰' : '',
    ...adjectives(spec).map(({ zh }) => zh),
    milkWord !== undefined && bare ? milkWord.zh : '',
    name.zh,
  ]
  return text(english.filter(Boolean).join(' '), chinese.join(''))
}

const plural = (noun: string): string =>
  /(?:s|x|ch|o)$/.test(noun) && !noun.endsWith('o') ? `${noun}es` : `${noun}s`

/** Everything that differs from how the drink normally comes, one entry each. */
function particulars(spec: OrderSpec): readonly Localised[] {
  const drink = drinkOf(spec.drink)
  const parts: Localised[] = []
  const roast = find(ROASTS, spec.roast ?? '')
  if (roast !== undefined) parts.push(label(roast))
  if (spec.shots !== undefined && spec.shots !== drink.shots) {
    const words = SHOT_WORDS[spec.shots - 1]
    if (words !== undefined) parts.push(words)
  }
  const milk = find(MILKS, spec.milk ?? '')
  const milkInName = drink.milk !== undefined && spec.milk_amount === undefined && !BESIDE.has(milk?.id ?? '')
  if (milk !== undefined && !milkInName) parts.push(withAmount(label(milk), spec.milk_amount))
  for (const sweetener of spec.sweeteners) {
    const entry = find(SWEETENERS, sweetener.id)
    if (entry === undefined) continue
    const { portions, amount } = sweetener
    parts.push(portions === undefined ? withAmount(label(entry), amount) : inPortions(label(entry), portions))
  }
  for (const id of spec.extras) {
    if (ADJECTIVES.includes(id)) continue
    const entry = find(EXTRAS, id)
    if (entry !== undefined) parts.push(label(entry))
  }
  return parts
}

/** The whole order in one phrase: "large latte with brown sugar and cinnamon" / "大杯拿铁，加红糖和肉桂粉". */
export function describe(spec: OrderSpec): Localised {
  const short = shortDescription(spec)
  const parts = particulars(spec)
  if (parts.length === 0) return short
  const rest = list(parts)
  return text(`${short.en} with ${rest.en}`, `${short.zh}，${rest.zh}`)
}

/** Are two orders the same drink made the same way? The number of cups does not count. */
export function sameDrink(one: OrderSpec, other: OrderSpec): boolean {
  const key = (spec: OrderSpec) =>
    JSON.stringify([
      spec.drink,
      spec.size,
      spec.temperature,
      spec.milk ?? '',
      spec.milk_amount ?? '',
      [...spec.sweeteners].sort((a, b) => a.id.localeCompare(b.id)),
      [...spec.extras].sort(),
      spec.roast ?? '',
      spec.shots ?? '',
    ])
  return key(one) === key(other)
}

/** The drink called so, forgivingly; undefined when nothing on the menu sounds like it. */
export const findDrink = (heard: string) => bestMatch(heard, DRINKS, entry => entry, 0.62)
