import type { Language, Localised } from '../../agent/protocol/index.ts'
import { plainNumber, sentenceCase } from '../i18n/format.ts'
import { messagesOf } from '../i18n/messages.ts'

/** Arguments of tool calls that have a Chinese name here; in English their own name is readable. */
const CHINESE_NAMES: Readonly<Record<string, string>> = {
  zone: '位置',
  zones: '位置',
  seat: '座位',
  value: '值',
  on: '开关',
  open: '开合',
  level: '挡位',
  temperature: '温度',
  position: '位置',
  percent: '百分比',
  mode: '模式',
  color: '颜色',
  brightness: '亮度',
  item: '品名',
  drink: '饮品',
  size: '杯型',
  milk: '奶',
  options: '加料',
  extras: '加料',
  sweetness: '甜度',
  quantity: '数量',
  count: '数量',
  shop: '门店',
  order: '订单',
  destination: '目的地',
  place: '地点',
  stop: '途经点',
  preference: '偏好',
  title: '歌名',
  artist: '歌手',
  album: '专辑',
  genre: '风格',
  station: '电台',
  source: '来源',
  query: '搜索词',
  volume: '音量',
  duration: '时长',
  seconds: '秒数',
  minutes: '分钟',
  time: '时间',
  date: '日期',
  at: '时间',
  what: '内容',
  label: '名称',
  text: '内容',
  name: '名字',
  number: '号码',
  contact: '联系人',
  id: '编号',
}

/** The name of a tool's argument, for reading: `fan_speed` becomes "Fan speed". */
export function argumentName(name: string, language: Language): string {
  const readable = sentenceCase(
    name
      .replaceAll('_', ' ')
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
  )
  return language === 'zh' ? (CHINESE_NAMES[name] ?? readable) : readable
}

/** The value of an argument, for reading: zones by name, yes and no in words, lists with commas. */
export function argumentValue(
  value: unknown,
  language: Language,
  zoneName: (id: string) => Localised | undefined,
): string {
  if (typeof value === 'boolean') return value ? messagesOf(language).on : messagesOf(language).off
  if (typeof value === 'number') return plainNumber(value)
  if (typeof value === 'string') {
    return (
      sentenceCase(zoneName(value)?.[language] ?? value.replaceAll('_', ' ')) || messagesOf(language).empty
    )
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return messagesOf(language).empty
    return value.map(one => argumentValue(one, language, zoneName)).join(language === 'zh' ? '、' : ', ')
  }
  if (value === null || value === undefined) return messagesOf(language).empty
  return Object.entries(value)
    .map(([name, inner]) => `${argumentName(name, language)}: ${argumentValue(inner, language, zoneName)}`)
    .join(language === 'zh' ? '；' : '; ')
}
