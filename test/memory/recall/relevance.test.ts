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

  it.each([
    ['play one of the songs I love', 'music_song', 'music_genre'],
    ['who is my favourite singer again?', 'music_artist', 'music_song'],
    ['我平时听什么类型的歌', 'music_genre', 'music_song'],
    ['听歌用哪个平台', 'music_service', 'music_genre'],
    ['find parking, but nothing expensive', 'parking_price', 'parking_type'],
    ['is there a guard where we park? my laptop is in the back', 'parking_security', 'parking_price'],
    ['太阳这么毒，车停哪儿不晒', 'parking_covered', 'parking_walk'],
    ['我不想走太多路，停哪', 'parking_walk', 'parking_covered'],
    ['which petrol brand do I go to?', 'fuel_station', 'fuel_price'],
    ['高速上充电要多快的', 'charging_type', 'charging_network'],
    [
      'what shall I drink while the car is charging, is there a café?',
      'charging_amenities',
      'charging_network',
    ],
    ['前面堵了，要不要绕远一点', 'detour', 'traffic_source'],
    // The way there only frames what is wanted.
    ['take me to a place where I can get dinner', 'restaurant_price', 'road_types'],
    ['drive me to the theatre and find a space to park', 'parking_type', 'route_goal'],
    ['导航去一家不错的餐厅', 'cuisine', 'route_goal'],
    ['adjust the climate the way I like it', 'air_conditioner.temperature', 'route_goal'],
    ['which milk goes in my latte?', 'coffee_milk', 'coffee_drink'],
    ['我喝咖啡放糖吗', 'coffee_sugar', 'coffee_drink'],
    ['I fancy some music, jazz or what?', 'music_genre', 'music_artist'],
  ])('%s: asks for %s before %s', (words, asked, sister) => {
    const { slots } = slotRelevance(words)
    expect(slots.get(asked) ?? 0).toBeGreaterThan(slots.get(sister) ?? 0)
  })

  it('needs no word for parking beside a wheelchair, and takes none for a lock on a door', () => {
    expect(slotRelevance('I need a bay for my wheelchair').slots.get('parking_accessible')).toBeGreaterThan(2)
    expect(slotRelevance('is the door safe and locked?').slots.has('parking_security')).toBe(false)
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
