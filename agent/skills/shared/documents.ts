import type { ZodType } from 'zod'
import type { Database } from '../../platform/database.ts'
import { jsonOf, textOf } from '../../platform/rows.ts'
import type { Row } from '../../platform/sqlite-driver.ts'

const MIGRATIONS = [
  {
    version: 1,
    sql: `CREATE TABLE skill_document (
      skill TEXT NOT NULL,
      driver TEXT NOT NULL,
      id TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (skill, driver, id)
    ) STRICT, WITHOUT ROWID`,
  },
]

/** Documents of the car itself rather than of one driver (its position, what is playing). */
export const CAR = 'car'

/**
 * Small records of one kind, per driver, kept in the database: timers, reminders, saved places, what is playing.
 * Each is checked against its schema when read; one that does not fit (written by another version, damaged) is passed over.
 */
export class Documents<Body> {
  /** @param skill the owner and kind: `timer`, `navigation.place`. */
  constructor(
    private readonly db: Database,
    private readonly skill: string,
    private readonly schema: ZodType<Body>,
  ) {
    db.migrate('skills', MIGRATIONS)
  }

  get(driver: string, id: string): Body | undefined {
    const row = this.db.get(
      'SELECT body FROM skill_document WHERE skill = ? AND driver = ? AND id = ?',
      this.skill,
      driver,
      id,
    )
    return row === undefined ? undefined : this.#read(row)
  }

  /** All of a driver's, or of everybody when none is named, in the order of their ids. */
  list(driver?: string): readonly { readonly driver: string; readonly id: string; readonly body: Body }[] {
    const rows =
      driver === undefined
        ? this.db.all('SELECT driver, id, body FROM skill_document WHERE skill = ? ORDER BY id', this.skill)
        : this.db.all(
            'SELECT driver, id, body FROM skill_document WHERE skill = ? AND driver = ? ORDER BY id',
            this.skill,
            driver,
          )
    return rows.flatMap(row => {
      const body = this.#read(row)
      return body === undefined ? [] : [{ driver: textOf(row, 'driver'), id: textOf(row, 'id'), body }]
    })
  }

  put(driver: string, id: string, body: Body): void {
    this.db.run(
      `INSERT INTO skill_document (skill, driver, id, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (skill, driver, id) DO UPDATE SET body = excluded.body`,
      this.skill,
      driver,
      id,
      JSON.stringify(body),
    )
  }

  /** @returns whether there was one. */
  delete(driver: string, id: string): boolean {
    return (
      this.db.run(
        'DELETE FROM skill_document WHERE skill = ? AND driver = ? AND id = ?',
        this.skill,
        driver,
        id,
      ) > 0
    )
  }

  deleteAll(driver: string): void {
    this.db.run('DELETE FROM skill_document WHERE skill = ? AND driver = ?', this.skill, driver)
  }

  #read(row: Row): Body | undefined {
    return this.schema.safeParse(jsonOf(row, 'body')).data
  }
}
