import { HEIGHT, TOWARDS_DRIVER, WARMTH } from './comparatives.ts'
import { defineModule, levels, onOff, percent } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'

export const STEERING_WHEEL = defineModule('steering_wheel', {
  heating: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'steering wheel heating',
        'steering wheel heater',
        'heated steering wheel',
        'heated grip',
        'heated grips',
        'grip heating',
        'wheel heating',
        'steering wheel warmer',
        'steering wheel heat',
        'heated wheel',
        'wheel heater',
        'wheel warmer',
      ],
      zh: ['方向盘加热', '加热方向盘', '方向盘制热', '方向盘暖手'],
    },
    symptoms: [
      {
        en: phrases(
          `my (hands are|hands feel|fingers are) ${VERY} (cold|freezing|frozen|numb|icy|chilly)`,
          `the (steering wheel|wheel) (is|feels) ${VERY} (cold|freezing|icy|frozen|chilly)`,
          '(warm|warm up|heat|heat up) (my hands|the steering wheel|the wheel)',
        ),
        zh: phrases(
          `(手|手指|双手|方向盘|我的手|手上)${HEN}(冷|冰|凉|冰凉|冰手)`,
          '(手|手指|双手)(冷|冰|凉|冰凉)',
          '方向盘(冰手|冰凉)',
          '(手冻僵了|手冻得慌|手都冻僵了|冻手)',
        ),
        effect: { to: true },
      },
    ],
    card: 'comfort',
  },
  heating_level: {
    value: levels(0, 10, { lowest: 1, comparatives: WARMTH }),
    initial: 0,
    switchedBy: 'steering_wheel.heating',
    names: {
      en: [
        'steering wheel heating level',
        'steering wheel heating',
        'steering wheel temperature',
        'heated steering wheel level',
        'wheel heating level',
        'steering wheel heater',
        'steering wheel warmth',
        'steering wheel heat level',
        'heated steering wheel',
        'steering wheel',
      ],
      zh: [
        '方向盘加热档位',
        '方向盘加热',
        '方向盘温度',
        '方向盘加热温度',
        '方向盘加热等级',
        '方向盘加热挡位',
        '方向盘加热强度',
      ],
    },
    symptoms: [
      {
        en: phrases(
          `the (steering wheel|wheel) (is|feels) ${VERY} (hot|warm|burning)`,
          `my hands are ${VERY} (hot|burning|sweaty)`,
        ),
        zh: phrases(`方向盘${HEN}(烫|热|烫手)`, `(手|手上)${HEN}(热|烫)`),
        effect: { by: -1 },
      },
    ],
    vss: { path: 'Vehicle.Chassis.SteeringWheel.HeatingCooling', scale: 10 },
    card: 'comfort',
  },
  view_display: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'steering wheel display',
        'steering wheel view display',
        'steering wheel view',
        'steering wheel information display',
        'steering wheel screen',
        'wheel display',
      ],
      zh: ['方向盘显示', '方向盘视图显示', '方向盘界面', '方向盘信息显示', '方向盘视图', '方向盘屏幕'],
    },
    card: 'quiet',
  },
  height: {
    value: percent(10, { comparatives: HEIGHT }),
    initial: 50,
    names: {
      en: [
        'steering wheel height',
        'steering wheel position',
        'wheel height',
        'steering column height',
        'steering wheel',
        'steering wheel tilt',
      ],
      zh: ['方向盘高度', '方向盘位置', '方向盘高低', '方向盘', '方向盘上下位置', '方向盘上下'],
    },
    vss: { path: 'Vehicle.Chassis.SteeringWheel.Tilt' },
    whileMoving: 'parked_only',
    travelSeconds: 4,
    card: 'comfort',
  },
  reach: {
    value: percent(10, { comparatives: TOWARDS_DRIVER }),
    initial: 50,
    names: {
      en: [
        'steering wheel reach',
        'steering wheel distance',
        'steering column reach',
        'steering wheel extension',
        'wheel reach',
      ],
      zh: ['方向盘前后位置', '方向盘距离', '方向盘伸缩', '方向盘前后', '方向盘远近'],
    },
    vss: { path: 'Vehicle.Chassis.SteeringWheel.Extension' },
    whileMoving: 'parked_only',
    travelSeconds: 4,
    card: 'comfort',
  },
})
