import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHeadUnit, type HeadUnit } from '../../agent/head-unit/head-unit.ts'
import type { Snapshot } from '../../agent/protocol/index.ts'
import type { ScreenClient } from '../support/screen-client.ts'
import { type ScreenTransport, TRANSPORTS } from '../support/screen-transports.ts'

vi.mock('electron', () => import('../support/fake-electron.ts'))

/** What a bad day brings to the real head unit, through each transport. */
describe.each(Object.entries(TRANSPORTS))('bad input over %s', (_name, serve) => {
  let home: string
  let headUnit: HeadUnit
  let transport: ScreenTransport
  let screen: ScreenClient

  async function start(): Promise<void> {
    headUnit = createHeadUnit({ home, logLevel: 'silent' })
    transport = await serve(headUnit)
    screen = await transport.open()
  }
  async function stop(): Promise<void> {
    await transport.close()
    await headUnit.close()
  }

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'codriver-home-'))
    await start()
  })
  afterEach(async () => {
    await stop()
    await rm(home, { recursive: true, force: true })
  })

  const say = (text: string) => screen.command({ type: 'say', text })
  const windowTarget = (snapshot: Snapshot = headUnit.snapshot()): unknown =>
    snapshot.targets['window.position@driver']

  /** The whole of the car, to see that nothing moved. */
  const car = (): Snapshot['targets'] => headUnit.snapshot().targets

  /** The product still works for the next person. */
  async function expectWorking(): Promise<void> {
    expect(await say('open my window')).toMatchObject({ ok: true })
    expect(windowTarget()).toBe(100)
  }

  it.each([
    ['ten thousand characters', 'open my window '.repeat(700)],
    ['ten thousand Chinese characters', '打开我的车窗'.repeat(1700)],
    ['one endless word', 'a'.repeat(10_000)],
  ])('refuses %s in words, and moves nothing', async (_what, text) => {
    const before = car()
    const answer = await say(text)
    expect(answer.ok).toBe(false)
    expect(answer.say?.en).toMatch(/fewer words/)
    expect(answer.say?.zh).toMatch(/短一点/)
    expect(car()).toEqual(before)
    await expectWorking()
  })

  it.each([
    ['nothing but emoji', '🚗🪟🔥👍'],
    ['nothing but control characters', '\u0000\u0007\u001b[31m\u202e\u200b'],
    ['half a surrogate', '\ud83d'],
    ['spaces', '   \n\t '],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a query', "'; DROP TABLE drivers; --"],
    ['a template', '{{constructor}} <%= process.exit(1) %>'],
    ['a prototype', '__proto__ constructor toString'],
  ])('takes %s without moving anything', async (_what, text) => {
    const before = car()
    const answer = await say(text)
    if (!answer.ok) expect(answer.say?.zh).toMatch(/[一-鿿]/)
    expect(car()).toEqual(before)
    await expectWorking()
  })

  it('understands words through emoji and control characters', async () => {
    expect(await say('\u200bopen my\u0007 window 🙏🚗')).toMatchObject({ ok: true })
    expect(windowTarget()).toBe(100)
  })

  it.each([
    ['a setting that does not exist', { type: 'set', key: 'flux.capacitor', value: true }],
    ['a name from the prototype', { type: 'set', key: '__proto__', value: 1 }],
    ['a value out of range', { type: 'set', key: 'window.position@driver', value: 250 }],
    ['a value of the wrong kind', { type: 'set', key: 'window.position@driver', value: 'wide' }],
    ['a task that is not there', { type: 'task', taskId: 'none', action: 'cancel' }],
    ['an answer to no question', { type: 'answer', questionId: 'none', option: 3 }],
    ['a yes to nothing', { type: 'confirm', confirmationId: 'none', accept: true }],
    ['a driver nobody knows', { type: 'chooseDriver', driverId: 'none' }],
    ['the deletion of nobody', { type: 'deleteDriver', driverId: 'none' }],
  ] as const)('refuses %s in both languages, and changes nothing', async (_what, command) => {
    const { targets, drivers, tasks } = headUnit.snapshot()
    const answer = await screen.command(command)
    expect(answer.ok).toBe(false)
    expect(answer.say?.en).toMatch(/\w/)
    expect(answer.say?.zh).toMatch(/[一-鿿]/)
    expect(headUnit.snapshot()).toMatchObject({ targets, drivers, tasks })
    await expectWorking()
  })

  it('keeps an unreadable database aside, starts a new one, tells the driver, and works', async () => {
    await stop()
    const garbage = 'this is not a database'.repeat(500)
    await writeFile(join(home, 'codriver.db'), garbage)
    await start()
    const { snapshot } = await screen.next('hello')
    expect(snapshot.notices).toHaveLength(1)
    expect(snapshot.notices[0]?.level).toBe('warning')
    expect(snapshot.notices[0]?.say.zh).toMatch(/[一-鿿]/)
    const files = await readdir(home)
    const contents = await Promise.all(files.map(name => readFile(join(home, name), 'utf8')))
    expect(contents).toContain(garbage)
    await expectWorking()
    const notice = snapshot.notices[0]?.id ?? ''
    await screen.command({ type: 'dismissNotice', noticeId: notice })
    expect(headUnit.snapshot().notices).toEqual([])
  })

  it('keeps a confirmation open when its screen disappears; another screen decides, once', async () => {
    await say('order a large latte')
    const { confirmation } = headUnit.snapshot().conversation
    if (!confirmation) throw new Error('Money must be confirmed.')
    screen.close()
    await screen.closed
    expect(headUnit.snapshot().conversation.confirmation?.id).toBe(confirmation.id)
    expect(headUnit.snapshot().tasks).toEqual([])

    const [second, third] = [await transport.open(), await transport.open()]
    const { snapshot } = await second.next('hello')
    expect(snapshot.conversation.confirmation?.id).toBe(confirmation.id)
    const yes = { type: 'confirm', confirmationId: confirmation.id, accept: true } as const
    const answers = await Promise.all([second.command(yes), third.command(yes)])
    expect(answers.map(answer => answer.ok).sort()).toEqual([false, true])
    expect(headUnit.snapshot().tasks.filter(task => task.kind === 'order')).toHaveLength(1)
  })

  it('still has the order after a restart', async () => {
    await screen.command({ type: 'addDriver', name: 'Anna', language: 'en' })
    const anna = headUnit.snapshot().drivers.find(driver => driver.name === 'Anna')
    await screen.command({ type: 'chooseDriver', driverId: anna?.id ?? '' })
    await say('order a large latte')
    const id = headUnit.snapshot().conversation.confirmation?.id ?? ''
    await screen.command({ type: 'confirm', confirmationId: id, accept: true })
    const [order] = headUnit.snapshot().tasks
    expect(order?.kind).toBe('order')
    await stop()
    await start()
    const { snapshot } = await screen.next('hello')
    expect(snapshot.tasks.map(task => task.id)).toEqual([order?.id])
  })

  it('survives eight screens that talk at once', async () => {
    const shouts = ['open my window', 'close my window', '打开空调', 'undo that', '音量大一点']
    const screens = await Promise.all(Array.from({ length: 8 }, () => transport.open()))
    const answers = await Promise.all(
      screens.flatMap(one => shouts.map(text => one.command({ type: 'say', text }))),
    )
    expect(answers).toHaveLength(40)
    for (const answer of answers) if (!answer.ok) expect(answer.say?.en).toMatch(/\w/)
    await expect
      .poll(() => headUnit.snapshot().conversation.phase, { timeout: 8000 })
      .toMatch(/idle|speaking/)
    await expectWorking()
  })
})
