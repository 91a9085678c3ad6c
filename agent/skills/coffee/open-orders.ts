import { type Localised, text } from '../../domain/language.ts'
import { answer, call, explicitly, fromContext, refuse, type Slots, wordsOf } from '../shared/proposals.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import { clockTime, fill, label, sentences } from '../shared/wording.ts'
import type { SkillContext, SkillProposal } from '../skill.ts'
import type { CoffeeShop, Order } from './coffee-shop.ts'
import { applyHeard, partsHeard } from './heard-order.ts'
import { notOnMenu, reasoned } from './order-proposals.ts'
import { shortDescription } from './order-spec.ts'
import { laterChanges, readOrder } from './read-order.ts'
import { sheetFor } from './sheets.ts'

/** What can be asked of an order that was placed: to change it, to call it off, how it is getting on. */
export class OpenOrders {
  constructor(
    private readonly service: CoffeeShop,
    private readonly whereabouts: Whereabouts,
  ) {}

  /** A driver's orders that are not yet fetched or cancelled, newest first. */
  of(driver: string): readonly Order[] {
    return this.service.orders(driver).filter(({ state }) => state !== 'collected' && state !== 'cancelled')
  }

  /** What a shop is called. */
  shopName(id: string): Localised {
    const shop = this.service.shops.find(candidate => candidate.id === id)
    return shop === undefined ? text(id, id) : label(shop)
  }

  change(slots: Slots, context: SkillContext): SkillProposal {
    const order = this.of(context.driverId)[0]
    if (order === undefined) return refuse(text("There's no order to change.", '现在没有可以修改的订单。'))
    if (order.state !== 'placed')
      return refuse(
        text(
          "They've already started on it, so it can't be changed any more.",
          '店里已经开始做了，改不了啦。',
        ),
      )
    const heard = [slots, ...laterChanges(slots)].map(readOrder)
    const unknown = heard.flatMap(one => one.unknown)[0]
    if (unknown !== undefined) return notOnMenu(unknown, slots)
    if (heard.every(one => partsHeard(one).length === 0))
      return refuse(text('What should I change about it?', '想改哪里呢？'))
    const spec = heard.reduce(applyHeard, order.spec)
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
        ...reasoned(spec, key => (heard.some(one => key in one) ? explicitly(words) : kept)),
      },
      quote.price === order.price
        ? undefined
        : sheetFor(order.shop, spec, this.service, this.whereabouts, context, order),
    )
  }

  cancel(context: SkillContext): SkillProposal {
    const open = this.of(context.driverId)
    const order = open.find(candidate => candidate.state === 'placed')
    if (open.length === 0) return refuse(text("There's no order to cancel.", '现在没有可以取消的订单。'))
    if (order === undefined)
      return refuse(
        text("They've already started on it, so it can't be cancelled.", '店里已经开始做了，取消不了。'),
      )
    return call('cancel_coffee_order', { order_id: { value: order.id, reason: explicitly('cancel') } })
  }

  collect(context: SkillContext): SkillProposal {
    const open = this.of(context.driverId)
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

  status(driver: string): SkillProposal {
    const open = this.of(driver)
    if (open.length === 0) return answer(text("You haven't got an order open.", '你现在没有进行中的订单。'))
    return answer(sentences(...open.slice(0, 2).map(order => this.#standing(order))))
  }

  #standing({ state, spec, shop, readyAt }: Order): Localised {
    const [en, zh] =
      state === 'ready'
        ? ['Your {drink} {are} ready at {shop}.', '你的{drink}做好了，在{shop}。']
        : state === 'preparing'
          ? ['Your {drink} {are} being made and will be ready at {time}.', '你的{drink}正在做，{time}可取。']
          : ['Your {drink} {are} ordered and will be ready at {time}.', '你的{drink}已下单，{time}可取。']
    return fill(en, zh, {
      drink: shortDescription(spec),
      are: spec.count > 1 ? 'are' : 'is',
      shop: this.shopName(shop),
      time: clockTime(readyAt),
    })
  }
}
