import { defineModule, onOff } from './define.ts'

export const FOOT_PEDAL = defineModule('foot_pedal', {
  power: {
    layout: 'front_seat',
    value: onOff,
    initial: false,
    plural: 'foot pedals',
    names: {
      en: [
        'foot pedal',
        'foot pedals',
        'side step',
        'running board',
        'running boards',
        'pedal',
        'side steps',
        'step',
        'pedals',
        'foot board',
        'footboard',
        'power step',
      ],
      zh: [
        '脚踏板',
        '脚踏',
        '电动踏板',
        '侧踏板',
        '踏板',
        '侧踏',
        '迎宾踏板',
        '上车踏板',
        '脚踏开关',
        '电动脚踏',
        '座椅脚踏',
      ],
    },
    unsaidZone: 'all',
    card: 'openings',
  },
})
