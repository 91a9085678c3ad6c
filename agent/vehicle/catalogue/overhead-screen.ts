import { BRIGHTNESS } from './comparatives.ts'
import { defineModule, levels, onOff } from './define.ts'
import { LANGUAGE, TIME_FORMAT } from './display-formats.ts'
import { HEN, phrases, VERY } from './phrases.ts'

export const OVERHEAD_SCREEN = defineModule('overhead_screen', {
  power: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'overhead screen',
        'rear screen',
        'ceiling screen',
        'roof screen',
        'rear entertainment screen',
        'overhead display',
        'rear seat screen',
        'roof display',
        'back seat screen',
        'rear display',
        'overhead monitor',
        'tv screen',
      ],
      zh: [
        '吸顶屏',
        '后排屏幕',
        '后排大屏',
        '后排大屏幕',
        '头顶屏',
        '车顶屏',
        '后排娱乐屏',
        '后座屏幕',
        '顶屏',
        '后排屏',
        '电视屏',
        '吸顶电视',
        '后排电视',
        '天花板屏幕',
      ],
    },
    card: 'displays',
  },
  brightness: {
    value: levels(0, 5, { lowest: 1, comparatives: BRIGHTNESS }),
    initial: 0,
    switchedBy: 'overhead_screen.power',
    names: {
      en: [
        'overhead screen brightness',
        'overhead screen',
        'rear screen brightness',
        'roof screen brightness',
        'overhead display brightness',
        'ceiling screen brightness',
        'rear screen',
        'overhead display',
        'overhead brightness',
      ],
      zh: [
        '吸顶屏亮度',
        '吸顶屏',
        '后排屏幕亮度',
        '后排大屏亮度',
        '后排大屏幕亮度',
        '头顶屏亮度',
        '车顶屏亮度',
        '后排屏亮度',
        '后排屏幕',
        '顶屏亮度',
        '后座屏幕亮度',
        '电视屏亮度',
      ],
    },
    symptoms: [
      {
        en: phrases(`the (overhead|rear|ceiling|roof) (screen|display) is ${VERY} (bright|blinding|glaring)`),
        zh: phrases(`(吸顶屏|后排屏幕|后排屏|车顶屏|头顶屏|电视屏)${HEN}(亮|刺眼|晃眼)`),
        effect: { by: -1 },
      },
      {
        en: phrases(
          `the (overhead|rear|ceiling|roof) (screen|display) is ${VERY} (dim|dark|faint|hard to see)`,
          'i (cannot|can barely) see the (overhead|rear|ceiling|roof) (screen|display)',
        ),
        zh: phrases(
          `(吸顶屏|后排屏幕|后排屏|车顶屏|头顶屏|电视屏)${HEN}(暗)`,
          '(吸顶屏|后排屏幕|后排屏|车顶屏)(看不清|看不见|不够亮)',
        ),
        effect: { by: 1 },
      },
    ],
    card: 'displays',
  },
  time_format: {
    value: TIME_FORMAT,
    initial: '24h',
    switchedBy: 'overhead_screen.power',
    names: {
      en: [
        'overhead screen time format',
        'rear screen time format',
        'overhead display time format',
        'overhead clock format',
        'overhead screen clock',
      ],
      zh: [
        '吸顶屏时间格式',
        '后排屏幕时间格式',
        '吸顶屏时间制式',
        '头顶屏时间格式',
        '车顶屏时间格式',
        '吸顶屏时间显示',
      ],
    },
    card: 'quiet',
  },
  language: {
    value: LANGUAGE,
    initial: 'Chinese',
    switchedBy: 'overhead_screen.power',
    names: {
      en: [
        'overhead screen language',
        'rear screen language',
        'overhead display language',
        'ceiling screen language',
      ],
      zh: ['吸顶屏语言', '后排屏幕语言', '头顶屏语言', '车顶屏语言', '吸顶屏的语言'],
    },
    card: 'quiet',
  },
})
