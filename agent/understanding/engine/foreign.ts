import { actionOf, hasMark, type Token } from './token.ts'

/** Places that are not in the car, as Chinese names them; many end in what kind of place they are. */
const PLACES_ZH =
  '办公室|会议室|教室|宿舍|房间|卧室|客厅|厨房|商场|商城|超市|公司|单位|学校|幼儿园|图书馆|电影院|影院|剧院|医院|酒店|宾馆|饭店|饭馆|餐馆|火锅店|咖啡[店馆厅]|奶茶店|理发店|健身房|游泳馆|体育馆|博物馆|教堂|机场|车站|火车站|地铁站|停车场|车库|加油站|服务区|仓库|工厂|小区|楼道|走廊|门口|路边|街边|马路边|电梯间?|大厅|大堂|地铁|公交车?|高铁|火车|飞机|轮船|大巴车?|出租车|网约车|的士|店里|家里|我家|老家|公寓|院子'
/** Machines that have screens, lamps, doors and volumes of their own. */
const DEVICES_ZH =
  '手机|电脑|笔记本电脑|笔记本|平板电脑|平板|电视机?|手表|手环|音箱|投影仪?|相机|冰箱|洗衣机|微波炉|烤箱|热水器|扫地机器人|台灯|无人机|电动车|自行车|摩托车'
const PEOPLE_ZH =
  '老公|老婆|媳妇|爱人|对象|男朋友|女朋友|朋友|同事|邻居|老板|领导|客户|同学|室友|闺蜜|爸爸?|妈妈?|父母|爸妈|哥哥?|姐姐?|弟弟|妹妹|叔叔|舅舅|姑姑|阿姨|表[哥姐弟妹]|堂[哥姐弟妹]|岳父|岳母|丈母娘|公公|婆婆|小\\p{Script=Han}|老\\p{Script=Han}|别人|人家|他们?|她们?'

const PLACES_EN =
  'office|mall|gym|hotel|motel|restaurant|caf[eé]|cinema|movie theat(?:er|re)|theat(?:er|re)|school|classroom|airport|air ?plane|plane|train|bus|subway|taxi|cab|uber|hospital|clinic|supermarket|grocery store|church|library|apartment|flat|house|attic|shed|warehouse|lobby|station|elevator|lift|escalator|airbnb|cabin rental|stadium|museum|store|shop|pharmacy|bank'
const DEVICES_EN =
  'laptop|notebook|computer|tablet|ipad|kindle|tv|television|smart ?watch|camera|microwave|oven|fridge|freezer|dishwasher|washing machine|dryer|projector|toaster|printer|bike|bicycle|motorbike|motorcycle|scooter'
const PHONES_EN = 'phone|cell ?phone|smartphone|iphone'
const OWNER_EN = "(?:the|a|an|my|our|your|his|her|their|this|that|[a-z]+'s)"

/** A thing named right behind the place or machine it belongs to: 商场的空调, "the elevator door". */
const BEFORE = [
  new RegExp(
    `(?:${PLACES_ZH}|${DEVICES_ZH})(?:里面?|里头|上面?|内|那边|那里|门口|楼下)?的?(?:那个|那台|这个)?`,
    'gu',
  ),
  new RegExp(`\\b${OWNER_EN} (?:[a-z]+ )?(?:${PLACES_EN}|${DEVICES_EN}|${PHONES_EN})(?:'s)? `, 'gu'),
]
/** … or right in front of it: "the AC at the office". What is on a phone may as well be news of the road. */
const BEHIND = new RegExp(
  `\\b(?:in|at|on|of|inside|outside) ${OWNER_EN} (?:[a-z]+ )?(?:${PLACES_EN}|${DEVICES_EN})\\b`,
  'gu',
)
/** … or complained of as a whole: "the TV is too loud", 办公室太冷了. */
const AS_A_WHOLE = [
  new RegExp(`(?:${PLACES_ZH}|${DEVICES_ZH})(?:里面?|里头)?的?(?:太|有点|有些|好|真|很)[^,.;!?]*`, 'gu'),
  new RegExp(
    `\\b${OWNER_EN} (?:${PLACES_EN}|${DEVICES_EN}) (?:is|are|was|were|sounds|seems|looks)\\b[^,.;!?]*`,
    'gu',
  ),
]
/** Somebody else's car, and what is said of it in the same breath. 车窗, 车门 are parts of any. */
const OTHER_CARS = [
  new RegExp(
    `(?<!帮|给|替)我?(?:家)?(?:${PEOPLE_ZH})家?(?:的|那辆|这辆|新买的|刚买的|新提的)+(?:新|旧|二手)?车(?![窗门灯顶尾])[^,.;!?]*`,
    'gu',
  ),
  /\b(?:his|her|their|(?:my|our) [a-z]+'s|[a-z]+'s) (?:(?:old|new|other) )?(?:car|truck|van|tesla|bmw|suv|ride)(?:'s)?\b(?:(?!\b(?:and|then|but|so)\b)[^,.;!?])*/gu,
]
/** A telephone belongs to the car by what the two share. */
const SHARED =
  /蓝牙|音乐|歌|电台|连接|配对|电话|通话|导航|bluetooth|music|song|radio|call|contacts?|connect|pair|hook|link|sync/u

const namesThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  actionOf(token) === undefined &&
  token.senses.some(sense => sense.type === 'parts' || sense.type === 'symptom')

const spansIn = (
  tokens: readonly Token[],
  text: string,
): readonly { readonly start: number; readonly end: number }[] => {
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  const before = BEFORE.flatMap(found).flatMap(({ start, end }) => {
    const next = tokens.find(token => token.start >= end)
    return next?.start === end && namesThing(next) && !SHARED.test(next.text)
      ? [{ start, end: next.end }]
      : []
  })
  const behind = found(BEHIND).flatMap(({ start, end }) => {
    const thing = tokens.findLast(token => token.end <= start)
    return thing !== undefined && namesThing(thing) ? [{ start: thing.start, end }] : []
  })
  return [...before, ...behind, ...[...AS_A_WHOLE, ...OTHER_CARS].flatMap(found)]
}

/**
 * Marks what stands elsewhere, so that its parts are not taken for the car's: the air conditioning of a shop, the
 * screen of a laptop, the seats of a friend's car. Only where the thing is named beside its place; "when we get to
 * the office, switch off the AC" is about this car.
 */
export const withForeign = (tokens: readonly Token[], text: string): readonly Token[] => {
  const spans = spansIn(tokens, text).filter(({ start, end }) => !SHARED.test(text.slice(start, end)))
  if (spans.length === 0) return tokens
  return tokens.map(token =>
    spans.some(span => token.start >= span.start && token.end <= span.end) && !hasMark(token, 'comma')
      ? { ...token, senses: [{ type: 'mark', mark: 'absent' }] }
      : token,
  )
}
