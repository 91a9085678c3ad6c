import type { JsonValue } from '../../agent/domain/json.ts'
import type { ControlRequest, SkillId } from '../../agent/understanding/request.ts'
import type { SettingId } from '../../agent/vehicle/catalogue/index.ts'
import type { SettingValue } from '../../agent/vehicle/setting.ts'
import type { Zone } from '../../agent/vehicle/zones.ts'
import type { Aim, Expectation, ExpectedPlace } from './effect.ts'
import { cellsFor, definitionOf } from './requests.ts'

/** The label names no place. `alsoAllowed`: places another part of the same label names. */
export const unsaid = (...alsoAllowed: readonly (readonly Zone[])[]): ExpectedPlace => ({
  type: 'unsaid',
  alsoAllowed,
})

/** Exactly the cells the zones cover in the setting's layout. */
export const at = (setting: SettingId, ...zones: readonly Zone[]): ExpectedPlace => ({
  type: 'cells',
  oneOf: [cellsFor(definitionOf(setting), zones)],
})

/** Places nobody scores: every set of cells is right. */
export const anywhere: ExpectedPlace = { type: 'anywhere' }

/** A change of one setting. */
export const wish = (setting: SettingId, place: ExpectedPlace, aim: Aim): Expectation => ({
  label: setting,
  anyOf: [{ kind: 'setting', setting, place, aim }],
})

/** The same wish, to be met by any one of several settings the label cannot tell apart. */
export const either = (label: string, ...expectations: readonly Expectation[]): Expectation => ({
  label,
  anyOf: expectations.flatMap(expectation => expectation.anyOf),
})

export const errand = (
  skill: SkillId,
  intents: readonly string[],
  more: { readonly words?: string; readonly slots?: Readonly<Record<string, JsonValue>> } = {},
): Expectation => ({
  label: `${skill}.${intents[0] ?? ''}`,
  anyOf: [{ kind: 'skill', skill, intents, ...more }],
})

export const question = (label: string, ...about: readonly string[]): Expectation => ({
  label,
  anyOf: [{ kind: 'ask', about }],
})

export const word = (...controls: readonly ControlRequest['control'][]): Expectation => ({
  label: controls[0] ?? '',
  anyOf: [{ kind: 'control', controls }],
})

export const exactly = (value: SettingValue): Aim => ({ type: 'value', value })
export const step = (direction: 1 | -1, amount?: number): Aim =>
  amount === undefined ? { type: 'step', direction } : { type: 'step', direction, amount }
export const unspecified: Aim = { type: 'unspecified' }

/** "On", "open": yes for a switch, any opening for a position, the top of a scale is not asked for. */
export const on = (setting: SettingId): Aim => {
  const { value } = definitionOf(setting)
  if (value.type === 'number') return { type: 'between', low: value.min + value.resolution, high: value.max }
  return value.type === 'boolean' ? exactly(true) : unspecified
}

/** "Off", "shut": no for a switch, the low end of a scale. */
export const off = (setting: SettingId): Aim => {
  const { value } = definitionOf(setting)
  if (value.type === 'number') return exactly(value.min)
  return value.type === 'enum' ? exactly(value.values[0]?.id ?? '') : exactly(false)
}

/** The top (`max`) or the bottom of the setting's range. */
export const extreme = (setting: SettingId, which: 'max' | 'min'): Aim => {
  const { value } = definitionOf(setting)
  if (value.type === 'number')
    return which === 'max'
      ? exactly(value.max)
      : { type: 'between', low: value.min, high: value.lowest ?? value.min }
  if (value.type === 'enum')
    return exactly((which === 'max' ? value.values.at(-1) : value.values[0])?.id ?? '')
  return exactly(which === 'max')
}

/** `low` to `high` as shares (0 to 1) of the setting's range, give or take one notch. */
export const between = (setting: SettingId, low: number, high: number): Aim => {
  const { value } = definitionOf(setting)
  if (value.type === 'enum') {
    const index = Math.round(((low + high) / 2) * (value.values.length - 1))
    return exactly(value.values[index]?.id ?? '')
  }
  if (value.type !== 'number') return exactly(low > 0)
  const range = value.max - value.min
  return {
    type: 'between',
    low: Math.max(value.min, value.min + low * range - value.resolution / 2),
    high: Math.min(value.max, value.min + high * range + value.resolution / 2),
  }
}

/** A share (0 to 1) of the setting's range. */
export const share = (setting: SettingId, of: number): Aim => between(setting, of, of)
