import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Trie } from '../../../agent/understanding/lexicon/trie.ts'

const trieOf = (phrases: readonly string[]): Trie<number> => {
  const trie = new Trie<number>()
  for (const [value, phrase] of phrases.entries()) trie.add(phrase, value)
  return trie
}

test('finds every phrase that starts at a place, shortest first', () => {
  const trie = trieOf(['seat', 'seat heating', 'seats', 'sea', '座椅', '座椅加热'])
  const found = (text: string, start: number) =>
    trie.matches(text, start).map(({ end }) => text.slice(start, end))
  expect(found('my seat heating', 3)).toEqual(['sea', 'seat', 'seat heating'])
  expect(found('打开座椅加热', 2)).toEqual(['座椅', '座椅加热'])
  expect(found('se', 0)).toEqual([])
})

test('keeps all values of a phrase in the order of adding', () => {
  expect(trieOf(['fold', 'folder', 'fold', 'fo', 'fold']).matches('fold', 0)).toEqual([
    { end: 2, values: [3] },
    { end: 4, values: [0, 2, 4] },
  ])
})

test('finds what trying every phrase in turn would find, whatever was added in whatever order', () => {
  const phrase = fc.string({ unit: fc.constantFrom('a', 'b', '开'), minLength: 1, maxLength: 6 })
  const property = fc.property(fc.array(phrase, { maxLength: 30 }), fc.array(phrase), (phrases, pieces) => {
    const text = pieces.join('')
    const trie = trieOf(phrases)
    for (let start = 0; start < text.length; start++) {
      const naive = [...new Set(phrases)]
        .filter(one => text.startsWith(one, start))
        .sort((one, other) => one.length - other.length)
        .map(one => ({
          end: start + one.length,
          values: phrases.flatMap((other, value) => (other === one ? [value] : [])),
        }))
      expect(trie.matches(text, start)).toEqual(naive)
    }
  })
  fc.assert(property, { numRuns: 200 })
})
