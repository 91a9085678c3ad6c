import { type Localised, text } from '../../domain/language.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import { clockTime, duration, fill, label, money, sentence } from '../shared/wording.ts'
import type { ConfirmationSheet, SkillContext } from '../skill.ts'
import type { CoffeeShop, Order, Shop } from './coffee-shop.ts'
import { describe, type OrderSpec } from './order-spec.ts'

/** A detour below this many seconds is "on your way". */
const ON_THE_WAY_SECONDS = 240

/** "on your way" or "6 minutes from here"; undefined when the car does not know where it is. */
function wayTo(shop: Shop, whereabouts: Whereabouts): Localised | undefined {
  const detour = whereabouts.detourSeconds(shop.place)
  if (detour !== undefined && detour <= ON_THE_WAY_SECONDS) return text('on your way', '顺路')
  const seconds = whereabouts.secondsTo(shop.place)
  if (seconds === undefined) return undefined
  if (seconds < 30) return text('right here', '就在这儿')
  return fill('{time} from here', '离这儿{time}', { time: duration(Math.max(60, seconds)) })
}

const SHALL_I = text('Shall I order it?', '要下单吗？')

export interface SheetFacts {
  readonly spec: OrderSpec
  readonly shop: Shop
  readonly price: number
  /** Epoch ms. */
  readonly readyAt: number
  readonly whereabouts: Whereabouts
  /** Set when an order is changed: what was agreed before, in fen. */
  readonly priceBefore?: number
}

/** What is read out before money is spent: drink, shop, time, price. */
function orderSheet(facts: SheetFacts): ConfirmationSheet {
  const what = describe(facts.spec)
  const way = wayTo(facts.shop, facts.whereabouts)
  const shop = label(facts.shop)
  const place = way === undefined ? shop : text(`${shop.en}, ${way.en}`, `${shop.zh}，${way.zh}`)
  const ready = fill('ready at {time}', '{time}可取', { time: clockTime(facts.readyAt) })
  const detour = facts.whereabouts.detourSeconds(facts.shop.place)
  const adds =
    detour === undefined || detour < 60
      ? undefined
      : fill(', adds {time}', '，多{time}', { time: duration(detour) })
  const changing = facts.priceBefore !== undefined
  const parts = { what: sentence(what), place, ready, price: money(facts.price) }
  return {
    title: changing ? text('Change the order?', '修改订单？') : text('Order and pay?', '确认下单并付款？'),
    rows: [
      { icon: 'coffee', text: sentence(what) },
      { icon: 'map-pin', text: place },
      { icon: 'timer', text: sentence(text(`${ready.en}${adds?.en ?? ''}`, `${ready.zh}${adds?.zh ?? ''}`)) },
    ],
    price: { amount: facts.price, currency: 'CNY' },
    accept: changing ? text('Change it', '修改') : text('Order', '下单'),
    decline: changing ? text('Leave it', '不改了') : text("Don't order", '不要'),
    speech: changing
      ? fill(
          'Change it to {what}, {ready}? That makes {price}.',
          '改成{what}，{ready}，一共{price}，可以吗？',
          {
            ...parts,
            what,
          },
        )
      : fill(
          `{what}, from {place}, {ready}, {price}. ${SHALL_I.en}`,
          `{what}，{place}，{ready}，{price}。${SHALL_I.zh}`,
          parts,
        ),
    ...(changing ? {} : { asks: SHALL_I }),
  }
}

/** The sheet of an order at a shop as it stands now; undefined when the shop refuses. @param before the order it changes. */
export function sheetFor(
  shopId: string,
  spec: OrderSpec,
  service: CoffeeShop,
  whereabouts: Whereabouts,
  context: SkillContext,
  before?: Order,
): ConfirmationSheet | undefined {
  const shop = service.shops.find(candidate => candidate.id === shopId)
  const quote = service.quote(shopId, spec, context.world.time)
  if (shop === undefined || quote.type === 'refusal') return undefined
  return orderSheet({
    spec,
    shop,
    price: quote.price,
    readyAt: (before?.placedAt ?? context.world.time) + quote.readyInSeconds * 1000,
    whereabouts,
    ...(before === undefined ? {} : { priceBefore: before.price }),
  })
}
