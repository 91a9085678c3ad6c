import { describe, expect, it } from 'vitest'
import { understand } from '../../agent/understanding/understand.ts'
import { hear, QUIET } from './helpers.ts'

/** A small deterministic generator, so that a failure can be repeated. */
const random = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const ALPHABET = [
  ...'打开关闭车窗空调座椅加热调到二十三度半百分之第一个不对再也把的',
  ...[
    ' open',
    ' the',
    ' left',
    ' window',
    ' to',
    ' half',
    ' no',
    ' and',
    ' 22',
    '%',
    ',',
    '.',
    '?',
    "'",
    '-',
    '"',
  ],
  ...['😀', '\u0000', '\u200d', '\ud800', 'İ', 'ß', '﷽', '１', '　'],
]

describe('any words', () => {
  it('never throws and always answers', () => {
    const next = random(7)
    for (let i = 0; i < 200; i++) {
      let words = ''
      for (let n = Math.floor(next() * 30); n >= 0; n--)
        words += ALPHABET[Math.floor(next() * ALPHABET.length)]
      expect(understand(words, QUIET).requests.length).toBeGreaterThan(0)
    }
  })

  it('says of ten thousand characters that they are too many, at once', () => {
    const before = performance.now()
    expect(hear('打开车窗'.repeat(2500))).toEqual(['outside too_long'])
    expect(performance.now() - before).toBeLessThan(100)
  })

  it('reads full width, emoji and control characters like plain words', () => {
    expect(hear('打开副驾车窗😀\u0000')).toEqual(['window.position@passenger on'])
    expect(hear('ＳＥＴ the temperature to ２２')).toEqual(['air_conditioner.temperature = 22'])
  })
})
