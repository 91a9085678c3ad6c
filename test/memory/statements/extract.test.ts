import { describe, expect, it } from 'vitest'
import { hear, moment, told } from './hear.ts'

describe('what leaves no memory', () => {
  it.each([
    "What's the weather like tomorrow?",
    'Thank you, that is perfect.',
    'Turn on the air conditioning.',
    'How long until we get there?',
    'Find me a vegetarian restaurant.',
    'What do I like to eat?',
    'Good morning!',
    '今天天气真不错',
    '打开空调',
    '还有多久到？',
    '谢谢你',
    '附近有什么好吃的？',
    '我喜欢吃什么？',
    '导航去火车站',
    'Do you like spicy food?',
    'Have you found a tea you really like?',
    'I like the challenge.',
    'I love hearing these stories.',
    'I love the gardens there.',
    'My office is so cluttered with journals.',
    'She arrives on May 25th, and I prefer to be early.',
    '你喜欢吃辣吗？',
    '你平时爱喝什么？',
    '我喜欢这种感觉',
  ])('%s', words => {
    expect(told(words)).toEqual([])
  })
})

describe('preferences', () => {
  it.each([
    ['I love spicy food', ['spice=spicy']],
    ['I always go for the shortest distance when you plan a route', ['route_goal=shortest_distance']],
    ['I prefer parking in a garage', ['parking_type=garage']],
    ['We usually pay with cash at restaurants', ['payment=cash']],
    ["I'm vegan", ['diet=vegan']],
    ['I can only drink oat milk in my coffee', ['coffee_milk=oat']],
    ["I'm a big fan of jazz", ['music_genre=jazz']],
    ['I hate toll roads', ['-road_types=toll']],
    ["I've been craving some good Korean food, find a place", ['cuisine=korean']],
    ['我特别爱吃辣', ['spice=spicy']],
    ['我不吃香菜', ['-taste=coriander']],
    ['以后都别走高速了', ['-road_types=highways']],
    ['我停车一般停地下车库', ['parking_type=garage']],
    ['我喝咖啡习惯加燕麦奶', ['coffee_milk=oat']],
    ['我平时喜欢听民谣', ['music_genre=folk']],
    ['我吃素', ['diet=vegetarian']],
    ['我出去吃饭一般付现金', ['payment=cash']],
  ])('%s', (words, expected) => {
    expect(told(words)).toEqual(expect.arrayContaining([...expected]))
  })

  it('knows love from a liking and a liking from a craving', () => {
    const [love, like, craving] = ['I love jazz', 'I like jazz music', "I'm in the mood for jazz"].map(
      words => hear(words)[0]?.strength ?? 0,
    )
    expect(love).toBeGreaterThan(like ?? 0)
    expect(like).toBeGreaterThan(craving ?? 0)
  })

  it('takes a request for an observation only where observations are asked for', () => {
    expect(told('Find a halal restaurant')).toEqual([])
    const [seen] = hear('Find a halal restaurant', { observed: true })
    expect(seen).toMatchObject({ slot: 'diet', value: 'halal', origin: 'observed' })
    expect(seen?.strength).toBeLessThan(0.5)
  })

  it('lets a remark beside a request say how it is meant', () => {
    expect(told("Play some reggae, that's my favourite")).toEqual(['music_genre=reggae'])
  })

  it('understands a bare answer by what was asked before it', () => {
    const earlier = ['Find me somewhere to eat', 'Which cuisine would you like?']
    expect(told('Always Thai', { earlier })).toEqual(['cuisine=thai'])
    expect(told('Always Thai')).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ["I always shop at Trader Joe's for groceries", "supermarket_chain=Trader Joe's"],
    ['I only trust Halbrook gas stations', 'fuel_station=Halbrook'],
    ['My favourite podcast is MorningOwl', 'podcast_show=MorningOwl'],
    ['I love Paper Kites by Nora Lindqvist, what a song', 'music_song=Paper Kites by Nora Lindqvist'],
    ["I usually listen to Harbour FM, it's my favourite radio station", 'radio_station=Harbour FM'],
    ['我一般在盒马买菜', 'supermarket_chain=盒马'],
    ['我喜欢听周杰伦的歌', 'music_artist=周杰伦'],
    ['我最爱《稻香》这首歌', 'music_song=稻香'],
  ])('%s', (words, expected) => {
    expect(told(words)).toContain(expected)
  })

  it('does not take a street or a town for something to prefer', () => {
    expect(told('I prefer to park on Harbour Street')).not.toContainEqual(expect.stringContaining('Harbour'))
  })
})

describe('polarity', () => {
  it.each([
    ["I don't like spicy food", '-spice=spicy'],
    ["I can't stand rap music", '-music_genre=rap'],
    ['I prefer anything but supermarkets for my groceries', '-grocery_kind=supermarket'],
    ["I can't resist good ramen when we eat out", 'cuisine=japanese'],
    ["I don't care about the parking fees", 'parking_price=irrelevant'],
    ['我讨厌收费路', '-road_types=toll'],
    ['我老婆不吃辣', '-spice=spicy'],
    ['我已经吃腻了火锅', '-cuisine=sichuan'],
  ])('%s', (words, expected) => {
    expect(told(words)).toContain(expected)
  })
})

describe('whose it is', () => {
  it.each([
    ['My daughter hates olives', 'my daughter'],
    ["Deborah doesn't eat meat", 'Deborah'],
    ['I love olives', 'Ann'],
    ['我老婆不吃辣', '我老婆'],
    ['王芳不喜欢吃香菜', '王芳'],
    ['我不吃香菜', 'Ann'],
    ['My dad likes jazz', 'my dad'],
    ["My dad's called Frank and he likes jazz", 'my dad'],
  ])('%s: %s', (words, subject) => {
    expect(hear(words)[0]?.subject).toBe(subject)
  })
})

describe('circumstances', () => {
  const tag = (dimension: string, value: string) => expect.objectContaining({ dimension, value })

  it.each([
    ['In winter I love spicy food', tag('season', 'winter')],
    ['When it rains I prefer covered parking', tag('weather', 'rain')],
    ['When travelling I prefer DC charging', tag('activity', 'travel')],
    ['I like AC charging at work', tag('activity', 'everyday')],
    ['冬天我喜欢吃川菜', tag('season', 'winter')],
    ['下雨的时候我喜欢停地下车库', tag('weather', 'rain')],
    ['出差在外我一般用快充', tag('activity', 'travel')],
  ])('%s', (words, expected) => {
    expect(hear(words)[0]?.condition).toEqual([expected])
  })

  it('knows how long something is meant', () => {
    const { time } = moment()
    const friday = hear("Until Friday I'd rather eat vegetarian")[0]
    expect(friday?.passing).toBe(true)
    expect(new Date(friday?.validTo ?? 0).getDay()).toBe(5)
    const week = hear('这周我想吃清淡点')[0]
    expect(week).toMatchObject({ slot: 'richness', value: 'light', passing: true })
    expect(week?.validTo).toBeGreaterThan(time)
    expect(hear('I like vegetarian food')[0]?.validTo).toBeUndefined()
  })
})

describe('facts', () => {
  it.each([
    ['My daughter is Emma', { slot: 'relation', value: { relation: 'daughter', name: 'Emma' } }],
    [
      'Headquarters is the research centre',
      { slot: 'named_place', value: { name: 'Headquarters', means: 'the research centre' } },
    ],
    ["I'm allergic to peanuts", { slot: 'allergy', value: 'peanuts', polarity: 1 }],
    ['I live in Oakland', { slot: 'home', value: 'Oakland' }],
    ["I'm a nurse", { slot: 'occupation', value: 'nurse' }],
    ['I collect stamps', { category: 'hobbies' }],
    ['I love hiking', { category: 'hobbies', value: 'hiking' }],
    ['My favourite colour is blue', { category: 'likes', slot: 'colour', value: 'blue' }],
    ['我女儿叫小雨', { slot: 'relation', value: { relation: 'daughter', name: '小雨' } }],
    ['总部就是研究中心', { slot: 'named_place', value: { name: '总部', means: '研究中心' } }],
    ['我对花生过敏', { slot: 'allergy', value: 'peanuts', polarity: 1 }],
    ['我住在朝阳区', { slot: 'home', value: '朝阳区' }],
    ['我是一名老师', { slot: 'occupation', value: '老师' }],
    ['我喜欢爬山', { category: 'hobbies', value: '爬山' }],
    ['我们下周三要去上海出差', { category: 'plans' }],
  ])('%s', (words, expected) => {
    expect(hear(words)).toContainEqual(expect.objectContaining(expected))
  })

  it('reads several things out of one sentence', () => {
    expect(told('我是四川人，爱吃辣')).toEqual(['hometown=四川', 'spice=spicy'])
  })
})

describe('whose it is', () => {
  it.each([
    'His favourite food is pizza',
    'Her favourite band is Queen',
    'My ex loved Greek places',
    '他最喜欢吃川菜',
  ])('keeps nothing of somebody unnamed: %s', words => {
    expect(told(words)).toEqual([])
  })

  it('keeps where the family lives apart from where the speaker does', () => {
    expect(hear('My sister Ann lives in Lyon')).toMatchObject([{ slot: 'home', subject: 'my sister ann' }])
    expect(hear('我妹妹住在里昂')).toMatchObject([{ slot: 'home', subject: '我妹妹' }])
  })
})

describe('habits and likes that have come about', () => {
  it.each([
    ['I pay with my phone', 'payment=mobile'],
    ["I've switched to mild food", 'spice=mild'],
    ['Thai has become a real favourite of mine', 'cuisine=thai'],
    ['Coldplay has become another favourite band of mine', 'music_artist=Coldplay'],
    ['I take soy milk in my coffee now instead of oat', 'coffee_milk=soy'],
    ["I don't care what parking costs", 'parking_price=irrelevant'],
    ['我现在改用网易云音乐了', 'music_service=网易云音乐'],
    ['我现在天天听交通广播', 'radio_station=交通广播'],
  ])('%s: %s', (words, row) => {
    expect(told(words)).toContain(row)
  })

  it('keeps every part of a usual order', () => {
    expect([...told('I usually take a large oat milk latte')].sort()).toEqual([
      'coffee_drink=latte',
      'coffee_milk=oat',
      'coffee_size=large',
    ])
  })

  it('takes nothing done once for a habit', () => {
    expect(told('I pay with my phone today')).toEqual([])
    expect(told("We're having lunch at a Thai place")).toEqual([])
  })
})

describe('what was liked once', () => {
  it.each([
    ['I used to like rock, now I like folk', 'music_genre=folk'],
    ['我以前喜欢摇滚，现在喜欢民谣', 'music_genre=folk'],
  ])('%s', (words, now) => {
    expect(told(words).filter(row => row.startsWith('music_genre='))).toEqual([now])
  })

  it('is liked still where the words say so', () => {
    expect(told("I'm used to jazz, I like it")).toContain('music_genre=jazz')
  })
})
