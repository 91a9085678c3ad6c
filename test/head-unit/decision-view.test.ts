import { describe, expect, test } from 'vitest'
import { ManualClock } from '../../agent/platform/clock.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'
import { createSkills } from '../../agent/skills/index.ts'
import { startHeadUnit, talkTo } from './support.ts'

/** An identifier: something with an underscore, or a word with a dot or a hyphen inside. */
const RAW = /[a-z0-9]_[a-z0-9]|\w\.[a-z]|[0-9a-f]{8}-/i

test('every tool of every skill has words in both languages', () => {
  const skills = createSkills({ db: openDatabase(':memory:', new ManualClock(0)).database })
  const words = skills.flatMap(skill => Object.keys(skill.words ?? {}))
  expect(words.sort()).toEqual(skills.flatMap(skill => skill.tools.map(tool => tool.name)).sort())
})

describe('a decision is read, not decoded', () => {
  test.each([
    ['order a large oat milk latte with a bit of brown sugar at Night Owl'],
    ['来一杯大杯燕麦拿铁，少糖'],
    ['take me to the airport by way of Harbour Coffee'],
    ['播放一些爵士乐'],
    ['set a pasta timer for ten minutes'],
    ['明天早上八点提醒我买牛奶'],
    ['call mum'],
    ['open the back windows halfway'],
    ['打开天窗'],
  ])('%s', async words => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk(words)
    if (headUnit.snapshot().conversation.confirmation !== undefined) await talk('好的')
    const decisions = headUnit.snapshot().turns.at(-1)?.decisions ?? []
    expect(decisions.length).toBeGreaterThan(0)
    for (const { title, details, tool } of decisions) {
      expect(title.zh, tool).toMatch(/\p{Script=Han}/u)
      for (const { label, value } of details)
        expect(
          [title.en, title.zh, label.en, label.zh, value.en, value.zh].filter(one => RAW.test(one)),
        ).toEqual([])
    }
  })

  test('its arguments are named, with the values the driver knows', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('order a large oat milk latte at Night Owl')
    await talk('yes')
    const [order] = headUnit.snapshot().turns.at(-1)?.decisions ?? []
    expect(order?.title).toEqual({ en: 'Order coffee', zh: '点咖啡' })
    expect(order?.details).toContainEqual({
      argument: 'shop',
      label: { en: 'Shop', zh: '门店' },
      value: { en: 'Night Owl Coffee', zh: '夜猫子咖啡' },
    })
    expect(order?.details.map(detail => detail.value.zh)).toEqual(
      expect.arrayContaining(['拿铁', '大杯', '燕麦奶']),
    )
  })
})

describe('the simulator\u2019s log', () => {
  const kinds = (events: readonly { kind: string }[]) => events.map(event => event.kind)

  test('follows a turn from the words to what was said', async () => {
    const headUnit = startHeadUnit()
    await talkTo(headUnit)('open the sunroof')
    const { events } = headUnit.snapshot()
    expect(kinds(events)).toEqual(['heard', 'planner', 'policy', 'call', 'call', 'say'])
    expect(events[0]).toMatchObject({ what: '"open the sunroof"', result: 'en' })
    expect(events[1]?.result).toMatch(/ ms$/)
    expect(events[2]?.what).toMatch(/shade/)
    expect(events[3]).toMatchObject({ what: 'set_sunroof_position { value: 100 }', result: 'ok' })
    expect(events.at(-1)?.what).toMatch(/^Sunroof/)
  })

  test('tells what it waits for, and nothing twice', async () => {
    const headUnit = startHeadUnit()
    await talkTo(headUnit)('来杯小杯美式')
    expect(kinds(headUnit.snapshot().events)).toEqual(['heard', 'planner', 'confirm'])
    await talkTo(headUnit)('好的')
    expect(kinds(headUnit.snapshot().events)).toEqual(['heard', 'planner', 'confirm', 'call', 'say'])
  })

  test('forgets a driver\u2019s words with the driver', async () => {
    const headUnit = startHeadUnit()
    await talkTo(headUnit)('open my window')
    await headUnit.dispatch({ type: 'addDriver', name: 'Ben', language: 'en' })
    const ben = headUnit.snapshot().drivers.find(driver => driver.name === 'Ben')
    await headUnit.dispatch({ type: 'chooseDriver', driverId: ben?.id ?? '' })
    expect(headUnit.snapshot().events).toEqual([])
  })
})
