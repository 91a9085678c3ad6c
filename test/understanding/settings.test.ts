import { describe, expect, it } from 'vitest'
import { following, hear } from './helpers.ts'

/** Sentences of our own, by phenomenon: words → what must come of them. */
const TABLE: Readonly<Record<string, readonly (readonly [words: string, ...requests: string[]])[]>> = {
  'a thing and a verb': [
    ['open my window', 'window.position@self on'],
    ['could you please shut the sunroof', 'sunroof.position off'],
    ['please unlock every door', 'door.lock@all off'],
    ['把天窗关上', 'sunroof.position off'],
    ['麻烦帮我把雨刮打开一下', 'wiper.power on'],
  ],
  places: [
    ["open the driver's window a little", 'window.position@driver +little'],
    ['close all windows except mine', 'window.position@passenger+rear_left+rear_right off'],
    ['open the left and right rear windows', 'window.position@rear on'],
    ['打开副驾车窗', 'window.position@passenger on'],
    ['后排左边的座椅加热打开', 'seat.heating@rear_left on'],
  ],
  values: [
    ['set the temperature to twenty two and a half degrees', 'air_conditioner.temperature = 22.5'],
    ["turn the driver's seat heating to level 3", 'seat.heating_level@driver = 3'],
    ['open the sunroof half way', 'sunroof.position at 0.5'],
    ['空调调到二十三度半', 'air_conditioner.temperature = 23.5'],
    ['音量调到百分之三十', 'center_display.volume = 30'],
    ['天窗打开三分之一', 'sunroof.position at 0.3333333333333333'],
  ],
  'more and less': [
    ['make it a bit warmer', 'air_conditioner.temperature +little'],
    ['lower the temperature by two degrees', 'air_conditioner.temperature -2'],
    ['the screen is too bright', 'center_display.brightness -'],
    ['把屏幕调暗一点', 'center_display.brightness -little'],
    ['温度调高两度', 'air_conditioner.temperature +2'],
    ['把副驾的座椅调到最后面', 'seat.horizontal_position@passenger max'],
  ],
  'several requests': [
    ['open the window and turn on the seat heating', 'window.position on', 'seat.heating on'],
    ['关闭空调打开天窗', 'air_conditioner.power off', 'sunroof.position on'],
    ['打开方向盘加热座椅按摩', 'steering_wheel.heating on', 'seat.massage on'],
    ['空调二十四度风量三挡', 'air_conditioner.temperature = 24', 'air_conditioner.fan_speed = 3'],
    ['前排车窗打开百分之五十', 'window.position@front = 50'],
  ],
  'described and wanted': [
    ["it's stuffy in here, open the sunroof", 'sunroof.position on'],
    ['玻璃起雾了', 'air_conditioner.front_defrost on'],
  ],
  corrections: [
    ['open the left, no, the right window', 'window.position@right on'],
    ['打开左边不对右边的车窗', 'window.position@right on'],
  ],
  negation: [
    ["don't open the window", 'outside negated'],
    ['别打开天窗', 'outside negated'],
    ['座椅不用加热了', 'seat.heating off'],
  ],
  questions: [
    ['is my window open?', 'ask window.position'],
    ['空调几度', 'ask air_conditioner.temperature'],
    ['what time is it', 'ask time'],
    ['车窗开着吗', 'ask window.position'],
  ],
  'what the car has not': [
    ['open the spoiler', 'outside unsupported'],
    ['what a lovely morning', 'outside chatter'],
    ['打开尾翼', 'outside unsupported'],
  ],
  'too little said': [
    [
      'turn it up',
      'ambiguous center_display.volume | air_conditioner.temperature | air_conditioner.fan_speed',
    ],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_phenomenon, rows) => {
  it.each(rows.map(row => [...row] as [string, ...string[]]))('%s', (words, ...requests) => {
    expect(hear(words)).toEqual(requests)
  })
})

describe('what was spoken of before', () => {
  const ROWS: readonly (readonly [before: string, words: string, request: string])[] = [
    ['open the driver window a little', 'a little more', 'window.position@driver +little'],
    ['open the left window', 'the other side too', 'window.position@right+other on'],
    ['turn on the seat heating', 'set it to level two', 'seat.heating_level = 2'],
    ['set the temperature to 20', 'set it back', 'air_conditioner.temperature restore'],
    ['turn on the reading light', 'turn it off', 'light.reading off'],
    ['打开前排车窗', '也打开后排的', 'window.position@rear on'],
    ['空调调高一点', '再高一点', 'air_conditioner.temperature +little'],
    ['打开座椅加热', '关掉它', 'seat.heating off'],
  ]
  it.each(ROWS)('%s → %s', (before, words, request) => {
    expect(hear(words, following(before))).toEqual([request])
  })
})
