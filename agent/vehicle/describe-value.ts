import { type Localised, text } from '../domain/language.ts'
import type { BooleanType, NumberType, SettingDefinition, SettingValue, Unit } from './setting.ts'

/** On and off, as an adjective, per pair of verbs. */
export const BOOLEAN_WORDS: Readonly<
  Record<BooleanType['verbs'], { readonly on: Localised; readonly off: Localised }>
> = {
  switch: { on: text('on', '开启'), off: text('off', '关闭') },
  open: { on: text('open', '打开'), off: text('closed', '关闭') },
  lock: { on: text('locked', '上锁'), off: text('unlocked', '解锁') },
  fold: { on: text('folded', '折叠'), off: text('unfolded', '展开') },
  connect: { on: text('connected', '连接'), off: text('disconnected', '断开') },
  play: { on: text('playing', '播放'), off: text('stopped', '停止') },
}

const plainNumber = (value: number): string => String(Number(value.toFixed(2)))

const UNITS: Readonly<Record<Unit, (amount: string, one: boolean) => Localised>> = {
  percent: amount => text(`${amount}%`, `${amount}%`),
  celsius: (amount, one) => text(`${amount} ${one ? 'degree' : 'degrees'}`, `${amount}度`),
  level: amount => text(`level ${amount}`, `${amount}档`),
  kilometre: (amount, one) => text(`${amount} ${one ? 'kilometre' : 'kilometres'}`, `${amount}公里`),
  second: (amount, one) => text(`${amount} ${one ? 'second' : 'seconds'}`, `${amount}秒`),
}

/** A bare amount with its unit: "22.5 degrees" / "22.5度", "level 3" / "3档", "30%". */
const describeAmount = (unit: Unit, amount: number): Localised =>
  UNITS[unit](plainNumber(amount), Math.abs(amount) === 1)

const describeOpenness = (type: NumberType, value: number): Localised => {
  if (value <= type.min) return text('closed', '关闭')
  if (value >= type.max) return text('fully open', '全开')
  const { en, zh } = describeAmount(type.unit, value)
  return text(`${en} open`, `打开${zh}`)
}

/** A value as it is spoken and shown: "30% open" / "打开30%", "22.5 degrees" / "22.5度", "on" / "开启", "blue" / "蓝色". */
export const describeValue = (
  definition: Pick<SettingDefinition, 'value'>,
  value: SettingValue,
): Localised => {
  const type = definition.value
  switch (type.type) {
    case 'boolean':
      return BOOLEAN_WORDS[type.verbs][value === true ? 'on' : 'off']
    case 'number':
      if (typeof value !== 'number') return text(String(value), String(value))
      return type.verbs === 'open' ? describeOpenness(type, value) : describeAmount(type.unit, value)
    case 'enum': {
      const found = type.values.find(option => option.id === value)
      return text(found?.en[0] ?? String(value), found?.zh[0] ?? String(value))
    }
    case 'text':
      return value === '' ? text('nothing', '无') : text(String(value), String(value))
  }
}

/** The values a setting can have, for refusals: "15 to 35 degrees" / "15到35度", "constant, blink or off". */
export const describeAllowed = (definition: Pick<SettingDefinition, 'value'>): Localised => {
  const type = definition.value
  switch (type.type) {
    case 'boolean': {
      const words = BOOLEAN_WORDS[type.verbs]
      return text(`${words.on.en} or ${words.off.en}`, `${words.on.zh}或${words.off.zh}`)
    }
    case 'number': {
      const max = describeAmount(type.unit, type.max)
      if (type.unit === 'level') return text(`level ${type.min} to ${type.max}`, `${type.min}到${type.max}档`)
      return text(`${type.min} to ${max.en}`, `${type.min}到${max.zh}`)
    }
    case 'enum': {
      const en = type.values.map(option => option.en[0] ?? option.id)
      const zh = type.values.map(option => option.zh[0] ?? option.id)
      const last = en.at(-1) ?? ''
      return text(en.length > 1 ? `${en.slice(0, -1).join(', ')} or ${last}` : last, zh.join('、'))
    }
    case 'text':
      return text(`at most ${type.maxLength} characters`, `最多${type.maxLength}个字`)
  }
}
