import { LOUDNESS } from './comparatives.ts'
import { onOff, percent, type SettingDraft } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'

/** How loud the car is as a whole: what the volume knob turns. */
export const MAIN_SOUND = {
  volume: {
    value: percent(10, { comparatives: LOUDNESS }),
    initial: 50,
    names: {
      en: [
        'volume',
        'system volume',
        'sound',
        'master volume',
        'sound volume',
        'speaker volume',
        'media volume',
        'audio volume',
        'audio',
        'loudness',
        'speakers',
      ],
      zh: [
        '音量',
        '声音',
        '系统音量',
        '总音量',
        '车机音量',
        '媒体音量',
        '声响',
        '扬声器音量',
        '喇叭',
        '扬声器',
        '声量',
        '主音量',
      ],
    },
    symptoms: [
      {
        en: phrases(
          `(it|that|this|the sound|the volume|the audio) is ${VERY} (loud|deafening|noisy)`,
          'too loud',
          'my ears hurt',
        ),
        zh: phrases(
          `(声音|音量|音响|喇叭)${HEN}(大|响|吵)`,
          '(有点|有些|好|太|很|真|挺|特别)(吵|响)',
          '(吵死了|震耳朵|吵到我了|耳朵疼|吵死我了)',
        ),
        effect: { by: -1 },
      },
      {
        en: phrases(
          `(it|that|the sound|the volume|the audio) is ${VERY} (quiet|soft|low)`,
          'too quiet',
          'i (cannot|can barely|can hardly) hear (it|anything|that|the sound)',
        ),
        zh: phrases(
          `(声音|音量|音响|喇叭)${HEN}(小|轻)`,
          '(听不清|听不见|听不到|太小声|没声音|听不太清)(了|)',
        ),
        effect: { by: 1 },
      },
    ],
    vss: { path: 'Vehicle.Cabin.Infotainment.Media.Volume' },
    card: 'media',
  },
  mute: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'mute',
        'muting',
        'silent mode',
        'silence',
        'quiet mode',
        'system mute',
        'sound off',
        'screen mute',
        'display mute',
      ],
      zh: [
        '静音',
        '静音模式',
        '消音',
        '请安静',
        '系统静音',
        '车机静音',
        '安静模式',
        '取消静音',
        '解除静音',
        '屏幕静音',
        '中控屏静音',
      ],
    },
    symptoms: [
      {
        en: phrases('(turn|put|switch) the sound back on', 'sound on again'),
        zh: phrases('(把|)声音(打开|恢复|开开)', '(打开|恢复|开启)声音', '别静音(了|)'),
        effect: { to: false },
      },
    ],
    card: 'media',
  },
} as const satisfies Record<string, SettingDraft>
