import type { SettingId } from '../../../agent/vehicle/catalogue/index.ts'
import type { Seat, Zone } from '../../../agent/vehicle/zones.ts'
import type { Aim, Expectation, ExpectedPlace, Gold } from '../../scoring/effect.ts'
import {
  anywhere,
  between,
  either,
  errand,
  exactly,
  extreme,
  off,
  on,
  question,
  share,
  step,
  unsaid,
  wish,
} from '../../scoring/expect.ts'
import { cellsFor, definitionOf } from '../../scoring/requests.ts'
import { withEquivalents } from './equivalents.ts'
import { functionOf, type KnownFunction } from './functions.ts'
import { conventions, namesPlace, zonesOf } from './places.ts'
import { type Arguments, argumentsOf, type Call, type Turn } from './rows.ts'

/** What one call wants in the catalogue's terms. */
export type Label =
  | {
      readonly type: 'setting' | 'errand'
      readonly expectation: Expectation
      /** Comes along with another wish: right to understand, not wrong to leave. */
      readonly optional?: boolean
    }
  | { readonly type: 'outside'; readonly cause: string }

/** What a call is judged by beside itself. */
export interface Setting {
  readonly words: string
  readonly speaker: Seat
  /** Cells the turn before set, by setting: where a follow-up names no place, it means the same one. */
  readonly carried: ReadonlyMap<SettingId, readonly Zone[]>
}

const outside = (cause: string): Label => ({ type: 'outside', cause })

const placeFor = (setting: SettingId, given: Arguments, scene: Setting): ExpectedPlace | 'third row' => {
  const definition = definitionOf(setting)
  if (definition.layout === undefined) return anywhere
  const usual = conventions(setting, scene.speaker)
  if (given.positions === undefined) return unsaid(...usual)
  const cells = cellsFor(definition, zonesOf(given.positions))
  if (cells.length === 0) return 'third row'
  const carried = scene.carried.get(setting)
  const goesOn = carried !== undefined && carried.join() === cells.join()
  const free =
    !namesPlace(scene.words) && !goesOn && usual.some(convention => convention.join() === cells.join())
  return free ? unsaid(...usual) : { type: 'cells', oneOf: [cells] }
}

/** Upstream's words for a level, as shares of the range. */
const DEGREES: Readonly<Record<string, readonly [number, number]>> = {
  low: [0, 0.45],
  medium: [0.25, 0.75],
  high: [0.55, 1],
}

/** Upstream's window heights by word are used both ways round ("max" for wide open), so the words decide. */
const SHUTS = /\b(?:close|shut|seal|roll(?:ed)? up|up)\b/i

const windowDegree = (setting: SettingId, degree: string, words: string): Aim => {
  if (degree === 'max' || degree === 'min') return extreme(setting, SHUTS.test(words) ? 'min' : 'max')
  return between(setting, 0.05, 0.95)
}

const KNOWN_UNITS: Readonly<Record<string, readonly string[]>> = {
  percent: ['percentage'],
  level: ['gear', 'level'],
  celsius: ['celsius'],
  second: ['second', 'minute'],
}

const amountOf = (setting: SettingId, given: Arguments): number | undefined => {
  const { value } = definitionOf(setting)
  const unit = value.type === 'number' ? value.unit : 'level'
  if (given.value === undefined) return undefined
  if (given.unit !== undefined && !KNOWN_UNITS[unit]?.includes(given.unit)) return undefined
  return given.unit === 'minute' ? given.value * 60 : given.value
}

const setAim = (setting: SettingId, given: Arguments, words: string): Aim | undefined => {
  const { degree } = given
  const { value } = definitionOf(setting)
  if (degree === 'max' || degree === 'min')
    return setting === 'window.position' ? windowDegree(setting, degree, words) : extreme(setting, degree)
  const range = degree === undefined ? undefined : DEGREES[degree]
  if (degree !== undefined && range !== undefined)
    return setting === 'window.position' ? windowDegree(setting, degree, words) : between(setting, ...range)
  if (value.type === 'enum' && given.word !== undefined) {
    const named = value.values.find(({ id }) => id === given.word?.toLowerCase())
    return named && exactly(named.id)
  }
  const amount = amountOf(setting, given)
  if (amount !== undefined) return exactly(amount)
  return given.value !== undefined && given.unit === 'percentage'
    ? share(setting, given.value / 100)
    : undefined
}

/** Opening a crack and opening "a bit" come to the same where a window is shut. */
const orCrack = (setting: SettingId, place: ExpectedPlace, aim: Aim): readonly Expectation[] => {
  const { value } = definitionOf(setting)
  if (aim.type !== 'step' || aim.direction !== 1 || value.type !== 'number' || value.verbs !== 'open')
    return []
  return [wish(setting, place, between(setting, 0.01, 0.6))]
}

/** Upstream has one volume and a channel that sounds; where the words name no channel, any of them is meant. */
const VOLUMES: readonly SettingId[] = [
  'music.volume',
  'radio.volume',
  'video.volume',
  'navigation.volume',
  'bluetooth.call_volume',
  'center_display.volume',
]
const NAMES_CHANNEL =
  /\b(?:music|songs?|tracks?|radio|station|broadcast|video|movie|film|navigation|directions?|guidance|map|calls?|phone|conversation)\b/i

const scalesOf = (setting: SettingId, words: string): readonly SettingId[] =>
  VOLUMES.includes(setting) && !NAMES_CHANNEL.test(words) ? VOLUMES : [setting]

const scaleLabel = (
  kind: Extract<KnownFunction, { is: 'scale' }>,
  verb: 'set' | 'more' | 'less',
  given: Arguments,
  scene: Setting,
): Label => {
  const { setting } = kind
  const settings = scalesOf(setting, scene.words)
  const mayAsk = settings.length > 1
  const place = placeFor(setting, given, scene)
  if (place === 'third row') return outside('a third row')
  const zoom = given.word === undefined ? undefined : /out/i.test(given.word) ? 'less' : 'more'
  const sense = setting === 'navigation.map_zoom' ? (zoom ?? verb) : verb
  if (sense === 'set') {
    const aim = setAim(setting, given, scene.words)
    if (aim === undefined) return outside('a value this car cannot have')
    const expectation = either(setting, ...settings.map(id => wish(id, place, aim)))
    return { type: 'setting', expectation: { ...expectation, mayAsk } }
  }
  const up = (sense === 'more') !== (kind.inverted === true)
  const aim = step(up ? 1 : -1, amountOf(setting, given))
  const expectation = either(
    setting,
    ...settings.map(id => wish(id, place, aim)),
    ...orCrack(setting, place, aim),
  )
  return { type: 'setting', expectation: { ...expectation, mayAsk } }
}

const switchLabel = (settings: readonly SettingId[], given: Arguments, scene: Setting): Label => {
  if (/pause/i.test(given.word ?? '')) return outside('stopping a movement')
  const wanted = given.on ?? !/unfold|close/i.test(given.word ?? '')
  const wishes = settings.map(setting => ({ setting, place: placeFor(setting, given, scene) }))
  const placed = wishes.flatMap(({ setting, place }) =>
    place === 'third row' ? [] : [wish(setting, place, wanted ? on(setting) : off(setting))],
  )
  const [first] = placed
  if (first === undefined) return outside('a third row')
  const opened = wanted && placed.some(({ label }) => label === 'window.position')
  const crack = opened
    ? wishes.flatMap(({ setting, place }) => (place === 'third row' ? [] : [wish(setting, place, step(1))]))
    : []
  return { type: 'setting', expectation: either(first.label, ...placed, ...crack) }
}

const choiceLabel = (
  kind: Extract<KnownFunction, { is: 'choice' }>,
  given: Arguments,
  scene: Setting,
): Label => {
  const words = given.word ?? ''
  const other = kind.instead?.find(([pattern]) => pattern.test(words))
  const setting = other?.[1] ?? kind.setting
  const chosen = other?.[2] ?? kind.words.find(([pattern]) => pattern.test(words))?.[1]
  const place = placeFor(setting, given, scene)
  if (place === 'third row') return outside('a third row')
  if (setting === 'navigation.voice_mode' && given.on !== undefined) {
    const modes = given.on ? ['detailed', 'simple'] : ['mute']
    return {
      type: 'setting',
      expectation: either(setting, ...modes.map(mode => wish(setting, place, exactly(mode)))),
    }
  }
  if (given.on === false && typeof chosen === 'string') return outside('leaving a mode')
  if (chosen === undefined) return outside('a value this car cannot have')
  // On or off, where the function switches rather than chooses.
  return { type: 'setting', expectation: wish(setting, place, exactly(chosen)) }
}

/** "What is this?" may be heard as a question about the player's settings. */
const PLAYING: readonly SettingId[] = ['music.song', 'music.artist', 'radio.station', 'video.title']

const errandLabel = (
  kind: Extract<KnownFunction, { is: 'errand' }>,
  given: Arguments,
  scene: Setting,
): Label => {
  // A contact or place the words do not hold ("my family" for a contact's name) is the annotator's own.
  const said = given.word !== undefined && scene.words.toLowerCase().includes(given.word.toLowerCase())
  const heard = kind.words && said && given.word !== undefined ? { words: given.word } : {}
  const told = errand(kind.skill, kind.intents, heard)
  const asked = kind.intents.includes('what') ? [question('what is playing', ...PLAYING)] : []
  const settings = (kind.or ?? []).map(([setting, wanted]) => wish(setting, anywhere, exactly(wanted)))
  return { type: 'errand', expectation: either(told.label, told, ...asked, ...settings) }
}

/** Front and rear fog lights are two settings here and positions there. */
const fogLabels = (given: Arguments, words: string): readonly Label[] => {
  const lit = exactly(given.on ?? true)
  const where = given.positions?.[0] ?? 'all'
  const front = wish('light.fog_light', anywhere, lit)
  const rear = wish('light.rear_fog_light', anywhere, lit)
  if (where === 'front') return [{ type: 'setting', expectation: front }]
  if (where === 'rear') return [{ type: 'setting', expectation: rear }]
  const both = /\b(?:all|both|front and rear)\b/i.test(words)
  return [
    { type: 'setting', expectation: front },
    { type: 'setting', expectation: rear, ...(both ? {} : { optional: true }) },
  ]
}

/** Upstream unlocks before it opens and lights before it dims; here that comes along by itself. */
const comesAlong = (call: Call, turn: Turn, words: string): boolean => {
  const opens = turn.calls.some(other => other.module === call.module && /switch|openDegree/.test(other.name))
  const unlocks = /lock_switch/.test(call.name) && argumentsOf(call).on === false
  const alsoSet = turn.calls.some(
    other => other.module === call.module && /(?:openDegree|angle)_set/.test(other.name),
  )
  const bareOpen = /_(?:trunk|frontTrunk|carDoor|sunshade)_switch$/.test(call.name) && alsoSet
  return (unlocks && opens && !/unlock/i.test(words)) || bareOpen
}

/** The call in the catalogue's terms; the fog lights may come to two wishes. */
export const labelsOf = (call: Call, turn: Turn, scene: Setting): readonly Label[] => {
  const given = argumentsOf(call)
  if (call.name === 'carcontrol_fogLight_switch') return fogLabels(given, scene.words)
  const { of: kind, verb } = functionOf(call.module, call.name)
  const optional = comesAlong(call, turn, scene.words) ? { optional: true } : {}
  switch (kind?.is) {
    case 'switch':
      return [{ ...switchLabel(kind.settings, given, scene), ...optional }]
    case 'scale':
      return [scaleLabel(kind, verb, given, scene)]
    case 'choice':
      return [choiceLabel(kind, given, scene)]
    case 'errand':
      return [errandLabel(kind, given, scene)]
    case 'outside':
      return [outside(kind.cause)]
    default:
      return [outside(call.name === 'to_dict' ? 'shows a list or a detail' : 'a function this car has not')]
  }
}

export const goldOf = (labels: readonly Label[], words: string): Gold => ({
  required: labels.flatMap(label =>
    label.type === 'outside' || label.optional ? [] : [withEquivalents(label.expectation, words)],
  ),
  optional: labels.flatMap(label => (label.type !== 'outside' && label.optional ? [label.expectation] : [])),
})

/** The cells each setting was given by a turn's calls, for the turn that follows. */
export const cellsGiven = (labels: readonly Label[]): ReadonlyMap<SettingId, readonly Zone[]> =>
  new Map(
    labels.flatMap(label =>
      label.type !== 'setting'
        ? []
        : label.expectation.anyOf.flatMap(reading =>
            reading.kind === 'setting' && reading.place.type === 'cells'
              ? [[reading.setting, reading.place.oneOf[0] ?? []] as const]
              : [],
          ),
    ),
  )
