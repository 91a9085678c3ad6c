import { SPEED } from './comparatives.ts'
import { defineModule, levels, onOff, ROW_BRANCHES } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'

export const WIPER = defineModule('wiper', {
  power: {
    layout: 'row',
    value: onOff,
    initial: false,
    plural: 'wipers',
    names: {
      en: [
        'wiper',
        'wipers',
        'windscreen wiper',
        'windscreen wipers',
        'windshield wiper',
        'windshield wipers',
        'wiper blade',
        'wiper blades',
      ],
      zh: ['雨刷', '雨刮', '雨刮器', '雨刷器', '雨刷片', '刮水器', '车窗雨刷器', '雨刮片', '挡风玻璃雨刷'],
    },
    symptoms: [
      {
        en: phrases(
          `(my|the) (windscreen|windshield) is ${VERY} (wet|dirty|muddy|covered in rain)`,
          'give the (windscreen|windshield) a (wipe|quick wipe)',
          'wipe (the|my) (windscreen|windshield)',
          'there (is|are) (rain|water|raindrops|mud|dirt|drops) on (my|the) (windscreen|windshield|glass)',
        ),
        zh: phrases(
          '(前挡|挡风玻璃|玻璃|前面玻璃|前挡风玻璃)(上|)(都|全|)(有水|有雨|是水|是雨|有雨水|脏了|有水珠|有泥|是雨水)',
          `(前挡|挡风玻璃|玻璃|前面玻璃)${HEN}脏`,
          '雨水挡住视线',
        ),
        effect: { to: true },
      },
    ],
    vss: {
      path: 'Vehicle.Body.Windshield.{zone}.Wiping.Mode',
      zones: ROW_BRANCHES,
      values: { true: 'MEDIUM', false: 'OFF' },
    },
    unsaidZone: 'all',
    card: 'driving',
  },
  speed: {
    layout: 'row',
    value: levels(1, 5, { comparatives: SPEED }),
    initial: 1,
    switchedBy: 'wiper.power',
    names: {
      en: [
        'wiper speed',
        'wipers',
        'wiper',
        'windscreen wiper speed',
        'windshield wiper speed',
        'wiper level',
        'wiping speed',
        'windshield wipers',
        'windscreen wipers',
      ],
      zh: [
        '雨刷速度',
        '雨刮速度',
        '雨刷',
        '雨刮',
        '雨刷档位',
        '雨刮器速度',
        '雨刮档位',
        '雨刷频率',
        '雨刷器',
        '雨刮器',
        '雨刷的速度',
        '雨刮挡位',
      ],
    },
    symptoms: [
      {
        en: phrases(
          'the rain is getting (heavier|harder|stronger|worse)',
          'it is (raining|pouring) (harder|heavily|hard|cats and dogs)',
          'it is pouring',
          'it is raining more heavily',
        ),
        zh: phrases('雨(变大|越来越大|下大|越下越大)(了|)', `(雨|雨下得)${HEN}大`, '下(暴雨|大雨)了'),
        effect: { by: 1 },
      },
    ],
    unsaidZone: 'all',
    card: 'driving',
  },
  auto: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'automatic wipers',
        'auto wipers',
        'rain sensor',
        'rain sensing wipers',
        'automatic wiper',
        'auto wiper',
        'rain-sensing wipers',
        'wiper auto mode',
      ],
      zh: [
        '自动雨刷',
        '自动雨刮',
        '雨量感应',
        '感应雨刷',
        '雨刷自动模式',
        '雨刮自动模式',
        '雨量传感器',
        '感应雨刮',
      ],
    },
    vss: { path: 'Vehicle.Body.Windshield.Front.Wiping.Mode', values: { true: 'RAIN_SENSOR', false: 'OFF' } },
    card: 'driving',
  },
  sensitivity: {
    value: levels(1, 5, {
      comparatives: {
        more: { en: ['more sensitive'], zh: ['灵敏', '敏感'] },
        less: { en: ['less sensitive'], zh: ['迟钝', '不灵敏'] },
      },
    }),
    initial: 3,
    switchedBy: 'wiper.auto',
    names: {
      en: [
        'wiper sensitivity',
        'rain sensor sensitivity',
        'automatic wiper sensitivity',
        'sensitivity of the wipers',
      ],
      zh: ['雨刷灵敏度', '雨刮灵敏度', '雨量感应灵敏度', '自动雨刷灵敏度', '雨刷的灵敏度', '雨刮器灵敏度'],
    },
    vss: { path: 'Vehicle.Body.Windshield.Front.Wiping.Intensity' },
    card: 'quiet',
  },
})
