import { LOUDNESS } from './comparatives.ts'
import { defineModule, onOff, percent } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'

export const BLUETOOTH = defineModule('bluetooth', {
  connected: {
    value: { type: 'boolean', verbs: 'connect' },
    initial: false,
    names: {
      en: [
        'bluetooth',
        'bluetooth connection',
        'phone connection',
        'bluetooth pairing',
        'phone link',
        'bluetooth link',
      ],
      zh: ['蓝牙', '蓝牙连接', '手机蓝牙', '车载蓝牙', '手机连接', '蓝牙功能'],
    },
    card: 'media',
  },
  hands_free: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'hands-free calling',
        'hands-free',
        'handsfree',
        'hands free',
        'hands-free mode',
        'speakerphone',
        'hands free mode',
        'hands-free call',
      ],
      zh: ['免提', '免提通话', '免提模式', '通话免提', '车载免提'],
    },
    card: 'media',
  },
  call_volume: {
    value: percent(10, { comparatives: LOUDNESS }),
    initial: 50,
    names: {
      en: [
        'call volume',
        'phone volume',
        'phone call volume',
        'in-call volume',
        'volume of the call',
        'conversation volume',
        'bluetooth call volume',
        'calls',
        'call',
      ],
      zh: [
        '通话音量',
        '电话音量',
        '蓝牙通话音量',
        '通话声音',
        '电话声音',
        '通话的音量',
        '蓝牙通话声音',
        '电话的声音',
        '蓝牙通话',
      ],
    },
    symptoms: [
      {
        en: phrases(
          `the (call|caller|phone|phone call|other side) is ${VERY} (quiet|soft|low)`,
          'i (cannot|can barely|can hardly) hear (the call|the caller|them on the phone|who i am talking to|the other side|the phone)',
        ),
        zh: phrases(
          `(电话|通话|对方|通话声音|电话声音|对方声音|对方的声音)${HEN}(小|轻|小声)`,
          '(听不清|听不见|听不到)(对方|电话|对方说话)',
          '(电话|对方)(听不清|听不见)',
        ),
        effect: { by: 1 },
      },
      {
        en: phrases(`the (call|caller|phone|phone call|other side) is ${VERY} (loud|deafening|noisy)`),
        zh: phrases(`(电话|通话|对方|通话声音|电话声音|对方声音|对方的声音)${HEN}(大|响|吵|大声)`),
        effect: { by: -1 },
      },
    ],
    card: 'media',
  },
  ringtone_volume: {
    value: percent(10, { comparatives: LOUDNESS }),
    initial: 50,
    names: {
      en: ['ringtone volume', 'ringer volume', 'ringtone', 'ring volume', 'ringer'],
      zh: ['铃声音量', '来电铃声', '铃声', '电话铃声音量', '来电音量', '铃声的声音'],
    },
    card: 'quiet',
  },
})
