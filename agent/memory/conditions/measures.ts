import { readChineseNumber } from '../../understanding/chinese/numerals.ts'
import { readEnglishNumber } from '../../understanding/english/numerals.ts'
import type { ConditionTag } from '../condition.ts'

/** What a moment measures, as far as it is known. A bound ("below zero", "over 110 km/h") is held against it. */
export interface Measured {
  /** Outside temperature, °C. */
  readonly celsius?: number
  /** The car's speed, km/h. */
  readonly kmh?: number
  /** The hour of the local day with its minutes, 0 to 24. */
  readonly hour?: number
}
type Unit = keyof Measured

const DIMENSION: Readonly<Record<Unit, string>> = { celsius: 'temperature', kmh: 'speed', hour: 'hour' }
/** The unit a bound is in, by the value its tag carries. */
export const unitOf = ({ value }: ConditionTag): Unit | undefined =>
  value === 'celsius' || value === 'kmh' || value === 'hour' ? value : undefined

const KM_PER_MILE = 1.609
/** °C that weather has. */
const COLDEST = -45
const HOTTEST = 55

const SMALL =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one )?hundred'
const NUMBER = `(?<number>(?:(?:minus|negative) |-)?(?:\\d+(?:\\.\\d+)?|(?:${SMALL})(?:(?:[ -]| and )(?:${SMALL}))?)|freezing(?: point)?)`
const UNIT =
  "(?:\\s*-?(?:(?<celsius>degrees?|°\\s*c?\\b|celsius\\b|c\\b)|(?<kmh>km/?h\\b|kph\\b|kilomet(?:er|re)s?(?: an? hour| per hour)?|k\\b)|(?<mph>mph\\b|miles (?:an?|per) hour)|(?<clock>(?::[0-5]\\d)?\\s?(?:[ap]\\.?m\\b\\.?|o'clock))))?"
const ABOVE =
  'above|over|past|beyond|upwards of|exceed(?:s|ed|ing)?|(?:higher|hotter|warmer|more|faster|quicker|later) than|after|hits?|reach(?:es)?|tops?'
const BELOW =
  'below|under|beneath|(?:lower|colder|cooler|less|slower|earlier) than|before|(?:drops?|falls?|dips?|sinks?|goes|gets) (?:below|under|down to|to)'
const BOUND = new RegExp(
  `\\b(?:(?<above>${ABOVE})|(?<below>${BELOW}))\\s+(?:about |around )?${NUMBER}${UNIT}`,
  'giu',
)
const BOUND_ZH =
  /(?<above>超过|高于|大于|过了?)?(?<below>低于|不到|小于)?(?<number>零下[一二三四五六七八九十\d]*|零|-?\d+|[一二三四五六七八九十百]+)(?:摄氏)?(?:(?<celsius>度)|(?<kmh>公里|迈|码)|(?<clock>点))(?<up>以上|之后|以后)?(?<down>以下|之前|以前)?/gu

/** What shows that a bound is a condition rather than something that is so, and not a wish ("never above 20"). */
const SUPPOSED =
  /\b(?:if|when(?:ever)?|while|once|as soon as|as long as|unless|only|until|every time|any ?time|always|anything|from)\b|^(?:anything )?(?:above|over|past|beyond|below|under|beneath|after|before|in|at|with|(?:faster|quicker|slower|hotter|warmer|colder|cooler) than)\b|如果|只要|要是|一旦|时|就|以上|以下|以后|之后|以前|之前|除非/iu
const OF_WEATHER =
  /\b(?:outside|outdoors|temperatures?|thermometer|mercury|weather|degrees?|frost)\b|外面|气温|温度|室外/iu
const OF_SPEED = /\b(?:speed|fast(?:er)?|doing|motorway|highway|freeway|autobahn|cruis\w+)\b|时速|车速|高速/iu
/** km/h a bound may be at where speed is spoken of, and where nothing is. */
const SLOWEST = 60
const SLOWEST_UNSAID = 105
const FASTEST = 250
const FROM_EVENING = 15

const numberIn = (written: string): number | undefined => {
  const words = written.toLowerCase().trim()
  if (words.startsWith('freezing')) return 0
  const negative = /^(?:minus|negative|-|零下)/u.test(words)
  const bare = words.replace(/^(?:minus|negative|-|零下)\s*/u, '')
  if (bare === '') return 0
  const value =
    (/^[\d.]+$/u.test(bare) ? Number(bare) : undefined) ??
    readEnglishNumber(bare, 0)?.value ??
    readChineseNumber(bare, 0)?.value
  return value === undefined ? undefined : negative ? -value : value
}

interface Measure {
  readonly unit: Unit
  readonly number: number
}

/** The number with its unit, where the words around it leave no doubt which. */
const measureOf = (
  groups: Readonly<Record<string, string | undefined>>,
  words: string,
): Measure | undefined => {
  const written = groups.number ?? ''
  const number = numberIn(written)
  if (number === undefined) return undefined
  if (groups.clock !== undefined) {
    const minutes = Number(/:([0-5]\d)/u.exec(groups.clock)?.[1] ?? 0) / 60
    const evening = /p\.?m/iu.test(groups.clock) || /下午|晚上|夜里|傍晚/u.test(words)
    return number > 24
      ? undefined
      : { unit: 'hour', number: number + minutes + (evening && number < 12 ? 12 : 0) }
  }
  if (groups.mph !== undefined) return { unit: 'kmh', number: Math.round(number * KM_PER_MILE) }
  if (groups.kmh !== undefined) return { unit: 'kmh', number }
  const weather = number >= COLDEST && number <= HOTTEST
  if (groups.celsius !== undefined) return weather ? { unit: 'celsius', number } : undefined
  // "Below zero", "below freezing", "minus six": nothing else is measured so.
  if (number <= 0) return weather ? { unit: 'celsius', number } : undefined
  if (/fast|quick|slow/iu.test(`${groups.above ?? ''}${groups.below ?? ''}`)) return { unit: 'kmh', number }
  // No temperature, level or share goes so high; a speed does.
  if (number <= FASTEST && number >= (OF_SPEED.test(words) ? SLOWEST : SLOWEST_UNSAID))
    return { unit: 'kmh', number }
  return weather && OF_WEATHER.test(words) ? { unit: 'celsius', number } : undefined
}

/** The bounds words make a condition of: "above 25 degrees", "over 110 km/h", "after 9 pm", 低于五度. */
export const thresholdsIn = (words: string): readonly ConditionTag[] => {
  if (!SUPPOSED.test(words)) return []
  return [...words.matchAll(BOUND), ...words.matchAll(BOUND_ZH)].flatMap(({ groups = {} }) => {
    const below = groups.below !== undefined || groups.down !== undefined
    if (!below && groups.above === undefined && groups.up === undefined) return []
    const measure = measureOf(groups, words)
    if (measure === undefined) return []
    const { unit, number } = measure
    // What hits thirty has reached it, and after nine begins at nine.
    const reached = unit === 'hour' || /^(?:hit|reach)/iu.test(groups.above ?? '')
    const operator = below ? '<' : reached ? '>=' : '>'
    return [{ dimension: DIMENSION[unit], value: unit, compare: { operator, number } } as const]
  })
}

const SHOWN = NUMBER.replace('<number>', '<shown>')
const DEGREES = new RegExp(
  `(?<![\\d.])${NUMBER}\\s*-?(?:degrees?|°\\s*c?|celsius)|\\b(?:read|reads|showed|shows|says|said|at|was|is|to) ${SHOWN}(?= outside|[.,;!]|$)|(?<zh>零下[一二三四五六七八九十\\d]*|-?\\d+|[一二三四五六七八九十]+)\\s*度`,
  'iu',
)
const SPEED = new RegExp(
  `(?<![\\d.])${NUMBER}\\s*(?:(?:km/?h|kph|kilomet(?:er|re)s (?:an?|per) hour)|(?<mph>mph|miles (?:an?|per) hour))\\b|(?<zh>\\d+)\\s*(?:公里|迈|码)`,
  'iu',
)
const CLOCK = /\b(?:at |about |around )?(?<hour>\d{1,2}):(?<minute>[0-5]\d)\s*(?<half>[ap]\.?m)?/iu

/** The outside temperature words tell, °C: "it was 30 degrees outside", "the thermometer read minus six". */
export const degreesIn = (words: string): number | undefined => {
  const groups = DEGREES.exec(words)?.groups
  if (groups === undefined) return undefined
  // A bare number is a temperature only where the weather is spoken of, or below nought.
  if (groups.shown !== undefined && !OF_WEATHER.test(words) && !/minus|-/iu.test(groups.shown))
    return undefined
  return numberIn(groups.number ?? groups.shown ?? groups.zh ?? '')
}

/** What words told of a moment measure: "at 9:30 PM, doing 130 km/h". */
export const measuredIn = (words: string): Measured => {
  const celsius = degreesIn(words)
  const fast = SPEED.exec(words)?.groups
  const speed = numberIn(fast?.number ?? fast?.zh ?? '')
  const clock = CLOCK.exec(words)?.groups
  const hour = Number(clock?.hour)
  const afternoon = clock?.half?.toLowerCase().startsWith('p') === true
  const morning = clock?.half !== undefined && !afternoon
  return {
    ...(celsius !== undefined && { celsius }),
    ...(fast !== undefined &&
      speed !== undefined && { kmh: fast.mph === undefined ? speed : Math.round(speed * KM_PER_MILE) }),
    ...(clock !== undefined && {
      hour: (morning || afternoon ? (hour % 12) + (afternoon ? 12 : 0) : hour) + Number(clock.minute) / 60,
    }),
  }
}

/** Is a bound kept at what is measured? Undefined where nothing is. After nine at night lasts until the morning. */
export const within = (
  { operator, number }: NonNullable<ConditionTag['compare']>,
  unit: Unit,
  now: Measured,
): boolean | undefined => {
  const is = now[unit]
  if (is === undefined) return undefined
  const value = unit === 'hour' && operator.startsWith('>') && number >= FROM_EVENING && is < 5 ? is + 24 : is
  switch (operator) {
    case '<':
      return value < number
    case '<=':
      return value <= number
    case '>':
      return value > number
    case '>=':
      return value >= number
    default:
      return operator satisfies never
  }
}
