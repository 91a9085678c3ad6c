import { describe, expect, it } from 'vitest'
import { EXAMPLES, examplesFor } from '../../../renderer/assistant/examples.ts'
import { en } from '../../../renderer/i18n/en.ts'
import { messagesOf, tagOfWords } from '../../../renderer/i18n/messages.ts'
import { zh } from '../../../renderer/i18n/zh.ts'

describe('the screen’s own words', () => {
  it('has something to say for every key in both languages', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted())
    for (const [key, words] of [...Object.entries(en), ...Object.entries(zh)]) {
      if (typeof words === 'string') expect(words.trim(), key).not.toBe('')
    }
  })
  it('leaves no English sentence in the Chinese words', () => {
    for (const [key, words] of Object.entries(zh)) {
      if (typeof words === 'string') expect(words, key).not.toMatch(/[a-z]+ [a-z]+/)
    }
  })
  it('counts in English as one does', () => {
    expect(messagesOf('en').pinLeft(1)).toBe('1 attempt left')
    expect(messagesOf('en').pinLeft(3)).toBe('3 attempts left')
  })
  it('tells which language words are in, for fonts and screen readers', () => {
    expect(tagOfWords('打开 window')).toBe('zh-CN')
    expect(tagOfWords('I’m freezing.')).toBe('en')
  })
})

describe('examples of what to say', () => {
  it('go round, so that every one is shown in time', () => {
    const shown = new Set(
      Array.from({ length: EXAMPLES.length }, (_, turn) => examplesFor(turn, 2)).flatMap(set =>
        set.map(one => one.en),
      ),
    )
    expect(shown.size).toBe(EXAMPLES.length)
  })
})
