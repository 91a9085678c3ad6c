import { text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import { bestMatch, mentions } from '../shared/matching.ts'
import { explicitly, fromContext, type Slots, wordsOf } from '../shared/proposals.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import type { SkillContext } from '../skill.ts'
import type { CoffeeShop, Shop } from './coffee-shop.ts'
import type { OrderSpec } from './order-spec.ts'
import type { Remembered } from './usual.ts'

export interface ChosenShop {
  readonly shop: Shop
  readonly reason: Reason
}

export interface ShopWish {
  readonly spec: OrderSpec
  readonly slots: Slots
  /** What was said later to change the order, oldest first. */
  readonly changes: readonly Slots[]
  readonly base: Remembered | undefined
}

const namesOf = (shop: Shop) => ({ en: [...shop.en, shop.id], zh: shop.zh })

/**
 * The shop to order at: the one named last, the remembered one, or the one that costs the least time; another one
 * than that where "the other shop" was asked for.
 *
 * @returns undefined for a name no shop has.
 */
export function chooseShop(
  { spec, slots, changes, base }: ShopWish,
  service: CoffeeShop,
  whereabouts: Whereabouts,
  context: SkillContext,
): ChosenShop | undefined {
  const { shops } = service
  const named = (words: string) => bestMatch(words, shops, namesOf, 0.6)?.item
  const heard = [slots, ...changes].flatMap(one => {
    const words = wordsOf(one, 'shop')
    if (words !== undefined) return [{ words, shop: named(words) }]
    const sentence = wordsOf(one, 'words') ?? ''
    const [mention] = mentions(sentence, shops, namesOf)
    return mention === undefined ? [] : [{ words: sentence, shop: mention.item }]
  })
  const asked = heard.at(-1)
  if (asked !== undefined)
    return asked.shop === undefined ? undefined : { shop: asked.shop, reason: explicitly(asked.words) }
  const offers = shops.filter(shop => service.quote(shop.id, spec, context.world.time).type === 'offer')
  const favourite = context.preferences('shop')[0]
  const remembered =
    typeof favourite?.value === 'string'
      ? { shop: named(favourite.value), reason: favourite.reason }
      : base?.shop === undefined
        ? undefined
        : { shop: named(base.shop), reason: base.reason }
  const cost = (shop: Shop) =>
    whereabouts.detourSeconds(shop.place) ?? whereabouts.secondsTo(shop.place) ?? shop.queueSeconds
  const nearest = [...(offers.length > 0 ? offers : shops)].sort((a, b) => cost(a) - cost(b))
  const ranked: readonly ChosenShop[] = [
    ...(remembered?.shop !== undefined && offers.includes(remembered.shop)
      ? [{ shop: remembered.shop, reason: remembered.reason }]
      : []),
    ...nearest.map(shop => ({ shop, reason: nearestReason(shop, whereabouts) })),
  ].filter(({ shop }, at, all) => all.findIndex(one => one.shop === shop) === at)
  const turnedDown = [slots, ...changes].filter(one => one.otherShop === true).length
  return ranked[turnedDown % Math.max(1, ranked.length)]
}

const nearestReason = (shop: Shop, whereabouts: Whereabouts): Reason => {
  const onRoute = whereabouts.detourSeconds(shop.place) !== undefined
  return fromContext(
    onRoute ? 'route' : 'position',
    onRoute
      ? text('it costs you the least time on your way', '它最顺路')
      : text("it's the closest one open", '它离你最近，而且开着'),
  )
}
