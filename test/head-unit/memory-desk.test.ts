import { describe, expect, it } from 'vitest'
import { RESTORE_MS } from '../../agent/head-unit/memory-desk.ts'
import type { MemoryAsk } from '../../agent/protocol/index.ts'
import { ask, drive, JUNE, refusal, start, tell } from './memory-desk-support.ts'
import { seat } from './support.ts'

describe('what is remembered, on the screen', () => {
  it('stands under the names this driver gave, not under the declared ones', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    memory.reshape(mia, { type: 'rename', id: 'food', names: { en: 'My kitchen', zh: '我的厨房' } })
    tell(memory, mia, 'I love spicy food')
    const { groups } = await ask(headUnit, { do: 'list' }, 'list')
    expect(groups.map(({ name }) => name)).toEqual([{ en: 'My kitchen', zh: '我的厨房' }])
  })

  it('stands in groups, in words, with when it holds and since when', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I love spicy food in winter')
    tell(memory, mia, 'When it rains, turn on the mirror heating')
    const list = await ask(headUnit, { do: 'list' }, 'list')
    expect(list.groups.map(group => `${group.name.en} ${group.count}`)).toEqual([
      'Food and restaurants 1',
      'Driving 1',
    ])
    expect(
      list.rows.map(row => [row.title.en, row.title.zh, row.when.map(tag => tag.words.en).join()]),
    ).toEqual([
      ['Likes spicy food', '喜欢辣的', 'in winter'],
      ['Mirror heating on', '后视镜加热开启', 'when it rains'],
    ])
    expect(list.rows[0]).toMatchObject({ since: JUNE, origin: 'stated', sure: 'sure', uses: 0, past: false })
    expect(list.rows[0]?.subject).toBeUndefined()
  })

  it('is the present driver’s only, and a guest’s is empty', async () => {
    const { headUnit, memory } = start()
    expect(headUnit.snapshot().memory).toBeUndefined()
    expect(await ask(headUnit, { do: 'list' }, 'list')).toMatchObject({ rows: [], all: 0 })
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I love jazz')
    const [row] = memory.list(mia)
    const ben = await seat(headUnit, 'Ben')
    tell(memory, ben, 'I love classical music', 'Ben')
    expect((await ask(headUnit, { do: 'list' }, 'list')).rows.map(one => one.title.en)).toEqual([
      'Likes to hear classical',
    ])
    for (const question of [
      { do: 'detail', id: row?.id ?? '' },
      { do: 'forget', id: row?.id ?? '' },
      { do: 'edit', id: row?.id ?? '', edit: { polarity: -1 } },
    ] as const)
      expect(await refusal(headUnit, question)).toMatch(/don't remember/)
    expect(memory.list(mia)).toHaveLength(1)
  })

  it('is found by person, by its words and by what was said', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I love jazz')
    tell(memory, mia, 'My daughter likes strawberries')
    tell(memory, mia, '我讨厌榴莲')
    const titles = async (question: Omit<Extract<MemoryAsk, { do: 'list' }>, 'do'>) =>
      (await ask(headUnit, { do: 'list', ...question }, 'list')).rows.map(one => one.title.en)
    expect(await titles({ person: 'my daughter' })).toEqual(['Likes strawberries'])
    expect(await titles({ person: '' })).toHaveLength(2)
    expect(await titles({ text: 'jaz' })).toEqual(['Likes to hear jazz'])
    expect(await titles({ text: '讨厌' })).toEqual(["Doesn't like 榴莲"])
    expect(await titles({ text: 'nothing of the kind' })).toEqual([])
  })

  it('comes a page at a time, and the snapshot does not grow with it', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I love jazz')
    const [row] = memory.list(mia)
    const before = JSON.stringify(headUnit.snapshot()).length
    const preferences = Array.from({ length: 10_000 }, (_, at) => ({
      ...row,
      id: `r${at}`,
      category: 'likes',
      slot: `thing_${at}`,
      value: `thing ${at}`,
    }))
    memory.import(mia, { format: 'codriver-memory', version: 1, preferences })
    const first = await ask(headUnit, { do: 'list', group: 'likes' }, 'list')
    expect(first).toMatchObject({ total: 10_000, all: 10_001 })
    expect(first.rows).toHaveLength(40)
    const second = await ask(headUnit, { do: 'list', group: 'likes', from: 40 }, 'list')
    expect(new Set([...first.rows, ...second.rows].map(one => one.id)).size).toBe(80)
    expect(JSON.stringify(second).length).toBeLessThan(60_000)
    expect(JSON.stringify(headUnit.snapshot()).length).toBeLessThan(before + 200)
  })

  it('tells every screen that it has changed', async () => {
    const { headUnit } = start()
    await seat(headUnit, 'Mia')
    const before = headUnit.snapshot().memory?.revision ?? -1
    await headUnit.say('I love jazz')
    expect(headUnit.snapshot().memory?.revision).toBeGreaterThan(before)
  })
})

describe('why something was done', () => {
  it('leads to what is remembered behind it', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I always keep the steering wheel heating at level 2')
    await headUnit.say('turn on the steering wheel heating')
    const reasons =
      headUnit
        .snapshot()
        .turns.at(-1)
        ?.decisions.flatMap(one => Object.values(one.reasons)) ?? []
    const [id] = reasons.flatMap(reason => reason.memory ?? [])
    expect(await ask(headUnit, { do: 'detail', id: id ?? '' }, 'detail')).toMatchObject({
      row: { uses: 1, lastUsed: JUNE },
      said: [{ words: 'I always keep the steering wheel heating at level 2' }],
    })
  })
})

describe('changing it', () => {
  it('keeps what was before, dated, with what replaced it', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I usually keep the temperature at 22 degrees', 'Mia', JUNE - 86_400_000)
    const [row] = (await ask(headUnit, { do: 'list' }, 'list')).rows
    const detail = await ask(headUnit, { do: 'detail', id: row?.id ?? '' }, 'detail')
    expect(detail.said).toMatchObject([{ words: 'I usually keep the temperature at 22 degrees' }])
    expect(detail.editor).toMatchObject({ type: 'number', value: 22, min: 15, unit: 'celsius' })
    const edit = { value: 20, condition: [{ dimension: 'season', value: 'winter' }] }
    const { id } = await ask(headUnit, { do: 'edit', id: row?.id ?? '', edit }, 'changed')
    const changed = await ask(headUnit, { do: 'detail', id }, 'detail')
    expect(changed.row).toMatchObject({ title: { en: 'Temperature at 20 degrees' }, origin: 'corrected' })
    expect(changed.row.when.map(tag => tag.words.zh)).toEqual(['冬天'])
    expect(changed.before).toMatchObject([
      { title: { zh: '空调温度22度' }, past: true, since: JUNE - 86_400_000, until: JUNE },
    ])
    const old = await ask(headUnit, { do: 'detail', id: row?.id ?? '' }, 'detail')
    expect(old.replacedBy?.id).toBe(id)
    const past = await ask(headUnit, { do: 'list', past: true }, 'list')
    expect(past).toMatchObject({ total: 1, all: 1, past: 1 })
  })

  it('refuses values a row cannot have, and an end that has passed', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I usually keep the temperature at 22 degrees')
    tell(memory, mia, 'My daughter is Emma')
    const [first, second] = memory.list(mia)
    const temperature = first?.slot === 'relation' ? second : first
    const emma = first?.slot === 'relation' ? first : second
    const tries: readonly MemoryAsk[] = [
      { do: 'edit', id: temperature?.id ?? '', edit: { value: 80 } },
      { do: 'edit', id: temperature?.id ?? '', edit: { value: 'warm' } },
      { do: 'edit', id: emma?.id ?? '', edit: { value: { relation: 'daughter' } } },
      { do: 'edit', id: emma?.id ?? '', edit: { validTo: 1 } },
    ]
    for (const one of tries) expect(await refusal(headUnit, one)).toMatch(/Nothing was changed/)
    const edit = { value: { relation: 'daughter', name: 'Anna' } }
    await ask(headUnit, { do: 'edit', id: emma?.id ?? '', edit }, 'changed')
    expect(memory.list(mia).map(row => row.value)).toContainEqual(edit.value)
  })

  it('forgets with every version, and brings it back in time', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I usually keep the temperature at 22 degrees')
    const { id } = await ask(
      headUnit,
      { do: 'edit', id: memory.list(mia)[0]?.id ?? '', edit: { value: 20 } },
      'changed',
    )
    const before = memory.list(mia, { past: true })
    expect(await ask(headUnit, { do: 'forget', id }, 'forgotten')).toMatchObject({
      count: 2,
      undoMs: RESTORE_MS,
    })
    expect(memory.list(mia, { past: true })).toEqual([])
    await ask(headUnit, { do: 'restore' }, 'changed')
    expect(memory.list(mia, { past: true })).toEqual(before)
    expect(await refusal(headUnit, { do: 'restore' })).toMatch(/too late/)
  })

  it('brings nothing back for somebody else', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I love jazz')
    await ask(headUnit, { do: 'forget', id: memory.list(mia)[0]?.id ?? '' }, 'forgotten')
    const ben = await seat(headUnit, 'Ben')
    expect(await refusal(headUnit, { do: 'restore' })).toMatch(/too late/)
    expect([...memory.list(mia), ...memory.list(ben)]).toEqual([])
  })

  it('makes one of two that mean the same', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I love jazz', 'Mia', JUNE - 5000)
    tell(memory, mia, 'I love classical music')
    const [jazz, blues] = memory.list(mia)
    const detail = await ask(headUnit, { do: 'detail', id: jazz?.id ?? '' }, 'detail')
    expect(detail.alike.map(row => row.id)).toEqual([blues?.id])
    const { id } = await ask(
      headUnit,
      { do: 'merge', keep: jazz?.id ?? '', other: blues?.id ?? '' },
      'changed',
    )
    const one = await ask(headUnit, { do: 'detail', id }, 'detail')
    expect(one.row.title.en).toBe('Likes to hear jazz')
    expect(one.said.map(said => said.words)).toEqual(['I love classical music', 'I love jazz'])
    expect(memory.list(mia)).toHaveLength(1)
  })

  it('stays the driver’s own when they take another name', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    tell(memory, mia, 'I love jazz')
    await headUnit.dispatch({ type: 'editDriver', driverId: mia, name: 'Maya' })
    const list = await ask(headUnit, { do: 'list' }, 'list')
    expect(list).toMatchObject({ own: 1, people: [] })
    expect(list.rows[0]?.subject).toBeUndefined()
    expect(memory.list(mia, { subject: 'Maya' })).toHaveLength(1)
  })

  it('waits until the car stands, in the agent and not only on the screen', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    for (const words of ['I love jazz', 'I love rock', 'I love tea', 'I hate onions', "I'm allergic to nuts"])
      tell(memory, mia, words)
    const rows = memory.list(mia)
    const [row, other] = rows
    if (row === undefined || other === undefined) throw new Error('Nothing was learnt')
    memory.used([row.id], JUNE)
    await drive(headUnit)
    const { id } = row
    const changes: readonly MemoryAsk[] = [
      { do: 'detail', id },
      { do: 'conditions' },
      { do: 'edit', id, edit: { polarity: -1 } },
      { do: 'forget', id },
      { do: 'restore' },
      { do: 'merge', keep: id, other: other.id },
      { do: 'settle', id, accept: true },
      { do: 'export', from: 0 },
      { do: 'import', from: 0, text: '{}', last: true },
    ]
    for (const change of changes) expect(await refusal(headUnit, change), change.do).toMatch(/parked/)
    const glance = await ask(headUnit, { do: 'list', text: 'no such words', from: 40 }, 'list')
    expect(glance.rows).toHaveLength(4)
    expect(glance.rows[0]?.id).toBe(id)
    expect(memory.list(mia).map(one => one.id)).toEqual(rows.map(one => one.id))
  })
})

describe('offers', () => {
  it('wait on the screen until they are answered, once', async () => {
    const { headUnit, memory } = start()
    const mia = await seat(headUnit, 'Mia')
    for (const day of [0, 1, 2, 3])
      memory.learn({
        turnId: `d${day}`,
        driver: mia,
        speaker: 'Mia',
        words: '',
        language: 'en',
        context: {
          time: JUNE + day * 86_400_000,
          tags: [{ dimension: 'daytime', value: 'morning' }],
          occupants: ['Mia'],
          driving: 'Mia',
        },
        actions: [{ setting: 'seat.heating_level', zone: 'driver', value: 2, how: 'hand' }],
      })
    const { offers } = await ask(headUnit, { do: 'list' }, 'list')
    expect(offers).toHaveLength(1)
    expect(offers[0]?.title.en).toMatch(/seat heating/i)
    const id = offers[0]?.id ?? ''
    await ask(headUnit, { do: 'settle', id, accept: true }, 'changed')
    expect((await ask(headUnit, { do: 'list' }, 'list')).offers).toEqual([])
    expect(memory.get(id)).toMatchObject({ origin: 'inferred', value: 2 })
    expect(await refusal(headUnit, { do: 'settle', id, accept: false })).toMatch(/don't remember/)
  })
})
