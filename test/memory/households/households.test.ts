import { describe, expect, it } from 'vitest'
import { FIRST } from './first.ts'
import { decidedFor, type Household } from './household.ts'
import { SECOND } from './second.ts'
import { THIRD } from './third.ts'

/** How many of a set come out exactly right; which ones do not is told where it is fewer than before. */
const SETS: readonly (readonly [name: string, households: readonly Household[], atLeast: number])[] = [
  ['a setting is named', FIRST, 31],
  ['a situation is told', SECOND, 29],
  ['an earlier way, or that of somebody else', THIRD, 25],
]

describe('people who share a car get what each of them means', () => {
  it.each(SETS)('%s', (_name, households, atLeast) => {
    const wrong = households.flatMap(household => {
      const decided = decidedFor(household)
      const right = decided.join() === [...household.wants].sort().join()
      return right ? [] : [`${household.asked[0]} → ${decided.join(' ') || 'nothing'}`]
    })
    expect(wrong.slice(households.length - atLeast), wrong.join('\n')).toEqual([])
  })
})
