import { describe, expect, it } from 'vitest'
import { calendarTags } from '../../../agent/memory/conditions/live.ts'
import { type Bench, JULY, memoryBench } from '../support.ts'

const hearAll = (lines: readonly string[]): Bench => {
  const bench = memoryBench()
  lines.forEach((words, i) => {
    const at = JULY + i * 60_000
    bench.hear(words, at, {
      context: { time: at, tags: calendarTags(at), occupants: ['Mia'], driving: 'Mia' },
    })
  })
  return bench
}

/** What stands after these lines, short. */
const standing = (...lines: readonly string[]): readonly string[] =>
  hearAll(lines)
    .memory.list('d1')
    .map(
      ({ subject, kind, polarity, slot, value, condition }) =>
        `${subject === 'Mia' ? '' : `${subject}: `}${kind === 'limit' ? (polarity > 0 ? 'at most ' : 'at least ') : polarity < 0 ? '-' : ''}${slot}=${String(value)}${condition
          .map(tag => ` ${tag.dimension}:${tag.value}`)
          .join('')}`,
    )

describe('each part of a sentence has its own circumstance', () => {
  it.each([
    [
      'The ambient light should be blue at night and white in the daytime',
      ['light.ambient_color=blue daytime:night', 'light.ambient_color=white daytime:day'],
    ],
    [
      '夏天我喜欢二十二度，冬天二十五度',
      ['air_conditioner.temperature=22 season:summer', 'air_conditioner.temperature=25 season:winter'],
    ],
    [
      'On rainy mornings I want my seat heater on level two',
      ['seat.heating_level=2 weather:rain daytime:morning'],
    ],
    ['When the dog is in the back, leave the rear windows a third open', ['window.position=33 company:pet']],
    ['我妈听不清，她在的时候音量调到25', ['music.volume=25 company:elder']],
    ['Grandma prefers 25 degrees', ['my grandma: air_conditioner.temperature=25']],
  ])('%s', (words, rows) => {
    expect(standing(words).map(row => row.replace(/^我妈: (?=condition)/u, ''))).toEqual(rows)
  })
})

describe('a bound', () => {
  it.each([
    [
      'Whenever Deborah is with me, never go above 30 on the volume',
      ['at most center_display.volume=30 company:Deborah'],
    ],
    ["I can't drive with the cabin warmer than 20", ['at most air_conditioner.temperature=20']],
    ['And I need at least 32GB of memory for that', []],
    ['We walk at least 20 minutes before work', []],
  ])('%s', (words, rows) => {
    expect(standing(words)).toEqual(rows)
  })
})

describe('whose it is', () => {
  it.each([
    ['我对花生过敏，我儿子对牛奶过敏', ['allergy=peanuts', '我儿子: allergy=milk']],
    ['小王说他喜欢听摇滚', ['小王: music_genre=rock']],
    ['Our son Leo is allergic to sesame', ['my son leo: allergy=sesame']],
    ['陈静怕冷', ['陈静: condition=怕冷']],
    ['Grandma feels the cold', ['my grandma: condition=feels the cold']],
  ])('%s', (words, rows) => {
    expect(standing(words)).toEqual(rows)
  })
})

describe('what is taken back goes, and nothing else', () => {
  it.each([
    ['I love jazz', 'Scrap what I said about jazz'],
    ['我喜欢听周杰伦的歌', '改主意了，以后别放周杰伦了'],
    ['我喜欢吃辣', '之前说的吃辣不算'],
    ["I'm vegetarian", 'I no longer eat vegetarian'],
  ])('%s … %s', (liking, retraction) => {
    expect(standing('I take my coffee with oat milk', liking, retraction)).toEqual(['coffee_milk=oat'])
  })

  it('stays readable as what was', () => {
    const { memory } = hearAll(['I love jazz', 'Scrap what I said about jazz'])
    expect(memory.list('d1', { past: true }).map(row => row.value)).toEqual(['jazz'])
  })

  it('is not what is left out for now only', () => {
    expect(standing('冬天我喜欢方向盘加热', '今年冬天不冷，方向盘加热先不用了')).toContain(
      'steering_wheel.heating=true season:winter',
    )
  })
})

describe('habits of life', () => {
  it.each([
    ['We always stop for coffee on Fridays', 'habit=stop for coffee on fridays'],
    ['我每天早上都要喝一杯美式', 'coffee_drink=americano daytime:morning'],
  ])('%s', (words, row) => {
    expect(standing(words)).toEqual([row])
  })
})

describe('talk that only sounds like settings', () => {
  it.each([
    'I use a simple thermometer, but no automatic watering yet.',
    'I keep a detailed log of everything.',
    'He just turned three. Always on the move, full of energy.',
    'I never thought about it like that. It takes pressure off.',
    'I left my gym bag in the trunk. It has my blue running shoes.',
    "Yes, I'm aiming for 8:00. I have a meeting at 9:15.",
    '我最喜欢的电影是七武士',
    '你觉得二十四度会不会太热',
  ])('%s', words => {
    expect(standing(words).filter(row => row.includes('.'))).toEqual([])
  })
})

describe('what follows on what was told', () => {
  it.each([
    [
      ['My daughter Emma hates onions', 'My son Max loves them though'],
      ['my daughter emma: -taste=onion', 'my son max: taste=onion'],
    ],
    [
      ['Peter is allergic to cats', 'So am I'],
      ['Peter: allergy=cats', 'allergy=cats'],
    ],
    [
      ['Whenever Deborah is with me, keep the volume at 30', '40 is fine now when Deborah is here'],
      ['center_display.volume=40 company:Deborah'],
    ],
    [['爸爸坐车的时候把座椅加热开到二档', '爸爸说太烫了，一档就够'], ['seat.heating_level=1 company:elder']],
    [
      ['我平时空调设23度', '跑高速的时候21度'],
      ['air_conditioner.temperature=23', 'air_conditioner.temperature=21 road:highway'],
    ],
    [
      ['I keep the fan on 2', "When it's really hot it can go to 5"],
      ['air_conditioner.fan_speed=2', 'air_conditioner.fan_speed=5 temperature:hot'],
    ],
    [
      ['Mark likes his seat heating on three', 'Mark changed his mind, two is enough for him'],
      ['Mark: seat.heating_level=2'],
    ],
  ])('%s', (lines, rows) => {
    expect(standing(...lines)).toEqual(rows)
  })
})

describe('a command', () => {
  const command = (words: string): readonly string[] => {
    const { hear, memory } = memoryBench()
    hear(words, JULY, {
      commanded: true,
      actions: [{ setting: 'center_display.volume', value: 20, how: 'voice' }],
    })
    return memory.list('d1').map(row => `${row.origin} ${row.slot}=${String(row.value)}`)
  }
  it('is kept for what it says for good', () => {
    expect(command('From now on keep the volume at 20')).toEqual(['stated center_display.volume=20'])
    expect(command('以后都把音量调到20')).toEqual(['stated center_display.volume=20'])
  })
  it('is no liking otherwise', () => {
    expect(command('Set the volume to 20')).toEqual(['observed center_display.volume=20'])
    expect(command('I love this song, volume to 20')).toEqual(['observed center_display.volume=20'])
    expect(command('From now on keep the volume at 20, just for today')).toEqual([
      'observed center_display.volume=20',
    ])
  })
})

it('belongs to whoever is quoted', () => {
  const { hear, memory } = memoryBench()
  const context = { time: JULY, tags: [], occupants: ['Gary', 'Patricia'], driving: 'Gary' }
  hear('Patricia told Gary: "I can\'t stand the fan above 3"', JULY, { speaker: 'Gary', context })
  hear('Patricia对Gary说：“温度至少要24度”', JULY, { speaker: 'Gary', context })
  expect(memory.list('d1').map(row => [row.subject, row.slot, row.value, row.polarity])).toEqual([
    ['Patricia', 'air_conditioner.fan_speed', 3, 1],
    ['Patricia', 'air_conditioner.temperature', 24, -1],
  ])
})

it('is not what is only dreamt of', () => {
  expect(standing("If I were rich I'd only eat sushi")).toEqual([])
  expect(standing('要是能开天窗就好了')).toEqual([])
})
