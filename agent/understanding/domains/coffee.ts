import type { JsonValue } from '../../domain/json.ts'
import { readChineseNumber } from '../chinese/numerals.ts'
import { readEnglishNumber } from '../english/numerals.ts'
import { type Piece, type SkillDomain, type SkillReading, said } from './domain.ts'

const DRINKS =
  /\b(?:flat white|latte|cappuccino|americano|espresso|mocha|macchiato|cortado|cold brew|filter coffee|drip coffee|black coffee|white coffee|hot chocolate|cocoa|chai(?: latte)?|matcha(?: latte)?|tea|frappuccino|frappe|affogato|coffee|decaf|lungo|ristretto)s?\b|拿铁|卡布奇诺|美式(?:咖啡)?|浓缩(?:咖啡)?|摩卡|玛奇朵|焦糖玛奇朵|馥芮白|澳白|冷萃|热巧克力|可可|抹茶拿铁|生椰拿铁|燕麦拿铁|奶茶|红茶|绿茶|手冲|黑咖啡|咖啡/u
const SIZES =
  /\b(?:(?:eight|twelve|sixteen|twenty|8|12|16|20)[ -](?:ounces?|oz)|extra large|small|medium|large|regular|grande|venti|tall)\b|超大杯|特大杯|小杯|中杯|大杯/u
const MILKS =
  /\b(?:(?:oat|soy|soya|almond|coconut|skimmed|skim|whole|semi-skimmed|low[- ]fat|non[- ]fat|lactose[- ]free|cashew|rice|hazelnut|full[- ]fat|two percent|regular)\s*(?:milk)|no milk|oat|soy|almond)\b|燕麦奶|豆奶|豆浆|杏仁奶|椰奶|椰浆|脱脂奶?|全脂奶?|低脂奶?|无乳糖奶?|不加奶|鲜奶|换燕麦|燕麦/u
const SWEETENERS =
  /\b(?:no sugar|without sugar|unsweetened|half sugar|less sugar|extra sugar|brown sugar|sugar|honey|stevia|agave|sweetener|maple syrup)\b|无糖|不加糖|不要糖|半糖|少糖|三分糖|五分糖|七分糖|全糖|多糖|加糖|蜂蜜|代糖|红糖/gu
const EXTRAS =
  /\b(?:vanilla(?: syrup)?|caramel(?: syrup)?|hazelnut(?: syrup)?|whipped cream|cinnamon|chocolate (?:sprinkles|syrup|sauce)|extra shot|foam|extra foam|ice|no ice|less ice|pumpkin spice|cream)\b|香草|焦糖|榛果|奶油|肉桂|去冰|少冰|多冰|加浓|奶泡/gu
const STRENGTHS =
  /\b(?:strong|weak|mild|extra strong|double strength|dark roast|light roast|medium roast)\b|浓一点|淡一点|特浓|深烘|浅烘|中烘/u

const ORDER_VERBS =
  /\b(?:order|brew|prepare|gimme|get|i'd like|i would like|i want|i'll have|i'll take|can i (?:get|have)|could i (?:get|have)|may i have|buy|grab|bring me|give me|make me|i need|let's get|let me (?:get|have)|how about|have)\b|点|来|要|买|订|喝|整|下单|给我/u
const TOPIC =
  /\bcoffee\b|\blatte|\bcappuccino|\bamericano|\bespresso|\bmocha|\bflat white|\bmacchiato|\bcold brew|\bcortado|咖啡|拿铁|美式|卡布奇诺|摩卡|玛奇朵|馥芮白|澳白|冷萃|浓缩/u

const USUAL =
  /\b(?:my usual|the usual|usual|regular order|as always)\b|老样子|老规矩|平时(?:喝)?的|常喝的|平常|照旧/u
const AGAIN =
  /\b(?:same (?:again|as (?:last time|before|yesterday))|the same (?:coffee|order|one|thing) ?(?:again)?|again|another (?:one|coffee)|reorder|repeat (?:my|the) (?:last )?order)\b|再来一[杯份]|来一?[杯份](?:和?(?:刚才|上次))?(?:一样|同样|相同)的|和上次一样|跟上次一样|同样的再来|再点一[杯份]/u

/** Coffee orders: what was heard goes to the menu, which matches it forgivingly. */
export const COFFEE: SkillDomain = {
  id: 'coffee',
  opening:
    /^(?:order (?:a|an|my|me|some|us|the|two|one)|get me (?:a|my) .{0,20}(?:coffee|latte)|(?:老样子|照旧|和上次一样|跟上次一样|还是老样子).{0,3}(?:来|点|要)|点(?:一|杯|两|份)?.{0,8}(?:咖啡|拿铁|美式|卡布|摩卡)|来(?:一|两)?杯|再来一杯|买(?:一|两)?杯)/u,
  read: piece => readCoffee(piece),
}

const readCoffee = (piece: Piece): SkillReading | undefined => {
  const { text, context } = piece
  const recent = context.previous.some(request => request.kind === 'skill' && request.skill === 'coffee')
  const topic =
    TOPIC.test(text) ||
    (/\border\b|订单|下的单/u.test(text) && (recent || /\bmy order\b|我的订单|我点的/u.test(text)))
  const reading = (
    intent: string,
    slots: Readonly<Record<string, JsonValue>> = {},
    certainty = 0.92,
  ): SkillReading => ({ skill: 'coffee', intent, slots, certainty })
  if (
    /(?:nearby|near me|nearest|附近|周边|最近的).*|(?:coffee shop|cafe|café|咖啡(?:店|馆|厅))(?!.*(?:order|点))/u.test(
      text,
    ) &&
    !/\border\b|点一|来一/u.test(text)
  )
    return undefined
  if (topic && /\b(?:cancel|don't want|forget|no longer want)\b|取消|不要了|不想要了|退掉/u.test(text))
    return reading('cancel')
  if (
    topic &&
    /\b(?:menu|what (?:coffee|drinks?|coffees)|which (?:coffee|drinks?)|options)\b|菜单|有什么(?:咖啡|喝的)|有哪些(?:咖啡|饮品)/u.test(
      text,
    )
  )
    return reading('menu')
  if (ASKS_WHAT_WAS_ORDERED.test(text)) return reading('status')
  if (
    topic &&
    /\b(?:ready|status|where(?:'s| is)|how long|when will|is my|done yet)\b|好了吗|好了没|(?:咖啡|拿铁|美式|订单)呢|在哪|做好|到哪|什么时候好|多久/u.test(
      text,
    )
  )
    return reading('status')
  if (
    topic &&
    /\b(?:collected|picked (?:it |up|my)|i have my|got my)\b|取到了|拿到了|取了|已经取/u.test(text)
  )
    return reading('collect')
  const slots = orderSlots(piece)
  const detail = Object.keys(slots).some(key => !['words', 'count', 'shop'].includes(key))
  const asksForADrink = ORDER_VERBS.test(text) && DRINKS.test(text)
  if (
    (topic || recent) &&
    detail &&
    !(asksForADrink && !CHANGES.test(text)) &&
    /\b(?:change|make (?:it|that)|switch|instead|actually|with)\b|改成?|换成?|改为|加/u.test(text) &&
    (recent || /\b(?:change|switch)\b.*\border|改/u.test(text)) &&
    !/\border (?:a|an|me)\b|再来一杯|来一杯|点一杯/u.test(text)
  )
    return reading('change', slots, 0.85)
  // While the order is being asked about or confirmed, a bare detail ("no, large", "大杯") is about it.
  const open = recent && (context.awaitingConfirmation || context.options.length > 0)
  if (open && detail && !USUAL.test(text) && !AGAIN.test(text)) return reading('change', slots, 0.85)
  const drink = DRINKS.exec(text)?.[0]
  // 来杯老样子: a cup is coffee enough.
  if (USUAL.test(text) && (topic || (ORDER_VERBS.test(text) && (recent || /杯|喝/u.test(text)))))
    return reading('order', { ...slots, usual: true })
  if (AGAIN.test(text) && (topic || recent || /杯/u.test(text)))
    return reading('order', { ...slots, again: true })
  if (drink === undefined || !topic) return undefined
  const wants =
    ORDER_VERBS.test(text) ||
    /^(?:an? |one |two |\d |一杯|两杯)|^(?:small|medium|large|iced|hot|大杯|中杯|小杯|冰|热)/u.test(text) ||
    text === drink ||
    (isSpecific(slots) && !ABOUT_COFFEE.test(text))
  return wants ? reading('order', slots) : undefined
}

/** Words of a change, beyond a mere "with" or 加, which a new order has as well. */
const CHANGES = /\b(?:change|make (?:it|that)|switch|instead|actually)\b|改|换/u

const ASKS_WHAT_WAS_ORDERED =
  /^what (?:did|have) (?:i|we) (?:just )?order(?:ed)?\b|^what(?:'s| is) my order\b|^我(?:刚才|刚刚)?(?:都)?(?:点|订|下单)(?:了|的是?)(?:什么|啥|哪些)|^我的订单(?:是什么|呢)?$/u

/** Talk about coffee, or questions: no order, however much detail there is. */
const ABOUT_COFFEE =
  /\b(?:i (?:like|love|prefer|hate|usually|always|never|don't|used)|(?:he|she|they|we|who) |what|which|why|how|is|are|does|do|did|was|remember|prefers?|likes|loves|drinks?|had|too|tastes?|when|if|every|don't|not)\b|喜欢|爱喝|不喝|记住|每天|太|吗|什么|怎么/u

/** A drink with a detail of it is ordered, whatever the verb was heard as; an order is always confirmed. */
const isSpecific = (slots: Readonly<Record<string, JsonValue>>): boolean =>
  ['size', 'milk', 'sweetener', 'shots', 'strength', 'temperature', 'extras'].some(name => name in slots)

/** One more than the drink comes with; the espresso in it is no drink of its own. */
const ANOTHER_SHOT =
  /\b(?:an? )?(?:extra|additional|another|one more) (?:espresso )?shots?(?: of espresso)?\b|(?:再|多)?加(?:一|1)?(?:份|个|点)(?:意式)?浓缩(?:咖啡)?|多(?:一|1|来一)份(?:意式)?浓缩/u

const orderSlots = (piece: Piece): Readonly<Record<string, JsonValue>> => {
  const another = ANOTHER_SHOT.test(piece.text)
  const text = piece.text.replace(ANOTHER_SHOT, ' ')
  const drink = DRINKS.exec(text)?.[0]
  const sweetener = [...text.matchAll(SWEETENERS)].map(match => match[0])
  const extras = [...text.matchAll(EXTRAS)].map(match => match[0])
  const temperature = /\b(?:iced|cold|with ice|over ice)\b|冰的?|冷的|凉的/u.test(
    text.replace(/去冰|少冰|cold brew/gu, ''),
  )
    ? 'iced'
    : /\bhot\b(?! chocolate)|热(?!巧克力)/u.test(text)
      ? 'hot'
      : undefined
  const shots = /\b(single|double|triple|quad|one|two|three|four|\d)[ -]shots?\b|([一两二三四])份浓缩/u.exec(
    text,
  )
  const shop =
    /\b(?:from|at) ((?!the same|home|work|\d)[\p{L}' ]+?)(?=,| with| and|$)|(?:从|在|去)(.{2,8}?)(?:点|买|订|来)/u.exec(
      text,
    )
  return said({
    drink,
    size: SIZES.exec(text)?.[0],
    milk: MILKS.exec(text)?.[0],
    ...(sweetener.length > 0 ? { sweetener } : {}),
    ...(extras.length > 0 ? { extras } : {}),
    temperature,
    strength: another ? 'extra shot' : STRENGTHS.exec(text)?.[0],
    shots: shots === null ? undefined : shotCount(shots[1] ?? shots[2] ?? ''),
    count: countOf(text, drink),
    shop: shop?.[1] ?? shop?.[2],
    words: piece.spoken,
  })
}

const SHOTS: Readonly<Record<string, number>> = {
  single: 1,
  double: 2,
  triple: 3,
  quad: 4,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
}
const shotCount = (word: string): number | undefined => SHOTS[word] ?? readEnglishNumber(word, 0)?.value

/** How many cups: "two lattes", 来三杯美式. */
const countOf = (text: string, drink: string | undefined): number | undefined => {
  const chinese = /([一两二三四五六\d])杯/u.exec(text)?.[1]
  if (chinese !== undefined) return readChineseNumber(chinese, 0)?.value
  if (drink === undefined) return undefined
  const english = /\b(two|three|four|five|six|[2-6]) (?!shots?\b)(?:\w+ ){0,3}?\w+s\b/u.exec(text)?.[1]
  return english === undefined ? undefined : readEnglishNumber(english, 0)?.value
}
