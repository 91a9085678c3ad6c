import { describe, expect, it } from 'vitest'
import { validateValue } from '../../agent/vehicle/validation.ts'
import { VehicleError } from '../../agent/vehicle/vehicle-error.ts'

const refusal = (key: string, value: unknown): VehicleError => {
  try {
    validateValue(key, value)
  } catch (error) {
    if (error instanceof VehicleError) return error
    throw error
  }
  throw new Error(`${key} took ${String(value)}`)
}

describe('a value on its way into the car', () => {
  it.each([
    ['air_conditioner.temperature@driver', 22.3, 22.5],
    ['air_conditioner.temperature@driver', '22.5 °C', 22.5],
    ['air_conditioner.temperature@driver', '二十三', undefined],
    ['window.position@driver', '30%', 30],
    ['window.position@driver', 'open', 100],
    ['window.position@driver', false, 0],
    ['seat.heating@rear_left', 'on', true],
    ['light.ambient_color', 'Violet', 'purple'],
    ['light.ambient_color', '天蓝色', 'blue'],
    ['wiper.speed@front', 2.4, 2],
    ['music.song', '  Blue\u0000 Hour ', 'Blue  Hour'],
  ])('%s: %s becomes %s', (key, given, expected) => {
    if (expected === undefined) expect(() => validateValue(key, given)).toThrow(VehicleError)
    else expect(validateValue(key, given)).toBe(expected)
  })

  it('out of range: names the setting, the value and the range, in both languages', () => {
    const { code, say } = refusal('air_conditioner.temperature@driver', 40)
    expect(code).toBe('INVALID_ARGUMENT')
    expect(say.en).toBe("The driver's temperature goes from 15 to 35 degrees, not 40.")
    expect(say.zh).toBe('主驾空调温度的范围是15到35度，不能是40。')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}, [], '', 'lots'])(
    'refuses %s',
    value => {
      expect(refusal('hud.brightness', value).code).toBe('INVALID_ARGUMENT')
    },
  )

  it('a word that is none of the values: lists them', () => {
    const { say } = refusal('navigation.map_view', 'round')
    expect(say.en).toContain('heading up or north up')
    expect(say.zh).toContain('车头朝上')
  })

  it('an unknown setting or place is not found, and says what is missing', () => {
    expect(refusal('rocket.boost', 1).say.zh).toBe('这辆车没有这个功能。')
    expect(refusal('door.child_lock@driver', true).say.en).toBe('There is no child lock for driver.')
    expect(refusal('hud.power@driver', true).code).toBe('NOT_FOUND')
    expect(refusal('window.position', 10).say.en).toBe('Which window do you mean?')
  })

  it('does not repeat long or private text', () => {
    expect(refusal('music.song', 'x'.repeat(500)).say.en).not.toContain('xxx')
    expect(refusal('hud.brightness', 'y'.repeat(500)).say.en.length).toBeLessThan(100)
  })
})
