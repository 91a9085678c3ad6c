import type { JsonValue } from '../../domain/json.ts'
import { mayNameMenu } from '../../skills/coffee/menu-words.ts'
import { orderLines } from '../../skills/coffee/order-lines.ts'
import { normalise } from '../text/normalise.ts'
import { type MenuTalk, menuTalk } from './coffee-order.ts'
import { type Piece, type SkillDomain, type SkillReading, said } from './domain.ts'
import { menuQuestionIn } from './menu-questions.ts'

/** Drinks people ask coffee shops for that ours have not got: the menu says so. */
const NOT_OURS =
  /\b(?:frappuccinos?|frappes?|affogatos?|lungos?|ristrettos?|bubble teas?|boba|smoothies?|lemonades?|milkshakes?|iced teas?|beers?|cokes?|juices?)\b|奶茶|柠檬茶|柠檬水|果汁|可乐|汽水|奶昔|啤酒|雪糕/u

const USUAL =
  /\b(?:my|the) usual\b|\busual (?:coffee|order|drink)\b|\bregular order\b|\bas always\b|老样子|老规矩|平时(?:喝|点)?的|常喝的|平常(?:喝|点)?的|照旧/u
const USUAL_ALONE =
  /^(?:(?:please|just|can|could|i|i'd|i'll|we|you|me|us|would)\b[ ,]*)*(?:(?:get|give|order|grab|bring|make|have|take|want|like)\b[ ,]*(?:(?:me|us)[ ,]*)?)(?:my|the) usual(?: (?:coffee|order|drink|one|thing))?(?:[ ,]+please)?$|^(?:my|the) usual (?:coffee|order|drink)(?:[ ,]+please)?$|^(?:请|帮我|给我|我|还是|照|按|,)*(?:来|点|要)(?:一?[个杯份])?(?:我的?)?(?:老样子|老规矩|平时(?:喝|点)?的|常喝的)(?:吧|就行|就好)*$|^(?:请|帮我|给我|还是|照|按|,)*(?:老样子|老规矩|平时(?:喝|点)?的|常喝的|照旧)来一?[杯份个](?:吧)?$/u
const AGAIN =
  /\b(?:(?:the )?same (?:again|as (?:last time|before|yesterday|usual))|the same (?:coffee|order|one|thing|drink)?|same (?:coffee|order|one|thing|drink|but|with)|another (?:one|coffee)|one more(?: of (?:those|these|them))?|reorder|repeat (?:my|the) (?:last )?order)\b|再来一[杯份](?!\p{Script=Han})|再来[一两二三]?[杯份](?:和?(?:刚才|上次))?(?:一样|同样|相同)|(?:和|跟)(?:上次|刚才|之前)(?:那杯)?一样|^(?:要|来|点)?[一两]?[杯份]?(?:一样|同样)的|同样的再来|再点一[杯份]/u

const CANCELS =
  /\b(?:cancel|call off|don't want|no longer want|scrap|forget (?:the|my|that) (?:coffee|order|drink|latte))\b|取消|不要了|不想要了|退掉|退了|退单/u
const ASKS_STATUS =
  /\b(?:ready|status|where(?:'s| is)|how long|when will|is my|did you (?:order|place)|have you ordered|done yet|on its way)\b|好了吗|好了没|(?:咖啡|拿铁|美式|订单)呢|在哪|做好|到哪|什么时候好|多久|几点能?[取好]|(?:点|订|下单)了[吗没]/u
const FETCHED =
  /\b(?:collected|picked (?:it |up|my)|i have my|i've (?:got|had) (?:it|my|the)|(?:got|have) (?:it|my) (?:coffee|order|drink|latte)?|(?:got|have) the coffee)\b|取到|拿到|取了|已经取|取走|拿好了/u
const ASKS_WHAT_WAS_ORDERED =
  /^what (?:did|have) (?:i|we) (?:just )?order(?:ed)?\b|^what(?:'s| is) my order\b|^我(?:刚才|刚刚)?(?:都)?(?:点|订|下单)(?:了|的是?)(?:什么|啥|哪些)|^我的订单(?:是什么|呢)?$/u

/** Words of a change, beyond a mere "with" or 加, which a new order has as well. */
const CHANGES =
  /\b(?:change|make (?:it|that|them|both)|switch|swap|instead|actually|never ?mind|rather)\b|改|换|算了/u
const CHANGES_DETAIL =
  /^(?:and |also |oh |just |but )*(?:no|without|with|extra|less|more|add|hold|skip|not|in)\b|^(?:再|多|少|不要|不加|别加|加|去|都)/u
/** One more drink beside those already ordered. */
const ADDS =
  /^(?:and |oh |yes |yeah |ok(?:ay)? |, )*(?:also|plus|and|as well|another|one more|add (?:an?|one|two|another))\b|\b(?:too|as well|on top)$|^(?:再|还要?|另外|外加|加上?)(?:[给帮]\S{1,5}?)?(?:来|点|要|加)*[一两二三1-9][杯份个]/u
const OTHER_SHOP =
  /\b(?:other|different|another) (?:shop|place|cafe|café|one|coffee shop)\b|\b(?:somewhere|anywhere) else\b|换一?[个家](?:店|地方)?|别的店|另一家|其他店/u

/** Talk about coffee, or questions: no order, however much detail there is. */
const ABOUT_COFFEE =
  /\b(?:i (?:like|love|prefer|hate|usually|always|never|don't|used|had|drank|drink)|(?:he|she|they|we|who) |what|which|why|is|are|does|did|was|remember|prefers?|likes|loves|drinks?|had|too|tastes?|when|if|every|don't|not|every ?day|mornings?)\b|喜欢|爱喝|不喝|记住|每天|太|什么|怎么|为什么|习惯|平时/u
const A_PLACE =
  /(?:nearby|near me|附近|周边).*|(?:coffee shop|cafe|café|咖啡(?:店|馆|厅))(?!.*(?:order|点|来一?杯))/u
const OPENS =
  /^(?:order (?:a|an|my|me|some|us|the|two|one)|get me (?:a|my) .{0,20}(?:coffee|latte)|(?:老样子|照旧|和上次一样|跟上次一样|还是老样子).{0,3}(?:来|点|要)|点(?:一|杯|两|份)?.{0,8}(?:咖啡|拿铁|美式|卡布|摩卡)|来(?:一|两)?杯|再来一杯|买(?:一|两)?杯)/u

/** Without a name of the menu, one of these is needed. */
const ORDERING =
  /\b(?:order|orders|ordered|usual|menu|drinks?|sizes?|milks?|syrups?|sweeteners?|caffeine|same|reorder)\b|[杯喝奶糖]|订单|点了|老样子|老规矩|照旧|菜单|饮/u

/** Coffee orders, and questions of the menu. What is on it, and how it is read, the menu itself knows. */
export const COFFEE: SkillDomain = {
  id: 'coffee',
  opening: OPENS,
  read: piece => readCoffee(piece, false),
}

/** The whole of what was said, where every word of it belongs to an order or a question of the menu. */
export const readWholeCoffee = (piece: Piece): readonly SkillReading[] => readCoffee(piece, true)

const readCoffee = (piece: Piece, whole: boolean): readonly SkillReading[] => {
  const { text, spoken, context } = piece
  const recent = context.previous.some(request => request.kind === 'skill' && request.skill === 'coffee')
  const plain = normalise(spoken).text
  if (ANY_DRINK.test(text)) return [reading('order', { words: spoken })]
  if (!recent && !ORDERING.test(plain) && !NOT_OURS.test(plain) && !mayNameMenu(plain)) return []
  const talk = menuTalk(spoken)
  const question = menuQuestionIn(
    plain,
    {
      drink: talk.drink !== undefined,
      any:
        (talk.namesThing || talk.namesMaking) &&
        (talk.complete || talk.drink !== undefined || PRICE.test(text)),
    },
    recent,
  )
  const open = recent && (context.awaitingConfirmation || context.options.length > 0)
  // "Can you make it with oat milk?", of the order that is being confirmed: it is asked for.
  const wishes = open && question === 'has' && talk.drink === undefined
  if (question !== undefined && !wishes)
    return [reading('menu', said({ about: question, drink: talk.drink, words: piece.spoken }))]
  const strange = talk.complete ? undefined : NOT_OURS.exec(plain)?.[0]
  // A bubble tea is no tea of ours: the menu says so, rather than another drink being brought.
  if (strange !== undefined && talk.asks && menuTalk(plain.replace(strange, ' ')).drink === undefined)
    return [reading('order', { drink: strange, notOurs: true })]
  if (A_PLACE.test(text) && !talk.complete) return []
  const errand = readErrand(text, talk, recent, open)
  if (errand !== undefined) return [reading(errand)]
  if (USUAL_ALONE.test(text)) return [reading('order', { usual: true, words: piece.spoken })]
  if (talk.complete) return readComplete(piece, talk, recent, open)
  return whole ? [] : readWithin(piece, talk, recent)
}

/** A question of a price needs no other word that is understood. */
const PRICE = /\b(?:how much|cost|price)\b|多少钱|几块/u

/** Whatever there is to drink: which one is asked. */
const ANY_DRINK =
  /^(?:(?:can|could|would|will) (?:you|i) |i'd like |i want |let me |please )*(?:order|get|bring|grab|fetch|buy|have)(?: me| us)? (?:(?:a (?:cup|mug|glass) of )?(?:something|anything)|a|some)(?: (?:hot|cold|warm|nice))*(?: (?:to drink|drinks?))$|^(?:(?:can|could) (?:you|i) |please )*(?:order|get|bring|grab|give|make|have)(?: me| us)? a (?:cup|mug|glass) of something(?: (?:hot|cold|warm|nice))?$|^order something$|^(?:a|some) (?:(?:hot|cold) )?drinks?(?:[ ,]+please)?$|^(?:请|帮我|给我|我想?要?)*(?:来|点|要|买)(?:[一两]?[杯份个]|点儿?|些)?(?:什么|热的?|冷的?|冰的?)?(?:喝的|饮料|饮品|东西喝)$|^(?:请|帮我|给我|我)*(?:来|点|要|给我)一?杯$|^(?:我)?想?要?喝点?(?:热的?|冷的?|冰的?|什么|东西)$/u

/** What is to be done with an order that was placed. */
const readErrand = (text: string, talk: MenuTalk, recent: boolean, open: boolean): string | undefined => {
  const topic =
    recent ||
    (talk.drink ?? talk.unwanted) !== undefined ||
    /\bmy (?:order|drink)\b|我的订单|我点的|订单|下的单/u.test(text)
  if (ASKS_WHAT_WAS_ORDERED.test(text)) return 'status'
  if (!topic || (talk.asks && talk.names)) return undefined
  const named =
    (talk.drink ?? talk.unwanted) !== undefined ||
    /\b(?:order|drink|it|that)\b|订单|下的单|了|呢|好/u.test(text)
  if (named && CANCELS.test(text) && !CHANGES.test(text) && !(open && talk.unwanted !== undefined))
    return 'cancel'
  if (named && ASKS_STATUS.test(text)) return 'status'
  if (named && FETCHED.test(text)) return 'collect'
  return undefined
}

/** Words that are all about an order. */
const readComplete = (
  piece: Piece,
  talk: MenuTalk,
  recent: boolean,
  open: boolean,
): readonly SkillReading[] => {
  const { text, spoken } = piece
  const otherShop = OTHER_SHOP.test(text)
  const slots = said({
    drink: talk.drink,
    unwanted: talk.unwanted,
    words: spoken,
    ...(otherShop ? { otherShop } : {}),
  })
  const changing = CHANGES.test(text) || talk.drink === undefined
  if (open && talk.drink !== undefined && ADDS.test(normalise(spoken).text) && !CHANGES.test(text))
    return inLines(spoken, { also: true })
  if (open && (talk.names || otherShop) && (changing || !talk.asks)) return [reading('change', slots, 0.85)]
  const named = talk.drink !== undefined || talk.namesMaking
  if (USUAL.test(text) && (named || talk.asks)) return [reading('order', { ...slots, usual: true })]
  if (AGAIN.test(text) && (named || recent || /杯/u.test(text)) && !CHANGES.test(text))
    return [reading('order', { words: spoken, again: true })]
  const ofOrder = recent || /\b(?:my|the) order\b|订单/u.test(text)
  if (
    ofOrder &&
    talk.names &&
    (CHANGES.test(text) || (talk.drink === undefined && CHANGES_DETAIL.test(text)))
  )
    return [reading('change', slots, 0.85)]
  if (!named || !(talk.asks || talk.elliptic || (talk.detailed && talk.drink !== undefined))) return []
  return talk.drink === undefined
    ? [reading('order', slots)]
    : inLines(spoken, otherShop ? { otherShop } : {})
}

/** An order among other words. */
const readWithin = (piece: Piece, talk: MenuTalk, recent: boolean): readonly SkillReading[] => {
  const { text, spoken } = piece
  const foreign = NOT_OURS.exec(text)?.[0]
  if (talk.drink === undefined && foreign !== undefined && (talk.asks || recent) && !ABOUT_COFFEE.test(text))
    return [reading('order', { drink: foreign })]
  // What the drink is called was not heard, how it is made was: that says most of what it is.
  if (talk.drink === undefined && talk.asks && talk.namesMaking && !ABOUT_COFFEE.test(text))
    return [reading('order', { words: spoken }, 0.8)]
  // A drink with a detail of it is ordered, whatever the verb was heard as; an order is always confirmed.
  const wants = talk.asks || talk.elliptic || talk.detailed
  if (talk.drink === undefined || ABOUT_COFFEE.test(text) || !wants) return []
  if (USUAL.test(text)) return [reading('order', { usual: true, words: spoken })]
  const shop = shopIn(text)
  return inLines(spoken, shop === undefined ? {} : { shop })
}

const SHOP =
  /\b(?:from|at) (?!(?:the )?(?:same|nearest|closest)|home|work|\d)((?:[\p{L}']+ ?){1,4}?)(?=,| with| and| please|$)|(?:从|在|去)(.{2,8}?)(?:点|买|订|来)/u
const shopIn = (text: string): string | undefined => {
  const match = SHOP.exec(text)
  return match?.[1] ?? match?.[2]
}

/** One request for each kind of drink. */
const inLines = (spoken: string, slots: Readonly<Record<string, JsonValue>> = {}): readonly SkillReading[] =>
  orderLines(spoken).map(({ words, count }) =>
    reading('order', said({ drink: menuTalk(words).drink, words, count, ...slots })),
  )

const reading = (
  intent: string,
  slots: Readonly<Record<string, JsonValue>> = {},
  certainty = 0.92,
): SkillReading => ({ skill: 'coffee', intent, slots, certainty })
