import { describe, expect, it } from 'vitest'
import { following, hear } from './helpers.ts'

describe('what a follow-up leans on', () => {
  it.each([
    ['温度调高一点', '副驾也一样', 'air_conditioner.temperature@passenger alike'],
    ['把我的温度降一点', '后排一样就行', 'air_conditioner.temperature@rear alike'],
    ['make it a bit warmer', 'the same for the passenger', 'air_conditioner.temperature@passenger alike'],
    ['座椅加热调到二档', '副驾也一样', 'seat.heating_level@passenger = 2'],
  ])('%s, then %s: stands alike, and takes no step of its own', (before, words, heard) =>
    expect(hear(words, following(before))).toEqual([heard]),
  )

  it.each([
    ['open the left windows', 'No, the right windows', 'window.position@right on'],
    [
      'open the sunroof and my window',
      'close everything',
      'sunroof.position off',
      'window.position@self off',
    ],
    ['打开天窗和左后车窗', '都关上', 'sunroof.position off', 'window.position@rear_left off'],
    ['把左后车窗打开', '不对，右后的车窗', 'window.position@rear_right on'],
  ])('%s, then %s', (before, words, ...heard) =>
    expect(hear(words, following(before)).map(one => one.replace('@all', ''))).toEqual(heard),
  )

  it.each([
    ['音量大一点', '孩子在后排睡着了'],
    ['温度低一点', '后座有我的包'],
    ['turn the volume up', 'my sister sits in the back'],
    ['屏幕亮一点', '看不清后面'],
    ['打开座椅加热', '谁在开车'],
  ])('%s, then %s: other matters move nothing', (before, words) =>
    expect(hear(words, following(before)).join()).not.toMatch(
      /\.(?:volume|temperature|brightness|heating|play)/,
    ),
  )
})

describe('words that mean a place, a direction or another house', () => {
  it.each([
    ['move my seat back', 'seat.horizontal_position@self +'],
    ['slide the passenger seat back a little', 'seat.horizontal_position@passenger +little'],
    ['lean my seat back', 'seat.backrest_angle@self +'],
    ['heat the back seats', 'seat.heating@rear on'],
    ['主驾座椅调到位置二', 'seat.memory_position@driver = 2'],
    ['副驾座椅切到第三个记忆', 'seat.memory_position@passenger = 3'],
    ['后排有点暗', 'light.reading@rear on'],
    ["it's so dark in the back", 'light.reading@rear on'],
    ['驾驶模式改成运动', 'outside unsupported'],
    ['switch to sport mode', 'outside unsupported'],
    ['卧室空调打开', 'outside unsupported'],
    ['turn off the kitchen light', 'outside unsupported'],
    ['把家里的窗户关上', 'outside unsupported'],
  ])('%s', (words, heard) => expect(hear(words)).toEqual([heard]))
})

describe('days of the week', () => {
  it.each([
    '周末天气怎么样',
    "what's the weather like at the weekend",
    '周五会下雨吗',
    'will it snow on friday',
  ])('%s is asked of the calendar', words => expect(hear(words)).toEqual(['weather.forecast']))
})
