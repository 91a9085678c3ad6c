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
  /\bwho (?:told|said|says|gave)\b.*\b(?:you|that|so|this)\b|\bhow (?:do|did|come) you (?:know|learn|find)\b|\bwhere (?:did|do) you (?:get|have|hear|learn|know)\b.*\b(?:that|this|it|from)\b|(?<!what |when )\bdid i (?:really |ever )?(?:say|tell you)\b|\b(?:when|what) exactly did i say\b|\bwhy do you think (?:that |so|i )|谁(?:告诉|跟你说|和你说|说的)|你(?:是)?怎么知道|(?:从)?哪(?:儿|里)?(?:听|知道|来)(?:来|说)?的|我(?:真的|什么时候)?(?:这么|这样)?说过(?:吗|这|那|.{1,12}吗)|我原话|凭什么(?:这么)?说/iu
const SINCE =
  /\bsince when\b|\bhow long have (?:i|you|we)\b|\bwhen did (?:i|you) (?:first |last )?(?:tell|say|start|begin|learn|change|set|mention|note|save)\b|从(?:什么时候|几时|哪天)(?:开始|起)?|(?<!怎么)什么时候(?:就)?(?:开始|告诉|说|改|定|设|记|知道|学|听)|哪天(?:说|告诉|记)|多久了|有多久/iu
const BEFORE =
  /\bwhat (?:did|had) (?:i|we) (?:use to )?(?:like|love|prefer|have|use|want|drink|eat|listen|choose|pick|take|set)\b|\bwhat (?:was|were|used to be) (?:my|our)\b|\b(?:what|which|how)(?: [a-z]+){0,3} did (?:i|we) (?:like|love|prefer|have|use|want|drink|eat|listen|take|set|choose)\b|\bwhat did i use to\b|我?(?:以前|之前|原来|过去|从前)(?:的)?[^。？]{0,14}(?:什么|多少|哪|怎么|怎样|几)|我(?:以前|之前|原来|过去)(?:喜欢|用|设|习惯|爱)/iu
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

/** A stretch that is over by its own words; a bare season or month may be any. */
const OVER = /\b(?:last|yesterday|back in|ago|previous)\b|上个?(?:月|周|星期|礼拜)|去年|昨天|前[天年]/iu
const PAST = /\b(?:did|was|were|had|used)\b|那时|当时|(?:用|开|调|设|选|喝|吃|听|说)[过的了]|以前|之前|原来/iu
/** Who asks what it was in a month means the month that is over. */
const IN_MONTH_ZH = /[一二三四五六七八九十\d]月份?/u

/**
 * What a question that is asked of the memory wants to know: `know` unless its words want something else. Pure.
 * @param now epoch ms.
 */
export const questionIn = (words: string, now: number): MemoryQuestion => {
  const spoken = words.replace(/[’‘]/gu, "'").trim()
  if (SINCE.test(spoken)) return { type: 'since' }
  if (SOURCE.test(spoken)) return { type: 'source' }
  const before = BEFORE.test(spoken)
  const span = spanIn(spoken, now)
  const meant = before || OVER.test(spoken) || PAST.test(spoken) || IN_MONTH_ZH.test(spoken)
  if (span !== undefined && meant) return { type: 'then', span }
  return { type: before ? 'before' : 'know' }
}
