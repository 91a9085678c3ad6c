import { describe, expect, it } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { seat, standing, startHeadUnit, talkTo } from './support.ts'

const at = (headUnit: HeadUnit, iso: string) =>
  headUnit.dispatch({ type: 'world', patch: { time: new Date(iso).getTime() } })

const withMia = async () => {
  const headUnit = startHeadUnit()
  await seat(headUnit, 'Mia')
  await at(headUnit, '2026-01-14T12:00')
  return { headUnit, talk: talkTo(headUnit) }
}

describe('what was said before', () => {
  it('fills in what a command leaves open, and says why', async () => {
    const { headUnit, talk } = await withMia()
    await talk('I always keep my seat heating at level 2 in winter.')
    await at(headUnit, '2026-02-01T08:00')
    expect(await talk('turn on my seat heating')).toContain('level 2')
    expect(standing(headUnit, 'seat.heating_level@driver')).toBe(2)
    expect(await talk('why?')).toMatch(/you said on 14 January/u)
  })

  it('does not act outside its condition', async () => {
    const { headUnit, talk } = await withMia()
    await talk('I always keep my seat heating at level 2 in winter.')
    await at(headUnit, '2026-07-01T12:00')
    await talk('turn on my seat heating')
    expect(standing(headUnit, 'seat.heating@driver')).toBe(true)
    expect(standing(headUnit, 'seat.heating_level@driver')).not.toBe(2)
  })

  it('gives way to what is said now', async () => {
    const { headUnit, talk } = await withMia()
    await talk('I always keep my seat heating at level 2.')
    await talk('set my seat heating to level 3')
    expect(standing(headUnit, 'seat.heating_level@driver')).toBe(3)
    await talk('turn off my seat heating')
    await talk('set the seat heating the way I like it')
    expect(standing(headUnit, 'seat.heating_level@driver')).toBe(2)
  })

  it.each([
    ['set the navigation volume to my usual', 40],
    ['set the navigation volume to five below my usual', 35],
    ['set the navigation volume to half of my usual', 20],
    ['put the navigation volume back to what I had in January', 40],
    ['把导航音量调到我平时的', 40],
    ['导航音量按我的习惯来', 40],
  ])('is meant by "%s"', async (words, volume) => {
    const { headUnit, talk } = await withMia()
    await talk('I usually have the navigation volume at 40.')
    await headUnit.dispatch({ type: 'set', key: 'navigation.volume', value: 90 })
    await at(headUnit, '2026-03-01T08:00')
    await talk(words)
    expect(standing(headUnit, 'navigation.volume')).toBe(volume)
  })

  it('is asked for where it is not known', async () => {
    const { talk } = await withMia()
    expect(await talk('set the navigation volume to my usual')).toMatch(/What should .* be\?/u)
    await talk('never mind')
    expect(await talk('老样子')).toContain('还不知道')
  })
})

describe('a bound for somebody’s sake', () => {
  const withDeborah = async () => {
    const { headUnit, talk } = await withMia()
    await talk('Never set the temperature above 24 when Deborah is in the car.')
    const { occupants } = headUnit.snapshot()
    await headUnit.dispatch({
      type: 'occupants',
      occupants: [...occupants, { seat: 'passenger', name: 'Deborah' }],
    })
    return { headUnit, talk }
  }

  it('holds back what is vague, and says why', async () => {
    const { headUnit, talk } = await withDeborah()
    expect(await talk('set my temperature to the maximum')).toContain('Deborah')
    expect(standing(headUnit, 'air_conditioner.temperature@driver')).toBe(24)
  })

  it('does not go before a value that is named, but is mentioned', async () => {
    const { headUnit, talk } = await withDeborah()
    expect(await talk('set my temperature to 27 degrees')).toContain('Deborah')
    expect(standing(headUnit, 'air_conditioner.temperature@driver')).toBe(27)
  })

  it('is none without them', async () => {
    const { headUnit, talk } = await withMia()
    await talk('Never set the temperature above 24 when Deborah is in the car.')
    await talk('set my temperature to 27 degrees')
    expect(standing(headUnit, 'air_conditioner.temperature@driver')).toBe(27)
  })
})

describe('a way of having things', () => {
  it('is known by the name it was given', async () => {
    const { headUnit, talk } = await withMia()
    await talk('When I say cosy mode, I mean set the ambient light to purple.')
    await talk('cosy mode, please')
    expect(standing(headUnit, 'light.ambient_color')).toBe('purple')
  })

  it('is set without naming it', async () => {
    const { headUnit, talk } = await withMia()
    await talk('I like the ambient light blue at night')
    await talk('the way I like it for night drives, please')
    expect(standing(headUnit, 'light.ambient_color')).toBe('blue')
    expect(standing(headUnit, 'light.ambient')).toBe(true)
  })
})

describe('a correction', () => {
  it('of what memory has just set is what holds from now on', async () => {
    const { headUnit, talk } = await withMia()
    await talk('I like my seat heating at level 3')
    await talk('turn on my seat heating')
    await talk('the seat heating is too hot, set the seat heating to level 1')
    await talk('turn off my seat heating')
    await talk('set my seat heating to level 2')
    await talk('set my seat heating to my usual')
    expect(standing(headUnit, 'seat.heating_level@driver')).toBe(1)
  })

  it('of what was just told is told again', async () => {
    const { headUnit, talk } = await withMia()
    await talk('I like my seat heating at level 3')
    expect(await talk('no, I meant level 1')).toMatch(/Corrected: seat heating at level 1/u)
    await talk('turn on my seat heating')
    expect(standing(headUnit, 'seat.heating_level@driver')).toBe(1)
  })

  it('takes back what was just told with "forget that"', async () => {
    const { talk } = await withMia()
    await talk('I love spicy food')
    expect(await talk('forget that')).toMatch(/Forgotten/u)
  })
})
