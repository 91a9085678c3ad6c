import { expect, test } from 'vitest'
import { applyHeard, plain } from '../../../agent/skills/coffee/heard-order.ts'
import { hearOrder } from '../../../agent/skills/coffee/hearing.ts'
import { describe, priceOf } from '../../../agent/skills/coffee/order-spec.ts'
import { readOrder } from '../../../agent/skills/coffee/read-order.ts'

const order = (slots: Parameters<typeof readOrder>[0]) => {
  const heard = readOrder(slots)
  expect(heard.unknown).toEqual([])
  return describe(applyHeard(plain(heard.drink ?? ''), heard))
}

test('slots in English become a whole order', () => {
  expect(
    order({
      drink: 'latte',
      size: 'sixteen ounce',
      milk: 'a bit of oak milk',
      sweetener: ['lots of brown sugar'],
    }).en,
  ).toBe('large latte with a little oat milk and lots of brown sugar')
  expect(order({ drink: 'iced mocha', shots: 'triple shot', strength: 'dark roast' }).en).toBe(
    'medium iced mocha with dark roast and triple shot',
  )
})

test('slots in Chinese become a whole order', () => {
  expect(order({ drink: '燕麦拿铁', size: '大杯', temperature: '冰' }).zh).toBe('大杯冰燕麦奶拿铁')
  expect(order({ drink: '美式', sweetener: '不加糖', extras: ['去冰'], temperature: '冰的' }).zh).toBe(
    '中杯冰美式，去冰',
  )
  expect(order({ drink: '卡布奇诺', count: 2, size: '中杯' }).zh).toBe('两杯中杯卡布奇诺')
})

test('misheard drinks are still found', () => {
  const drinks = [
    'capuchina',
    'a maricano',
    'mericano',
    'lattay',
    'expresso',
    'mocker',
    'drip-coffee',
    'flat wite',
  ]
  expect(drinks.map(drink => readOrder({ drink }).drink)).toEqual([
    'cappuccino',
    'americano',
    'americano',
    'latte',
    'espresso',
    'mocha',
    'drip_coffee',
    'flat_white',
  ])
})

test('what is not on the menu is said to be unknown, not guessed', () => {
  expect(readOrder({ drink: 'bubble tea with tapioca' }).drink).not.toBe('latte')
  expect(readOrder({ drink: 'gazpacho' }).unknown).toEqual([{ slot: 'drink', words: 'gazpacho' }])
  expect(readOrder({ drink: 'latte', milk: 'goat cheese' }).unknown[0]?.slot).toBe('milk')
})

test('a whole sentence can be read', () => {
  expect(hearOrder('make it a large decaf flat white with a little honey')).toMatchObject({
    drink: 'flat_white',
    size: 'large',
    extras: ['decaf'],
    sweeteners: [{ id: 'honey', amount: 'little' }],
  })
  expect(hearOrder('超大杯热摩卡，少糖')).toMatchObject({
    drink: 'mocha',
    size: 'extra_large',
    temperature: 'hot',
    sweeteners: [{ id: 'sugar', amount: 'little' }],
  })
})

test('every choice has its price', () => {
  const latte = plain('latte')
  const fancy = applyHeard(
    latte,
    readOrder({ milk: 'oat milk', size: 'large', shots: 3, sweetener: 'vanilla' }),
  )
  expect(priceOf(fancy) - priceOf(latte)).toBe(400 + 300 + 400 + 300)
  expect(priceOf({ ...fancy, count: 2 })).toBe(2 * priceOf(fancy))
})

test('another drink does not inherit the milk, a cold-only drink is never hot', () => {
  const latte = applyHeard(plain('latte'), readOrder({ milk: 'soy', size: 'large' }))
  const changed = applyHeard(latte, readOrder({ drink: 'cold brew', temperature: 'hot' }))
  expect(changed).toMatchObject({ drink: 'cold_brew', size: 'large', temperature: 'iced' })
  expect(changed.milk).toBeUndefined()
})
