import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('an errand that leaves the main thing open gets one short question, and its answer is taken', () => {
  converse({
    about: 'a timer without its length: minutes where only a number is said',
    lines: [
      ['set a timer', STILL, /^For how long\?/],
      ['2', STILL, /^2 minutes, starting/],
      ['定个计时器', STILL, /^定多久？/],
      ['十分钟', STILL, /^10分钟，开始计时/],
    ],
  })
  converse({
    about: 'an alarm without its hour: one is woken in the morning',
    lines: [
      ['set an alarm', STILL, /^For when\?/],
      ['seven', STILL, /19:00/],
      ['wake me up', STILL, /^When/],
      ['half past six', STILL, /tomorrow at 06:30/],
      ['定个闹钟', STILL, /^定几点？/],
      ['明早六点半', STILL, /明天06:30/],
    ],
  })
  converse({
    about: 'a reminder without its matter: the time may come along with it',
    lines: [
      ['I need a reminder', STILL, /^What shall I remind you of\?/],
      ['to buy milk at six', STILL, /18:00: buy milk/],
      ['提醒我一下', STILL, /^要提醒你什么？/],
      ['明天九点开会', STILL, /明天09:00提醒你开会/],
      ['my reminders', STILL, /Buy milk/],
      ["what's on my list", STILL, /Buy milk/],
    ],
  })
  converse({
    about: 'a journey without its end',
    lines: [
      ['take me somewhere', STILL, /^Where to\?/],
      ['the airport', { 'navigation.destination': 'Lanwan Airport' }],
      ['结束导航', { 'navigation.guidance': false }],
      ['我想出去转转', STILL, /^要去哪里？/],
      ['柳荫公园', { 'navigation.destination': 'Willow Park' }],
    ],
  })
  converse({
    about: 'a call to nobody in particular, and one to somebody nobody knows',
    lines: [
      ['call someone', STILL, /^Whom shall I call\?/],
      ['the dealer', STILL, /find the dealer in your contacts/],
      ['拨号', STILL, /^要打给谁？/],
      ['妈妈', STILL, /正在呼叫妈妈/],
    ],
  })
  converse({
    about: 'parking and charging are errands, also in one word',
    lines: [
      ['停车', STILL, /去哪个/],
      ['算了', STILL],
      ['charge', STILL, /take you to one/],
    ],
  })
  converse({
    about: 'everything of an evening, switched off in two words',
    lines: [
      ['turn on the seat heating', { 'seat.heating@driver': true }],
      ['open the sunroof', { 'sunroof.position': 100 }],
      'how fast are we going',
      ['全部关掉吧', { 'sunroof.position': 0 }],
    ],
  })
})
