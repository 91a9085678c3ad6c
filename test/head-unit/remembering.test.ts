import { describe, expect, it } from 'vitest'
import { text } from '../../agent/domain/language.ts'
import { createMemory } from '../../agent/memory/create-memory.ts'
import type { Memory } from '../../agent/memory/memory.ts'
import { ManualClock } from '../../agent/platform/clock.ts'
import { SystemError } from '../../agent/platform/errors.ts'
import { type OpenedDatabase, openDatabase } from '../../agent/platform/open-database.ts'
import { seat, standing, startHeadUnit, talkTo } from './support.ts'

const NOON = new Date(2026, 5, 14, 12).getTime()

/** A head unit and the memory in its database, read past the head unit's own copy. */
const start = (options: { memory?: (of: Memory) => Memory } = {}) => {
  const clock = new ManualClock(NOON)
  const database: OpenedDatabase = openDatabase(':memory:', clock)
  let ids = 0
  const inside = createMemory({
    db: database.database,
    clock,
    newId: () => `p${++ids}`,
    isGuest: id => id === 'guest',
  })
  const memory = options.memory?.(inside) ?? inside
  const headUnit = startHeadUnit({ clock, database, memory: () => memory })
  return { headUnit, memory, db: database.database, talk: talkTo(headUnit) }
}

const values = (memory: Memory, driver: string, slot: string): readonly unknown[] =>
  memory.list(driver, { slot }).map(row => row.value)

describe('a finished turn', () => {
  it('leaves in memory what the driver said of themselves', async () => {
    const { headUnit, memory, talk } = start()
    const mia = await seat(headUnit, 'Mia')
    await talk('I always keep the steering wheel heating at level 4.')
    const [row] = memory.list(mia, { slot: 'steering_wheel.heating_level' })
    expect(row).toMatchObject({ subject: 'Mia', value: 4, origin: 'stated' })
    expect(row?.evidence[0]?.context.occupants).toEqual(['Mia'])
  })

  it('counts what was set by voice as something seen, and not what a rule added', async () => {
    const { headUnit, memory, talk } = start()
    const mia = await seat(headUnit, 'Mia')
    await headUnit.dispatch({ type: 'set', key: 'window.position@driver', value: 60 })
    await talk('turn on the AC')
    expect(standing(headUnit, 'window.position@driver')).toBe(0)
    expect(memory.list(mia, { slot: 'window.position' }).map(row => row.value)).toEqual([60])
  })

  it('belongs to the passenger who said it', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    await headUnit.dispatch({
      type: 'occupants',
      occupants: [
        { seat: 'driver', name: 'Mia', driverId: mia },
        { seat: 'passenger', name: 'Ben' },
      ],
    })
    await headUnit.say('I like the ambient light green.', 'passenger')
    expect(memory.list(mia, { slot: 'light.ambient_color' })[0]).toMatchObject({ subject: 'Ben' })
  })

  it('of a guest leaves nothing', async () => {
    const { memory, talk, db } = start()
    await talk('I always keep the steering wheel heating at level 4.')
    expect(memory.list('guest')).toEqual([])
    expect(db.all('SELECT * FROM memory_preference')).toEqual([])
  })

  it('stands where memory fails, which is told once', async () => {
    const full = new SystemError('disk full', text('The disk is full.', '磁盘已满。'))
    let fails = true
    const { headUnit, talk } = start({
      memory: inside => ({
        ...bound(inside),
        learn: turn => {
          if (fails) throw full
          return inside.learn(turn)
        },
      }),
    })
    await seat(headUnit, 'Mia')
    expect(await talk('set the steering wheel heating to level 4')).toContain('level 4')
    expect(standing(headUnit, 'steering_wheel.heating_level')).toBe(4)
    expect(headUnit.snapshot().notices.map(notice => notice.say.en)).toEqual(['The disk is full.'])
    await headUnit.dispatch({ type: 'dismissNotice', noticeId: 'memory-failed' })
    await talk('set the steering wheel heating to level 3')
    expect(headUnit.snapshot().notices).toEqual([])
    fails = false
    await talk('set the steering wheel heating to level 2')
    expect(headUnit.snapshot().notices).toEqual([])
  })
})

describe('a hand on the screen', () => {
  it('is learnt once it has come to rest, by its last value', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    for (const value of [21, 22, 23])
      await headUnit.dispatch({ type: 'set', key: 'air_conditioner.temperature@driver', value })
    expect(values(memory, mia, 'air_conditioner.temperature')).toEqual([])
    headUnit.pass(5000)
    expect(memory.list(mia, { slot: 'air_conditioner.temperature' })).toMatchObject([
      { value: 23, origin: 'observed', subject: 'Mia' },
    ])
  })

  it('belongs to who touched it, though somebody else sits down at once', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    await headUnit.dispatch({ type: 'set', key: 'seat.heating_level@driver', value: 2 })
    const ben = await seat(headUnit, 'Ben')
    headUnit.pass(5000)
    expect(values(memory, mia, 'seat.heating_level')).toEqual([2])
    expect(values(memory, ben, 'seat.heating_level')).toEqual([])
  })
})

describe('a driver who is deleted', () => {
  it('takes every remembered thing along, and the profile', async () => {
    const { headUnit, talk, db } = start()
    const mia = await seat(headUnit, 'Mia')
    await talk('I always keep the steering wheel heating at level 4.')
    expect(await headUnit.dispatch({ type: 'deleteDriver', driverId: mia })).toMatchObject({ ok: true })
    expect(headUnit.snapshot().drivers.map(one => one.name)).not.toContain('Mia')
    expect(db.all('SELECT * FROM memory_preference')).toEqual([])
    expect(db.all('SELECT * FROM memory_words')).toEqual([])
  })
})

/** The methods of a memory as plain functions, to replace one of them. */
const bound = (memory: Memory): Memory => ({
  learn: turn => memory.learn(turn),
  take: (turn, candidates) => memory.take(turn, candidates),
  recall: query => memory.recall(query),
  used: (ids, at) => memory.used(ids, at),
  offers: driver => memory.offers(driver),
  settleOffer: (id, accepted) => memory.settleOffer(id, accepted),
  list: (driver, filter) => memory.list(driver, filter),
  get: id => memory.get(id),
  history: id => memory.history(id),
  edit: (id, edit, at) => memory.edit(id, edit, at),
  forget: ids => memory.forget(ids),
  takeBack: change => memory.takeBack(change),
  merge: (keep, other) => memory.merge(keep, other),
  answer: query => memory.answer(query),
  spokenOf: driver => memory.spokenOf(driver),
  taxonomy: driver => memory.taxonomy(driver),
  reshape: (driver, change) => memory.reshape(driver, change),
  export: driver => memory.export(driver),
  import: (driver, document) => memory.import(driver, document),
  renamePerson: (driver, from, to) => memory.renamePerson(driver, from, to),
  deleteDriver: driver => memory.deleteDriver(driver),
})
