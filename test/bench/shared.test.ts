import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readArguments, UsageError } from '../../bench/arguments.ts'
import { chineseNumber } from '../../bench/shared/chinese-number.ts'
import { DataError, findFolder, readLines } from '../../bench/shared/data.ts'
import { ErrorCounter } from '../../bench/shared/errors.ts'
import { inSplit } from '../../bench/shared/split.ts'
import { clip, displayWidth, reached, report, table } from '../../bench/shared/table.ts'

describe('the split', () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `row-${index}`)

  it('puts every row into exactly one half', () => {
    for (const id of ids) expect(inSplit('suite', id, 'a')).not.toBe(inSplit('suite', id, 'b'))
  })

  it('keeps about a fifth unread', () => {
    const held = ids.filter(id => inSplit('suite', id, 'b')).length
    expect(held / ids.length).toBeGreaterThan(0.17)
    expect(held / ids.length).toBeLessThan(0.23)
  })

  it('depends on the suite too, so that equal ids do not go together', () => {
    expect(ids.some(id => inSplit('one', id, 'b') !== inSplit('two', id, 'b'))).toBe(true)
  })
})

describe('the command line', () => {
  it('reads suite, data and options', () => {
    const options = readArguments(['mac-slu', '--data', 'folder', '--json', '--split', 'b', '--errors', '7'])
    expect(options).toMatchObject({ suite: 'mac-slu', data: 'folder', json: true, split: 'b', errors: 7 })
  })

  it.each([
    [['mac-slu', '--split', 'c']],
    [['mac-slu', '--errors', '-1']],
    [['mac-slu', '--errors', 'many']],
    [['mac-slu', '--sort']],
    [['mac-slu', 'latency']],
  ])('refuses %j', words => {
    expect(() => readArguments(words)).toThrow(UsageError)
  })
})

describe('the data', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-test-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const row = z.object({ id: z.string() })

  it('is found in the folder given or in the suite’s own below it', () => {
    writeFileSync(join(folder, 'rows.jsonl'), '{"id":"1"}\n')
    expect(findFolder(folder, 'suite', 'rows.jsonl')).toBe(folder)
    const parent = join(folder, '..')
    expect(findFolder(parent, folder.slice(parent.length + 1), 'rows.jsonl')).toBe(folder)
    expect(() => findFolder(folder, 'suite', 'other.jsonl')).toThrow(DataError)
  })

  it('names the line that does not fit', () => {
    const path = join(folder, 'rows.jsonl')
    writeFileSync(path, '{"id":"1"}\n\n{"id":2}\n')
    expect(() => readLines(path, row)).toThrow(/rows\.jsonl:2|rows\.jsonl:3/)
    writeFileSync(path, '{"id":"1"}\nnot json\n')
    expect(() => readLines(path, row)).toThrow(/not JSON/)
  })
})

describe('the table', () => {
  it('counts Chinese characters as two columns', () => {
    expect(displayWidth('车窗 open')).toBe(9)
    expect(clip('打开所有车窗', 8)).toBe('打开所…')
    const lines = table(
      ['said', 'n'],
      [
        ['车窗', '1'],
        ['door', '2'],
      ],
    ).split('\n')
    expect(lines[2]).toBe('车窗  1')
    expect(lines[3]).toBe('door  2')
  })

  it('says which targets are reached', () => {
    expect(reached({ name: 'share', rows: 9, value: 0.9, target: { atLeast: 0.85 } })).toBe(true)
    expect(reached({ name: 'share', rows: 9, value: 0.8, target: { atLeast: 0.85 } })).toBe(false)
    expect(reached({ name: 'time', rows: 9, value: 11, unit: 'ms', target: { atMost: 10 } })).toBe(false)
    const text = report({
      suite: 'suite',
      rows: 3,
      inDomain: 2,
      score: 0.5,
      measures: [{ name: 'share', rows: 2, value: 0.5, target: { atLeast: 0.85 } }],
      outOfDomain: { 'no such thing': 1 },
      errors: [{ kind: 'missed: x', count: 1, example: 'open x' }],
      failures: [],
      notes: ['Mind this.'],
    })
    expect(text).toContain('50.0 %')
    expect(text).toContain('not yet')
    expect(text).toContain('no such thing')
    expect(text).toContain('missed: x')
  })

  it('lists the commonest errors first, with their first example', () => {
    const counter = new ErrorCounter()
    counter.add('rare', 'r')
    counter.add('common', 'c1')
    counter.add('common', 'c2')
    expect(counter.top(1)).toEqual([{ kind: 'common', count: 2, example: 'c1' }])
  })
})

describe('Chinese numbers', () => {
  it.each([
    ['二十三', 23],
    ['十', 10],
    ['一百零五', 105],
    ['两', 2],
    ['二十六点五', 26.5],
    ['一零三点九', 103.9],
    ['18', 18],
    ['18.5', 18.5],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })

  it('leaves other words alone', () => {
    expect(chineseNumber('高一点')).toBeUndefined()
    expect(chineseNumber('')).toBeUndefined()
  })
})
