import type { Localised } from '../../domain/language.ts'
import { type Slots, wordsOf } from '../shared/proposals.ts'
import { fill, label, list, money, sentence } from '../shared/wording.ts'
import { applyHeard, type HeardOrder, impliedDrink, partsHeard, plain } from './heard-order.ts'
import { type Choice, DRINKS, EXTRA_SHOT_PRICE, EXTRAS, MILKS, SIZES, SWEETENERS } from './menu.ts'
import { describe, drinkOf, priceOf, shortDescription } from './order-spec.ts'
import { readOrder } from './read-order.ts'

/** What one may ask of the menu; `has` and `price` are about what the words name. */
const MENU_TOPICS = [
  'drinks',
  'sizes',
  'milks',
  'sweeteners',
  'extras',
  'decaf',
  'cheapest',
  'price',
  'has',
] as const
export type MenuTopic = (typeof MENU_TOPICS)[number]

const SHOWN = ['americano', 'latte', 'flat_white', 'cappuccino', 'mocha']
const WITHOUT_CAFFEINE = ['hot_chocolate']

const names = (entries: readonly Choice[]): Localised =>
  list(entries.filter(({ id }) => !id.startsWith('no_') && id !== 'own_cup').map(label))

const allDrinks = (): Localised => {
  const prices = DRINKS.map(entry => entry.price)
  return fill(
    'There are {drinks}, among others, from {low} to {high}. Oat, soy, almond and coconut milk too.',
    '有{drinks}等等，{low}到{high}，奶可以换成燕麦奶、豆奶、杏仁奶或椰奶。',
    {
      drinks: list(SHOWN.map(id => label(drinkOf(id)))),
      low: money(Math.min(...prices)),
      high: money(Math.max(...prices)),
    },
  )
}

const price = (heard: HeardOrder): Localised => {
  const id = heard.drink ?? impliedDrink(heard)
  if (id === undefined) return extraPrice(heard)
  const spec = applyHeard(plain(id), heard)
  return fill(spec.count > 1 ? '{what} are {price}.' : '{what} is {price}.', '{what}{price}。', {
    what: sentence(describe(spec)),
    price: money(priceOf(spec)),
  })
}

/** What is on top for something that goes into a drink. */
const extraPrice = (heard: HeardOrder): Localised => {
  if (heard.shotsBy !== undefined)
    return fill('One shot more is {price}.', '多一份浓缩加{price}。', { price: money(EXTRA_SHOT_PRICE) })
  const [first] = thingsIn(heard)
  if (first === undefined) return allDrinks()
  return first.extra > 0
    ? fill('{what} is {price} more.', '{what}加{price}。', {
        what: sentence(label(first)),
        price: money(first.extra),
      })
    : fill('{what} costs nothing more.', '{what}不加钱。', { what: sentence(label(first)) })
}

/** Milks, extras and sweeteners that were named. */
const thingsIn = (heard: HeardOrder): readonly Choice[] => {
  const ids = [heard.milk, ...(heard.extras ?? []), ...(heard.sweeteners ?? []).map(({ id }) => id)]
  return [...MILKS, ...EXTRAS, ...SWEETENERS].filter(({ id }) => ids.includes(id))
}

const cheapest = (): Localised => {
  const [low] = [...DRINKS].sort((a, b) => a.price - b.price)
  const coffee = DRINKS.filter(drink => drink.shots !== undefined).sort((a, b) => a.price - b.price)[0]
  return low === undefined || coffee === undefined
    ? allDrinks()
    : fill(
        'The cheapest is {low}, {price}; of the coffees {coffee}, {coffeePrice}.',
        '最便宜的是{low}，{price}；咖啡里是{coffee}，{coffeePrice}。',
        {
          low: label(low),
          price: money(low.price),
          coffee: label(coffee),
          coffeePrice: money(coffee.price),
        },
      )
}

const has = (heard: HeardOrder): Localised => {
  if (heard.drink !== undefined && heard.anyCoffee !== true) {
    const spec = applyHeard(plain(heard.drink), heard)
    return fill('Yes, {what}, {price}.', '有，{what}，{price}。', {
      what: shortDescription(spec),
      price: money(priceOf(spec)),
    })
  }
  const found = thingsIn(heard)
  const [first] = found
  if (first === undefined) return allDrinks()
  return first.extra > 0
    ? fill('Yes, {what}, for {price} more.', '有{what}，加{price}。', {
        what: list(found.map(label)),
        price: money(first.extra),
      })
    : fill('Yes, {what}.', '有{what}。', { what: list(found.map(label)) })
}

/** A question about the menu, answered from it. */
export function answerFromMenu(slots: Slots): Localised {
  const heard = readOrder(slots)
  const topic = MENU_TOPICS.find(one => one === slots.about)
  const [unknown] = heard.unknown
  if (unknown !== undefined)
    return fill("They haven't got {words}.", '店里没有{words}。', { words: unknown.words })
  switch (topic) {
    case 'sizes':
      return fill('It comes as {sizes}.', '有{sizes}。', { sizes: list(SIZES.map(label)) })
    case 'milks':
      return fill('There is {milks}.', '有{milks}。', { milks: names(MILKS) })
    case 'sweeteners':
      return fill('There is {sweeteners}.', '有{sweeteners}。', { sweeteners: names(SWEETENERS) })
    case 'extras':
      return fill('You can add {extras}.', '可以加{extras}。', { extras: names(EXTRAS) })
    case 'decaf':
      return fill(
        'Any coffee can be made decaf, for {price} more. {drinks} has next to no caffeine.',
        '咖啡都可以做成低因的，加{price}；{drinks}几乎不含咖啡因。',
        {
          price: money(EXTRAS.find(({ id }) => id === 'decaf')?.extra ?? 0),
          drinks: sentence(list(WITHOUT_CAFFEINE.map(id => label(drinkOf(id))))),
        },
      )
    case 'cheapest':
      return cheapest()
    case 'price':
      return price(heard)
    case 'has':
      return has(heard)
    case 'drinks':
      return allDrinks()
    case undefined:
      return wordsOf(slots, 'drink') !== undefined && partsHeard(heard).includes('drink')
        ? price(heard)
        : allDrinks()
    default:
      return topic satisfies never
  }
}
