import { createMemory } from '../../agent/memory/create-memory.ts'
import type { HeardTurn } from '../../agent/memory/heard-turn.ts'
import type { Memory } from '../../agent/memory/memory.ts'
import type { RecallQuery } from '../../agent/memory/recollection.ts'
import { ManualClock } from '../../agent/platform/clock.ts'
import type { Database } from '../../agent/platform/database.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'

export const JANUARY = Date.UTC(2026, 0, 12, 8)
export const MARCH = Date.UTC(2026, 2, 3, 8)
export const JULY = Date.UTC(2026, 6, 7, 18)

export interface Bench {
  readonly memory: Memory
  readonly clock: ManualClock
  readonly db: Database
  hear(words: string, at: number, more?: Partial<HeardTurn>): ReturnType<Memory['learn']>
  ask(words: string, at: number, more?: Partial<RecallQuery>): ReturnType<Memory['recall']>
}

/** A memory with a driver called Mia, in a database that lives as long as the test. */
export const memoryBench = (path = ':memory:'): Bench => {
  const clock = new ManualClock(JANUARY)
  const db = openDatabase(path, clock).database
  let ids = 0
  const memory = createMemory({
    db,
    clock,
    newId: () => `${path === ':memory:' ? 'm' : 'f'}${clock.now()}-${++ids}`,
    isGuest: driver => driver === 'guest',
  })
  let turns = 0
  const moment = (time: number) => ({ time, tags: [], occupants: ['Mia'], driving: 'Mia' })
  return {
    memory,
    clock,
    db,
    hear: (words, at, more = {}) => {
      clock.set(at)
      return memory.learn({
        turnId: `t${++turns}`,
        driver: 'd1',
        speaker: 'Mia',
        words,
        language: /\p{Script=Han}/u.test(words) ? 'zh' : 'en',
        context: moment(at),
        actions: [],
        ...more,
      })
    },
    ask: (words, at, more = {}) => {
      clock.set(at)
      return memory.recall({
        driver: 'd1',
        asker: 'Mia',
        words,
        language: /\p{Script=Han}/u.test(words) ? 'zh' : 'en',
        context: moment(at),
        ...more,
      })
    },
  }
}

/** The settings and values a recall answers with, best first. */
export const told = (found: ReturnType<Memory['recall']>): readonly string[] =>
  found.map(one => `${one.preference.slot}=${String(one.value)}`)
