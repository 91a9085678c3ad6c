import { asSpoken, type Piece, type SkillDomain, type SkillReading, said } from './domain.ts'

const TOPIC =
  /\b(?:weather|forecast|umbrella|raincoat|(?:will|is|does|going to) .*(?:rain|snow|sunny|windy|foggy|storm|cloudy)|rain(?:ing|y)?\b.*\b(?:today|tomorrow|later)|how (?:cold|hot|warm) (?:is it|will it be) (?:outside|tomorrow|today))|天气|预报|下雨|下雪|有雨|有雪|带伞|刮风|风向|气温|雾霾|沙尘|台风|飓风|雷暴|雷阵雨|会热|会冷|晴天|冰雹|空气质量|穿什么|紫外线|洗车/u
const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/day after tomorrow|大后天/u, 3],
  [/后天|day after/u, 2],
  [/tomorrow|明天|明儿|明早|明晚/u, 1],
  [/today|tonight|later|this (?:afternoon|evening)|今天|今晚|今日|今儿|晚点|一会儿/u, 0],
]

/** Weather now and to come. */
export const WEATHER: SkillDomain = {
  id: 'weather',
  opening:
    /^(?:what(?:'s| is) the weather|how(?:'s| is) the weather|will it|do i need an umbrella|.{0,6}天气)/u,
  read: piece => readWeather(piece),
}

const readWeather = (piece: Piece): SkillReading | undefined => {
  const { text } = piece
  if (!TOPIC.test(text)) return undefined
  const asks =
    /\?|\b(?:what|how|will|is|does|do|tell|show|check|should|forecast|weather)\b|吗|么|不$|啥|什么|怎么样|如何|多少|查|会|有没有|天气|预报|几度|看看|要不要|情况/u.test(
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
  const ahead =
    day !== undefined ||
    hours !== null ||
    /forecast|will|going to|预报|会|未来|后面|接下来|周|这几天|星期|week/u.test(text)
  const slots = said({ place: asSpoken(place, piece) })
  if (!ahead && aspect === 'general') return { skill: 'weather', intent: 'now', slots, certainty: 0.9 }
  const amount = hours?.[1] ?? hours?.[2]
  return {
    skill: 'weather',
    intent: 'forecast',
    slots: said({ ...slots, day, ...(amount === undefined ? {} : { hours: Number(amount) }), aspect }),
    certainty: 0.9,
  }
}

const aspectOf = (text: string): string => {
  if (/wear|coat|clothes|jacket|穿|衣服/u.test(text)) return 'clothing'
  if (/rain|umbrella|snow|storm|雨|伞|雪|雷|冰雹/u.test(text)) return 'rain'
  if (/wind|刮风|风向|台风|飓风|大风/u.test(text)) return 'wind'
  if (/hot|cold|warm|temperature|degrees|热|冷|温|几度|多少度/u.test(text)) return 'temperature'
  return 'general'
}

const NOT_PLACES =
  /^(?:今天|明天|后天|大后天|现在|查询|查一下|看看|请问|帮我|我想|周.|这|那|未来|后面|最近|一下|当前|外面|播报|下午|上午|晚上|早上)+/u
const chinesePlace = (text: string): string | undefined => {
  const match =
    /(?:^|[今明后]天|查询|查到|查一下|看看|在|请问|周[一二三四五六日天])(\p{Script=Han}{2,6}?)(?:市|地区)?(?:的|今天|明天|后天|大后天|未来|这几天|周[一二三四五六日天]|会|有没有|有|是|现在|天气|下雨|气温|明儿)/u.exec(
      text,
    )?.[1]
  const place = match?.replace(NOT_PLACES, '').replace(/(?:你能|能|查|的)$/u, '')
  return place === undefined ||
    place.length < 2 ||
    /天气|下雨|你|我|外面|带伞|会不|要不|今天|明天|后天/u.test(place)
    ? undefined
    : place
}
