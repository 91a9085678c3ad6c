import { describe, expect, it } from 'vitest'
import { LONGEST_MEMORY_DOCUMENT, MEMORY_PART, type MemoryAnswer } from '../../../agent/protocol/index.ts'
import { fetchMemory, fileName, handOver, lookInto } from '../../../renderer/sheets/memory-file.ts'
import type { AskMemory } from '../../../renderer/sheets/use-memory.ts'

const file = (text: string) => ({ size: text.length, text: async () => text })

/** A head unit that gives this document, and takes one in; it may refuse from some part on. */
const headUnit = (document: string, refuseAt = Number.POSITIVE_INFINITY) => {
  const taken: string[] = []
  const answer = (ask: Parameters<AskMemory>[0]): MemoryAnswer | undefined => {
    if (ask.do === 'export') {
      if (ask.from >= refuseAt) return undefined
      const next = ask.from + MEMORY_PART
      return { kind: 'part', text: document.slice(ask.from, next), ...(next < document.length && { next }) }
    }
    if (ask.do !== 'import' || ask.from >= refuseAt) return undefined
    taken[ask.from / MEMORY_PART] = ask.text
    return ask.last ? { kind: 'imported', count: taken.join('').length } : { kind: 'part', text: '' }
  }
  const isOf = <Kind extends MemoryAnswer['kind']>(
    one: MemoryAnswer | undefined,
    kind: Kind,
  ): one is Extract<MemoryAnswer, { kind: Kind }> => one?.kind === kind
  const ask: AskMemory = async (question, kind) => {
    const answered = answer(question)
    return isOf(answered, kind) ? answered : undefined
  }
  return ask
}

describe('a memory as a file', () => {
  const document = '记忆 and memory '.repeat(20_000)

  it('goes out and comes in whole, however long', async () => {
    expect(document.length).toBeGreaterThan(3 * MEMORY_PART)
    expect(await fetchMemory(headUnit(document))).toBe(document)
    expect(await handOver(headUnit(''), document)).toBe(document.length)
    expect(await handOver(headUnit(''), 'x'.repeat(MEMORY_PART))).toBe(MEMORY_PART)
  })

  it('is none at all when a part is refused', async () => {
    expect(await fetchMemory(headUnit(document, MEMORY_PART))).toBeUndefined()
    expect(await handOver(headUnit('', MEMORY_PART), document)).toBeUndefined()
  })

  it('is looked into before it is handed on', async () => {
    const head = { format: 'codriver-memory', driver: { name: '小雨' }, preferences: [1, 2] }
    expect(await lookInto(file(JSON.stringify(head)))).toMatchObject({
      type: 'memory',
      count: 2,
      from: '小雨',
    })
    expect(await lookInto(file('holiday pictures'))).toEqual({ type: 'wrong' })
    expect(await lookInto(file('{"format": "another"}'))).toEqual({ type: 'wrong' })
    expect(await lookInto({ size: 4 * LONGEST_MEMORY_DOCUMENT, text: async () => '' })).toEqual({
      type: 'big',
    })
  })

  it('is called by its driver and day, legal on every file system', () => {
    const day = Date.UTC(2026, 5, 14, 12)
    expect(fileName('小雨', day)).toBe('codriver-memory-小雨-2026-06-14.json')
    expect(fileName('../A: B', day)).toBe('codriver-memory--A-B-2026-06-14.json')
  })
})
