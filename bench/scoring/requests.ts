import type { Request, SettingRequest, ValueChange, ZoneMention } from '../../agent/understanding/request.ts'
import { type SettingId, settingById } from '../../agent/vehicle/catalogue/index.ts'
import type { Module, SettingDefinition } from '../../agent/vehicle/setting.ts'
import { expandZone, type Seat, ZONE_LAYOUTS, type Zone } from '../../agent/vehicle/zones.ts'
import type { Aim, Effect, SettingEffect } from './effect.ts'

/** Requests below this certainty are asked back, not done (`Request.certainty`). */
const CERTAIN = 0.5

/** @throws Error when the setting is not in the catalogue: a loud failure, never a silent miss. */
export const definitionOf = (id: string): SettingDefinition<SettingId> => {
  const definition = settingById(id)
  if (definition === undefined) throw new Error(`no setting ${id} in the catalogue`)
  return definition
}

/** Cells of the setting for the zones, in the layout's order; empty when the car has one of it. */
export const cellsFor = (definition: SettingDefinition, zones: readonly Zone[]): readonly Zone[] => {
  const layout = definition.layout
  if (layout === undefined) return []
  const named = new Set(zones.flatMap(zone => expandZone(layout, zone)))
  return ZONE_LAYOUTS[layout].filter(cell => named.has(cell))
}

const OTHER_SIDE: Readonly<Record<Seat, Seat>> = {
  driver: 'passenger',
  passenger: 'driver',
  rear_left: 'rear_right',
  rear_right: 'rear_left',
}

/** The places a mention comes to for a speaker, as the local planner settles them without looking at the car. */
const placesFor = (definition: SettingDefinition, mention: ZoneMention, speaker: Seat): readonly Zone[] => {
  if (mention.relative === 'self') return cellsFor(definition, [speaker])
  if (mention.relative === 'other' && mention.zones.length === 0)
    return cellsFor(definition, [OTHER_SIDE[speaker]])
  if (mention.zones.length > 0) return cellsFor(definition, mention.zones)
  return cellsFor(definition, [definition.unsaidZone === 'all' ? 'all' : speaker])
}

const lowest = (definition: SettingDefinition): Aim => {
  const { value } = definition
  if (value.type === 'number') return { type: 'value', value: value.min }
  if (value.type === 'enum') return { type: 'value', value: value.values[0]?.id ?? '' }
  return { type: 'value', value: value.type === 'boolean' ? false : '' }
}

const highest = (definition: SettingDefinition): Aim => {
  const { value } = definition
  if (value.type === 'number') return { type: 'value', value: value.max }
  if (value.type === 'enum') return { type: 'value', value: value.values.at(-1)?.id ?? '' }
  return { type: 'value', value: value.type === 'boolean' ? true : '' }
}

/** What a change comes to, whichever words it was asked for in. */
const aimOf = (definition: SettingDefinition, change: ValueChange): Aim => {
  switch (change.type) {
    case 'to':
      return { type: 'value', value: change.value }
    case 'switch':
      return change.on ? highest(definition) : lowest(definition)
    case 'extreme':
      if (change.which === 'min' && definition.value.type === 'number')
        return { type: 'value', value: definition.value.lowest ?? definition.value.min }
      return change.which === 'max' ? highest(definition) : lowest(definition)
    case 'by':
      return change.amount === undefined
        ? { type: 'step', direction: change.direction }
        : { type: 'step', direction: change.direction, amount: change.amount }
    case 'fraction':
      return definition.value.type === 'number'
        ? {
            type: 'value',
            value: definition.value.min + change.of * (definition.value.max - definition.value.min),
          }
        : { type: 'unspecified' }
    case 'alike':
      return { type: 'unspecified' }
    default:
      return { type: change.type }
  }
}

const settingEffect = (request: SettingRequest, speaker: Seat): SettingEffect => {
  const asked = definitionOf(request.setting)
  // "Seat heating on" may be understood of the level; what it moves is the switch behind it. What is itself a switch
  // ("rapid cooling on") moves only itself.
  const switched =
    request.change.type === 'switch' && asked.switchedBy !== undefined && asked.value.type !== 'boolean'
  const definition = switched ? definitionOf(asked.switchedBy ?? asked.id) : asked
  return {
    kind: 'setting',
    setting: definition.id,
    cells: placesFor(definition, request.zone, speaker),
    place: request.zone.relative === 'self' ? 'spoken' : request.zone.source,
    aim: aimOf(definition, request.change),
  }
}

const effectsOfOne = (request: Request, speaker: Seat): readonly Effect[] => {
  switch (request.kind) {
    case 'set':
      return request.certainty < CERTAIN
        ? [{ kind: 'asked_back', readings: [settingEffect(request, speaker)] }]
        : [settingEffect(request, speaker)]
    case 'ask':
      return request.about.type === 'setting'
        ? [{ kind: 'ask', about: request.about.setting }]
        : [{ kind: 'ask', about: request.about.type === 'world' ? request.about.fact : 'capabilities' }]
    case 'skill':
      return [{ kind: 'skill', skill: request.skill, intent: request.intent, slots: request.slots }]
    case 'control':
      return [{ kind: 'control', control: request.control }]
    case 'ambiguous':
      return [
        { kind: 'asked_back', readings: request.readings.map(reading => settingEffect(reading, speaker)) },
      ]
    // A question about half a wish: nothing moves.
    case 'incomplete':
    case 'choice':
    case 'recall':
    case 'outside':
      return []
  }
}

/** What the requests of one utterance come to; what lies outside the domain comes to nothing. */
export const effectsOf = (requests: readonly Request[], speaker: Seat): readonly Effect[] =>
  requests.flatMap(request => effectsOfOne(request, speaker))

/** Intents that only tell something: they change nothing in the car or the world. */
const TELLING: readonly string[] = [
  'weather.now',
  'weather.forecast',
  'navigation.eta',
  'navigation.where',
  'navigation.nearby',
  'media.what',
  'timer.status',
  'reminder.list',
  'coffee.status',
  'coffee.menu',
  'memory.tell',
  'memory.know',
]

/** Modules that play, show and guide: what is set in them is the errand of a skill rather than a part that moves. */
const PLAYERS: readonly Module[] = ['music', 'radio', 'video', 'navigation']

/** Would the effect change something in the car body? */
export const movesCar = (effect: Effect): boolean =>
  effect.kind === 'setting' && !PLAYERS.includes(definitionOf(effect.setting).module)

/** Would the effect change anything at all: the car, the music, a route, a call? */
export const acts = (effect: Effect): boolean =>
  effect.kind === 'setting' ||
  (effect.kind === 'skill' && !TELLING.includes(`${effect.skill}.${effect.intent}`))
