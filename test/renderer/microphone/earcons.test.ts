import { expect, it } from 'vitest'
import { earconFor } from '../../../renderer/microphone/earcons.ts'

it('rises when listening begins and falls when it ends', () => {
  const begin = earconFor('idle', 'listening') ?? []
  const end = earconFor('listening', 'thinking') ?? []
  expect(begin[1]).toBeGreaterThan(begin[0] ?? 0)
  expect(end[1]).toBeLessThan(end[0] ?? 0)
})

it('is silent about everything else, and at the start', () => {
  expect(earconFor(undefined, 'listening')).toBeUndefined()
  expect(earconFor('listening', 'listening')).toBeUndefined()
  expect(earconFor('thinking', 'speaking')).toBeUndefined()
})
