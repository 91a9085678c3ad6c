import { expect, it } from 'vitest'
import { stateTone, stateWord } from '../../../renderer/assistant/state-word.ts'

it('tells an open microphone from a sleeping car', () => {
  expect(stateWord({ phase: 'idle' })).toBe('state_idle')
  expect(stateWord({ phase: 'idle' }, true)).toBe('state_open')
  expect(stateTone('idle')).toBe('resting')
  expect(stateTone('idle', true)).toBe('present')
})

it('names what is going on, open or not', () => {
  expect(stateWord({ phase: 'thinking' }, true)).toBe('state_thinking')
})
