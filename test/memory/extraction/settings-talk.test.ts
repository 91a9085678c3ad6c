import { describe, expect, it } from 'vitest'
import { JANUARY, memoryBench } from '../support.ts'

const OCCUPANTS = ['Mia', 'Ana', 'Ben']
const MINUTE = 60_000

/** What a conversation leaves of the car's settings, as "whose setting=value", newest last. */
const heard = (...lines: readonly (readonly [speaker: string, words: string])[]): readonly string[] => {
  const { hear, memory } = memoryBench()
  lines.forEach(([speaker, words], i) => {
    const time = JANUARY + i * MINUTE
    hear(words, time, { speaker, context: { time, tags: [], occupants: OCCUPANTS, driving: 'Mia' } })
  })
  return memory
    .list('d1')
    .filter(row => row.slot.includes('.'))
    .map(row => `${row.polarity < 0 ? 'not ' : ''}${row.subject}: ${row.slot}=${JSON.stringify(row.value)}`)
}

describe('talk that only sounds like the car', () => {
  // Each is said right after a setting was spoken of, when "it" and bare values are most easily mistaken.
  it.each([
    'Let me raise a cup of green tea to that.',
    'We need a full report by Monday.',
    'I spend half my time answering letters.',
    'The new shop shuts its doors at eight.',
    'They finally gave us the green light for the garden.',
    'I bought a 3D printer for the school.',
    'It is a good way to switch off after work.',
    'I have been counting on it.',
    'Sounds like you are on top of it.',
    'They always want detailed breakdowns of the cost.',
    'I would like a 15-inch laptop at least.',
    'Could be another ten minutes from here.',
    'My brother works on the second level of the car park.',
    'Thanks for rolling with all these changes.',
    '我昨天买了一件蓝色的外套。',
    '他家住在三楼，电梯坏了。',
    '这个项目我们只完成了一半。',
    '报告写得很详细，老板挺满意。',
    '我打算泡一杯绿茶。',
    '还有十分钟就到了。',
  ])('%s', words => {
    const before: readonly [string, string] = ['Mia', 'I like the seat heating at level 2.']
    expect(heard(before, ['Ben', words])).toEqual(heard(before))
  })
})

describe('what is said of "it"', () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    [
      'through a complaint and small talk',
      [
        ['Ana', "Let's put the seat ventilation on level 4."],
        ['Ben', 'Good idea, it is warm out there.'],
        ['Ana', "That's too strong, I can feel the draft. Lower it to level 2."],
      ],
      'Ana: seat.ventilation_level=2',
    ],
    [
      'from the wish of one to the deed of another, and stays the wish of the one',
      [
        ['Ben', "That's too cold for me."],
        ['Ana', "Okay, I'll bump it up to 23."],
      ],
      'Ben: air_conditioner.temperature=23',
    ],
    [
      'when somebody else asks for it politely',
      [
        ['Ana', 'Can you mute the navigation voice? I have to concentrate.'],
        ['Ben', "Sure, done, it's on mute now."],
      ],
      'Ana: navigation.voice_mode="mute"',
    ],
    [
      'in Chinese',
      [
        ['Ana', '座椅通风开到4档吧。'],
        ['Ana', '有点太强了，把它调到2档。'],
      ],
      'Ana: seat.ventilation_level=2',
    ],
  ])('%s', (_, lines, expected) => {
    expect(heard(...lines)).toContain(expected)
  })

  it('stays with whoever speaks for themselves', () => {
    const rows = heard(
      ['Ana', 'I like the ambient light green.'],
      ['Ben', 'I prefer blue, let me set it to blue for me.'],
    )
    expect(rows).toEqual(['Ana: light.ambient_color="green"', 'Ben: light.ambient_color="blue"'])
  })
})

describe('a value said as what one likes', () => {
  it.each([
    ['Blue feels right for a drive like this.', '"blue"'],
    ['I find purple much more calming at night.', '"purple"'],
    ["Let's go with green.", '"green"'],
    ['Could you make it white?', '"white"'],
    ['我觉得蓝色更舒服。', '"blue"'],
    ['换成绿色吧。', '"green"'],
  ])('%s', (words, value) => {
    expect(heard(['Mia', 'Set the ambient light to red.'], ['Mia', words])).toContain(
      `Mia: light.ambient_color=${value}`,
    )
  })
})

describe('how a value is said', () => {
  it.each([
    ['in quotation marks', "I set the instrument panel theme to 'map'.", 'Mia: instrument_panel.theme="map"'],
    [
      'before its thing',
      "Green is so restful. I'm changing the ambient light.",
      'Mia: light.ambient_color="green"',
    ],
    [
      'as two directions',
      'I set the air to blow at my face and feet.',
      'Mia: air_conditioner.air_direction="face_feet"',
    ],
    [
      'of a part of the car without its full name',
      'I like the panel in white.',
      'Mia: instrument_panel.color="white"',
    ],
    [
      'with a name of its own',
      'When I say "sea breeze," just switch the air circulation to outside.',
      'Mia: air_conditioner.circulation="outside"',
    ],
    ['in Chinese', '我把仪表盘换成红色了。', 'Mia: instrument_panel.color="red"'],
  ])('%s', (_, words, expected) => {
    expect(heard(['Mia', words])).toContain(expected)
  })

  it('lowers what stands above the value, whatever was spoken of since', () => {
    const rows = heard(
      ['Mia', 'Put the steering wheel heating at level 8.'],
      ['Mia', 'And the map zoom at 3.'],
      ['Mia', "That's a bit much, lower it to 5."],
    )
    expect(rows).toContain('Mia: steering_wheel.heating_level=5')
    expect(rows).toContain('Mia: navigation.map_zoom=3')
  })
})

describe('a request in a question’s clothes', () => {
  it.each([
    ['Could you set my seat height to 40?', 'Mia: seat.vertical_position=40'],
    ['Would you put the map zoom at 6, please?', 'Mia: navigation.map_zoom=6'],
  ])('%s', (words, expected) => {
    expect(heard(['Mia', words])).toContain(expected)
  })
})

describe('a request of the moment', () => {
  it('does not take the place of what was said to hold', () => {
    const rows = heard(['Mia', 'I always keep the seat height at 60.'], ['Mia', 'Set the seat height to 30.'])
    expect(rows).toContain('Mia: seat.vertical_position=60')
  })

  it('does not in Chinese either', () => {
    const rows = heard(['Mia', '我习惯把座椅高度设成60。'], ['Mia', '把座椅高度调到30。'])
    expect(rows).toContain('Mia: seat.vertical_position=60')
  })

  it('gives way to what is said to hold from now on', () => {
    const rows = heard(
      ['Mia', 'I always keep the seat height at 60.'],
      ['Mia', 'From now on I prefer the seat height at 30.'],
    )
    expect(rows).toEqual(['Mia: seat.vertical_position=30'])
  })
})

describe('what is said to be on or off', () => {
  it.each([
    ['I like the radio on.', 'radio.playing=true'],
    ['I prefer to turn off the air conditioning at night.', 'air_conditioner.power=false'],
    ['When it snows, turn on the mirror heating.', 'mirror.heating=true'],
    ['以后上车先把空调打开。', 'air_conditioner.power=true'],
    ['晚上开车我都会关掉氛围灯。', 'light.ambient=false'],
    ['一下雨就打开雨刷。', 'wiper.power=true'],
  ])('%s', (words, expected) => {
    expect(heard(['Mia', words])).toContain(`Mia: ${expected}`)
  })
})

describe('what is to happen on locking', () => {
  it.each([
    ['Whenever I lock up, fold the mirrors.', 'mirror.auto_fold_on_lock=true'],
    ['If I lock the car, make sure the windows go up automatically.', 'window.auto_close_on_lock=true'],
    ['Do not close the windows when I lock it.', 'window.auto_close_on_lock=false'],
    ['锁车的时候把车窗都关上。', 'window.auto_close_on_lock=true'],
    ['锁车之后别折叠后视镜。', 'mirror.auto_fold_on_lock=false'],
  ])('%s', (words, expected) => {
    expect(heard(['Mia', words])).toEqual([`Mia: ${expected}`])
  })
})

describe('a level said in Chinese', () => {
  it.each([
    ['我一般车窗开百分之30。', 'window.position=30'],
    ['我喜欢风量6档。', 'air_conditioner.fan_speed=6'],
    ['我一直把空调温度设成23度。', 'air_conditioner.temperature=23'],
    ['方向盘加热还是3档比较好。', 'steering_wheel.heating_level=3'],
    ['每次上高速我都把导航音量调到40。', 'navigation.volume=40'],
  ])('%s', (words, expected) => {
    expect(heard(['Mia', words])).toContain(`Mia: ${expected}`)
  })
})

describe('a number with its unit', () => {
  it.each([
    ['我喜欢二十度', 'air_conditioner.temperature=20'],
    ['我老婆喜欢二十四度', 'air_conditioner.temperature=24'],
  ])('%s means the cabin, and nothing that opens by degrees', (words, wanted) => {
    expect(heard(['Mia', words])).toEqual([expect.stringContaining(wanted)])
  })

  it('belongs to the circumstance it is told in', () => {
    expect(heard(['Mia', '车速过一百的时候千万别开天窗']).join()).not.toContain('sunroof.position=100')
  })
})
