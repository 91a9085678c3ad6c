import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('questions and talk are answered, and move nothing', () => {
  converse({
    about: 'who sits where',
    lines: [
      ['who is the passenger', STILL, /^Nobody is at the passenger seat/],
      ["who's sitting in the back", STILL, /^Nobody is in the back/],
      ['is anyone behind me', STILL, /^Nobody is in the back/],
      ['副驾坐的是谁', STILL, /^副驾没有人/],
      ['后排有没有人', STILL, /^后排没有人/],
      ['who is driving', STILL, /you/],
    ],
  })
  converse({
    about: 'why it is so warm is no why of ours',
    world: { outsideTemperature: 35, cabinTemperature: 31 },
    lines: [
      ['open my window halfway', { 'window.position@driver': 50 }],
      ['why is it so hot in here', STILL, /in here and 35 degrees outside.*off/],
      ['为什么车里这么热', STILL, /车外35度.*没开/],
      ['why did you do that', STILL, /because you said “open my window halfway”/],
    ],
  })
  converse({
    about: 'why tells the words first, then why there',
    lines: [
      ['I am freezing', { 'air_conditioner.temperature@driver': 25 }],
      ['why', STILL, /because you said “I am freezing”, and you named no other seat than yours\.$/],
      ['太热了', { 'air_conditioner.temperature@driver': 24 }],
      ['为什么', STILL, /因为你说了“太热了”，你没说别的座位。$/],
    ],
  })
  converse({
    about: 'why may name its thing, which may be none of ours',
    lines: [
      ['turn on my seat heating', { 'seat.heating@driver': true }],
      ['set the ambient light to red', { 'light.ambient_color': 'red' }],
      ['why is the seat heating on', STILL, /seat heating.*because you said “turn on my seat heating”/i],
      ['why is the sunroof open', STILL, /haven't touched the sunroof/],
      ['氛围灯为什么是红色的', STILL, /因为你说了“set the ambient light to red”/],
    ],
  })
  converse({
    about: 'talk',
    lines: [
      ['tell me a joke', STILL, /music|coffee/],
      ['do you know any jokes about cars', STILL, /music|coffee/],
      ['讲个笑话吧', STILL, /歌|电台/],
      ['给我讲个故事', STILL, /歌|电台/],
      ["what's the speed limit here", STILL, /don't know the limit/],
      ['how fast am I allowed to go', STILL, /don't know the limit/],
      ['这条路限速多少', STILL, /看路牌/],
      ['前面堵不堵', STILL, /路况/],
      ['are you a robot', STILL, /program/],
      ['你叫什么名字', STILL, /Codriver/],
      ['the second one', STILL, /haven't offered/],
      ['第二个', STILL, /没有.*选项/],
      ['how do I open the trunk', STILL, /Just say “open the trunk”/],
      ['怎么打开后备箱', STILL, /直接说“打开后备箱”/],
      ['ok', STILL, /^All right/],
      ['好的', STILL, /^好的/],
    ],
  })
})
