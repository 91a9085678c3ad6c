import { z } from 'zod'
import type { Database, Migration } from '../platform/database.ts'
import { jsonOf } from '../platform/rows.ts'
import { preferencesViewSchema } from '../protocol/index.ts'

/** What a restarted head unit remembers of itself. Drivers, orders and routes are kept by their own rooms. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: 'CREATE TABLE head_unit (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT',
  },
]

const carSchema = z.object({ state: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])) })
export type StoredCar = z.infer<typeof carSchema>
export type StoredPreferences = z.infer<typeof preferencesViewSchema>

const NEW_CAR: StoredPreferences = {
  language: 'en',
  theme: 'auto',
  speakReplies: true,
  // Nothing leaves the car before somebody has allowed it.
  sharing: 'nothing',
  keepTurns: false,
}

/** The head unit's own few rows: the screen's preferences, and how the car was left. */
export class CarStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
    database.migrate('head_unit', MIGRATIONS)
  }

  /** As they were left; what was not kept, or can no longer be read, is as in a new car. */
  preferences(): StoredPreferences {
    return { ...NEW_CAR, ...this.#read('preferences', preferencesViewSchema.partial()) }
  }

  keepPreferences(preferences: StoredPreferences): void {
    this.#write('preferences', preferences)
  }

  /** @returns `undefined` when nothing was kept, or it can no longer be read. */
  car(): StoredCar | undefined {
    return this.#read('car', carSchema)
  }

  keepCar(car: StoredCar): void {
    this.#write('car', car)
  }

  #read<T>(name: string, schema: z.ZodType<T>): T | undefined {
    const row = this.#database.get('SELECT value FROM head_unit WHERE name = ?', name)
    // A row that does not fit is as good as none: the defaults are safe.
    return row === undefined ? undefined : schema.safeParse(jsonOf(row, 'value')).data
  }

  #write(name: string, value: unknown): void {
    this.#database.run(
      'INSERT INTO head_unit (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      name,
      JSON.stringify(value),
    )
  }
}
