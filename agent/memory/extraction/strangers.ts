import type { Token } from '../../understanding/engine/token.ts'

/**
 * Words of grammar, wishing, judging and time that stand in any sentence about the car. Whatever is neither here nor
 * in the lexicon is about something else.
 */
const PLAIN: ReadonlySet<string> = new Set(
  (
    "i i'm i've i'll i'd me my mine we we're we've we'll us our he she him his her they them their you you're you'd you'll your it's " +
    "the a an this that that's there's these those here there of for from with without in on at by as and or so but than then not don't doesn't isn't " +
    'am is are was were be been being do does did done have has had will would can could should might may must shall ' +
    "let let's lets get gets got give keep kept stay stays stick sticks go goes going gone come leave try use used using see hear feel feels felt look looks looked " +
    'think find found know guess say said seems seem sounds tends means mean want wants wanted need needs needed like likes liked love loves loved hate hates ' +
    'prefer prefers preferred enjoy enjoys rather adore adores dislike dislikes wish hope pick picked chose choose decided settled agreed suits suit ' +
    'help helps helped work works worked make makes made calms relaxes soothes keeps ' +
    'always usually never often sometimes normally generally typically generally still also too just only even really very quite pretty much more most less least ' +
    'mine yours his hers ours theirs suffice sufficient plenty please thanks agreed deal somewhere roughly around nearer closer ' +
    'a bit little maybe perhaps probably actually honestly definitely absolutely finally already again anyway instead better best good great fine nice perfect ideal comfortable ' +
    'comfy right okay ok sure yeah yes no well oh ah hm hmm alright all now today tonight tomorrow time times morning evening afternoon night day days week ' +
    'while when whenever if because since until during before after whenever once every each both own personal favorite favourite usual standard default ' +
    'mornings evenings afternoons nights days weekends weekdays everyday ' +
    'easier easy safer nicer happy glad done set way everything nothing anything something someone everyone'
  ).split(' '),
)

/** The same for Chinese, where words are not parted: taken out of a stretch, longest first, before it is counted. */
const PLAIN_ZH =
  /我们|咱们|你们|他们|她们|大家|自己|觉得|感觉|认为|希望|比较|非常|特别|其实|可能|应该|一般|平时|通常|习惯|喜欢|偏好|偏爱|每次|每天|总是|一直|从来|永远|以后|今后|最近|今天|今晚|早上|晚上|现在|的时候|时候|如果|要是|只要|因为|所以|但是|不过|而且|还是|或者|然后|上车|开车|舒服|合适|正好|刚好|最好|更好|可以|能不能|可不可以|麻烦|谢谢|帮忙|[我你他她它咱您的了着过吧呢啊呀吗嘛哦把将给让请要想会能得就都也还再又才很最更太挺好真这那个是在有没不别用对跟和与到上下里面时后前先每次一点些]/gu

const CONTRACTED = /'(?:s|ll|d|ve|re|m)$|n't$/u
/** Is it a word that may stand in any sentence about the car? Contractions count as their first word. */
export const isPlain = (word: string): boolean =>
  /^[a-z]/u.test(word)
    ? word.length < 2 || PLAIN.has(word) || PLAIN.has(word.replace(CONTRACTED, ''))
    : word.replace(PLAIN_ZH, '').replace(/[^\p{Script=Han}]/gu, '') === ''

/** How many words of a clause are about something else than a setting and how somebody wants it. */
export const strangersIn = (tokens: readonly Token[]): number => {
  let count = 0
  for (const { senses, text } of tokens) {
    if (senses.length > 0) continue
    if (/^[a-z]/u.test(text)) {
      if (!isPlain(text)) count++
    } else count += Math.ceil(text.replace(PLAIN_ZH, '').replace(/[^\p{Script=Han}]/gu, '').length / 2)
  }
  return count
}

/** A stranger at once after the token: "green tea", "a 3d printer", "detailed breakdowns". */
export const describesStranger = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    next.senses.length === 0 &&
    /^[a-z]{3,}/u.test(next.text) &&
    !isPlain(next.text) &&
    next.start - (tokens[at]?.end ?? 0) <= 1
  )
}
