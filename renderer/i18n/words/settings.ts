import { inBoth } from '../in-both.ts'

/** The settings themselves. */
export const settings = inBoth({
  en: {
    settingsTitle: 'Settings',
    settingsSub: (name: string) => `For ${name}`,
    theme: 'Appearance',
    theme_night: 'Night',
    theme_day: 'Day',
    theme_auto: 'Automatic',
    speakReplies: 'Speak answers aloud',
    tabAbout: 'About',
    tabVoice: 'Voice',
    tabModel: 'Model',
    tabs: 'Details',
  },
  zh: {
    settingsTitle: '设置',
    settingsSub: name => `${name}的设置`,
    theme: '外观',
    theme_night: '夜间',
    theme_day: '白天',
    theme_auto: '自动',
    speakReplies: '读出回答',
    tabAbout: '关于',
    tabVoice: '语音',
    tabModel: '模型',
    tabs: '详情',
  },
})
