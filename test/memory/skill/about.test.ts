import { describe, expect, it } from 'vitest'
import { rowsAbout } from '../../../agent/memory/skill/about.ts'
import { JANUARY, JULY, memoryBench } from '../support.ts'

describe('what somebody means by "that about the summer"', () => {
  const { hear, memory } = memoryBench()
  hear('I love spicy food', JANUARY)
  hear('When it is hot I prefer tea', JULY)
  hear('When it is hot I prefer the fan at level 4', JANUARY)
  const about = (words: string) => rowsAbout(words, memory.list('d1')).map(row => row.value)

  it('is what was bound to the heat in summer, not what was bound to it in winter', () => {
    expect(about('the summer')).toEqual(['tea'])
    expect(about('夏天')).toEqual(['tea'])
  })

  it('is nothing where nothing was said of that season', () => {
    expect(about('the winter')).toEqual([])
  })
})
