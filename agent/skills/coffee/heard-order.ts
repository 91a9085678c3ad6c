import { MOST_SHOTS, SIZES } from './menu.ts'
import type { Amount } from './menu-words.ts'
import { drinkOf, type OrderSpec } from './order-spec.ts'

/** What was heard of an order: only what was said. Ids are the menu's. */
export interface HeardOrder {
  readonly drink?: string
  readonly size?: string
  readonly temperature?: 'hot' | 'iced'
  readonly milk?: string
  readonly milk_amount?: Amount
  readonly sweeteners?: readonly {
    readonly id: string
    readonly amount: Amount
    readonly portions?: number
  }[]
  readonly extras?: readonly string[]
  /** Extras, milks and sweeteners that are not wanted. */
  readonly without?: readonly string[]
  readonly roast?: string
  readonly shots?: number
  /** A size up or down from what it would be. */
  readonly sizeBy?: number
  /** So many shots more, or fewer, than it would have. */
  readonly shotsBy?: number
  readonly count?: number
  /** The drink is "a coffee", with nothing that says which. */
  readonly anyCoffee?: boolean
  /** Words that name something, but nothing of ours. */
  readonly unknown: readonly { readonly slot: string; readonly words: string }[]
}

/** The parts of an order that something was heard of. */
export const partsHeard = ({ unknown, anyCoffee, without, ...rest }: HeardOrder): readonly string[] => [
  ...Object.keys(rest),
  ...(without === undefined || without.length === 0 ? [] : ['extras']),
]

/** The drink that is meant where only its making was named: a dark roast is coffee, a double shot espresso. */
export const impliedDrink = (heard: HeardOrder): string | undefined =>
  heard.roast !== undefined || heard.extras?.includes('decaf') === true
    ? 'house_coffee'
    : heard.shots !== undefined
      ? 'espresso'
      : undefined

/** Puts what was heard over an order that is already whole; another drink keeps what it can be had with. */
export function applyHeard(base: OrderSpec, heard: HeardOrder): OrderSpec {
  const {
    unknown: _,
    anyCoffee: __,
    without = [],
    sweeteners,
    extras = [],
    drink: named,
    shotsBy,
    sizeBy = 0,
    ...rest
  } = heard
  const start = named === undefined || named === base.drink ? base : asAnother(base, named)
  const drink = drinkOf(start.drink)
  const merged: OrderSpec = {
    ...start,
    ...rest,
    sweeteners: (sweeteners === undefined ? start.sweeteners : [...sweeteners]).filter(
      ({ id }) => !without.includes(id),
    ),
    extras: [...new Set([...start.extras.filter(id => !rivals(extras, id)), ...extras])].filter(
      id => !without.includes(id),
    ),
  }
  const refusesMilk = heard.milk === undefined && without.includes(merged.milk ?? '')
  const milk = refusesMilk ? drink.milk : merged.milk
  // Less ice, or none, is still a cold drink; what is to be extra hot is not.
  const implied = extras.includes('extra_hot')
    ? 'hot'
    : extras.some(id => id.endsWith('_ice'))
      ? 'iced'
      : undefined
  const wanted = heard.temperature ?? implied ?? merged.temperature
  const temperature = drink.temperatures.includes(wanted) ? wanted : drink.temperatures[0]
  const shots = shotsBy === undefined ? merged.shots : (merged.shots ?? drink.shots ?? 1) + shotsBy
  const { milk: ___, shots: ____, ...made } = merged
  return {
    ...made,
    ...(milk === undefined ? {} : { milk }),
    ...(shots === undefined ? {} : { shots: Math.max(1, Math.min(MOST_SHOTS, shots)) }),
    size: sizeFrom(merged.size, sizeBy),
    temperature: temperature ?? 'hot',
  }
}

const sizeFrom = (size: string, by: number): string => {
  const at = SIZES.findIndex(({ id }) => id === size) + by
  return SIZES[Math.max(0, Math.min(SIZES.length - 1, at))]?.id ?? size
}

/** Extras of which one rules the other out. */
const rivals = (fresh: readonly string[], known: string): boolean =>
  /_ice$/u.test(known)
    ? fresh.some(id => /_ice$/u.test(id) || id === 'extra_hot')
    : known === 'extra_hot' && fresh.some(id => /_ice$/u.test(id))

/** Another drink made as the first: size, cups, sugar and extras hold, milk where there is milk in it. */
const asAnother = (base: OrderSpec, drinkId: string): OrderSpec => {
  const fresh = plain(drinkId)
  const own = drinkOf(base.drink).milk
  const chosenMilk = base.milk !== own ? base.milk : undefined
  const milk = fresh.milk === undefined ? undefined : (chosenMilk ?? fresh.milk)
  return {
    ...fresh,
    size: base.size,
    count: base.count,
    sweeteners: base.sweeteners,
    extras: base.extras,
    temperature: base.temperature,
    ...(milk === undefined ? {} : { milk }),
  }
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
