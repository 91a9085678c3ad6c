import type { Language } from '../../../domain/language.ts'
import { tasterIn } from '../../narration/persons.ts'
import { slotKey } from '../../taxonomy/growth.ts'
import { relationOf } from '../../words/kinship.ts'
import { BODY_FACTS } from './body-facts.ts'
import { clean, type Fact, type FactFrame, fact } from './fact.ts'
import { HABIT_FACTS } from './habit-facts.ts'
import { RELATIONS } from './subject.ts'

const PLACE_NOUN =
  /\b(?:office|cent(?:re|er)|building|house|school|lab(?:oratory)?|gym|studio|shop|store|restaurant|station|park|hospital|factory|plant|warehouse|campus|headquarters|site|home|place|street|road|branch|church|library|cafe|farm|hotel|airport|flat|apartment)\b|(?:楼|中心|公司|学校|家|店|院|厂|园|馆|路|号|大厦|办公室|基地|实验室|单位|小区|广场|站)$/iu
const PRONOUN =
  /^(?:it|this|that|he|she|they|you|we|there|here|what|which|who|i|these|those|everything|nothing|something|one|him|her|them|me|everyone|everybody|really|so|all)\b/iu

const relation = (kin: string | undefined, name: string | undefined): Fact | undefined => {
  const named = clean(name)
  if (kin === undefined || named === '' || PRONOUN.test(named)) return undefined
  return fact('fact', 'family', 'relation', { relation: relationOf(kin) ?? kin.toLowerCase(), name: named })
}

const NEGATIVE = /hate|dislike|stand|n't|not|讨厌|不|烦|怕/u
const SPARE_OBJECT =
  /\b(?:it|that|this|you|when|how|to know|to hear|your|the way|if|idea|car|one|here|them)\b|^(?:(?:the|this|that|some|any|your) )?(?:music|song|route|place|sound)s?$|^(?:to|a lot|being|having|going|getting|knowing)\b/u

/** What one likes of the moment ("the challenge", "how it sounds") is no liking to keep. */
const SITUATION =
  /^(?:the|these|those|your|his|her|their|being|hearing|seeing|having|knowing|when|what|every|everything|all)\b|^(?:这|那|你|他|她)/u

/** "I love hiking": an activity is a hobby, anything else a liking of its own that makes its own slot. */
const liking = (verb: string | undefined, object: string | undefined, zh = false): Fact | undefined => {
  const said = clean(object)
  // Whether one listens to it, drinks it or uses it goes without saying; "hiking" and 看书 are what is done.
  const what = zh ? said.replace(/^(?:去|[听喝吃用走])(?=[^，。]{2})/u, '') : said
  const words = what.split(/\s+/u).length
  if (
    what === '' ||
    words > 5 ||
    SITUATION.test(what.toLowerCase()) ||
    PRONOUN.test(what) ||
    (!zh && SPARE_OBJECT.test(what.toLowerCase()))
  )
    return undefined
  const polarity = NEGATIVE.test(verb ?? '') ? -1 : 1
  const strength = /love|adore|hate|stand|最|特别|超|讨厌|怕/u.test(verb ?? '') ? 1 : 0.8
  const activity = zh
    ? /^(?:爬|跑|打|踢|钓|骑|游|看|读|画|拍|唱|跳|下|露营|徒步|摄影|滑|健身|旅)/u.test(what)
    : /^\w+ing\b/u.test(what)
  if (activity) return fact('fact', 'hobbies', 'hobby', what.toLowerCase(), { polarity, strength })
  const slot = slotKey(what)
  return slot === ''
    ? undefined
    : fact('preference', 'likes', slot, what.toLowerCase(), { polarity, strength })
}

/** Frames of facts, the more particular first; a sentence gives at most one. */
const FRAMES: readonly FactFrame[] = [
  {
    en: new RegExp(
      `\\b(?:[Mm]y|[Oo]ur) (?:\\w+ )?(?<kin>${RELATIONS.en})(?:'s name is|(?: is|,)? (?:called|named)| is)\\s+(?<name>[A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?)`,
      'u',
    ),
    zh: new RegExp(
      `我(?:们|家)?的?(?<kin>${RELATIONS.zh})(?:的名字|小名|大名)?(?:叫做?|是|名叫)(?<name>[\\p{Script=Han}A-Za-z]{1,12})`,
      'u',
    ),
    read: ({ kin, name }) => relation(kin, name),
  },
  {
    en: new RegExp(
      `\\b(?:I|i|[Ww]e) (?:always |usually |just )?call (?:my|our) (?<kin>${RELATIONS.en}) (?<name>[A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?)`,
      'u',
    ),
    zh: new RegExp(
      `我们?(?:都|一般|平时|一直)?(?:叫|管)我?(?:的)?(?<kin>${RELATIONS.zh})叫?(?<name>[\\p{Script=Han}A-Za-z]{1,8})$`,
      'u',
    ),
    read: ({ kin, name }) => relation(kin, name),
  },
  {
    en: new RegExp(
      `\\b(?<name>[A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?) is my (?:\\w+ )?(?<kin>${RELATIONS.en})\\b`,
      'u',
    ),
    zh: new RegExp(`^(?<name>[\\p{Script=Han}A-Za-z]{1,8})是我的?(?<kin>${RELATIONS.zh})`, 'u'),
    read: ({ kin, name }) => relation(kin, name),
  },
  {
    en: /\b(?:when i say|by) ["'“]?(?<name>[\w ]{2,30}?)["'”]?,? i (?:mean|always mean) (?<what>.+)$/iu,
    zh: /我说的?["“「]?(?<name>[^”」"，]{1,10}?)["”」]?(?:就?是指?|指的是|的意思是)(?<what>.+)$/u,
    // 「我说的是二十一度」 gives nothing a name.
    read: ({ name, what }) =>
      clean(name) === ''
        ? undefined
        : fact('definition', 'places', 'named_place', { name: clean(name), means: clean(what) }),
  },
  {
    en: /^(?:(?:for (?:me|us)|remember(?: that)?|just so you know|by the way),? )?(?:the |our |my )?["'“]?(?<name>[A-Z][\w&' -]{1,30}?)["'”]? (?:is|means|refers to|stands for) (?<what>(?:the|our|my|where) .+)$/u,
    zh: /^(?:记住|记一下|顺便说)?[，,]?(?:我们?的?)?["“「]?(?<name>[^”」"，是我你他她它这那]{2,10})["”」]?(?:就是|指的是|是指)(?<what>.{2,20})$/u,
    read: ({ name, what }) =>
      PRONOUN.test(clean(name)) || !PLACE_NOUN.test(clean(what))
        ? undefined
        : fact('definition', 'places', 'named_place', { name: clean(name), means: clean(what) }),
  },
  {
    en: new RegExp(
      String.raw`\b(?:(?:i|we) (?:now )?live|(?:my|our) (?:${RELATIONS.en})(?:,? \p{L}+)? (?:now )?lives?) (?:in|at|on|near) (?<what>[^,.]{2,50})|\b(?:my|our) (?:(?:new |home )+address|home|house|address) is (?:now )?(?:at |in )?(?<what2>[^,.]{2,50})`,
      'iu',
    ),
    zh: /(?<!记)(?:我|我们)?(?:家|现在|就)?(?<!记)(?:住在?|家在)(?<what>[^，。了]{2,20})/u,
    read: groups => fact('fact', 'places', 'home', clean(groups.what ?? groups.what2)),
  },
  {
    en: /\b(?:[Ii] am|[Ii]'m|[Ii] come|[Ii]'m originally) (?:originally )?from (?<what>[A-Z][\p{L} ]{1,30})|\b[Ii] (?:grew up|was (?:born|raised)(?: and raised)?) in (?<what2>[A-Z]\p{L}+(?: [A-Z]\p{L}+)*)/u,
    zh: /我(?:是|老家(?:是|在)|家乡(?:是|在)|来自)(?:地道的?|正宗的?)?(?<what>[\p{Script=Han}]{2,6}?)(?:人|的)?$|我(?:从小)?(?:就)?(?:在|是在)(?<what2>[\p{Script=Han}]{2,6}?)(?:长大|出生)(?:的)?$/u,
    read: ({ what: from, what2: place, what = from ?? place }) =>
      /^(?:一个?|做|想|要|不|来|在|说|个|的|从事)/u.test(clean(what)) || OCCUPATION_ZH.test(clean(what))
        ? undefined
        : fact('fact', 'places', 'hometown', clean(what)),
  },
  {
    en: /\bi (?:work|am working) (?:as an? |in (?:the )?)(?<what>[\p{L} ]{3,40})|\bi(?:'m| am) an? (?<what2>(?:\p{L}+ ){0,2}(?:teacher|doctor|nurse|engineer|lawyer|programmer|developer|driver|designer|student|manager|accountant|architect|scientist|researcher|chef|cook|artist|writer|journalist|photographer|musician|dentist|pharmacist|farmer|mechanic|electrician|carpenter|plumber|salesman|consultant|professor|pilot|officer|retiree|translator))\b/iu,
    zh: /我是(?:一名|一个|个|做)?(?<what>[\p{Script=Han}]{0,6}?(?:老师|医生|护士|工程师|律师|程序员|设计师|学生|经理|会计|建筑师|科学家|厨师|画家|作家|记者|摄影师|司机|公务员|警察|军人|销售|教授|翻译|牙医|药剂师|农民|产品经理))/u,
    read: groups => fact('fact', 'work', 'occupation', clean(groups.what ?? groups.what2).toLowerCase()),
  },
  {
    en: /\b(?:i|we) work (?:for|at) (?<what>[^,.]{2,40})|\bmy (?:office|workplace) is (?:at|in|on|near) (?<what2>[^,.]{2,40})/iu,
    zh: /我(?:现在)?在(?<what>[^，。]{2,16}?)(?:上班|工作)|(?:^|我(?:们)?)(?:公司|单位)在(?<what2>[^，。]{2,16})/u,
    read: groups => fact('fact', 'places', 'workplace', clean(groups.what ?? groups.what2)),
  },
  {
    en: /\b(?:please |just )?call me (?<what>[A-Z][\p{L}'-]+)|\bmy name is (?<what2>[A-Z][\p{L}'-]+)/u,
    zh: /(?:以后)?(?:就|请)?(?:叫|称呼)我(?<what>[\p{Script=Han}A-Za-z]{1,8})|我(?:的名字)?叫(?<what2>[\p{Script=Han}A-Za-z]{2,8})/u,
    read: groups => fact('fact', 'person', 'address_as', clean(groups.what ?? groups.what2)),
  },
  {
    en: /\bmy birthday is (?:on )?(?<what>[^,.]{3,24})/iu,
    zh: /我的?生日(?:是|在)(?<what>[^，。]{2,12})/u,
    read: ({ what }) => fact('fact', 'family', 'birthday', clean(what)),
  },
  ...BODY_FACTS,
  {
    en: /\b(?:i have|i've got|i suffer from|i got) (?:an? |the )?(?<what>(?:\p{L}+ )?(?:diabetes|asthma|migraines?|hypertension|arthritis|high blood pressure|bad (?:back|knee|hip|shoulder)|back (?:pain|problems)|heart condition|insomnia|motion sickness|hay fever|vertigo))\b|\bi(?:'m| am) (?<what2>diabetic|pregnant|asthmatic|colou?r-?blind|hard of hearing|near-?sighted|left-handed)\b|\bi get (?<what3>carsick|migraines|motion sick)\b/iu,
    zh: /我有?(?:点|很严重的|一点)?(?<what>糖尿病|高血压|哮喘|偏头痛|关节炎|心脏病|失眠|鼻炎|胃病|腰椎间盘突出|颈椎病|近视|色盲)|我(?<what2>(?:腰|膝盖|颈椎|胃|眼睛|听力)(?:不好|不太好|有问题|有毛病)|怀孕了?|容易晕车|晕车)/u,
    read: groups =>
      fact('fact', 'health', 'condition', clean(groups.what ?? groups.what2 ?? groups.what3).toLowerCase()),
  },
  {
    en: /\bi (?:have to )?take (?:my )?(?<what>(?:\p{L}+ ){0,2}(?:insulin|pills?|medicine|medication|tablets?|aspirin|antibiotics))\b/iu,
    zh: /我(?:要|得|每天)(?:吃|打|用)(?<what>[\p{Script=Han}]{0,6}(?:药|胰岛素|降压片|片))/u,
    read: ({ what }) => fact('fact', 'health', 'medicine', clean(what).toLowerCase()),
  },
  {
    en: /\bmy (?:hobby is|hobbies are)(?<what>[^.]{3,40})|\bi (?<what2>(?:collect|play|practi[cs]e) (?!some|a song|music|it|the|that)[\p{L} ]{3,30}?)(?: (?:every|in|at|twice|once|since|for)\b.*)?$/iu,
    zh: /我的?(?:爱好|业余爱好)(?:是|就是)(?<what>[^，。]{1,16})|我收集(?<what2>[^，。]{1,12})/u,
    read: groups => fact('fact', 'hobbies', 'hobby', clean(groups.what ?? groups.what2).toLowerCase()),
  },
  {
    en: /\b(?:i|we) (?:always |usually |normally |generally )?(?<what>(?:go (?:to the gym|running|swimming|shopping|hiking|to (?:church|yoga|the office))|wake up|get up|leave (?:home|work|the house)|pick up (?:the kids|my \w+)|drop off (?:the kids|my \w+)|jog|work out|swim|commute|visit my \w+) ?[^.]{0,40}?(?:every|each|on \w+days?|in the (?:morning|evening)|at \d)[^.]{0,30})/iu,
    zh: /我(?:一般|通常|习惯|都)?(?<what>每(?:天|周|个?星期|个月|晚|早)[^，。]{2,20})|我(?:一般|通常|习惯)(?<what2>[早晚中下上周][^，。]{2,16}(?:起床|出门|下班|上班|跑步|健身|接孩子|睡觉))/u,
    read: groups => fact('fact', 'habits', 'habit', clean(groups.what ?? groups.what2).toLowerCase()),
  },
  {
    en: /\b(?:i'm|we're|i am|we are) (?:going|flying|moving|driving|travel(?:l)?ing|heading) (?<what>to (?!the nearest|find|eat|get|need|be|work|park|charge|listen)[\p{L} ]{2,40}?(?:\b(?:on|next|this|in|tomorrow)\b[^.]{2,30}))$|\b(?:i|we) (?:have|'ve got) (?<what2>an? (?:\p{L}+ )?(?:meeting|appointment|flight|wedding|exam|interview|concert|party)\b[^.]{0,40}\b(?:on|tomorrow|next|this|at|in)\b[^.]{1,20})/iu,
    zh: /(?:我|我们)(?<what>(?:明天|后天|下周[一二三四五六日天]?|下个?星期[一二三四五六日天]?|这周[一二三四五六日天末]|周末|下个?月|国庆|春节|五一|暑假|寒假)[^，。]{0,4}(?:要|打算|准备|得)[^，。]{2,20})/u,
    read: groups => fact('plan', 'plans', 'plan', clean(groups.what ?? groups.what2)),
  },
  ...HABIT_FACTS,
  {
    en: /\bmy favou?rite (?<thing>[\p{L} ]{3,24}?) (?:is|are) (?<what>[^,.]{2,40})/iu,
    zh: /我最喜欢的(?<thing>[^，。是]{1,8})是(?<what>[^，。]{1,16})/u,
    read: ({ thing, what }) => {
      const slot = slotKey(thing ?? '')
      return slot === '' || PRONOUN.test(clean(what))
        ? undefined
        : fact('preference', 'likes', slot, clean(what), { strength: 1 })
    },
  },
  {
    en: /\bi (?:really |absolutely |just |simply |truly |also )*(?<verb>love|like|enjoy|adore|hate|dislike|can't stand|don't (?:really )?like) (?<what>(?!to\b)[\p{L}' -]{3,40})$/iu,
    read: ({ verb, what }) => liking(verb, what),
  },
  {
    en: new RegExp(
      `^(?:(?:[Mm]y|[Oo]ur) (?:${RELATIONS.en})(?:,? [A-Z]\\p{L}+)?|(?<name>[A-Z]\\p{Ll}+(?: [A-Z]\\p{Ll}+)?)) (?:really |absolutely |just |also )*(?<verb>loves|likes|enjoys|adores|hates|dislikes|can't stand|doesn't like) (?<what>(?!to\\b)[\\p{L}' -]{3,40})$`,
      'u',
    ),
    zh: new RegExp(
      `^(?:我(?:们|家)?的?(?:${RELATIONS.zh})|(?<name>[\\p{Script=Han}A-Za-z]{1,8}?))(?:真的|也|就)?(?<verb>特别喜欢|最喜欢|很喜欢|不喜欢|喜欢|最讨厌|讨厌|最怕|受不了|爱)(?<what>[^，。？你的这那][^，。？你这那]{0,12})$`,
      'u',
    ),
    read: ({ name, verb, what }) =>
      name !== undefined &&
      tasterIn(`${name} likes`, 'en') === undefined &&
      tasterIn(`${name}喜欢`, 'zh') === undefined
        ? undefined
        : liking(verb, what, /\p{Script=Han}/u.test(what ?? '')),
  },
  {
    en: /\bi (?:really )?(?:don't|do not|never) (?<what>(?:drink|eat|smoke|use|wear|drive) [\p{L} ]{3,40})$/iu,
    read: ({ what }) => fact('fact', 'habits', 'habit', clean(what).toLowerCase(), { polarity: -1 }),
  },
  {
    zh: /^(?:我|本人)(?:真的|也|就|还)?(?<verb>特别喜欢|最喜欢|很喜欢|超喜欢|不喜欢|喜欢|热爱|讨厌|受不了|爱)(?<what>[^，。？你的这那][^，。？你这那]{0,12})$/u,
    read: ({ verb, what }) => liking(verb, what, true),
  },
]

const OCCUPATION_ZH =
  /老师|医生|护士|工程师|律师|程序员|设计师|学生|经理|会计|司机|厨师|公务员|教授|素食|粉丝/u

/** The fact a clause tells, if any. Questions and requests are the caller's to keep away. */
export const factIn = (spoken: string, language: Language): Fact | undefined => {
  const text = spoken
    .replace(/[’‘]/gu, "'")
    .replace(/[\s.!。！]+$/u, '')
    .trim()
  for (const frame of FRAMES) {
    const match = frame[language]?.exec(text)
    if (match === null || match === undefined) continue
    const found = frame.read(match.groups ?? {})
    if (found !== undefined) return found
  }
  return undefined
}
