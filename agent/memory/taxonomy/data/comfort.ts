import type { CategoryDefinition } from '../taxonomy-types.ts'
import { value } from './value.ts'

/** Asks for the car to be as one likes it. */
const COMFORT = {
  en: [
    'comfort(able)?',
    'settings',
    'set up the car',
    'adjust the car',
    'climate( settings| control)?',
    'cabin',
  ],
  zh: ['舒服', '设置', '调一下', '调整'],
} as const
const AIR = {
  en: ['air ?flow', 'air( vents?)?', 'vents?', 'blow(ing|s)?', 'climate( control)?'],
  zh: ['风向', '出风口', '吹风', '空调', '风'],
} as const
const FAN = {
  en: [
    'fans?( speed)?',
    'air ?flow',
    'breez(e|y)',
    'air circulation',
    'drafts?',
    'blow(ing|s)?',
    'wind',
    'air',
  ],
  zh: ['风量', '风速', '风力', '空调风', '风'],
} as const
const LIGHTS = {
  en: [
    '(interior|ambient|cabin|mood|dashboard|inside|atmosphere) ?(lights?|lighting|ambiance|ambience)?',
    'lights?',
    'lighting',
    'ambi(a|e)nce',
    'glow',
    'illuminat(e|ion)',
  ],
  zh: ['氛围灯', '车内灯', '灯光', '内饰灯', '灯'],
} as const

/** Loose wishes for the climate, as words of degree; each points at the catalogue's setting. */
export const CLIMATE_CATEGORY: CategoryDefinition = {
  id: 'climate',
  names: { en: 'Climate', zh: '空调与座椅' },
  slots: [
    {
      id: 'air_conditioner.air_direction',
      setting: 'air_conditioner.air_direction',
      names: { en: 'where the air blows', zh: '吹风方向' },
      valued: 'single',
      answers: COMFORT,
      topics: { en: [...AIR.en], zh: [...AIR.zh] },
      values: [
        value('feet', 'the feet', '吹脚', {
          en: ['(my |the )?(feet|foot|legs|footwell)( only)?'],
          zh: ['吹脚', '脚部', '脚下'],
        }),
        value('face', 'the face', '吹脸', {
          en: ['(my |the )?face', 'upper body', 'head'],
          zh: ['吹脸', '吹面', '脸部'],
        }),
        value('centre', 'the centre', '中间出风', {
          en: [
            'cent(er|re)(ed|d)?( vents?)?',
            'centric',
            'front vents',
            'middle vents?',
            'towards? me',
            'at me',
          ],
          zh: ['中间', '正面'],
        }),
        value('combined', 'everywhere', '全身', {
          en: [
            'combined',
            'everywhere',
            'all (over|around|directions)',
            '(top|feet|both).{0,25}(and|both).{0,25}(bottom|upper|face)',
            'both … (vents|body)',
            'mixed',
            'one direction',
          ],
          zh: ['上下吹', '全身', '四面'],
        }),
      ],
    },
    {
      id: 'air_conditioner.fan_speed',
      setting: 'air_conditioner.fan_speed',
      names: { en: 'fan speed', zh: '风量' },
      valued: 'single',
      answers: COMFORT,
      topics: { en: [...FAN.en], zh: [...FAN.zh] },
      values: [
        value(
          'low',
          'low',
          '小风',
          {
            en: [
              'low(er|est)?',
              'gentle',
              'minim(al|um)',
              'soft(ly|er)?',
              "(not|n't) (too )?(strong|breezy)",
              'quiet(er)?',
              'slow(er)?',
              'light(er)? breeze',
              'too strong',
              'weaker',
            ],
            zh: ['小', '最小', '轻', '柔', '弱'],
          },
          { opposite: 'high' },
        ),
        value('medium', 'medium', '中等风', {
          en: ['medium', 'moderate', 'middle', 'balanced'],
          zh: ['中等', '适中', '中档'],
        }),
        value(
          'high',
          'high',
          '大风',
          {
            en: [
              'high(er|est)?',
              'strong(er)?',
              'max(imum)?',
              'full',
              'powerful',
              'more air( circulation)?',
              'fast(er)?',
            ],
            zh: ['大', '最大', '强', '猛'],
          },
          { opposite: 'low' },
        ),
      ],
    },
    {
      id: 'air_conditioner.temperature',
      setting: 'air_conditioner.temperature',
      names: { en: 'temperature', zh: '温度' },
      valued: 'single',
      answers: COMFORT,
      topics: {
        en: ['temperature', 'degrees?( celsius)?', 'climate', 'warm', 'cool', 'chilly'],
        zh: ['温度', '度', '空调'],
      },
      values: [],
      takesNumber: [15, 35],
    },
    {
      id: 'seat.heating_level',
      setting: 'seat.heating_level',
      names: { en: 'seat heating', zh: '座椅加热' },
      valued: 'single',
      answers: COMFORT,
      topics: {
        en: ['seat (heat(ing|ers?|s)?|warm(ing|ers?))', '(heated|warm) seats?', 'seats?', 'toasty', 'warmth'],
        zh: ['座椅加热', '座椅', '坐垫加热'],
      },
      values: [
        value('off', 'off', '关闭', {
          en: [
            '(disable|turn(ing)? off|switch off|without|no) … (seat (heat(ing|ers?)?|warm(ing|ers?))|extra warmth)',
          ],
          zh: ['关掉座椅加热', '不要座椅加热'],
        }),
        value('low', 'low', '低档', {
          en: ['low', 'lowest', 'gentle', 'slightly', 'not too (hot|warm)', 'minimum'],
          zh: ['低', '小', '一档'],
        }),
        value('medium', 'medium', '中档', {
          en: ['medium', 'moderate', 'middle'],
          zh: ['中', '二档', '两档'],
        }),
        value('high', 'high', '高档', {
          en: [
            'high(est)?',
            'max(imum)?',
            'really warm',
            'toasty',
            'full',
            'up high',
            'too hot',
            'never gets too hot',
          ],
          zh: ['高', '最热', '三档', '最大'],
        }),
      ],
    },
  ],
}

/** Loose wishes for the light inside. */
export const LIGHTING_CATEGORY: CategoryDefinition = {
  id: 'lighting',
  names: { en: 'Interior light', zh: '车内灯光' },
  slots: [
    {
      id: 'light.ambient_mood',
      setting: 'light.ambient_color',
      names: { en: 'warm or cool light', zh: '冷暖光' },
      valued: 'single',
      answers: COMFORT,
      topics: { en: [...LIGHTS.en], zh: [...LIGHTS.zh] },
      values: [
        value(
          'warm',
          'warm',
          '暖光',
          {
            en: ['warm(er)?( (colou?r|hue|ambi(a|e)nce|ambient|tone)s?)?', 'cozy|cosy'],
            zh: ['暖光', '暖色', '暖'],
          },
          { opposite: 'cool' },
        ),
        value(
          'cool',
          'cool',
          '冷光',
          {
            en: ['cool(er)?( (colou?r|hue|ambi(a|e)nce|ambient|tone|shade|blue)s?)?'],
            zh: ['冷光', '冷色', '冷'],
          },
          { opposite: 'warm' },
        ),
      ],
    },
    {
      id: 'light.ambient_brightness',
      setting: 'light.ambient_brightness',
      names: { en: 'brightness inside', zh: '车内亮度' },
      valued: 'single',
      answers: COMFORT,
      topics: { en: [...LIGHTS.en, 'bright(ness)?'], zh: [...LIGHTS.zh, '亮度'] },
      values: [
        value('off', 'off', '关闭', {
          en: ['(disable|turn(ing)? off|switch off) (the )?(ambient|interior) light(s|ing)?( brightness)?'],
          zh: ['关掉氛围灯', '不要氛围灯'],
        }),
        value(
          'low',
          'low',
          '暗',
          {
            en: ['low(er|est)?', 'dim(med|mer)?', 'subtle', 'soft glow', 'darker'],
            zh: ['暗', '最暗', '低亮度', '调暗', '暗一点'],
          },
          { opposite: 'high' },
        ),
        value('medium', 'medium', '适中', {
          en: ['medium', 'moderate', 'not too (dark|dim).*not too bright'],
          zh: ['适中', '中等'],
        }),
        value(
          'high',
          'high',
          '亮',
          {
            en: ['high(est)?', 'bright(er|est)?', 'max(imum)?', 'full'],
            zh: ['亮', '最亮', '高亮度', '亮一点', '调亮'],
          },
          { opposite: 'low' },
        ),
      ],
    },
    {
      id: 'light.ambient_color',
      setting: 'light.ambient_color',
      names: { en: 'colour inside', zh: '氛围灯颜色' },
      valued: 'single',
      answers: COMFORT,
      topics: { en: [...LIGHTS.en, 'colou?r'], zh: [...LIGHTS.zh, '颜色'] },
      values: [
        value('red', 'red', '红色', { en: ['red'], zh: ['红'] }),
        value('orange', 'orange', '橙色', { en: ['orange', 'amber'], zh: ['橙', '橘'] }),
        value('yellow', 'yellow', '黄色', { en: ['yellow', 'gold(en)?'], zh: ['黄'] }),
        value('green', 'green', '绿色', { en: ['green'], zh: ['绿'] }),
        value('blue', 'blue', '蓝色', { en: ['blue'], zh: ['蓝'] }),
        value('purple', 'purple', '紫色', { en: ['purple', 'violet'], zh: ['紫'] }),
        value('pink', 'pink', '粉色', { en: ['pink'], zh: ['粉'] }),
        value('white', 'white', '白色', { en: ['white'], zh: ['白'] }),
      ],
    },
  ],
}
