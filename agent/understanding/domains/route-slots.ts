import { asSpoken, type Piece, said } from './domain.ts'
import { errandIn } from './places-for-errands.ts'

/** What the words of a journey come to: where to, by what stops, what kind of place, which way. */

const PREFERENCES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:no|without|avoid(?:ing)?|skip) (?:any )?tolls?(?: roads?)?|不走收费|避开收费|免费路|不收费|少收费|避免收费|走免费/u,
    'no_tolls',
  ],
  [
    /\b(?:no|without|avoid(?:ing)?) (?:the )?(?:motorways?|highways?|freeways?|expressways?)|不走高速|避开高速|不上高速|别走高速/u,
    'no_motorways',
  ],
  [
    /\b(?:fastest|quickest|least time)|最快|时间(?:较|最)?(?:少|短)|速度最快|不堵|避开拥堵|躲避拥堵/u,
    'fastest',
  ],
  [/\b(?:shortest|least distance)|最短|距离(?:最)?(?:近|短)|最近的?路/u, 'shortest'],
  [/(?:推荐|建议|默认|系统)的?(?:路线|道路|路)/u, 'fastest'],
  [/\b(?:scenic|prettiest|nicest views?)|风景|景色/u, 'scenic'],
]
/** Which way was wished for: "the fastest", 不走高速. */
export const preferenceIn = (text: string): string | undefined =>
  PREFERENCES.find(([pattern]) => pattern.test(text))?.[1]

const CATEGORIES =
  /\b(?:gas station|petrol station|fuel station|charging station|charger|charging point|parking(?: lot| garage)?|car park|restaurant|cafe|café|coffee shop|hotel|hospital|pharmacy|supermarket|bank|atm|toilet|restroom|rest area|school|park|mall|cinema|gym|bakery)s?\b|加油站|充电站|充电桩|停车场|停车位|餐厅|饭店|饭馆|西餐厅|火锅店?|咖啡店|咖啡馆|咖啡厅|酒店|宾馆|医院|药店|超市|便利店|银行|厕所|洗手间|卫生间|服务区|学校|公园|商场|电影院|洗车店|维修店|4s店|景点|美食|好吃的|吃的|好玩的|玩的地方|餐馆|面馆|小吃|甜品店|奶茶店|快餐|烧烤|洗车|修车|网吧|影院|书店|理发店|菜市场|地铁站|火车站|高铁站/u
/** The kind of place that is named. */
export const categoryIn = (text: string): string | undefined => CATEGORIES.exec(text)?.[0]

const ANY_MEAL = /^(?:饭|东西|早饭|早餐|午饭|午餐|中饭|晚饭|晚餐|夜宵|宵夜|好吃的|点什么|什么|的)$/u

/** "I'm starving": the kind of place that is needed. */
export const englishErrand = (piece: Piece) => {
  const found = errandIn(piece.text, 'en')
  return found === undefined ? undefined : { category: found }
}

/** "A sushi place nearby", 附近的寿司店: what kind of place it is says the word before it. */
export const kindNearby = (match: RegExpMatchArray, piece: Piece) => {
  const words = (match[1] ?? match[2])?.trim()
  if (words === undefined || words === '' || /^(?:something|anything|it|one|什么|哪些|地方)$/u.test(words))
    return undefined
  return said({ category: asSpoken(words, piece) })
}

/** 饿了: the kind of place that is needed. */
export const errand = (piece: Piece) => {
  const found = errandIn(piece.text, 'zh')
  return found === undefined ? undefined : { category: found }
}

/** 我想吃酸辣粉: a dish names the kind of restaurant. */
export const dish = (match: RegExpMatchArray, piece: Piece) => {
  const words = match[1]?.trim() ?? ''
  if (words === '' || /药|亏|醋了|惊|苦/u.test(words)) return undefined
  return said({ category: ANY_MEAL.test(words) ? '餐厅' : asSpoken(words, piece) })
}

/** 先去…再去…: a destination and the stops before it. */
export const journey = (via: string, to: string, piece: Piece) => {
  const stops = via
    .split(/,|和|跟|、|再去|再到|然后去/u)
    .map(words => place(words, piece))
    .filter(words => words !== undefined)
  const target = place(to, piece)
  return target === undefined || /\d度|[档挡]$/u.test(target)
    ? undefined
    : said({ place: target, ...(stops.length > 0 ? { via: stops } : {}), words: piece.spoken })
}

const HOME = /^(?:home|my home|my house|my place|家|我家|家里|回家)$/u
const WORK = /^(?:work|the office|my office|office|my work|公司|单位|上班|上班的地方|我公司|办公室)$/u

/** A place's name, without the politeness and the way there; `home` and `work` for the driver's own. */
export const place = (words: string | undefined, piece: Piece): string | undefined => {
  const plain = words
    ?.trim()
    .replace(/^(?:the (?:nearest|closest) |the |to )|^(?:一趟|一下|趟)/u, '')
    .replace(/(?:吧|好吗|可以吗|先|怎么走|的路线|的路|那儿|那里|请|谢谢| please| now| instead)+$/u, '')
    .replace(
      /,?\s*(?:(?:by|via|using|on|with) )?(?:the )?(?:fastest|quickest|shortest|scenic) (?:route|way|road)$|[,，]?走?(?:最快|最短).*$|[,，]?(?:不走|避开|avoiding|without|with no|avoid).*$/u,
      '',
    )
    .trim()
  if (plain === undefined || plain === '') return undefined
  if (HOME.test(plain)) return 'home'
  if (WORK.test(plain)) return 'work'
  return asSpoken(plain, piece)
}

/** "Get me a cab", "bring me something to drink": things to have, no places to go to. */
const NO_PLACE =
  /^(?:an? |some )?(?:taxi|cab|uber|lyft|ride|something|anything|drink|water|beer|coffee|tea|pizza|burger|sandwich|ticket|table)s?\b/u

/** Where to, with a stop and the way there where they were said. */
export const destination = (match: RegExpMatchArray, piece: Piece) => {
  const words = (match[1] ?? match[2] ?? '').trim()
  const via =
    / (?:via|by way of|stopping at|through|with a stop at) (.+)$|(?:途经|经过|路过)(.+?)(?:到|去|$)/u.exec(
      words,
    )
  const target = place(via === null ? words : words.replace(via[0], ''), piece)
  const stop = place(via?.[1] ?? via?.[2], piece)
  const nearest = /nearest|closest|最近|附近/u.test(words)
  const category = nearest ? categoryIn(words) : undefined
  if (target === undefined && category === undefined) return undefined
  // "Go back", "go up": directions, not destinations.
  if (target !== undefined && NO_PLACE.test(target)) return undefined
  // "Get me a hamburger": to be brought, unless it is a kind of place.
  if (
    /^(?:get|bring) (?:me|us) (?:an?|some|two|three|four|\d+) /u.test(piece.text) &&
    categoryIn(words) === undefined
  )
    return undefined
  if (target !== undefined && /^(?:up|down|back|on|off|the|it|that|to|for it|ahead|sleep|bed)$/u.test(target))
    return undefined
  return said({
    ...(category === undefined ? { place: target } : { category }),
    ...(stop === undefined ? {} : { via: [stop] }),
    preference: preferenceIn(piece.text),
    words: piece.spoken,
  })
}

/** A place or a kind of place. */
export const anything = (match: RegExpMatchArray, piece: Piece) => {
  const words = match[1] ?? match[2]
  const target = place(words, piece)
  const category = words === undefined ? undefined : categoryIn(words)
  return said(
    category !== undefined && category === target?.toLowerCase().replace(/^(?:an? )/u, '')
      ? { category }
      : { place: target?.replace(/^an? /u, '') },
  )
}

/** "Skip this song" gives up no place, and 不想去上班了 is talk unless a journey was spoken of. */
export const givenUp = (match: RegExpMatchArray, piece: Piece) => {
  const [, wish, zh, en, skipped, behind] = match
  const words = zh ?? en ?? skipped ?? behind
  const named = place(words, piece)
  if (named === undefined || /^(?:the|this|that|it|那儿|那里|那边|这儿|那)$/u.test(named)) return undefined
  const isPlace = HOME.test(words ?? '') || categoryIn(words ?? '') !== undefined
  const certain =
    skipped === undefined && behind === undefined && (wish === undefined || afterNavigation(piece))
  return isPlace || certain ? { place: named, givenUp: true, words: piece.spoken } : undefined
}

/** Was a journey spoken of just now? */
export const afterNavigation = ({ context }: Piece): boolean =>
  context.previous.some(one => one.kind === 'skill' && one.skill === 'navigation')
