import { describe, expect, it } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { MEMORY_PART, type MemoryAnswer } from '../../agent/protocol/index.ts'
import { ask, refusal, start, tell } from './memory-desk-support.ts'
import { seat } from './support.ts'

describe('taking it along', () => {
  /** The whole document, part by part as a screen fetches it. */
  const takeOut = async (headUnit: HeadUnit): Promise<string> => {
    let document = ''
    for (let from: number | undefined = 0; from !== undefined; ) {
      const part: Extract<MemoryAnswer, { kind: 'part' }> = await ask(
        headUnit,
        { do: 'export', from },
        'part',
      )
      document += part.text
      from = part.next
    }
    return document
  }
  const putIn = async (headUnit: HeadUnit, document: string) => {
    for (let from = 0; ; from += MEMORY_PART) {
      const last = from + MEMORY_PART >= document.length
      const text = document.slice(from, from + MEMORY_PART)
      const answer = await headUnit.dispatch({ type: 'memory', ask: { do: 'import', from, text, last } })
      if (last || !answer.ok) return answer
    }
  }

  it('gives one readable file, which another driver can take in as their own', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    for (let at = 0; at < 120; at += 1)
      tell(memory, mia, `My favourite number ${'x'.repeat(at % 7)}y is ${at}`)
    tell(memory, mia, 'I love jazz in the evening')
    tell(memory, mia, 'My daughter likes strawberries')
    const document = await takeOut(headUnit)
    expect(document.length).toBeGreaterThan(MEMORY_PART / 2)
    expect(JSON.parse(document)).toMatchObject({
      format: 'codriver-memory',
      driver: { name: 'Mia', language: 'en' },
    })
    const count = memory.list(mia, { past: true }).length
    const ben = await seat(headUnit, 'Ben')
    expect(await putIn(headUnit, document)).toMatchObject({ ok: true, memory: { kind: 'imported', count } })
    const jazz = memory.list(ben, { slot: 'music_genre' })
    expect(jazz).toMatchObject([
      { value: 'jazz', subject: 'Ben', evidence: [{ words: 'I love jazz in the evening' }] },
    ])
    expect(memory.list(ben, { subject: 'my daughter' })).toHaveLength(1)
    // Once more adds nothing twice to the one it came from.
    await headUnit.dispatch({ type: 'chooseDriver', driverId: mia })
    expect(await putIn(headUnit, document)).toMatchObject({ memory: { count: 0 } })
  })

  it('says what is wrong with a file that is none, and adds nothing of it', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I love jazz')
    const whole = JSON.parse(await takeOut(headUnit))
    const half = { ...whole, preferences: [...whole.preferences, { id: 'x', subject: 'Mia', value: 1 }] }
    const bad: readonly (readonly [string, RegExp])[] = [
      ['holiday pictures', /isn't JSON/],
      ['{"a": 1}', /isn't an exported memory/],
      [JSON.stringify({ ...whole, version: 99 }), /isn't an exported memory/],
      [JSON.stringify(half), /isn't an exported memory/],
    ]
    for (const [document, words] of bad) {
      const { ok, say } = await putIn(headUnit, document)
      expect(ok).toBe(false)
      expect(say?.en).toMatch(words)
    }
    expect(await refusal(headUnit, { do: 'import', from: 500, text: '}', last: true })).toMatch(
      /not arrive whole/,
    )
    expect(memory.list(mia, { past: true })).toHaveLength(1)
  })

  it('has nothing for a guest', async () => {
    const { headUnit } = start()
    expect(await refusal(headUnit, { do: 'export', from: 0 })).toMatch(/guest/)
    expect(await refusal(headUnit, { do: 'import', from: 0, text: '{}', last: true })).toMatch(/guest/)
  })
})
