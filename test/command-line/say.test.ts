import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, uptime } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Drivers } from '../../agent/drivers/drivers.ts'
import { ManualClock } from '../../agent/platform/clock.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'

const home = mkdtempSync(join(tmpdir(), 'codriver-say-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const PROGRAM = resolve(import.meta.dirname, '../../agent/command-line/say.ts')
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', PROGRAM, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, CODRIVER_HOME: home },
    timeout: 30_000,
  })

test('lines are a conversation, one object a turn, and nothing else on standard output', () => {
  const { stdout, status } = run(
    ['--json', '--driver', 'Anna', '--now', '2026-01-14T08:30', '--world', '{"weather":"rain"}'],
    '打开天窗\n是的\n# a comment\n\nundo that\n',
  )
  const turns = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(status).toBe(0)
  expect(turns.map(turn => [turn.text, turn.language, turn.phase])).toEqual([
    ['打开天窗', 'zh', 'confirming'],
    ['是的', 'zh', 'idle'],
    ['undo that', 'en', 'idle'],
  ])
  expect(Object.keys(turns[0])).toEqual([
    'text',
    'language',
    'requests',
    'decisions',
    'changes',
    'learnt',
    'reply',
    'planner',
    'phase',
    'ms',
  ])
  // It rains: the plan is told, and nothing is done before the yes.
  expect(turns[0].decisions[0].tool).toBe('set_sunroof_position')
  expect(Object.keys(turns[0].decisions[0].reasons)).toEqual(['value'])
  expect(turns[0].changes).toEqual([])
  expect(turns[1].changes).toContainEqual({ key: 'sunroof.position', value: 100 })
}, 40_000)

test('one turn, and a wrong option, each with its exit code', () => {
  const good = run(['close my window'])
  expect([good.status, good.stdout]).toEqual([0, "The driver's window is already closed.\n"])
  const bad = run(['--world', '{"speed":"fast"}', 'hello'])
  expect(bad.status).toBe(2)
  expect(bad.stderr).toMatch(/--world: speed/)
  expect(bad.stdout).toBe('')
}, 40_000)

test('beside a running head unit it says so and leaves the data alone', () => {
  const lock = join(home, 'running.json')
  writeFileSync(lock, JSON.stringify({ pid: process.pid, bootedAt: Date.now() - uptime() * 1000 }))
  const { status, stdout, stderr } = run(['open my window'])
  rmSync(lock)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/already running/)
}, 40_000)

test('a driver with a PIN is not spoken for', async () => {
  const clock = new ManualClock(Date.now())
  const { database } = openDatabase(join(home, 'codriver.db'), clock)
  const drivers = new Drivers({ db: database, clock, newId: () => 'cleo', guestLanguage: () => 'en' })
  await drivers.add({ name: 'Cleo', language: 'en', pin: '4711' })
  database.close()
  const { status, stderr } = run(['--driver', 'Cleo', 'open my window'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/Cleo has a PIN/)
}, 40_000)
