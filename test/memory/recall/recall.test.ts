import { describe, expect, it } from 'vitest'
import { calendarTags } from '../../../agent/memory/conditions/live.ts'
import type { Recollection } from '../../../agent/memory/recollection.ts'
import { JANUARY, JULY, MARCH, memoryBench, told } from '../support.ts'

const NEXT_JANUARY = Date.UTC(2027, 0, 14, 18)
const moment = (time: number) => ({
  context: { time, tags: calendarTags(time, 0), occupants: ['Mia'], driving: 'Mia' },
})

/** A year of talk: some of it about food, most of it not. */
const year = (language: 'en' | 'zh') => {
  const bench = memoryBench()
  const said: readonly (readonly [string, string, number])[] = [
    ['I love spicy food', '我特别爱吃辣', JANUARY],
    ['I like jazz', '我喜欢听爵士', JANUARY],
    ['I prefer parking in a garage', '我喜欢停在停车楼里', MARCH],
    ['I always want the ambient light blue', '我平时氛围灯都用蓝色', MARCH],
    ["it's too hot for spicy food", '天太热了，不想吃辣', JULY],
  ]
  for (const [en, zh, at] of said) bench.hear(language === 'en' ? en : zh, at, moment(at))
  return bench
}

const first = (found: readonly Recollection[]): string | undefined => told(found)[0]

describe.each(['en', 'zh'] as const)('a year of talk in %s', language => {
  const { ask } = year(language)

  it.each([
    ['Recommend a restaurant', NEXT_JANUARY, 'spice=spicy'],
    ['推荐一家餐厅', NEXT_JANUARY, 'spice=spicy'],
    ["I'm hungry, find something", NEXT_JANUARY, 'spice=spicy'],
    ['Play something I like', JULY, 'music_genre=jazz'],
    ['放点我爱听的', JULY, 'music_genre=jazz'],
    ['Find a place to park', JULY, 'parking_type=garage'],
    ['帮我找个停车的地方', JULY, 'parking_type=garage'],
    ['Set the ambient light to my usual colour', JULY, 'light.ambient_color=blue'],
    ['氛围灯调成我平时的颜色', JULY, 'light.ambient_color=blue'],
  ])('answers %s, whichever language it is asked in', (words, at, expected) => {
    expect(first(ask(words, at, moment(at)))).toBe(expected)
  })

  it.each(['Recommend a restaurant', '推荐一家餐厅'])('keeps spicy food out of July: %s', words => {
    expect(told(ask(words, JULY, moment(JULY)))).not.toContain('spice=spicy')
  })

  it('answers nothing where it knows nothing of the matter', () => {
    expect(ask('Order my usual coffee', JULY, moment(JULY))).toEqual([])
    expect(ask('找个加油站', JULY, moment(JULY))).toEqual([])
  })

  it('says when it was said, and why what speaks against it does not hold', () => {
    const because = ask('Recommend a restaurant', NEXT_JANUARY, moment(NEXT_JANUARY))[0]?.because
    expect(because?.en).toBe(
      "you said so on 12 January 2026; it is only in summer that you don't want spicy food",
    )
    expect(because?.zh).toBe('你在2026年1月12日说过；只有夏天你不想吃辣的')
  })
})

describe('what is recalled', () => {
  it('says whether its condition holds', () => {
    const { hear, ask } = memoryBench()
    hear('When it rains, set the seat heating to level 3.', JANUARY)
    const rainy = {
      context: { time: JULY, tags: [{ dimension: 'weather', value: 'rain' }], occupants: ['Mia'] },
    }
    const dry = {
      context: { time: JULY, tags: [{ dimension: 'weather', value: 'clear' }], occupants: ['Mia'] },
    }
    const words = 'Set the seat heating the way I like it.'
    expect(ask(words, JULY, rainy)[0]?.standing).toBe('met')
    expect(ask(words, JULY, dry)[0]?.standing).toBe('against')
    expect(ask(words, JULY)[0]?.standing).toBe('open')
  })

  it('tells what it took the place of', () => {
    const { hear, ask } = memoryBench()
    hear('I like the navigation volume at 40.', JANUARY)
    hear('Actually, I like the navigation volume at 55.', MARCH)
    expect(ask('Set the navigation volume to my usual.', JULY)[0]?.because.en).toContain(
      'before that it was 40%',
    )
  })

  it('finds what has no slot by its words, in both languages', () => {
    const { hear, ask } = memoryBench()
    hear('Headquarters is the research centre in Elm Street', JANUARY)
    hear('我说的老地方就是江边的茶馆', JANUARY)
    expect(ask('what was that place for research?', MARCH)[0]?.preference.slot).toBe('named_place')
    expect(ask('去江边喝茶的那个地方', MARCH)[0]?.preference.value).toEqual({
      name: '老地方',
      means: '江边的茶馆',
    })
  })
})
