import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareStructure } from '../../../renderer/connection/share-structure.ts'

describe('shareStructure', () => {
  it('answers the old value itself when nothing changed', () => {
    const old = { a: [1, { b: 2 }], c: 'x' }
    expect(shareStructure(old, { a: [1, { b: 2 }], c: 'x' })).toBe(old)
  })
  it('notices a key that went away', () => {
    expect(shareStructure({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 })
  })
  it('notices a list that grew or shrank', () => {
    expect(shareStructure([1, 2], [1])).toEqual([1])
    expect(shareStructure([1], [1, 2])).toEqual([1, 2])
  })
  it('always equals the new value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (previous, next) => {
        expect(shareStructure(previous, next)).toEqual(next)
      }),
    )
  })
})
