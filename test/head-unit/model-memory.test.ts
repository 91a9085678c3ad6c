import { afterEach, beforeEach, expect, test } from 'vitest'
import { ModelMemory } from '../../agent/head-unit/model-memory.ts'
import type { HeardTurn } from '../../agent/memory/heard-turn.ts'
import { ProposalQueue } from '../../agent/memory/proposal-queue.ts'
import { limitsFrom } from '../../agent/planning/model/limits.ts'
import { OpenAiChat } from '../../agent/planning/model/openai-chat.ts'
import { type Bench, JANUARY, memoryBench } from '../memory/support.ts'
import { type ModelServer, startModelServer } from '../model-server/model-server.ts'

let server: ModelServer
let bench: Bench
let queue: ProposalQueue
beforeEach(async () => {
  server = await startModelServer()
  bench = memoryBench()
  bench.clock.set(JANUARY)
  queue = new ProposalQueue(bench.db)
})
afterEach(() => server.close())

const WORDS = 'my locker at the pool is the twelve, and the closet there is the seven'
const turn = (turnId: string): HeardTurn => ({
  turnId,
  driver: 'd1',
  speaker: 'Mia',
  words: WORDS,
  language: 'en',
  context: { time: JANUARY, tags: [], occupants: ['Mia'] },
  actions: [],
})
const facts = (value: unknown) => ({ type: 'answer', text: JSON.stringify(value) }) as const
const LOCKER = { slot: 'pool_locker', value: 'twelve', quote: 'locker at the pool is the twelve' }
const CLOSET = { slot: 'pool_closet', value: 'seven', quote: 'the closet there is the seven' }

const reader = (more: { readonly allowed?: boolean; readonly memories?: boolean } = {}): ModelMemory =>
  new ModelMemory({
    queue,
    memory: bench.memory,
    chat: new OpenAiChat({ baseUrl: server.url, model: 'm' }),
    limits: limitsFrom(5000),
    allowed: () => more.allowed ?? true,
    memoriesAllowed: () => more.memories ?? true,
    available: () => true,
    clock: bench.clock,
    report: error => {
      throw error
    },
  })

test('a failed reading is kept and tried again; what it finds is kept once', async () => {
  server.behave(
    { type: 'status', status: 500 },
    { type: 'answer', text: 'Nice weather today.' },
    facts({ facts: [LOCKER] }),
  )
  const one = reader()
  one.add(turn('t1'))
  await one.work()
  expect(queue.size()).toBe(1)
  bench.clock.set(JANUARY + 60_000)
  await one.work()
  expect(queue.size()).toBe(1)
  bench.clock.set(JANUARY + 600_000)
  await one.work()
  expect(queue.size()).toBe(0)
  expect(bench.memory.list('d1').map(row => [row.slot, row.value])).toEqual([['pool_locker', 'twelve']])
  expect(bench.memory.taxonomy('d1').slot('pool_locker')).toBeDefined()
})

test('slots that are one are merged where they have grown; declared ones stay', async () => {
  server.behave(
    facts({ facts: [LOCKER, CLOSET] }),
    facts({
      facts: [],
      same: [
        { from: 'pool_closet', into: 'pool_locker' },
        { from: 'cuisine', into: 'pool_locker' },
      ],
    }),
  )
  const one = reader()
  one.add(turn('t1'))
  await one.work()
  one.add(turn('t2'))
  await one.work()
  expect(bench.memory.taxonomy('d1').current('pool_closet')).toBe('pool_locker')
  expect(queue.log('d1').map(entry => entry.outcome)).toEqual(
    expect.arrayContaining(['merged into pool_locker', 'not merged', 'kept, new slot']),
  )
})

test('where words only may leave, names of slots that grew from the driver’s talk do not', async () => {
  server.behave(facts({ facts: [LOCKER] }))
  const open = reader()
  open.add(turn('t1'))
  await open.work()
  const careful = reader({ memories: false })
  careful.add(turn('t2'))
  await careful.work()
  expect(JSON.stringify(server.asked[1]?.body.messages?.[0])).not.toContain('pool_locker')
})

test('a turn that may not be told is not queued, whatever is allowed later', async () => {
  const one = reader({ allowed: false })
  one.add(turn('t1'))
  expect(queue.size()).toBe(0)
})
