import { describe, expect, it } from 'vitest'
import { unwantedIn } from '../../../agent/memory/recall/unwanted.ts'

describe('numbers a request complains of', () => {
  it.each([
    ['10 is burning my hands, back to my standard', [10]],
    ['80 feels far too bright at night', [80]],
    ['5档太强了，还是老样子', [5]],
  ])('%s', (words, numbers) => {
    expect([...unwantedIn(words)]).toEqual(numbers)
  })

  it.each(['22 is perfect', '22 is my temperature', 'set it to 10', '3档都合适', '3档刚好'])(
    '%s: none',
    words => {
      expect(unwantedIn(words).size).toBe(0)
    },
  )
})
