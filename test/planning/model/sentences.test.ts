import { describe, expect, test } from 'vitest'
import { asSpoken, finishedSentences, sentencesOf } from '../../../agent/planning/model/sentences.ts'

describe('sentences of an answer', () => {
  test.each([
    ['It rains. Take a coat! Ready?', 'en', ['It rains.', 'Take a coat!', 'Ready?']],
    ['Dr. Smith paid 3.50 at 5 p.m. today. Fine.', 'en', ['Dr. Smith paid 3.50 at 5 p.m. today.', 'Fine.']],
    ['The U.S. Army came. So did I. They left.', 'en', ['The U.S. Army came.', 'So did I.', 'They left.']],
    ['今天很热。要开空调吗？好的！', 'zh', ['今天很热。', '要开空调吗？', '好的！']],
    ['大约3.5公里，“很近。”走吧。', 'zh', ['大约3.5公里，“很近。”', '走吧。']],
    ['**Bold** words.\n- A list', 'en', ['Bold words.', 'A list']],
  ] as const)('%s', (written, language, sentences) => {
    expect(sentencesOf(written, language)).toEqual(sentences)
  })

  test.each([
    ['It rains', 'en', []],
    ['It rains.', 'en', []],
    ['It rains. T', 'en', ['It rains.']],
    ['It opens at 5 p.m. ', 'en', []],
    ['It costs 3.', 'en', []],
    ['It costs 3. 5', 'en', []],
    ['今天很热。要', 'zh', ['今天很热。']],
  ] as const)(
    'of what has come in so far (%s) only those that cannot change',
    (soFar, language, sentences) => {
      expect(finishedSentences(soFar, language)).toEqual(sentences)
    },
  )

  test('three are said at most, about forty words, and none is cut in the middle', () => {
    expect(asSpoken('One. Two. Three. Four.', 'en')).toBe('One. Two. Three.')
    const long = `It is ${'very '.repeat(30)}far.`
    expect(asSpoken(`${long} ${long} ${long}`, 'en')).toBe(long)
    expect(asSpoken('很远很远。'.repeat(5), 'zh')).toBe('很远很远。'.repeat(3))
  })
})
