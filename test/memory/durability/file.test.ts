import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../../agent/memory/store/schema.ts'
import { ManualClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { seat, startHeadUnit } from '../../head-unit/support.ts'
import { JANUARY, memoryBench } from '../support.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codriver-memory-'))
  path = join(folder, 'codriver.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A word of letters for a number: things are called by words. */
const word = (number: number): string =>
  [...String(number)]
    .map(digit => 'bdfgklmnps'[Number(digit)])
    .join('o')
    .concat('um')

/** Words found in any file of the folder: the database, its journal, its copies. */
const traces = (words: string): readonly string[] =>
  readdirSync(folder).filter(file => readFileSync(join(folder, file)).includes(Buffer.from(words)))

describe('a migration that fails', () => {
  it('leaves the memory as it was, and a copy beside it', () => {
    const { hear, memory, db } = memoryBench(path)
    hear('I love spicy food in winter', JANUARY)
    hear("I'm allergic to peanuts", JANUARY)
    const before = memory.list('d1')
    const schema = db.all('SELECT name, sql FROM sqlite_master ORDER BY name')
    const version = MIGRATIONS.length + 1
    const broken = {
      version,
      sql: `ALTER TABLE memory_preference ADD COLUMN mood TEXT;
            UPDATE memory_preference SET value = '"lost"';
            DELETE FROM memory_evidence;
            INSERT INTO no_such_table VALUES (1)`,
    }
    expect(() => db.migrate('memory', [...MIGRATIONS, broken])).toThrow()
    db.close()

    const again = memoryBench(path)
    expect(again.db.all('SELECT name, sql FROM sqlite_master ORDER BY name')).toEqual(schema)
    expect(again.memory.list('d1')).toEqual(before)
    expect(again.hear('I love jazz', JANUARY + 1).added).toHaveLength(1)
    again.db.close()
    const copy = readdirSync(folder).find(file => file.includes('before-memory'))
    const saved = openDatabase(join(folder, copy ?? ''), new ManualClock(JANUARY)).database
    expect(saved.get('SELECT count(*) AS n FROM memory_preference')).toEqual({ n: before.length })
    saved.close()
  })
})

describe('a full disk', () => {
  it('is said to the driver, keeps nothing by halves, and is over once there is room', async () => {
    const clock = new ManualClock(new Date(2026, 5, 14, 12).getTime())
    const opened = openDatabase(path, clock)
    const { database } = opened
    const headUnit = startHeadUnit({ clock, database: opened })
    const mia = await seat(headUnit, 'Mia')
    await headUnit.say('I love jazz')
    const rowsOf = (table: string) => database.get(`SELECT count(*) AS n FROM ${table}`)?.n
    const pages = Number(database.get('PRAGMA page_count')?.page_count)
    database.exec(`PRAGMA max_page_count = ${pages}`)

    const counts = () => ['memory_preference', 'memory_evidence', 'memory_words'].map(rowsOf)
    let before = counts()
    let reply = ''
    for (let turn = 0; turn < 400 && !/storage/.test(reply); turn += 1) {
      before = counts()
      const { said } = await headUnit.say(`My favourite ${word(turn)} is ${word(turn)}`)
      reply = said?.reply?.say.en ?? ''
    }
    // What cannot be kept is not acknowledged.
    expect(reply).toMatch(/storage is full/)
    expect(counts()).toEqual(before)

    // What nobody asked to keep fails with a notice, and the touch itself is done.
    const notice = () => headUnit.snapshot().notices.find(one => one.id === 'memory-failed')
    for (let level = 0; level < 40 && notice() === undefined; level += 1) {
      before = counts()
      await headUnit.dispatch({ type: 'set', key: 'seat.heating_level@driver', value: 1 + (level % 3) })
      headUnit.pass(7_200_000)
    }
    expect(notice()?.say.en).toMatch(/storage is full/)
    expect(notice()?.say.zh).toMatch(/存储已满/)
    expect(counts()).toEqual(before)

    // What the screen shows is what the file holds.
    const list = await headUnit.dispatch({ type: 'memory', ask: { do: 'list', group: 'likes' } })
    if (list.memory?.kind !== 'list') throw new Error('The memory gave no list')
    expect(list.memory.all + list.memory.past).toBe(rowsOf('memory_preference'))
    const [row] = list.memory.rows
    const edit = { value: 'x'.repeat(390), subject: 'y'.repeat(70) }
    let refused = await headUnit.dispatch({ type: 'memory', ask: { do: 'edit', id: row?.id ?? '', edit } })
    for (let tries = 0; refused.ok && tries < 100; tries += 1) {
      const id = refused.memory?.kind === 'changed' ? refused.memory.id : ''
      refused = await headUnit.dispatch({
        type: 'memory',
        ask: { do: 'edit', id, edit: { ...edit, subject: `z${tries}` } },
      })
    }
    expect(refused.ok).toBe(false)
    expect(refused.say?.en).toMatch(/storage is full/)
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])

    database.exec('PRAGMA max_page_count = 100000')
    const { said } = await headUnit.say('My favourite composer is Mozart')
    expect(said?.reply?.say.en).not.toMatch(/storage/)
    expect(Number(rowsOf('memory_preference'))).toBeGreaterThan(Number(before[0]))
    await headUnit.dispatch({ type: 'set', key: 'seat.ventilation_level@driver', value: 2 })
    headUnit.pass(7_200_000)
    expect(notice()).toBeUndefined()
    expect(headUnit.snapshot().driver.id).toBe(mia)
    await headUnit.close()
    database.close()
  })
})

describe('what is to be gone', () => {
  /** Words nobody else says, in all that can be remembered of a driver. */
  const SECRET = 'Quetzalcoatlus'

  it('is in no file of the car once its driver was deleted, copies included', async () => {
    const clock = new ManualClock(new Date(2026, 5, 14, 12).getTime())
    const opened = openDatabase(path, clock)
    const headUnit = startHeadUnit({ clock, database: opened })
    const ben = await seat(headUnit, 'Ben')
    await headUnit.say('My daughter is called Pterodaustro')
    const mia = await seat(headUnit, SECRET)
    await headUnit.say(`My daughter is called ${SECRET}`)
    await headUnit.say(`My home is at 12 ${SECRET} Street`)
    await headUnit.say(`Remind me in one hour to buy ${SECRET} food`)
    for (let turn = 0; turn < 30; turn += 1) await headUnit.say(`My favourite ${word(turn)} is ${SECRET}`)
    // A copy of an upgrade made while she was known.
    expect(() =>
      opened.database.migrate('memory', [...MIGRATIONS, { version: MIGRATIONS.length + 1, sql: 'nonsense' }]),
    ).toThrow()
    expect(traces(SECRET).length).toBeGreaterThan(1)
    await headUnit.dispatch({ type: 'chooseDriver', driverId: ben })
    expect(await headUnit.dispatch({ type: 'deleteDriver', driverId: mia })).toMatchObject({ ok: true })
    expect(traces(SECRET)).toEqual([])
    expect(traces(SECRET.toLowerCase())).toEqual([])
    expect(traces('Pterodaustro').length).toBeGreaterThan(0)
    await headUnit.close()
    opened.database.close()
    expect(traces(SECRET)).toEqual([])
  })

  it('is in no file of the car once it was forgotten and the car put away', () => {
    const { hear, memory, db } = memoryBench(path)
    hear('I love jazz', JANUARY)
    for (let turn = 0; turn < 40; turn += 1) hear(`My favourite ${word(turn)} is ${SECRET}`, JANUARY)
    const secret = memory.list('d1').filter(row => JSON.stringify(row.value).includes(SECRET))
    expect(secret.length).toBeGreaterThan(10)
    memory.forget(secret.map(row => row.id))
    expect(memory.list('d1', { text: SECRET })).toEqual([])
    db.close()
    expect(traces(SECRET)).toEqual([])
    expect(traces(SECRET.toLowerCase())).toEqual([])
  })
})
