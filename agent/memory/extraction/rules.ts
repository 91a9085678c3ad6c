import type { Language } from '../../domain/language.ts'
import type { Request, SettingRequest, ValueChange } from '../../understanding/request.ts'
import { understand } from '../../understanding/understand.ts'
import { settingById } from '../../vehicle/catalogue/index.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import type { HeardTurn } from '../heard-turn.ts'
import type { Candidate } from '../preference.ts'
import { circumstanceSpans, withoutSpans } from './standing/circumstance-spans.ts'
import { whenTags } from './standing/when-tags.ts'

/** A standing rule taken apart: when, and what then. */
interface Rule {
  readonly when: string
  readonly command: string
}

/** "When it rains, heat the mirrors": the condition, a hinge, and a command. the command may also come first. */
const FRAMES: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^(?<when>(?:when(?:ever)?|while|if|every time|each time|any ?time|as soon as|once) .{3,50}?),\s*(?:then )?(?:please |always |i want you to |i'd like you to |you should |can you )*(?<command>.{4,})$/iu,
    /^(?<when>(?:when(?:ever)?|if|every time|each time|any ?time) (?:it(?:'s| is)? ?(?:rain|snow|fog|cold|hot|dark|freez|sunn|wind)\w*|it gets \w+|[\w']+ (?:is|are) (?:in the car|with (?:me|us)|on board|aboard|alone))) (?:please |always )?(?<command>.{4,})$/iu,
    /^(?<when>(?:every|each) (?:morning|evening|night|afternoon|weekend|weekday|workday|winter|summer)|(?:in|at|on) (?:the )?(?:winter|summer|spring|autumn|fall|rain|snow|mornings?|evenings?|night|weekends?|weekdays?|rainy days|hot days|cold days))[, ]\s*(?:please |always |i want you to )*(?<command>.{4,})$/iu,
    /^(?:from now on,? )?(?:please )?(?:always )?(?<command>(?:set|turn|switch|open|close|heat|warm|cool|keep|put|use|activate|start|dim|raise|lower|fold|lock|defrost|defog)\b.{3,60}?) (?<when>(?:when(?:ever)?|every time|each time|any ?time|every|each) .{3,50})$/iu,
    /^from now on,?\s*(?:please |always )*(?<command>(?:set|turn|switch|open|close|heat|keep|put|use|start|dim)\b.{3,60})(?<when>)$/iu,
  ],
  zh: [
    /^(?:以后|今后)?(?<when>(?:每次|每当|每逢|只要|一旦|一到|如果|要是)?.{1,14}?(?:的时候|时候|的话|时|天|了))[,，]?(?:就|都|请|帮我|给我|你)*(?<command>(?:把|打开|关|开|调|加热|锁|用|将).{2,})$/u,
    /^(?:以后|今后)?(?<when>(?:每次|每当|每逢|只要|一旦|一到)[^,，]{1,12}?)[,，]?(?:就|都)(?:请|帮我|给我)*(?<command>.{2,})$/u,
    /^(?:以后|今后|从现在起)(?<when>(?:早上|晚上|夜里|下雨|冬天|夏天|周末|上班|回家)?)(?:开车|上车|的时候)?[,，]?(?:就|都|请|帮我)*(?<command>(?:把|打开|关|开|调|加热).{2,})$/u,
    /^(?<when>(?:每天)?(?:早上|晚上|夜里|周末|冬天|夏天|春天|秋天))[,，]?(?:开车|上车)?(?:就|都|请|帮我)*(?<command>(?:把|打开|关|开|调|加热).{2,})$/u,
  ],
}

/** "Never above 24", 别超过24度: a bound, whose thing may go without saying where it is a temperature. */
const BOUND: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:never|not|don't|can't|cannot|hate|no)\b.{0,40}?\b(?<above>above|over|higher than|more than|hotter than|warmer than|louder than|past)|(?:never|not|don't|can't|cannot|hate|no)\b.{0,40}?\b(?<below>below|under|lower than|less than|colder than|cooler than)|(?<most>at most|no more than|max(?:imum)?(?: of)?)|(?<least>at least|no less than))\s+(?:level )?(?<number>\d{1,3}(?:\.\d)?)/iu,
  zh: /(?:(?:不要|别|不能|不许|不可以|永远不要|绝不)(?:再)?(?:调)?(?<above>超过|高于|大于|高过)|(?:不要|别|不能|不许|不可以)(?:再)?(?:调)?(?<below>低于|小于|低过)|(?<most>最多|最高|不超过)|(?<least>最少|最低|至少|不低于))(?:到)?(?<number>\d{1,3}(?:\.\d)?)/u,
}

/** What a temperature without a thing is the temperature of. */
export const COMFORT = 'air_conditioner.temperature'
/** °C a cabin may be asked to have. */
export const isCabinTemperature = (number: number): boolean => number >= 15 && number <= 35

const ruleIn = (words: string, language: Language): Rule | undefined => {
  const plain = words.trim().replace(/[.。!！]+$/u, '')
  for (const frame of FRAMES[language]) {
    const groups = frame.exec(plain)?.groups
    if (groups?.command !== undefined) return { when: groups.when ?? '', command: groups.command }
  }
  return undefined
}

/** To what the car can do: a third of a window is 33 %. */
const stepped = ({ resolution }: { readonly resolution: number }, value: number): number =>
  Math.round(value / resolution) * resolution

/** The value a command would set, where it says one by itself. */
export const outcomeOf = (definition: SettingDefinition, change: ValueChange): SettingValue | undefined => {
  const { value: type } = definition
  switch (change.type) {
    case 'to':
      return change.value
    case 'switch':
      if (type.type === 'boolean') return change.on
      return type.type === 'number' ? (change.on ? type.max : type.min) : undefined
    case 'extreme':
      return type.type === 'number' ? (change.which === 'max' ? type.max : type.min) : undefined
    case 'fraction':
      return type.type === 'number' ? stepped(type, type.min + change.of * (type.max - type.min)) : undefined
    case 'unspecified':
      return type.type === 'boolean' ? true : undefined
    default:
      return undefined
  }
}

const isSet = (request: Request): request is SettingRequest => request.kind === 'set'

/** The same words are looked at as a rule, as a habit and as something to tell: understood once. */
const understood = new Map<string, readonly SettingRequest[]>()
const MOST_UNDERSTOOD = 32

/** The settings a command in these words would touch, as any command is understood. */
export const settingsIn = (words: string, language: Language): readonly SettingRequest[] => {
  const key = `${language}:${words}`
  const known = understood.get(key)
  if (known !== undefined) return known
  const found = understand(words, {
    language,
    previous: [],
    options: [],
    awaitingConfirmation: false,
  }).requests.filter(isSet)
  const [oldest] = understood.keys()
  if (understood.size >= MOST_UNDERSTOOD && oldest !== undefined) understood.delete(oldest)
  understood.set(key, found)
  return found
}

/** More words around a bound than this are talk about something else. */
const MOST_AROUND = 5

interface Bound {
  readonly definition: SettingDefinition
  readonly value: number
  /** Not below it, rather than not above. */
  readonly least: boolean
  /** The words of its circumstances. */
  readonly when: string
}

/** "Never above 30 on the volume when she is here": the thing stands beside the bound, not in its circumstance. */
const boundIn = (words: string, language: Language): Bound | undefined => {
  const match = BOUND[language].exec(words)
  const { number, below, least } = match?.groups ?? {}
  if (match === null || number === undefined || COUNTED.test(words.slice(match.index + match[0].length)))
    return undefined
  const value = Number(number)
  const { core, when } = withoutSpans(words, circumstanceSpans(words, language))
  const around = core
    .replace(LIMIT[language], ' ')
    .replace(LEFT_OF_BOUND[language], ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const set = language === 'en' ? `set the ${around} to ${number}` : `把${around}调到${number}`
  const { length } = around.split(' ')
  if (language === 'en' && length > MOST_AROUND) return undefined
  const named = [...(around === '' ? [] : [set]), words.replace(BOUND[language], ` ${number}`)]
    .flatMap(one => settingsIn(one, language))
    .map(one => settingById(one.setting))
    .find(one => one?.value.type === 'number' && one.value.min <= value && value <= one.value.max)
  // A bound of nothing named is one of the cabin's warmth, and of nothing else that is spoken of.
  const bare = around === '' || DEGREES.test(words)
  const definition = named ?? (bare && isCabinTemperature(value) ? settingById(COMFORT) : undefined)
  return definition?.value.type === 'number'
    ? { definition, value, least: below !== undefined || least !== undefined, when }
    : undefined
}
/** The bound itself: how it compares, and with what. */
const LIMIT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:above|over|past|below|under|at (?:most|least)|(?:no )?(?:more|less|higher|hotter|warmer|louder|lower|colder|cooler) than|max(?:imum)?(?: of)?)\s+(?:level )?\d{1,3}(?:\.\d)?/iu,
  zh: /(?:再)?(?:调)?(?:超过|高于|大于|高过|低于|小于|低过|最多|最高|不超过|最少|最低|至少|不低于)(?:到)?\d{1,3}(?:\.\d)?/u,
}
const DEGREES = /\d ?(?:degrees|°|度)|\b(?:warm|hott|cold|cool)er than\b/iu
/** What follows a number that counts something: "at least 32GB", "20 minutes". */
const COUNTED =
  /^ ?(?:[a-z]{1,2}b\b|(?:%|percent)? ?(?:minutes?|hours?|days?|weeks?|months?|years?|people|times?|miles?|kilomet\w+|km|dollars?|euros?|battery|of)\b|分钟|小时|天|人|次|公里|块|元|岁)/iu
/** Words around a bound that name nothing. */
const LEFT_OF_BOUND: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:i|we|you|the|my|our|on|for|with|of|in|it|go|turn|set|keep|put|please|drive|stand|have|like|want|level|percent|degrees?|never|not|no|hate|can't|cannot|don't|do|ever|should|be)\b|[^\p{L} ]/giu,
  zh: /[^\p{Script=Han}]|我|你|请|把|的|调|开|不要|不能|不许|不可以|永远|绝不|别|到|度|档|级/gu,
}

/**
 * Standing rules and bounds a sentence lays down, as candidates: "when it rains heat the mirrors", "never above 24
 * when Deborah is in the car". The command in it is understood as any command is. Pure; empty for everything else.
 */
export const rulesIn = (turn: HeardTurn, names: readonly string[]): readonly Candidate[] => {
  const { words, language, context } = turn
  const base = {
    subject: turn.speaker,
    polarity: 1 as const,
    strength: 1,
    origin: 'stated' as const,
    validFrom: context.time,
    evidence: { turnId: turn.turnId, words, context },
  }
  const bound = boundIn(words, language)
  if (bound !== undefined)
    return [
      {
        ...base,
        kind: 'limit',
        category: bound.definition.module,
        slot: bound.definition.id,
        value: bound.value,
        polarity: bound.least ? -1 : 1,
        // The bound's own number is no threshold of the weather.
        condition: whenTags(bound.when.replace(BOUND[language], ' '), turn, names),
      },
    ]
  const rule = ruleIn(words, language)
  if (rule === undefined) return []
  const condition = whenTags(rule.when, turn, names)
  // A condition nobody can tell the truth of would make it hold always.
  if (condition.length === 0 && rule.when !== '') return []
  return settingsIn(rule.command, language).flatMap(({ setting, zone, change }): readonly Candidate[] => {
    const definition = settingById(setting)
    const value = definition === undefined ? undefined : outcomeOf(definition, change)
    const [place] = zone.zones
    if (definition === undefined || value === undefined) return []
    return [
      {
        ...base,
        kind: 'rule',
        category: definition.module,
        slot: definition.id,
        ...(place === undefined ? {} : { zone: place }),
        value,
        condition,
      },
    ]
  })
}
