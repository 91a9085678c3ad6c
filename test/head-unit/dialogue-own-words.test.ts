import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('questions that are answered in one’s own words', () => {
  converse({
    about: 'where home is, once',
    lines: [
      ['remind me to buy milk when I get home', STILL, /don't know where your home is.*\?/],
      ["it's Willow Gardens", STILL, /saved as home.*buy milk/],
      ['take me to work', STILL, /don't know where you work/],
      ['who is driving', STILL, /you/],
      ['Tech Park', { 'navigation.guidance': true }, /saved as work.*To Riverside Tech Park/],
    ],
  })
  converse({
    about: '家在哪儿，只问一次',
    lines: [
      ['到家提醒我买牛奶', STILL, /你家在哪儿/],
      ['柳荫花园', STILL, /设为家.*买牛奶/],
      ['到家提醒我倒垃圾', STILL, /好.*倒垃圾/],
      ['去公司', STILL, /公司在哪儿/],
      ['算了', STILL, /不做了/],
    ],
  })
  converse({
    about: 'what to tell and where to go',
    lines: [
      ['send a message to Mum', STILL, /What shall I tell Mum/],
      ['I am freezing and will be late', STILL, /“I am freezing and will be late”.*send it/],
      ['no', STILL],
      ['start navigation', STILL, /Where to/],
      ['actually open my window halfway', { 'window.position@driver': 50 }],
      ['开始导航', STILL, /去哪/],
      ['去机场吧', { 'navigation.guidance': true }, /机场/],
    ],
  })
})
