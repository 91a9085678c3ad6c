import type { SettingValue } from '../../vehicle/setting.ts'
import { ENGLISH_VERB_PARTS } from '../english/word-families.ts'
import type { Action, Mark } from '../lexicon/sense.ts'
import type { SpokenNumber } from '../text/number.ts'
import { hasMark, isFiller, isPlacing, type Token } from './token.ts'

/** A word that points up or down; `on` says for which settings, and which way there. */
export interface Move {
  readonly direction: 1 | -1
  readonly on?: ReadonlyMap<string, 1 | -1>
  /** As it was said: a word may point in several ways, by as many senses. */
  readonly word?: string
  /** The word names a place as well ("right", 前): it is no direction for settings that do not move that way. */
  readonly place?: boolean
}

/** Everything a clause says about the change, before it is known what is to change. */
export interface Modifiers {
  readonly actions: readonly Action[]
  readonly moves: readonly Move[]
  /** Adjectives, which point the other way after "too". */
  readonly qualities: readonly Move[]
  readonly numbers: readonly SpokenNumber[]
  readonly values: readonly (readonly { setting: string; value: SettingValue }[])[]
  /** Some word of a scale was said that is no place at the same time. */
  readonly valued: boolean
  readonly size?: 'little' | 'medium' | 'large'
  readonly extreme?: 'max' | 'min'
  /** On which scale it is the extreme, with the way "more" leads there: 最前 is the least of 往后. */
  readonly extremeOn?: ReadonlyMap<string, 1 | -1>
  readonly share?: number
  /** The extreme or share is one of levels (中挡), not of degrees. */
  readonly levelled: boolean
  /** A target follows ("to 22"), a difference ("by two"), "too", "not enough". */
  readonly to: boolean
  readonly by: boolean
  /** The words break off after "to": its target is not among them. */
  readonly dangling: boolean
  /** A number with a unit was said, and it is no word of a value at the same time ("24 hour"). */
  readonly counted: boolean
  readonly too: boolean
  readonly lacking: boolean
  readonly preferred: boolean
}

/** A verb that became part of the thing's name, unless naming it already asks for it ("heat the seats"). */
const isNameOnly = (verb: Token, consumed: ReadonlySet<Token>): boolean =>
  consumed.has(verb) &&
  !verb.senses.some(
    sense => sense.type === 'parts' && sense.parts.some(part => ENGLISH_VERB_PARTS.includes(part)),
  )

const endsInTo = (tokens: readonly Token[]): boolean => {
  const last = tokens.findLast(token => !isFiller(token) && !hasMark(token, 'comma'))
  return last !== undefined && hasMark(last, 'to')
}

/** Collects what the tokens say about the change; `consumed` are tokens already spent on the noun. */
export const modifiersOf = (tokens: readonly Token[], consumed: ReadonlySet<Token>): Modifiers => {
  const actions: Action[] = []
  const moves: Move[] = []
  const qualities: Move[] = []
  const numbers: SpokenNumber[] = []
  const values: (readonly { setting: string; value: SettingValue }[])[] = []
  let valued = false
  let size: Modifiers['size']
  let extreme: Modifiers['extreme']
  let extremeOn: Modifiers['extremeOn']
  let share: number | undefined
  let levelled = false
  let counted = false
  // Gathered once: every stretch of a sentence comes through here.
  const marks = new Set<Mark>()
  for (const token of tokens)
    for (const sense of token.senses) if (sense.type === 'mark') marks.add(sense.mark)
  const complains = marks.has('too')
  const placeValues: (typeof values)[number][] = []
  for (const [at, token] of tokens.entries()) {
    if (isPlacing(tokens, at)) continue
    // A word may be verb and noun at once ("fold", 静音): then the noun keeps its verb.
    const nounOnly = consumed.has(token)
    // "Off" is a verb before it is a value of anything.
    const isVerb = token.senses.some(sense => sense.type === 'action')
    const isPlace = token.senses.some(sense => sense.type === 'zone')
    for (const sense of token.senses)
      if (sense.type === 'action') actions.push(sense.action)
      else if (nounOnly) continue
      // "Too upright" says what it is, not where it should go.
      else if (sense.type === 'move' && complains && token.senses.some(one => one.type === 'quality'))
        continue
      else if (sense.type === 'move')
        moves.push({ ...sense, word: token.text, ...(isPlace ? { place: true } : {}) })
      else if (sense.type === 'quality') qualities.push(isPlace ? { ...sense, place: true } : sense)
      else if (sense.type === 'number') {
        numbers.push(sense.number)
        counted ||=
          (sense.number.unit !== undefined || sense.number.share === true) &&
          !token.senses.some(one => one.type === 'value')
      } else if (sense.type === 'value' && !isVerb) {
        // 主驾 is a way the screen may face only where something is to be set: 主驾屏幕亮一点 names a place.
        if (isPlace) placeValues.push(sense.options)
        else values.push(sense.options)
        valued ||= !isPlace
      } else if (sense.type === 'size') size = sense.size
      else if (sense.type === 'extreme') {
        extreme = sense.which
        extremeOn = sense.on
        levelled ||= sense.level === true
      } else if (sense.type === 'share') {
        share = sense.of
        levelled ||= sense.level === true
      }
  }
  // "Recline the passenger seat": the verb is the thing's name, and all that says which way.
  const verb = tokens.find(token => !isFiller(token) && !hasMark(token, 'polite'))
  if (verb !== undefined && actions.length === 0 && moves.length === 0 && isNameOnly(verb, consumed))
    for (const sense of verb.senses) if (sense.type === 'move') moves.push({ ...sense, word: verb.text })
  const graded = size !== undefined || extreme !== undefined || share !== undefined || numbers.length > 0
  return {
    actions,
    moves,
    qualities,
    numbers,
    values: graded ? values : [...values, ...placeValues],
    valued,
    levelled,
    ...(size === undefined ? {} : { size }),
    ...(extreme === undefined ? {} : { extreme }),
    ...(extremeOn === undefined ? {} : { extremeOn }),
    ...(share === undefined ? {} : { share }),
    to: marks.has('to'),
    by: marks.has('by'),
    dangling: endsInTo(tokens),
    counted,
    too: marks.has('too'),
    lacking: marks.has('lacking'),
    preferred: marks.has('preferred'),
  }
}

/** True where something is said about the change beyond "set". */
export const saysSomething = (m: Modifiers): boolean =>
  m.actions.some(action => action !== 'set') ||
  saysValue(m) ||
  m.moves.some(move => move.place !== true) ||
  ((m.too || m.lacking || m.to) && m.qualities.length > 0) ||
  m.preferred

/** True where a value is said: a number, an extreme, a word of a scale. */
export const saysValue = (m: Modifiers): boolean =>
  m.numbers.some(number => number.ordinal !== true) ||
  m.extreme !== undefined ||
  m.share !== undefined ||
  m.valued

/** What `later` says, completed by what `earlier` said where `later` is silent. */
export const inheritModifiers = (later: Modifiers, earlier: Modifiers): Modifiers =>
  saysSomething(later) ? later : { ...earlier, ...(later.size === undefined ? {} : { size: later.size }) }
