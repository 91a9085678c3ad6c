import { describe, expect, test } from 'vitest'
import type { HeadUnit, SaidTurn } from '../../agent/head-unit/head-unit.ts'
import { capableModel, type Line } from '../model-server/capable-model.ts'
import { seat, standing, talkTo } from './support.ts'
import { withModel } from './with-model.ts'

/** A driver at the wheel, and a model that knows its lines. */
const talkWith = async (language: 'en' | 'zh', script: readonly Line[]) => {
  const { headUnit, server } = await withModel()
  await seat(headUnit, 'Mia', language)
  server.behave(capableModel(script))
  return { headUnit, server, talk: talkTo(headUnit) }
}
const traceOf = (headUnit: HeadUnit) => headUnit.snapshot().turns.at(-1)?.trace
const replyOf = ({ said }: SaidTurn, language: 'en' | 'zh'): string => said?.reply?.say[language] ?? ''

// The first statements of a process build the patterns of the memory, which takes a busy machine its time.
describe('advice goes by what is remembered, and says so', { timeout: 60_000 }, () => {
  const DINNER: readonly Line[] = [
    {
      on: /cook|做什么菜/u,
      answer: ({ remembered, system }) => ({
        text: system.includes('English')
          ? `I remember: ${remembered}. So how about mapo tofu?`
          : `我记得${remembered}，麻婆豆腐怎么样？`,
      }),
    },
    {
      on: /without|不要/u,
      answer: ({ before }) => ({
        text: before.some(one => one.includes('mapo tofu'))
          ? 'Then fish-fragrant aubergine.'
          : before.some(one => one.includes('麻婆豆腐'))
            ? '那就鱼香茄子。'
            : '?',
      }),
    },
  ]

  test('English', async () => {
    const { headUnit, server, talk } = await talkWith('en', DINNER)
    await talk('I love spicy food')
    await talk("I'm allergic to peanuts")
    expect(server.asked).toHaveLength(0)
    const reply = await talk('I wonder what dish to cook tonight')
    expect(reply).toMatch(/spicy food/)
    expect(reply).toMatch(/peanuts/)
    expect(reply).toMatch(/mapo tofu\?$/)
    expect(traceOf(headUnit)?.why).toBe('not_understood')
    expect(await talk('make it one without any tofu')).toBe('Then fish-fragrant aubergine.')
  })

  test('中文', async () => {
    const { talk } = await talkWith('zh', DINNER)
    await talk('我喜欢吃辣')
    await talk('我对花生过敏')
    const reply = await talk('今晚做什么菜招待客人好呢')
    expect(reply).toMatch(/辣/)
    expect(reply).toMatch(/花生/)
    expect(reply).toMatch(/麻婆豆腐怎么样？$/)
    expect(await talk('来一个不要豆腐做的吧')).toBe('那就鱼香茄子。')
  })
})

describe('a plan of several calls, one of which the car refuses', () => {
  const CALLS = [
    { name: 'set_trunk_position', arguments: { value: 100 } },
    { name: 'set_window_position', arguments: { zones: ['driver'], value: 40 } },
  ]
  test.each([
    ['en', 'send a draught from the trunk to my window for us', /trunk|boot/i, 'yes'],
    ['zh', '来个从后备箱到车窗的穿堂风', /后备箱/, '好的'],
  ] as const)(
    '%s: nothing is done, the rest is offered, and done on a yes',
    async (language, wish, why, yes) => {
      const { headUnit, server } = await talkWith(language, [
        { on: /draught|穿堂风/u, answer: () => ({ calls: CALLS }) },
      ])
      await headUnit.dispatch({ type: 'world', patch: { gear: 'D', speed: 60 } })
      const asked = await headUnit.say(wish)
      expect(replyOf(asked, language)).toMatch(why)
      expect(asked.said?.phase).toBe('clarifying')
      expect(standing(headUnit, 'window.position@driver')).toBe(0)
      await headUnit.say(yes)
      headUnit.pass(20_000)
      expect(standing(headUnit, 'window.position@driver')).toBe(40)
      expect(standing(headUnit, 'trunk.position')).toBe(0)
      expect(server.asked).toHaveLength(1)
    },
  )
})

describe('an answer that cannot be used', () => {
  const COLOR = (value: string) => ({ calls: [{ name: 'set_light_ambient_color', arguments: { value } }] })

  test.each([
    ['en', 'turn this place into a lagoon at dusk', /blue/],
    ['zh', '把车里弄得像在海边一样', /蓝/],
  ] as const)(
    '%s: is mended once, with what was wrong before its eyes, and done once',
    async (language, wish, told) => {
      const { headUnit, server } = await talkWith(language, [
        { on: /Not carried out: .*(?:value|must be)/u, answer: () => COLOR('blue') },
        { on: /lagoon|海边/u, answer: () => COLOR('the colour of a lagoon') },
      ])
      const answer = await headUnit.say(wish)
      expect(replyOf(answer, language)).toMatch(told)
      expect(standing(headUnit, 'light.ambient_color')).toBe('blue')
      expect(traceOf(headUnit)).toMatchObject({ why: 'not_understood', mended: true })
      expect(server.asked).toHaveLength(2)
      expect(headUnit.snapshot().turns).toHaveLength(1)
    },
  )

  test.each([
    [
      'en',
      'turn this place into a lagoon at dusk',
      "Sure, I've dimmed the lights for you.",
      /changed nothing/,
    ],
    ['zh', '把车里弄得像在海边一样', '好的，已经为您打开氛围灯。', /什么都没动/],
  ] as const)(
    '%s: a promise without a call is called out, and never told to the driver',
    async (language, wish, promise, honest) => {
      const { headUnit, server } = await talkWith(language, [{ on: /./u, answer: () => ({ text: promise }) }])
      const before = headUnit.snapshot().state
      const answer = await headUnit.say(wish)
      expect(replyOf(answer, language)).toMatch(honest)
      expect(replyOf(answer, language)).not.toContain(promise)
      expect(headUnit.snapshot().state).toEqual(before)
      expect(traceOf(headUnit)?.why).toBe('unusable: promise')
      expect(server.asked).toHaveLength(2)
    },
  )

  test.each([
    ['en', 'turn this place into a lagoon at dusk', 'Gladly, here it comes.', /blue/],
    ['zh', '把车里弄得像在海边一样', '好主意。', /蓝/],
  ] as const)('%s: a promise that is given back may become the deed', async (language, wish, _, told) => {
    const { headUnit } = await talkWith(language, [
      { on: /Not carried out/u, answer: () => COLOR('blue') },
      {
        on: /./u,
        answer: () => ({ text: language === 'en' ? "I've set the mood." : '我这就为您调好氛围灯。' }),
      },
    ])
    expect(replyOf(await headUnit.say(wish), language)).toMatch(told)
    expect(standing(headUnit, 'light.ambient_color')).toBe('blue')
  })
})
