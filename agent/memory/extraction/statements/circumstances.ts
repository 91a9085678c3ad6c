import type { Language } from '../../../domain/language.ts'
import type { Condition, ConditionTag, MomentContext } from '../../condition.ts'
import { companyIn } from '../../conditions/company.ts'
import { calendarTags } from '../../conditions/live.ts'
import { tagsIn } from '../../conditions/words.ts'

/** Phrases that put a statement under a condition, up to the end of the clause. */
const INTRODUCED: Readonly<Record<Language, RegExp>> = {
  en: /(?<!even )\b(?:when(?:ever)?|if|while|during|unless|except (?:when|in|on|at|for)|every|as long as|each)\b(?! (?:possible|available|there|you can|that's|one|searching|looking|selecting|suggesting|shopping for|routing|planning|choosing|(?:i|we|you)(?:'re|'m)? (?:ask|search|look|want|suggest|plan|need|am|are|we're)\w*|it comes|it's possible|necessary|needed|our drives?|we(?:'re)? driv\w*|i(?:'m)? driv\w*|driving|i start|i get in))[^,.;]*|\b(?:in (?:the )?(?:winter|summer|spring|autumn|fall|mornings?|evenings?|afternoons?|rain|snow|heat|cold|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:hot|cold|warm|rainy|bad) weather|at (?:night|noon|dawn|dusk)|on (?:the |my )?(?:way (?:to|home|from|back)[^,.;]*|drive (?:to|home)[^,.;]*|commute\b)|(?:on|at) (?:the )?(?:weekends?|weekdays?|workdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|rainy days?|hot days?|cold days?|(?:long|night) (?:drives|trips)|the (?:highway|motorway|road|go)|road trips?|(?:long|longer) (?:trips|drives|journeys))|for (?:long|night) (?:drives|trips))\b/gu,
  zh: /(?:如果|要是|只要|除非|每当|每逢|遇到|逢)[^，。；]*|[^，。；]{0,12}(?:的时候|时候|的话|时(?=[，就我要把开]))|(?:上|下)班(?:路上|途中)?|(?<![这下上本个])每?(?:周|星期)[一二三四五六日天](?=[^，。]{0,3}(?:都|总是|一般))|(?:回家|高速)(?:路)?上|(?:春|夏|秋|冬)[天季]|大?(?:冬|夏)天|(?:早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|深夜|周末|工作日|雨天|下雨天?|雪天|大热天|热天|冷天)/gu,
}

/** The words without the circumstance they open or close with: what is liked "in the morning" is not the morning. */
export const withoutCircumstance = (spoken: string, language: Language): string => {
  let left = spoken.trim()
  for (const match of [...left.matchAll(INTRODUCED[language])].reverse()) {
    const end = match.index + match[0].length
    if (end === left.length) left = left.slice(0, match.index).trimEnd()
    else if (match.index === 0) left = left.slice(end).replace(/^[\s,，]+/u, '')
  }
  return left
}

/** Why, rather than when: the heat that puts one off spicy food is the season's. */
const CAUSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:it's|it is|the weather is|weather's|so|too|because (?:it's|of the)) (?:\w+ ){0,2}(?:hot|heat|cold|warm|freezing|chilly|rainy|humid)\b|\b(?:this|in the|with this) (?:heat|cold|weather)\b/u,
  zh: /(?:天气?|太|这么|大)(?:太|很|这么|好)?(?:热|冷|闷热|寒冷|潮)/u,
}

/** Circumstances of driving that the general table leaves out because only statements speak of them. */
const OCCASIONS: readonly { readonly tag: ConditionTag; readonly en: RegExp; readonly zh: RegExp }[] = [
  {
    tag: { dimension: 'activity', value: 'travel' },
    en: /\b(?:travel(?:l?ing)?|road trips?|on the (?:road|highway|motorway|go)|(?:long|longer|future) (?:trips?|drives?|journeys?)|on (?:a |our |the )?(?:trip|journey|vacation|holiday)|our trip|highway|while we're driving)\b/u,
    zh: /出差|旅行|旅游|长途|自驾|路上|出远门|跑高速|在外地/u,
  },
  {
    tag: { dimension: 'activity', value: 'everyday' },
    en: /\b(?:at (?:work|the office)|(?:the |my )?office|(?:at|to|like) work|errands?|everyday|every day|usual (?:spots?|stops?|places?)|regular (?:hangouts?|places?|spots?|stops?)|places i frequent|grocer(?:y|ies)|supermarket|diner|lunch|gym|hang out|commut\w+|restaurant|bite)\b/u,
    zh: /上班|日常|平时|平常|公司|单位|买菜|逛街|吃饭的时候/u,
  },
]

/** At all times. */
const EVERY_DAY = /^(?:every|each)(?: single)? day\b|^每天/u

/** Being on the road is no circumstance in a car; a journey is. */
const JOURNEY = /\btravel|\bvacation|\bholiday|出差|旅行|旅游|外地/u

/** What a statement never depends on although the words occur in it. */
const NO_CONDITION: readonly string[] = ['music', 'podcast', 'eating', 'security', 'video', 'cargo', 'photo']
const HOT = 'hot'
const COLD = 'cold'

/** What is spoken of anyway where the talk is about such things: no condition of theirs. */
const BESIDE_THE_POINT: Readonly<Record<string, readonly string[]>> = {
  parking: ['garage', 'city'],
  routing: ['traffic', 'highway', 'rough', 'construction', 'garage', 'friends'],
  charging: ['friends', 'highway'],
  groceries: ['city', 'country'],
  music: ['relax', 'party', 'friends'],
  talk: ['friends'],
}

const same = (a: ConditionTag, b: ConditionTag): boolean => a.dimension === b.dimension && a.value === b.value

/** The season of the moment: as the context tells it, else by the calendar. */
const seasonTag = (context: MomentContext): ConditionTag | undefined =>
  context.tags.find(tag => tag.dimension === 'season') ??
  calendarTags(context.time).find(tag => tag.dimension === 'season')

/**
 * When a statement holds. "In winter", "下雨的时候" are read as they stand; a reason in the weather ("too hot for
 * spicy food") becomes the season of the moment, where that season is one in which it is hot or cold.
 * @param options `occasions`: also "when travelling" and "at everyday places", which only some slots depend on.
  `category`: what the statement is about. `spoken`: the text as it was spoken, whose capitals tell names.
  `speaker`: who is no company of their own.
 */
export const conditionOf = (
  text: string,
  language: Language,
  context: MomentContext,
  {
    occasions = false,
    category = '',
    spoken = text,
    speaker = '',
  }: {
    readonly occasions?: boolean
    readonly category?: string
    readonly spoken?: string
    readonly speaker?: string
  } = {},
): Condition => {
  const beside = BESIDE_THE_POINT[category] ?? []
  const tags: ConditionTag[] = []
  const add = (tag: ConditionTag): void => {
    if (!tags.some(one => same(one, tag))) tags.push(tag)
  }
  for (const match of text.matchAll(INTRODUCED[language])) {
    if (EVERY_DAY.test(match[0])) continue
    const negated = /^(?:unless|except|除非)/u.test(match[0])
    for (const tag of tagsIn(match[0]))
      if (!NO_CONDITION.includes(tag.value) && !beside.includes(tag.value))
        add(negated ? { ...tag, negated: tag.negated !== true } : tag)
    if (occasions || JOURNEY.test(match[0]))
      for (const { tag, ...words } of OCCASIONS) if (words[language].test(match[0])) add(tag)
  }
  if (occasions && !tags.some(tag => tag.dimension === 'activity'))
    for (const { tag, ...words } of OCCASIONS)
      if (words[language].test(text)) {
        add(tag)
        break
      }
  for (const tag of companyIn(spoken, context.occupants, speaker, language)) add(tag)
  const cause = CAUSE[language].exec(text)
  if (cause !== null && !tags.some(tag => tag.dimension === 'season')) {
    const cold = /cold|freez|chill|冷|寒/u.test(cause[0])
    const season = seasonTag(context)
    if (season !== undefined && season.value === (cold ? 'winter' : 'summer')) add(season)
    else if (/hot|heat|warm|热|cold|freez|chill|冷|寒/u.test(cause[0]))
      add({ dimension: 'temperature', value: cold ? COLD : HOT })
  }
  return tags
}

const DAY = 86_400_000
const WEEKDAYS: readonly RegExp[] = [
  /sunday|(?:周|星期|礼拜)[日天]/u,
  /monday|(?:周|星期|礼拜)一/u,
  /tuesday|(?:周|星期|礼拜)二/u,
  /wednesday|(?:周|星期|礼拜)三/u,
  /thursday|(?:周|星期|礼拜)四/u,
  /friday|(?:周|星期|礼拜)五/u,
  /saturday|(?:周|星期|礼拜)六/u,
]

/** The last moment of the local day `days` after the moment. */
const endOfDay = (time: number, days: number): number => {
  const date = new Date(time + days * DAY)
  date.setHours(23, 59, 59, 999)
  return date.getTime()
}

/**
 * When something said for a while ends: "until Friday", "this week", 今天, 这个月. Epoch ms.
 * @returns undefined for what is meant to last.
 */
export const endOf = (text: string, time: number): number | undefined => {
  const day = new Date(time).getDay()
  const until =
    /\b(?:until|till|through)\s+(?:next )?(\w+)|(?:直到|到)((?:下?周|星期|礼拜)[一二三四五六日天])/u.exec(
      text,
    )
  if (until !== null) {
    const target = WEEKDAYS.findIndex(one => one.test(until[0]))
    if (target >= 0) return endOfDay(time, (target - day + 7) % 7 || 7)
  }
  const span =
    /\b(?:for|over) the next (\d+|two|three|few) (day|week|month)s?|(?:未来|接下来)(\d+|[一两二三几])(天|周|个?星期|个月)/u.exec(
      text,
    )
  if (span !== null) {
    const spoken = span[1] ?? span[3] ?? ''
    const count =
      Number(spoken) || { two: 2, three: 3, few: 3, 一: 1, 两: 2, 二: 2, 三: 3, 几: 3 }[spoken] || 1
    const unit = span[2] ?? span[4] ?? ''
    return endOfDay(time, count * (/week|周|星期/u.test(unit) ? 7 : /month|月/u.test(unit) ? 30 : 1))
  }
  if (
    /\b(?:today|tonight|(?:just )?this (?:once|time|trip|morning|afternoon|evening)|right now|for (?:now|the moment))\b|今天|今晚|这次|这一次|这趟|暂时/u.test(
      text,
    )
  )
    return endOfDay(time, 0)
  if (/\bthis week(?:end)?\b|这周|本周|这个?星期|这个周末/u.test(text)) return endOfDay(time, (7 - day) % 7)
  if (/\bthis month\b|这个月|本月/u.test(text)) return endOfDay(time, 30)
  return undefined
}
