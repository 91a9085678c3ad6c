import type { Language } from '../../domain/language.ts'
import { KIN_EN, KIN_ZH } from './kin-words.ts'

/** Whose ways are asked about: the asker's, a relation's, somebody's by name. What is no person is left out. */
const PERSON_EN = `(?:i|we|he|she|they|(?:my|our|his|her|their) (?:[a-z]+ ){0,2}?[a-z]+|(?!(?:you|it|this|that|the|these|those|there|a|an|any|some|what|who)\\b)[a-z]+(?: and [a-z]+)?)`
const OFTEN_EN =
  '(?:usually|normally|generally|typically|always|never|ever|mostly|often|really|actually|still|also|only|particularly|especially|not|personally)'
/** What somebody is or does by nature, said in the plain present. */
const HABIT_EN =
  '(?:like|love|prefer|hate|dislike|enjoy|adore|detest|mind|fancy|drink|eat|wear|live|work|shop|study|listen|smoke|tend|suffer|use to|used to|get (?:\\w+ )?(?:cold|hot|sick|car ?sick|tired))'
/** What is only a habit where the words say so: "how do I take my coffee", "where do we usually park". */
const DONE_EN = '(?:take|have|want|keep|set|use|park|sit|play|read|watch|order|call|drive|go)'
const TOLD_EN = '(?:say|tell|mention|ask|want|have|use|set|keep|choose|pick|like)'
const KNOWS_EN =
  '(?:know|known|remember(?:ed)?|learn(?:ed|t)?|saved?|stored?|noted?|kept|keep|recorded?|written down|write down|memori[sz]ed?|got on me|have on me)'
const NOW_EN = '(?!.*\\b(?:right now|tonight|next|from here|to get|to go|to do)\\b)'
const WH_EN = "(?:what|which|who|whose|where|when|how|since when)(?:'s)?"
const TOPIC_EN =
  '(?:usual|normal|regular|preferred|favou?rite|preferences?|settings?|habits?|likes|dislikes|diet|tastes?|allerg\\w+|rules?|hobby|hobbies|home|home address|address|workplace|birthday|anniversary|name|job|age|coffee)'

/** 你知道我最近的饮食要求吗: something of mine that one can know. What is of us all may be the way or the hour. */
const MINE_ZH = /^我(?!们).{0,6}的[^，,]{2,8}[吗么]$/u

/** Words that only ask to be told: the question stands behind them, in the order of a statement. */
const FRAME_EN =
  /^(?:(?:and|so|but|then|ok|okay|hey) )*(?:please )?(?:(?:can|could|would|will) you )?(?:please )?(?:tell me|remind me|show me|say|do you (?:still |even |by any chance )?(?:know|remember|recall)|you (?:know|remember)(?: that)?|have you any idea)(?: again)? /u
const FRAME_ZH =
  /^(?:那|那么|请问|请|麻烦|再)*(?:你)?(?:现在|都|还|到底|究竟)?(?:(?:给我)?(?:看看|看一下|念念|说说|说一下|讲讲)|告诉我|提醒我一?下?|知不知道|记不记得|知道|记得|清楚)(?:一下)?/u

const ASKED_EN: readonly RegExp[] = [
  // "What does my sister like?", "do I hate jazz?", "how warm does Anna prefer it?"
  new RegExp(
    `^(?:${WH_EN} (?:[a-z]+ ){0,5}?)?(?:do|does|did|don't|doesn't|didn't) ${PERSON_EN} (?:${OFTEN_EN} )*${HABIT_EN}\\b${NOW_EN}`,
    'u',
  ),
  // "Where do we usually park?", "how do I take my coffee?", "what temperature do I set in winter?"
  new RegExp(
    `^(?:${WH_EN} (?:[a-z]+ ){0,5}?)?(?:do|does) ${PERSON_EN} (?:${OFTEN_EN} )+${DONE_EN}\\b${NOW_EN}`,
    'u',
  ),
  new RegExp(
    `^(?:how|where|what|which) (?:[a-z]+ ){0,3}?(?:do|does) (?:i|we|he|she|they) ${DONE_EN}\\b(?=.*\\b(?:my|our|his|her|their|in (?:the )?(?:winter|summer|spring|autumn|morning|evening|rain)|at (?:night|work|home)|when it|on (?:weekends|weekdays))\\b)${NOW_EN}`,
    'u',
  ),
  /^(?:what|where|which) do (?:i|we) (?:have|park|want|use|set)$/u,
  /^how (?:many|much) [a-z]+ (?:do|does) (?:i|we|he|she) (?:take|have|want|drink|eat|put)\b/u,
  // A name that was given to something.
  /^what (?:does|do) (?!(?:it|this|that|these|those|the)\b).+ mean$/u,
  // "What did I say about the sunroof?", "have I told you about Anna?"
  new RegExp(`^(?:${WH_EN} (?:[a-z]+ ){0,3}?)?did (?:i|we) (?:ever |really |use to )?${TOLD_EN}\\b`, 'u'),
  /^have i (?:ever |already )?(?:told|mentioned|said)\b/u,
  // "What do you know about me?", "how long have you known that?", "since when do you remember it?"
  new RegExp(
    `^(?:${WH_EN} (?:[a-z]+ ){0,3}?)(?:do|did|have|had|has) you (?:already |still |all |first |just |ever )*${KNOWS_EN}\\b`,
    'u',
  ),
  new RegExp(`^(?:do|have) you (?:still )?${KNOWS_EN} (?:anything|something|much|everything|it all)\\b`, 'u'),
  /^(?:do|have) you (?:still )?(?:know|remember) (?:about )?(?:me|us|my|our)\b/u,
  /^how come you (?:know|remember|think)\b|^(?:who|where) (?:told you|said|did you (?:get|hear|learn|have) (?:that|this|it))\b|^(?:since )?when$|^since when\b|^when did (?:i|you|we) (?:tell|learn|say|start|begin|first|note|save|mention)\b|^why do you (?:think|believe) (?:that )?i\b/u,
  // "What's my usual?", "when is Anna's birthday?"
  new RegExp(
    `^(?:what|when|where|who|how old)(?:'s| is| are| was| were) (?:(?:my|our)(?: [a-z]+(?:'s)?){0,2}?|[a-z]+'s(?: [a-z]+)?) ${TOPIC_EN}\\b`,
    'u',
  ),
  /^what (?:was|were|used to be) (?:my|our)\b/u,
  new RegExp(`^(?:who|how old)(?:'s| is) (?:my|our) ${KIN_EN}$`, 'u'),
  /^who(?:'s| is) (?!there|it|this|that|on|in|at|driving|calling|speaking|next|singing|playing|here|coming)[a-z]+$/u,
  new RegExp(
    `^(?:what )?(?:am|is|are) (?:i|we|he|she|${PERSON_EN}) (?:still |also |not )?(?:allergic|intolerant|vegetarian|vegan|diabetic|afraid|scared|fond|keen|into|left-handed)\\b`,
    'u',
  ),
  /^what do i (?:do for a living|work as)$/u,
  // "What are my rules?", "which habits have you noticed?"
  /^(?:what|which|how many|are there|do i have|do we have|have i got|list|show me|read me|tell me)(?: [a-z']+){0,5} (?:rules?|preferences|habits|memories|standing orders|dos and don'ts)\b/u,
  // "What do you do when it rains?"
  /^what (?:do|will|would|should) you (?:usually |always |automatically )?(?:do|set|change|switch) (?:when|whenever|if|in|on|at|for|during|once|as soon as)\b/u,
]

/** After "tell me", "do you know": the order of a statement. */
const TOLD_OF_EN = new RegExp(
  `^(?:${WH_EN}|whether|if|that)\\b(?: [a-z]+){0,4}? ${PERSON_EN} (?:${OFTEN_EN} )*(?:${HABIT_EN}s?|${DONE_EN} (?:my|our|it)|said|told you|liked|had|used|set)\\b`,
  'u',
)
const WHOSE_EN = new RegExp(
  `^(?:(?:what|when|where|who) (?:my|our)\\b|(?:my|our) (?:[a-z]+(?:'s)? ){0,2}${TOPIC_EN}\\b|about (?:me|us|my|our)\\b|(?:everything|all|what) (?:that )?you know\\b)`,
  'u',
)

const PERSON_ZH = `(?:我们?(?:家)?的?${KIN_ZH}|我们?|咱们?|他们?|她们?|${KIN_ZH}|(?!你|这|那|哪|谁|它|什么|附近|前面|后面|现在|今天|明天)[\\p{Script=Han}a-z]{1,4}?)`
const HABIT_ZH =
  '(?:喜欢|爱(?!车|心)|讨厌|害怕|怕[冷热黑吵晒]?|习惯|过敏|平时|平常|一般(?!几点)|通常|向来|从不|从来|常[喝吃听去用]|不[吃喝爱听]|吃[素辣荤]|喝[咖茶酒]|晕车|信什么|姓|叫什么|住在?|生日|口味|忌口|喜好|偏好|爱好|属什么)'
const ASK_ZH =
  /什么|啥|哪|谁|多少|[几]|怎么|怎样|如何|多[高低大久热冷]|[吗么没不]$|吗|有没有|是不是|(.)不\1|还是/u
const COMMAND_ZH =
  /^(?:请|帮|给我|把|打开|关[掉上闭]|调|放[一点首个]|播|来[一点个]|去|带我|导航|找|推荐|订|点[一杯个])|推荐|附近|还是别/u

const ASKED_ZH: readonly RegExp[] = [
  new RegExp(
    `^${PERSON_ZH}的?.{0,12}?${HABIT_ZH}.{0,14}$|^${PERSON_ZH}(?:的)?.{0,3}${HABIT_ZH}(?:的)?(?:是|有)?`,
    'u',
  ),
  /^(?:我们?|他|她)(?:(?:[春夏秋冬]天|下雨天?时?|下雪天?时?|早上|晚上|夜里|周末|以前|之前|原来|上次|上个月|去年|[一二三四五六七八九十]+月份?).{0,14}|.{0,10}(?:以前|之前|原来|说过|告诉过你).{0,10})$/u,
  /^(?:我)?(?:以前|之前|原来)(?:的.{1,6})?是(?:什么|多少|几)/u,
  new RegExp(
    `^(?:我们?|他|她).{0,4}[喝吃][^，,]{1,6}(?:放|加|要)|^(?:我们?|他|她)的?(?:家|公司|单位|学校)(?:在|是)|^我们?(?:家)?的?${KIN_ZH}(?:叫|是谁|多大|几岁|的?名字)`,
    'u',
  ),
]
/** What asks of the memory by its own words, whoever it is about. */
const OF_MEMORY_ZH: readonly RegExp[] = [
  /^(?:你)?(?:都|还|现在|到底|究竟)*(?:知道|记得|了解|记住|记下|记|存|学到)(?:了|着|过)*(?:关于|有关)?(?:我们?|[\p{Script=Han}a-z]{1,8})?(?:的)?(?:些)?(?:什么|哪些|啥|多少)/u,
  /^你(?:是)?(?:怎么|从哪[儿里]?|哪[儿里]?|什么时候|几时|凭什么|为什么)(?:就|会|开始)?(?:知道|得知|记住|记得|记下|学到|听说|了解|觉得我|认为我|说我)/u,
  /^你(?:对|跟)(?:我们?|[\p{Script=Han}a-z]{1,8})(?:的.{1,6})?(?:都)?(?:了解|知道|记得)/u,
  /^(?:我)?(?:是)?(?:什么时候|哪天|几时)(?:跟你|和你|对你)?(?:说|告诉|讲|提)|^(?:是)?谁(?:告诉你|跟你说|和你说|说)/u,
  /^(?:从|是)?(?:什么时候|几时|哪天)(?:开始|起)的?$|^(?:我|你)(?:是)?从?什么时候(?:开始|起)/u,
  /^(?:(?:关于|对于?).{1,8}?)?我(?:有没有|是不是|真的)?(?:跟你|和你|对你)?(?:说|讲|提|告诉)过/u,
  /^(?!这|那)[^，,]{1,10}是什么意思$|^什么叫(?!做)[^，,]{1,10}$/u,
  /(?:规矩|规则|习惯|偏好|喜好|记忆|记录|约定)(?:都)?(?:有|是|呢)?(?:哪些|什么|啥|几条|多少)|(?:哪些|什么|几条|多少条?)(?:规矩|规则|习惯|偏好|记忆)/u,
  /(?:的时候|时|天|的话|了)?你(?:一般|平时|都)?(?:会|要|该)(?:自动)?(?:做|干|怎么[做办]|帮我[做干]|调|设)(?:些)?(?:什么|啥)?$/u,
  /^谁是[\p{Script=Han}a-z]{1,8}$|^(?!你|他|她|这|那|前面|后面|后排|旁边|副驾)[\p{Script=Han}a-z]{2,8}是谁$/u,
]

const ASK_EN =
  /\?$|^(?:(?:and|so|but|then|hey|ok|okay|well)[, ]+)*(?:what|which|who|whose|where|why|when|how|do|does|did|is|are|am|was|were|has|have)\b/iu
/** Is something asked, as spoken: by the build of English, by a word that asks in Chinese. */
export const looksAsked = (words: string): boolean => {
  const plain = words.trim()
  return ASK_EN.test(plain) || /[?？]$/u.test(plain) || ASK_ZH.test(plain.replace(/[。！!.]+$/u, ''))
}

/**
 * Do these words ask what is remembered: somebody's ways and likings, who they are, what was said, how and since when it
 * is known, which rules stand? By the build of the question, not by its topic. `question` is normalised, one sentence, without its
 * mark. Chinese questions are told by a word that asks.
 */
export const asksOfMemory = (question: string, language: Language): boolean => {
  if (language === 'en') {
    const told = question.replace(FRAME_EN, '')
    return (
      ASKED_EN.some(pattern => pattern.test(question) || pattern.test(told)) ||
      (told !== question && (TOLD_OF_EN.test(told) || WHOSE_EN.test(told)))
    )
  }
  const told = question.replace(FRAME_ZH, '')
  if (!ASK_ZH.test(question) || COMMAND_ZH.test(told)) return false
  return (
    (told !== question && MINE_ZH.test(told)) ||
    OF_MEMORY_ZH.some(pattern => pattern.test(question) || pattern.test(told)) ||
    ASKED_ZH.some(pattern => pattern.test(told))
  )
}
