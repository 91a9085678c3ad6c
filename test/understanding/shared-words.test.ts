import { describe, expect, it } from 'vitest'
import { hear } from './helpers.ts'

/** Sentences in which one word serves two things, or a small word turns the meaning round. */
const TABLE: readonly (readonly [words: string, ...requests: string[]])[] = [
  ['打开座椅和方向盘加热', 'seat.heating on', 'steering_wheel.heating on'],
  ['打开方向盘和座椅加热', 'steering_wheel.heating on', 'seat.heating on'],
  ['turn on seat and steering wheel heating', 'seat.heating on', 'steering_wheel.heating on'],
  ['别开座椅按摩了', 'seat.massage off'],
  ['别打开座椅按摩', 'outside negated'],
  ['不要关窗', 'outside negated'],
  ['打开后备箱的锁', 'trunk.lock off'],
  ['空调温度高了', 'air_conditioner.temperature -'],
  ['中控屏取消静音', 'center_display.mute off'],
  ['我冷', 'air_conditioner.temperature +'],
  ['我热了', 'air_conditioner.temperature -'],
  ['unmute the screen', 'center_display.mute off'],
  ['turn off the mute', 'center_display.mute off'],
  ['刚才他把车窗打开了', 'outside chatter'],
  ['she switched the seat heating on', 'outside chatter'],
  ['二十分钟后叫我', 'reminder.create'],
  ['take me to the harbour, the scenic way', 'navigation.navigate'],
  [
    'it smells in here, even with the sunroof open. please start the air purifier',
    'air_conditioner.purification on',
  ],
]

describe('one word for two, and small words that turn things round', () => {
  it.each(TABLE)('%s', (words, ...requests) => {
    expect(hear(words)).toEqual(requests)
  })
})
