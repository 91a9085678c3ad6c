import { describe, expect, it } from 'vitest'
import { slotRelevance } from '../../../agent/memory/recall/relevance.ts'

describe('what a request is about', () => {
  it.each([
    ["I'm starving, any ideas?", 'cuisine'],
    ['肚子饿了，去哪儿吃', 'cuisine'],
    ['could you get us a table somewhere nice', 'diet'],
    ['put on something I enjoy', 'music_genre'],
    ['随便放点我爱听的', 'music_genre'],
    ['we are nearly out of fuel', 'fuel_station'],
    ['快没油了', 'fuel_station'],
    ['where can I leave the car near the museum', 'parking_type'],
    ['前面哪里好停车', 'parking_type'],
    ['get me a latte', 'coffee_drink'],
    ['来杯咖啡', 'coffee_milk'],
    ['we need a toilet break', 'charging_amenities'],
  ])('%s: %s', (words, slot) => {
    expect(slotRelevance(words).slots.get(slot)).toBeGreaterThanOrEqual(1.5)
  })

  it('takes no part of a longer name for a name of its own', () => {
    expect(slotRelevance('find a petrol station').slots.has('radio_station')).toBe(false)
    expect(slotRelevance('show me a way home').slots.has('podcast_show')).toBe(false)
  })

  it('says nothing of what nobody spoke of', () => {
    expect(slotRelevance('how tall is that tower?').slots.size).toBe(0)
    expect(slotRelevance('今天星期几').slots.size).toBe(0)
  })

  it('tells errands from wishes the car can grant', () => {
    expect(slotRelevance('order a coffee').errand).toBe(true)
    expect(slotRelevance('play some music').errand).toBe(false)
  })
})
