import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Localised, text } from '../domain/language.ts'
import type { Clock } from './clock.ts'
import { ensureDataFolder, unusableFolder } from './data-folder.ts'
import { Database } from './database.ts'
import { SystemError } from './errors.ts'
import { connect, SQLITE, type SqliteConnection, sqliteCode } from './sqlite-driver.ts'

export interface OpenedDatabase {
  readonly database: Database
  /** Set when the file could not be read: where it was put, and what the driver should be told. */
  readonly setAside?: { readonly path: string; readonly notice: Localised }
  /** Removes the copies kept before upgrades: they hold what has been deleted since. Absent where there is no file. */
  readonly dropCopies?: () => void
}

const UNREADABLE = new Set<number | undefined>([SQLITE.NOTADB, SQLITE.CORRUPT])

/** `2026-11-23T17-05-00-000Z`: sorts by time and is a legal file name everywhere. */
const stamp = (clock: Clock): string => new Date(clock.now()).toISOString().replaceAll(/[:.]/g, '-')

/** Opens, sets the modes, and reads enough to know that it is a sound database. */
function openChecked(path: string): SqliteConnection {
  const connection = connect(path)
  try {
    connection.exec('PRAGMA busy_timeout = 3000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON')
    // What is deleted is overwritten: nothing a driver had forgotten can be read from the file.
    connection.exec('PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON')
    const verdict = connection.prepare('PRAGMA quick_check(1)').get()
    if (verdict === undefined || !Object.values(verdict).includes('ok'))
      throw Object.assign(new Error('quick_check failed'), { errcode: SQLITE.CORRUPT })
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Moves the database and its journal aside together, so that nothing of it is lost. */
function moveAside(path: string, clock: Clock): string {
  const aside = `${path}.unreadable-${stamp(clock)}`
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
  return aside
}

/** What the name of a copy begins with, after the database's own. */
const COPY = '.before-'

/** Removes every copy that was kept of a database. */
const dropCopies = (path: string) => (): void => {
  const prefix = `${basename(path)}${COPY}`
  for (const file of readdirSync(dirname(path)))
    if (file.startsWith(prefix)) rmSync(join(dirname(path), file), { force: true })
}

/**
 * Opens the car's database, making its folder and file where needed. A file that is not a sound database is
 * moved aside, never deleted, and a new one is started. Before a schema upgrade a copy is kept next to it.
 *
 * @param path a file, or `:memory:` for tests.
 * @throws SystemError when the folder cannot be written or the disk is full.
 */
export function openDatabase(path: string, clock: Clock): OpenedDatabase {
  if (path === ':memory:') {
    const connection = connect(path)
    connection.exec('PRAGMA foreign_keys = ON')
    return { database: new Database(connection) }
  }
  const keepCopy = (connection: SqliteConnection) => (room: string, version: number) => {
    const copy = `${path}${COPY}${room}-${version}-${stamp(clock)}`
    connection.prepare('VACUUM INTO ?').run(copy)
  }
  const wrap = (connection: SqliteConnection) => new Database(connection, keepCopy(connection))
  try {
    ensureDataFolder(dirname(path))
    try {
      return { database: wrap(openChecked(path)), dropCopies: dropCopies(path) }
    } catch (error) {
      if (!UNREADABLE.has(sqliteCode(error))) throw error
      const aside = moveAside(path, clock)
      const notice = text(
        "I couldn't read the car's database, so I put it aside and started a new one. Nothing was deleted.",
        '车内数据库无法读取，我已把旧文件保留在一旁并新建了一个，没有删除任何内容。',
      )
      return {
        database: wrap(openChecked(path)),
        setAside: { path: aside, notice },
        dropCopies: dropCopies(path),
      }
    }
  } catch (error) {
    throw error instanceof SystemError ? error : unusableFolder(dirname(path), error)
  }
}
