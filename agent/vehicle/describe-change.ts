import { type Localised, text } from '../domain/language.ts'
import type { SettingId } from './catalogue/index.ts'
import { nameSetting } from './describe-place.ts'
import { describeValue } from './describe-value.ts'
import { parseKey } from './keys.ts'
import type { BooleanType, SettingDefinition, SettingValue } from './setting.ts'
import { switchKeysOf } from './state.ts'
import type { Change } from './vehicle.ts'
import type { Zone } from './zones.ts'

/** Changes of one setting to one value: said in one breath. */
export interface ChangeGroup {
  readonly definition: SettingDefinition<SettingId>
  /** Empty when the car has one of it. */
  readonly cells: readonly Zone[]
  readonly value: SettingValue
}

/** A level says that its switch is on: no need to say both. */
export const withoutImpliedSwitches = (changes: readonly Change[]): readonly Change[] => {
  const implied = new Set(
    changes.flatMap(change => {
      const parsed = parseKey(change.key)
      return parsed === undefined ? [] : switchKeysOf(parsed.definition, parsed.cell)
    }),
  )
  return changes.filter(change => change.value !== true || !implied.has(change.key))
}

/** Gathers changes that are one thing to a listener (four windows to 30 %), in order of first mention. */
export const groupChanges = (changes: readonly Change[]): readonly ChangeGroup[] => {
  const groups = new Map<
    string,
    { definition: SettingDefinition<SettingId>; cells: Zone[]; value: SettingValue }
  >()
  for (const { key, value } of changes) {
    const parsed = parseKey(key)
    if (parsed === undefined) continue
    const name = `${parsed.definition.id}=${value}`
    const group = groups.get(name) ?? { definition: parsed.definition, cells: [], value }
    if (parsed.cell !== undefined) group.cells.push(parsed.cell)
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** How a switch's new position is said in Chinese, after its noun. */
const DONE_ZH: Readonly<Record<BooleanType['verbs'], { readonly on: string; readonly off: string }>> = {
  switch: { on: '已打开', off: '已关闭' },
  open: { on: '已打开', off: '已关闭' },
  lock: { on: '已上锁', off: '已解锁' },
  fold: { on: '已折叠', off: '已展开' },
  connect: { on: '已连接', off: '已断开' },
  play: { on: '开始播放', off: '已停止' },
}

/** The same as a state of affairs. */
const IS_ZH: Readonly<Record<BooleanType['verbs'], { readonly on: string; readonly off: string }>> = {
  switch: { on: '开着', off: '关着' },
  open: { on: '开着', off: '关着' },
  lock: { on: '锁着', off: '没锁' },
  fold: { on: '是折叠的', off: '是展开的' },
  connect: { on: '已连接', off: '没连接' },
  play: { on: '正在播放', off: '没在播放' },
}

/**
 * What was done, as a clause without its full stop: "driver's window open 30%" / "主驾车窗已开到30%",
 * "all doors locked" / "所有车门已上锁", "passenger's temperature set to 22 degrees" / "副驾空调温度已调到22度".
 */
export const describeGroup = ({ definition, cells, value }: ChangeGroup): Localised => {
  const noun = nameSetting(definition, cells)
  const spoken = describeValue(definition, value)
  const type = definition.value
  switch (type.type) {
    case 'boolean':
      return text(
        `${noun.en} ${spoken.en}`,
        `${noun.zh}${DONE_ZH[type.verbs][value === true ? 'on' : 'off']}`,
      )
    case 'number':
      if (type.verbs === 'open') return describeOpened(noun, spoken, type.min, type.max, value)
      return text(
        `${noun.en} ${type.unit === 'level' ? 'at' : 'set to'} ${spoken.en}`,
        `${noun.zh}已调到${spoken.zh}`,
      )
    case 'enum':
      return text(`${noun.en} set to ${spoken.en}`, `${noun.zh}已设为${spoken.zh}`)
    case 'text':
      return value === ''
        ? text(`${noun.en} cleared`, `${noun.zh}已清除`)
        : text(`${noun.en}: ${spoken.en}`, `${noun.zh}：${spoken.zh}`)
  }
}

const describeOpened = (
  noun: Localised,
  spoken: Localised,
  min: number,
  max: number,
  value: SettingValue,
): Localised => {
  if (value === min) return text(`${noun.en} closed`, `${noun.zh}已关闭`)
  if (value === max) return text(`${noun.en} ${spoken.en}`, `${noun.zh}已全部打开`)
  return text(`${noun.en} open ${value}%`, `${noun.zh}已开到${value}%`)
}

/** One change as a clause; see `describeGroup`. An unknown key describes itself. */
export const describeChange = (change: Change): Localised => {
  const [group] = groupChanges([change])
  return group === undefined ? text(change.key, change.key) : describeGroup(group)
}

/**
 * How something stands, as a sentence without capital and full stop: "the driver's window is 30% open" /
 * "主驾车窗开着30%", "the temperature is 24 degrees" / "空调温度是24度". Several cells with one value make a group.
 */
export const describeState = ({ definition, cells, value }: ChangeGroup): Localised => {
  const noun = nameSetting(definition, cells)
  const spoken = describeValue(definition, value)
  const type = definition.value
  const many = cells.length > 1 && definition.plural !== undefined
  const subject =
    many && noun.en.startsWith('all ')
      ? noun.en
      : many && noun.en.startsWith('both ')
        ? noun.en
        : `the ${noun.en}`
  const en = `${subject} ${many ? 'are' : 'is'} ${type.type === 'number' && type.unit === 'level' ? 'at ' : ''}${spoken.en}`
  if (type.type === 'boolean')
    return text(en, `${noun.zh}${IS_ZH[type.verbs][value === true ? 'on' : 'off']}`)
  if (type.type === 'number' && type.verbs === 'open') {
    if (value === type.min) return text(en, `${noun.zh}关着`)
    return text(en, value === type.max ? `${noun.zh}全开着` : `${noun.zh}开着${value}%`)
  }
  if (type.type === 'text' && value === '') return text(`no ${noun.en} is set`, `还没有${noun.zh}`)
  return text(en, `${noun.zh}是${spoken.zh}`)
}
