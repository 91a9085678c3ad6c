import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('timers, as one goes on speaking of them', () => {
  converse({
    about: 'it, the first one, another',
    lines: [
      ['set a timer for twelve minutes', STILL, /^12 minutes/],
      ['and another one for the pasta, eight minutes', STILL, /^8 minutes/],
      ['how long on the pasta?', STILL, /pasta timer/],
      ['pause the pasta timer', STILL, /^Paused/],
      ['resume it', STILL, /^Running on/],
      ['cancel the first one', STILL, /cancelled/],
      ['what timers do I have', STILL, /^(?!.*12 minutes).*pasta timer/],
    ],
  })
  converse({
    about: '它、第一个、再来一个',
    lines: [
      ['定个十二分钟的计时器', STILL, /^12分钟/],
      ['再定一个煮面的八分钟', STILL, /^8分钟/],
      ['面还有多久', STILL, /煮面计时器还剩/],
      ['暂停煮面的', STILL, /^已暂停/],
      ['继续', STILL, /^继续计时/],
      ['把第一个取消', STILL, /取消/],
      ['把计时器都停了', STILL, /取消/],
    ],
  })
})

describe('reminders moved, repeated, and told from each other', () => {
  converse({
    about: 'an errand of its own is no answer to where the shop is',
    lines: [
      ['remind me to buy milk when I get to the supermarket', STILL, /Which place/],
      ['remind me tomorrow at nine to call the dentist', STILL, /tomorrow at 09:00: call the dentist/],
      ['move the dentist one to ten', STILL, /tomorrow at 10:00/],
      ['remind me in 20 minutes to take my pills', STILL, /take my pills/],
      ['actually make it half an hour', STILL, /^Moved.*12:3\d/],
      ['remind me every weekday at 8 to take my vitamins', STILL, /every weekday at 08:00: take my vitamins/],
      ['when is my next reminder', STILL, /^Take my pills/],
      ['no, delete that', STILL, /cancelled/],
      ['what reminders do I have?', STILL, /^(?!.*pills).*vitamins/],
      ['cancel all my reminders', STILL, /All 2/],
      ['undo', STILL, /back/],
    ],
  })
  converse({
    about: '改时间、每周、都取消',
    lines: [
      ['明天九点提醒我给牙医打电话', STILL, /明天09:00提醒你给牙医打电话/],
      ['把牙医的改到十点', STILL, /明天10:00/],
      ['二十分钟后提醒我吃药', STILL, /提醒你吃药/],
      ['改成半小时吧', STILL, /12:3\d/],
      ['每周一三五早上七点提醒我跑步', STILL, /周一.*周三.*周五07:00提醒你跑步/],
      ['提醒全部取消', STILL, /3条提醒都取消/],
    ],
  })
})

describe('music and weather, spoken of further', () => {
  converse({
    about: 'what comes, who it is, once more',
    lines: [
      'play some jazz',
      ['who is this?', STILL, /^This is/],
      ["what's the next song?", STILL, /^Next comes/],
      'skip this one',
      'play the news',
      ['go back to music', { 'radio.playing': false, 'music.playing': true }],
    ],
  })
  converse({
    about: '天气接着问',
    lines: [
      ['今天天气怎么样', STILL],
      ['今晚多冷', STILL, /度/],
      ['要穿外套吗', STILL, /外套/],
      ['周末呢', STILL, /度/],
    ],
  })
})
