import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXAMPLES, examplesFor } from '../../../renderer/assistant/examples.ts'
import { messagesOf, tagOfWords } from '../../../renderer/i18n/messages.ts'

const en = messagesOf('en')
const zh = messagesOf('zh')
const WORDS = join(import.meta.dirname, '../../../renderer/i18n/words')

describe('the screen’s own words', () => {
  it('has every key in one part only, so that none hides another', async () => {
    const keys = await Promise.all(
      (await readdir(WORDS)).map(async part => {
        const [english = ''] = (await readFile(join(WORDS, part), 'utf8')).split('\n  zh: {')
        return [...english.matchAll(/^ {4}(\w+):/gm)].map(([, key]) => key)
      }),
    )
    expect(keys.flat().toSorted()).toEqual(Object.keys(en).toSorted())
  })
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
