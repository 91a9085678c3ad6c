import { describe, expect, it } from 'vitest'
import { DriverError } from '../../../agent/platform/errors.ts'
import { JANUARY, JULY, MARCH, memoryBench, told } from '../support.ts'

const query = (words: string) =>
  ({
    driver: 'd1',
    asker: 'Mia',
    words,
    language: /\p{Script=Han}/u.test(words) ? 'zh' : 'en',
    context: { time: JULY, tags: [], occupants: ['Mia'] },
  }) as const

describe('a thing nobody declared', () => {
  it('makes a slot of its own that later words find, in either language', () => {
    const { hear, ask, memory } = memoryBench()
    hear('My favourite colour is green', JANUARY)
    expect(memory.taxonomy('d1').slot('colour')?.slot.names).toEqual({
      en: 'favourite colour',
      zh: '最喜欢的颜色',
    })
    expect(told(ask('what colour shall I take?', MARCH))).toEqual(['colour=green'])
    expect(told(ask('挑个我喜欢的颜色', MARCH))).toEqual(['colour=green'])
    expect(memory.answer(query("What's my favourite colour?"))?.say.en).toBe(
      'Your favourite colour is green.',
    )
  })

  it('is the same thing said in the other language, and has one value at a time', () => {
    const { hear, memory } = memoryBench()
    hear('My favourite movie is Ikiru', JANUARY)
    hear('我最喜欢的电影是七武士', MARCH)
    expect(memory.list('d1').map(row => [row.slot, row.value])).toEqual([['film', '七武士']])
    expect(memory.history(memory.list('d1')[0]?.id ?? '').map(row => row.value)).toEqual(['Ikiru', '七武士'])
  })

  it('is told in the other language, value and all', () => {
    const { hear, memory } = memoryBench()
    hear('我最喜欢的颜色是绿色', JANUARY)
    expect(memory.answer(query("What's my favourite colour?"))?.say).toEqual({
      en: 'Your favourite colour is green.',
      zh: '你最喜欢的颜色是绿色。',
    })
  })

  it('outlives a restart, goes with an export, and leaves with its driver', () => {
    const { hear, memory } = memoryBench()
    hear('My favourite colour is green', JANUARY)
    const document = JSON.parse(JSON.stringify(memory.export('d1')))
    const other = memoryBench()
    other.memory.import('d2', document)
    expect(other.memory.taxonomy('d2').slot('colour')).toBeDefined()
    expect(memory.taxonomy('d3').slot('colour')).toBeUndefined()
    memory.deleteDriver('d1')
    expect(memory.taxonomy('d1').slot('colour')).toBeUndefined()
  })
})

describe('a driver’s own order of things', () => {
  it('renames without touching what was stored', () => {
    const { hear, memory } = memoryBench()
    hear('I love spicy food', JANUARY)
    memory.reshape('d1', { type: 'rename', id: 'food', names: { en: 'Eating', zh: '吃喝' } })
    memory.reshape('d1', {
      type: 'rename',
      id: 'parking_type',
      names: { en: 'parking place', zh: '停哪儿' },
    })
    hear('I prefer parking in a garage', MARCH)
    expect(memory.taxonomy('d1').category('food')?.names.zh).toBe('吃喝')
    expect(memory.list('d1', { category: 'food' }).map(row => row.value)).toEqual(['spicy'])
    expect(memory.answer(query('Where do I usually park?'))?.say.en).toBe('Your parking place is a car park.')
  })

  it('finds under the one name what was kept under the other, once they are one', () => {
    const { hear, ask, memory } = memoryBench()
    hear('My favourite colour is green', JANUARY)
    memory.reshape('d1', {
      type: 'addSlot',
      category: 'likes',
      id: 'paint',
      names: { en: 'paint', zh: '漆' },
    })
    memory.reshape('d1', { type: 'merge', from: 'colour', into: 'paint' })
    expect(memory.list('d1').map(row => row.slot)).toEqual(['colour'])
    expect(told(ask('which paint do I like?', MARCH))).toEqual(['colour=green'])
    expect(() => memory.reshape('d1', { type: 'merge', from: 'paint', into: 'colour' })).toThrow(DriverError)
  })

  it('takes a category of its own and refuses what cannot be one', () => {
    const { memory } = memoryBench()
    const names = { en: 'Garden', zh: '花园' }
    expect(
      memory.reshape('d1', { type: 'addCategory', id: 'garden', names }).category('garden')?.names,
    ).toEqual(names)
    expect(() => memory.reshape('d1', { type: 'addCategory', id: 'not an id!', names })).toThrow(DriverError)
    expect(memory.taxonomy('d1').category('not an id!')).toBeUndefined()
  })
})
