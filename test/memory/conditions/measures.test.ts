import { describe, expect, it } from 'vitest'
import { measuredIn, thresholdsIn, within } from '../../../agent/memory/conditions/measures.ts'

const bounds = (words: string): readonly string[] =>
  thresholdsIn(words).map(({ value, compare }) => `${value}${compare?.operator}${compare?.number}`)

describe('bounds a circumstance has', () => {
  it.each([
    ['Below zero I want the rim warm.', ['celsius<0']],
    ['Past twenty-eight degrees I open the roof.', ['celsius>28']],
    ['if the temperature hits 30', ['celsius>=30']],
    ['when I go over 70 miles per hour', ['kmh>113']],
    ['Faster than 100 I want every window shut.', ['kmh>100']],
    ['After 9 pm I keep the panel at 2', ['hour>=21']],
    ['低于五度的时候开座椅加热', ['celsius<5']],
    ['车速超过100公里就关窗', ['kmh>100']],
    ['晚上九点以后屏幕调暗', ['hour>=21']],
  ])('are read from "%s"', (words, expected) => {
    expect(bounds(words)).toEqual(expected)
  })

  it.each(['never above 24', 'I never go above level 5', 'it was above 25 degrees today'])(
    'are none in "%s"',
    words => {
      expect(bounds(words)).toEqual([])
    },
  )

  it('hold against what is told of the moment', () => {
    expect(measuredIn('At 9:30 PM, he was doing 130 km/h; the thermometer read minus six.')).toEqual({
      celsius: -6,
      kmh: 130,
      hour: 21.5,
    })
  })

  it('reach over midnight', () => {
    expect(within({ operator: '>=', number: 21 }, 'hour', { hour: 1 })).toBe(true)
    expect(within({ operator: '>=', number: 21 }, 'hour', { hour: 9 })).toBe(false)
    expect(within({ operator: '<', number: 5 }, 'celsius', {})).toBeUndefined()
  })
})
