import type { JsonValue } from '../../domain/json.ts'
import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import { matches } from '../shared/matching.ts'
import { call, explicitly, type Reasoned, refuse, type Slots, wordsOf } from '../shared/proposals.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import { fill, label, list, sentence, sentences } from '../shared/wording.ts'
import type { SkillContext, SkillProposal } from '../skill.ts'
import type { CoffeeShop, Shop } from './coffee-shop.ts'
import { applyHeard, type HeardOrder, impliedDrink, partsHeard, plain } from './heard-order.ts'
import { DRINKS } from './menu.ts'
import { normally } from './normally.ts'
import { drinkOf, type OrderSpec, orderSpecSchema } from './order-spec.ts'
import { laterChanges, readOrder } from './read-order.ts'
import { sheetFor } from './sheets.ts'
import { chooseShop } from './shop-choice.ts'
import { lastOrder, type Remembered, usualFromHistory, usualFromMemory } from './usual.ts'

/** Offered when somebody wants "a coffee" and nothing else is known of them. */
const POPULAR = ['latte', 'americano', 'house_coffee']
/** Slots of an order a memory may fill when the words leave them open. */
const REMEMBERED_SLOTS = ['size', 'temperature', 'milk', 'sweetener', 'strength'] as const
const SPEC_KEYS = Object.keys(orderSpecSchema.shape)

/** What a wish for a drink comes to: an order to be confirmed, a question, or a refusal. */
export class OrderProposals {
  constructor(
    private readonly service: CoffeeShop,
    private readonly whereabouts: Whereabouts,
  ) {}

  propose(slots: Slots, context: SkillContext): SkillProposal {
    const strange = slots.notOurs === true ? wordsOf(slots, 'drink') : undefined
    if (strange !== undefined) return notOnMenu({ slot: 'drink', words: strange }, slots)
    const changes = laterChanges(slots)
    const heard = readOrder(slots)
    const later = changes.map(readOrder)
    const unknown = [heard, ...later].flatMap(one => one.unknown)[0]
    if (unknown !== undefined) return notOnMenu(unknown, slots)
    const namedLater = later.some(one => one.drink !== undefined && one.anyCoffee !== true)
    const orders = this.service.orders(context.driverId)
    let base: Remembered | undefined
    if (slots.again === true) {
      base = lastOrder(orders)
      if (base === undefined)
        return refuse(
          text("You haven't ordered anything yet. What would you like?", '你还没点过呢，想喝点什么？'),
        )
    } else if (!namedLater && (slots.usual === true || isUnspecific(heard))) {
      base = usualFromMemory(context) ?? usualFromHistory(orders)
      if (base === undefined) return whichDrink(slots, slots.usual === true)
    }
    const first = base?.spec.drink ?? heard.drink ?? impliedDrink(heard)
    const drink = first ?? later.find(one => one.drink !== undefined)?.drink
    if (drink === undefined) return whichDrink(slots, false)
    const words = wordsOf(slots, 'words') ?? wordsOf(slots, 'drink') ?? ''
    // Of "a coffee" only the cups are kept: which coffee it is, the usual says.
    const said: HeardOrder = base !== undefined && isUnspecific(heard) ? countOnly(heard) : heard
    const remembered = base === undefined ? rememberedDetails(drink, [said, ...later], context) : []
    const layers = [
      ...remembered,
      { heard: said, reason: explicitly(words) },
      ...later.map((one, at) => ({
        heard: one,
        reason: explicitly(wordsOf(changes[at] ?? {}, 'words') ?? words),
      })),
    ]
    const spec = layers.reduce((made, layer) => applyHeard(made, layer.heard), base?.spec ?? plain(drink))
    const reasonFor = (key: string): Reason =>
      layers.findLast(layer => key in layer.heard)?.reason ??
      base?.reason ??
      (key === 'drink' ? explicitly(words) : normally(key))
    const shop = chooseShop({ spec, slots, changes, base }, this.service, this.whereabouts, context)
    if (shop === undefined)
      return refuse(
        fill(
          "I don't know a coffee shop called that. There are {shops}.",
          '没有叫这个名字的咖啡店，有{shops}。',
          { shops: list(this.service.shops.map(label)) },
        ),
      )
    const quote = this.service.quote(shop.shop.id, spec, context.world.time)
    if (quote.type === 'refusal') return this.#otherShop(quote.say, spec, shop.shop, slots, context)
    return call(
      'order_coffee',
      { shop: { value: shop.shop.id, reason: shop.reason }, ...reasoned(spec, reasonFor) },
      sheetFor(shop.shop.id, spec, this.service, this.whereabouts, context),
    )
  }

  #otherShop(
    say: Localised,
    spec: OrderSpec,
    refused: Shop,
    slots: Slots,
    context: SkillContext,
  ): SkillProposal {
    const others = this.service.shops.filter(
      shop => shop !== refused && this.service.quote(shop.id, spec, context.world.time).type === 'offer',
    )
    if (others.length === 0) return refuse(say)
    return {
      type: 'question',
      question: sentences(
        say,
        others.length > 1
          ? fill('{shops} have it. Where shall I order?', '{shops}都有，去哪家点？', {
              shops: list(others.map(label)),
            })
          : fill('{shop} has it. Shall I order there?', '{shop}有，去那儿点吗？', {
              shop: list(others.map(label)),
            }),
      ),
      options: others.map(shop => ({
        label: label(shop),
        intent: 'order',
        slots: changedBy(slots, { shop: shop.en[0] ?? shop.id }),
      })),
    }
  }
}

/** The request with one change more. */
const changedBy = (slots: Slots, change: Slots): Slots => ({
  ...slots,
  changes: [...laterChanges(slots).map(one => ({ ...one })), { ...change }],
})

/** "A coffee", with nothing that says which: the usual is meant, or it must be asked. */
const isUnspecific = (heard: HeardOrder): boolean =>
  partsHeard(heard).every(part => part === 'count' || (part === 'drink' && heard.anyCoffee === true))

const countOnly = ({ count }: HeardOrder): HeardOrder => ({
  ...(count === undefined ? {} : { count }),
  unknown: [],
})

/** What memory says of the parts nobody spoke of. */
const rememberedDetails = (
  drink: string,
  said: readonly HeardOrder[],
  context: SkillContext,
): readonly { heard: HeardOrder; reason: Reason }[] => {
  const takesMilk = drinkOf(drink).milk !== undefined
  return REMEMBERED_SLOTS.flatMap(slot => {
    if (slot === 'milk' && !takesMilk) return []
    const best = context.preferences(slot)[0]
    if (best === undefined) return []
    const detail = readOrder({ [slot]: best.value })
    const open = partsHeard(detail).some(key => !said.some(one => key in one))
    return open && detail.unknown.length === 0 ? [{ heard: detail, reason: best.reason }] : []
  })
}

const whichDrink = (slots: Slots, askedForUsual: boolean): SkillProposal => {
  const drinks = POPULAR.map(drinkOf)
  const ask = fill('Which one: {drinks}?', '要哪种？{drinks}？', { drinks: list(drinks.map(label), 'or') })
  const unknown = text("I don't know your usual yet. ", '我还不知道你平时点什么。')
  const { usual: _, ...rest } = slots
  return {
    type: 'question',
    question: askedForUsual ? text(unknown.en + ask.en, unknown.zh + ask.zh) : ask,
    options: drinks.map(drink => ({
      label: label(drink),
      intent: 'order',
      slots: changedBy(rest, { drink: drink.en[0] ?? drink.id }),
    })),
  }
}

/** Says what the menu has not got, and offers what comes near it. */
export const notOnMenu = (
  unknown: { readonly slot: string; readonly words: string },
  slots: Slots,
): SkillProposal => {
  if (unknown.slot === 'count')
    return refuse(text('I can order one to nine cups at a time.', '一次可以点一到九杯。'))
  if (unknown.slot !== 'drink')
    return refuse(fill("They haven't got {words}.", '店里没有{words}。', { words: unknown.words }))
  const near = matches(unknown.words, DRINKS, drink => drink, 0.4).slice(0, 3)
  const offered =
    near.length > 0 ? near.map(match => match.item) : DRINKS.filter(drink => POPULAR.includes(drink.id))
  const { drink: _, notOurs: __, ...rest } = slots
  return {
    type: 'question',
    question: fill(
      "{words} isn't on the menu. {drinks}?",
      offered.length > 1 ? '菜单上没有{words}。要{drinks}？' : '菜单上没有{words}。要{drinks}吗？',
      {
        words: sentence(text(unknown.words, unknown.words)),
        drinks: sentence(list(offered.map(label), 'or')),
      },
    ),
    options: offered.map(drink => ({
      label: label(drink),
      intent: 'order',
      slots: { ...rest, drink: drink.en[0] ?? drink.id },
    })),
  }
}

/** The order as arguments of a tool call, each with its reason. */
export function reasoned(
  spec: OrderSpec,
  reasonFor: (key: string) => Reason,
): Readonly<Record<string, Reasoned>> {
  const values = jsonOf(spec)
  return Object.fromEntries(
    SPEC_KEYS.flatMap(key => {
      const value = values[key]
      return value === undefined ? [] : [[key, { value, reason: reasonFor(key) }]]
    }),
  )
}

/** An order as plain JSON. */
export const jsonOf = (spec: OrderSpec): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries(
    Object.entries(spec).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, JSON.parse(JSON.stringify(value))]],
    ),
  )
