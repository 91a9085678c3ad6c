import { describe, expect, it } from 'vitest'
import { understand } from '../../agent/understanding/understand.ts'
import { hear, QUIET } from './helpers.ts'

describe('skills', () => {
  const ROWS: readonly (readonly [words: string, skill: string, slots: object])[] = [
    ['order my usual coffee', 'coffee.order', { usual: true }],
    ['来一杯大杯冰拿铁', 'coffee.order', { drink: '拿铁', words: '来一杯大杯冰拿铁' }],
    [
      'navigate to the airport avoiding tolls',
      'navigation.navigate',
      { place: 'airport', preference: 'no_tolls' },
    ],
    ['导航回家', 'navigation.navigate', { place: 'home' }],
    ['play some jazz', 'media.play', { genre: 'jazz' }],
    ['放一首李宗远的歌', 'media.play', { artist: '李宗远' }],
    ['下一首', 'media.next', {}],
    ['set a timer for two hours and ten minutes', 'timer.start', { seconds: 7800 }],
    ['设置一个半小时的计时器', 'timer.start', { seconds: 5400 }],
    ['remind me to buy milk in ten minutes', 'reminder.create', { what: 'buy milk', at: { inSeconds: 600 } }],
    ['提醒我明天早上八点半开会', 'reminder.create', { what: '开会', at: { time: '08:30', day: 1 } }],
    ['call Deborah', 'phone.call', { name: 'Deborah' }],
    ['call 555 0199 212', 'phone.call', { number: '5550199212' }],
    ['打12345678', 'phone.call', { number: '12345678' }],
    ['send Mum a message that I am late', 'phone.message', { name: 'Mum', text: 'I am late' }],
    ['给小王打电话', 'phone.call', { name: '小王' }],
    ['will it rain tomorrow', 'weather.forecast', { day: 1, aspect: 'rain' }],
  ]
  it.each(ROWS)('%s', (words, skill, slots) => {
    const [request] = understand(words, QUIET).requests
    expect(request?.kind).toBe('skill')
    if (request?.kind !== 'skill') return
    expect(`${request.skill}.${request.intent}`).toBe(skill)
    expect(request.slots).toMatchObject(slots)
  })

  it('leaves what follows a title to the car', () => {
    expect(hear('放一首周末的歌打开内循环')).toEqual(['media.play', 'air_conditioner.circulation = inside'])
    expect(hear('带我去机场把空调关了')).toEqual(['navigation.navigate', 'air_conditioner.power off'])
  })
})

describe('the conversation itself', () => {
  const ROWS: readonly (readonly [words: string, control: string])[] = [
    ['undo that', 'undo'],
    ['刚才的不要了', 'undo'],
    ['why did you do that?', 'why'],
    ['为什么', 'why'],
    ['never mind', 'cancel'],
    ['算了', 'cancel'],
    ['yes please', 'yes'],
    ['好的', 'yes'],
    ['谢谢', 'thank'],
  ]
  it.each(ROWS)('%s', (words, control) => expect(hear(words)).toEqual([control]))

  it('takes an answer to a question by its place or its words', () => {
    const asked = { ...QUIET, options: ['Volume', 'Temperature', 'Fan speed'] }
    expect(hear('the second one', asked)).toEqual(['choice 1'])
    expect(hear('第三个', asked)).toEqual(['choice 2'])
    expect(hear('the temperature please', asked)).toEqual(['choice 1'])
  })
})

describe('who is driving', () => {
  it.each([
    ['switch to guest', { guest: true }],
    ['guest mode please', { guest: true }],
    ['切换到访客模式', { guest: true }],
    ['switch the driver to Anna', { name: 'Anna' }],
    ["use Anna's profile", { name: 'Anna' }],
    ['Anna is driving now', { name: 'Anna' }],
    ['换小李来开', { name: '小李' }],
    ['现在换成安娜开车', { name: '安娜' }],
    ['切换到安娜的账号', { name: '安娜' }],
    ['换个人开', {}],
  ])('%s', (words, slots) => {
    const [request] = understand(words, QUIET).requests
    expect(request).toMatchObject({ kind: 'skill', skill: 'driver', intent: 'choose', slots })
  })

  it.each(['I am driving', 'switch to Chinese', 'she is driving me mad', '开慢一点', '我在开车'])(
    '%s changes no driver',
    words => expect(hear(words)).not.toContain('driver.choose'),
  )
})

describe('a whole order', () => {
  const BEFORE = {
    ...QUIET,
    previous: [
      {
        kind: 'skill' as const,
        skill: 'coffee' as const,
        intent: 'order',
        slots: { drink: 'latte' },
        text: 'a latte',
        certainty: 0.9,
        origin: 'named' as const,
      },
    ],
  }
  it.each([
    ['can i get a small mocha with milk', 'order'],
    ['give me an americano with two sugars', 'order'],
    ['make it with oat milk', 'change'],
  ])('right after another: %s → %s', (words, intent) =>
    expect(understand(words, BEFORE).requests).toEqual([
      expect.objectContaining({ skill: 'coffee', intent }),
    ]),
  )
})

describe('an order whose verb was misheard', () => {
  it.each([
    'brew a small latte',
    'brewer light roast espresso with a lot of brown sugar',
    'giving a double shot and espresso with some soy milk',
    'make me a dark roast double shot mocabe with sweetener',
  ])('%s', words =>
    expect(understand(words, QUIET).requests).toEqual([
      expect.objectContaining({ skill: 'coffee', intent: 'order' }),
    ]),
  )
})
