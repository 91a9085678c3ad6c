import { describe, expect, it } from 'vitest'
import { noteIn } from '../../../agent/memory/extraction/statements/notes.ts'
import { moment, told } from './hear.ts'

const note = (words: string) =>
  noteIn({
    turnId: 't1',
    driver: 'd1',
    speaker: 'Ann',
    words,
    language: /\p{Script=Han}/u.test(words) ? 'zh' : 'en',
    context: moment(),
    actions: [],
  })

describe('what was told and fits no slot', () => {
  it.each([
    ['I only listen to podcasts in English', 'Ann'],
    ['By the way, my grandmother needs the footrest up', 'my grandmother'],
    ['我肠胃不好，不能吃生冷的', 'Ann'],
  ])('is kept as it was said: %s', (words, subject) => {
    expect(note(words)?.subject).toBe(subject)
    expect(words).toContain(note(words)?.value)
  })

  it.each([
    'My sister is coming over on Saturday',
    'I never know where to park here',
    'When Grace is in the car play soft music',
    'Not any more, it is closed',
    "I'm tired today",
    '晚上要不要一起吃饭',
    '她以前喜欢过我',
    '我同事说座椅加热费电',
    '王芳在的时候放点轻音乐',
  ])('is nothing that passes, and no rule nobody follows: %s', words => {
    expect(note(words)).toBeUndefined()
  })
})

it('asks in Chinese by the mark alone', () => {
  expect(told('我是不是喜欢喝拿铁来着？')).toEqual([])
})

it('lays down what is never to be, though nothing ends', () => {
  expect(told('以后别再推荐快餐了')).toEqual(['-restaurant_type=fast_food'])
})
