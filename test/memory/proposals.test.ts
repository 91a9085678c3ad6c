import { describe, expect, test } from 'vitest'
import type { HeardTurn } from '../../agent/memory/heard-turn.ts'
import { ProposalQueue } from '../../agent/memory/proposal-queue.ts'
import { checkProposal } from '../../agent/memory/proposals.ts'
import { taxonomy } from '../../agent/memory/taxonomy/taxonomy.ts'
import { ManualClock } from '../../agent/platform/clock.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'
import { JANUARY, memoryBench } from './support.ts'

const turn = (words: string, turnId = 't1'): HeardTurn => ({
  turnId,
  driver: 'd1',
  speaker: 'Mia',
  words,
  language: 'en',
  context: { time: JANUARY, tags: [], occupants: ['Mia', 'Ben'] },
  actions: [],
})

const WORDS = 'Since the baby came, Ben gets seasick unless it is below 21 back there'
const FACT = { slot: 'air_conditioner.temperature', value: 20, who: 'Ben', quote: 'below 21 back there' }

describe('a proposal', () => {
  test('that quotes the turn and fits its slot becomes a candidate', () => {
    expect(checkProposal(FACT, turn(WORDS), taxonomy())).toMatchObject({
      ok: true,
      candidate: { subject: 'Ben', slot: 'air_conditioner.temperature', value: 20, polarity: 1 },
    })
  })

  test.each([
    ['not a proposal at all', 'likes 20 degrees', 'shape'],
    ['words nobody said', { ...FACT, quote: 'I love 20 degrees' }, 'not_said'],
    ['a value the setting has not', { ...FACT, value: 90 }, 'value'],
    ['somebody nobody knows', { ...FACT, who: 'Zoe' }, 'stranger'],
    [
      'a circumstance nobody knows',
      { ...FACT, when: [{ dimension: 'moon', value: 'full' }] },
      'circumstance',
    ],
  ])('is refused: %s', (_, raw, refusal) => {
    expect(checkProposal(raw, turn(WORDS), taxonomy())).toEqual({ ok: false, refusal })
  })

  test('of something no slot is for makes one, under a key that the same thing finds again', () => {
    const said = turn('My locker at the pool is number 12, don’t let me forget')
    const one = checkProposal(
      { slot: 'My lockers', value: '12', quote: 'locker at the pool is number 12' },
      said,
      taxonomy(),
    )
    const other = checkProposal(
      { slot: 'locker', value: '12', quote: 'locker at the pool is number 12' },
      said,
      taxonomy(),
    )
    expect(one).toMatchObject({ ok: true, newSlot: true, candidate: { slot: 'locker', category: 'likes' } })
    expect(other).toMatchObject({ ok: true, candidate: { slot: 'locker' } })
  })

  test('goes through the same rules: the newer takes the older’s place, the same turn counts once', () => {
    const { memory } = memoryBench()
    const take = (raw: unknown, heard: HeardTurn) => {
      const checked = checkProposal(raw, heard, taxonomy())
      if (!checked.ok) throw new Error(checked.refusal)
      return memory.take(heard, [checked.candidate])
    }
    take(FACT, turn(WORDS))
    expect(take(FACT, turn(WORDS)).added).toEqual([])
    const later = take({ ...FACT, value: 18 }, turn(WORDS, 't2'))
    expect(later.superseded).toHaveLength(1)
    expect(memory.list('d1').map(row => row.value)).toEqual([18])
  })
})

describe('the queue', () => {
  test('survives a restart, tries later and later, and gives a turn out once', () => {
    const clock = new ManualClock(JANUARY)
    const { database } = openDatabase(':memory:', clock)
    new ProposalQueue(database).add(turn(WORDS))
    const queue = new ProposalQueue(database)
    queue.add(turn(WORDS))
    expect(queue.size()).toBe(1)
    const first = queue.next(JANUARY)
    expect(first?.heard).toEqual(turn(WORDS))
    if (first === undefined) return
    queue.postpone(first, JANUARY)
    expect(queue.next(JANUARY + 29_000)).toBeUndefined()
    const second = queue.next(JANUARY + 31_000)
    expect(second?.attempts).toBe(1)
    if (second === undefined) return
    // The power fails while it is kept: nothing of it is, and the turn is still there.
    expect(() =>
      queue.settle(second, JANUARY, () => {
        throw new Error('power')
      }),
    ).toThrow('power')
    expect(queue.size()).toBe(1)
    queue.settle(second, JANUARY, () => [{ slot: 'x', outcome: 'kept' }])
    expect(queue.size()).toBe(0)
    expect(queue.log('d1')).toEqual([{ slot: 'x', outcome: 'kept' }])
  })

  test('what belongs to a deleted driver goes, and does not come back', () => {
    const { database } = openDatabase(':memory:', new ManualClock(JANUARY))
    const queue = new ProposalQueue(database)
    queue.add(turn(WORDS))
    const out = queue.next(JANUARY)
    queue.forgetDriver('d1')
    let kept = false
    if (out !== undefined)
      queue.settle(out, JANUARY, () => {
        kept = true
        return []
      })
    expect(kept).toBe(false)
    expect(queue.log('d1')).toEqual([])
  })
})
