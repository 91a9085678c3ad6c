import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Brain } from '../../bench/brain/brain.ts'
import { modelBrain } from '../../bench/brain/model-brain.ts'
import { plainScene, planningContextOf } from '../../bench/scoring/imagine.ts'
import { DataError } from '../../bench/shared/data.ts'
import { type ModelServer, startModelServer } from '../model-server/model-server.ts'

let server: ModelServer
let folder: string
beforeEach(async () => {
  server = await startModelServer()
  folder = mkdtempSync(join(tmpdir(), 'bench-brain-'))
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const brain = (): Brain =>
  modelBrain({
    config: { baseUrl: server.url, name: 'scripted', timeoutMs: 1000, price: { prompt: 1, completion: 2 } },
    answers: join(folder, 'answers.jsonl'),
    retryMs: 1,
  })
const read = (one: Brain, id: string) =>
  one.read({ id, words: 'sea breeze', language: 'en', context: planningContextOf(plainScene()) })

const WINDOW = {
  type: 'answer',
  calls: [{ name: 'set_window_position', arguments: { zones: ['driver'], value: 40 } }],
} as const

test('an interrupted run goes on where it stopped, and nothing is paid for twice', async () => {
  server.behave(WINDOW, WINDOW, { type: 'status', status: 500 })
  const first = brain()
  await read(first, 'r1')
  await read(first, 'r2')
  await expect(read(first, 'r3')).rejects.toThrow(DataError)
  // As a crash in the middle of a line would leave it.
  appendFileSync(join(folder, 'answers.jsonl'), '{"id":"r3","requests":[{"ki')
  server.behave(WINDOW)
  const before = server.asked.length
  const second = brain()
  for (const id of ['r1', 'r2', 'r3'])
    expect(await read(second, id)).toMatchObject([{ kind: 'set', setting: 'window.position' }])
  await read(brain(), 'r3')
  expect(server.asked.length - before).toBe(1)
  expect(second.summary()).toMatchObject({
    brain: 'scripted',
    model: { answers: 3, promptTokens: 2700, completionTokens: 90, cost: 0.00288, called: 1, mended: 0 },
  })
})

test('an answer that cannot be used, even mended, is a row without requests and is counted', async () => {
  server.behave({ type: 'answer', text: '' })
  const one = brain()
  expect(await read(one, 'r1')).toEqual([])
  expect(one.summary()).toMatchObject({ model: { unusable: 1, mended: 1 } })
})

test('without an endpoint it says what to set', () => {
  expect(() => modelBrain({ config: { timeoutMs: 1000 }, answers: join(folder, 'a') })).toThrow(
    /CODRIVER_MODEL_URL/,
  )
})
