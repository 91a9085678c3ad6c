import { describe, expect, it } from 'vitest'
import { createCatalogueView } from '../../../agent/head-unit/catalogue-view.ts'
import { Connection, type Speech } from '../../../renderer/connection/connection.ts'
import { baseSnapshot } from '../fixtures/base-snapshot.ts'
import { FakeHeadUnit } from '../fixtures/fake-head-unit.ts'

/** A connection whose waiting is done by hand. */
function connected() {
  const headUnit = new FakeHeadUnit(createCatalogueView(), baseSnapshot)
  const waiting: { run: () => void; ms: number }[] = []
  const connection = new Connection(headUnit.open, {
    schedule: (run, ms) => {
      const entry = { run, ms }
      waiting.push(entry)
      return () => void waiting.splice(waiting.indexOf(entry), 1)
    },
    random: () => 0,
  })
  const stop = connection.start()
  return { headUnit, connection, waiting, stop }
}
const settled = (): Promise<void> => new Promise(resolve => queueMicrotask(resolve))

describe('a screen’s connection', () => {
  it('is ready with the catalogue and the first snapshot once greeted', async () => {
    const { connection } = connected()
    expect(connection.getState().status).toBe('connecting')
    await settled()
    expect(connection.getState().status).toBe('ready')
    expect(connection.getState().snapshot).toEqual(baseSnapshot)
    expect(connection.getState().catalogue?.settings.length).toBeGreaterThan(100)
  })

  it('answers each command with its own result', async () => {
    const { connection, headUnit } = connected()
    await settled()
    const accepted = connection.send({ type: 'undo' })
    headUnit.refusal = { en: 'Not while driving.', zh: '行驶中不行。' }
    const refused = connection.send({ type: 'resetWorld' })
    expect(await accepted).toEqual({ ok: true })
    expect(await refused).toEqual({ ok: false, say: headUnit.refusal })
    expect(headUnit.commands.map(command => command.type)).toEqual(['undo', 'resetWorld'])
  })

  it('keeps the last picture and waits longer and longer while the head unit is away', async () => {
    const { connection, headUnit, waiting } = connected()
    await settled()
    headUnit.drop()
    expect(connection.getState().status).toBe('reconnecting')
    expect(connection.getState().snapshot).toEqual(baseSnapshot)
    waiting.shift()?.run()
    headUnit.drop()
    expect(waiting.map(entry => entry.ms)).toEqual([600])
    waiting.shift()?.run()
    await settled()
    expect(connection.getState().status).toBe('ready')
    expect(headUnit.opened).toBe(3)
  })

  it('refuses commands in both languages while it is away, instead of losing them silently', async () => {
    const { connection, headUnit } = connected()
    await settled()
    headUnit.drop()
    const result = await connection.send({ type: 'undo' })
    expect(result.ok).toBe(false)
    expect(result.say?.en).toMatch(/connection/i)
    expect(result.say?.zh).toMatch(/连接/)
  })

  it('survives messages that are no messages', async () => {
    const { connection, headUnit } = connected()
    await settled()
    for (const nonsense of [
      undefined,
      7,
      'hello',
      { type: 'snapshot' },
      { type: 'snapshot', snapshot: { revision: 'x' } },
    ]) {
      headUnit.raw(nonsense)
    }
    expect(connection.getState()).toMatchObject({ status: 'ready', snapshot: baseSnapshot })
  })

  it('says so, and stops trying, when the head unit speaks another version', async () => {
    const { connection, headUnit, waiting } = connected()
    headUnit.version = 99
    await settled()
    expect(connection.getState().status).toBe('mismatch')
    headUnit.drop()
    expect(waiting).toEqual([])
  })

  it('does not knock again at a door that is closed to it', async () => {
    const { connection, headUnit, waiting } = connected()
    await settled()
    headUnit.drop('unauthorised')
    expect(connection.getState().status).toBe('unauthorised')
    expect(waiting).toEqual([])
  })

  it('passes speech on, and stops when it is stopped', async () => {
    const { connection, headUnit, stop } = connected()
    await settled()
    const heard: Speech[] = []
    connection.onSpeech(speech => heard.push(speech))
    headUnit.raw({ type: 'speech', id: 's1', text: 'Done.', language: 'en' })
    expect(heard.map(speech => speech.text)).toEqual(['Done.'])
    stop()
    headUnit.push({ driving: true })
    expect(connection.getState().snapshot?.driving).toBe(false)
  })

  it('keeps unchanged parts of a snapshot identical, so that only what changed is drawn anew', async () => {
    const { connection, headUnit } = connected()
    await settled()
    const before = connection.getState().snapshot
    headUnit.push({ world: { ...baseSnapshot.world, speed: 30 } })
    const after = connection.getState().snapshot
    expect(after?.world.speed).toBe(30)
    expect(after?.state).toBe(before?.state)
    expect(after?.tasks).toBe(before?.tasks)
    expect(after?.world).not.toBe(before?.world)
  })
})
