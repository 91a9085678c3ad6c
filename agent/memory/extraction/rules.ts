import type { Language } from '../../domain/language.ts'
import type { Request, SettingRequest, ValueChange } from '../../understanding/request.ts'
import { understand } from '../../understanding/understand.ts'
import { settingById } from '../../vehicle/catalogue/index.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import type { ConditionTag } from '../condition.ts'
import { tagsIn, thresholdsIn } from '../conditions/words.ts'
import type { HeardTurn } from '../heard-turn.ts'
import { peopleOf } from '../narration/people.ts'
import type { Candidate } from '../preference.ts'

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
  en: /\b(?:(?:never|not|don't|no)\b.{0,40}?\b(?<above>above|over|higher than|more than|hotter than|warmer than|louder than|past)|(?:never|not|don't|no)\b.{0,40}?\b(?<below>below|under|lower than|less than|colder than|cooler than)|(?<most>at most|no more than|max(?:imum)?(?: of)?)|(?<least>at least|no less than))\s+(?:level )?(?<number>\d{1,3}(?:\.\d)?)/iu,
  zh: /(?:(?:不要|别|不能|不许|不可以|永远不要|绝不)(?:再)?(?:调)?(?<above>超过|高于|大于|高过)|(?:不要|别|不能|不许|不可以)(?:再)?(?:调)?(?<below>低于|小于|低过)|(?<most>最多|最高|不超过)|(?<least>最少|最低|至少|不低于))(?:到)?(?<number>\d{1,3}(?:\.\d)?)/u,
}

const COMFORT = 'air_conditioner.temperature'
/** °C a cabin may be asked to have. */
const isCabinTemperature = (number: number): boolean => number >= 15 && number <= 35

const ruleIn = (words: string, language: Language): Rule | undefined => {
  const plain = words.trim().replace(/[.。!！]+$/u, '')
  for (const frame of FRAMES[language]) {
    const groups = frame.exec(plain)?.groups
    if (groups?.command !== undefined) return { when: groups.when ?? '', command: groups.command }
  }
  return undefined
}

/** The value a command would set, where it says one by itself. */
const outcomeOf = (definition: SettingDefinition, change: ValueChange): SettingValue | undefined => {
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
      return type.type === 'number' ? type.min + change.of * (type.max - type.min) : undefined
    case 'unspecified':
      return type.type === 'boolean' ? true : undefined
    default:
      return undefined
  }
}

const isSet = (request: Request): request is SettingRequest => request.kind === 'set'

const settingsIn = (words: string, language: Language): readonly SettingRequest[] =>
  understand(words, { language, previous: [], options: [], awaitingConfirmation: false }).requests.filter(
    isSet,
  )

/** Who must be there, by name, and what else must be so. */
const whenTags = (words: string, turn: HeardTurn, names: readonly string[]): readonly ConditionTag[] => {
  const people = peopleOf([...names, ...capitalised(words)])
  const companions = [...words.matchAll(people.pattern)].flatMap(match => {
    const name = people.find(match[0])
    return name === undefined || name === turn.speaker ? [] : [{ dimension: 'company', value: name }]
  })
  const said = tagsIn(words).filter(
    tag => tag.dimension !== 'activity' && (tag.dimension !== 'company' || companions.length === 0),
  )
  return [...companions, ...said, ...thresholdsIn(words)]
}

/** Names nobody has been introduced by yet: "when Deborah is in the car", Deborah在车上时. */
const capitalised = (words: string): readonly string[] =>
  [
    ...words.matchAll(
      /(?<=\b(?:when|if|while|whenever|with|time|and) )([A-Z][\p{L}'-]+)(?= (?:is|are|sits|rides|and)\b)|([\p{Script=Han}A-Za-z]{1,8}?)(?=在车[上里])/gu,
    ),
  ].flatMap(match => match[1] ?? match[2] ?? [])

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
  const bound = BOUND[language].exec(words)?.groups
  if (bound?.number !== undefined) {
    const number = Number(bound.number)
    const named = settingsIn(words.replace(BOUND[language], ` ${bound.number}`), language)[0]
    const setting = named?.setting ?? (isCabinTemperature(number) ? COMFORT : undefined)
    const definition = setting === undefined ? undefined : settingById(setting)
    if (definition?.value.type !== 'number') return []
    return [
      {
        ...base,
        kind: 'limit',
        category: definition.module,
        slot: definition.id,
        value: number,
        polarity: bound.below !== undefined || bound.least !== undefined ? -1 : 1,
        // The bound's own number is no threshold of the weather.
        condition: whenTags(words.replace(BOUND[language], ' '), turn, names),
      },
    ]
  }
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

/** "I like", "we usually keep", 我习惯: what is liked follows. */
const LIKES: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:i|we) (?:always |usually |normally |generally |really |also )*(?:like|love|prefer|enjoy|want|keep|have|use|set)|(?:my|our) (?:favou?rite|usual|preferred|normal) (?=.+\b(?:is|are)\b))(?: to have| having| it when)?\s+/iu,
  zh: /^(?:我们?)(?:最|很|特别|比较|还是|平时|平常|一般|通常|总是|一直|都|也)*(?:喜欢|习惯|偏好|偏爱|爱)(?:把|用|听|让)?/u,
}
/** From here on the understanding has named its thing rather than guessed it. */
const NAMED = 0.7

/**
 * A liking for a setting that is told without a verb of setting: 我喜欢蓝色的氛围灯, "I like the wheel warm". What
 * follows the liking is understood as what one would say to have it so. Pure.
 */
export const likingsIn = (turn: HeardTurn): readonly Candidate[] => {
  const { words, language, context } = turn
  const rest = words.trim().replace(LIKES[language], '')
  if (rest === words.trim() || rest === '') return []
  const found = settingsIn(rest, language)
  const requests =
    found.length > 0 ? found : settingsIn(language === 'en' ? `set ${rest}` : `设成${rest}`, language)
  return requests.flatMap(({ setting, zone, change, origin, certainty }): readonly Candidate[] => {
    const definition = settingById(setting)
    if (definition === undefined || origin !== 'named' || certainty < NAMED || change.type !== 'to') return []
    const [place] = zone.zones
    return [
      {
        subject: turn.speaker,
        kind: 'preference',
        category: definition.module,
        slot: definition.id,
        ...(place === undefined ? {} : { zone: place }),
        value: change.value,
        polarity: 1,
        strength: 0.8,
        origin: 'stated',
        condition: tagsIn(words).filter(tag => tag.dimension !== 'activity'),
        validFrom: context.time,
        evidence: { turnId: turn.turnId, words, context },
      },
    ]
  })
}
