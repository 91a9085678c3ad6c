import { BRIGHTNESS, HEIGHT } from './comparatives.ts'
import { defineModule, levels, onOff } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'

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
        en: phrases(
          `the (hud|head-up display|heads-up display) is ${VERY} (bright|distracting|glaring|blinding)`,
        ),
        zh: phrases(`(抬头显示|hud|抬头显示器)${HEN}(亮|刺眼|晃眼)`),
        effect: { by: -1 },
      },
      {
        en: phrases(
          `the (hud|head-up display|heads-up display) is ${VERY} (dim|dark|faint|hard to see|hard to read)`,
          'i (cannot|can barely|can hardly) (see|read) the (hud|head-up display|heads-up display)',
        ),
        zh: phrases(
          `(抬头显示|hud|抬头显示器)${HEN}(暗)`,
          '(抬头显示|hud|抬头显示器)(看不清|看不见|不够亮)',
          '(看不清|看不见)(抬头显示|hud)',
        ),
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
        en: phrases(`the (hud|head-up display|heads-up display) is ${VERY} low`),
        zh: phrases(`(抬头显示|hud)${HEN}低`),
        effect: { by: 1 },
      },
      {
        en: phrases(`the (hud|head-up display|heads-up display) is ${VERY} high`),
        zh: phrases(`(抬头显示|hud)${HEN}高`),
        effect: { by: -1 },
      },
    ],
    card: 'displays',
  },
})
