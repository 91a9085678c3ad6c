import type { SettingId } from '../../../agent/vehicle/catalogue/index.ts'
import type { Slots } from './rows.ts'

/** What a label is about: settings of the catalogue, any of which would be right, or why the car has none. */
export type Target =
  | {
      readonly settings: readonly SettingId[]
      /** The settings a value belongs to, where the bare verb moves another one: heating and its level. */
      readonly levels?: readonly SettingId[]
      /** How a value is read: along the car (前, 后), or as more and less. */
      readonly along?: 'car'
      /** Several of the settings at once are right too: "the lights". */
      readonly together?: boolean
    }
  | { readonly outside: string }

/** One line of the table: every pattern given must match its slot; an absent slot is the empty text. */
interface Rule {
  /** 对象, with 车外灯类型 and 车内灯类型. */
  readonly object?: RegExp
  /** 对象功能. */
  readonly feature?: RegExp
  /** 调节内容. */
  readonly content?: RegExp
  /** 车机模块. */
  readonly module?: RegExp
  /** 模式. */
  readonly mode?: RegExp
  /** 位置. */
  readonly place?: RegExp
  readonly value?: RegExp
  /** 功能 with 子功能. */
  readonly function?: RegExp
  readonly verb?: RegExp
  readonly means: Target
}

const to = (...settings: readonly SettingId[]): Target => ({ settings })
const withLevel = (setting: SettingId, ...levels: readonly SettingId[]): Target => ({
  settings: [setting],
  levels,
})
const outside = (cause: string): Target => ({ outside: cause })

const NOT_HERE = 'a thing this car has not'
const NO_MODE = 'a mode this car has not'
const VOLUMES: readonly SettingId[] = [
  'music.volume',
  'radio.volume',
  'video.volume',
  'navigation.volume',
  'bluetooth.call_volume',
  'center_display.volume',
]

const LAMPS: readonly SettingId[] = [
  'light.low_beam',
  'light.high_beam',
  'light.position',
  'light.ambient',
  'light.reading',
  'light.dome',
]

const SEATS: readonly Rule[] = [
  { object: /儿童座椅/, means: outside(NOT_HERE) },
  { object: /脚踏/, means: outside(NOT_HERE) },
  { object: /坐|座|椅/, feature: /通风/, mode: /自动|auto/i, means: to('seat.ventilation_auto') },
  { object: /坐|座|椅/, feature: /加热/, mode: /自动|auto/i, means: to('seat.heating_auto') },
  { object: /坐|座|椅/, mode: /自然风/, means: outside(NO_MODE) },
  { object: /坐|座|椅/, feature: /通风/, means: withLevel('seat.ventilation', 'seat.ventilation_level') },
  { object: /坐|座|椅/, feature: /加热/, means: withLevel('seat.heating', 'seat.heating_level') },
  { object: /坐|座|椅/, feature: /按摩/, mode: /./, means: to('seat.massage_mode') },
  { object: /坐|座|椅/, feature: /按摩/, means: withLevel('seat.massage', 'seat.massage_level') },
  { object: /坐|座|椅/, feature: /迎宾/, means: to('seat.easy_entry') },
  { object: /坐|座|椅/, content: /记忆/, means: to('seat.memory_position') },
  { object: /坐垫/, content: /角度/, means: to('seat.cushion_angle') },
  { object: /靠背/, means: { settings: ['seat.backrest_angle'], along: 'car' } },
  { object: /腰托/, value: /[上下高低]/, means: outside(NOT_HERE) },
  { object: /腰托/, means: { settings: ['seat.lumbar_support'], along: 'car' } },
  { object: /坐|座|椅/, value: /[前后]/, means: { settings: ['seat.horizontal_position'], along: 'car' } },
  { object: /坐|座|椅/, content: /高度/, means: to('seat.vertical_position') },
  { object: /坐|座|椅/, value: /[上下高低]/, means: to('seat.vertical_position') },
  { object: /坐|座|椅/, means: outside('no telling what of the seat is meant') },
]

const OPENINGS: readonly Rule[] = [
  { object: /车窗|玻璃/, content: /防晒|透明/, means: outside(NOT_HERE) },
  { object: /雨刷|雨刮/, means: withLevel('wiper.power', 'wiper.speed') },
  { object: /挡风玻璃/, means: outside(NOT_HERE) },
  { object: /^(?:车窗|窗户?|门窗|车?玻璃)/, means: to('window.position') },
  { object: /天窗/, feature: /通风/, means: to('sunroof.tilt', 'sunroof.position') },
  { object: /天窗/, means: to('sunroof.position') },
  // A panoramic roof is glass and blind in one; either is what the driver sees move.
  { object: /天幕/, means: to('sunroof.position', 'sunshade.position') },
  { object: /遮阳帘/, means: to('sunshade.position') },
  { object: /前备箱|前舱/, means: to('front_trunk.position') },
  { object: /后备箱|行李箱|尾门/, means: to('trunk.position') },
  { object: /充电口|接口盖|油箱盖|加油口/, means: to('fuel_port.open') },
  { object: /门/, mode: /./, means: outside(NO_MODE) },
  { object: /门/, verb: /停止/, means: outside('stopping a movement') },
  { object: /门/, verb: /锁/, means: to('door.lock') },
  { object: /门/, means: to('door.position') },
  { feature: /儿童锁|童锁/, means: to('door.child_lock', 'window.child_lock') },
]

const LIGHTS: readonly Rule[] = [
  { object: /氛围灯|线条灯/, feature: /同步/, means: outside(NO_MODE) },
  { object: /氛围灯|线条灯/, mode: /驾驶|温度|音乐|呼吸|单色|闪动|流/, means: to('light.ambient_mode') },
  { object: /氛围灯|线条灯/, mode: /./, means: outside(NO_MODE) },
  { object: /氛围灯|线条灯/, content: /模式/, means: outside(NO_MODE) },
  { object: /氛围灯|线条灯/, content: /颜色/, means: to('light.ambient_color') },
  { object: /氛围灯|线条灯/, means: withLevel('light.ambient', 'light.ambient_brightness') },
  { object: /阅读灯/, content: /亮度/, means: to('light.reading_brightness') },
  { object: /阅读灯/, means: withLevel('light.reading', 'light.reading_brightness') },
  { object: /顶灯|室内灯/, means: to('light.dome', 'light.reading') },
  { object: /远光/, means: to('light.high_beam') },
  { object: /雾灯/, place: /后/, means: to('light.rear_fog_light') },
  { object: /雾灯/, means: to('light.fog_light') },
  { object: /示廓灯|示宽灯/, means: to('light.position') },
  { object: /转向灯/, place: /左/, means: to('light.left_turn') },
  { object: /转向灯/, place: /右/, means: to('light.right_turn') },
  { object: /转向灯/, means: to('light.left_turn', 'light.right_turn') },
  { object: /日行灯/, means: to('light.daytime_running') },
  { object: /双闪/, means: to('light.hazard') },
  { object: /欢送灯|迎宾灯/, means: to('light.welcome') },
  // "The car's lights" are the headlights first, but nobody knows which the annotator meant.
  { object: /^车灯|^灯/, means: { settings: LAMPS, together: true } },
  { object: /大灯|近光|车外灯/, means: to('light.low_beam') },
  { feature: /伴我回家|回家照明/, means: to('light.headlight_delay') },
  { feature: /迎宾/, means: to('light.welcome', 'seat.easy_entry') },
  { function: /智能感光/, means: to('light.auto_headlight') },
]

const CLIMATE: readonly Rule[] = [
  { object: /后视镜|倒后镜|反光镜/, feature: /加热|除霜/, means: to('mirror.heating') },
  {
    object: /方向盘/,
    feature: /加热/,
    means: withLevel('steering_wheel.heating', 'steering_wheel.heating_level'),
  },
  { feature: /喷水/, means: outside(NOT_HERE) },
  { feature: /除霜|起雾|除雾|挡风加热/, mode: /自动/, means: to('air_conditioner.auto_defog') },
  { feature: /除霜|起雾|除雾|挡风加热/, place: /后/, means: to('air_conditioner.rear_defrost') },
  { feature: /除霜|起雾|除雾|挡风加热/, means: to('air_conditioner.front_defrost') },
  { feature: /同步/, content: /温度/, means: to('air_conditioner.sync') },
  { feature: /等离子/, means: to('air_conditioner.purification') },
  { object: /空气净化/, means: to('air_conditioner.purification') },
  { function: /驻车/, means: outside('a parking-comfort mode') },
  { mode: /^AC$/i, means: to('air_conditioner.compressor', 'air_conditioner.power') },
  { mode: /内循环|外循环/, means: to('air_conditioner.circulation') },
  { mode: /扫风/, means: to('air_conditioner.sweep', 'air_conditioner.mode') },
  { value: /扫风/, means: to('air_conditioner.sweep', 'air_conditioner.mode') },
  { mode: /极速降温|快速降温|快速制冷/, means: to('air_conditioner.rapid_cooling') },
  { object: /空调/, mode: /经济|节能/, means: to('air_conditioner.energy_saving', 'air_conditioner.mode') },
  { object: /空调|^$/, mode: /^(?:自动|制冷|制热|手动|AUTO)/i, means: to('air_conditioner.mode') },
  { object: /空调/, mode: /./, means: outside(NO_MODE) },
  { object: /空调|^$/, value: /吹/, means: to('air_conditioner.air_direction') },
  { object: /空调|^$/, content: /风向/, means: to('air_conditioner.air_direction') },
  { object: /空调|制冷器|^$/, content: /^温度$/, means: to('air_conditioner.temperature') },
  { object: /空调|制冷器|^$/, content: /风量|风速|风力|^风$/, means: to('air_conditioner.fan_speed') },
  { object: /空调/, value: /度/, means: to('air_conditioner.temperature') },
  { object: /空调/, value: /[挡档]/, means: withLevel('air_conditioner.power', 'air_conditioner.fan_speed') },
  { object: /空调/, feature: /通风/, means: to('air_conditioner.power', 'air_conditioner.mode') },
  {
    object: /空调|制冷器/,
    means: withLevel('air_conditioner.power', 'air_conditioner.temperature', 'air_conditioner.fan_speed'),
  },
  // Ventilation of no named thing: the seats' or the air conditioner's, the annotators write both.
  {
    object: /^$/,
    feature: /^通风$/,
    means: to('seat.ventilation', 'air_conditioner.mode', 'air_conditioner.power'),
  },
]

const SOUND: readonly Rule[] = [
  { content: /高频|音效/, means: outside(NOT_HERE) },
  { object: /扬声器|蓝牙耳机/, means: outside(NOT_HERE) },
  { object: /^$/, place: /外/, content: /音|声/, means: outside(NOT_HERE) },
  { module: /铃声/, content: /音|声/, means: to('bluetooth.ringtone_volume') },
  { module: /铃声|消息/, means: outside(NOT_HERE) },
  { module: /导航/, content: /音|声/, means: to('navigation.volume') },
  { module: /电话|通话/, content: /音|声/, means: to('bluetooth.call_volume') },
  { module: /视频/, content: /音|声/, means: to('video.volume') },
  { module: /音乐/, content: /音|声/, means: to('music.volume') },
  { module: /系统|本机|你的/, content: /音|声/, means: to(...VOLUMES) },
  { content: /^(?:音量?|声音?|声响)$/, means: to(...VOLUMES) },
  { mode: /静音|安静/, means: to('center_display.mute', ...VOLUMES) },
]

const DISPLAYS: readonly Rule[] = [
  { object: /HUD/i, means: withLevel('hud.power', 'hud.brightness') },
  { object: /仪表盘/, content: /亮度/, means: to('instrument_panel.brightness') },
  { object: /仪表盘/, means: to('instrument_panel.behavior_mode') },
  { object: /屏/, place: /副驾|后|排/, means: outside('a screen this car has not') },
  { object: /屏/, content: /方向/, means: to('center_display.direction') },
  { mode: /白天|夜间|黑夜/, means: to('center_display.theme') },
  { object: /电视屏/, means: outside('a screen this car has not') },
  { object: /屏/, feature: /./, means: outside(NOT_HERE) },
  { object: /屏/, means: withLevel('center_display.power', 'center_display.brightness') },
  { feature: /^蓝牙$/, object: /^$/, module: /^$/, means: to('bluetooth.connected') },
]

/** Read from the top; the first line that fits decides. */
const RULES: readonly Rule[] = [
  { function: /驻车/, means: outside('a parking-comfort mode') },
  { module: /流媒体/, content: /亮度/, means: to('mirror.streaming_brightness') },
  { module: /流媒体/, object: /后视镜/, means: to('mirror.streaming') },
  { module: /流媒体/, means: outside(NOT_HERE) },
  ...SEATS,
  ...LIGHTS,
  ...CLIMATE,
  ...OPENINGS,
  ...SOUND,
  ...DISPLAYS,
]

const SLOT_OF: Readonly<Record<Exclude<keyof Rule, 'means'>, (slots: Slots) => string>> = {
  object: slots => slots.对象 ?? slots.车外灯类型 ?? slots.车内灯类型 ?? '',
  feature: slots => slots.对象功能 ?? '',
  content: slots => slots.调节内容 ?? '',
  module: slots => slots.车机模块 ?? '',
  mode: slots => slots.模式 ?? '',
  place: slots => slots.位置 ?? '',
  value: slots => slots.value ?? '',
  function: slots => slots.功能 ?? slots.子功能 ?? '',
  verb: slots => slots.操作 ?? '',
}

const fits = (rule: Rule, slots: Slots): boolean =>
  Object.entries(SLOT_OF).every(([name, read]) => {
    const pattern = rule[name as Exclude<keyof Rule, 'means'>]
    return pattern === undefined || pattern.test(read(slots))
  })

/** A label with a verb and nothing else: a slip of the annotator that says nothing. */
export const saysNothing = (slots: Slots): boolean =>
  Object.keys(slots).every(name => name === '操作' || name === '操作_concrete')

/** What the label's slots are about. */
export const targetOf = (slots: Slots): Target => {
  if (slots.页面 !== undefined) return outside('opens a page of settings')
  const rule = RULES.find(candidate => fits(candidate, slots))
  if (rule !== undefined) return rule.means
  if (slots.功能 !== undefined || slots.子功能 !== undefined) return outside('a driving aid')
  return outside(slots.模式 === undefined ? NOT_HERE : NO_MODE)
}
