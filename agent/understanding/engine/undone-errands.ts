import type { UndoneErrand } from '../request.ts'

const EN_WISH =
  "(?:(?:can|could|would|will) (?:you|we|i) |i(?:'d| would) like (?:you )?to |i want (?:you )?to |i need you to |let's |please |go |help me )*"
const EN_GET = '(?:order|buy|get|fetch|bring|grab|book|reserve|purchase|make|arrange)(?: (?:me|us|for me))?'
const EN_A = '(?: (?:a|an|the|some|any|my|our|one|two|three|\\d+))*'
const EN_FOOD =
  '(?:[a-z]+ )?(?:pizzas?|burgers?|hamburgers?|sandwich(?:es)?|sushi|noodles|kebabs?|salads?|fries|chips|tacos?|burritos?|curry|chicken|steaks?|ramen|dumplings|takeaways?|takeouts?|take-?out|take-?away|food|meals?|snacks?|lunch|dinner|breakfast|supper|ice ?creams?|cakes?|donuts?|doughnuts?|something to eat)'
const ZH_WISH = '(?:请|帮我|给我|帮忙|替我|麻烦|我们?|想要?|要|能不能|可以|去)*'
const ZH_GET = '(?:预订|预定|预约|网购|订购|下单|订|定|点|叫|买|来)'
const ZH_A =
  '(?:上|好|了)?(?:[一两二三四五六七八九十\\d]*(?:个|份|张|间|家|盒|碗|顿|束|本|件|瓶|点儿?|些|单))?'
const ZH_FOOD =
  '(?:\\p{Script=Han}{0,3}(?:披萨|比萨|汉堡|寿司|面条?|炒饭|盖饭|饺子|烤鸭|烧烤|炸鸡|鸡排|薯条|沙拉|三明治|蛋糕|冰淇淋|甜品|零食|快餐|套餐|盒饭|外卖|早餐|午餐|晚餐|早饭|午饭|晚饭|夜宵|火锅))'

const en = (words: string): string =>
  `^${EN_WISH}${words}(?: (?:please|for me|for us|now|tonight|today|tomorrow))*$`
const zh = (words: string): string => `^${ZH_WISH}${words}(?:吧|吗|呗|好吗)?$`
const either = (english: string, chinese: string): RegExp => new RegExp(`${en(english)}|${zh(chinese)}`, 'u')

const EN_WHEN = "(?: (?:for|on|at|in|to|from|with|near|by) [a-z0-9 ']{1,30})?"
const ZH_WHEN = '(?:今天|今晚|明天|明晚|后天|周末|晚上|中午|下午|上午|早上|两人|\\p{Script=Han}{1,2}点)*'

/**
 * Errands people give an assistant that ours does not do: it orders coffee, and books, buys and sends nothing else.
 * Whole sentences only, the particular kinds first.
 */
const ERRANDS: readonly (readonly [UndoneErrand, RegExp])[] = [
  [
    'taxi',
    either(
      `(?:call|get|order|book|hail|find)(?: me| us)?${EN_A} (?:taxi|cab|uber|lyft|ride|chauffeur)(?: home| back)?${EN_WHEN}`,
      `(?:叫|打|约|来|订|喊)(?:一?[个辆台])?(?:车|出租车?|网约车|滴滴|的|的士|专车|代驾)`,
    ),
  ],
  [
    'mail',
    either(
      "(?:(?:read|check|show)(?: me)?(?: (?:my|the|any|new|unread|last|latest|text))* (?:messages?|texts)|(?:read|check|open|show|send|write|answer|reply to)(?: me)?(?: (?:my|an?|the|new|unread|latest|last))* (?:e-?mails?|mails?|inbox|whatsapps?|wechat|wechats|posts?|tweets?|social media|whatsapp messages?)|what's in my inbox|(?:do i have|have i got|any) (?:any )?(?:new )?e-?mails?|(?:post|share)(?: (?:this|it|that))? (?:on|to) (?:facebook|instagram|twitter|wechat|weibo|tiktok)|open (?:whatsapp|wechat|facebook|instagram|tiktok))(?: (?:to|from|about) .{1,40})?",
      '(?:看看?|查看?|读|念|收|发|写|回|打开|刷)(?:一?下|一?[个封条])?(?:我的?)?(?:新的?|未读的?)?(?:邮件|邮箱|微信|朋友圈|微博|抖音|信息流|qq)(?:消息)?(?:给\\p{Script=Han}{1,6})?|给\\p{Script=Han}{1,6}(?:发|写|回)(?:一?[个封条])?(?:邮件|电邮|qq)',
    ),
  ],
  [
    'table',
    either(
      `(?:(?:book|reserve|make|get)(?: me| us)?(?: (?:a|the|our|us a))? (?:table|dinner reservation|reservation)${EN_WHEN}${EN_WHEN}|i need a (?:table|reservation)${EN_WHEN})`,
      `${ZH_WHEN}(?:预订|预定|预约|订|定|约)(?:一?下|一?[个张桌家间])?${ZH_WHEN}(?:的)?(?:一桌|位子?|位置|座位?|餐位|餐桌|桌子?|包间|包厢|餐厅|饭店|酒楼)`,
    ),
  ],
  [
    'room',
    either(
      `(?:book|reserve|order|get)(?: me| us)?(?: into)?${EN_A} (?:hotel|hotel room|room|motel|guest ?house|b&b|airbnb|hostel|accommodation|place to (?:stay|sleep))s?${EN_WHEN}`,
      `${ZH_WHEN}(?:预订|预定|订|定|开)(?:一?下|一?[个间家晚])?${ZH_WHEN}(?:的)?(?:酒店|宾馆|旅馆|民宿|房间|房|客房)`,
    ),
  ],
  [
    'ticket',
    either(
      `(?:book|buy|order|get|reserve)(?: me| us)?${EN_A}(?: (?:train|plane|bus|flight|cinema|movie|film|concert|theatre|theater|football|return|first class|museum))* (?:tickets?|flights?|train|seats? on .{2,20})${EN_WHEN}${EN_WHEN}|check(?: me)? in(?: (?:for|to|on) .{2,20})?`,
      `${ZH_WHEN}(?:预订|预定|订|定|买|抢|来)(?:一?[张个两])?${ZH_WHEN}(?:\\p{Script=Han}{0,4}的)?(?:飞机|火车|高铁|动车|电影|演唱会|音乐会|景区|景点|球赛|话剧)?(?:机票|车票|门票|票)`,
    ),
  ],
  [
    'appointment',
    either(
      `book (?:my|the) car in${EN_WHEN}|(?:make|book|get|schedule|arrange)(?: me| us)?(?: (?:an?|my|the))? (?:(?:doctor's|dentist|hair|service|[a-z]+) )?(?:appointment|haircut|service|massage|check-?up|meeting|consultation)${EN_WHEN}${EN_WHEN}`,
      `${ZH_WHEN}(?:预约|约|挂)(?:一?[个下])?${ZH_WHEN}(?:\\p{Script=Han}{0,5})(?:理发|剪头发?|体检|医生|牙医|挂号|号|保养|维修|洗车|按摩|美容|会议|见面|面试)`,
    ),
  ],
  [
    'emergency',
    either(
      "(?:call|phone|ring|dial|get|send|order)(?: me| us| for)?(?: (?:an?|the|some))? (?:ambulance|police|cops|fire brigade|fire department|emergency services?|paramedics|help)|(?:this is|it's) an emergency|(?:someone|somebody|there) (?:has )?(?:had|been|is) (?:an|in an) accident",
      '(?:叫|打|拨打?|呼叫|报)(?:一?个|一?辆)?(?:救护车|警察|警|消防队?|火警|急救|急救电话|报警电话)',
    ),
  ],
  [
    'payment',
    either(
      `(?:pay|settle)(?: (?:for|my|the|a|this|our))* (?:parking(?: fee| ticket)?|toll|bill|fine|charging|fuel|petrol|gas|coffee|ticket|road tax)${EN_WHEN}|(?:send|transfer|wire)(?: \\w+)? (?:some )?money${EN_WHEN}|top up (?:my|the) (?:phone|card|account|balance|travel card|toll tag)`,
      '(?:交|缴|付|支付|充值?|转)(?:一?下)?(?:停车|过路|高速|充电|加油|话|水电|电)?(?:费|款|账|钱|罚款|罚单|账单)(?:给\\p{Script=Han}{1,6})?',
    ),
  ],
  [
    'rental',
    either(
      `(?:rent|hire|lease)(?: me| us)?${EN_A} [a-z]+(?: [a-z]+)?${EN_WHEN}|(?:book|reserve)(?: me| us)?${EN_A} (?:parking (?:space|spot|place)|charger|charging (?:point|station|slot)|car|boat|bike)${EN_WHEN}`,
      '(?:租|预订|预定|预约|订)(?:一?[辆个台])?(?:车|汽车|自行车|单车|车位|停车位|充电桩)',
    ),
  ],
  ['food', either(`${EN_GET}${EN_A} ${EN_FOOD}`, `(?:${ZH_GET}${ZH_A}${ZH_FOOD}|叫外卖|点餐|订餐)`)],
  [
    'drink',
    either(
      `${EN_GET}${EN_A} (?:glass of |bottle of |can of |pint of |cup of )?(?:beers?|wine|water|juice|cokes?|cola|soda|lemonades?|cocktails?|whisky|milk|bubble tea|milk tea|smoothies?)`,
      `${ZH_GET}(?:[一两三]?(?:瓶|杯|罐|听|点|箱))?(?:水|矿泉水|啤酒|红酒|白酒|酒|可乐|果汁|汽水|雪碧|牛奶|饮料|酸奶|奶茶)`,
    ),
  ],
  [
    'goods',
    either(
      `(?:order|buy|purchase|shop for)(?: (?:me|us))?(?: (?:a|an|the|some|my|more|new|another))+ [a-z]+(?: (?!on\\b|off\\b|and\\b|then\\b)[a-z]+){0,2}|do (?:my|the|some) shopping|order (?!me\\b|it\\b|that\\b|this\\b|them\\b|in\\b|of\\b|to\\b|by\\b|from\\b|for\\b)[a-z]+(?: [a-z]+)?`,
      `(?:网购|下单|订购|买)${ZH_A}(?!单)\\p{Script=Han}{1,6}`,
    ),
  ],
]

/** Those whose words hold a time or a place, which alone would be another wish: 订明天去上海的高铁票. */
export const BOOKINGS: ReadonlySet<UndoneErrand> = new Set([
  'taxi',
  'table',
  'room',
  'ticket',
  'appointment',
  'emergency',
  'rental',
  'payment',
])

/**
 * Which errand that nothing here does a sentence gives, if it is one from end to end. `text` is normalised.
 *
 * @param among only these; all of them when absent.
 */
export const readUndoneErrand = (
  text: string,
  among?: ReadonlySet<UndoneErrand>,
): UndoneErrand | undefined => {
  const plain = text.replace(/[.,!?;！？]+$/gu, '').trim()
  return ERRANDS.find(([errand, pattern]) => among?.has(errand) !== false && pattern.test(plain))?.[0]
}
