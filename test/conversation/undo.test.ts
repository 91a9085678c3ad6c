import { describe, expect, it } from 'vitest'
import { mergePlans } from '../../agent/conversation/undo.ts'
import { text } from '../../agent/domain/language.ts'
import { carSheet } from '../../agent/planning/confirmation.ts'
import type { Plan } from '../../agent/planning/plan.ts'

const plan = (key: string, more: Partial<Plan> = {}): Plan => ({
  decisions: [],
  changes: [{ key, value: true }],
  reasons: {},
  remarks: [],
  ...more,
})
const sheet = (en: string) => ({ confirmation: carSheet(text(en, en), [text(`${en}?`, `${en}？`)], []) })
const keys = (one: Pick<Plan, 'changes'> | undefined): readonly string[] | undefined =>
  one?.changes.map(change => change.key)

describe('taking back and asking for something else at once', () => {
  const back = plan('window.position@driver')
  const next = plan('sunroof.position')

  it('is asked about where either of the two must be agreed to', () => {
    expect(mergePlans(back, next).confirmation).toBeUndefined()
    expect(mergePlans(plan('a', sheet('Back')), next).confirmation?.speech.en).toBe('Back?')
    expect(mergePlans(plan('a', sheet('Back')), plan('b', sheet('Next'))).confirmation?.speech.en).toBe(
      'Back? Next?',
    )
  })

  it('is taken back all the same by who says no to the new wish', () => {
    const otherwise = plan('light.ambient')
    const asked = mergePlans(back, { ...next, ...sheet('Next'), otherwise })
    expect(keys(asked)).toEqual(['window.position@driver', 'sunroof.position'])
    expect(keys(asked.otherwise)).toEqual(['window.position@driver', 'light.ambient'])
    expect(mergePlans(plan('a', sheet('Back')), plan('b', sheet('Next'))).otherwise).toBeUndefined()
  })
})
