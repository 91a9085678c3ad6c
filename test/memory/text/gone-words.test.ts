import { describe, expect, it } from 'vitest'
import { goneWords, withoutGone } from '../../../agent/memory/text/gone-words.ts'

describe('what is said to be over', () => {
  it.each([
    ['The cast is finally off and I can walk.', 'cast'],
    ['My cough is gone.', 'cough'],
    ['He had returned the trailer.', 'trailer'],
    ['I got rid of the caravan.', 'caravan'],
    ['感冒已经好了，正常吹吧。', '感冒'],
  ])('%s', (words, gone) => {
    expect([...goneWords(words)].join(' ')).toContain(gone)
  })

  it('is nothing where something is only so', () => {
    expect([...goneWords('The light is on and the window is open.')]).toEqual([])
  })

  it('is no circumstance of the moment', () => {
    expect(withoutGone('The summer is over, it is windy.')).not.toContain('summer')
  })
})
