import { expect, test } from 'vitest'
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
