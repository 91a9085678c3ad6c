import { describe, expect, it } from 'vitest'
import { seat, startHeadUnit } from './support.ts'

/** The example the memory was built for: a taste that changes with the season, over a year, in both languages. */
const LANGUAGES = {
  en: {
    spicy: 'I love spicy food.',
    light: "It's too hot for spicy food, I want something light.",
    ask: 'Recommend a restaurant.',
    no: 'no',
    know: 'What do you know about me?',
    forget: 'Forget that about the summer.',
    lightPlaces: /Jade Garden|Green Leaf/u,
    spicyPlaces: /Red Lantern|Spice Route/u,
    both: /spicy food.*in summer/u,
    summer: /summer/u,
  },
  zh: {
    spicy: '我特别喜欢吃辣',
    light: '天太热了不想吃辣，想吃清淡的',
    ask: '推荐一家餐厅',
    no: '不用了',
    know: '你记得我什么',
    forget: '把夏天那条忘了',
    lightPlaces: /翠园|绿叶/u,
    spicyPlaces: /红灯笼|香料之路/u,
    both: /辣.*夏天|夏天.*辣/u,
    summer: /夏天/u,
  },
} as const

/** A driver called Mia over the years: the world set to a date, what she is answered, where she is sent to eat. */
const mia = async (language: 'en' | 'zh', ask: string) => {
  const headUnit = startHeadUnit()
  await seat(headUnit, 'Mia', language)
  const talk = async (line: string): Promise<string> => {
    const { said, language: spoken } = await headUnit.say(line)
    headUnit.pass(5000)
    return said?.reply?.say[spoken] ?? ''
  }
  return {
    talk,
    at: (iso: string, outsideTemperature: number) =>
      headUnit.dispatch({ type: 'world', patch: { time: new Date(iso).getTime(), outsideTemperature } }),
    recommended: async (): Promise<string> => {
      const reply = await talk(ask)
      await talk(LANGUAGES[language].no)
      return reply
    },
  }
}

describe.each(['en', 'zh'] as const)('a year of tastes (%s)', language => {
  const words = LANGUAGES[language]

  it('is remembered with its seasons, used in them, told and forgotten one by one', async () => {
    const { at, talk, recommended } = await mia(language, words.ask)

    await at('2026-01-14T12:00', 4)
    await talk(words.spicy)
    expect(await recommended()).toMatch(words.spicyPlaces)

    await at('2026-07-10T12:00', 33)
    await talk(words.light)
    const july = await recommended()
    expect(july).toMatch(words.lightPlaces)
    expect(july).toMatch(words.summer)

    await at('2027-01-14T12:00', 3)
    expect(await recommended()).toMatch(words.spicyPlaces)
    expect(await talk(words.know)).toMatch(words.both)

    await at('2027-07-10T12:00', 33)
    expect(await recommended()).toMatch(words.lightPlaces)
    await talk(words.forget)
    expect(await talk(words.know)).not.toMatch(words.summer)
    expect(await recommended()).toMatch(words.spicyPlaces)
  })
})

describe('the same year in other words', () => {
  it.each([
    [
      'en',
      "I'm from Sichuan, the hotter the food the better",
      "In this heat I can't stand hot dishes, something mild would be better",
      'where should we eat?',
    ],
    [
      'en',
      'We love chilli, we put it on everything',
      "Summer is too hot for chilli, I'd rather have a salad",
      'find us somewhere for lunch',
    ],
    ['zh', '我无辣不欢', '大热天的吃不下辣的，来点清爽的', '中午吃什么好？'],
    ['zh', '我是四川人，没有辣椒吃不下饭', '夏天我不想吃辣，吃清淡点', '附近有什么好吃的'],
  ] as const)('%s: %s', async (language, spicy, light, ask) => {
    const { at, talk, recommended } = await mia(language, ask)
    const { lightPlaces, spicyPlaces } = LANGUAGES[language]

    await at('2026-01-14T12:00', 4)
    expect(await talk(spicy)).toMatch(/spicy|辣/u)
    expect(await recommended()).toMatch(spicyPlaces)
    await at('2026-07-10T12:00', 33)
    await talk(light)
    expect(await recommended()).toMatch(lightPlaces)
    await at('2027-01-14T12:00', 3)
    expect(await recommended()).toMatch(spicyPlaces)
  })
})

describe('what was recommended for a taste', () => {
  it('keeps the memory as its reason when it is chosen, and counts its use', async () => {
    const headUnit = startHeadUnit()
    await seat(headUnit, 'Mia')
    await headUnit.say('I love spicy food.')
    await headUnit.say('Where should we eat?')
    const { said } = await headUnit.say('yes')
    const reason = said?.turn?.decisions[0]?.reasons.destination
    expect(reason).toMatchObject({ rung: 'preference' })
    expect(reason?.because.en).toContain('I love spicy food')
    expect((await headUnit.say('why?')).said?.reply?.say.en).toContain('I love spicy food')
  })
})
