import type { Database, Migration } from '../platform/database.ts'
import { textOf } from '../platform/rows.ts'
import type { Row } from '../platform/sqlite-driver.ts'

const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: 'CREATE TABLE driver_voice (driver TEXT PRIMARY KEY, statistics BLOB NOT NULL) STRICT',
  },
]

/** What is kept of a driver's voice: numbers, no sound. */
export interface StoredVoice {
  readonly driverId: string
  readonly statistics: readonly number[]
}

/** The voices drivers have taught, one each. They are no part of any export, and go with their driver. */
export class VoicePrints {
  readonly #db: Database
  #all: readonly StoredVoice[] | undefined

  constructor(db: Database) {
    this.#db = db
    db.migrate('driver_voice', MIGRATIONS)
  }

  all(): readonly StoredVoice[] {
    this.#all ??= this.#db.all('SELECT driver, statistics FROM driver_voice ORDER BY driver').map(readVoice)
    return this.#all
  }

  /** Keeps a driver's voice in place of the one before. */
  keep({ driverId, statistics }: StoredVoice): void {
    this.#all = undefined
    this.#db.run(
      'INSERT INTO driver_voice (driver, statistics) VALUES (?, ?) ON CONFLICT (driver) DO UPDATE SET statistics = excluded.statistics',
      driverId,
      new Uint8Array(Float32Array.from(statistics).buffer),
    )
  }

  forgetDriver(driverId: string): void {
    this.#all = undefined
    this.#db.run('DELETE FROM driver_voice WHERE driver = ?', driverId)
  }
}

/** A row that holds something else is a voice like no other: it is never resembled. */
function readVoice(row: Row): StoredVoice {
  const blob = row.statistics
  const bytes = blob instanceof Uint8Array ? Uint8Array.from(blob) : new Uint8Array()
  return {
    driverId: textOf(row, 'driver'),
    statistics: [...new Float32Array(bytes.buffer, 0, Math.floor(bytes.byteLength / 4))],
  }
}
