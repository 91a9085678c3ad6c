import { onOff, type SettingDraft } from './define.ts'
import { phrases } from './phrases.ts'

/** Lights others see the car by. */
export const SIGNAL_LIGHTS = {
  hazard: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'hazard lights',
        'hazards',
        'hazard light',
        'hazard warning lights',
        'emergency lights',
        'emergency flashers',
        'flashing lights',
        'warning flashers',
        'blinking lights',
        'four-way flashers',
        'warning lights',
        'flashers',
        'double flash',
        'hazard flashers',
      ],
      zh: [
        '双闪',
        '危险警示灯',
        '双闪灯',
        '应急灯',
        '双跳灯',
        '危险报警灯',
        '警示灯',
        '双跳',
        '危险灯',
        '故障灯',
        '双蹦',
      ],
    },
    symptoms: [
      {
        en: phrases(
          '(i|we) (have|) broken down',
          '(i|we) broke down',
          'the car (has|) broken down',
          'the car (has |)(broken down|died|stalled)',
          '(i|we) (had|have had) an accident',
          '(i|we) need to (stop|pull over) on the (hard |)shoulder',
        ),
        zh: phrases(
          '(我|我的|)(车|车子|)(抛锚|趴窝|熄火)了',
          '(车坏了|车子坏了|出事故了|追尾了|撞车了|要停应急车道|出车祸了)',
        ),
        effect: { to: true },
      },
    ],
    vss: { path: 'Vehicle.Body.Lights.Hazard.IsSignaling' },
    card: 'lights',
  },
  left_turn: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'left turn signal',
        'left indicator',
        'left blinker',
        'left turn light',
        'left signal',
        'left turn signal light',
        'left turn indicator',
      ],
      zh: ['左转向灯', '左转灯', '左转向', '左边转向灯', '左转信号灯', '左侧转向灯', '左灯'],
    },
    symptoms: [
      {
        en: phrases(
          'i (am|will be) (turning|about to turn|going to turn) left',
          '(signal|indicate) left',
          'i (want|need) to (turn|change lanes to the) left',
        ),
        zh: phrases('(我|)(要|准备|马上|想)(左转|左拐|向左转|往左拐|向左变道|左转弯)', '打左转'),
        effect: { to: true },
      },
    ],
    vss: { path: 'Vehicle.Body.Lights.DirectionIndicator.Left.IsSignaling' },
    card: 'lights',
  },
  right_turn: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'right turn signal',
        'right indicator',
        'right blinker',
        'right turn light',
        'right signal',
        'right turn signal light',
        'right turn indicator',
      ],
      zh: ['右转向灯', '右转灯', '右转向', '右边转向灯', '右转信号灯', '右侧转向灯', '右灯'],
    },
    symptoms: [
      {
        en: phrases(
          'i (am|will be) (turning|about to turn|going to turn) right',
          '(signal|indicate) right',
          'i (want|need) to (turn|change lanes to the) right',
        ),
        zh: phrases('(我|)(要|准备|马上|想)(右转|右拐|向右转|往右拐|向右变道|右转弯)', '打右转'),
        effect: { to: true },
      },
    ],
    vss: { path: 'Vehicle.Body.Lights.DirectionIndicator.Right.IsSignaling' },
    card: 'lights',
  },
  position: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'position lights',
        'position light',
        'parking lights',
        'sidelights',
        'side lights',
        'parking light',
        'clearance lights',
        'marker lights',
        'position lamps',
        'side marker lights',
      ],
      zh: ['示廓灯', '位置灯', '示宽灯', '小灯', '行车灯', '轮廓灯', '驻车灯', '车宽灯', '侧灯'],
    },
    vss: { path: 'Vehicle.Body.Lights.Parking.IsOn' },
    card: 'lights',
  },
  daytime_running: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'daytime running lights',
        'daytime running light',
        'drl',
        'day lights',
        'daytime lights',
        'running lights',
        'day running lights',
        'daylight running lights',
      ],
      zh: ['日行灯', '日间行车灯', '日间灯', '昼行灯', '日行'],
    },
    vss: { path: 'Vehicle.Body.Lights.Running.IsOn' },
    card: 'lights',
  },
  tail: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'tail lights',
        'tail light',
        'rear lights',
        'taillights',
        'back lights',
        'tail lamps',
        'rear light',
        'taillight',
        'tail lamp',
      ],
      zh: ['尾灯', '后尾灯', '车尾灯', '后灯', '后位灯', '车后灯'],
    },
    card: 'lights',
  },
} as const satisfies Record<string, SettingDraft>
