import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { startHeadUnit, talkTo } from './support.ts'

const idOf = (headUnit: HeadUnit, name: string): string =>
  headUnit.snapshot().drivers.find(driver => driver.name === name)?.id ?? 'nobody'
const add = (headUnit: HeadUnit, name: string, pin?: string) =>
  headUnit.dispatch({ type: 'addDriver', name, language: 'en', ...(pin === undefined ? {} : { pin }) })
const choose = (headUnit: HeadUnit, name: string, pin?: string) =>
  headUnit.dispatch({
    type: 'chooseDriver',
    driverId: idOf(headUnit, name),
    ...(pin === undefined ? {} : { pin }),
  })

test('a driver sits down: the seat is theirs, and nothing of the last conversation stays', async () => {
  const headUnit = startHeadUnit()
  await add(headUnit, 'Anna')
  await headUnit.dispatch({ type: 'say', text: 'order a small americano' })
  expect(headUnit.snapshot().conversation.phase).toBe('confirming')
  expect((await choose(headUnit, 'Anna')).ok).toBe(true)
  const snapshot = headUnit.snapshot()
  expect(snapshot.driver.name).toBe('Anna')
  expect(snapshot.occupants).toEqual([{ seat: 'driver', name: 'Anna', driverId: snapshot.driver.id }])
  expect(snapshot.conversation).toMatchObject({ phase: 'idle', words: '', undoable: false })
  expect(snapshot.turns).toEqual([])
  expect(await talkTo(headUnit)('undo that')).toBe("There's nothing to undo.")
})

test('one driver’s order is not another’s', async () => {
  const headUnit = startHeadUnit()
  await add(headUnit, 'Anna')
  await add(headUnit, 'Ben')
  await choose(headUnit, 'Anna')
  await talkTo(headUnit)('order a small americano')
  await talkTo(headUnit)('yes')
  expect(headUnit.snapshot().tasks).toHaveLength(1)
  await choose(headUnit, 'Ben')
  expect(headUnit.snapshot().tasks).toEqual([])
  await choose(headUnit, 'Anna')
  expect(headUnit.snapshot().tasks).toHaveLength(1)
})

test('a PIN is asked for, counted, and needed to delete', async () => {
  const headUnit = startHeadUnit()
  await add(headUnit, 'Anna', '4711')
  // Nothing is wrong yet: the screen asks for the PIN, and may leave it at that.
  expect((await choose(headUnit, 'Anna')).ok).toBe(true)
  expect(headUnit.snapshot().pinFor).toBeDefined()
  await headUnit.dispatch({ type: 'cancel' })
  expect(headUnit.snapshot().pinFor).toBeUndefined()
  await choose(headUnit, 'Anna')
  expect(headUnit.snapshot().driver.guest).toBe(true)
  expect(headUnit.snapshot().pinFor).toMatchObject({ driverId: idOf(headUnit, 'Anna'), attemptsLeft: 5 })
  const wrong = await choose(headUnit, 'Anna', '0000')
  expect(wrong.say?.en).toMatch(/4 tries left/)
  expect(headUnit.snapshot().driver.guest).toBe(true)
  expect((await choose(headUnit, 'Anna', '4711')).ok).toBe(true)
  expect(headUnit.snapshot().pinFor).toBeUndefined()
  const without = await headUnit.dispatch({ type: 'deleteDriver', driverId: idOf(headUnit, 'Anna') })
  expect(without.ok).toBe(false)
  expect(idOf(headUnit, 'Anna')).not.toBe('nobody')
})

test('deleting whoever drives leaves a guest, and no trace', async () => {
  const headUnit = startHeadUnit()
  await add(headUnit, 'Anna')
  await choose(headUnit, 'Anna')
  await talkTo(headUnit)('set a timer for ten minutes')
  expect((await headUnit.dispatch({ type: 'deleteDriver', driverId: idOf(headUnit, 'Anna') })).ok).toBe(true)
  const snapshot = headUnit.snapshot()
  expect(snapshot.driver.guest).toBe(true)
  expect(snapshot.occupants[0]?.driverId).toBeUndefined()
  expect(snapshot.tasks).toEqual([])
})

test('the language goes with the driver', async () => {
  const headUnit = startHeadUnit()
  await headUnit.dispatch({ type: 'addDriver', name: '小林', language: 'zh' })
  await choose(headUnit, '小林')
  expect(headUnit.snapshot().preferences.language).toBe('zh')
  await headUnit.dispatch({ type: 'preferences', patch: { language: 'en' } })
  expect(headUnit.snapshot().driver.language).toBe('en')
})

test('an unknown driver and a taken name are refused in words', async () => {
  const headUnit = startHeadUnit()
  expect((await choose(headUnit, 'Nobody')).ok).toBe(false)
  await add(headUnit, 'Anna')
  expect((await add(headUnit, 'anna')).say?.en).toMatch(/already/)
})

test('a driver takes over by voice once the reply is out, and a PIN is asked for on the screen', async () => {
  const headUnit = startHeadUnit()
  await add(headUnit, 'Anna')
  await add(headUnit, 'Ben', '4711')
  expect(await talkTo(headUnit)('switch the driver to Anna')).toBe('Hello Anna, the car is yours.')
  await vi.waitFor(() => expect(headUnit.snapshot().driver.name).toBe('Anna'))
  expect(await talkTo(headUnit)('switch the driver to Zoe')).toMatch(/don't know.*Anna and Ben/)
  await talkTo(headUnit)('Ben is driving now')
  await vi.waitFor(() => expect(headUnit.snapshot().pinFor?.driverId).toBe(idOf(headUnit, 'Ben')))
  expect(headUnit.snapshot().driver.name).toBe('Anna')
  await headUnit.dispatch({ type: 'cancel' })
  await talkTo(headUnit)('切换到访客')
  await vi.waitFor(() => expect(headUnit.snapshot().driver.guest).toBe(true))
})

test('with a deleted driver every recording goes: nobody can tell whose voice is in which', async () => {
  const home = await mkdtemp(join(tmpdir(), 'codriver-recordings-'))
  const headUnit = startHeadUnit({ home })
  await add(headUnit, 'Anna')
  await mkdir(join(home, 'recordings'))
  await writeFile(join(home, 'recordings', '2026-06-14T12-00-00.000Z.wav'), '')
  expect((await headUnit.dispatch({ type: 'deleteDriver', driverId: idOf(headUnit, 'Anna') })).ok).toBe(true)
  expect(await readdir(home)).not.toContain('recordings')
  expect(headUnit.snapshot().voice?.recording).toEqual({ on: false, count: 0 })
  await headUnit.close()
  await rm(home, { recursive: true })
})
