import { describe, expect, it } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { seat, standing, startHeadUnit, talkTo } from './support.ts'

const at = (headUnit: HeadUnit, iso: string) =>
  headUnit.dispatch({ type: 'world', patch: { time: new Date(iso).getTime() } })

const start = async (name = 'Mia') => {
  const headUnit = startHeadUnit()
  await seat(headUnit, name)
  await at(headUnit, '2026-01-14T12:00')
  return { headUnit, talk: talkTo(headUnit) }
}

describe('what is told is kept, said back, and moves nothing', () => {
  it.each([
    ["I'm allergic to peanuts", /allergic to peanuts/u],
    ['I love spicy food', /you like spicy food/u],
    ['我是四川人，爱吃辣', /四川/u],
    ['我对花生过敏', /对花生过敏/u],
    ['I like my seat heating at level 3', /seat heating at level 3/u],
    ['remember that I like my seat heating at level 2 in winter', /level 2 in winter/u],
    ['记住我喜欢蓝色的氛围灯', /氛围灯颜色：蓝色/u],
    ['when it rains, heat the mirrors', /mirror heating on when it rains/u],
    ['下雨的时候打开后视镜加热', /下雨时，后视镜加热/u],
    ['Never above 24 degrees when Deborah is in the car', /at most 24 degrees when Deborah is in the car/u],
    ['Deborah在车上的时候空调别超过24度', /Deborah在车上时，.*不超过24度/u],
    ['I usually keep the temperature at 20 when Olaf is in the car', /20 degrees when Olaf is in the car/u],
    ['和王芳一起的时候，我喜欢空调二十度', /王芳.*空调温度20度/u],
    ['我从小在成都长大，冬天最喜欢吃火锅', /冬天.*川菜/u],
    ['Emma hates loud music', /Emma.*loud music/u],
    ['我叫爸爸老王', /老王/u],
  ])('%s', async (words, said) => {
    const { headUnit, talk } = await start()
    const before = headUnit.snapshot().state
    expect(await talk(words)).toMatch(said)
    expect(headUnit.snapshot().state).toEqual(before)
  })

  it('beside a command both are done', async () => {
    const { headUnit, talk } = await start()
    expect(await talk("I'm allergic to pollen and close my window")).toMatch(/allergic to pollen/u)
    await headUnit.dispatch({ type: 'set', key: 'window.position@driver', value: 50 })
    expect(await talk("I'm allergic to nuts, close my window")).toMatch(/closed.*allergic to nuts/u)
    expect(standing(headUnit, 'window.position@driver')).toBe(0)
  })

  it('is small talk where there is nothing in it', async () => {
    const { talk } = await start()
    expect(await talk('I like it when you talk')).not.toMatch(/remember/u)
  })

  it('is taken back with undo', async () => {
    const { talk } = await start()
    await talk('I love spicy food')
    expect(await talk('undo')).toMatch(/Forgotten: you like spicy food/u)
    expect(await talk('do I like spicy food?')).not.toMatch(/you like/u)
  })
})

describe('what was replaced', () => {
  it('holds again when the words that replaced it are taken back', async () => {
    const { headUnit, talk } = await start()
    await talk('I always keep my seat heating at level 2.')
    await talk('From now on I always keep my seat heating at level 3.')
    expect(await talk('undo')).toMatch(/As before: .*2/u)
    await talk('set the seat heating the way I like it')
    expect(standing(headUnit, 'seat.heating_level@driver')).toBe(2)
  })
})

describe('what was just set', () => {
  it.each([
    ['set the fan to 4', 'remember this setting', 'air_conditioner.fan_speed@driver', 4],
    ['把风量调到4', '记住这个设置', 'air_conditioner.fan_speed@driver', 4],
    ['set the navigation volume to 35', 'keep it like this', 'navigation.volume', 35],
  ])('%s, %s: is kept', async (set, keep, key, value) => {
    const { headUnit, talk } = await start()
    await talk(set)
    expect(await talk(keep)).toMatch(/remember|记住/u)
    await headUnit.dispatch({ type: 'set', key, value: 1 })
    await talk(
      key.startsWith('nav') ? 'set the navigation volume to my usual' : 'set the fan the way I like it',
    )
    expect(standing(headUnit, key)).toBe(value)
  })

  it('is kept under the circumstances that are said', async () => {
    const { talk } = await start()
    await talk('set the wipers to 4')
    expect(await talk('remember this setting for when it rains')).toMatch(/rain/u)
  })

  it('is asked for where nothing was set', async () => {
    const { talk } = await start()
    expect(await talk('remember this setting')).toMatch(/Nothing was set just now/u)
    expect(await talk('记住这个设置')).toMatch(/先调好/u)
  })
})

describe('a guest', () => {
  it('is told that nothing is kept', async () => {
    const talk = talkTo(startHeadUnit())
    expect(await talk('remember that I love spicy food')).toMatch(/guests/u)
    expect(await talk('what do you know about me?')).toMatch(/guests/u)
  })
})

describe('forgetting', () => {
  it('asks which, where several are meant', async () => {
    const { talk } = await start()
    await talk('I love jazz')
    await talk('I love rock music')
    expect(await talk('forget that about music')).toMatch(/Which/u)
    expect(await talk('the first one')).toMatch(/^Forgotten: .*jazz/u)
  })

  it('of many things is confirmed first', async () => {
    const { headUnit, talk } = await start()
    await talk('I love spicy food')
    await talk("I'm allergic to nuts")
    expect(await talk('forget everything you know about me')).toMatch(/for good/u)
    expect(headUnit.snapshot().conversation.confirmation).toBeDefined()
    await talk('yes')
    expect(await talk('forget that about food')).toMatch(/don't remember/u)
  })

  it('of nothing known says so', async () => {
    const { talk } = await start()
    expect(await talk('把夏天那条忘了')).toContain('没记')
  })
})
