import type { JsonValue } from '../../domain/json.ts'
import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import { bestMatch, matches, normalise } from '../shared/matching.ts'
import {
  answer,
  call,
  explicitly,
  fromContext,
  type Reasoned,
  refuse,
  type Slots,
  unknownIntent,
  wordsOf,
} from '../shared/proposals.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import { clockTime, fill, label, list, money, sentence, sentences } from '../shared/wording.ts'
import type { ConfirmationSheet, SkillContext, SkillProposal } from '../skill.ts'
import type { CoffeeShop, Order, Shop } from './coffee-shop.ts'
import { applyHeard, type HeardOrder, plain, readOrder } from './hearing.ts'
import { DRINKS } from './menu.ts'
import { normally } from './normally.ts'
import { drinkOf, findDrink, type OrderSpec, orderSpecSchema, shortDescription } from './order-spec.ts'
import { orderSheet } from './sheets.ts'
import { lastOrder, type Remembered, usualFromHistory, usualFromMemory } from './usual.ts'

/** Offered when somebody wants "a coffee" and nothing else is known of them. */
const POPULAR = ['latte', 'americano', 'house_coffee']
/** Slots of an order a memory may fill when the words leave them open. */
const REMEMBERED_SLOTS = ['size', 'temperature', 'milk', 'sweetener', 'strength'] as const
const SPEC_KEYS = Object.keys(orderSpecSchema.shape)

/** What coffee makes of a request; looks, but touches nothing. */
export class CoffeeProposals {
  constructor(
    private readonly service: CoffeeShop,
    private readonly whereabouts: Whereabouts,
  ) {}

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    switch (intent) {
      case 'order':
        return this.#proposeOrder(slots, context)
      case 'change':
        return this.#proposeChange(slots, context)
      case 'cancel':
        return this.#proposeCancel(context)
      case 'collect':
        return this.#proposeCollect(context)
      case 'status':
        return answer(this.#status(context.driverId))
      case 'menu':
        return answer(this.#menu(slots))
      default:
        return unknownIntent
    }
  }

  #proposeOrder(slots: Slots, context: SkillContext): SkillProposal {
    const heard = readOrder(slots)
    const unknown = heard.unknown[0]
    if (unknown !== undefined) return this.#notOnMenu(unknown, slots)
    const orders = this.service.orders(context.driverId)
    const usual = () => usualFromMemory(context) ?? usualFromHistory(orders)
    let base: Remembered | undefined
    if (slots.again === true) {
      base = lastOrder(orders)
      if (base === undefined)
        return refuse(
          text("You haven't ordered anything yet. What would you like?", '你还没点过呢，想喝点什么？'),
        )
    } else if (slots.usual === true || unspecific(heard, slots)) {
      base = usual()
      if (base === undefined) return this.#whichDrink(slots, slots.usual === true)
    }
    const remembered = base?.spec
    const drink =
      heard.drink === undefined || base !== undefined ? (remembered?.drink ?? heard.drink) : heard.drink
    if (drink === undefined) return this.#whichDrink(slots, false)
    const words = wordsOf(slots, 'words') ?? wordsOf(slots, 'drink') ?? ''
    const said: HeardOrder = unspecific(heard, slots) ? { unknown: [] } : heard
    const fromMemory = base === undefined ? this.#rememberedDetails(drink, said, context) : []
    let spec = remembered ?? plain(drink)
    for (const { heard: detail } of fromMemory) spec = applyHeard(spec, detail)
    spec = applyHeard(spec, said)
    const reasonFor = (key: string): Reason => {
      if (key in said) return explicitly(words)
      const memory = fromMemory.find(({ heard: detail }) => key in detail)
      return memory?.reason ?? base?.reason ?? (key === 'drink' ? explicitly(words) : normally(key))
    }
    const shop = this.#chooseShop(spec, slots, base, context)
    if (shop === undefined)
      return refuse(
        fill(
          "I don't know a coffee shop called that. There are {shops}.",
          '没有叫这个名字的咖啡店，有{shops}。',
          {
            shops: list(this.service.shops.map(label)),
          },
        ),
      )
    const quote = this.service.quote(shop.shop.id, spec, context.world.time)
    if (quote.type === 'refusal') return this.#otherShop(quote.say, spec, shop.shop, slots, context)
    return call(
      'order_coffee',
      { shop: { value: shop.shop.id, reason: shop.reason }, ...reasoned(spec, reasonFor) },
      this.sheet(shop.shop.id, spec, context),
    )
  }

  #rememberedDetails(
    drink: string,
    said: HeardOrder,
    context: SkillContext,
  ): readonly { heard: HeardOrder; reason: Reason }[] {
    const takesMilk = drinkOf(drink).milk !== undefined
    return REMEMBERED_SLOTS.flatMap(slot => {
      if (slot === 'milk' && !takesMilk) return []
      const best = context.preferences(slot)[0]
      if (best === undefined) return []
      const detail = readOrder({ [slot]: best.value })
      const open = Object.keys(detail).some(key => key !== 'unknown' && !(key in said))
      return open && detail.unknown.length === 0 ? [{ heard: detail, reason: best.reason }] : []
    })
  }

  #chooseShop(
    spec: OrderSpec,
    slots: Slots,
    base: Remembered | undefined,
    context: SkillContext,
  ): { readonly shop: Shop; readonly reason: Reason } | undefined {
    const { shops } = this.service
    const named = (words: string) =>
      bestMatch(words, shops, shop => ({ en: [...shop.en, shop.id], zh: shop.zh }), 0.6)?.item
    const words = wordsOf(slots, 'shop')
    if (words !== undefined) {
      const shop = named(words)
      return shop === undefined ? undefined : { shop, reason: explicitly(words) }
    }
    const offers = shops.filter(
      shop => this.service.quote(shop.id, spec, context.world.time).type === 'offer',
    )
    const favourite = context.preferences('shop')[0]
    const remembered =
      typeof favourite?.value === 'string'
        ? { shop: named(favourite.value), reason: favourite.reason }
        : base?.shop === undefined
          ? undefined
          : { shop: named(base.shop), reason: base.reason }
    if (remembered?.shop !== undefined && offers.includes(remembered.shop))
      return { shop: remembered.shop, reason: remembered.reason }
    const cost = (shop: Shop) =>
      this.whereabouts.detourSeconds(shop.place) ??
      this.whereabouts.secondsTo(shop.place) ??
      shop.queueSeconds
    const nearest = [...(offers.length > 0 ? offers : shops)].sort((a, b) => cost(a) - cost(b))[0]
    if (nearest === undefined) return undefined
    const onRoute = this.whereabouts.detourSeconds(nearest.place) !== undefined
    return {
      shop: nearest,
      reason: fromContext(
        onRoute ? 'route' : 'position',
        onRoute
          ? text('it costs you the least time on your way', '它最顺路')
          : text("it's the closest one open", '它离你最近，而且开着'),
      ),
    }
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
        fill('{shop} has it. Shall I order there?', '{shop}有，去那儿点吗？', {
          shop: list(others.map(label), 'or'),
        }),
      ),
      options: others.map(shop => ({
        label: label(shop),
        intent: 'order',
        slots: { ...slots, shop: shop.en[0] ?? shop.id },
      })),
    }
  }

  #notOnMenu(unknown: { readonly slot: string; readonly words: string }, slots: Slots): SkillProposal {
    if (unknown.slot === 'count')
      return refuse(text('I can order one to nine cups at a time.', '一次可以点一到九杯。'))
    if (unknown.slot !== 'drink')
      return refuse(fill("They haven't got {words}.", '店里没有{words}。', { words: unknown.words }))
    const near = matches(unknown.words, DRINKS, drink => drink, 0.4).slice(0, 3)
    const offered =
      near.length > 0 ? near.map(match => match.item) : DRINKS.filter(drink => POPULAR.includes(drink.id))
    return {
      type: 'question',
      question: fill("{words} isn't on the menu. {drinks}?", '菜单上没有{words}。要{drinks}吗？', {
        words: sentence(text(unknown.words, unknown.words)),
        drinks: sentence(list(offered.map(label), 'or')),
      }),
      options: offered.map(drink => ({
        label: label(drink),
        intent: 'order',
        slots: { ...slots, drink: drink.en[0] ?? drink.id },
      })),
    }
  }

  #whichDrink(slots: Slots, askedForUsual: boolean): SkillProposal {
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
        slots: { ...rest, drink: drink.en[0] ?? drink.id },
      })),
    }
  }

  #proposeChange(slots: Slots, context: SkillContext): SkillProposal {
    const order = this.openOrders(context.driverId)[0]
    if (order === undefined) return refuse(text("There's no order to change.", '现在没有可以修改的订单。'))
    if (order.state !== 'placed')
      return refuse(
        text(
          "They've already started on it, so it can't be changed any more.",
          '店里已经开始做了，改不了啦。',
        ),
      )
    const heard = readOrder(slots)
    const unknown = heard.unknown[0]
    if (unknown !== undefined) return this.#notOnMenu(unknown, slots)
    if (Object.keys(heard).length === 1) return refuse(text('What should I change about it?', '想改哪里呢？'))
    const spec = applyHeard(order.spec, heard)
    const quote = this.service.quote(order.shop, spec, context.world.time)
    if (quote.type === 'refusal') return refuse(quote.say)
    const words = wordsOf(slots, 'words') ?? ''
    const kept = fromContext(`order=${order.id}`, text('you ordered it so', '你原来就是这么点的'))
    return call(
      'change_coffee_order',
      {
        order_id: {
          value: order.id,
          reason: fromContext('open order', text("it's your open order", '这是你的当前订单')),
        },
        ...reasoned(spec, key => (key in heard ? explicitly(words) : kept)),
      },
      quote.price === order.price ? undefined : this.sheet(order.shop, spec, context, order),
    )
  }

  #proposeCancel(context: SkillContext): SkillProposal {
    const open = this.openOrders(context.driverId)
    const order = open.find(candidate => candidate.state === 'placed')
    if (open.length === 0) return refuse(text("There's no order to cancel.", '现在没有可以取消的订单。'))
    if (order === undefined)
      return refuse(
        text("They've already started on it, so it can't be cancelled.", '店里已经开始做了，取消不了。'),
      )
    return call('cancel_coffee_order', { order_id: { value: order.id, reason: explicitly('cancel') } })
  }

  #proposeCollect(context: SkillContext): SkillProposal {
    const open = this.openOrders(context.driverId)
    const ready = open.find(order => order.state === 'ready')
    if (ready !== undefined)
      return call('collect_coffee_order', { order_id: { value: ready.id, reason: explicitly('collected') } })
    const waiting = open[0]
    return waiting === undefined
      ? refuse(text("There's no order waiting for you.", '没有等你取的订单。'))
      : refuse(
          fill('Not yet: it will be ready at {time}.', '还没好，{time}可取。', {
            time: clockTime(waiting.readyAt),
          }),
        )
  }

  #status(driver: string): Localised {
    const open = this.openOrders(driver)
    if (open.length === 0) return text("You haven't got an order open.", '你现在没有进行中的订单。')
    return sentences(
      ...open.slice(0, 2).map(order =>
        fill(
          order.state === 'ready'
            ? 'Your {drink} is ready at {shop}.'
            : order.state === 'preparing'
              ? 'Your {drink} is being made and will be ready at {time}.'
              : 'Your {drink} is ordered and will be ready at {time}.',
          order.state === 'ready'
            ? '你的{drink}做好了，在{shop}。'
            : order.state === 'preparing'
              ? '你的{drink}正在做，{time}可取。'
              : '你的{drink}已下单，{time}可取。',
          {
            drink: shortDescription(order.spec),
            shop: this.shopName(order.shop),
            time: clockTime(order.readyAt),
          },
        ),
      ),
    )
  }

  #menu(slots: Slots): Localised {
    const words = wordsOf(slots, 'drink')
    const drink = words === undefined ? undefined : findDrink(words)?.item
    if (drink !== undefined)
      return fill('A medium {drink} is {price}.', '{drink}中杯{price}。', {
        drink: label(drink),
        price: money(drink.price),
      })
    const prices = DRINKS.map(entry => entry.price)
    return fill(
      'There are {drinks}, among others, from {low} to {high}. Oat, soy, almond and coconut milk too.',
      '有{drinks}等等，{low}到{high}，奶可以换成燕麦奶、豆奶、杏仁奶或椰奶。',
      {
        drinks: list(
          ['americano', 'latte', 'flat_white', 'cappuccino', 'mocha'].map(id => label(drinkOf(id))),
        ),
        low: money(Math.min(...prices)),
        high: money(Math.max(...prices)),
      },
    )
  }

  /** A driver's orders that are not yet fetched or cancelled, newest first. */
  openOrders(driver: string): readonly Order[] {
    return this.service.orders(driver).filter(({ state }) => state !== 'collected' && state !== 'cancelled')
  }

  /** What a shop is called. */
  shopName(id: string): Localised {
    const shop = this.service.shops.find(candidate => candidate.id === id)
    return shop === undefined ? text(id, id) : label(shop)
  }

  /** What is read out before money is spent; undefined when the shop refuses. */
  sheet(
    shopId: string,
    spec: OrderSpec,
    context: SkillContext,
    before?: Order,
  ): ConfirmationSheet | undefined {
    const shop = this.service.shops.find(candidate => candidate.id === shopId)
    const quote = this.service.quote(shopId, spec, context.world.time)
    if (shop === undefined || quote.type === 'refusal') return undefined
    return orderSheet({
      spec,
      shop,
      price: quote.price,
      readyAt: (before?.placedAt ?? context.world.time) + quote.readyInSeconds * 1000,
      whereabouts: this.whereabouts,
      ...(before === undefined ? {} : { priceBefore: before.price }),
    })
  }
}

const ANY_COFFEE = /^(?:cup of |one |一?杯|点?)?(?:coffee|咖啡)$/

/** "A coffee", with nothing that says which: the usual is meant, or it must be asked. */
function unspecific(heard: HeardOrder, slots: Slots): boolean {
  const { unknown: _, count: __, ...rest } = heard
  const keys = Object.keys(rest)
  return keys.length === 0 || (keys.length === 1 && ANY_COFFEE.test(normalise(wordsOf(slots, 'drink') ?? '')))
}

/** The order as arguments of a tool call, each with its reason. */
function reasoned(spec: OrderSpec, reasonFor: (key: string) => Reason): Readonly<Record<string, Reasoned>> {
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
  Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined))
