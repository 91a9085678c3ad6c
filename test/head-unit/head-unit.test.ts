import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { catalogueViewSchema, type Snapshot, snapshotSchema } from '../../agent/protocol/index.ts'
import { standing, startHeadUnit, talkTo } from './support.ts'

const homes: string[] = []
const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'codriver-test-'))
  homes.push(home)
  return home
}
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true })
})

const say = (headUnit: HeadUnit, text: string, seat?: 'driver' | 'passenger') =>
  headUnit.dispatch({ type: 'say', text, ...(seat === undefined ? {} : { seat }) })

describe('what a screen sees', () => {
  test('snapshot and catalogue keep to the contract, also in the middle of things', async () => {
    const headUnit = startHeadUnit()
    catalogueViewSchema.parse(headUnit.catalogue)
    snapshotSchema.parse(headUnit.snapshot())
    await say(headUnit, 'set a timer for 5 minutes')
    await say(headUnit, 'play some jazz')
    await say(headUnit, 'take me to the airport')
    await say(headUnit, 'order a small americano')
    const snapshot = headUnit.snapshot()
    snapshotSchema.parse(snapshot)
    expect(snapshot.conversation.phase).toBe('confirming')
    expect(snapshot.tasks.map(task => task.kind)).toEqual(['route', 'timer', 'media'])
  })

  test('a turn shows its words, its reply, where it happened and why', async () => {
    const headUnit = startHeadUnit()
    expect(await say(headUnit, 'open my window')).toEqual({ ok: true })
    const { conversation, turns } = headUnit.snapshot()
    expect(conversation.words).toBe('open my window')
    expect(conversation.reply?.en).toBe("Driver's window fully open.")
    expect(conversation.link).toBe('window.position@driver')
    expect(conversation.reason?.because.en).toBe("you're in the driver's seat")
    expect(conversation.undoable).toBe(true)
    expect(turns.at(-1)?.decisions[0]?.title.en).toBe("Driver's window fully open")
  })

  test('a window travels: the target is told at once, the state follows with time', async () => {
    const headUnit = startHeadUnit()
    await say(headUnit, 'open my window')
    expect(headUnit.snapshot().targets['window.position@driver']).toBe(100)
    expect(standing(headUnit, 'window.position@driver')).toBe(0)
    headUnit.pass(2000)
    expect(standing(headUnit, 'window.position@driver')).toBe(50)
    headUnit.pass(5000)
    expect(standing(headUnit, 'window.position@driver')).toBe(100)
  })

  test('watchers are told of changes, not of every single one', async () => {
    const headUnit = startHeadUnit()
    const seen: Snapshot[] = []
    const stop = headUnit.watch(snapshot => seen.push(snapshot))
    for (let percent = 1; percent <= 40; percent += 1)
      await headUnit.dispatch({ type: 'set', key: 'window.position@driver', value: percent })
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.length).toBeLessThan(40)
    stop()
  })

  test('the short reply can be read in one look', async () => {
    const headUnit = startHeadUnit()
    for (const words of [
      'open my window',
      'what can you do',
      '打开所有车窗',
      'set the temperature to 90 degrees',
    ]) {
      await say(headUnit, words)
      const { shortReply } = headUnit.snapshot().conversation
      expect(shortReply?.en.length).toBeLessThanOrEqual(60)
      expect(shortReply?.zh.length).toBeLessThanOrEqual(28)
    }
  })
})

describe('touching', () => {
  test('sets at once and in silence', async () => {
    const headUnit = startHeadUnit()
    const answer = await headUnit.dispatch({ type: 'set', key: 'seat.heating@driver', value: true })
    expect(answer.ok).toBe(true)
    expect(standing(headUnit, 'seat.heating@driver')).toBe(true)
    expect(headUnit.snapshot().conversation.phase).toBe('idle')
  })

  test.each([
    ['window.position@driver', 400, /0 to 100/],
    ['window.position@roof', 10, /./],
    ['no.such.thing', true, /doesn't have/],
  ])('%s to %s is refused with the reason, and nothing changes', async (key, value, reason) => {
    const headUnit = startHeadUnit()
    const before = headUnit.snapshot().targets
    const answer = await headUnit.dispatch({ type: 'set', key, value })
    expect(answer.ok).toBe(false)
    expect(answer.say?.en).toMatch(reason)
    expect(headUnit.snapshot().targets).toEqual(before)
  })

  test('a door does not open while driving, by hand either', async () => {
    const headUnit = startHeadUnit()
    await headUnit.dispatch({ type: 'world', patch: { speed: 50 } })
    const answer = await headUnit.dispatch({ type: 'set', key: 'door.position@driver', value: 100 })
    expect(answer.ok).toBe(false)
    expect(standing(headUnit, 'door.position@driver')).toBe(0)
  })

  test('what a rule warns of is asked before it is done', async () => {
    const headUnit = startHeadUnit()
    await headUnit.dispatch({ type: 'world', patch: { weather: 'rain' } })
    await headUnit.dispatch({ type: 'set', key: 'sunroof.position', value: 100 })
    const { confirmation } = headUnit.snapshot().conversation
    expect(headUnit.snapshot().targets['sunroof.position']).toBe(0)
    await headUnit.dispatch({ type: 'confirm', confirmationId: confirmation?.id ?? '', accept: true })
    expect(headUnit.snapshot().targets['sunroof.position']).toBe(100)
  })

  test('a card’s button acts on its task', async () => {
    const headUnit = startHeadUnit()
    await say(headUnit, 'set a timer for 5 minutes')
    const [task] = headUnit.snapshot().tasks
    await headUnit.dispatch({ type: 'task', taskId: task?.id ?? '', action: 'pause' })
    expect(headUnit.snapshot().tasks[0]?.state).toBe('paused')
    await headUnit.dispatch({ type: 'task', taskId: task?.id ?? '', action: 'cancel' })
    expect(headUnit.snapshot().tasks).toEqual([])
    const gone = await headUnit.dispatch({ type: 'task', taskId: task?.id ?? '', action: 'cancel' })
    expect(gone.ok).toBe(false)
  })
})

describe('bad input loses nothing', () => {
  test('ten thousand characters', async () => {
    const headUnit = startHeadUnit()
    const answer = await say(headUnit, 'open my window '.repeat(700))
    expect(answer.ok).toBe(false)
    expect(answer.say?.en).toMatch(/fewer words/)
    expect(headUnit.snapshot().turns).toEqual([])
  })

  test.each(['', '   ', '\u0000\u0007\u001b', '\u202e\u200b'])('nothing that is said: %j', async words => {
    const headUnit = startHeadUnit()
    expect((await say(headUnit, words)).ok).toBe(false)
  })

  test('control characters and emoji around the words do not matter', async () => {
    const headUnit = startHeadUnit()
    await say(headUnit, '\u0007open\u0000 my window 🪟🙏')
    expect(headUnit.snapshot().targets['window.position@driver']).toBe(100)
  })

  test('a flood is refused politely, and what was accepted is done', async () => {
    const headUnit = startHeadUnit()
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        say(headUnit, `set the driver temperature to ${16 + (index % 8)}`),
      ),
    )
    expect(answers.some(answer => !answer.ok)).toBe(true)
    expect(answers[0]?.ok).toBe(true)
    expect((await say(headUnit, 'open my window')).ok).toBe(true)
  })

  test('answers to what is no longer open change nothing', async () => {
    const headUnit = startHeadUnit()
    const stale = { type: 'confirm', confirmationId: 'gone', accept: true } as const
    expect((await headUnit.dispatch(stale)).ok).toBe(false)
    expect((await headUnit.dispatch({ type: 'answer', questionId: 'gone', option: 0 })).ok).toBe(false)
  })
})

describe('while driving', () => {
  test('the driver does not type; a passenger may; voice and the command line are free', async () => {
    const headUnit = startHeadUnit()
    await headUnit.dispatch({ type: 'world', patch: { speed: 60 } })
    expect((await say(headUnit, 'turn on the seat heating')).ok).toBe(false)
    expect((await say(headUnit, 'turn on my seat heating', 'passenger')).ok).toBe(false)
    await headUnit.dispatch({
      type: 'occupants',
      occupants: [
        { seat: 'driver', name: 'Anna' },
        { seat: 'passenger', name: 'Ben' },
      ],
    })
    expect((await say(headUnit, 'turn on my seat heating', 'passenger')).ok).toBe(true)
    expect(standing(headUnit, 'seat.heating@passenger')).toBe(true)
    await headUnit.say('turn on my seat heating')
    expect(standing(headUnit, 'seat.heating@driver')).toBe(true)
  })

  test('a child opens no door and pays for nothing', async () => {
    const headUnit = startHeadUnit()
    const occupants = [
      { seat: 'driver', name: 'Anna' },
      { seat: 'rear_left', name: 'Mia', child: true },
    ] as const
    await headUnit.dispatch({ type: 'occupants', occupants: [...occupants] })
    const door = await headUnit.say('open my door', 'rear_left')
    expect(door.said?.reply?.say.en).toMatch(/grown-ups/)
    const coffee = await headUnit.say('order a small americano', 'rear_left')
    expect(coffee.said?.reply?.say.en).toMatch(/grown-up/)
    expect(headUnit.snapshot().conversation.confirmation).toBeUndefined()
  })
})

describe('screens come and go', () => {
  test('two screens see the same; one that vanishes while confirming changes nothing', async () => {
    const headUnit = startHeadUnit()
    const first: Snapshot[] = []
    const second: Snapshot[] = []
    const closeFirst = headUnit.watch(snapshot => first.push(snapshot))
    headUnit.watch(snapshot => second.push(snapshot))
    await say(headUnit, 'order a small americano')
    await expect.poll(() => second.at(-1)?.conversation.phase).toBe('confirming')
    expect(first.at(-1)).toEqual(second.at(-1))
    closeFirst()
    const { confirmation } = headUnit.snapshot().conversation
    expect(confirmation).toBeDefined()
    await headUnit.dispatch({ type: 'confirm', confirmationId: confirmation?.id ?? '', accept: true })
    expect(headUnit.snapshot().tasks[0]?.kind).toBe('order')
    // The other screen's finger was on the same button.
    const late = { type: 'confirm', confirmationId: confirmation?.id ?? '', accept: true } as const
    expect((await headUnit.dispatch(late)).ok).toBe(false)
    expect(headUnit.snapshot().tasks).toHaveLength(1)
  })

  test('speech goes out, and is called off when somebody speaks over it', async () => {
    const headUnit = startHeadUnit()
    const heard: { id: string; text: string }[] = []
    headUnit.onSpeech(speech => heard.push(speech))
    await say(headUnit, 'open my window')
    expect(heard.at(-1)?.text).toBe("Driver's window fully open.")
    expect(headUnit.snapshot().conversation.phase).toBe('speaking')
    const spoken = heard.at(-1)?.id
    await say(headUnit, 'close my window')
    expect(heard.find(speech => speech.id === spoken && speech.text === '')).toBeDefined()
    expect(heard.at(-1)?.text).toBe("Driver's window closed.")
  })
})

const drive = async (headUnit: HeadUnit, name: string): Promise<void> => {
  await headUnit.dispatch({ type: 'addDriver', name, language: 'en' })
  const driverId = headUnit.snapshot().drivers.find(one => one.name === name)?.id ?? 'nobody'
  await headUnit.dispatch({ type: 'chooseDriver', driverId })
}

describe('a restart', () => {
  test('finds the car, the preferences and what was going on', async () => {
    const home = newHome()
    const before = startHeadUnit({ home })
    await drive(before, 'Anna')
    await talkTo(before)('open my window halfway')
    await talkTo(before)('order a small americano')
    await talkTo(before)('yes')
    await before.dispatch({ type: 'preferences', patch: { theme: 'day' } })
    await before.close()
    const after = startHeadUnit({ home })
    expect(standing(after, 'window.position@driver')).toBe(50)
    expect(after.snapshot().preferences.theme).toBe('day')
    expect(after.snapshot().tasks.map(task => task.kind)).toEqual(['order'])
    expect(after.snapshot().turns).toEqual([])
  })

  test('finds nothing of a guest', async () => {
    const home = newHome()
    const before = startHeadUnit({ home })
    await talkTo(before)('order a small americano')
    await talkTo(before)('yes')
    await talkTo(before)('set a timer for ten minutes')
    expect(before.snapshot().tasks).toHaveLength(2)
    await before.close()
    expect(startHeadUnit({ home }).snapshot().tasks).toEqual([])
  })

  test('with an unreadable database sets it aside and says so', async () => {
    const home = newHome()
    writeFileSync(join(home, 'codriver.db'), 'this is no database, but somebody may want it back')
    const headUnit = startHeadUnit({ home })
    const [notice] = headUnit.snapshot().notices
    expect(notice?.say.en).toMatch(/put it aside/)
    expect(readdirSync(home).some(file => file.includes('unreadable'))).toBe(true)
    await headUnit.dispatch({ type: 'dismissNotice', noticeId: notice?.id ?? '' })
    expect(headUnit.snapshot().notices).toEqual([])
    expect(await talkTo(headUnit)('open my window')).toBe("Driver's window fully open.")
  })
})
