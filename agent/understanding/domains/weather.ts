import type { JsonValue } from '../../domain/json.ts'
import { asSpoken, type Piece, type SkillDomain, type SkillReading, said } from './domain.ts'

const TOPIC =
  /\b(?:weather|forecast|umbrella|raincoat|(?:will|is|does|going to) .*(?:rain|snow|sunny|windy|foggy|storm|cloudy)|rain(?:ing|y)?\b.*\b(?:today|tomorrow|later)|how (?:cold|hot|warm|windy|wet) (?:is it|will it (?:be|get)|is it going to (?:be|get)|does it get) (?:outside|out there|tomorrow|today|tonight|this|over|at|on|later)|(?:should|shall|do|will) (?:i|we) (?:need (?:to (?:take|bring|wear) )?|take |bring |wear |pack )(?:an? |my )?(?:jackets?|coats?|sweaters?|jumpers?|gloves|raincoats?|umbrellas?))|天气|预报|下雨(?![刮刷])|下雪|有雨|有雪|带伞|刮风|风向|(?<![冷暖])气温|雾霾|沙尘|台风|飓风|雷暴|雷阵雨|会热|会冷|晴天|冰雹|空气质量|(?:要|用|需要|得)(?:不要|不用)?(?:穿|带|加)(?:件)?(?:外套|大衣|毛衣|羽绒服|棉袄|厚衣服|雨衣|雨伞|伞)|穿什么|穿.{1,8}(?:可以|行|合适|冷|热|薄|厚)|(?:今天|明天|后天|周[一二三四五六日天末]).{0,4}穿|紫外线|洗车|风大不大|风力(?:如何|怎么样|几级|大不大|多大|是多少)|(?:今天|明天|后天|今晚|明晚|周[一二三四五六日天末]|外面|室外).{0,8}(?:多冷|多热|温度|多少度|几度|冷不冷|热不热|冷吗|热吗|会冷|会热)/u
const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/day after tomorrow|大后天/u, 3],
  [/后天|day after/u, 2],
  [/tomorrow|明天|明儿|明早|明晚/u, 1],
  [/today|tonight|later|this (?:afternoon|evening)|今天|今晚|今日|今儿|晚点|一会儿/u, 0],
]

const WEEKDAYS: readonly (readonly [RegExp, number])[] = [
  [/\bsundays?\b|(?:周|星期|礼拜)[日天]/u, 0],
  [/\bmondays?\b|(?:周|星期|礼拜)一/u, 1],
  [/\btuesdays?\b|(?:周|星期|礼拜)二/u, 2],
  [/\bwednesdays?\b|(?:周|星期|礼拜)三/u, 3],
  [/\bthursdays?\b|(?:周|星期|礼拜)四/u, 4],
  [/\bfridays?\b|(?:周|星期|礼拜)五/u, 5],
  [/\bsaturdays?\b|(?:周|星期|礼拜)六/u, 6],
]
const WEEKEND = /\bweekend\b|周末|双休日?/u

/** A day of the week (0 is Sunday), or the weekend; which date that is, only the calendar of the car can tell. */
const weekdayIn = (text: string): Readonly<Record<string, JsonValue>> => {
  const nextWeek = /\bnext (?:week|weekend|\w+day)\b|下个?(?:周|星期|礼拜)/u.test(text)
  const weekday = WEEKDAYS.find(([pattern]) => pattern.test(text))?.[1]
  if (weekday === undefined && !WEEKEND.test(text)) return {}
  return { ...(weekday === undefined ? { weekend: true } : { weekday }), ...(nextWeek ? { nextWeek } : {}) }
}

/** Weather now and to come. */
export const WEATHER: SkillDomain = {
  id: 'weather',
  opening:
    /^(?:what(?:'s| is) the weather|how(?:'s| is) the weather|will it|do i need an umbrella|(?:查|查询|查一下|看看|播报|告诉我).{0,10}天气|(?:今天|明天|后天|今晚|明早|周[一二三四五六日天末]).{0,8}(?:天气|下雨|下雪|气温|多少度|几度)|天气)/u,
  read: piece => readWeather(piece),
}

/** 那明天呢? after a question about the weather. */
const FOLLOW_UP =
  /^(?:那么?)?(\p{Script=Han}{2,8}?)的?呢$|^(?:(?:and|so|what about|how about|the|this|on|for|over the) )*((?:day after|tomorrow|today|tonight|later|weekend|next|(?:sun|mon|tues|wednes|thurs|fri|satur)day)[a-z ]*)$/u
const spokenOfWeather = (piece: Piece): boolean =>
  piece.context.previous.some(one => one.kind === 'skill' && one.skill === 'weather')

const readWeather = (piece: Piece): SkillReading | undefined => {
  const { text } = piece
  const follows = FOLLOW_UP.exec(text.replace(/\?+$/u, ''))
  const later = follows?.[2]
  if (later !== undefined && spokenOfWeather(piece))
    return readWeather({ ...piece, text: `what will the weather be like ${later}`, spoken: later })
  const next = follows?.[1]
  if (next !== undefined && piece.context.previous.at(-1)?.kind === 'skill' && spokenOfWeather(piece))
    return readWeather({ ...piece, text: `${next}天气怎么样`, spoken: `${next}天气怎么样` })
  if (!TOPIC.test(text)) return undefined
  // 播放晴天这首歌: a title.
  if (/^(?:播放|点播|放|听)|首歌/u.test(text)) return undefined
  // What is foggy here is glass.
  if (/\b(?:wind(?:screen|shield)|windows?|glass|mirrors?)\b|玻璃|挡风|车窗|后视镜/u.test(text))
    return undefined
  const asks =
    /\?|\b(?:what|how|will|is|does|do|tell|show|check|should|forecast)\b|^(?:(?:the|today's|tomorrow's|current|local|outside) )*weather\b|吗|么|不$|啥|什么|怎么样|如何|多少|查|会|有没有|天气|预报|几度|看看|要不要|情况|穿|温度|气温|冷不冷|热不热|多冷|多热/u.test(
      text,
    )
  if (!asks) return undefined
  // "It's raining, close the window" describes; only questions and bare topics ask.
  if (
    /\b(?:it's|it is) (?:raining|snowing|windy|foggy|started)|正在下|下雨了(?!吗)|下雪了(?!吗)|看不清/u.test(
      text,
    )
  )
    return undefined
  const day = /day after tomorrow/u.test(text) ? 2 : DAY_WORDS.find(([pattern]) => pattern.test(text))?.[1]
  const hours = /(?:next|coming) (\d+) hours|未来(\d+)个?小时/u.exec(text)
  const place =
    /\b(?:in|at|for) (?!the (?:next|morning|afternoon|evening)|next|today|tomorrow|the car)(?:the )?([\p{L} ]+?)(?= (?:today|tomorrow|tonight|this|next|now|like|be|on)\b|[?.!]|$)/u.exec(
      text,
    )?.[1] ?? chinesePlace(text)
  const aspect = aspectOf(text)
  const week = day === undefined ? weekdayIn(text) : {}
  const ahead =
    day !== undefined ||
    Object.keys(week).length > 0 ||
    hours !== null ||
    /forecast|will|going to|预报|会|未来|后面|接下来|周|这几天|星期|week/u.test(text)
  const there = THERE.test(text) || THERE.test(piece.spoken) ? destinationBefore(piece) : undefined
  const slots = said({ place: there ?? asSpoken(place, piece) })
  if (!ahead && aspect === 'general') return { skill: 'weather', intent: 'now', slots, certainty: 0.9 }
  const amount = hours?.[1] ?? hours?.[2]
  return {
    skill: 'weather',
    intent: 'forecast',
    slots: said({
      ...slots,
      ...week,
      day,
      ...(amount === undefined ? {} : { hours: Number(amount) }),
      aspect,
    }),
    certainty: 0.9,
  }
}

/** "What's the weather like there", 那边天气怎么样, right after a place to go to was spoken of. */
const THERE =
  /\bthere\b(?! (?:be|is|going))|^(?:那么?)?(?:那边|那里|那儿)|(?:目的地|到了(?:那边|那里|那儿)?)/u
/** `destination` where none was named in the words just before: that of the route, if there is one. */
const destinationBefore = ({ context }: Piece): string => {
  const before = context.previous.findLast(
    one => one.kind === 'skill' && one.skill === 'navigation' && one.intent !== 'remove_stop',
  )
  const named = before?.kind === 'skill' ? before.slots.place : undefined
  return typeof named === 'string' ? named : 'destination'
}

const aspectOf = (text: string): string => {
  if (/wear|coat|clothes|jacket|穿|衣服/u.test(text)) return 'clothing'
  if (/rain|umbrella|snow|storm|雨|伞|雪|雷|冰雹/u.test(text)) return 'rain'
  if (/wind|刮风|风向|台风|飓风|大风/u.test(text)) return 'wind'
  if (/hot|cold|warm|temperature|degrees|热|冷|温|几度|多少度/u.test(text)) return 'temperature'
  return 'general'
}

/** What is said about weather besides where: taken out of the words, a place is what is left. */
const NOT_PLACES =
  /你?(?:能不能|可以|能)?(?:帮我|给我)?(?:查询|查到|查查|查一?下|查|搜一?下|看一?下|看看|看|播报|告诉我|请问|说说|我想知道|想知道|知道|了解)(?:一?下)?|大后天|[今明后昨]天|[今明]儿(?:个)?|[今明](?:早|晚)|今日|明日|(?:这|下|本)?(?:周|星期|礼拜)[一二三四五六日天末几]?|未来[一二三四五六七八九十两几\d]*(?:个)?(?:天|小时|周)?|[这最近]+几天|[一二三四五六七八九十两\d]+(?:月|号|日|天|点|个小时|小时)|现在|当前|目前|最近|接下来|待会儿?|一会儿?|后面|外面|室外|凌晨|早上|上午|中午|下午|傍晚|晚上|夜里|天气(?:预报|情况|状况)?|预报|气温|温度|体感|湿度|空气质量|紫外线|雾霾|沙尘暴?|台风|飓风|雷暴|雷阵雨|暴雨|大雨|小雨|中雨|大雪|小雪|下雨|下雪|有雨|有雪|刮风|风向|风力|大风|风|雨|雪|冰雹|晴天?|阴天?|多云|带伞|打伞|雨伞|穿.*|洗车|适合.*|出门.*|大不大|[冷热]不[冷热]|好不好|好吗|会不会|是不是|有没有|要不要|用不用|需不需要|需要|变[好坏冷热]|多少度?|几度|几级|怎么样|怎样|如何|什么|哪|情况|会|有|是|要|变|冷|热|高|低|最|吗|么|呢|啊|吧|不|的|和|在|到|我们?|你|这里|这边|本地|这儿|帮|给|请|了|,/gu

const chinesePlace = (text: string): string | undefined =>
  text
    .replace(NOT_PLACES, ' ')
    .split(/[^\p{Script=Han}]+/u)
    .find(chunk => chunk.length >= 2 && chunk.length <= 10)
