import { z } from 'zod'
import { LANGUAGES } from '../domain/language.ts'
import type { Database, Migration } from '../platform/database.ts'
import { numberOf, textOf } from '../platform/rows.ts'
import { ZONES } from '../vehicle/zones.ts'
import type { HeardTurn } from './heard-turn.ts'
import { contextSchema } from './store/preference-rows.ts'

const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: `CREATE TABLE memory_queue (
      turn TEXT PRIMARY KEY,
      driver TEXT NOT NULL,
      heard TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      not_before REAL NOT NULL
    ) STRICT;
    CREATE TABLE memory_proposal_log (
      id INTEGER PRIMARY KEY,
      driver TEXT NOT NULL,
      turn TEXT NOT NULL,
      at REAL NOT NULL,
      slot TEXT NOT NULL,
      outcome TEXT NOT NULL
    ) STRICT`,
  },
]

const value = z.union([z.string(), z.number(), z.boolean()])
const heardSchema = z.object({
  turnId: z.string(),
  driver: z.string(),
  speaker: z.string(),
  addressee: z.string().exactOptional(),
  words: z.string(),
  language: z.enum(LANGUAGES),
  context: contextSchema,
  actions: z.array(
    z.object({
      setting: z.string(),
      zone: z.enum(ZONES).exactOptional(),
      value,
      before: value.exactOptional(),
      how: z.enum(['voice', 'hand']),
      by: z.string().exactOptional(),
    }),
  ),
})

/** One turn that waits for a model to read it. */
export interface QueuedTurn {
  readonly heard: HeardTurn
  /** How often it was tried in vain. */
  readonly attempts: number
}

/** What became of one proposal, for the log: `kept`, `known`, or why it was refused. Holds no words. */
export interface ProposalOutcome {
  readonly slot: string
  readonly outcome: string
}

/** Milliseconds until the second try; doubled for each further one. */
const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 86_400_000

const readHeard = (stored: string): HeardTurn | undefined => {
  try {
    return heardSchema.safeParse(JSON.parse(stored)).data
  } catch {
    return undefined
  }
}

/**
 * Turns a model has still to read for memory, kept in the database: a failure, a power cut or a long time without a
 * model loses none; a turn is taken out in the transaction that keeps what was found in it, so none is read twice.
 */
export class ProposalQueue {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
    database.migrate('memory_queue', MIGRATIONS)
  }

  /** Adding a turn that waits already changes nothing. */
  add(heard: HeardTurn): void {
    this.#database.run(
      'INSERT INTO memory_queue (turn, driver, heard, not_before) VALUES (?, ?, ?, 0) ON CONFLICT (turn) DO NOTHING',
      heard.turnId,
      heard.driver,
      JSON.stringify(heard),
    )
  }

  /** The oldest turn that may be tried now. @param now epoch ms */
  next(now: number): QueuedTurn | undefined {
    const row = this.#database.get(
      'SELECT turn, heard, attempts FROM memory_queue WHERE not_before <= ? ORDER BY not_before, rowid LIMIT 1',
      now,
    )
    if (row === undefined) return undefined
    const heard = readHeard(textOf(row, 'heard'))
    if (heard !== undefined) return { heard, attempts: numberOf(row, 'attempts') }
    // A row nobody can read is put off as long as possible rather than thrown away: a newer program may read it.
    this.#database.run(
      'UPDATE memory_queue SET not_before = ? WHERE turn = ?',
      now + LONGEST_PAUSE_MS,
      textOf(row, 'turn'),
    )
    return undefined
  }

  size(): number {
    return numberOf(this.#database.get('SELECT count(*) AS waiting FROM memory_queue') ?? {}, 'waiting')
  }

  /** It failed: tried again later, and later still each time. */
  postpone({ heard, attempts }: QueuedTurn, now: number): void {
    this.#database.run(
      'UPDATE memory_queue SET attempts = ?, not_before = ? WHERE turn = ?',
      attempts + 1,
      now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts),
      heard.turnId,
    )
  }

  /** Keeps what was found in a turn, writes down what became of each proposal, and takes the turn out: all or nothing. */
  settle({ heard }: QueuedTurn, now: number, keep: () => readonly ProposalOutcome[]): void {
    this.#database.transaction(() => {
      // Taken out meanwhile: its driver was deleted, and nothing may come back of them.
      if (this.#database.run('DELETE FROM memory_queue WHERE turn = ?', heard.turnId) === 0) return
      for (const { slot, outcome } of keep())
        this.#database.run(
          'INSERT INTO memory_proposal_log (driver, turn, at, slot, outcome) VALUES (?, ?, ?, ?, ?)',
          heard.driver,
          heard.turnId,
          now,
          slot,
          outcome,
        )
    })
  }

  /** What became of the last proposals of a driver, newest first. */
  log(driver: string, limit = 50): readonly ProposalOutcome[] {
    return this.#database
      .all(
        'SELECT slot, outcome FROM memory_proposal_log WHERE driver = ? ORDER BY id DESC LIMIT ?',
        driver,
        limit,
      )
      .map(row => ({ slot: textOf(row, 'slot'), outcome: textOf(row, 'outcome') }))
  }

  /** Every trace of a driver goes. */
  forgetDriver(driver: string): void {
    this.#database.run('DELETE FROM memory_queue WHERE driver = ?', driver)
    this.#database.run('DELETE FROM memory_proposal_log WHERE driver = ?', driver)
  }
}
