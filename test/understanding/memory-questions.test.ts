import { describe, expect, it } from 'vitest'
import type { Language } from '../../agent/domain/language.ts'
import { asksOfMemory } from '../../agent/understanding/domains/memory-questions.ts'

const languageOf = (words: string): Language => (/\p{Script=Han}/u.test(words) ? 'zh' : 'en')

describe('questions that are asked of the memory', () => {
  it.each([
    'what does my sister like',
    'how do i take my coffee',
    'what do you do when it rains',
    'how long have you known that i like it quiet',
    'what are my rules',
    'where do we usually park',
    'tell me what i like for breakfast',
    'do you remember how my wife likes her seat',
    'what did i say about the sunroof',
    "what's my daughter's name",
    'is tom allergic to anything',
    'how come you know that',
    '我对什么过敏',
    '你怎么知道的',
    '我上个月喜欢多少度',
    '我喜欢座椅加热几档',
    '我老婆怕冷吗',
    '我有哪些规矩',
    '我女儿叫什么',
    '下雨的时候你会做什么',
    '你还记得我老婆喜欢多少度吗',
    '你对我了解多少',
    '你知道我最近的饮食要求吗',
  ])('%s', words => {
    expect(asksOfMemory(words, languageOf(words))).toBe(true)
  })

  it.each([
    'what does this button do',
    'how do i open the fuel cap',
    'how long do we have to drive',
    'do i need to charge',
    'which exit do i take',
    "what's my tyre pressure",
    'do you know a good restaurant',
    'do you know what time it is',
    'are my lights on',
    'did you close the window',
    'do i have any messages',
    'who sings this',
    'do you like music',
    'remind me to call mom',
    '现在几点',
    '我们什么时候到',
    '我的车窗开着吗',
    '你知道附近哪有加油站吗',
    '你知道我们还有多远吗',
    '这首歌叫什么',
    '我有几条消息',
    '推荐一家我喜欢的餐厅',
    '放点我喜欢的音乐好吗',
    '孩子那边的窗户关了吗',
    '爸爸什么时候到',
  ])('%s is none', words => {
    expect(asksOfMemory(words, languageOf(words))).toBe(false)
  })
})
