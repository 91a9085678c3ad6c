import type { Database } from '../../platform/database.ts'
import { textOf } from '../../platform/rows.ts'
import type { Row } from '../../platform/sqlite-driver.ts'
import type { Evidence, Preference } from '../preference.ts'
import { EMPTY_GROWTH, readGrowth, type TaxonomyGrowth } from '../taxonomy/growth.ts'
import { segmented } from '../text/content-words.ts'
import { evidenceFrom, importable, preferenceFrom } from './preference-rows.ts'
import { MIGRATIONS } from './schema.ts'

/** What may change of a row after it was written. */
export type RowPatch = Partial<
  Pick<
    Preference,
    | 'validTo'
    | 'supersededBy'
    | 'confidence'
    | 'uses'
    | 'lastUsed'
    | 'validFrom'
    | 'origin'
    | 'strength'
    | 'kind'
  >
>

/** An offer to make a habit a rule, and what became of it. */
export type OfferState = 'open' | 'accepted' | 'declined'

/** Preferences in SQLite. Every method is one statement or a few; callers put them into a transaction. */
export class PreferenceStore {
  /** @throws SystemError when the file is newer than this program. */
  constructor(private readonly db: Database) {
    db.migrate('memory', MIGRATIONS)
  }

  /** All of `work` or nothing of it. */
  transaction<Result>(work: () => Result): Result {
    return this.db.transaction(work)
  }

  /** Every row of a driver, oldest first, with its evidence. */
  load(driver: string): readonly Preference[] {
    const evidence = new Map<string, Evidence[]>()
    for (const row of this.db.all(
      `SELECT e.preference, e.turn, e.words, e.context, e.terms FROM memory_evidence e
       JOIN memory_preference p ON p.id = e.preference WHERE p.driver = ? ORDER BY e.id`,
      driver,
    )) {
      const id = textOf(row, 'preference')
      const known = evidence.get(id)
      if (known === undefined) evidence.set(id, [evidenceFrom(row)])
      else known.push(evidenceFrom(row))
    }
    return this.db
      .all('SELECT * FROM memory_preference WHERE driver = ? ORDER BY valid_from, rowid', driver)
      .map(row => preferenceFrom(row, evidence.get(textOf(row, 'id')) ?? []))
  }

  driverOf(id: string): string | undefined {
    const row = this.db.get('SELECT driver FROM memory_preference WHERE id = ?', id)
    return row === undefined ? undefined : textOf(row, 'driver')
  }

  insert(row: Preference): void {
    this.db.run(
      `INSERT INTO memory_preference (id, driver, subject, actor, kind, category, slot, zone, value, polarity, strength,
        origin, condition, passing, valid_from, valid_to, superseded_by, confidence, uses, last_used)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      row.id,
      row.driver,
      row.subject,
      row.actor ?? null,
      row.kind,
      row.category,
      row.slot,
      row.zone ?? null,
      JSON.stringify(row.value),
      row.polarity,
      row.strength,
      row.origin,
      JSON.stringify(row.condition),
      row.passing === true ? 1 : 0,
      row.validFrom,
      row.validTo ?? null,
      row.supersededBy ?? null,
      row.confidence,
      row.uses,
      row.lastUsed ?? null,
    )
    for (const one of row.evidence) this.addEvidence(row, one)
  }

  addEvidence(row: Pick<Preference, 'id' | 'driver'>, evidence: Evidence): void {
    const terms = segmented(evidence.words)
    this.db.run(
      'INSERT INTO memory_evidence (preference, turn, words, context, terms) VALUES (?, ?, ?, ?, ?)',
      row.id,
      evidence.turnId,
      evidence.words,
      JSON.stringify(evidence.context),
      terms,
    )
    this.db.run(
      'INSERT INTO memory_words (words, preference, driver) VALUES (?, ?, ?)',
      terms,
      row.id,
      row.driver,
    )
  }

  update(id: string, patch: RowPatch): void {
    const columns: readonly (readonly [keyof RowPatch, string])[] = [
      ['validTo', 'valid_to'],
      ['supersededBy', 'superseded_by'],
      ['confidence', 'confidence'],
      ['uses', 'uses'],
      ['lastUsed', 'last_used'],
      ['validFrom', 'valid_from'],
      ['origin', 'origin'],
      ['strength', 'strength'],
      ['kind', 'kind'],
    ]
    for (const [key, column] of columns) {
      if (!(key in patch)) continue
      this.db.run(`UPDATE memory_preference SET ${column} = ? WHERE id = ?`, patch[key] ?? null, id)
    }
  }

  /** Removes a row with its evidence and its words. */
  remove(id: string): void {
    this.db.run('DELETE FROM memory_words WHERE preference = ?', id)
    this.db.run('DELETE FROM memory_evidence WHERE preference = ?', id)
    this.db.run('DELETE FROM memory_preference WHERE id = ?', id)
  }

  /** Ids of rows whose words hold all of these, best first; both languages. */
  search(driver: string, words: string, limit: number): readonly string[] {
    const terms = segmented(words)
      .split(' ')
      .filter(term => term !== '')
      .map(term => `"${term.replaceAll('"', '')}"`)
    if (terms.length === 0) return []
    return this.db
      .all(
        'SELECT DISTINCT preference FROM memory_words WHERE memory_words MATCH ? AND driver = ? ORDER BY rank LIMIT ?',
        terms.join(' AND '),
        driver,
        limit,
      )
      .map(row => textOf(row, 'preference'))
  }

  /** What a driver's taxonomy has gained. @throws DriverError when what is stored does not fit. */
  growth(driver: string): TaxonomyGrowth {
    const row = this.db.get('SELECT growth FROM memory_taxonomy WHERE driver = ?', driver)
    return row === undefined ? EMPTY_GROWTH : readGrowth(JSON.parse(textOf(row, 'growth')))
  }

  saveGrowth(driver: string, growth: TaxonomyGrowth): void {
    this.db.run(
      'INSERT INTO memory_taxonomy (driver, growth) VALUES (?, ?) ON CONFLICT (driver) DO UPDATE SET growth = excluded.growth',
      driver,
      JSON.stringify(growth),
    )
  }

  offer(driver: string, key: string): OfferState | undefined {
    const row = this.db.get('SELECT state FROM memory_offer WHERE driver = ? AND key = ?', driver, key)
    if (row === undefined) return undefined
    const state = textOf(row, 'state')
    return state === 'accepted' || state === 'declined' ? state : 'open'
  }

  /** Keeps an offer with the row it would make, so that it can be answered after a restart. */
  openOffer(row: Preference, key: string): void {
    this.db.run(
      "INSERT INTO memory_offer (driver, key, preference, row, state) VALUES (?, ?, ?, ?, 'open') ON CONFLICT DO NOTHING",
      row.driver,
      key,
      row.id,
      JSON.stringify(row),
    )
  }

  /** The rows the open offers of a driver would make, oldest first. */
  openOffers(driver: string): readonly Preference[] {
    return this.db
      .all("SELECT driver, row FROM memory_offer WHERE driver = ? AND state = 'open' ORDER BY rowid", driver)
      .map(offered)
  }

  /** The row an open offer would make; undefined when it was answered or there is none. */
  openOfferOf(preference: string): Preference | undefined {
    const row = this.db.get(
      "SELECT driver, row FROM memory_offer WHERE preference = ? AND state = 'open'",
      preference,
    )
    return row === undefined ? undefined : offered(row)
  }

  /** That it was answered is kept, so that it is not offered again; what it would have made is not. */
  settleOffer(preference: string, state: OfferState): void {
    this.db.run("UPDATE memory_offer SET state = ?, row = '' WHERE preference = ?", state, preference)
  }

  /** Whatever was kept of one name is kept of the other from now on; what was said stays as it was said. */
  renamePerson(driver: string, from: string, to: string): void {
    for (const column of ['subject', 'actor'])
      this.db.run(
        `UPDATE memory_preference SET ${column} = ? WHERE driver = ? AND ${column} = ?`,
        to,
        driver,
        from,
      )
    for (const row of this.openOffers(driver))
      if (row.subject === from) {
        const { driver: _, ...offer } = { ...row, subject: to }
        this.db.run('UPDATE memory_offer SET row = ? WHERE preference = ?', JSON.stringify(offer), row.id)
      }
  }

  /** Removes every trace of a driver and compacts the file, so that nothing can be read from its free pages. */
  removeDriver(driver: string): void {
    this.db.transaction(() => {
      this.db.run('DELETE FROM memory_words WHERE driver = ?', driver)
      this.db.run(
        'DELETE FROM memory_evidence WHERE preference IN (SELECT id FROM memory_preference WHERE driver = ?)',
        driver,
      )
      this.db.run('DELETE FROM memory_preference WHERE driver = ?', driver)
      this.db.run('DELETE FROM memory_offer WHERE driver = ?', driver)
      this.db.run('DELETE FROM memory_taxonomy WHERE driver = ?', driver)
      // FTS5 keeps deleted words in its segments until they are merged.
      this.db.run("INSERT INTO memory_words (memory_words) VALUES ('optimize')")
    })
    // SQLite compacts a file only outside a transaction, and the driver's profile may be going in the same one.
    this.db.afterCommit(() => {
      this.db.exec('VACUUM')
      this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    })
  }
}

const offered = (row: Row): Preference => ({
  ...importable(withoutDriver(JSON.parse(textOf(row, 'row')))),
  driver: textOf(row, 'driver'),
})

const withoutDriver = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null || !('driver' in row)) return row
  const { driver: _, ...rest } = row
  return rest
}
