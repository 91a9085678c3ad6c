import { expect, test } from 'vitest'
import { findPlace } from '../../../agent/skills/navigation/place-finder.ts'

const found = (words: string) => {
  const result = findPlace(words)
  if (result.type === 'place') return result.place.id
  return result.type === 'several' ? result.places.map(place => place.id) : 'none'
}

test('places are found by name in both languages, also when misheard', () => {
  expect(found('the airport')).toBe('airport')
  expect(found('澜湾大学')).toBe('university')
  expect(found('maritime museam')).toBe('maritime_museum')
  expect(found('the red lantern')).toBe('red_lantern')
  expect(found('星光广场')).toBe('star_plaza')
})

test('kinds of places, and kinds of food', () => {
  expect(found('a hospital')).toEqual(['general_hospital', 'childrens_hospital'])
  expect(found('Italian restaurant')).toBe('olive_tree')
  expect(found('川菜馆')).toBe('red_lantern')
  expect(found('吃火锅的地方')).toBe('steppe_hotpot')
  expect(found('充电站')).toContain('central_charging')
})

test('a place the map has not got is not replaced by another', () => {
  for (const words of [
    'Tiananmen Square',
    'Berlin',
    '东方明珠',
    'Heathrow',
    '颐和园',
    'x'.repeat(5000),
    '🦄',
  ])
    expect(found(words), words.slice(0, 20)).toBe('none')
})
