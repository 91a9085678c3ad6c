import { text } from '../domain/language.ts'
import { SystemError } from './errors.ts'
import {
  type Row,
  SQLITE,
  type SqliteConnection,
  type SqliteStatement,
  type SqlValue,
  sqliteCode,
} from './sqlite-driver.ts'

/** One step of a room's schema. Steps are never edited once released; a new one is added. */
export interface Migration {
  /** 1, 2, 3 … without gaps, per room. */
  readonly version: number
  readonly sql: string
}

/** The failures of SQLite that mean something to a driver; the rest are ours to mend. */
function translate(error: unknown): unknown {
  switch (sqliteCode(error)) {
    case SQLITE.FULL:
      return new SystemError(
        'The disk is full',
        text(
          "The car's storage is full, so I couldn't save that. Please free some space.",
          '车机存储已满，没能保存。请清理一些空间。',
        ),
        { cause: error },
      )
    case SQLITE.READONLY:
    case SQLITE.IOERR:
      return new SystemError(
        'The database cannot be written',
        text(
          "I can't write to the car's storage, so that wasn't saved.",
          '车机存储无法写入，刚才的内容没有保存。',
        ),
        { cause: error },
      )
    case SQLITE.BUSY:
      return new SystemError(
        'The database is locked by another program',
        text('The storage is busy right now. Please try again in a moment.', '存储正忙，请稍后再试。'),
        { cause: error },
      )
    case SQLITE.CORRUPT:
    case SQLITE.NOTADB:
      return new SystemError(
        'The database is damaged',
        text(
          "The car's database is damaged. Restart me, and I'll set it aside and begin a new one.",
          '车内数据库已损坏。重启后我会保留旧文件并新建一个。',
        ),
        { cause: error },
      )
    default:
      return error
  }
}

/**
 * A thin wrapper of one SQLite connection: statements are prepared once, transactions nest, errors are ours.
 * Synchronous, as SQLite is: a call takes microseconds. Open one with `openDatabase`.
 */
export class Database {
  readonly #connection: SqliteConnection
  readonly #statements = new Map<string, SqliteStatement>()
  #depth = 0
  readonly #afterCommit: (() => void)[] = []

  /** @param beforeUpgrade called once before the first step of a room that already has a schema; keeps a copy. */
  constructor(
    connection: SqliteConnection,
    private readonly beforeUpgrade: (room: string, fromVersion: number) => void = () => {},
  ) {
    this.#connection = connection
  }

  #prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#connection.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      throw translate(error)
    }
  }

  /** Runs several statements without parameters (schemas). */
  exec(sql: string): void {
    this.#guard(() => this.#connection.exec(sql))
  }

  /** Runs one writing statement. @returns how many rows it changed. */
  run(sql: string, ...parameters: SqlValue[]): number {
    return this.#guard(() => Number(this.#prepare(sql).run(...parameters).changes))
  }

  /** The first row, if any. */
  get(sql: string, ...parameters: SqlValue[]): Row | undefined {
    return this.#guard(() => this.#prepare(sql).get(...parameters))
  }

  all(sql: string, ...parameters: SqlValue[]): readonly Row[] {
    return this.#guard(() => this.#prepare(sql).all(...parameters))
  }

  /** All of `work` is kept or, when it throws, none of it. May be nested: the inner one is a savepoint. */
  transaction<Result>(work: () => Result): Result {
    const name = `level_${this.#depth}`
    const waiting = this.#afterCommit.length
    this.exec(this.#depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`)
    this.#depth += 1
    let result: Result
    try {
      result = work()
      this.exec(this.#depth === 1 ? 'COMMIT' : `RELEASE ${name}`)
    } catch (error) {
      this.#rollBack(name)
      this.#afterCommit.length = waiting
      throw error
    } finally {
      this.#depth -= 1
    }
    if (this.#depth === 0) for (const one of this.#afterCommit.splice(0)) one()
    return result
  }

  /** Runs `work` when the outermost transaction has been kept, at once where there is none; never when it is not. */
  afterCommit(work: () => void): void {
    if (this.#depth === 0) work()
    else this.#afterCommit.push(work)
  }

  #rollBack(name: string): void {
    try {
      this.#connection.exec(this.#depth === 1 ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`)
    } catch {
      // SQLite has already rolled back by itself (full disk); the first error is the one worth telling.
    }
  }

  /**
   * Brings one room's tables up to its newest version, in one transaction, after a copy of the file was kept aside.
   *
   * @param room the owner of the tables: `coffee`, `drivers`.
   * @throws SystemError when the file was written by a newer Codriver, or a step fails (nothing is changed then).
   */
  migrate(room: string, migrations: readonly Migration[]): void {
    this.exec(
      'CREATE TABLE IF NOT EXISTS schema_version (room TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT',
    )
    const current = Number(this.get('SELECT version FROM schema_version WHERE room = ?', room)?.version ?? 0)
    const newest = migrations.at(-1)?.version ?? 0
    if (current > newest)
      throw new SystemError(
        `Room ${room} has schema ${current}, this program knows ${newest}`,
        text(
          'These data were written by a newer version of me. Please update me.',
          '这些数据由更新的版本写入，请先更新我。',
        ),
      )
    const pending = migrations.filter(step => step.version > current)
    if (pending.length === 0) return
    if (current > 0) this.beforeUpgrade(room, current)
    this.transaction(() => {
      for (const step of pending) this.exec(step.sql)
      this.run(
        'INSERT INTO schema_version (room, version) VALUES (?, ?) ON CONFLICT (room) DO UPDATE SET version = excluded.version',
        room,
        newest,
      )
    })
  }

  /** Ends the connection; nothing may be called afterwards. */
  close(): void {
    this.#statements.clear()
    try {
      // Prepared statements live until they are collected and would keep the journal from being folded in.
      this.#connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch {
      // No room to fold it in (a full disk): it stays beside the file, whole, and is read at the next start.
    }
    this.#connection.close()
  }
}
