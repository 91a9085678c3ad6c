import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('coffee with corrections', () => {
  converse({
    about: 'a shot more is no drink and nothing hot',
    lines: [
      ['order a latte', STILL, /^Medium latte.*26 yuan/],
      ['an extra shot', STILL, /^Medium latte with triple shot.*30 yuan/],
      ['how much is that going to cost', STILL, /30 yuan.*Shall I order it/],
      ['make it large', STILL, /^Large latte with triple shot/],
      ['banana', STILL, /latte.*yes or no\?$/i],
      ['yes', STILL, /^Ordered/],
      ['what did I order', STILL, /large latte/],
    ],
  })
  converse({
    about: '加一份浓缩还是拿铁',
    lines: [
      ['来一杯拿铁', STILL, /^中杯拿铁/],
      ['加一份浓缩', STILL, /^中杯拿铁，三份浓缩/],
      ['多少钱', STILL, /30元/],
      ['换成大杯', STILL, /^大杯拿铁，三份浓缩/],
      ['不要了', STILL, /没做的是：.*大杯拿铁/],
      ['我点了什么', STILL, /没|还没/],
    ],
  })
})

describe('places for what one needs', () => {
  converse({
    about: 'hungry, choosing, changing one’s mind',
    lines: [
      ["I'm starving", STILL, /Steppe Hotpot.*Jade Garden.*\?/],
      ['the cheapest', STILL, /don't know their prices/],
      ['the second one', { 'navigation.guidance': true }, /Jade Garden/],
      ['find a sushi place near here', STILL, /Sakura Sushi.*Shall I take you there\?/],
      ['no', STILL],
      ['we need to charge', STILL, /Charging/],
      'the closest one',
    ],
  })
  converse({
    about: '饿了，挑一家，改主意',
    lines: [
      ['附近有寿司店吗', STILL, /樱之寿司.*要去吗/],
      ['不用', STILL],
      ['我饿了', STILL, /草原火锅.*要去哪个/],
      ['最近的', { 'navigation.guidance': true }, /草原火锅/],
      ['周边有什么好玩的', STILL, /观景台|博物馆/],
    ],
  })
  converse({
    about: 'waking',
    lines: [
      ['wake me up at seven', STILL, /07:00.*wake up/],
      ['set an alarm for half past six', STILL, /06:30|18:30/],
      ['set an alarm for ten minutes', STILL, /10 minutes/],
      ['七点半叫我起床', STILL, /07:30.*起床/],
      ['定一个六点的闹钟', STILL, /06:00|18:00/],
    ],
  })
})
