import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import { bestMove, fitOfMove, moveChange, ownWay } from './direction.ts'
import { type FittedChange, fitted, UNSPECIFIED } from './fitted-change.ts'
import { type Modifiers, saysValue } from './modifiers.ts'
import { numberChange } from './number-change.ts'
import { isCelsius, isOpening, isScale, isSwitch } from './setting-kind.ts'
import { switchOf } from './switch-verbs.ts'

/** What the modifiers would do to this setting. Pure. */
export const changeFor = (definition: SettingDefinition, m: Modifiers): FittedChange => {
  if (m.actions.includes('restore') && !saysValue(m)) return fitted({ type: 'restore' }, 1)
  const named = namedValue(definition, m)
  const counted = m.counted
  if (named !== undefined && !(counted && definition.value.type === 'enum')) {
    const off = m.actions.some(action => action === 'close' || action === 'off')
    const complaint = m.too && m.qualities.length > 0 && m.actions.length === 0
    // "The massage on my shoulders is too strong" asks for no other kind of it.
    return off
      ? leaving(definition, named)
      : fitted({ type: 'to', value: named }, complaint ? 0.4 : 1.1, !complaint)
  }
  const number = m.numbers.find(one => one.ordinal !== true)
  if (number !== undefined) return alongWay(definition, numberChange(definition, number, m), m)
  const switched = switchOf(definition, m.actions)
  if (m.extreme !== undefined) {
    const closes = switched?.change.type === 'switch' && !switched.change.on
    if (switched !== undefined && (isOpening(definition) || closes)) return switched
    // "Put the fan on maximum": rather its level than its switch.
    if (switched !== undefined && definition.value.type === 'boolean') return { ...switched, fit: 0.4 }
    // 车窗降到底: glass goes down to open, so the way it travels says which end is meant.
    const travel = isOpening(definition) ? ownWay(definition, m) : undefined
    if (travel !== undefined) return fitted({ type: 'switch', on: travel > 0 }, 1, true)
    const way = m.extremeOn?.get(definition.id)
    const which = way === -1 ? (m.extreme === 'max' ? 'min' : 'max') : m.extreme
    if (m.extremeOn !== undefined && way === undefined) return fitted(UNSPECIFIED, -0.6)
    if (m.levelled && isCelsius(definition)) return fitted(UNSPECIFIED, -0.6)
    if (!isScale(definition)) return fitted(UNSPECIFIED, -0.6)
    if (way !== undefined) return fitted({ type: 'extreme', which }, 1, true)
    return endOfTheWay(definition, which, m)
  }
  if (m.share !== undefined)
    return isScale(definition) && !(m.levelled && isCelsius(definition))
      ? fitted({ type: 'fraction', of: m.share }, 1)
      : fitted(UNSPECIFIED, -0.6)
  return moveChange(definition, m, switched) ?? switched ?? restChange(definition, m)
}

/** What weighs a verb that goes another way than the setting does. */
const OTHER_WAY = 0.3

/** "Raise the seat to 70": the number fits what goes up and down better than what slides. */
const alongWay = (definition: SettingDefinition, change: FittedChange, m: Modifiers): FittedChange => {
  const move = m.moves.length > 0 ? bestMove(definition, m) : undefined
  return move === undefined || change.fit <= 0
    ? change
    : { ...change, fit: change.fit - OTHER_WAY * (1 - fitOfMove(definition, move)) }
}

/** "Lower the seat all the way": how far is the extreme, which way is the verb's. */
const endOfTheWay = (definition: SettingDefinition, which: 'max' | 'min', m: Modifiers): FittedChange => {
  const move = m.moves.length > 0 ? bestMove(definition, m) : undefined
  if (move === undefined) return fitted({ type: 'extreme', which }, 1)
  const down = !move.foreign && move.direction < 0
  return fitted(
    { type: 'extreme', which: down ? 'min' : which },
    move.foreign ? 0.4 : fitOfMove(definition, move),
    move.specific,
  )
}

const restChange = (definition: SettingDefinition, m: Modifiers): FittedChange => {
  if (m.preferred) return fitted({ type: 'preferred' }, 0.8)
  // "Switch to full screen", "set the lights to automatic": what is switched to is switched on.
  // 把氛围灯调到…: where the sentence breaks off after "to", its value comes next and nothing is switched yet.
  if (isSwitch(definition) && m.to && !m.dangling && m.actions.includes('set'))
    return fitted({ type: 'switch', on: true }, 0.5)
  if (m.actions.includes('toggle'))
    return fitted({ type: 'toggle' }, definition.value.type === 'boolean' ? 1 : 0)
  return fitted(UNSPECIFIED, m.actions.some(action => action !== 'set') ? -0.8 : 0)
}

const namedValue = (definition: SettingDefinition, m: Modifiers): SettingValue | undefined => {
  for (const options of m.values)
    for (const option of options) if (option.setting === definition.id) return option.value
  return undefined
}

/** Leaving a mode: of two the other one, automatic for manual, of more the setting is switched off. */
const leaving = (definition: SettingDefinition, value: SettingValue): FittedChange => {
  const others = definition.value.type === 'enum' ? definition.value.values.filter(v => v.id !== value) : []
  // What goes by itself is no manner of its own: what is not outside air is the cabin's.
  const byHand = others.filter(other => other.id !== 'auto')
  const [only] = byHand
  if (value === 'auto' && others.some(other => other.id === 'manual'))
    return fitted({ type: 'to', value: 'manual' }, 1.1, true)
  if (byHand.length === 1 && only !== undefined) return fitted({ type: 'to', value: only.id }, 1, true)
  return fitted({ type: 'switch', on: false }, 0.9, true)
}
