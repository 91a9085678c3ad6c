import type { SettingDefinition } from '../../vehicle/setting.ts'
import { type FittedChange, fitted, UNSPECIFIED } from './fitted-change.ts'
import type { Modifiers, Move } from './modifiers.ts'
import { isOpening, isScale } from './setting-kind.ts'

/** Directions: general ("higher") for anything on a scale, special ("louder") only for settings that know them. */
export const moveChange = (
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
  // 顶灯关了太晃眼: the verb says what to do, the quality only why.
  if (!isScale(definition) && switched !== undefined && m.too && m.moves.length === 0) return switched
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
export const ownWay = (definition: SettingDefinition, m: Modifiers): 1 | -1 | undefined =>
  m.moves.map(move => move.on?.get(definition.id)).find(way => way !== undefined)

/** How usual it is to say so of this setting: its own words, words for anything, words of other scales. */
export const fitOfMove = (definition: SettingDefinition, move: ChosenMove): number => {
  if (move.foreign) return -0.7
  if (move.specific) return 1
  if (travelsAlong(definition)) return 0.4
  return move.shared ? 0.8 : 1
}

/** Seats and backs go forward and back; "higher" and "more" are hardly said of that. */
const travelsAlong = ({ value }: SettingDefinition): boolean =>
  value.type === 'number' && value.comparatives?.more.en.includes('back') === true

/** The way a setting goes, and how well the words for it belong to this setting. */
export interface ChosenMove {
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

/** The word that says best which way this setting goes; undefined where none does. */
export const bestMove = (definition: SettingDefinition, m: Modifiers): ChosenMove | undefined => {
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
