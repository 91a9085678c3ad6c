import { describe, expect, it } from 'vitest'
import { understand } from '../../agent/understanding/understand.ts'
import { brief, QUIET } from './helpers.ts'

const heard = (words: string): string =>
  understand(words, { ...QUIET, language: /\p{Script=Han}/u.test(words) ? 'zh' : 'en' })
    .requests.map(brief)
    .join(' ; ')

describe('what somebody tells of themselves or others is no command', () => {
  it.each([
    'I love spicy food',
    "It's too hot for anything greasy, I want something light.",
    'I like my seat heating at level 2',
    'I usually keep the fan at 3 in summer',
    'I am a vegetarian',
    "I'm allergic to shrimp",
    'My wife prefers jazz',
    'Ben hates a cold draught',
    'My favourite colour is green',
    'My office is at Harbour Tower',
    'Tom is my brother',
    'Remember that I take my coffee black',
    'When it rains, heat the mirrors',
    'Whenever it gets dark, dim the instrument panel',
    'Every morning turn on the wheel heating',
    'Never above 23 when grandma is in the car',
    '我喜欢吃辣',
    '我不吃香菜',
    '我对海鲜过敏',
    '我是湖南人',
    '我女儿叫小雨',
    '我老婆怕冷',
    '记住我喝咖啡不加糖',
    '下雨的时候打开后视镜加热',
    '以后晚上开车都把氛围灯调暗一点',
    '小王在车上的时候温度别超过25度',
    '我习惯把空调设在23度',
    '平时的改成24度吧，以后都这样',
    'On rainy mornings I want my seat heater on level two',
    'The ambient light should be blue at night and white in the daytime',
    'When the dog is in the back, leave the rear windows a third open',
    'Patricia told Gary: "I really can\'t stand the fan above 3"',
    '晚上开车我嫌仪表盘太亮，调到三成就好',
    '我妈听不清，她在的时候音量调到25',
  ])('%s', words => expect(heard(words)).toBe('memory.tell'))
})

describe('a wish stays a wish', () => {
  it.each([
    ["I'd like the window open", 'window.position on'],
    ['I want the AC at 22', 'air_conditioner.temperature = 22'],
    ["I'm cold", 'air_conditioner.temperature +'],
    ['我要开窗', 'window.position on'],
    ['我有点冷', 'air_conditioner.temperature +'],
    ['空调调到我喜欢的温度', 'air_conditioner.temperature preferred'],
    ['remember this place as home', 'navigation.save_place'],
    ['remind me to buy milk', 'reminder.create'],
    ['记得提醒我买牛奶', 'reminder.create'],
    ['I love this song', 'media.favourite'],
    ['我喜欢这首歌', 'media.favourite'],
    ['delete the timer', 'timer.cancel'],
    ['forget it', 'cancel'],
  ])('%s', (words, expected) => expect(heard(words)).toBe(expected))
})

describe('both count where both are said', () => {
  it.each([
    ["I'm allergic to pollen and close my window", 'memory.tell ; window.position@self off'],
    ['open my window, I like fresh air', 'memory.tell ; window.position@self on'],
    ['我对花粉过敏，把车窗关上', 'memory.tell ; window.position off'],
  ])('%s', (words, expected) => expect(heard(words)).toBe(expected))
})

describe('the memory is asked', () => {
  it.each([
    'What do you know about me?',
    'what did I like before',
    'do you remember my usual?',
    "what's my favourite music",
    'am I allergic to anything',
    'who told you that?',
    '你记得我什么',
    '你知道我喜欢什么吗',
    '我以前喜欢什么',
    '我平时喝什么咖啡',
  ])('%s', words => expect(heard(words)).toBe('memory.know'))

  it.each([
    'forget that about the summer',
    'forget everything about coffee',
    '把夏天那条忘了',
    '忘了关于咖啡的一切',
  ])('to forget: %s', words => expect(heard(words)).toBe('memory.forget'))
})

describe('what memory decides', () => {
  it.each([
    ['set the volume to five below my usual', 'preferred'],
    ['set the fan the way I like it at night', 'preferred'],
    ['put my seat back to what I had in March', 'preferred'],
    ['把温度调到我平时的', 'preferred'],
    ['把风量调回三月份的', 'preferred'],
  ])('%s', (words, expected) => expect(heard(words)).toMatch(new RegExp(`${expected}$`, 'u')))

  it.each(['like last time, please', 'everything the way I like it', '老样子', '照旧'])(
    'without naming it: %s',
    words => expect(heard(words)).toBe('recall'),
  )
})
