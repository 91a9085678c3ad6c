import type { SettingDefinition } from '../../vehicle/setting.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { SettingRequest, UnderstandingContext, ValueChange, ZoneMention } from '../request.ts'
import { isHan } from '../text/language.ts'
import { changeFor } from './change.ts'
import { hasStrangers } from './manner.ts'
import { type Modifiers, saysSomething } from './modifiers.ts'
import type { Clause } from './segment.ts'
import { hasMark, isFiller, type Token } from './token.ts'
import { inPlaceOf } from './zone-mention.ts'

/** The setting spoken of last, from earlier turns; asking about a setting counts as speaking of it. */
export const previousSetting = (
  context: UnderstandingContext,
): { setting: string; zone: ZoneMention; change?: ValueChange } | undefined => {
  for (const request of [...context.previous].reverse()) {
    if (request.kind === 'set')
      return { setting: request.setting, zone: request.zone, change: request.change }
    if (request.kind === 'ask' && request.about.type === 'setting')
      return { setting: request.about.setting, zone: request.about.zone }
  }
  return undefined
}

/** The families of a lexicon's settings, each looked for once: every "it" of a sentence asks for some. */
const FAMILIES = new WeakMap<Lexicon, Map<string, readonly SettingDefinition[]>>()

/** The setting, its switch, and whatever shares the switch: what "it" may turn into with another kind of value. */
export const relatives = (setting: string, lexicon: Lexicon): readonly SettingDefinition[] => {
  const families = FAMILIES.get(lexicon) ?? new Map<string, readonly SettingDefinition[]>()
  FAMILIES.set(lexicon, families)
  const family = families.get(setting) ?? familyOf(setting, lexicon)
  families.set(setting, family)
  return family
}

const familyOf = (setting: string, lexicon: Lexicon): readonly SettingDefinition[] => {
  const own = lexicon.settings.get(setting)
  if (own === undefined) return []
  const others = [...lexicon.settings.values()].filter(
    other =>
      other !== own &&
      (isPartOf(other.id, setting) ||
        isPartOf(setting, other.id) ||
        other.switchedBy === setting ||
        locks(own, other) ||
        locks(other, own) ||
        other.id === own.switchedBy ||
        (own.switchedBy !== undefined && other.switchedBy === own.switchedBy)),
  )
  return [own, ...others]
}

/** "Unlock the trunk and open it": a lock and what it locks. */
const locks = (lock: SettingDefinition, thing: SettingDefinition): boolean =>
  lock.module === thing.module &&
  lock.value.type === 'boolean' &&
  lock.value.verbs === 'lock' &&
  'verbs' in thing.value &&
  thing.value.verbs === 'open'

/** `light.reading_auto` is one of the things about `light.reading`. */
const isPartOf = (part: string, whole: string): boolean => part.startsWith(`${whole}_`)

/**
 * "A little more", "the other side too", "set it back", "turn it off": applied to what the last turn did.
 * Undefined where nothing was said before, or the words do not go with it.
 */
export const readReference = (
  clause: Clause,
  context: UnderstandingContext,
  lexicon: Lexicon,
): readonly SettingRequest[] | undefined => {
  const targets = lastTurn(context, clause)
  const found = targets.flatMap(target => {
    const request = refer(target, clause, lexicon)
    return request === undefined ? [] : [request]
  })
  return found.length > 0 ? found : undefined
}

type Target = { readonly setting: string; readonly zone: ZoneMention; readonly change?: ValueChange }

const ALL_OF_IT =
  /^(?:all|all of them|all of it|them|both|both of them|everything|those|都|全|全部|全都|统统|通通|所有|所有的|这些|它们)$/u

/** Does it speak of all that was done, rather than of the last of it? */
const meansAll = (clause: Clause): boolean => clause.tokens.some(token => ALL_OF_IT.test(token.text))

/** Several things done in the last turn are all meant by "them" and "everything"; only the last by "it". */
const lastTurn = (context: UnderstandingContext, clause: Clause): readonly Target[] => {
  const last = previousSetting(context)
  if (last === undefined) return []
  const done = context.previous.flatMap(request => (request.kind === 'set' ? [request] : []))
  return meansAll(clause) && done.length > 1 ? done : [last]
}

const refer = (target: Target, clause: Clause, lexicon: Lexicon): SettingRequest | undefined => {
  const { modifiers, zone } = clause
  // "Close them all": all of those, not all there are.
  const themAll = zone.zones.join() === 'all' && meansAll(clause) && target.zone.source !== 'unsaid'
  const place = themAll
    ? { ...target.zone, source: 'reference' as const }
    : placeOf(zone, target.zone, clause.tokens)
  const change = referredChange(target, modifiers, clause, lexicon)
  if (change === undefined) return undefined
  return {
    kind: 'set',
    setting: change.setting,
    zone: place,
    change: change.change,
    text: '',
    certainty: 0.85,
    origin: 'reference',
  }
}

const placeOf = (said: ZoneMention, before: ZoneMention, tokens: readonly Token[]): ZoneMention => {
  if (said.relative === 'other') return { zones: otherSide(before), relative: 'other', source: 'reference' }
  return said.source === 'unsaid' ? { ...before, source: 'reference' } : inPlaceOf(said, before, tokens)
}

/**
 * "No, the right windows", 那后排的车窗呢: the thing of the turn before named again with another place, and nothing
 * more, is to be changed as that was.
 */
export const readAgain = (clause: Clause, context: UnderstandingContext): SettingRequest | undefined => {
  const before = previousSetting(context)
  if (before?.change === undefined || clause.zone.source === 'unsaid' || hasStrangers(clause))
    return undefined
  if (saysSomething(clause.modifiers) || !clause.readings.some(one => one.setting === before.setting))
    return undefined
  return {
    kind: 'set',
    setting: before.setting,
    zone: placeOf(clause.zone, before.zone, clause.tokens),
    change: before.change,
    text: '',
    certainty: 0.85,
    origin: 'reference',
  }
}

const OPPOSITE = {
  driver: 'passenger',
  passenger: 'driver',
  rear_left: 'rear_right',
  rear_right: 'rear_left',
  front: 'rear',
  rear: 'front',
  left: 'right',
  right: 'left',
  all: 'all',
} as const
const otherSide = (before: ZoneMention): ZoneMention['zones'] => before.zones.map(zone => OPPOSITE[zone])

const referredChange = (
  target: Target,
  modifiers: Modifiers,
  clause: Clause,
  lexicon: Lexicon,
): { setting: string; change: ValueChange } | undefined => {
  const before = target.change
  // 小一点 after 大一点 says which way itself.
  const again =
    !saysSomething(modifiers) && (modifiers.qualities.length === 0 || modifiers.size === undefined)
  // "A little more", 再来一点: on in the same direction.
  if (again && modifiers.size !== undefined && before !== undefined)
    return {
      setting: target.setting,
      change: { type: 'by', direction: directionOf(before), size: modifiers.size },
    }
  if (again) {
    const repeats =
      clause.tokens.some(token => hasMark(token, 'also') || hasMark(token, 'it')) ||
      clause.zone.source !== 'unsaid'
    if (!repeats || before === undefined) return undefined
    // 副驾也一样 after a step is no step of its own: both are to stand alike.
    const alike = before.type === 'by' && clause.tokens.some(token => SAME_LEVEL.test(token.text))
    return {
      setting: target.setting,
      change: alike ? { type: 'alike', to: target.zone } : before,
    }
  }
  // "A bit more" after "warmer" is warmer still; after "cooler", "more" means the same way too.
  if (before?.type === 'by' && before.direction < 0 && saysOnlyMore(clause))
    return {
      setting: target.setting,
      change:
        modifiers.size === undefined
          ? before
          : { type: 'by', direction: before.direction, size: modifiers.size },
    }
  const ranked = relatives(target.setting, lexicon)
    .map((definition, i) => ({ definition, fitted: changeFor(definition, modifiers), i }))
    .filter(one => one.fitted.fit > 0)
    .sort((a, b) => b.fitted.fit - a.fitted.fit || a.i - b.i)
  // "Turn it up" is more of what it was, before "up" is a direction of something else that shares its switch.
  const best = ranked.find(one => one.i === 0 && one.fitted.fit >= 0.8) ?? ranked[0]
  if (best !== undefined) return { setting: best.definition.id, change: best.fitted.change }
  return siblingChange(target.setting, modifiers, lexicon)
}

/** "A bit more", "even more please": how much more, and of nothing in particular. */
const saysOnlyMore = (clause: Clause): boolean =>
  ONLY_MORE.test(
    clause.tokens
      .filter(token => !isFiller(token))
      .map(token => token.text)
      .join(' '),
  )
const ONLY_MORE =
  /^(?:(?:and|just|even|still|yet) )*(?:(?:a (?:bit|little|touch|tad|lot)|some|much|slightly) )*(?:more|extra|further)$/u

/** "Not so fast" after the automatic wipers: the one scale of the same thing that such a word belongs to. */
const siblingChange = (
  setting: string,
  modifiers: Modifiers,
  lexicon: Lexicon,
): { setting: string; change: ValueChange } | undefined => {
  const module = lexicon.settings.get(setting)?.module
  const found = [...lexicon.settings.values()].flatMap(definition => {
    if (definition.module !== module || definition.id === setting) return []
    const { change, fit, specific } = changeFor(definition, modifiers)
    return fit > 0 && specific && change.type === 'by' ? [{ setting: definition.id, change }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

const directionOf = (change: ValueChange): 1 | -1 => {
  if (change.type === 'by') return change.direction
  if (change.type === 'switch') return change.on ? 1 : -1
  if (change.type === 'extreme') return change.which === 'max' ? 1 : -1
  return 1
}

/** A change with the setting that owns it when none is named. */
export interface OwnedChange {
  readonly setting: string
  readonly change: ValueChange
}

/** The bare nouns of the scales people change without naming them; whichever setting bears one as a name owns it. */
const SCALE_NOUNS = [['volume'], ['temperature'], ['fan', 'speed'], ['brightness']] as const

const BARE_SCALES = new Set([
  'volume',
  'temperature',
  'speed',
  'brightness',
  'height',
  'angle',
  'strength',
  'color',
  '音量',
  '温度',
  '亮度',
  '高度',
  '角度',
  '颜色',
  '风量',
  '档位',
])
/** True for a scale that many things have; which one's is said elsewhere. */
export const isScaleNoun = (parts: readonly string[]): boolean => parts.every(part => BARE_SCALES.has(part))

/** Numbers that are a cabin's temperature when nothing else is spoken of, °C. */
const CABIN = { least: 16, most: 32 }

/** "Set it to 21 degrees", 主驾二十二度: degrees of nothing in particular are the cabin's. */
const degreesOf = (clause: Clause, lexicon: Lexicon): OwnedChange | undefined => {
  const number = clause.modifiers.numbers.find(one => one.ordinal !== true)
  if (number === undefined || hasStrangers(clause)) return undefined
  // 副驾二十四: in Chinese the bare number is enough.
  const bare = clause.tokens.every(one => isHan(one.text[0] ?? '') || /^\d/u.test(one.text))
  const placed = clause.zone.source !== 'unsaid' && (clause.modifiers.to || bare)
  const meant = number.unit === 'degree' || (number.unit === undefined && placed)
  if (!meant || number.value < CABIN.least || number.value > CABIN.most) return undefined
  const found = lexicon.nouns
    .match(['temperature'])
    .find(one => one.missing.length === 0 && one.extra.length === 0)
  const definition = found && lexicon.settings.get(found.setting)
  const fitted = definition && changeFor(definition, clause.modifiers)
  return definition !== undefined && fitted !== undefined && fitted.fit > 0
    ? { setting: definition.id, change: fitted.change }
    : undefined
}

/** What a direction without a noun is about: "warmer" the temperature, "up" any of the common scales. */
export const ownersOf = (clause: Clause, lexicon: Lexicon): readonly OwnedChange[] => {
  const { modifiers } = clause
  const degrees = degreesOf(clause, lexicon)
  if (degrees !== undefined) return [degrees]
  if (
    modifiers.moves.length === 0 &&
    !(modifiers.qualities.length > 0 && (modifiers.too || modifiers.lacking || modifiers.size !== undefined))
  )
    return []
  if (clause.tokens.filter(token => token.senses.length === 0).length > 1) return []
  const owners = SCALE_NOUNS.flatMap(parts => {
    const match = lexicon.nouns.match(parts).find(one => one.missing.length === 0 && one.extra.length === 0)
    const definition = match && lexicon.settings.get(match.setting)
    if (definition === undefined || !standsThere(definition, clause.zone)) return []
    const fitted = changeFor(definition, modifiers)
    return fitted.fit > 0 && (fitted.change.type === 'by' || fitted.change.type === 'extreme')
      ? [{ setting: definition.id, change: fitted.change, specific: fitted.specific }]
      : []
  })
  const specific = owners.filter(owner => owner.specific)
  return specific.length > 0 ? specific : owners.slice(0, 3)
}

/** 后排有点暗 is said of something in the back, which the one screen of the car is not. */
const standsThere = ({ layout }: SettingDefinition, { zones }: ZoneMention): boolean =>
  layout !== undefined || zones.every(zone => zone === 'all')

const SAME_LEVEL = /^(?:same|the same|同样|一样|同等|相同)/u

const EVERYBODY =
  /^(?:everyone|everybody|everyone's|everybody's|all of us|all passengers|大家|每个人|所有人)/u
const AS_MINE = /^(?:mine|me|my side|我|我的|我这边)$/u

/** "The same temperature for everyone", 后排跟我一样的温度: as the speaker has it. */
export const readAlike = (
  clause: Clause,
  noun: { readonly change: ValueChange },
): ValueChange | undefined => {
  const says = clause.tokens.some(token => SAME_LEVEL.test(token.text))
  const mine = clause.tokens.some(token => EVERYBODY.test(token.text) || AS_MINE.test(token.text))
  if (!says || !mine || noun.change.type !== 'unspecified' || clause.zone.zones.length === 0) return undefined
  return { type: 'alike', to: { zones: [], relative: 'self', source: 'spoken' } }
}

/** "Open the rear one to the same level": the change just made, where this setting is measured alike. */
export const readSameLevel = (
  clause: Clause,
  noun: { readonly setting: string },
  last: { readonly noun: { readonly setting: string; readonly change: ValueChange } | undefined } | undefined,
  context: UnderstandingContext,
  lexicon: Lexicon,
): ValueChange | undefined => {
  if (!clause.tokens.some(token => SAME_LEVEL.test(token.text)) || !clause.modifiers.to) return undefined
  const before = [last?.noun, previousSetting(context)].find(
    one =>
      one?.change !== undefined &&
      one.change.type !== 'unspecified' &&
      measuredAlike(one.setting, noun.setting, lexicon),
  )
  return before?.change
}

const measuredAlike = (a: string, b: string, lexicon: Lexicon): boolean => {
  const first = lexicon.settings.get(a)?.value
  const second = lexicon.settings.get(b)?.value
  if (a === b) return true
  return (
    first?.type === 'number' &&
    second?.type === 'number' &&
    first.unit === second.unit &&
    first.max === second.max
  )
}
