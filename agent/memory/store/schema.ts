import type { Migration } from '../../platform/database.ts'

/** The room's tables. Steps are never edited once released. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: `CREATE TABLE memory_preference (
      id TEXT PRIMARY KEY,
      driver TEXT NOT NULL,
      subject TEXT NOT NULL,
      actor TEXT,
      kind TEXT NOT NULL,
      category TEXT NOT NULL,
      slot TEXT NOT NULL,
      zone TEXT,
      value TEXT NOT NULL,
      polarity INTEGER NOT NULL,
      strength REAL NOT NULL,
      origin TEXT NOT NULL,
      condition TEXT NOT NULL,
      passing INTEGER NOT NULL DEFAULT 0,
      valid_from REAL NOT NULL,
      valid_to REAL,
      superseded_by TEXT,
      confidence REAL NOT NULL,
      uses INTEGER NOT NULL DEFAULT 0,
      last_used REAL
    ) STRICT;
    CREATE INDEX memory_preference_driver ON memory_preference (driver, slot);
    CREATE TABLE memory_evidence (
      id INTEGER PRIMARY KEY,
      preference TEXT NOT NULL REFERENCES memory_preference (id) ON DELETE CASCADE,
      turn TEXT NOT NULL,
      words TEXT NOT NULL,
      context TEXT NOT NULL
    ) STRICT;
    CREATE INDEX memory_evidence_preference ON memory_evidence (preference);
    CREATE VIRTUAL TABLE memory_words USING fts5 (words, preference UNINDEXED, driver UNINDEXED);
    CREATE TABLE memory_offer (
      driver TEXT NOT NULL,
      key TEXT NOT NULL,
      preference TEXT NOT NULL,
      row TEXT NOT NULL,
      state TEXT NOT NULL,
      PRIMARY KEY (driver, key)
    ) STRICT`,
  },
  {
    version: 2,
    // What is forgotten leaves the index at once, instead of being marked as gone.
    sql: "INSERT INTO memory_words (memory_words, rank) VALUES ('secure-delete', 1)",
  },
  {
    version: 3,
    // What a driver's taxonomy has gained since it was declared: one JSON document.
    sql: 'CREATE TABLE memory_taxonomy (driver TEXT PRIMARY KEY, growth TEXT NOT NULL) STRICT',
  },
  {
    version: 4,
    // The words of a piece of evidence, cut once when it is written: cutting ten thousand takes seconds.
    sql: 'ALTER TABLE memory_evidence ADD COLUMN terms TEXT',
  },
]
