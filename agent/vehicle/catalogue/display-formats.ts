import type { EnumType } from '../setting.ts'

/** How a clock shows the time; the same words for every display. */
export const TIME_FORMAT: EnumType = {
  type: 'enum',
  values: [
    {
      id: '12h',
      en: ['12-hour', '12 hour', '12h', 'twelve hour', 'twelve-hour', '12-hour format', 'am pm', 'am/pm'],
      zh: ['12小时制', '十二小时制', '12小时', '十二小时'],
    },
    {
      id: '24h',
      en: [
        '24-hour',
        '24 hour',
        '24h',
        'twenty-four hour',
        'twenty four hour',
        '24-hour format',
        'military time',
      ],
      zh: ['24小时制', '二十四小时制', '24小时', '二十四小时'],
    },
  ],
}
/** The languages a display can speak. */
export const LANGUAGE: EnumType = {
  type: 'enum',
  values: [
    {
      id: 'Chinese',
      en: ['chinese', 'mandarin', 'simplified chinese'],
      zh: ['中文', '汉语', '简体中文', '普通话', '国语'],
    },
    { id: 'English', en: ['english'], zh: ['英文', '英语'] },
  ],
}
