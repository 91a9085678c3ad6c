import { expect, it } from 'vitest'
import { isAcknowledgement, isEcho } from '../../../agent/voice/ear/own-voice.ts'

it.each(['mhm', 'Mm-hmm.', 'uh-huh', '嗯', '嗯嗯，'])('%s asks for nothing', words => {
  expect(isAcknowledgement(words)).toBe(true)
})
it.each(['yes', 'stop', '好', 'open the window'])('%s is an answer', words => {
  expect(isAcknowledgement(words)).toBe(false)
})
it('knows its own words again, and no others', () => {
  const own = "I've opened the passenger window halfway."
  expect(isEcho('opened the passenger window', own)).toBe(true)
  expect(isEcho('close the passenger door again', own)).toBe(false)
  expect(isEcho('yes', 'yes, it is open')).toBe(false)
})
