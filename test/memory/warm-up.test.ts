import { describe, expect, it } from 'vitest'
import { warmingUp } from '../../agent/memory/warm-up.ts'
import { memoryBench } from './support.ts'

describe('warming the memory up', () => {
  it('comes to an end by many small pieces and leaves nothing behind', () => {
    const { memory, db } = memoryBench()
    expect([...warmingUp(memory, 'd1')].length).toBeGreaterThan(20)
    expect(memory.list('d1', { past: true })).toEqual([])
    expect(memory.taxonomy('d1')).toBe(memory.taxonomy('somebody else'))
    db.close()
  })
})
