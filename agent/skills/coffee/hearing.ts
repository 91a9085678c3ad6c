import { type Mention, matches, mentions, normalise } from '../shared/matching.ts'
import { listIn, numberIn, type Slots, wordsOf } from '../shared/proposals.ts'
import {
  AMOUNTS,
  type Choice,
  DRINKS,
  type Drink,
  EXTRAS,
  MILKS,
  MOST_CUPS,
  MOST_SHOTS,
  ROASTS,
  SHOTS,
  SIZES,
  SWEETENERS,
  TEMPERATURES,
} from './menu.ts'
import { drinkOf, findDrink, type OrderSpec } from './order-spec.ts'

type Amount = 'little' | 'normal' | 'lots'

/** What was heard of an order: only what was said. Ids are the menu's. */
export interface HeardOrder {
  readonly drink?: string
  readonly size?: string
  readonly temperature?: 'hot' | 'iced'
  readonly milk?: string
  readonly milk_amount?: Amount
  readonly sweeteners?: readonly { readonly id: string; readonly amount: Amount }[]
  readonly extras?: readonly string[]
  readonly roast?: string
  readonly shots?: number
  readonly count?: number
  /** Words that name something, but nothing of ours. */
  readonly unknown: readonly { readonly slot: string; readonly words: string }[]
}

const LEAST = 0.62
const NO_SUGAR = /\b(?:no|without|zero) (?:sugar|sweetener)\b|unsweetened|无糖|不加糖|不要糖|去糖|免糖/
const STRONGER = /\b(?:strong|stronger|extra strong|extra shot)\b|浓一点|浓一些|加浓/
const WEAKER = /\b(?:weak|weaker|mild)\b|淡一点|淡一些|清淡/

const AMOUNT_WORDS = AMOUNTS.flatMap(({ id, en, zh }) =>
  [...en, ...zh].map(name => ({ id, name: normalise(name) })),
)
  .filter(({ name }) => name.length > 1 || /\p{Script=Han}/u.test(name))
  .sort((a, b) => b.name.length - a.name.length)

/** "a bit of oak milk" → little, "oak milk": amounts would weigh in on how alike the rest is. */
function splitAmount(heard: string): { readonly amount: Amount; readonly rest: string } {
  const words = normalise(heard)
  const found = AMOUNT_WORDS.find(({ name }) => words.startsWith(name) && words.length > name.length)
  if (found === undefined) return { amount: 'normal', rest: words }
  return { amount: found.id, rest: words.slice(found.name.length).trim() }
}

/** The amount word right before a name: "lots of", "少". */
function amountBefore(sentence: string, start: number): Amount {
  const before = sentence.slice(0, start).trimEnd()
  return AMOUNT_WORDS.find(({ name }) => before.endsWith(name))?.id ?? 'normal'
}

/** The entry most like the words as a whole; else the first one that stands among them. */
const named =
  <Entry extends { readonly en: readonly string[]; readonly zh: readonly string[] }>(
    entries: readonly Entry[],
  ) =>
  (heard: string): Entry | undefined =>
    [heard, splitAmount(heard).rest]
      .flatMap(words => matches(words, entries, entry => entry, LEAST))
      .sort((a, b) => b.certainty - a.certainty)[0]?.item ?? mentions(heard, entries, entry => entry)[0]?.item

const milkNamed = named(MILKS)
const sizeNamed = named(SIZES)
const roastNamed = named(ROASTS)
const shotsNamed = named(SHOTS)
const temperatureNamed = named(TEMPERATURES)
const sweetenerNamed = named(SWEETENERS)
const extraNamed = named(EXTRAS)

/** The kinds of things a sentence may name, so that the longest name wins over all of them together. */
type Spoken =
  | {
      readonly kind: 'drink'
      readonly entry: Drink
      readonly en: readonly string[]
      readonly zh: readonly string[]
    }
  | {
      readonly kind: 'milk' | 'sweetener' | 'extra' | 'size' | 'roast' | 'temperature'
      readonly entry: { readonly id: string }
      readonly en: readonly string[]
      readonly zh: readonly string[]
    }
  | {
      readonly kind: 'shots'
      readonly count: number
      readonly en: readonly string[]
      readonly zh: readonly string[]
    }

const tagged = (
  kind: Exclude<Spoken['kind'], 'drink' | 'shots'>,
  entries: readonly Choice[] | typeof ROASTS,
): Spoken[] =>
  entries.map(entry => ({
    kind,
    entry,
    en: entry.en,
    zh: entry.zh.filter(name => kind !== 'size' || name.length > 1),
  }))

const LEXICON: readonly Spoken[] = [
  ...DRINKS.map((entry): Spoken => ({ kind: 'drink', entry, en: entry.en, zh: entry.zh })),
  ...tagged('milk', MILKS),
  ...tagged('sweetener', SWEETENERS),
  ...tagged('extra', EXTRAS),
  ...SIZES.flatMap(entry => tagged('size', [{ ...entry, extra: 0 }])),
  ...ROASTS.map(
    (entry): Spoken => ({
      kind: 'roast',
      entry,
      en: entry.en.filter(name => name !== 'medium'),
      zh: entry.zh,
    }),
  ),
  ...TEMPERATURES.map((entry): Spoken => ({ kind: 'temperature', entry, en: entry.en, zh: entry.zh })),
  ...SHOTS.map((entry): Spoken => ({ kind: 'shots', count: entry.count, en: entry.en, zh: entry.zh })),
]

const temperatureOf = (id: string): 'hot' | 'iced' => (id === 'iced' ? 'iced' : 'hot')

/** Finds everything of the menu that stands in a sentence: "large iced latte with a bit of oat milk". */
export function hearOrder(words: string): HeardOrder {
  const sentence = normalise(words)
  const found = mentions(words, LEXICON, entry => entry)
  const first = (kind: Spoken['kind']): Mention<Spoken> | undefined =>
    found.find(mention => mention.item.kind === kind)
  const id = (kind: Spoken['kind']): string | undefined => {
    const item = first(kind)?.item
    return item === undefined || item.kind === 'shots' ? undefined : item.entry.id
  }
  const all = (kind: 'sweetener' | 'extra') =>
    found.flatMap(({ item, start }) =>
      item.kind === kind ? [{ id: item.entry.id, amount: amountBefore(sentence, start) }] : [],
    )
  const milk = first('milk')
  const milkId = id('milk')
  const temperature = id('temperature')
  const shots = first('shots')?.item
  const sweeteners = NO_SUGAR.test(sentence) ? [] : all('sweetener')
  const size = id('size')
  const drink = id('drink')
  const roast = id('roast')
  const milkAmount = milk === undefined ? 'normal' : amountBefore(sentence, milk.start)
  return {
    ...(drink === undefined ? {} : { drink }),
    ...(size === undefined ? {} : { size }),
    ...(temperature === undefined ? {} : { temperature: temperatureOf(temperature) }),
    ...(milkId === undefined ? {} : { milk: milkId }),
    ...(milkAmount === 'normal' ? {} : { milk_amount: milkAmount }),
    ...(sweeteners.length === 0 && !NO_SUGAR.test(sentence) ? {} : { sweeteners }),
    ...(all('extra').length === 0 ? {} : { extras: all('extra').map(extra => extra.id) }),
    ...(roast === undefined ? {} : { roast }),
    ...(shots?.kind === 'shots' ? { shots: shots.count } : {}),
    unknown: [],
  }
}

/** A shot that is added is no drink: 拿铁，加一份浓缩 stays a latte. */
const withoutShots = (words: string): string =>
  words.replace(
    /\b(?:extra|additional|another|one more) (?:espresso )?shots?(?: of espresso)?\b|[加多][一1]?[份个点](?:意式)?浓缩(?:咖啡)?/giu,
    ' ',
  )

/** Strength words stand for a roast, for decaf, or for a shot more or less than the drink has. */
function hearStrength(words: string, drink: string | undefined): Partial<HeardOrder> {
  const usual = drink === undefined ? 1 : (drinkOf(drink).shots ?? 1)
  if (STRONGER.test(words)) return { shots: Math.min(MOST_SHOTS, usual + 1) }
  if (WEAKER.test(words)) return { shots: Math.max(1, usual - 1) }
  const extra = extraNamed(words)
  if (extra?.id === 'decaf') return { extras: ['decaf'] }
  const roast = roastNamed(words)
  return roast === undefined ? {} : { roast: roast.id }
}

/** The keys of a heard order that answer a request's slot. */
const FOUND_AS: Readonly<Record<string, readonly (keyof HeardOrder)[]>> = {
  size: ['size'],
  temperature: ['temperature'],
  milk: ['milk'],
  strength: ['roast', 'shots'],
  shots: ['shots'],
}

/**
 * Reads the slots of an order request against the menu, forgivingly. A compound such as "iced oat milk latte" in
 * the drink's slot gives its parts to the slots that were left empty.
 */
export function readOrder(slots: Slots): HeardOrder {
  const unknown: { slot: string; words: string }[] = []
  const heard: { -readonly [Key in keyof HeardOrder]?: HeardOrder[Key] } = {}
  // What the menu finds in the whole sentence, amounts included, is surer than what grammar cut out of it.
  const { unknown: _, drink: named, ...whole } = hearOrder(withoutShots(wordsOf(slots, 'words') ?? ''))
  const drinkWords = wordsOf(slots, 'drink')
  if (drinkWords !== undefined) {
    const { unknown: _, ...parts } = hearOrder(drinkWords)
    Object.assign(heard, parts)
    const drink = heard.drink ?? findDrink(drinkWords)?.item.id
    if (drink === undefined) unknown.push({ slot: 'drink', words: drinkWords })
    else heard.drink = named ?? drink
  }
  const take = (slot: string, put: (words: string) => boolean) => {
    const words = wordsOf(slots, slot)
    if (words === undefined || FOUND_AS[slot]?.some(key => key in whole)) return
    if (!put(words)) unknown.push({ slot, words })
  }
  Object.assign(heard, whole)
  take('size', words => {
    const size = sizeNamed(words)
    if (size !== undefined) heard.size = size.id
    return size !== undefined
  })
  take('temperature', words => {
    const temperature = temperatureNamed(words)
    if (temperature !== undefined) heard.temperature = temperature.id
    return temperature !== undefined
  })
  take('milk', words => {
    const milk = milkNamed(words)
    if (milk === undefined) return false
    heard.milk = milk.id
    const { amount } = splitAmount(words)
    if (amount !== 'normal') heard.milk_amount = amount
    return true
  })
  take('strength', words => {
    const strength = hearStrength(words, heard.drink)
    Object.assign(heard, strength)
    return Object.keys(strength).length > 0
  })
  take('shots', words => {
    const number = numberIn(slots, 'shots') ?? shotsNamed(words)?.count
    if (number !== undefined) heard.shots = Math.min(MOST_SHOTS, Math.max(1, Math.round(number)))
    return number !== undefined
  })
  const sweeteners = listIn(slots, 'sweetener').flatMap(words => {
    if (NO_SUGAR.test(normalise(words)) || /^(?:no|none|无)$/.test(normalise(words))) return []
    const inWords = hearOrder(words).sweeteners ?? []
    if (inWords.length > 0) return inWords
    const entry = sweetenerNamed(words)
    if (entry === undefined) unknown.push({ slot: 'sweetener', words })
    return entry === undefined ? [] : [{ id: entry.id, amount: splitAmount(words).amount }]
  })
  if (slots.sweetener !== undefined && whole.sweeteners === undefined) heard.sweeteners = sweeteners
  const extras = listIn(slots, 'extras').flatMap(words => {
    if (whole.milk !== undefined && milkNamed(words)?.id === whole.milk) return []
    const entry = extraNamed(words)
    if (entry === undefined) unknown.push({ slot: 'extras', words })
    return entry === undefined ? [] : [entry.id]
  })
  if (extras.length > 0) heard.extras = [...new Set([...(heard.extras ?? []), ...extras])]
  const count = numberIn(slots, 'count')
  if (count !== undefined && count >= 1 && count <= MOST_CUPS) heard.count = Math.round(count)
  else if (count !== undefined) unknown.push({ slot: 'count', words: String(count) })
  return { ...heard, unknown }
}

/** Puts what was heard over an order that is already whole; another drink keeps only the size and cups. */
export function applyHeard(base: OrderSpec, heard: HeardOrder): OrderSpec {
  const changesDrink = heard.drink !== undefined && heard.drink !== base.drink
  const { unknown: _, sweeteners, extras, ...rest } = heard
  const start: OrderSpec = changesDrink
    ? { ...plain(heard.drink ?? base.drink), size: base.size, count: base.count }
    : base
  const drink = drinkOf(start.drink)
  const merged: OrderSpec = {
    ...start,
    ...rest,
    sweeteners: sweeteners === undefined ? start.sweeteners : [...sweeteners],
    extras: extras === undefined ? start.extras : [...new Set([...start.extras, ...extras])],
  }
  const temperature = drink.temperatures.includes(merged.temperature)
    ? merged.temperature
    : drink.temperatures[0]
  return { ...merged, temperature: temperature ?? 'hot' }
}

/** A drink as it normally comes: medium, hot where it can be, with its own milk and shots. */
export function plain(drinkId: string): OrderSpec {
  const drink = drinkOf(drinkId)
  return {
    drink: drinkId,
    size: 'medium',
    temperature: drink.temperatures[0] ?? 'hot',
    ...(drink.milk === undefined ? {} : { milk: drink.milk }),
    sweeteners: [],
    extras: [],
    count: 1,
  }
}
