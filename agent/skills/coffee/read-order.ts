import { matches } from '../shared/matching.ts'
import { listIn, numberIn, type Slots, wordsOf } from '../shared/proposals.ts'
import type { HeardOrder } from './heard-order.ts'
import { hearOrder } from './hearing.ts'
import {
  type Choice,
  EXTRAS,
  type MenuEntry,
  MILKS,
  MOST_CUPS,
  MOST_SHOTS,
  ROASTS,
  SHOTS,
  SIZES,
  SWEETENERS,
  TEMPERATURES,
} from './menu.ts'
import { menuMentions, plainWords, splitAmount } from './menu-words.ts'
import { findDrink } from './order-spec.ts'

const LEAST = 0.62
type Names = Pick<MenuEntry, 'en' | 'zh'>

/** The entry most like the words, with or without an amount before it. */
const named =
  <Entry extends Names>(entries: readonly Entry[]) =>
  (heard: string): Entry | undefined =>
    [heard, splitAmount(heard).rest]
      .flatMap(words => matches(words, entries, entry => entry, LEAST))
      .sort((a, b) => b.certainty - a.certainty)[0]?.item

const milkNamed = named<Choice>(MILKS)
const sizeNamed = named(SIZES)
const roastNamed = named(ROASTS)
const shotsNamed = named(SHOTS)
const temperatureNamed = named(TEMPERATURES)
const sweetenerNamed = named(SWEETENERS)
const extraNamed = named(EXTRAS)

/** Strength words stand for a roast, for decaf, or for a shot more or less than the drink has. */
function hearStrength(words: string): Partial<HeardOrder> {
  if (/\bstrong|\bextra shot\b|浓/u.test(words)) return { shotsBy: 1 }
  if (/\b(?:weak|mild)|淡/u.test(words)) return { shotsBy: -1 }
  if (extraNamed(words)?.id === 'decaf') return { extras: ['decaf'] }
  const roast = roastNamed(words)
  return roast === undefined ? {} : { roast: roast.id }
}

/** The keys of a heard order that answer a request's slot. */
const FOUND_AS: Readonly<Record<string, readonly (keyof HeardOrder)[]>> = {
  size: ['size'],
  temperature: ['temperature'],
  milk: ['milk'],
  strength: ['roast', 'shots', 'shotsBy'],
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
  const { unknown: foreign, ...whole } = hearOrder(wordsOf(slots, 'words') ?? '')
  unknown.push(...foreign)
  const drinkWords = wordsOf(slots, 'drink')
  if (drinkWords !== undefined) {
    const { unknown: _, ...parts } = hearOrder(drinkWords)
    Object.assign(heard, parts)
    const drink = heard.drink ?? findDrink(drinkWords)?.item.id
    if (drink === undefined && whole.drink === undefined) unknown.push({ slot: 'drink', words: drinkWords })
    else if (drink !== undefined) heard.drink = drink
  }
  Object.assign(heard, whole)
  const take = (slot: string, put: (words: string) => boolean) => {
    const words = wordsOf(slots, slot)
    if (words === undefined || FOUND_AS[slot]?.some(key => key in whole)) return
    if (!put(words)) unknown.push({ slot, words })
  }
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
    const strength = hearStrength(words)
    Object.assign(heard, strength)
    return Object.keys(strength).length > 0
  })
  take('shots', words => {
    const number = numberIn(slots, 'shots') ?? shotsNamed(words)?.count
    if (number !== undefined) heard.shots = Math.min(MOST_SHOTS, Math.max(1, Math.round(number)))
    return number !== undefined
  })
  const sweeteners = listIn(slots, 'sweetener').flatMap(words => {
    if (/^(?:no|none|无)$/u.test(plainWords(words))) return []
    const inWords = hearOrder(words).sweeteners
    if (inWords !== undefined) return inWords
    const entry = sweetenerNamed(words)
    if (entry === undefined) unknown.push({ slot: 'sweetener', words })
    return entry === undefined ? [] : [{ id: entry.id, amount: splitAmount(words).amount }]
  })
  if (slots.sweetener !== undefined && whole.sweeteners === undefined) heard.sweeteners = sweeteners
  const extras = listIn(slots, 'extras').flatMap(words => {
    // A flavour or a milk in the list of extras is no extra.
    const [mention] = menuMentions(plainWords(words))
    if (mention !== undefined && mention.named.kind !== 'extra') return []
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

/** What was said later to change the order that a request asks for, oldest first. */
export const laterChanges = ({ changes }: Slots): readonly Slots[] =>
  Array.isArray(changes)
    ? changes.flatMap(one =>
        typeof one === 'object' && one !== null && !Array.isArray(one) ? [{ ...one }] : [],
      )
    : []
