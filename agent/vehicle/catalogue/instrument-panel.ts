import { BRIGHTNESS } from './comparatives.ts'
import { defineModule, levels, onOff } from './define.ts'
import { LANGUAGE, TIME_FORMAT } from './display-formats.ts'
import { HEN, phrases, VERY } from './phrases.ts'

export const INSTRUMENT_PANEL = defineModule('instrument_panel', {
  theme: {
    value: {
      type: 'enum',
      values: [
        {
          id: 'scene',
          en: ['scene', 'scenic', 'driving scene', 'scene theme'],
          zh: ['场景', '实景', '场景主题', '驾驶场景'],
        },
        {
          id: 'map',
          en: ['map', 'navigation', 'map theme', 'navigation map'],
          zh: ['地图', '导航', '地图主题', '导航地图'],
        },
      ],
    },
    initial: 'scene',
    names: {
      en: [
        'instrument panel theme',
        'dashboard theme',
        'instrument cluster theme',
        'cluster theme',
        'instrument theme',
        'dashboard style',
        'instrument panel style',
        'instrument panel view',
      ],
      zh: ['仪表盘主题', '仪表主题', '仪表盘风格', '仪表样式', '仪表盘样式', '仪表盘显示主题', '仪表显示'],
    },
    card: 'displays',
  },
  brightness: {
    value: levels(1, 5, { comparatives: BRIGHTNESS }),
    initial: 3,
    names: {
      en: [
        'instrument panel brightness',
        'dashboard brightness',
        'instrument cluster brightness',
        'cluster brightness',
        'instrument panel',
        'dashboard',
        'instrument brightness',
        'instrument cluster',
        'gauges',
        'dash brightness',
        'dashboard lights',
        'instrument lighting',
      ],
      zh: [
        '仪表盘亮度',
        '仪表亮度',
        '仪表板亮度',
        '仪表盘',
        '仪表',
        '仪表屏亮度',
        '仪表盘的亮度',
        '仪表屏',
        '仪表板',
      ],
    },
    symptoms: [
      {
        en: phrases(
          `the (instrument panel is|dashboard is|gauges are|instrument cluster is|dash is) ${VERY} (bright|blinding|glaring)`,
        ),
        zh: phrases(`(仪表盘|仪表|仪表板|仪表屏)${HEN}(亮|刺眼|晃眼)`),
        effect: { by: -1 },
      },
      {
        en: phrases(
          `the (instrument panel is|dashboard is|gauges are|instrument cluster is|dash is) ${VERY} (dim|dark|faint|hard to read)`,
          'i (cannot|can barely|can hardly) (see|read) (the dashboard|the gauges|the instrument panel|my speed|the speedometer|the instruments)',
        ),
        zh: phrases(
          `(仪表盘|仪表|仪表板|仪表屏)${HEN}(暗)`,
          '(仪表盘|仪表|仪表板)(看不清|看不见|不够亮)',
          '(看不清|看不见)(仪表盘|仪表|车速)',
        ),
        effect: { by: 1 },
      },
    ],
    card: 'displays',
  },
  color: {
    value: {
      type: 'enum',
      values: [
        { id: 'white', en: ['white'], zh: ['白色', '白'] },
        { id: 'red', en: ['red'], zh: ['红色', '红'] },
        { id: 'green', en: ['green'], zh: ['绿色', '绿'] },
        { id: 'yellow', en: ['yellow'], zh: ['黄色', '黄'] },
        { id: 'orange', en: ['orange'], zh: ['橙色', '橙'] },
        { id: 'black', en: ['black'], zh: ['黑色', '黑'] },
      ],
    },
    initial: 'white',
    names: {
      en: [
        'instrument panel colour',
        'instrument panel color',
        'dashboard color',
        'dashboard colour',
        'instrument cluster color',
        'cluster color',
        'gauge color',
        'instrument panel',
        'dashboard',
      ],
      zh: ['仪表盘颜色', '仪表颜色', '仪表盘的颜色', '仪表板颜色', '仪表盘色调', '仪表盘'],
    },
    card: 'displays',
  },
  behavior_mode: {
    value: {
      type: 'enum',
      values: [
        {
          id: 'constant',
          en: ['constant', 'steady', 'always on', 'solid', 'constantly on'],
          zh: ['常亮', '长亮', '持续', '一直亮'],
        },
        { id: 'blink', en: ['blink', 'blinking', 'flash', 'flashing'], zh: ['闪烁', '闪', '闪动'] },
        { id: 'off', en: ['off'], zh: ['关闭', '关', '熄灭'] },
      ],
    },
    initial: 'constant',
    names: {
      en: [
        'instrument panel light behaviour',
        'instrument panel light mode',
        'instrument panel behavior',
        'instrument panel behavior mode',
        'dashboard light mode',
        'instrument panel mode',
        'dashboard behavior',
        'instrument panel lighting mode',
      ],
      zh: [
        '仪表盘灯光方式',
        '仪表盘显示方式',
        '仪表盘灯光模式',
        '仪表盘模式',
        '仪表盘行为模式',
        '仪表灯模式',
        '仪表灯光方式',
      ],
    },
    card: 'quiet',
  },
  auto_brightness: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'instrument panel auto brightness',
        'dashboard auto brightness',
        'automatic dashboard brightness',
        'automatic instrument panel brightness',
        'instrument panel automatic brightness',
        'cluster auto brightness',
      ],
      zh: ['仪表盘自动亮度', '仪表自动亮度', '仪表盘自动调节亮度', '仪表盘亮度自动调节', '仪表亮度自动'],
    },
    card: 'quiet',
  },
  time_format: {
    value: TIME_FORMAT,
    initial: '24h',
    names: {
      en: [
        'instrument panel time format',
        'dashboard time format',
        'dashboard clock format',
        'instrument panel clock',
        'cluster time format',
      ],
      zh: ['仪表盘时间格式', '仪表时间格式', '仪表盘时间制式', '仪表时间显示', '仪表盘时间显示格式'],
    },
    card: 'quiet',
  },
  language: {
    value: LANGUAGE,
    initial: 'English',
    names: {
      en: [
        'instrument panel language',
        'dashboard language',
        'instrument cluster language',
        'cluster language',
      ],
      zh: ['仪表盘语言', '仪表语言', '仪表盘显示语言', '仪表盘的语言'],
    },
    card: 'quiet',
  },
  distance_unit: {
    value: {
      type: 'enum',
      values: [
        { id: 'kilometre', en: ['kilometres', 'kilometers', 'km', 'metric'], zh: ['公里', '千米', '公制'] },
        { id: 'mile', en: ['miles', 'mi', 'imperial'], zh: ['英里', '英制', '迈'] },
      ],
    },
    initial: 'kilometre',
    names: {
      en: [
        'instrument panel distance unit',
        'dashboard units',
        'odometer unit',
        'speedometer unit',
        'mileage unit',
        'instrument panel unit',
        'distance unit',
        'distance units',
      ],
      zh: ['仪表盘里程单位', '里程单位', '仪表单位', '仪表盘单位', '距离单位', '速度单位'],
    },
    vss: {
      path: 'Vehicle.Cabin.Infotainment.HMI.DistanceUnit',
      values: { kilometre: 'KILOMETERS', mile: 'MILES' },
    },
    card: 'quiet',
  },
  total_mileage: {
    value: { type: 'number', min: 1, max: 999_999, resolution: 1, step: 1, unit: 'kilometre' },
    initial: 1,
    names: {
      en: ['total mileage', 'mileage', 'odometer', 'mileage reading', 'odometer reading', 'total distance'],
      zh: ['总里程', '里程数', '里程表', '总里程数', '里程', '行驶里程'],
    },
    whileMoving: 'parked_only',
    confirm: true,
    card: 'quiet',
  },
})
