import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DataError } from '../../bench/shared/data.ts'
import { SUITES } from '../../bench/suites/index.ts'
import { percentile } from '../../bench/suites/latency/percentile.ts'

const lines = (...rows: readonly unknown[]): string => rows.map(row => JSON.stringify(row)).join('\n')

describe('the suites over small data of our own', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-suites-'))
    writeFileSync(
      join(folder, 'test_labels.jsonl'),
      lines(
        {
          id: '1',
          query: '打开副驾车窗',
          semantics: [
            { domain: '车载控制', intent: '车身控制', slots: { 操作: '打开', 位置: '副驾', 对象: '车窗' } },
          ],
        },
        { id: '2', query: '一加一等于几', semantics: [] },
      ),
    )
    writeFileSync(
      join(folder, 'scenarios.jsonl'),
      lines({
        id: 'own-1',
        inits: [],
        turns: [
          {
            query: 'Open the passenger window.',
            calls: [
              {
                module: 'window',
                name: 'carcontrol_window_switch',
                args: [],
                kwargs: { position: ['passenger seat'], switch: true },
              },
            ],
          },
        ],
      }),
    )
    writeFileSync(
      join(folder, 'en.jsonl'),
      lines({
        lang: 'en',
        sentence: 'set a timer for ten minutes',
        intent: 'HassStartTimer',
        slots: { minutes: 10 },
      }),
    )
    writeFileSync(join(folder, 'zh-cn.jsonl'), '')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['mac-slu', 2, 1],
    ['vehicleworld', 1, 1],
    ['ha-intents', 1, 1],
    ['hybrid-share', 2, 2],
  ])('%s reads all rows and finds the plain ones right', async (id, rows, inDomain) => {
    const suite = await SUITES[id]?.()
    const result = await suite?.run({ data: folder, split: 'all' })
    expect(result).toMatchObject({ suite: id, rows, inDomain, score: 1, errors: [], failures: [] })
  })

  it.each(Object.keys(SUITES))('%s says where its data come from', async id => {
    const suite = await SUITES[id]?.()
    expect(suite?.id).toBe(id)
    expect(suite?.source.join(' ')).not.toBe('')
    if (suite?.needsData)
      await expect(suite.run({ data: join(folder, 'none'), split: 'all' })).rejects.toThrow(DataError)
  })
})

describe('percentiles', () => {
  it('takes the nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1)
    expect(percentile(values, 0.5)).toBe(50)
    expect(percentile(values, 0.95)).toBe(95)
    expect(percentile([7], 0.99)).toBe(7)
    expect(percentile([], 0.5)).toBe(0)
  })
})
