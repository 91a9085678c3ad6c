import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { seat, standing, startHeadUnit, talkTo } from './support.ts'

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

/** The table of what can be said: a row of sentences for each kind and language. */
const ROWS = [...README.matchAll(/^\| ([a-z ]+) \| (.+·.+) \| (.+·.+) \|$/gm)].flatMap(
  ([, kind = '', en = '', zh = '']) => [
    { kind, language: 'en' as const, sentences: en.split(/\s*·\s*/) },
    { kind, language: 'zh' as const, sentences: zh.split(/\s*·\s*/) },
  ],
)

/** What "a bit more" and "no, the right one" go on from. */
const BEFORE = { en: 'open the left rear window a little', zh: '把右后车窗打开一点' }
const NEVER_MIND = { en: 'never mind', zh: '算了' }

describe('what the README says can be said', () => {
  test('is a table with a row for each kind, in both languages', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(12)
    for (const { sentences } of ROWS) expect(sentences.length).toBeGreaterThan(2)
  })

  test.each(ROWS)('$kind, $language', async ({ kind, language, sentences }) => {
    const headUnit = startHeadUnit()
    await seat(headUnit, 'Mia', language)
    if (kind === 'going on') await headUnit.say(BEFORE[language])
    for (const sentence of sentences) {
      const { said } = await headUnit.say(sentence)
      headUnit.pass(5000)
      const requests = said?.turn?.requests ?? said?.pending?.draft.requests ?? []
      expect(
        requests.filter(one => one.kind === 'outside' || one.kind === 'ambiguous'),
        sentence,
      ).toEqual([])
      expect(said?.reply?.say[language], sentence).toMatch(/\S/)
      if (said?.phase === 'confirming' || said?.phase === 'clarifying')
        await headUnit.say(NEVER_MIND[language])
    }
  })

  test('the sentence it begins with', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await seat(headUnit, 'Mia')
    await talk('I usually drink a flat white')
    expect(await talk('Hey Jarvis, open my window and order my usual coffee')).toMatch(
      /flat white.*order it\?$/i,
    )
    await talk('yes')
    expect(standing(headUnit, 'window.position@driver')).toBe(100)
    expect(headUnit.snapshot().tasks.map(task => task.kind)).toEqual(['order'])
    await talk('把副驾的车窗打开一半')
    expect(standing(headUnit, 'window.position@passenger')).toBe(50)
  })
})
