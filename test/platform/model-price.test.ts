import { expect, test } from 'vitest'
import { readConfig } from '../../agent/platform/config.ts'

test.each([
  ['0.15/0.60', { prompt: 0.15, completion: 0.6 }],
  ['3/15 USD', { prompt: 3, completion: 15, currency: 'USD' }],
])('a price %s for a million tokens in and out', (written, price) => {
  expect(readConfig({ CODRIVER_HOME: '/h', CODRIVER_MODEL_PRICE: written }).model.price).toEqual(price)
})

test('a price that is none is refused by name', () => {
  expect(() => readConfig({ CODRIVER_HOME: '/h', CODRIVER_MODEL_PRICE: 'cheap' })).toThrow(
    /CODRIVER_MODEL_PRICE/,
  )
})
