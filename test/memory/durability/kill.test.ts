import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createMemory } from '../../../agent/memory/create-memory.ts'
import { systemClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'

const LEARNER = join(import.meta.dirname, 'learner.ts')

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codriver-kill-'))
  path = join(folder, 'codriver.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the learner until it has told so many things, kills it in the midst of the next, and answers what it told. */
const learnAndDie = async (after: number): Promise<readonly string[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', LEARNER, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const told: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line)
    // What is still in the pipe was told before it died, and counts.
    if (told.length === after) child.kill('SIGKILL')
  }
  if (child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return told
}

describe('a process that is killed', () => {
  it('has kept whatever it acknowledged, whenever it dies', { timeout: 120_000 }, async () => {
    const kept = new Set<string>()
    for (const after of [1, 7, 38, 160]) {
      for (const line of await learnAndDie(after)) {
        const [what, id = ''] = line.split(' ')
        if (what === 'kept') kept.add(id)
        else kept.delete(id)
      }
      const { database, setAside } = openDatabase(path, systemClock)
      expect(setAside).toBeUndefined()
      expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
      expect(database.all('PRAGMA foreign_key_check')).toEqual([])
      const memory = createMemory({ db: database, clock: systemClock, newId: () => 'unused' })
      const rows = new Map(memory.list('d1', { past: true }).map(row => [row.id, row]))
      expect([...kept].filter(id => !rows.has(id))).toEqual([])
      // Nothing by halves: each row has its words, each word its row, and what was replaced says by what.
      for (const row of rows.values()) {
        expect(row.evidence.length).toBeGreaterThan(0)
        if (row.supersededBy !== undefined) expect(rows.has(row.supersededBy)).toBe(true)
      }
      const strays =
        'SELECT count(*) AS n FROM memory_words WHERE preference NOT IN (SELECT id FROM memory_preference)'
      expect(database.get(strays)).toEqual({ n: 0 })
      const halves =
        'SELECT (SELECT count(*) FROM memory_words) - (SELECT count(*) FROM memory_evidence) AS n'
      expect(database.get(halves)).toEqual({ n: 0 })
      // At most the one it died over is there without having been told.
      expect(rows.size - kept.size).toBeLessThanOrEqual(2)
      // What it did not live to tell is there now, and stays.
      for (const id of rows.keys()) kept.add(id)
      database.close()
    }
    expect(kept.size).toBeGreaterThan(100)
  })
})
