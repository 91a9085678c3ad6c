import { createRequire } from 'node:module'

/** What SQLite takes and gives. */
export type SqlValue = null | number | bigint | string | Uint8Array
export type Row = Readonly<Record<string, unknown>>

/** The part of `node:sqlite`'s API that the two drivers share and we use. */
export interface SqliteStatement {
  run(...parameters: SqlValue[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  get(...parameters: SqlValue[]): Row | undefined
  all(...parameters: SqlValue[]): Row[]
}
export interface SqliteConnection {
  exec(sql: string): void
  prepare(sql: string): SqliteStatement
  close(): void
}
interface SqliteModule {
  readonly DatabaseSync: new (path: string) => SqliteConnection
}

/** SQLite's result codes we tell apart (https://sqlite.org/rescode.html). */
export const SQLITE = {
  BUSY: 5,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  NOTADB: 26,
} as const

/** The primary result code of an error thrown by either driver; undefined for other errors. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined
  // Extended codes keep the primary one in their low byte.
  return error.errcode & 0xff
}

/**
 * Opens a file with Node's own SQLite where there is one (Node ≥ 22.13, Electron ≥ 38), else with its
 * API-compatible stand-in. Loaded on demand, so that a process with the former never loads the latter.
 */
export function connect(path: string): SqliteConnection {
  const builtin = process.getBuiltinModule?.('node:sqlite')
  if (builtin !== undefined) return new builtin.DatabaseSync(path)
  // Not named `require`: electron-vite declares that name itself in ESM output.
  const load = createRequire(import.meta.url)
  const standIn: SqliteModule = load('@photostructure/sqlite')
  return new standIn.DatabaseSync(path)
}
