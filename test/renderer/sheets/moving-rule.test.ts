import { describe, expect, it } from 'vitest'
import { createCatalogueView } from '../../../agent/head-unit/catalogue-view.ts'
import type { SettingView } from '../../../agent/protocol/index.ts'
import { allowance } from '../../../renderer/sheets/moving-rule.ts'

const words = { en: '', zh: '' }
const position: SettingView['value'] = {
  type: 'number',
  min: 0,
  max: 100,
  step: 10,
  resolution: 1,
  unit: 'percent',
}
const lock: SettingView['value'] = { type: 'boolean', verbs: 'lock', on: words, off: words }
const door: SettingView['value'] = { type: 'boolean', verbs: 'open', on: words, off: words }

describe('what a moving car lets one touch', () => {
  it('is everything while it stands', () => {
    expect(allowance({ whileMoving: 'parked_only', value: position }, 'driver', 0, false).allows(100)).toBe(
      true,
    )
  })
  it('is nothing where it must be parked, with the reason', () => {
    const { allows, note } = allowance({ whileMoving: 'parked_only', value: position }, undefined, 0, true)
    expect(allows(50)).toBe(false)
    expect(note).toBe('lockedParkedOnly')
  })
  it('lets doors be shut and locked but not opened', () => {
    const ajar = allowance({ whileMoving: 'secure_only', value: position }, 'driver', 40, true)
    expect([ajar.allows(0), ajar.allows(60)]).toEqual([true, false])
    expect(allowance({ whileMoving: 'secure_only', value: lock }, 'driver', false, true).allows(true)).toBe(
      true,
    )
    expect(allowance({ whileMoving: 'secure_only', value: lock }, 'driver', true, true).allows(false)).toBe(
      false,
    )
    expect(allowance({ whileMoving: 'secure_only', value: door }, 'driver', true, true).allows(false)).toBe(
      true,
    )
  })
  it('keeps the front for the driver’s eyes and leaves the rear free', () => {
    const value = door
    expect(
      allowance({ whileMoving: 'front_parked_only', value }, 'passenger', false, true).allows(true),
    ).toBe(false)
    expect(
      allowance({ whileMoving: 'front_parked_only', value }, 'rear_left', false, true).allows(true),
    ).toBe(true)
    expect(allowance({ whileMoving: 'front_parked_only', value }, undefined, false, true).allows(true)).toBe(
      false,
    )
  })
  it('never allows typing', () => {
    expect(
      allowance({ whileMoving: 'free', value: { type: 'text', maxLength: 10 } }, undefined, '', true).allows(
        'x',
      ),
    ).toBe(false)
  })
  it('gives every locked setting of the catalogue a reason', () => {
    for (const setting of createCatalogueView().settings) {
      const { allows, note } = allowance(setting, setting.cells[0], 0, true)
      if (!allows(1) && !allows(0) && !allows(true) && !allows(false)) expect(note, setting.id).toBeDefined()
    }
  })
})
