import { describe, expect, it } from 'vitest'
import { calendarTags } from '../../../agent/memory/conditions/live.ts'
import { JANUARY, JULY, memoryBench } from '../support.ts'

/** What one sentence leaves, short: subject where it is another, sign, slot, value, circumstances. */
const kept = (words: string, at = JULY): readonly string[] => {
  const { hear } = memoryBench()
  const context = { time: at, tags: calendarTags(at), occupants: ['Mia'], driving: 'Mia' }
  return hear(words, at, { context }).added.map(
    ({ subject, polarity, slot, value, condition, kind }) =>
      `${subject === 'Mia' ? '' : `${subject}: `}${kind === 'action' ? '(once) ' : ''}${polarity < 0 ? '-' : ''}${slot}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}${condition
        .map(tag => ` ${tag.negated === true ? '!' : ''}${tag.dimension}:${tag.value}`)
        .join('')}`,
  )
}

describe('company', () => {
  it.each([
    ['I usually keep the temperature at 20 when Deborah is in the car', 'Deborah'],
    ["I usually keep the temperature at 20 whenever I'm with Deborah", 'Deborah'],
    ['Deborah在车上的时候我一般把温度设成20度', 'Deborah'],
    ['和王芳一起的时候，我喜欢空调二十度', '王芳'],
    ['When Olaf rides with us, keep the temperature at 20', 'Olaf'],
  ])('is whoever is named, known or not: %s', (words, name) => {
    expect(kept(words)).toEqual([`air_conditioner.temperature=20 company:${name}`])
  })

  it('leaves what holds otherwise standing', () => {
    const { hear, memory } = memoryBench()
    hear('I usually keep the temperature at 23', JANUARY)
    hear('I usually keep the temperature at 20 when Deborah is in the car', JULY)
    const rows = memory.list('d1', { slot: 'air_conditioner.temperature' })
    expect(rows.map(row => row.value).sort()).toEqual([20, 23])
  })
})

describe('settings one is used to', () => {
  it.each([
    ['空调温度我一般设二十二度', 'air_conditioner.temperature=22'],
    ['我喜欢空调二十三度', 'air_conditioner.temperature=23'],
    ['妈妈在车上的时候我一般设二十六度', 'air_conditioner.temperature=26 company:elder'],
    ['我喜欢把氛围灯调成蓝色', 'light.ambient_color=blue'],
    ['晚上我总是把氛围灯调成蓝色', 'light.ambient_color=blue daytime:evening daytime:night'],
    ['放松的时候我喜欢紫色氛围灯', 'light.ambient_color=purple activity:relax'],
    ['我受不了红色的氛围灯', '-light.ambient_color=red'],
    ['冬天我需要座椅加热', 'seat.heating=true season:winter'],
    ['下雨天我总是关窗', 'window.position=0 weather:rain'],
    ['高速上我从不开窗', '-window.position=100 road:highway'],
    ['I always close the windows in the rain', 'window.position=0 weather:rain'],
    ['I never open the window on the highway', '-window.position=100 road:highway'],
    ['On long drives I like the massage at level 2', 'seat.massage_level=2 road:highway'],
    ["I can't stand the seat heating above level 1", 'seat.heating_level=1'],
    ['I prefer the window half open when it is stuffy', 'window.position=50 air:stuffy'],
  ])('%s', (words, row) => {
    expect(kept(words)).toEqual([row])
  })
})

describe('tastes under circumstances', () => {
  it.each([
    ['I usually listen to jazz on my way to work', 'music_genre=jazz place:work'],
    ["I can't stand heavy metal in the morning", '-likes heavy_metal=heavy metal daytime:morning'],
    ['I love hot pot when it snows', 'cuisine=sichuan weather:snow'],
    ['I never eat seafood', '-cuisine=seafood'],
    ['I always take the scenic route at weekends', 'route_goal=scenic weekday:weekend'],
    ['I like rock music when Deborah is with me', 'music_genre=rock company:Deborah'],
    ['王芳在的时候我喜欢听轻音乐', 'music_genre=instrumental company:王芳'],
    ["When I'm alone I listen to techno", 'music_genre=electronic company:alone'],
    ['周五我都吃日料', 'cuisine=japanese weekday:weekday'],
    ['堵车的时候我喜欢听脱口秀', 'podcast_genre=entertainment road:traffic'],
    ['我早上都喝拿铁', 'coffee_drink=latte daytime:morning'],
    ['上班路上我喜欢听播客', '播客=播客 place:work'],
    ['I take my coffee with oat milk', 'coffee_milk=oat'],
    ["I'm allergic to peanuts", 'allergy=peanuts'],
    ['我对花生过敏', 'allergy=peanuts'],
    ['我受不了太吵的音乐', '-太吵的音乐=太吵的音乐'],
  ])('%s', (words, row) => {
    expect(kept(words)).toEqual([row.replace('-likes ', '-')])
  })
})

describe('people, known or not', () => {
  it.each([
    ['Emma hates loud music', 'Emma: -loud_music=loud music'],
    ['Emma讨厌大声的音乐', 'Emma: -大声的音乐=大声的音乐'],
    ['Patricia always wants the temperature at 26', 'Patricia: air_conditioner.temperature=26'],
    ['我叫爸爸老王', 'relation={"relation":"father","name":"老王"}'],
    ['我家在中关村大街12号', 'home=中关村大街12号'],
    ['I grew up in Chengdu', 'hometown=Chengdu'],
  ])('%s', (words, row) => {
    expect(kept(words)).toEqual([row])
  })

  it('are not everyone and nobody', () => {
    expect(kept('Everyone likes pizza')).not.toContain('hobby=pizza')
    expect(kept('Everyone hates loud music')).toEqual([])
    expect(kept('周末喜欢下雨')).toEqual([])
  })

  it('two things in one breath are two memories', () => {
    expect(kept('我从小在成都长大，冬天最喜欢吃火锅')).toEqual([
      'hometown=成都',
      'cuisine=sichuan season:winter',
    ])
  })
})

describe('what is no memory', () => {
  it.each([
    'I want some coffee',
    'What do I like?',
    'I had a great day today',
    'Find me an Italian restaurant',
    'I was at Tea Garden yesterday and it rained',
    'I like your voice',
    'I love this song',
    'The meeting was about summer budgets',
    'Can you play some jazz?',
    'Traffic likes to jam here on Mondays',
    '今天天气真好',
    '我想喝咖啡',
    '你喜欢听什么歌？',
    '昨天我去了成都',
    '我喜欢这首歌',
    '我们去吃火锅吧',
    '下雨了，我要关窗',
    '我要开窗',
  ])('%s', words => {
    expect(kept(words).filter(row => !row.startsWith('(once)'))).toEqual([])
  })

  it('is a wish of the moment that says "like"', () => {
    expect(kept("I'd like to open the window").filter(row => !row.startsWith('(once)'))).toEqual([])
  })
})
