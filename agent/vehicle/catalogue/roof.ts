import { OPENNESS } from './comparatives.ts'
import { defineModule, lockable, onOff, openness } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'

export const SUNROOF = defineModule('sunroof', {
  position: {
    value: { ...openness(20), comparatives: OPENNESS },
    initial: 0,
    names: {
      en: [
        'sunroof',
        'sun roof',
        'moonroof',
        'roof window',
        'skylight',
        'glass roof',
        'panoramic roof',
        'panoramic sunroof',
        'roof hatch',
        'roof',
      ],
      zh: ['天窗', '全景天窗', '车顶天窗', '天窗玻璃', '车顶窗', '顶窗', '电动天窗'],
    },
    symptoms: [
      {
        en: phrases(
          'i (want|would like) to (see|look at|watch) the (stars|sky|moon|clouds)',
          'let the sky in',
        ),
        zh: phrases('(我|)(想|要)(看|看看|看一看)(星星|天空|天|星空|月亮|云)', '看看星空'),
        effect: { to: 100 },
      },
    ],
    vss: { path: 'Vehicle.Cabin.Sunroof.Position' },
    travelSeconds: 8,
    card: 'openings',
  },
  lock: {
    value: lockable,
    initial: false,
    names: {
      en: ['sunroof lock', 'lock of the sunroof', 'moonroof lock', 'roof lock'],
      zh: ['天窗锁', '天窗安全锁', '天窗锁定', '天窗的锁'],
    },
    card: 'openings',
  },
  tilt: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'sunroof tilt',
        'sunroof vent',
        'sunroof ventilation',
        'tilted sunroof',
        'sunroof venting',
        'vented sunroof',
      ],
      zh: ['天窗翘起', '天窗通风', '天窗起翘', '天窗透气', '天窗换气', '天窗倾斜'],
    },
    vss: { path: 'Vehicle.Cabin.Sunroof.Switch', values: { true: 'TILT_UP', false: 'TILT_DOWN' } },
    card: 'openings',
  },
})

export const SUNSHADE = defineModule('sunshade', {
  position: {
    layout: 'row',
    value: { ...openness(20), comparatives: OPENNESS },
    initial: 0,
    plural: 'sunshades',
    names: {
      en: [
        'sunshade',
        'sun shade',
        'shade',
        'sunshades',
        'roof shade',
        'cover',
        'roof cover',
        'sun cover',
        'sun blind',
        'blind',
        'blinds',
        'curtain',
        'curtains',
        'roller blind',
        'roof blind',
        'sunroof shade',
        'sunroof blind',
        'sunroof cover',
        'sun shades',
        'shades',
      ],
      zh: [
        '遮阳帘',
        '遮阳板',
        '天窗遮阳帘',
        '窗帘',
        '天窗帘',
        '遮光帘',
        '天幕',
        '遮阳',
        '天幕遮阳帘',
        '卷帘',
        '帘子',
        '防晒帘',
      ],
    },
    symptoms: [
      {
        en: phrases(
          `the (sun|sunlight|sunshine) is ${VERY} (bright|strong|blinding|glaring|harsh|hot|intense|blinding me)`,
          'the sun is (in my eyes|in my face|blinding me|burning|beating down|shining in my eyes)',
          'there is too much (sun|sunlight|sunshine)( in here|)',
          'the (glare|sun) hurts my eyes',
        ),
        zh: phrases(
          `(太阳|阳光|太阳光|光线)${HEN}(晒|大|强|刺眼|毒|晃眼)`,
          `${HEN}晒`,
          '(晒死了|晒得慌|晒得我难受|晒到我了|太阳晒着我|太阳照到眼睛|晒死我了|太阳晒)',
        ),
        effect: { to: 0 },
      },
    ],
    vss: { path: 'Vehicle.Cabin.{zone}.Position', zones: { front: 'Sunroof.Shade', rear: 'RearShade' } },
    travelSeconds: 8,
    unsaidZone: 'all',
    card: 'openings',
  },
  auto_close_on_lock: {
    layout: 'row',
    value: onOff,
    initial: false,
    names: {
      en: [
        'sunshade auto close',
        'automatic sunshade closing',
        'close sunshades when locking',
        'auto close sunshade on lock',
        'sunshade auto close on lock',
        'close the shades on lock',
      ],
      zh: [
        '锁车自动关遮阳帘',
        '遮阳帘自动关闭',
        '离车自动关遮阳帘',
        '锁车关遮阳帘',
        '锁车自动收遮阳帘',
        '离车锁车自动关帘',
        '锁车关帘',
      ],
    },
    unsaidZone: 'all',
    card: 'quiet',
  },
})
