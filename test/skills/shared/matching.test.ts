import { describe, expect, it, test } from 'vitest'
import { bestMatch, isPlainly, matches, mentions, similarity } from '../../../agent/skills/shared/matching.ts'

const named = (en: string, zh: string) => ({ en: [en], zh: [zh] })
const milks = [named('oat milk', '燕麦奶'), named('soy milk', '豆奶'), named('milk', '牛奶')]
const names = (item: { en: string[]; zh: string[] }) => item

test('a misheard name is found, an unrelated one is not', () => {
  expect(bestMatch('oak milk', milks, names)?.item.en[0]).toBe('oat milk')
  expect(bestMatch('a soya milk please', milks, names)?.item.en[0]).toBe('soy milk')
  expect(bestMatch('gasoline', milks, names)).toBeUndefined()
})

test('the very words are surer than words like them', () => {
  expect(similarity('Oat-Milk!', 'oat milk')).toBe(1)
  expect(similarity('oak milk', 'oat milk')).toBeLessThan(1)
  expect(similarity('', 'oat milk')).toBe(0)
  expect(similarity('😀', 'oat milk')).toBe(0)
})

test('in a sentence the longest name wins and words are whole', () => {
  const found = mentions('a latte with oat milk', milks, names)
  expect(found.map(mention => mention.item.en[0])).toEqual(['oat milk'])
  expect(mentions('milkshake', milks, names)).toHaveLength(0)
  expect(mentions('来杯燕麦奶拿铁', milks, names).map(mention => mention.item.zh[0])).toEqual(['燕麦奶'])
})

test('a very long utterance is no burden', () => {
  expect(matches('x'.repeat(10_000), milks, names)).toHaveLength(0)
})

describe('Chinese by its sound', () => {
  const drinks = [
    { zh: ['拿铁'], en: [] },
    { zh: ['美式咖啡'], en: [] },
    { zh: ['卡布奇诺'], en: [] },
  ]
  it.each([
    ['那贴', '拿铁'],
    ['卡布其诺', '卡布奇诺'],
    ['没事咖啡', '美式咖啡'],
  ])('%s is taken for %s', (heard, meant) => {
    expect(bestMatch(heard, drinks, self => self)?.item.zh[0]).toBe(meant)
  })
  it('takes nothing for granted that merely shares a syllable', () => {
    expect(bestMatch('拿破仑', drinks, self => self)).toBeUndefined()
    expect(similarity('铁', '贴')).toBe(0)
  })
  it('hears z for zh and n for ng', () => {
    expect(similarity('张山路', '脏山路')).toBeGreaterThan(0.85)
    expect(similarity('金龙湾', '京龙湾')).toBeGreaterThan(0.85)
  })
})

test('what only resembles a name is not plainly it', () => {
  const harbour = { en: ['Harbour Coffee'], zh: ['港湾咖啡'] }
  for (const heard of ['harbour coffee', 'the harbor coffee', 'harbour', '港湾咖啡', '港弯咖啡'])
    expect(isPlainly(heard, harbour), heard).toBe(true)
  for (const heard of ['harper coughing', 'barber', '海湾卡车'])
    expect(isPlainly(heard, harbour), heard).toBe(false)
})
