import { LOUDNESS } from './comparatives.ts'
import { defineModule, onOff, percent } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'
import { PLAYABLE, TITLE } from './playable.ts'

export const RADIO = defineModule('radio', {
  playing: {
    value: PLAYABLE,
    initial: false,
    names: {
      en: [
        'radio',
        'fm',
        'fm radio',
        'am radio',
        'radio player',
        'broadcast',
        'car radio',
        'radio broadcast',
      ],
      zh: ['收音机', '广播', '电台', 'fm', '调频', '车载收音机', '广播电台', '车载广播'],
    },
    card: 'media',
  },
  volume: {
    value: percent(10, { comparatives: LOUDNESS }),
    initial: 50,
    names: {
      en: [
        'radio volume',
        'radio',
        'volume of the radio',
        'radio sound',
        'fm volume',
        'station volume',
        'broadcast volume',
      ],
      zh: [
        '收音机音量',
        '收音机',
        '电台音量',
        '广播音量',
        '收音机声音',
        '广播声音',
        '收音机的音量',
        '电台声音',
        '广播',
      ],
    },
    symptoms: [
      {
        en: phrases(`the (radio|news|broadcast|station) is ${VERY} (loud|deafening|noisy)`),
        zh: phrases(`(收音机|广播|电台|收音机声音|广播声音|电台声音)${HEN}(大|响|吵|大声)`),
        effect: { by: -1 },
      },
      {
        en: phrases(
          `the (radio|news|broadcast|station) is ${VERY} (quiet|soft|low)`,
          'i (cannot|can barely|can hardly) hear the (radio|news|broadcast)',
        ),
        zh: phrases(
          `(收音机|广播|电台|收音机声音|广播声音|电台声音)${HEN}(小|轻|小声)`,
          '(听不清|听不见|听不到)(收音机|广播|电台|新闻)',
          '(收音机|广播)(听不清|听不见)',
        ),
        effect: { by: 1 },
      },
    ],
    vss: { path: 'Vehicle.Cabin.Infotainment.Media.Volume' },
    card: 'media',
  },
  station: {
    value: TITLE,
    initial: '',
    names: {
      en: ['radio station', 'station', 'channel', 'radio channel', 'frequency', 'radio frequency'],
      zh: ['电台频道', '频道', '频率', '电台名', '电台频率', '广播频道'],
    },
    card: 'media',
  },
  favourite: {
    value: onOff,
    initial: false,
    names: {
      en: ['favourite station', 'station favourite', 'favorite station', 'saved station', 'station preset'],
      zh: ['收藏电台', '电台收藏', '收藏频道', '收藏这个电台', '收藏广播'],
    },
    card: 'media',
  },
})
