import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { trainingExampleSchema } from '../../agent/planning/model/training-example.ts'
import { systemClock } from '../../agent/platform/clock.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'
import { startHeadUnit, talkTo } from './support.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'codriver-training-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const withMia = async (consent: boolean): Promise<HeadUnit> => {
  const headUnit = startHeadUnit({ home, database: openDatabase(':memory:', systemClock) })
  await headUnit.dispatch({ type: 'addDriver', name: 'Mia', language: 'en' })
  const mia = headUnit.snapshot().drivers.find(one => one.name === 'Mia')?.id ?? ''
  await headUnit.dispatch({ type: 'chooseDriver', driverId: mia })
  if (consent) await headUnit.dispatch({ type: 'preferences', patch: { keepTurns: true } })
  return headUnit
}
const exported = async (headUnit: HeadUnit) => {
  await headUnit.dispatch({ type: 'training', do: 'export' })
  const path = join(home, 'training-set.jsonl')
  expect(statSync(path).mode & 0o077).toBe(0)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => trainingExampleSchema.parse(JSON.parse(line)))
}

test('without consent nothing is collected', async () => {
  const headUnit = await withMia(false)
  await talkTo(headUnit)('open my window halfway')
  expect(headUnit.snapshot().training).toEqual({ count: 0, newest: [] })
})

test('a turn becomes what a model should have called: the decisions, without what rules added, and errands in words', async () => {
  const headUnit = await withMia(true)
  const talk = talkTo(headUnit)
  await talk('open the sunroof halfway')
  await talk('把我的座椅加热调到二档')
  await talk('call Hannah')
  const set = await exported(headUnit)
  const calls = set.map(({ messages }) =>
    (messages[2].tool_calls ?? []).map(call => [call.function.name, JSON.parse(call.function.arguments)]),
  )
  expect(calls[0]).toEqual([['set_sunroof_position', { value: 50 }]])
  expect(calls[1]).toEqual([['set_seat_heating_level', { zones: ['driver'], value: 2 }]])
  expect(calls[2]?.[0]?.[0]).toBe('call')
  for (const { tools, messages } of set) {
    expect(tools.map(tool => tool.function.name)).toContain(messages[2].tool_calls?.[0]?.function.name)
    expect(messages[0].content).toContain('State: ')
  }
})

test('names and numbers are replaced before anything is written', async () => {
  const headUnit = await withMia(true)
  const talk = talkTo(headUnit)
  await talk('call Hannah')
  await talk('open the window for Mia')
  const text = JSON.stringify([await exported(headUnit), headUnit.snapshot().training])
  expect(text).not.toMatch(/Hannah|Mia|555-0/)
})

test('what is taken back is no example; all can be deleted, and go with the driver', async () => {
  const headUnit = await withMia(true)
  const talk = talkTo(headUnit)
  await talk('open my window halfway')
  expect(headUnit.snapshot().training?.count).toBe(1)
  await talk('undo that')
  expect(headUnit.snapshot().training?.count).toBe(0)
  await talk('close my window')
  await talk('turn on the seat heating')
  await headUnit.dispatch({ type: 'training', do: 'clear' })
  expect(headUnit.snapshot().training?.count).toBe(0)
})
