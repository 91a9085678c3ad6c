import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MAX_FRAME_LENGTH, UNKNOWN_ID } from '../../agent/head-unit/screens/index.ts'
import { PROTOCOL_VERSION } from '../../agent/protocol/index.ts'
import { createFakeHeadUnit, type FakeHeadUnit } from '../support/fake-head-unit.ts'
import { type ScreenTransport, TRANSPORTS } from '../support/screen-transports.ts'

vi.mock('electron', () => import('../support/fake-electron.ts'))

describe.each(Object.entries(TRANSPORTS))('screens over %s', (_name, start) => {
  let headUnit: FakeHeadUnit
  let transport: ScreenTransport

  beforeEach(async () => {
    headUnit = createFakeHeadUnit()
    transport = await start(headUnit)
  })
  afterEach(async () => {
    await transport.close()
    await headUnit.close()
  })

  it('greets a screen with the version, the catalogue and the present state', async () => {
    const screen = await transport.open()
    const hello = await screen.next('hello')
    expect(hello.version).toBe(PROTOCOL_VERSION)
    expect(hello.catalogue).toEqual(headUnit.catalogue)
    expect(hello.snapshot).toEqual(headUnit.snapshot())
  })

  it('carries out a command, answers it once, and shows the change', async () => {
    const screen = await transport.open()
    expect(await screen.command({ type: 'say', text: 'open my window' })).toMatchObject({ ok: true })
    const { snapshot } = await screen.next(
      'snapshot',
      message => message.snapshot.conversation.reply !== undefined,
    )
    expect(snapshot.state['window.position@driver']).toBe(100)
    expect(snapshot.conversation.reply?.zh).toBe('车窗开了。')
    expect(screen.messages.filter(message => message.type === 'result')).toHaveLength(1)
  })

  it('passes on why the head unit refuses, in both languages', async () => {
    const screen = await transport.open()
    const result = await screen.command({ type: 'say', text: 'fly' })
    expect(result).toMatchObject({ ok: false, say: { en: "I can't do that.", zh: '这个我做不到。' } })
  })

  it('carries Chinese, emoji and control characters unharmed', async () => {
    const screen = await transport.open()
    const text = '打开车窗 🚗\u0000\u202E\n“”'
    await screen.command({ type: 'say', text })
    expect(headUnit.dispatched).toEqual([{ type: 'say', text }])
  })

  it.each([
    ['no JSON', 'hello {', UNKNOWN_ID],
    ['nothing', '', UNKNOWN_ID],
    ['JSON of another shape', '[1,2,3]', UNKNOWN_ID],
    ['a command that does not exist', '{"id":7,"command":{"type":"selfDestruct"}}', 7],
    ['a value of the wrong type', '{"id":8,"command":{"type":"say","text":5}}', 8],
    ['an id that is no number', '{"id":"x","command":{"type":"undo"}}', UNKNOWN_ID],
    [
      'a text over the limit',
      JSON.stringify({ id: 9, command: { type: 'say', text: 'a'.repeat(20_001) } }),
      9,
    ],
    ['a frame over the limit', 'x'.repeat(MAX_FRAME_LENGTH + 1), UNKNOWN_ID],
    ['a frame over the limit in Chinese', '开'.repeat(MAX_FRAME_LENGTH + 1), UNKNOWN_ID],
  ])('refuses %s, changes nothing, and the connection survives', async (_what, frame, id) => {
    const screen = await transport.open()
    const before = headUnit.snapshot()
    screen.sendFrame(frame)
    const refusal = await screen.next('result')
    expect(refusal).toMatchObject({ id, ok: false })
    expect(refusal.say?.en).toMatch(/Nothing was changed/)
    expect(refusal.say?.zh).toMatch(/什么都没有改动/)
    expect(headUnit.dispatched).toEqual([])
    expect(headUnit.snapshot()).toBe(before)
    expect(await screen.command({ type: 'say', text: 'open my window' })).toMatchObject({ ok: true })
  })

  it('tells a screen of another version to reload', async () => {
    const screen = await transport.open()
    screen.sendFrame(JSON.stringify({ id: 3, version: 999, command: { type: 'undo' } }))
    const refusal = await screen.next('result')
    expect(refusal).toMatchObject({ id: 3, ok: false })
    expect(refusal.say?.en).toMatch(/reload/)
    screen.sendFrame(JSON.stringify({ id: 4, version: PROTOCOL_VERSION, command: { type: 'undo' } }))
    expect(await screen.next('result', result => result.id === 4)).toMatchObject({ ok: true })
  })

  it('answers for the head unit when it breaks', async () => {
    const screen = await transport.open()
    const result = await screen.command({ type: 'say', text: 'break' })
    expect(result.ok).toBe(false)
    expect(result.say?.en).toMatch(/try again/)
    expect(JSON.stringify(result)).not.toContain('on purpose')
  })

  it('stops a flood without losing the screen', async () => {
    const screen = await transport.open()
    const flood = 400
    for (let id = 1; id <= flood; id++) screen.sendFrame(JSON.stringify({ id, command: { type: 'undo' } }))
    const last = await screen.next('result', result => result.id === flood)
    expect(last.ok).toBe(false)
    expect(headUnit.dispatched.length).toBeLessThan(flood / 2)
  })

  it('shows two screens the same', async () => {
    const [first, second] = [await transport.open(), await transport.open()]
    await second.next('hello')
    await first.command({ type: 'say', text: 'open my window' })
    const opened = await second.next('snapshot')
    expect(opened.snapshot.state['window.position@driver']).toBe(100)
    expect(second.messages.some(message => message.type === 'result')).toBe(false)
  })

  it('leaves the confirmation open when the screen that asked disappears; another can answer it', async () => {
    const [first, second] = [await transport.open(), await transport.open()]
    await first.command({ type: 'say', text: 'coffee' })
    first.close()
    await first.closed
    expect(headUnit.snapshot().conversation.phase).toBe('confirming')
    const { snapshot } = await second.next('snapshot')
    expect(snapshot.conversation.confirmation?.id).toBe('c1')
    expect(await second.command({ type: 'confirm', confirmationId: 'c1', accept: true })).toMatchObject({
      ok: true,
    })
    expect(headUnit.dispatched.filter(command => command.type === 'confirm')).toHaveLength(1)
  })

  it('greets a screen that comes late, or back, with what is going on', async () => {
    const first = await transport.open()
    await first.command({ type: 'say', text: 'coffee' })
    first.close()
    await first.closed
    const again = await transport.open()
    const { snapshot } = await again.next('hello')
    expect(snapshot.conversation.confirmation?.title.zh).toBe('下单咖啡吗？')
  })

  it('speaks on the screen used last, and silences all', async () => {
    const [first, second] = [await transport.open(), await transport.open()]
    await second.command({ type: 'undo' })
    headUnit.speak({ id: 's1', text: 'Done.', language: 'en' })
    expect(await second.next('speech')).toMatchObject({ id: 's1', text: 'Done.' })
    headUnit.speak({ id: 's1', text: '', language: 'en' })
    await first.next('speech', speech => speech.text === '')
    expect(first.messages.some(message => message.type === 'speech' && message.text !== '')).toBe(false)
  })

  it('does not wait for a screen that left while speaking, nor for one that is not there', async () => {
    const screen = await transport.open()
    await screen.command({ type: 'undo' })
    headUnit.speak({ id: 's2', text: 'A long story.', language: 'en' })
    await screen.next('speech')
    screen.close()
    await vi.waitFor(() => expect(headUnit.dispatched).toContainEqual({ type: 'spoken', speechId: 's2' }))
    headUnit.speak({ id: 's3', text: 'Anyone there?', language: 'en' })
    expect(headUnit.dispatched).toContainEqual({ type: 'spoken', speechId: 's3' })
  })

  it('says goodbye to its screens when it stops', async () => {
    const screen = await transport.open()
    await screen.next('hello')
    await transport.close()
    await screen.closed
    transport = await start(headUnit)
  })
})
