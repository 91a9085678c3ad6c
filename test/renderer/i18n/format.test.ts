import { describe, expect, it } from 'vitest'
import {
  countdown,
  distance,
  dueTime,
  duration,
  initial,
  money,
  withUnit,
} from '../../../renderer/i18n/format.ts'

describe('figures as a driver reads them', () => {
  it.each([
    [20, '1 min'],
    [24 * 60, '24 min'],
    [3900, '1 h 5 min'],
  ])('%d s is %s', (seconds, words) => expect(duration(seconds, 'en')).toBe(words))

  it.each([
    [0, '0:00'],
    [400, '6:40'],
    [3729, '1:02:09'],
    [-3, '0:00'],
  ])('a clock of %d s shows %s', (seconds, words) => expect(countdown(seconds)).toBe(words))

  it.each([
    [37, '40', 'm'],
    [312, '300', 'm'],
    [990, '1.0', 'km'],
    [2_340, '2.3', 'km'],
    [11_200, '11', 'km'],
  ])('%d m is %s %s', (metres, value, unit) => expect(distance(metres, 'en')).toEqual({ value, unit }))

  const monday = new Date(2026, 5, 15, 20).getTime()
  it.each([
    [new Date(2026, 5, 15, 21, 30), 'en', '21:30'],
    [new Date(2026, 5, 16, 6), 'en', 'Tue 06:00'],
    [new Date(2026, 5, 16, 6), 'zh', '周二 06:00'],
    [new Date(2026, 5, 22, 6), 'en', '22 Jun'],
    [new Date(2026, 5, 22, 6), 'zh', '6月22日'],
  ] as const)('%s is due %s: %s', (at, language, words) =>
    expect(dueTime(at.getTime(), monday, language)).toBe(words),
  )

  it('speaks metres and kilometres in Chinese', () => {
    expect(distance(300, 'zh')).toEqual({ value: '300', unit: '米' })
    expect(distance(11_200, 'zh')).toEqual({ value: '11', unit: '公里' })
  })
  it('shows money without empty decimals', () => {
    expect(money(3200, 'CNY', 'en')).toBe('¥32')
    expect(money(3250, 'CNY', 'zh')).toBe('¥32.50')
  })
  it('uses a true minus and the unit of the catalogue', () => {
    expect(withUnit(-4, 'celsius', 'en')).toBe('−4°')
    expect(withUnit(30, 'percent', 'zh')).toBe('30%')
    expect(withUnit(2, 'level', 'zh')).toBe('2 挡')
  })
  it('takes the given name of a Chinese driver and the initial of a Latin one', () => {
    expect(initial('小伟')).toBe('伟')
    expect(initial('deborah')).toBe('D')
    expect(initial('👩‍🚀 Ada')).not.toBe('')
  })
})
