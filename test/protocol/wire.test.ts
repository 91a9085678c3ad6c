import { describe, expect, it } from 'vitest'
import {
  type Command,
  clientMessageSchema,
  commandSchema,
  PROTOCOL_VERSION,
  serverMessageSchema,
} from '../../agent/protocol/index.ts'
import { createFakeHeadUnit } from '../support/fake-head-unit.ts'

/** One of each kind, at its limits where it has some. */
const COMMANDS: { readonly [Type in Command['type']]: Extract<Command, { type: Type }> } = {
  say: { type: 'say', text: 'x'.repeat(20_000), seat: 'rear_left' },
  spoken: { type: 'spoken', speechId: 's1' },
  answer: { type: 'answer', questionId: 'q1', option: 9 },
  confirm: { type: 'confirm', confirmationId: 'c1', accept: false },
  cancel: { type: 'cancel' },
  undo: { type: 'undo' },
  set: { type: 'set', key: 'window.position@driver', value: 50 },
  task: { type: 'task', taskId: 't1', action: 'dismiss' },
  listen: { type: 'listen', active: true },
  microphone: { type: 'microphone', state: 'on' },
  voices: { type: 'voices', languages: ['en'] },
  mute: { type: 'mute', muted: true },
  record: { type: 'record', what: 'start' },
  voicePrint: { type: 'voicePrint', do: 'learn' },
  preferences: { type: 'preferences', patch: { theme: 'day' } },
  chooseDriver: { type: 'chooseDriver', driverId: 'd1', pin: '12345678' },
  addDriver: { type: 'addDriver', name: '小雨', language: 'zh' },
  editDriver: { type: 'editDriver', driverId: 'd1', pin: null, currentPin: '1234' },
  deleteDriver: { type: 'deleteDriver', driverId: 'd1' },
  dismissNotice: { type: 'dismissNotice', noticeId: 'n1' },
  memory: {
    type: 'memory',
    ask: { do: 'edit', id: 'm1', edit: { value: { relation: 'daughter', name: 'Emma' }, validTo: null } },
  },
  world: { type: 'world', patch: { weather: 'rain', speed: 250, outsideTemperature: -50 } },
  occupants: { type: 'occupants', occupants: [{ seat: 'driver', name: 'Ann', child: false }] },
  training: { type: 'training', do: 'export' },
  resetWorld: { type: 'resetWorld' },
}

describe('commands', () => {
  it.each(Object.values(COMMANDS))('$type survives the wire', command => {
    const message = { id: 1, version: PROTOCOL_VERSION, command }
    expect(clientMessageSchema.parse(JSON.parse(JSON.stringify(message)))).toEqual(message)
  })

  it.each([
    ['an utterance beyond the limit', { type: 'say', text: 'x'.repeat(20_001) }],
    ['a seat the car has not got', { type: 'say', text: 'x', seat: 'roof' }],
    ['a PIN with letters', { type: 'chooseDriver', driverId: 'd1', pin: '12a4' }],
    ['a PIN of three digits', { type: 'chooseDriver', driverId: 'd1', pin: '123' }],
    ['a driver without a name', { type: 'addDriver', name: '   ', language: 'en' }],
    ['a language it does not speak', { type: 'addDriver', name: 'Ann', language: 'fr' }],
    [
      'five people in four seats',
      { type: 'occupants', occupants: Array(5).fill({ seat: 'driver', name: 'A' }) },
    ],
    ['a speed beyond the car', { type: 'world', patch: { speed: 251 } }],
    ['a speed in words', { type: 'world', patch: { speed: '60' } }],
    ['a value that is no value', { type: 'set', key: 'window.position@driver', value: { $gt: 0 } }],
    ['an option that is no whole number', { type: 'answer', questionId: 'q', option: 0.5 }],
    ['a kind that does not exist', { type: 'openGarage' }],
    ['no kind', {}],
    ['nothing', null],
  ])('refuse %s', (_what, command) => {
    expect(commandSchema.safeParse(command).success).toBe(false)
  })

  it('leave out what the contract does not name', () => {
    const parsed = commandSchema.parse({ type: 'world', patch: { speed: 10, range: 9999 }, extra: true })
    expect(parsed).toEqual({ type: 'world', patch: { speed: 10 } })
  })

  it('cannot reach into prototypes', () => {
    const raw: unknown = JSON.parse('{"type":"world","patch":{"__proto__":{"speed":10},"speed":20}}')
    const parsed = commandSchema.parse(raw)
    expect(JSON.stringify(parsed)).toBe('{"type":"world","patch":{"speed":20}}')
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
  })
})

describe('messages to the screen', () => {
  it('greet with the whole state', () => {
    const headUnit = createFakeHeadUnit()
    const hello = {
      type: 'hello',
      version: PROTOCOL_VERSION,
      catalogue: headUnit.catalogue,
      snapshot: headUnit.snapshot(),
    }
    expect(serverMessageSchema.parse(JSON.parse(JSON.stringify(hello)))).toEqual(hello)
  })

  it('do not pass with a state that lacks something', () => {
    const { world: _, ...snapshot } = createFakeHeadUnit().snapshot()
    expect(serverMessageSchema.safeParse({ type: 'snapshot', snapshot }).success).toBe(false)
  })
})
