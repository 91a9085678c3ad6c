import type { Expectation } from '../../scoring/effect.ts'
import { anywhere, either, errand, exactly, question, wish } from '../../scoring/expect.ts'
import type { Semantic, Slots } from './rows.ts'
import { switchesOff } from './values.ts'

type Errand = Expectation | { readonly outside: string }

const named = (slots: Slots, ...names: readonly string[]): { words?: string } => {
  const words = names.map(name => slots[name]).find(Boolean)
  return words === undefined ? {} : { words }
}

/** 播放控制 of the player, by the words of 操作; first match wins. */
const CONTROLS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/不想|停|关/, ['pause', 'stop']],
  [/暂停/, ['pause', 'stop']],
  [/继续/, ['resume']],
  [/循环|随机|顺序/, ['mode', 'play']],
  [/下一|换/, ['next']],
  [/上一/, ['previous']],
  [/./, ['play']],
]

/** The player is a skill and its switch a setting of the car; a bare "music on" or "off" may be taken for either. */
const control = (slots: Slots): Errand => {
  const intents = CONTROLS.find(([pattern]) => pattern.test(slots.操作 ?? '放'))?.[1] ?? ['play']
  const told = errand('media', intents)
  if (intents.includes('pause'))
    return either('media.pause', told, wish('music.playing', anywhere, exactly(false)))
  if (intents.includes('mode'))
    return either(
      'media.mode',
      told,
      ...['sequential', 'shuffle', 'single_loop', 'list_loop'].map(mode =>
        wish('music.play_mode', anywhere, exactly(mode)),
      ),
    )
  return told
}

/** Plays something; without a title the player's own switch will do. */
export const playMusic = (slots: Slots): Expectation => {
  const words = named(slots, '歌曲名', '专辑名', '歌手名')
  const told = errand('media', ['play'], words)
  return words.words === undefined
    ? either('media.play', told, wish('music.playing', anywhere, exactly(true)))
    : told
}

/** Switches of the map are settings of the car. */
const map = (slots: Slots): Errand => {
  const object = slots.对象 ?? ''
  if (/路况/.test(object)) return wish('navigation.traffic_display', anywhere, exactly(!switchesOff(slots)))
  if (/简单|简洁/.test(object)) return wish('navigation.voice_mode', anywhere, exactly('simple'))
  return { outside: 'an errand no skill does' }
}

const weather = (slots: Slots): Errand => {
  const told = errand('weather', ['now', 'forecast'], named(slots, '城市', '国家'))
  return '城市' in slots || '国家' in slots
    ? told
    : either('weather', told, question('weather', 'weather', 'outside_temperature'))
}

const HOME_OR_WORK: readonly (readonly [RegExp, string])[] = [
  [/公司|单位/, 'work'],
  [/家/, 'home'],
]

const commonPlace = (slots: Slots): Errand => {
  const place = HOME_OR_WORK.find(([pattern]) => pattern.test(slots.终点名称 ?? ''))?.[1]
  return errand('navigation', ['navigate'], place === undefined ? {} : { slots: { place } })
}

const AROUND = ['nearby', 'navigate'] as const

/** The intents of the other domains as errands of skills; those not listed are outside the domain. */
const ERRANDS: Readonly<Record<string, (slots: Slots) => Errand>> = {
  '音乐/播放音乐': playMusic,
  '音乐/播放收藏': () => errand('media', ['play']),
  '音乐/播放控制': control,
  '播放控制/播放控制': control,
  '影视/播放影视': slots => errand('media', ['play'], named(slots, '片名')),
  '影视/播放历史': () => errand('media', ['play']),
  '影视/播放控制': () => ({ outside: 'winding within a video' }),
  '收音机/播放电台': slots =>
    '频道' in slots ? errand('media', ['play']) : errand('media', ['play', 'resume']),
  '收音机/播放收藏': () => errand('media', ['play']),
  '地图/导航': slots => errand('navigation', ['navigate', 'nearby'], named(slots, '终点名称', '终点类型')),
  '地图/导航到常用地址': commonPlace,
  // "I want to eat …" looks a place up or goes there; both are what was wanted.
  '地图/提供地址': slots => errand('navigation', AROUND, named(slots, 'poi类型')),
  '地图/周边搜索': slots => errand('navigation', AROUND, named(slots, 'poi类型', '终点类型')),
  '地图/导航路线规划': () => errand('navigation', ['preference']),
  '地图/地图操作': map,
  '地图/查询路程': () => errand('navigation', ['eta']),
  '地图/设置常用地址': () => errand('navigation', ['save_place', 'where']),
  '地图/增加途经点': slots => errand('navigation', ['add_stop'], named(slots, '途经点名称')),
  '地图/删除途经点': () => errand('navigation', ['remove_stop']),
  '天气/查询天气': weather,
  '天气/查询温度': weather,
  '天气/查询气象': weather,
  '天气/查询风向': weather,
  '天气/查询风力': weather,
  '天气/查询活动': weather,
  '天气/穿衣推荐': weather,
  '打电话/拨打电话': slots => errand('phone', ['call'], named(slots, '联系人', '黄页号码')),
  '打电话/接听电话': () => errand('phone', ['answer']),
}

/** What an intent of another domain than the car asks of a skill. */
export const errandOf = (semantic: Semantic): Errand =>
  ERRANDS[`${semantic.domain}/${semantic.intent}`]?.(semantic.slots ?? {}) ?? {
    outside: 'an errand no skill does',
  }
