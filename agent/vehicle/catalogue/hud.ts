import { BRIGHTNESS, HEIGHT } from './comparatives.ts'
import { defineModule, levels, onOff } from './define.ts'

export const HUD = defineModule('hud', {
  power: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'head-up display',
        'hud',
        'heads-up display',
        'head up display',
        'heads up display',
        'windshield display',
        'windscreen projection',
      ],
      zh: ['抬头显示', 'hud', '抬头显示器', '平视显示', '平视显示器', 'hud显示', '抬头显示屏', 'ar-hud'],
    },
    card: 'displays',
  },
  brightness: {
    value: levels(1, 10, { comparatives: BRIGHTNESS }),
    initial: 5,
    switchedBy: 'hud.power',
    names: {
      en: [
        'head-up display brightness',
        'hud brightness',
        'heads-up display brightness',
        'hud',
        'brightness of the head-up display',
        'head-up display',
        'hud brightness level',
      ],
      zh: [
        '抬头显示亮度',
        'hud亮度',
        '抬头显示的亮度',
        'hud的亮度',
        '平视显示亮度',
        '抬头显示器亮度',
        '抬头显示',
        'hud',
      ],
    },
    symptoms: [
      {
        en: ['the hud is too bright', 'the head-up display is too bright', 'the hud is distracting'],
        zh: ['抬头显示太亮', 'hud太亮', '抬头显示刺眼', 'hud刺眼'],
        effect: { by: -1 },
      },
      {
        en: [
          'i cannot see the head-up display',
          'i cannot read the hud',
          'the hud is too dim',
          'the head-up display is too dim',
          'i can barely see the hud',
        ],
        zh: ['抬头显示看不清', 'hud看不清', 'hud太暗', '抬头显示太暗'],
        effect: { by: 1 },
      },
    ],
    card: 'displays',
  },
  height: {
    value: levels(1, 10, { comparatives: HEIGHT }),
    initial: 5,
    switchedBy: 'hud.power',
    names: {
      en: [
        'head-up display height',
        'hud height',
        'hud position',
        'heads-up display height',
        'height of the head-up display',
        'head-up display position',
        'hud height level',
      ],
      zh: [
        '抬头显示高度',
        'hud高度',
        '抬头显示位置',
        'hud位置',
        '抬头显示的高度',
        'hud的高度',
        '平视显示高度',
      ],
    },
    symptoms: [
      {
        en: ['the hud is too low', 'the head-up display is too low'],
        zh: ['抬头显示太低', 'hud太低'],
        effect: { by: 1 },
      },
      {
        en: ['the hud is too high', 'the head-up display is too high'],
        zh: ['抬头显示太高', 'hud太高'],
        effect: { by: -1 },
      },
    ],
    card: 'displays',
  },
})
