import type { SettingId } from '../../../agent/vehicle/catalogue/index.ts'
import type { Zone } from '../../../agent/vehicle/zones.ts'
import type { Aim, Expectation, ExpectedPlace, Gold } from '../../scoring/effect.ts'
import { at, either, exactly, off, unsaid, unspecified, wish } from '../../scoring/expect.ts'
import { cellsFor, definitionOf } from '../../scoring/requests.ts'
import { errandOf, playMusic } from './errands.ts'
import { namedValue } from './modes.ts'
import { CAR_DOMAIN, type Row, type Semantic, type Slots } from './rows.ts'
import { saysNothing, type Target, targetOf } from './targets.ts'
import {
  aimsFor,
  leavesOpen,
  type Reading,
  readValue,
  switchAim,
  switchesOff,
  verbDirection,
} from './values.ts'
import { zonesOf } from './zones.ts'

/** One intent of a row in the catalogue's terms, or why it is outside the domain. */
export type Label =
  | {
      readonly type: 'setting' | 'skill'
      readonly expectation: Expectation
      /** What may come along without being wrong. */
      readonly extras?: readonly Expectation[]
    }
  | { readonly type: 'outside'; readonly cause: string }

const outside = (cause: string): Label => ({ type: 'outside', cause })

/** Along the car: 0 is foremost, so 前 is less and 后 is more; "not far enough forward" asks for forward. */
const readAlong = (value: string): Reading | undefined => {
  const most = /最/.test(value)
  if (/前/.test(value)) return most ? { type: 'extreme', which: 'min' } : { type: 'step', direction: -1 }
  if (/后/.test(value)) return most ? { type: 'extreme', which: 'max' } : { type: 'step', direction: 1 }
  return readValue(value)
}

/** Support that is pushed forward grows firmer: the other way round than a position along the car. */
const FORWARD_IS_MORE: readonly SettingId[] = ['seat.lumbar_support']

const turned = (reading: Reading): Reading =>
  reading.type === 'step' ? { ...reading, direction: reading.direction === 1 ? -1 : 1 } : reading

const readingOf = (target: Extract<Target, { settings: unknown }>, slots: Slots): Reading | undefined => {
  const value = slots.value ?? ''
  if (target.along === 'car') {
    const reading = readAlong(value)
    return reading && target.settings.some(id => FORWARD_IS_MORE.includes(id)) ? turned(reading) : reading
  }
  return readValue(value) ?? verbDirection(slots)
}

/** Degrees are temperatures and levels are blowers', whichever the bare "air conditioning" could be. */
const carries = (setting: SettingId, reading: Reading): boolean => {
  if (reading.type !== 'number') return true
  const { value } = definitionOf(setting)
  const unit = value.type === 'number' ? value.unit : undefined
  if (reading.unit === 'degree') return unit === 'celsius'
  if (reading.unit === 'level') return unit !== 'celsius'
  return true
}

const MUTED = /静音|安静/

/** Every aim that would be right for one setting; none when a mode is left for nobody knows which other. */
const aimsOf = (setting: SettingId, slots: Slots, reading: Reading | undefined): readonly Aim[] => {
  const name = namedValue(setting, slots)
  if (name === 'left') return []
  if (name !== undefined) return [exactly(name)]
  if (MUTED.test(slots.模式 ?? ''))
    return [setting === 'center_display.mute' ? switchAim(setting, slots) : off(setting)]
  const { value } = definitionOf(setting)
  if (reading !== undefined && value.type !== 'boolean') return aimsFor(setting, reading, slots)
  return [value.type === 'enum' ? unspecified : switchAim(setting, slots)]
}

const wishes = (
  settings: readonly SettingId[],
  slots: Slots,
  reading: Reading | undefined,
  place: (setting: SettingId) => ExpectedPlace,
): readonly Expectation[] =>
  settings.flatMap(setting => aimsOf(setting, slots, reading).map(aim => wish(setting, place(setting), aim)))

/** "Open the music", filed under the car. */
const playsMusic = (slots: Slots): boolean =>
  slots.车机模块 === '音乐' && slots.调节内容 === undefined && !switchesOff(slots)

const carLabel = (semantic: Semantic, alsoNamed: readonly (readonly Zone[])[]): Label => {
  const slots = semantic.slots ?? {}
  if (playsMusic(slots)) return { type: 'skill', expectation: playMusic({}) }
  const target = targetOf(slots)
  if ('outside' in target) return outside(target.outside)
  const zones = zonesOf(slots)
  if (zones === 'third row') return outside('a third row')
  const reading = readingOf(target, slots)
  const place = (setting: SettingId): ExpectedPlace =>
    zones === undefined
      ? unsaid(...alsoNamed.map(named => cellsFor(definitionOf(setting), named)))
      : at(setting, ...zones)
  const valued = (target.levels ?? []).filter(setting => reading !== undefined && carries(setting, reading))
  // "Set the seat heating" may be met by its switch and by its level.
  const bare = leavesOpen(slots) ? [...target.settings, ...(target.levels ?? [])] : target.settings
  const settings = valued.length > 0 ? valued : bare
  const found = wishes(settings, slots, reading, place)
  const [first] = found
  if (first === undefined) return outside('leaving a mode')
  const expectation = either(settings[0] ?? first.label, ...found)
  const open =
    settings.length > 1 || expectation.anyOf.some(one => one.kind === 'setting' && one.aim === unspecified)
  return {
    type: 'setting',
    expectation: { ...expectation, mayAsk: open },
    ...(target.together ? { extras: found } : {}),
  }
}

/** All intents of a row. Places named in one part of an utterance may hold for the others as well. */
export const labelsOf = (row: Row): readonly Label[] => {
  const named = row.semantics.flatMap(({ slots }) => {
    const zones = zonesOf(slots ?? {})
    return zones === undefined || zones === 'third row' ? [] : [zones]
  })
  const telling = row.semantics.filter(
    ({ domain, slots }) => domain !== CAR_DOMAIN || !saysNothing(slots ?? {}),
  )
  return telling.map((semantic): Label => {
    // Some annotators file a car request under the domain of its neighbour; its slots tell.
    const aboutCar = semantic.domain === CAR_DOMAIN || targetKnown(semantic)
    if (aboutCar) return carLabel(semantic, named)
    const errand = errandOf(semantic)
    if ('outside' in errand) return outside(errand.outside)
    const setting = errand.anyOf.every(reading => reading.kind === 'setting')
    return { type: setting ? 'setting' : 'skill', expectation: errand }
  })
}

const targetKnown = ({ domain, slots }: Semantic): boolean =>
  (domain === '音乐' || domain === '影视') && /^(?:车窗|座椅|空调|天窗)$/.test(slots?.对象 ?? '')

/** The part of a row that lies in the domain. */
export const goldOf = (labels: readonly Label[]): Gold => ({
  required: labels.flatMap(label => (label.type === 'outside' ? [] : [label.expectation])),
  optional: labels.flatMap(label => (label.type === 'outside' ? [] : (label.extras ?? []))),
})
