import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('a value corrected right after it was set', () => {
  converse({
    about: 'what was switched on for it stays on',
    lines: [
      [
        'set the temperature to 21',
        { 'air_conditioner.temperature@driver': 21, 'air_conditioner.power@driver': true },
      ],
      ['no, 23', { 'air_conditioner.temperature@driver': 23 }],
      ['why 23?', STILL, /you said/],
    ],
  })
  converse({
    about: '为它打开的不会关上',
    lines: [
      ['温度调到21度', { 'air_conditioner.temperature@driver': 21, 'air_conditioner.power@driver': true }],
      ['不对，23度', { 'air_conditioner.temperature@driver': 23 }],
      ['为什么是23度', STILL, /你说了/],
    ],
  })
})

describe('called off in every state', () => {
  converse({
    about: 'asked, placed, spoken of',
    lines: [
      ['order a latte', STILL, /^Medium latte/],
      ['and a sprinkle of cinnamon', STILL, /cinnamon/],
      ['I want to cancel it', STILL, /leave it/],
      ['order a latte', STILL, /^Medium latte/],
      ['yes', STILL, /^Ordered/],
      ['did you order it?', STILL, /is ordered/],
      ['I want to cancel it', STILL, /^Cancelled/],
    ],
  })
  converse({
    about: '问着的时候、下单之后',
    lines: [
      ['点杯拿铁', STILL, /^中杯拿铁/],
      ['算了不要了', STILL, /没做的是/],
      ['点杯拿铁', STILL, /^中杯拿铁/],
      ['行，就它了', STILL, /^下单了/],
      ['把我的订单改成摩卡', STILL, /^改成中杯摩卡/],
      ['可以', STILL, /^改好了/],
      ['我想取消', STILL, /已取消|取消不了/],
    ],
  })
})
