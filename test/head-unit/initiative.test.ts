import { describe, expect, it } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { seat, standing, startHeadUnit, talkTo } from './support.ts'

const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** Time passes, and what the car does of its own accord is done. */
const pass = async (headUnit: HeadUnit): Promise<readonly string[]> => {
  const told = [...headUnit.pass(1500)]
  for (let i = 0; i < 5; i += 1) await settle()
  told.push(...headUnit.pass(0))
  return told.map(one => one.en)
}

const world = (headUnit: HeadUnit, patch: Record<string, unknown>) =>
  headUnit.dispatch({ type: 'world', patch })
const at = (headUnit: HeadUnit, iso: string) => world(headUnit, { time: new Date(iso).getTime() })

const start = async (language: 'en' | 'zh' = 'en') => {
  const headUnit = startHeadUnit()
  await seat(headUnit, 'Mia', language)
  await world(headUnit, { time: new Date('2026-01-14T12:00').getTime(), weather: 'clear' })
  return { headUnit, talk: talkTo(headUnit) }
}
const heating = (headUnit: HeadUnit) => standing(headUnit, 'mirror.heating@left')

describe('a rule', () => {
  it('acts when its condition comes true, says why, and can be undone', async () => {
    const { headUnit, talk } = await start()
    await talk('When it rains, heat the mirrors.')
    await pass(headUnit)
    expect(heating(headUnit)).toBe(false)
    await world(headUnit, { weather: 'rain' })
    const told = await pass(headUnit)
    expect(told.join(' ')).toMatch(/Mirror heating on.*you said on 14 January/u)
    expect(heating(headUnit)).toBe(true)
    await talk('undo')
    expect(heating(headUnit)).toBe(false)
  })

  it('acts once each time, not again while it still holds', async () => {
    const { headUnit, talk } = await start()
    await talk('下雨的时候打开后视镜加热')
    await world(headUnit, { weather: 'rain' })
    await pass(headUnit)
    await headUnit.dispatch({ type: 'set', key: 'mirror.heating@left', value: false })
    await pass(headUnit)
    expect(heating(headUnit)).toBe(false)
    await world(headUnit, { weather: 'clear' })
    await pass(headUnit)
    await world(headUnit, { weather: 'rain' })
    await pass(headUnit)
    expect(heating(headUnit)).toBe(true)
  })

  it('of a passenger holds only while they are there', async () => {
    const { headUnit } = await start()
    const { occupants } = headUnit.snapshot()
    const together = [...occupants, { seat: 'passenger' as const, name: 'Ben' }]
    await headUnit.dispatch({ type: 'occupants', occupants: together })
    await headUnit.say('When it rains, heat the mirrors.', 'passenger')
    await headUnit.dispatch({ type: 'occupants', occupants })
    await world(headUnit, { weather: 'rain' })
    await pass(headUnit)
    expect(heating(headUnit)).toBe(false)
    await headUnit.dispatch({ type: 'occupants', occupants: together })
    await pass(headUnit)
    expect(heating(headUnit)).toBe(true)
  })

  it('does nothing for a guest', async () => {
    const { headUnit, talk } = await start()
    await talk('When it rains, heat the mirrors.')
    await headUnit.dispatch({ type: 'chooseDriver', driverId: 'guest' })
    await world(headUnit, { weather: 'rain' })
    await pass(headUnit)
    expect(heating(headUnit)).toBe(false)
  })

  it('waits while something is asked', async () => {
    const { headUnit, talk } = await start()
    await talk('When it rains, heat the mirrors.')
    await talk('set the navigation volume to my usual')
    await world(headUnit, { weather: 'rain' })
    await pass(headUnit)
    expect(heating(headUnit)).toBe(false)
    await talk('never mind')
    await pass(headUnit)
    expect(heating(headUnit)).toBe(true)
  })
})

describe('a habit', () => {
  /** The same on three mornings, switched off in the evening. */
  const everyMorning = async (headUnit: HeadUnit, talk: (words: string) => Promise<string>) => {
    for (const day of ['14', '15', '16']) {
      await at(headUnit, `2026-01-${day}T18:00`)
      await talk('turn off the seat heating')
      await at(headUnit, `2026-01-${Number(day) + 1}T08:00`)
      await talk('set my seat heating to level 2')
    }
    await pass(headUnit)
  }
  const question = (headUnit: HeadUnit) => headUnit.snapshot().conversation.question?.say.en

  it('is offered after it recurs, and acts alone after a yes', async () => {
    const { headUnit, talk } = await start()
    await everyMorning(headUnit, talk)
    expect(question(headUnit)).toMatch(/Shall I always have .*level 2 in the morning, as the last 3 times/u)
    await talk('yes')
    await at(headUnit, '2026-01-17T18:00')
    await talk('turn off the seat heating')
    await pass(headUnit)
    await at(headUnit, '2026-01-18T08:00')
    await pass(headUnit)
    expect(standing(headUnit, 'seat.heating@driver')).toBe(true)
  })

  it('is not offered again after a no', async () => {
    const { headUnit, talk } = await start()
    await everyMorning(headUnit, talk)
    expect(await talk('no')).toMatch(/won't ask/u)
    await at(headUnit, '2026-01-17T18:00')
    await talk('turn off the seat heating')
    await at(headUnit, '2026-01-18T08:00')
    await talk('set my seat heating to level 2')
    await pass(headUnit)
    expect(question(headUnit)).toBeUndefined()
  })

  it('is offered in Chinese to those who speak it', async () => {
    const { headUnit, talk } = await start('zh')
    await everyMorning(headUnit, talk)
    expect(headUnit.snapshot().conversation.question?.say.zh).toMatch(/早上.*以后.*都这样吗？/u)
  })
})
