import { describe, expect, it } from 'vitest'
import { understand } from '../../agent/understanding/understand.ts'
import { following, hear, QUIET } from './helpers.ts'

/** Spoken Chinese by phenomenon: words → what must come of them. */
const TABLE: Readonly<Record<string, readonly (readonly [words: string, ...requests: string[]])[]>> = {
  'what cars have and this one has not': [
    ['打开香氛', 'outside unsupported'],
    ['把副驾屏关掉', 'outside unsupported'],
    ['空调的设置页面打开一下', 'outside unsupported'],
    ['关闭车外扬声器打开天窗', 'sunroof.position on'],
    ['打开哨兵模式然后再强一点', 'outside unsupported'],
  ],
  'lists share one verb': [
    ['关掉空调和座椅通风', 'air_conditioner.power off', 'seat.ventilation off'],
    ['打开座椅通风和加热', 'seat.ventilation on', 'seat.heating on'],
    ['打开天窗和遮阳帘', 'sunroof.position on', 'sunshade.position on'],
  ],
  'what a window is opened for is no wish': [['开窗通风', 'window.position on']],
  complaints: [
    ['屏幕有点暗', 'center_display.brightness +'],
    ['太大声了', 'center_display.volume -'],
    ['不够亮', 'center_display.brightness +'],
  ],
  'levels and degrees': [
    ['空调开到最大档', 'air_conditioner.fan_speed max'],
    ['空调调到二十一度', 'air_conditioner.temperature = 21'],
    ['音量调到五', 'center_display.volume = 5'],
  ],
  'which way a thing moves': [
    ['座椅调高一点', 'seat.vertical_position +little'],
    ['座椅往后一点', 'seat.horizontal_position +little'],
    ['腰托往前挪挪', 'seat.lumbar_support +'],
  ],
  'doors and locks': [
    ['四个车门都锁好', 'door.lock@all on'],
    ['锁车', 'door.lock on'],
    ['窗户升上去', 'window.position off'],
    ['左后门打开', 'door.position@rear_left on'],
    ['车门锁了没', 'ask door.lock'],
    ['帮我看下后备箱关没关', 'ask trunk.position'],
  ],
  'glass goes down to open': [
    ['车窗降到底', 'window.position on'],
    ['车窗全部升到顶', 'window.position@all off'],
    ['我这边窗户留条缝', 'window.position@self +little'],
    ['天窗开个口子', 'sunroof.position +little'],
  ],
  'adjectives with a number of steps': [
    ['音量小两格', 'center_display.volume -20'],
    ['中控屏亮度调低两格', 'center_display.brightness -20'],
    ['副驾空调高两度', 'air_conditioner.temperature@passenger +2'],
  ],
  'verbs said twice': [
    ['方向盘太低了抬一抬', 'steering_wheel.height +'],
    ['给后窗除除霜', 'air_conditioner.rear_defrost on'],
  ],
  'people stand for their seats': [
    ['给孩子那边的窗户升上去', 'window.position@rear off'],
    ['老婆那边座椅加热关了吧', 'seat.heating@passenger off'],
  ],
  'shutting, folding, pulling': [
    ['天窗给我合上', 'sunroof.position off'],
    ['麻烦把遮阳帘合起来', 'sunshade.position off'],
    ['外后视镜折一下', 'mirror.folded on'],
    ['方向盘往我这边拉一点', 'steering_wheel.reach +little'],
    ['座椅往上升一点', 'seat.vertical_position +little'],
  ],
  'which number it is': [
    ['把风开到第五挡', 'air_conditioner.fan_speed = 5'],
    ['收音机调到一百零一点七', 'media.play'],
    ['收音机音量调到十五', 'radio.volume = 15'],
  ],
  'a lock is locked': [
    ['把副驾车门锁上', 'door.lock@passenger on'],
    ['后备箱锁一下', 'trunk.lock on'],
  ],
  'things to be left as they are': [['把灯都关了除了氛围灯', 'light.dome off']],
  'air and glass': [
    ['暖风打开', 'air_conditioner.mode = heat'],
    ['风别对着我脸吹', 'air_conditioner.air_direction = feet'],
    ['给前挡风玻璃除个雾', 'air_conditioner.front_defrost on'],
  ],
  'remarks and upkeep move nothing': [
    ['路灯有点暗', 'outside unsupported'],
    ['隔壁车窗开着', 'outside chatter'],
    ['他家的窗户没关', 'outside unsupported'],
    ['前面那辆车的大灯真亮', 'outside chatter'],
    ['刚才那个司机一直开远光', 'outside chatter'],
    ['我觉得这个车的座椅挺舒服的', 'outside chatter'],
    ['那家店关门了', 'outside chatter'],
    ['我女儿会开窗了', 'outside chatter'],
    ['最近油价又涨了', 'outside chatter'],
    ['屏幕字体大一点', 'outside unsupported'],
    ['雨刮器该换了吧', 'outside unsupported'],
    ['空调滤芯多久换一次', 'outside unsupported'],
  ],
  exceptions: [['除了主驾其他窗户都关上', 'window.position@passenger+rear_left+rear_right off']],
  'modes and their opposites': [
    ['把空调自动模式关了', 'air_conditioner.mode = manual'],
    ['取消静音', 'center_display.mute off'],
    ['后窗除雾打开', 'air_conditioner.rear_defrost on'],
  ],
  lamps: [
    ['打开车灯', 'light.low_beam on'],
    ['关灯', 'ambiguous light.dome | light.reading | light.low_beam'],
  ],
  'wishes that mean a place': [
    ['我想吃酸辣粉', 'navigation.nearby'],
    ['肚子好饿', 'navigation.nearby'],
    ['车快没油了', 'navigation.nearby'],
  ],
  'programmes and titles': [
    ['给孩子放个动画片', 'media.play'],
    ['有没有好看的悬疑电影', 'media.play'],
    ['不想听歌了', 'media.stop'],
    ['前排的电视下一集', 'media.next'],
  ],
  telephone: [['打给外婆', 'phone.call']],
}

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  it.each(rows)('%s', (words, ...requests) => expect(hear(words)).toEqual(requests))
})

const slotsOf = (words: string): unknown => {
  const [request] = understand(words, QUIET).requests
  return request?.kind === 'skill' ? request.slots : undefined
}

describe('what skills are told in Chinese', () => {
  it('finds the place, the day and the point of a question about the weather', () => {
    expect(slotsOf('你能查一下成都明天会下雨吗')).toMatchObject({ place: '成都', day: 1, aspect: 'rain' })
    expect(slotsOf('哈尔滨的天气')).toMatchObject({ place: '哈尔滨' })
    expect(slotsOf('后天穿短袖可以吗')).toMatchObject({ day: 2, aspect: 'clothing' })
  })

  it('makes one journey of stops in order', () => {
    expect(slotsOf('先去药店再去外婆家')).toMatchObject({ place: '外婆家', via: ['药店'] })
    expect(slotsOf('从这里到西湖经过超市')).toMatchObject({ place: '西湖', via: ['超市'] })
  })

  it('keeps the day with its hour in a reminder', () => {
    expect(slotsOf('明天早上九点半提醒我交水费')).toMatchObject({
      what: '交水费',
      at: { time: '09:30', day: 1 },
    })
  })

  it('reads a frequency said in figures', () => {
    expect(slotsOf('调到调频九十八点六')).toMatchObject({ source: 'radio', frequency: 98.6 })
  })
})

describe('later is not now', () => {
  it.each(['十分钟后关空调', '明早七点打开座椅加热', '待会儿再打开天窗'])('%s', words => {
    const [request] = understand(words, QUIET).requests
    expect(request?.kind === 'set' && request.conditions).toEqual([{ type: 'later' }])
  })
})

describe('going on from the turn before, in Chinese', () => {
  it('takes a complaint for the thing just set', () => {
    expect(hear('太烫了', following('座椅加热调到三档'))).toEqual(['seat.heating_level -'])
  })

  it.each([
    ['音量大一点', '小一点', 'center_display.volume -little'],
    ['温度调高两度', '再低一点', 'air_conditioner.temperature -little'],
    ['氛围灯暗一点', '亮一点', 'light.ambient_brightness +little'],
  ])('%s → %s', (first, then, expected) => expect(hear(then, following(first))).toEqual([expected]))

  it('hears on after enough of a thing', () => {
    expect(hear('够了，小一点', following('风量调大一点'))).toEqual(['air_conditioner.fan_speed -little'])
  })

  it('shuts off the music that was just put on', () => {
    expect(hear('关掉吧', following('打开音乐'))).toEqual(['media.stop'])
    expect(hear('关掉', following('打开空调'))).toEqual(['air_conditioner.power off'])
  })

  it('takes a wish back in the same breath', () => {
    expect(hear('打开天窗，算了不要了')).toEqual(['cancel'])
  })

  it('asks on about the weather', () => {
    expect(hear('那后天呢', following('明天会下雨吗'))).toEqual(['weather.forecast'])
  })

  it('adds to the timer that was just set', () => {
    expect(hear('再加五分钟', following('定一个十分钟的计时器'))).toEqual(['timer.add'])
  })
})
