import type { JsonValue } from '../../domain/json.ts'
import { text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import { fromContext, type Slots } from '../shared/proposals.ts'
import type { SkillContext } from '../skill.ts'
import type { Order } from './coffee-shop.ts'
import { applyHeard, plain } from './heard-order.ts'
import { type OrderSpec, sameDrink } from './order-spec.ts'
import { readOrder } from './read-order.ts'

export interface Remembered {
  readonly spec: OrderSpec
  readonly shop?: string
  readonly reason: Reason
}

/** The newest few orders say what somebody drinks; the same one in more than half of them, twice at least, is clear. */
const LOOK_BACK = 6

/** What the driver's own orders say is their usual; undefined while that is not clear. */
export function usualFromHistory(orders: readonly Order[]): Remembered | undefined {
  const recent = orders.filter(order => order.state !== 'cancelled').slice(0, LOOK_BACK)
  const counted = recent.map(order => ({
    order,
    times: recent.filter(other => sameDrink(order.spec, other.spec)).length,
  }))
  const best = counted.sort((a, b) => b.times - a.times)[0]
  if (best === undefined || best.times < 2 || best.times * 2 <= recent.length) return undefined
  return {
    spec: { ...best.order.spec, count: 1 },
    shop: best.order.shop,
    reason: fromContext('order-history', text("it's what you usually order", '你平时都点这个')),
  }
}

const slotsFrom = (value: JsonValue): Slots | undefined => {
  if (typeof value === 'string') return { drink: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(Object.entries(value))
}

/** What memory says is the usual; undefined when it says nothing, or nothing that is on the menu. */
export function usualFromMemory(context: SkillContext): Remembered | undefined {
  for (const { value, reason } of context.preferences('usual order')) {
    const slots = slotsFrom(value)
    const heard = slots === undefined ? undefined : readOrder(slots)
    if (heard?.drink === undefined) continue
    const shop = slots?.shop
    return {
      spec: applyHeard(plain(heard.drink), heard),
      ...(typeof shop === 'string' ? { shop } : {}),
      reason,
    }
  }
  return undefined
}

/** The last order that was not cancelled. */
export function lastOrder(orders: readonly Order[]): Remembered | undefined {
  const order = orders.find(candidate => candidate.state !== 'cancelled')
  if (order === undefined) return undefined
  return {
    spec: order.spec,
    shop: order.shop,
    reason: fromContext(`order=${order.id}`, text("it's what you had last time", '你上次点的就是这个')),
  }
}
