import { describe, expect, it } from 'vitest'
import { momentWords, situationsIn, tellsOf } from '../../../agent/memory/conditions/situation.ts'
import { contentWords } from '../../../agent/memory/text/content-words.ts'

const spoken = (words: string): readonly string[] => situationsIn(words).map(({ value }) => value)

describe('circumstances nobody declared', () => {
  it.each([
    ['When the glider is on the roof I keep the fan low.', 'When the glider is on the roof'],
    ['At the toll booth I open the window.', 'At the toll booth'],
    ['抽烟的时候车窗开到60', '抽烟的时候'],
  ])('are kept as they were spoken: %s', (words, clause) => {
    expect(spoken(words)).toEqual([clause])
  })

  it.each([
    'If you like, set it to 3.',
    'When it rains, heat the mirrors.',
    'If I lock the car, close the windows.',
  ])('are none in "%s"', words => {
    expect(spoken(words)).toEqual([])
  })

  it('hold where the words of the moment tell of them', () => {
    const [tag] = situationsIn('When the glider is on the roof I keep the fan low.')
    if (tag === undefined) throw new Error('nothing was kept')
    const told = (words: string) => tellsOf(tag, momentWords(contentWords(words)))
    expect(told('He strapped the glider down and set off.')).toBe(true)
    expect(told('He was on his way to the dentist.')).toBe(false)
  })
})
