import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('words the car can do nothing about, and memory can', () => {
  converse({
    about: 'what is told is acknowledged, however it is worded',
    driver: 'Mei',
    lines: [
      ["in summer it's too hot for spicy food, I want something light then", STILL, /remember.+summer/],
      ['frobnicate the dingle', STILL, /didn't understand/],
    ],
  })
  converse({
    about: '讲出来的事也会记住',
    driver: 'Mei',
    lines: [
      ['我从小在成都长大，冬天最喜欢吃火锅', STILL, /记住了.+冬天/],
      ['把那个啥弄一下', STILL, /没听懂|没有|做不到|要调什么/],
    ],
  })
})
