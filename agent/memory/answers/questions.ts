import { type Localised, text } from '../../domain/language.ts'
import { versionOf } from '../recall/versions.ts'

/** A stretch of time, epoch ms, with what it is called where that is no month: "last summer". */
export interface Span {
  readonly from: number
  readonly to: number
  readonly name?: Localised
}

/** What somebody asks of the memory itself. */
export type MemoryQuestion =
  /** "What do you know about me?", "what does Emma like?", "what's my usual coffee?" */
  | { readonly type: 'know' }
  /** "What did I like before?", "what was my old colour?" */
  | { readonly type: 'before' }
  /** "What did I have in March?" */
  | { readonly type: 'then'; readonly span: Span }
  /** "Since when?", "when did I tell you that?" */
  | { readonly type: 'since' }
  /** "Who told you?", "how do you know?" */
  | { readonly type: 'source' }

const SOURCE =
  /\bwho (?:told|said|says|gave)\b.*\b(?:you|that|so|this)\b|\bhow (?:do|did|come) you (?:know|learn|find)\b|\bwhere (?:did|do) you (?:get|have|hear|learn|know)\b.*\b(?:that|this|it|from)\b|(?<!what |when )\bdid i (?:really |ever )?(?:say|tell you)\b|\b(?:when|what) (?:exactly )?did i say\b|\bwhy do you think (?:that |so|i )|谁(?:告诉|跟你说|和你说|说的)|你(?:是)?怎么知道|(?:从)?哪(?:儿|里)?(?:听|知道|来)(?:来|说)?的|我(?:真的|什么时候)?(?:这么|这样)?说过(?:吗|这|那|.{1,12}吗)|我原话|凭什么(?:这么)?说/iu
const SINCE =
  /\bsince when\b|\bhow long have (?:i|you|we)\b|\bwhen did (?:i|you) (?:first |last )?(?:tell|say|start|begin|learn|change|set|mention|note|save)\b|从(?:什么时候|几时|哪天)(?:开始|起)?|什么时候(?:开始|告诉|说|改|定|设|记)|多久了|有多久/iu
const BEFORE =
  /\bwhat (?:did|had) (?:i|we) (?:use to )?(?:like|love|prefer|have|use|want|say|tell|mention|drink|eat|listen|choose|pick|take|set)\b|\bwhat (?:was|were|used to be) (?:my|our)\b|\b(?:what|which|how)(?: [a-z]+){0,3} did (?:i|we) (?:like|love|prefer|have|use|want|drink|eat|listen|take|set|choose)\b|\bwhat did i use to\b|我?(?:以前|之前|原来|过去|从前)(?:的)?[^。？]{0,14}(?:什么|多少|哪|怎么|怎样|几)|我(?:以前|之前|原来|过去)(?:喜欢|用|设|习惯|爱)/iu
const THIRD = '(?:he|she|it|they|[A-Z][\\p{L}-]+|my [a-z]+)'
const KNOW: readonly RegExp[] = [
  /\bwhat (?:all |else )?(?:do|did|have) you (?:still )?(?:know|remember|learn(?:ed|t)?|saved?|stored?|kept|keep|noted)\b|\b(?:tell|show|read) me (?:everything |all |what )?(?:that )?you (?:know|remember|have learn(?:ed|t))|\bdo you (?:still )?(?:know|remember) (?:what|how|where|who|when|my|our|anything|something|whether|if)\b|\bwhat(?:'s| is| are| do you have) (?:in )?(?:my|your) (?:memory|memories|preferences?|settings?|habits?|tastes?)\b/iu,
  /\bwhat(?:'s| is| are) (?:my|our) (?:usual|favou?rite|preferred|normal|standard|regular|ordinary)\b|\bwhat do i (?:usually |normally |always |generally |really )?(?:like|love|prefer|hate|dislike|drink|eat|have|take|listen|want|order|play|watch)\b|\bhow do i (?:usually |normally |always )?(?:like|take|have|want|drink|prefer)\b|\bwhere do (?:i|we) (?:usually |normally |always )?(?:live|work|park|shop|come from)\b|\bwhat am i allergic\b|\bam i allergic\b|\bdo i (?:usually |really |still )?(?:like|love|hate|prefer|drink|eat|take)\b|\bwhat do i (?:do for a living|work as)\b/iu,
  new RegExp(
    `\\b(?:what|which|how|where|when) (?:[\\p{L}]+ )?do(?:es)? ${THIRD} (?:usually |normally |always |really )?(?:like|love|prefer|hate|dislike|drink|eat|take|listen|want|live|work)\\b|\\bdo(?:es)? ${THIRD} (?:like|love|hate|prefer|eat|drink)\\b|\\b[Ww]ho(?:'s| is) (?:my )?[\\p{L}-]+\\??$|\\bwhat(?:'s| is) my [\\p{L}]+(?:'s)? (?:name|birthday)\\b|\\bwhen is (?:my|[A-Z][\\p{L}-]+'s) [\\p{L}' ]*birthday\\b`,
    'u',
  ),
  /你(?:都|还|现在|究竟)?(?:知道|记得|了解|记住|记下|学到)(?:了|我|关于|有关)*(?:些|哪些|什么|多少|.{1,14}(?:什么|哪些?|多少|怎么|吗|谁|几))|(?:关于|有关).{1,12}你(?:都|还)?(?:知道|记得|了解|记住)|我的(?:偏好|习惯|口味|喜好|设置)(?:有哪些|是什么|都有什么|呢)|说说你(?:知道|记得|了解)|你(?:的)?记忆里/iu,
  /(?:我|他|她|我们|我[\p{Script=Han}]{1,3}|[A-Z][\p{L}-]+)(?:平时|一般|通常|最|都|爱|平常|现在)*(?:喜欢|爱|习惯|讨厌|不喜欢|不吃|常|喝|住|对)[^。？]{0,10}(?:什么|哪|谁|多少|几[度档]|怎么|过敏吗|吗[？?]?$)|我(?:平时|一般|通常|[春夏秋冬]天|下雨天?时?|下雪天?时?|早上|晚上|夜里|周末)(?:的|一般|平时|都)?[^。？]{1,12}(?:多少|几|怎么|什么|哪)|[\p{Script=Han}]{2,3}(?:平时|一般|最)?(?:喜欢|爱|讨厌)(?:吃|喝|听|看)?什么|谁是[\p{L}\p{Script=Han}]{1,8}|[\p{L}\p{Script=Han}]{1,8}是(?:我的?)?(?:谁|什么人)|我(?:的)?[\p{Script=Han}]{1,4}(?:叫什么|的?名字|生日(?:是)?(?:什么时候|哪天|几号))/u,
]

const DAY = 86_400_000
const SEASONS = [
  { pattern: /\bspring\b|春天|春季/iu, month: 2, en: 'spring', zh: '春天' },
  { pattern: /\bsummer\b|夏天|夏季/iu, month: 5, en: 'summer', zh: '夏天' },
  { pattern: /\b(?:autumn|fall)\b|秋天|秋季/iu, month: 8, en: 'autumn', zh: '秋天' },
  { pattern: /\bwinter\b|冬天|冬季/iu, month: 11, en: 'winter', zh: '冬天' },
] as const

/**
 * The past stretch some words mean: "in March", "last week", "last summer", 「上个月」「去年」. The latest such stretch
 * that has begun. @param now epoch ms.
 */
export const spanIn = (words: string, now: number): Span | undefined => {
  const version = versionOf(words, now)
  if (version?.type === 'span') return { from: version.from, to: version.to }
  const today = new Date(now)
  const year = today.getFullYear()
  const season = SEASONS.find(({ pattern }) => pattern.test(words))
  if (season !== undefined && /\b(?:last|in the|that|previous)\b|去年|上个?|那个?/iu.test(words)) {
    const over = new Date(year, season.month + 3, 1).getTime() <= now
    const at = over && !/去年/u.test(words) ? year : year - 1
    return {
      from: new Date(at, season.month, 1).getTime(),
      to: Math.min(now, new Date(at, season.month + 3, 1).getTime()),
      name: text(`the ${season.en} of ${at}`, `${at}年${season.zh}`),
    }
  }
  if (/\byesterday\b|昨天/iu.test(words)) {
    const midnight = new Date(year, today.getMonth(), today.getDate()).getTime()
    return { from: midnight - DAY, to: midnight, name: text('yesterday', '昨天') }
  }
  if (/\blast week\b|上(?:个)?(?:周|星期|礼拜)/iu.test(words)) {
    const monday = new Date(year, today.getMonth(), today.getDate() - ((today.getDay() + 6) % 7)).getTime()
    return { from: monday - 7 * DAY, to: monday, name: text('last week', '上周') }
  }
  if (/\blast month\b|上个?月/iu.test(words))
    return {
      from: new Date(year, today.getMonth() - 1, 1).getTime(),
      to: new Date(year, today.getMonth(), 1).getTime(),
    }
  if (/\blast year\b|去年/iu.test(words))
    return {
      from: new Date(year - 1, 0, 1).getTime(),
      to: new Date(year, 0, 1).getTime(),
      name: text(String(year - 1), `${year - 1}年`),
    }
  return undefined
}

/** The question some words ask of the memory itself; undefined where they ask none. Pure. @param now epoch ms. */
export const questionIn = (words: string, now: number): MemoryQuestion | undefined => {
  const spoken = words.replace(/[’‘]/gu, "'").trim()
  if (SINCE.test(spoken)) return { type: 'since' }
  if (SOURCE.test(spoken)) return { type: 'source' }
  const asksBefore = BEFORE.test(spoken)
  if (asksBefore || KNOW.some(pattern => pattern.test(spoken))) {
    const span = spanIn(spoken, now)
    if (span !== undefined && (asksBefore || /\bdid\b|\bwas\b|那时|当时|的时候/iu.test(spoken)))
      return { type: 'then', span }
    return { type: asksBefore ? 'before' : 'know' }
  }
  const span = spanIn(spoken, now)
  return span !== undefined && THEN_ZH.test(spoken) ? { type: 'then', span } : undefined
}

/** 「三月份我空调设的多少度」: a past month and a question word, and it is about me. */
const THEN_ZH = /我.{0,12}(?:什么|多少|哪|怎么|几[度档])/u
