import { describe, expect, it } from 'vitest'
import { ANOTHER_WAY } from './another-way.ts'
import { CHANGES_OVER_TIME } from './changes-over-time.ts'
import { CIRCUMSTANCES } from './circumstances.ts'
import { CORRECTIONS } from './corrections.ts'
import { decidedFor, type Household } from './household.ts'
import { SETTINGS_NAMED } from './settings-named.ts'
import { SETTINGS_NAMED_CHINESE } from './settings-named-chinese.ts'
import { SITUATIONS_BERGS } from './situations-bergs.ts'
import { SITUATIONS_CHINESE } from './situations-chinese.ts'
import { SITUATIONS_HALLS } from './situations-halls.ts'
import { SITUATIONS_NOVAKS } from './situations-novaks.ts'
import { WHOSE_WAY } from './whose-way.ts'

/** How many of a set come out exactly right; which ones do not is told where it is fewer than before. */
const SETS: readonly (readonly [name: string, households: readonly Household[], atLeast: number])[] = [
  ['a setting is named', [...SETTINGS_NAMED, ...SETTINGS_NAMED_CHINESE], 31],
  [
    'a situation is told',
    [...SITUATIONS_BERGS, ...SITUATIONS_HALLS, ...SITUATIONS_NOVAKS, ...SITUATIONS_CHINESE],
    29,
  ],
  ['a circumstance or a name of its own is meant', CIRCUMSTANCES, 22],
  ['an earlier way, or that of somebody else', ANOTHER_WAY, 25],
  ['a mistake is mended', CORRECTIONS, 19],
  ['a habit changes', CHANGES_OVER_TIME, 13],
  ['two like it differently', WHOSE_WAY, 14],
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
