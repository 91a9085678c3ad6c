import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../../agent/platform/clock.ts'
import { SystemError } from '../../agent/platform/errors.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'
import { textOf } from '../../agent/platform/rows.ts'

const clock = new ManualClock(Date.UTC(2026, 0, 2, 8))
const first = { version: 1, sql: 'CREATE TABLE note (body TEXT NOT NULL) STRICT' }
const second = { version: 2, sql: "ALTER TABLE note ADD COLUMN tag TEXT NOT NULL DEFAULT 'none'" }
let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codriver-db-'))
  path = join(folder, 'deeper', 'codriver.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was written is there after a restart, and upgrades keep it and a copy', () => {
  const { database } = openDatabase(path, clock)
  database.migrate('notes', [first])
  database.run('INSERT INTO note (body) VALUES (?)', 'kept')
  database.close()

  const again = openDatabase(path, clock)
  expect(again.setAside).toBeUndefined()
  again.database.migrate('notes', [first, second])
  const row = again.database.get('SELECT body, tag FROM note')
  expect(row === undefined ? '' : `${textOf(row, 'body')} ${textOf(row, 'tag')}`).toBe('kept none')
  expect(readdirSync(join(folder, 'deeper')).some(file => file.includes('before-notes-1'))).toBe(true)
  again.database.close()
})

test('a file that is no database is put aside whole and a new one begins', () => {
  const { database } = openDatabase(path, clock)
  database.close()
  writeFileSync(path, 'holiday pictures'.repeat(400))
  const opened = openDatabase(path, clock)
  expect(opened.setAside?.notice.zh).toMatch(/没有删除/)
  expect(readFileSync(opened.setAside?.path ?? '', 'utf8')).toContain('holiday pictures')
  opened.database.migrate('notes', [first])
  expect(opened.database.all('SELECT * FROM note')).toHaveLength(0)
  opened.database.close()
})

test('a damaged page is noticed too', () => {
  const { database } = openDatabase(path, clock)
  database.migrate('notes', [first])
  for (let index = 0; index < 500; index += 1) database.run('INSERT INTO note VALUES (?)', 'x'.repeat(200))
  database.close()
  const bytes = readFileSync(path)
  bytes.fill(0xff, 8192, 40_000)
  writeFileSync(path, bytes)
  const opened = openDatabase(path, clock)
  expect(opened.setAside).toBeDefined()
  opened.database.close()
})

test('a transaction that throws leaves nothing, the inner one only itself', () => {
  const { database } = openDatabase(':memory:', clock)
  database.migrate('notes', [first])
  const add = (body: string) => database.run('INSERT INTO note VALUES (?)', body)
  database.transaction(() => {
    add('outer')
    expect(() =>
      database.transaction(() => {
        add('inner')
        throw new Error('no')
      }),
    ).toThrow('no')
  })
  expect(() =>
    database.transaction(() => {
      add('lost')
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(database.all('SELECT body FROM note').map(row => row.body)).toEqual(['outer'])
})

test('a failing step changes nothing, and a newer schema is refused with advice', () => {
  const { database } = openDatabase(':memory:', clock)
  expect(() => database.migrate('notes', [first, { version: 2, sql: 'nonsense' }])).toThrow()
  expect(() => database.all('SELECT * FROM note')).toThrow()
  database.migrate('notes', [first, second])
  expect(() => database.migrate('notes', [first])).toThrow(SystemError)
})

test('a full disk is said as such', () => {
  const { database } = openDatabase(':memory:', clock)
  database.migrate('notes', [first])
  database.exec('PRAGMA max_page_count = 4')
  const fill = () => {
    for (let index = 0; index < 100; index += 1) database.run('INSERT INTO note VALUES (?)', 'x'.repeat(1000))
  }
  expect(fill).toThrow(SystemError)
  expect(fill).toThrow(/disk is full/)
})

test('a folder that cannot be made is told with what to do', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => openDatabase(join(folder, 'file', 'codriver.db'), clock)).toThrow(SystemError)
})
