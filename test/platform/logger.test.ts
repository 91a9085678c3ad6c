import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { text } from '../../agent/domain/language.ts'
import { DriverError } from '../../agent/platform/errors.ts'
import { createLogger } from '../../agent/platform/logger.ts'

function capture(level: 'debug' | 'info') {
  const lines: string[] = []
  return { lines, log: createLogger(level, { write: line => void lines.push(line) }) }
}

test('above debug level nobody reads what was said', () => {
  const { lines, log } = capture('debug')
  log.info({ turn: 't1', words: 'take me to the clinic', nested: { transcript: 'clinic' } }, 'turn done')
  expect(lines.join()).not.toContain('clinic')
  expect(lines.join()).toContain('turn done')
  log.debug({ words: 'take me to the clinic' })
  expect(lines.join()).toContain('clinic')
})

test('PINs and keys are written at no level', () => {
  const { lines, log } = capture('debug')
  log.debug({ pin: '4711', model: { key: 'sk-1' } })
  expect(lines.join()).not.toMatch(/"4711"|sk-1/)
})

describe('an error above debug level', () => {
  const thrown = (work: () => unknown): unknown => {
    try {
      return work()
    } catch (error) {
      return error
    }
  }
  const written = (err: unknown): string => {
    const { lines, log } = capture('info')
    log.error({ err }, 'a room failed')
    if (err instanceof Error) log.error(err)
    return lines.join()
  }

  test('tells what failed and where, and nothing of what was said', () => {
    const say = text("I don't know where the clinic is.", '我不知道诊所在哪里。')
    const parser = thrown(() => JSON.parse('the clinic at noon'))
    expect(String(parser)).toContain('the clinic')
    const line = written(new DriverError('A place is unknown', say, { cause: parser }))
    expect(line).not.toMatch(/clinic|诊所/)
    expect(line).toContain('A place is unknown')
    expect(line).toContain('SyntaxError')
    expect(line).toMatch(/logger\.test\.ts:\d+/)
  })

  test('is one line, however its causes go round', () => {
    const first = new Error('the clinic')
    first.cause = new Error('the clinic again', { cause: first })
    expect(written(first)).not.toContain('clinic')
  })

  test('names the file that could not be read, and the bug', () => {
    expect(written(thrown(() => readFileSync('/no/such/file')))).toMatch(/ENOENT.*\/no\/such\/file/)
    expect(written(new TypeError('plan.undo is not a function'))).toContain('plan.undo')
  })
})
