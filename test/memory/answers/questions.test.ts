import { describe, expect, it } from 'vitest'
import { questionIn, spanIn } from '../../../agent/memory/answers/questions.ts'

const NOW = new Date(2026, 10, 18, 9).getTime()

describe('questions to the memory', () => {
  it.each([
    ['What do you know about me?', 'know'],
    ['what have you learnt about my coffee', 'know'],
    ['Do you remember where I live?', 'know'],
    ["What's my usual order?", 'know'],
    ['How do I like my seat?', 'know'],
    ['What does Emma like?', 'know'],
    ['你都知道我什么', 'know'],
    ['你记得我喜欢喝什么吗', 'know'],
    ['我的习惯有哪些', 'know'],
    ['小美喜欢吃什么', 'know'],
    ['What did I like before?', 'before'],
    ['What was my old seat position?', 'before'],
    ['我以前喜欢听什么', 'before'],
    ['我原来座椅加热开几档', 'before'],
    ['What did I have in March?', 'then'],
    ['what did I drink last summer?', 'then'],
    ['我三月份空调开的多少度', 'then'],
    ['What did I tell you in January?', 'then'],
    ['谁是小美', 'know'],
    ['Since when?', 'since'],
    ['when did I tell you that?', 'since'],
    ['什么时候开始的', 'since'],
    ['从什么时候起我喜欢蓝色的', 'since'],
    ['Who told you?', 'source'],
    ['How do you know I hate onions?', 'source'],
    ['谁告诉你的', 'source'],
    ['你怎么知道我不吃葱', 'source'],
    ['你什么时候知道的', 'since'],
    ['我上个月喜欢多少度', 'then'],
    ['What did I say about the sunroof?', 'know'],
  ])('%s', (words, type) => {
    expect(questionIn(words, NOW)?.type).toBe(type)
  })
})

describe('the past stretch some words mean', () => {
  const inside = (words: string, day: Date): boolean => {
    const span = spanIn(words, NOW)
    return span !== undefined && span.from <= day.getTime() && day.getTime() < span.to
  }
  it.each([
    ['in March', new Date(2026, 2, 14)],
    ['in December', new Date(2025, 11, 24)],
    ['last summer', new Date(2026, 6, 10)],
    ['去年夏天', new Date(2025, 6, 10)],
    ['last month', new Date(2026, 9, 20)],
    ['上个月', new Date(2026, 9, 20)],
    ['last week', new Date(2026, 10, 12)],
    ['上周', new Date(2026, 10, 12)],
    ['yesterday', new Date(2026, 10, 17, 20)],
    ['去年', new Date(2025, 4, 1)],
  ])('%s', (words, day) => {
    expect(inside(words, day)).toBe(true)
  })
})
