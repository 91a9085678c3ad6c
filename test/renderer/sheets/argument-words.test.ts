import { describe, expect, it } from 'vitest'
import { argumentName, argumentValue } from '../../../renderer/sheets/argument-words.ts'

const zones = (id: string) => (id === 'rear_left' ? { en: 'rear left', zh: '左后' } : undefined)

describe('arguments of a decision in words', () => {
  it('reads names instead of identifiers', () => {
    expect(argumentName('fan_speed', 'en')).toBe('Fan speed')
    expect(argumentName('temperature', 'zh')).toBe('温度')
    expect(argumentName('somethingNew', 'zh')).toBe('Something new')
  })
  it('reads values: zones, switches, lists, nothing', () => {
    expect(argumentValue('rear_left', 'zh', zones)).toBe('左后')
    expect(argumentValue(true, 'en', zones)).toBe('On')
    expect(argumentValue(['rear_left', 'oat'], 'en', zones)).toBe('Rear left, Oat')
    expect(argumentValue(null, 'zh', zones)).toBe('无')
    expect(argumentValue({ size: 'large' }, 'en', zones)).toBe('Size: Large')
    expect(argumentValue(-4.5, 'en', zones)).toBe('−4.5')
  })
})
