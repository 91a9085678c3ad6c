import type { EnumType, NumberType, SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import type { Action } from '../lexicon/sense.ts'
import type { ValueChange } from '../request.ts'
import { SECONDS, type SpokenNumber } from '../text/number.ts'
import { type Modifiers, type Move, saysValue } from './modifiers.ts'

/** A change some words may ask of one setting. */
export interface FittedChange {
  readonly change: ValueChange
  /** How well the words go with this setting: 1 as said of it every day, 0 says nothing, below 0 hardly possible. */
  readonly fit: number
  /** The words single this setting out: its own value word, its unit, its own comparative. */
  readonly specific: boolean
}

const fitted = (change: ValueChange, fit: number, specific = false): FittedChange => ({
  change,
  fit,
  specific,
})
const UNSPECIFIED: ValueChange = { type: 'unspecified' }

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
  if (number !== undefined) return numberChange(definition, number, m)
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
    return isScale(definition)
      ? fitted({ type: 'extreme', which }, 1, way !== undefined)
      : fitted(UNSPECIFIED, -0.6)
  }
  if (m.share !== undefined)
    return isScale(definition) && !(m.levelled && isCelsius(definition))
      ? fitted({ type: 'fraction', of: m.share }, 1)
      : fitted(UNSPECIFIED, -0.6)
  return moveChange(definition, m, switched) ?? switched ?? restChange(definition, m)
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

/** Directions: general ("higher") for anything on a scale, special ("louder") only for settings that know them. */
const moveChange = (
  definition: SettingDefinition,
  m: Modifiers,
  switched: FittedChange | undefined,
): FittedChange | undefined => {
  const move = bestMove(definition, m)
  if (move === undefined) {
    const by = switched?.change
    // "Open it a little": a step in the direction of the verb.
    if (m.size !== undefined && by?.type === 'switch' && definition.value.type === 'number')
      return fitted({ type: 'by', direction: by.on ? 1 : -1, size: m.size }, 1)
    return m.size !== undefined && switched === undefined
      ? fitted(UNSPECIFIED, isScale(definition) ? 0.3 : -0.5)
      : undefined
  }
  if (!isScale(definition)) return fitted(UNSPECIFIED, switched === undefined ? -0.8 : 0)
  if (move.level) return fitted({ type: 'extreme', which: move.direction > 0 ? 'max' : 'min' }, 0.8)
  if (
    isOpening(definition) &&
    m.size === undefined &&
    move.specific &&
    !m.too &&
    switched === undefined &&
    move.travels
  )
    return fitted({ type: 'switch', on: move.direction > 0 }, 1, true)
  // "Close it a bit more": more of closing.
  const closing = isOpening(definition) && switched?.change.type === 'switch' && !switched.change.on
  const direction = (closing && !move.specific ? -move.direction : move.direction) as 1 | -1
  return fitted(
    { type: 'by', direction, ...(m.size === undefined ? {} : { size: m.size }) },
    fitOfMove(definition, move) - 0.4 * move.strays,
    move.specific,
  )
}

/** Where the first word of this setting's own scale points, if one was said. */
const ownWay = (definition: SettingDefinition, m: Modifiers): 1 | -1 | undefined =>
  m.moves.map(move => move.on?.get(definition.id)).find(way => way !== undefined)

/** How usual it is to say so of this setting: its own words, words for anything, words of other scales. */
const fitOfMove = (definition: SettingDefinition, move: ChosenMove): number => {
  if (move.foreign) return -0.7
  if (move.specific) return 1
  if (travelsAlong(definition)) return 0.4
  return move.shared ? 0.8 : 1
}

/** Seats and backs go forward and back; "higher" and "more" are hardly said of that. */
const travelsAlong = ({ value }: SettingDefinition): boolean =>
  value.type === 'number' && value.comparatives?.more.en.includes('back') === true

interface ChosenMove {
  readonly direction: 1 | -1
  /** The word belongs to this setting's scale. */
  readonly specific: boolean
  /** The word is said of anything, and is some other scale's own: "lower" of heights. */
  readonly shared: boolean
  /** The word belongs to other settings' scales only. */
  readonly foreign: boolean
  /** How many other words point along scales this setting is not on. */
  readonly strays: number
  /** An adjective used as a value: "set the fan to high". */
  readonly level: boolean
  /** It says where the thing goes rather than how much of it there is: "lower the window". */
  readonly travels: boolean
}

const bestMove = (definition: SettingDefinition, m: Modifiers): ChosenMove | undefined => {
  const flip = m.too || m.lacking
  const given: { move: Move; quality: boolean }[] = [
    ...m.moves.map(move => ({ move, quality: false })),
    ...m.qualities.map(move => ({ move, quality: true })),
  ]
  const words = given.filter(({ move }) => move.place !== true || move.on?.has(definition.id) === true)
  // Bare adjectives are no wish ("it is bright"), unless something makes them one.
  const usable = words.filter(
    ({ quality }) =>
      !quality ||
      flip ||
      m.counted ||
      m.size !== undefined ||
      m.to ||
      m.actions.includes('set') ||
      m.moves.length > 0,
  )
  const scored = usable.map(({ move, quality }) => {
    const own = move.on?.get(definition.id)
    return {
      direction: own ?? move.direction,
      specific: own !== undefined,
      foreign: own === undefined && move.on !== undefined && !generalToo(words, move),
      quality,
    }
  })
  const best = scored.find(one => one.specific) ?? scored.find(one => !one.foreign) ?? scored[0]
  if (best === undefined) return undefined
  const reversed = m.too && best.quality && !m.lacking
  const level = best.quality && !flip && m.size === undefined && m.to
  return {
    ...best,
    direction: (reversed ? -best.direction : best.direction) as 1 | -1,
    level,
    shared: !best.specific && words.some(({ move }) => move.on !== undefined),
    strays: strayWords(definition, words),
    travels:
      best.specific && words.some(({ move }) => move.on === undefined && move.direction !== best.direction),
  }
}

/** How many words point only along scales this setting is not on, where others point along its own. */
const strayWords = (definition: SettingDefinition, words: readonly { readonly move: Move }[]): number => {
  const fits = ({ on }: Move): boolean => on === undefined || on.has(definition.id)
  const own = new Set(words.flatMap(({ move }) => (fits(move) ? [move.word] : [])))
  const stray = new Set(words.flatMap(({ move }) => (own.has(move.word) ? [] : [move.word])))
  return own.size === 0 ? 0 : stray.size
}

/** A word listed both generally and for some settings (高, "higher") is not foreign to the others. */
const generalToo = (words: readonly { move: Move }[], move: Move): boolean =>
  words.some(other => other.move !== move && other.move.on === undefined)

const namedValue = (definition: SettingDefinition, m: Modifiers): SettingValue | undefined => {
  for (const options of m.values)
    for (const option of options) if (option.setting === definition.id) return option.value
  return undefined
}

/** Leaving a mode: of two the other one, automatic for manual, of more the setting is switched off. */
const leaving = (definition: SettingDefinition, value: SettingValue): FittedChange => {
  const others = definition.value.type === 'enum' ? definition.value.values.filter(v => v.id !== value) : []
  const only = others[0]
  if (value === 'auto' && others.some(other => other.id === 'manual'))
    return fitted({ type: 'to', value: 'manual' }, 1.1, true)
  if (others.length === 1 && only !== undefined) return fitted({ type: 'to', value: only.id }, 1, true)
  return fitted({ type: 'switch', on: false }, 0.9, true)
}

const numberChange = (definition: SettingDefinition, number: SpokenNumber, m: Modifiers): FittedChange => {
  const type = definition.value
  if (type.type !== 'number') return fitted(UNSPECIFIED, -1)
  if (number.share === true) return fitted({ type: 'fraction', of: number.value }, 1)
  const move = bestMove(definition, m)
  const converted = convert(number, type)
  // 小两格, 亮两级: an adjective with a number of steps behind it goes that far its way.
  const paced = m.counted && m.qualities.length > 0
  const step = !m.to && (m.by || (move !== undefined && !move.level && (m.moves.length > 0 || paced)))
  if (step && move !== undefined && !move.foreign && number.unit === 'level' && type.unit !== 'level')
    // "Two notches" on a scale without levels are twice its own "a bit".
    return fitted(
      { type: 'by', direction: move.direction, amount: number.value * type.step, unit: type.unit },
      0.9,
      move.specific,
    )
  if (converted === undefined)
    // "Lean it back by fifteen degrees": the way is clear, though this scale does not count in those.
    return move !== undefined && !move.foreign && number.value >= 0
      ? fitted(
          { type: 'by', direction: move.direction },
          (move.specific ? 0.6 : -0.2) - 0.4 * move.strays,
          move.specific,
        )
      : fitted(UNSPECIFIED, -1)
  if (step && move !== undefined && number.unit === 'percent' && type.unit === 'level')
    // "By twenty percent" of a scale of levels: as much of the whole way.
    return fitted(
      {
        type: 'by',
        direction: move.direction,
        amount: Math.max(1, Math.round(((type.max - type.min) * number.value) / 100)),
        unit: 'level',
      },
      move.foreign ? -0.5 : 0.9,
      move.specific,
    )
  if (step && move !== undefined && converted.value > type.max - type.min)
    // "Louder by five hundred": further than the scale goes; the planner says so.
    return fitted(
      { type: 'to', value: (move.direction > 0 ? type.max : type.min) + move.direction * converted.value },
      0.5,
    )
  if (step && move !== undefined)
    return fitted(
      { type: 'by', direction: move.direction, amount: converted.value, unit: type.unit },
      move.foreign ? -0.5 : 1,
      converted.specific || move.specific,
    )
  if (number.unit === 'percent' && type.unit !== 'percent')
    return number.value >= 0 && number.value <= 100
      ? fitted({ type: 'fraction', of: number.value / 100 }, 0.7)
      : // More than there is: the planner says so.
        fitted({ type: 'to', value: type.min + ((type.max - type.min) * number.value) / 100 }, 0.7)
  const inRange = converted.value >= type.min && converted.value <= type.max
  const foreign = move?.foreign === true && !move.specific
  return fitted(
    { type: 'to', value: converted.value },
    foreign ? -0.3 : !inRange ? 0.5 : isUnlikely(number, type) ? 0.8 : 1,
    converted.specific,
  )
}

/** Nobody sets a way of a hundred percent "to two": without a unit that rather counts places. */
const isUnlikely = (number: SpokenNumber, type: NumberType): boolean =>
  number.unit === undefined && type.unit === 'percent' && number.value > 0 && number.value < 5

/** The number in the setting's own unit; undefined where the units have nothing to do with each other. */
const convert = (
  number: SpokenNumber,
  type: NumberType,
): { value: number; specific: boolean } | undefined => {
  const { value, unit } = number
  if (unit === undefined) return { value, specific: false }
  const seconds = SECONDS[unit]
  if (seconds !== undefined)
    return type.unit === 'second' ? { value: value * seconds, specific: true } : undefined
  switch (unit) {
    case 'percent':
      return type.unit === 'celsius'
        ? undefined
        : { value, specific: type.unit === 'percent' && type.verbs === 'open' }
    case 'degree':
      return type.unit === 'celsius' ? { value, specific: true } : undefined
    case 'level':
      return type.unit === 'level' ? { value, specific: true } : undefined
    case 'kilometre':
      return type.unit === 'kilometre' ? { value, specific: true } : undefined
    default:
      return undefined
  }
}

/** Which way each verb moves each kind of setting, and how usual it is to say so. */
const SWITCH_VERBS: Readonly<Record<string, Partial<Record<Action, readonly [on: boolean, fit: number]>>>> = {
  switch: {
    on: [true, 1],
    off: [false, 1],
    open: [true, 0.97],
    close: [false, 0.97],
    play: [true, 0.3],
    pause: [false, 0.3],
    lock: [true, 0.3],
    unlock: [false, 0.3],
    mute: [true, 0.5],
    unmute: [false, 0.5],
    connect: [true, 0.6],
    disconnect: [false, 0.6],
  },
  open: {
    open: [true, 1],
    close: [false, 1],
    on: [true, 0.6],
    off: [false, 0.6],
    unfold: [true, 0.7],
    fold: [false, 0.7],
  },
  lock: {
    lock: [true, 1],
    unlock: [false, 1],
    on: [true, 0.8],
    off: [false, 0.8],
    // To open a lock is to unlock it.
    open: [false, 0.7],
    close: [true, 0.7],
  },
  fold: {
    fold: [true, 1],
    unfold: [false, 1],
    close: [true, 0.6],
    open: [false, 0.6],
  },
  connect: {
    connect: [true, 1],
    disconnect: [false, 1],
    on: [true, 0.9],
    off: [false, 0.9],
    open: [true, 0.9],
    close: [false, 0.9],
  },
  play: {
    play: [true, 1],
    pause: [false, 1],
    on: [true, 0.8],
    off: [false, 0.8],
    open: [true, 0.8],
    close: [false, 0.8],
  },
  /** Scales without opening and closing: rather their switch is meant. */
  scale: { on: [true, 0.3], off: [false, 0.3], open: [true, 0.3], close: [false, 0.3], mute: [false, 0.4] },
}

/** Verbs that switch and open anything. */
const SWITCHING: ReadonlySet<Action> = new Set(['on', 'off', 'open', 'close'])
/** Kinds of settings whose names may hold a verb: a lock, a mute. */
const NAMED_VERBS: ReadonlySet<string> = new Set(['switch', 'lock'])

const switchOf = (definition: SettingDefinition, actions: readonly Action[]): FittedChange | undefined => {
  const type = definition.value
  const off =
    type.type === 'enum' ? type.values.find(value => value.id === 'off' || value.id === 'mute') : undefined
  const first = type.type === 'enum' ? type.values.find(value => value !== off) : undefined
  if (off !== undefined && first !== undefined) {
    // A list of manners that ends with "off" is a switch as well.
    const verb = actions.findLast(action => SWITCH_VERBS.switch?.[action] !== undefined)
    const on = verb === 'mute' ? false : verb && SWITCH_VERBS.switch?.[verb]?.[0]
    if (on !== undefined) return fitted({ type: 'to', value: on ? first.id : off.id }, 0.9)
  }
  const verbs = type.type === 'boolean' || type.type === 'number' ? (type.verbs ?? 'scale') : 'scale'
  // The last verb decides: "stop … and close"; but "set" is no verb of its own, and what a thing's name does
  // ("turn off the mute", 把门的锁打开) is no more than its name beside a verb of switching.
  const plain = actions.filter(action => SWITCHING.has(action))
  for (const action of [...(plain.length > 0 && NAMED_VERBS.has(verbs) ? plain : actions)].reverse()) {
    // Only what is a muting can be muted: "unmute the screen" must not put it out.
    if ((action === 'mute' || action === 'unmute') && !canBeMuted(definition)) continue
    const found = SWITCH_VERBS[verbs]?.[action]
    if (found !== undefined) return fitted({ type: 'switch', on: found[0] }, found[1])
  }
  return undefined
}

/** On or off; to set a seat or a door "to" something is neither to fold nor to open it. */
const isSwitch = ({ value }: SettingDefinition): boolean =>
  value.type === 'boolean' && (value.verbs === 'switch' || value.verbs === 'play')
/** What is a muting, or a volume, which then goes down to nothing. */
const canBeMuted = ({ names }: SettingDefinition): boolean =>
  names.en.includes('mute') || names.en.some(name => name.endsWith('volume'))
const isScale = (definition: SettingDefinition): boolean =>
  definition.value.type === 'number' || (definition.value.type === 'enum' && orderedEnum(definition.value))
const orderedEnum = (type: EnumType): boolean => type.ordered === true
const isCelsius = (definition: SettingDefinition): boolean =>
  definition.value.type === 'number' && definition.value.unit === 'celsius'
const isOpening = (definition: SettingDefinition): boolean =>
  definition.value.type === 'number' && definition.value.verbs === 'open'
