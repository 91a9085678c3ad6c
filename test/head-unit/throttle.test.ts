import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inPieces } from '../../agent/head-unit/throttle.ts'

describe('work in pieces', () => {
  const done: string[] = []
  beforeEach(() => {
    vi.useFakeTimers()
    done.length = 0
  })
  afterEach(() => vi.useRealTimers())

  function* work(): Generator<void> {
    done.push('first')
    yield
    done.push('second')
    yield
    done.push('third')
  }
  it('lets others have their turn between two pieces', () => {
    inPieces(work, 1000, error => expect(error).toBeUndefined())
    setTimeout(() => done.push('a reply'), 1000)
    vi.advanceTimersByTime(999)
    expect(done).toEqual([])
    vi.runAllTimers()
    expect(done).toEqual(['first', 'a reply', 'second', 'third'])
  })

  it('stops in the middle when it is cancelled', () => {
    const running = inPieces(work, 0, () => {})
    vi.advanceTimersToNextTimer()
    running.cancel()
    vi.runAllTimers()
    expect(done).toEqual(['first'])
  })

  it('tells what failed, and ends with it', () => {
    const failed = vi.fn()
    const broken = new Error('no rows')
    inPieces(
      function* () {
        yield
        throw broken
      },
      0,
      failed,
    )
    vi.runAllTimers()
    expect(failed).toHaveBeenCalledExactlyOnceWith(broken)
  })
})
