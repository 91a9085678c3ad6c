import { cupCounts } from '../../skills/coffee/cup-count.ts'
import { addsShot, masked } from '../../skills/coffee/hearing.ts'
import { type MenuMention, menuMentions, plainWords } from '../../skills/coffee/menu-words.ts'

/** What of a menu stands in a sentence, and whether anything else does. */
export interface MenuTalk {
  /** The first drink that is wanted, in the menu's words. */
  readonly drink?: string
  /** A drink that is not wanted. */
  readonly unwanted?: string
  /** Something of the menu, a number of cups, or a shop is named. */
  readonly names: boolean
  /** Names what nothing but a drink can be: a roast, decaf, shots. */
  readonly namesMaking: boolean
  /** Something that is on a menu is named: a drink, a milk, an extra; the heat alone may be the car's. */
  readonly namesThing: boolean
  /** Begins as one asks for something: "I'd like", "can I get", 来. */
  readonly asks: boolean
  /** Begins with the thing itself: "a latte", "two large …", 一杯…. */
  readonly elliptic: boolean
  /** More than a drink: how it is to be made. */
  readonly detailed: boolean
  /** Every word belongs to an order. */
  readonly complete: boolean
}

const FRONT =
  /^(?:(?:hey|hi|hello|ok|okay|so|um|uh|er|well|please|jarvis|and|then|now|yes|yeah|sure|oh|no|actually|wait|sorry|also|just)[ ,]+)*/u
const ASKS_EN = new RegExp(
  [
    "(?:i|we)(?:'d| would) (?:really |just )?(?:like|love|have|fancy|kill for)(?: to (?:have|get|order|drink))?",
    "(?:i|we)(?:'ll| will) (?:just )?(?:have|take|get|go (?:for|with)|try|grab)",
    '(?:can|could|may|might) (?:i|we) (?:please |just |also )?(?:have|get|order|grab|try)',
    '(?:can|could|will|would) you (?:please |just |also )?(?:(?:put in|place) an? order(?: for)?|order|get|grab|bring|make|fix|buy|fetch|pick up|do)',
    '(?:i|we) (?:really |just |also )?(?:want|wanna|need|fancy|could (?:use|do with|go for|murder)|feel like)(?: to (?:have|get|order|drink))?',
    "(?:i'm|we're|i am|we are) (?:craving|dying for|in the mood for|gasping for|up for|going to have|gonna have)",
    "let(?:'s| us| me) (?:get|have|order|grab|do)",
    '(?:put in|place|make) an? order(?: for)?',
    '(?:get|order|grab|bring|make|give|buy|fetch|gimme|pick up|do|brew|prepare|fix)',
    'how about|what about',
  ].join('|'),
  'u',
)
const ASKS_ZH =
  /^(?:请|麻烦|今天|今儿|现在|早上|各|都|那|就|先|再|我们?|咱们?|你|帮我?|给我?|给?(?:老婆|老公|孩子|小朋友)|能不能|可不可以|可以|能|,|\s)*(?:想要|想喝|想来|要喝|要|来|点|买|订|叫|整|搞|弄|上|下单)/u

const AT_A_PLACE =
  /^(?:换)?(?:在|去|到|从)?(?:最近的|附近的|一?[家个]?)*\S{0,4}?(?:咖啡[店馆厅屋坊]|烘焙坊|店|那里|这里)(?=\S)/u

/** Words an order is made of beside the menu's own. */
const SMALL_EN = new Set(
  "a an the and plus with in on of for to from at me my us our him his her them wife husband partner girlfriend boyfriend friend colleague boss son daughter kid kids child children mum mom mother dad father brother sister everyone everybody both all each please thanks thank you cup cups mug glass some also too as well just only it it's it'll that this those these one ones make have get order take go away takeaway now right quick nice fresh size sized then again another more extra less half double lot lots bit little touch dash splash drop no not without hold skip never mind instead actually rather change switch swap add put keep other same but regular normal plain side top is be i we you i'd i'll we'd syrup flavour flavor flavoured milk sugar shot shots spoon spoons spoonful packet packets pump pumps so very really shop place cafe café coffee shop's nearest closest usual today this morning afternoon don't want need any so big way strong large small if can possible do does any they got sell serve come are what wait can sprinkle pinch squirt dusting round one two three four five six seven eight nine last time before yesterday earlier both's could with way everything would like want made kind type drink drinks order from there here same it then hot cold".split(
    ' ',
  ),
)
const SMALL_ZH =
  /等一下|等等|等下|哦|噢|对了|那个|上次|刚才|刚刚|之前|昨天|今天|今儿|早上|两位|[二三四]位|位|但是?|不过|只是|最近的?|附近的?|家|店|那里|这里|一样的?|同样的?|平时的?|老样子|女朋友|男朋友|老婆|老公|媳妇|孩子|小朋友|朋友|同事|老板|妈妈?|爸爸?|后面的?|后排的?|大家|每人|每杯|其中|另外|另|剩下|人|带走|打包|外带|现在|顺便|谢谢|麻烦|下单|正常|标准|可以|帮忙|算了|不对|不是|还是|还要|[请帮给我们咱你他她它的了吧呢啊呀嘛哈要想来买订叫喝点整搞弄再还也都各和跟与加放不别少多去换成改用把那这先就些只半全下好能行吗在从份杯个块包勺颗儿撒洒单一二两三四五六七八九十俩有没\d]/gu

/** Whom it is for, and how much one would like it, say nothing of the drink. */
const ASIDES =
  /\bfor (?:my |the |our )?(?!(?:a|an|the|me|us|here)\b)[a-z']+(?: in the (?:back|front|rear))?(?=\s*(?:,|and\b|please\b|$))|\b(?:really|just|also|maybe|probably|definitely|kindly|quickly|i (?:think|guess|suppose|reckon))\b|(?:给|帮)(?:\p{Script=Han}{1,6}?)(?=各?[来点买要订带]|各)/gu
const withoutOthers = (sentence: string): string =>
  sentence.replaceAll(ASIDES, ' ').replaceAll(/\s+/gu, ' ').trim()

/** Reads a sentence against the menu. */
export const menuTalk = (words: string): MenuTalk => {
  const sentence = withoutOthers(plainWords(words))
  const searched = masked(sentence)
  const mentions = menuMentions(searched)
  const counts = cupCounts(searched, mentions)
  const spans = [...mentions, ...counts]
  const front = FRONT.exec(sentence)?.[0].length ?? 0
  const asking = new RegExp(`^(?:${ASKS_EN.source})\\b`, 'u').exec(sentence.slice(front))
  const asks = asking !== null || ASKS_ZH.test(sentence.replace(AT_A_PLACE, ''))
  const from = asking === null ? 0 : front + asking[0].length
  const rest = spans.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    searched,
  )
  const drinks = mentions.filter(one => one.named.kind === 'drink')
  const drink = drinks.find(one => !one.refused)
  const unwanted = drinks.find(one => one.refused)
  return {
    ...(drink === undefined ? {} : { drink: drink.words }),
    ...(unwanted === undefined ? {} : { unwanted: unwanted.words }),
    names: spans.some(one => !('named' in one) || one.named.kind !== 'place') || searched !== sentence,
    namesMaking: addsShot(sentence) || mentions.some(isMaking),
    namesThing: mentions.some(({ named }) => THINGS.has(named.kind)),
    elliptic: ELLIPTIC.test(sentence.slice(front)) || mentions.some(({ start }) => start <= front + 1),
    asks,
    detailed: mentions.some(({ named }) => !['drink', 'place', 'temperature'].includes(named.kind)),
    complete: isSmallTalk(rest.slice(from)),
  }
}

const THINGS: ReadonlySet<string> = new Set(['drink', 'milk', 'sweetener', 'extra'])
const ELLIPTIC = /^(?:an?|one|two|three|four|five|six|some|another|the|my|[1-9])\b|^[一两二三四五六1-9个]/u

const isMaking = ({ named, words, refused }: MenuMention): boolean =>
  !refused &&
  ((named.kind === 'roast' && /roast|烘|焙/u.test(words)) ||
    (named.kind === 'extra' && named.id === 'decaf') ||
    (named.kind === 'shots' && /shot|浓缩/u.test(words)))

const isSmallTalk = (rest: string): boolean =>
  rest
    .replaceAll(/[a-zé']+/gu, word => (SMALL_EN.has(word) ? ' ' : word))
    .replaceAll(SMALL_ZH, ' ')
    .replaceAll(/[\s,]+/gu, '') === ''
