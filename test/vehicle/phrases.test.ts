import { expect, it } from 'vitest'
import { phrases } from '../../agent/vehicle/catalogue/phrases.ts'

it('writes out every way of saying it, optional parts and spaces included', () => {
  expect(phrases('(my|the) seat is( so|) cold', '冷(死|)了')).toEqual([
    'my seat is so cold',
    'my seat is cold',
    'the seat is so cold',
    'the seat is cold',
    '冷死了',
    '冷了',
  ])
  expect(phrases('it is (a|) cold', 'it is cold')).toEqual(['it is a cold', 'it is cold'])
})
