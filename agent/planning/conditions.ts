import { type Localised, text } from '../domain/language.ts'
import type { Condition, ValueChange } from '../understanding/request.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { describeState } from '../vehicle/describe.ts'
import { type SettingDefinition, type SettingValue, settingKey } from '../vehicle/setting.ts'
import type { VehicleState } from '../vehicle/vehicle.ts'
import { expandZone, type Zone } from '../vehicle/zones.ts'
import type { PlanningContext } from './plan.ts'
import { restingValue } from './resting-value.ts'
import { sentence } from './wording.ts'
import { degrees, timeOfDay, weatherWords } from './world-answers.ts'

type World = Extract<Condition, { type: 'world' }>
type OfSetting = Extract<Condition, { type: 'setting' }>

const compares = (actual: number, is: World['is'], value: number): boolean => {
  switch (is) {
    case 'above':
      return actual > value
    case 'below':
      return actual < value
    case 'equal':
      return actual === value
    case 'not':
      return actual !== value
    default:
      return is satisfies never
  }
}

const worldFails = ({ fact, is, value }: World, context: PlanningContext): Localised | undefined => {
  const { world } = context
  switch (fact) {
    case 'outside_temperature':
    case 'cabin_temperature': {
      const outside = fact === 'outside_temperature'
      const actual = outside ? world.outsideTemperature : world.cabinTemperature
      if (compares(actual, is, value)) return undefined
      const now = degrees(actual)
      return outside
        ? text(`it's ${now.en} outside`, `车外是${now.zh}`)
        : text(`it's ${now.en} in here`, `车内是${now.zh}`)
    }
    case 'speed':
      return compares(world.speed, is, value)
        ? undefined
        : text(`we're doing ${Math.round(world.speed)} km/h`, `现在时速${Math.round(world.speed)}公里`)
    case 'battery':
      return compares(world.battery, is, value)
        ? undefined
        : text(`the battery is at ${Math.round(world.battery)}%`, `电量是${Math.round(world.battery)}%`)
    case 'hour': {
      const at = new Date(world.time)
      const hours = at.getHours() + at.getMinutes() / 60
      // "At twelve" means the whole hour.
      const holds = is === 'equal' ? Math.floor(hours) === value : compares(hours, is, value)
      const now = timeOfDay(world.time)
      return holds ? undefined : text(`it's ${now.en}`, `现在${now.zh}`)
    }
    default:
      return fact satisfies never
  }
}

/** What a change would make of the setting, to compare with; undefined where it makes nothing fixed of it. */
const comparand = (definition: SettingDefinition, change: ValueChange): SettingValue | undefined => {
  const { value } = definition
  switch (change.type) {
    case 'to':
      return change.value
    case 'switch':
      return value.type === 'boolean' ? change.on : change.on ? undefined : restingValue(definition)
    case 'extreme':
      if (value.type === 'number') return change.which === 'max' ? value.max : value.min
      return value.type === 'enum' ? value.values.at(change.which === 'max' ? -1 : 0)?.id : undefined
    case 'fraction':
      return value.type === 'number' ? value.min + change.of * (value.max - value.min) : undefined
    default:
      return undefined
  }
}

const cellHolds = (definition: SettingDefinition, actual: SettingValue, condition: OfSetting): boolean => {
  const { is, than } = condition
  const wanted = comparand(definition, than)
  // "Open" of a window means open at all.
  if (than.type === 'switch' && than.on && wanted === undefined)
    return (actual !== restingValue(definition)) !== (is === 'not')
  if (is === 'above' || is === 'below')
    return typeof actual === 'number' && typeof wanted === 'number' && compares(actual, is, wanted)
  return (actual === wanted) !== (is === 'not')
}

const settingFails = (condition: OfSetting, targets: VehicleState): Localised | undefined => {
  const definition = settingById(condition.setting)
  if (definition === undefined) return undefined
  const { layout } = definition
  const spoken = layout === undefined ? [] : condition.zone.zones.flatMap(zone => expandZone(layout, zone))
  const cells: readonly (Zone | undefined)[] =
    layout === undefined ? [undefined] : spoken.length > 0 ? spoken : expandZone(layout, 'all')
  const valueAt = (cell: Zone | undefined): SettingValue =>
    targets[settingKey(definition.id, cell)] ?? definition.initial
  const held = cells.map(cell => cellHolds(definition, valueAt(cell), condition))
  // "If a window is open" is met by any one; "if the back windows are open" by all that were named.
  if (spoken.length > 0 ? held.every(Boolean) : held.some(Boolean)) return undefined
  const at = cells.find((_, index) => held[index] === false)
  return describeState({ definition, cells: at === undefined ? [] : [at], value: valueAt(at) })
}

/**
 * The first condition that is not met, as the sentence that says so; undefined where all are.
 *
 * @param targets the car as the wishes before this one leave it: "turn on the massage; if it is on, …".
 */
export const unmetCondition = (
  conditions: readonly Condition[],
  targets: VehicleState,
  context: PlanningContext,
): Localised | undefined => {
  for (const condition of conditions) {
    if (condition.type === 'later')
      return text(
        "I can't put that off until later; tell me when it's time.",
        '我还不能预约以后再做，到时候跟我说一声。',
      )
    const now = failure(condition, targets, context)
    if (now !== undefined)
      return text(`${sentence(now.en)}, so I left it as it is.`, `${now.zh}，所以没有动。`)
  }
  return undefined
}

const failure = (
  condition: Exclude<Condition, { type: 'later' }>,
  targets: VehicleState,
  context: PlanningContext,
): Localised | undefined => {
  if (condition.type === 'world') return worldFails(condition, context)
  if (condition.type === 'setting') return settingFails(condition, targets)
  const { weather } = context.world
  if (condition.weather.includes(weather) === (condition.is === 'equal')) return undefined
  const now = weatherWords(weather)
  return text(`it's ${now.en}`, `外面${now.zh}`)
}
