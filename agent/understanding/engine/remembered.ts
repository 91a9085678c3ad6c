import type { Request, SettingRequest } from '../request.ts'
import { type NormalisedText, normalise } from '../text/normalise.ts'

/** What of mine, or when: "my usual volume", "our night setting", 我平时的, 我三月份的. */
const EN_THING =
  '(?:setting|settings|level|colou?r|mode|position|temperature|volume|brightness|speed|height|angle|way|spot|one|preference|strength|style)'
const EN_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)'

/** Words by which a request means something remembered: whose way, which occasion, which version of it. */
const MEANT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:my|our|[a-z]+'s) (?:own|usual|normal|regular|standard|preferred|favou?rite|old|previous|last)\\b(?: ${EN_THING})?`,
    'u',
  ),
  /\b(?:my|our|[a-z]+'s) (?:\w+ ){0,2}?(?:settings?|preferences?|rule)\b/u,
  /\b(?:the way|how|what(?:ever)?|where|like|as) (?:i|we) (?:usually |always |normally |prefer to )?(?:like|liked|love|prefer|preferred|have|had|use|used|keep|kept|set|want|wanted|do|did)\b/u,
  /\b(?:like|as|same as|just like|as it was|what it was|how it was) (?:it was )?(?:last time|before|yesterday|last (?:week|month|year|night|trip|winter|summer|spring|autumn|fall)|usual|always|the other day)\b/u,
  /\b(?:i|we) (?:had(?! to\b)|used(?! to\b)|set|chose|picked|liked|kept|asked for|settled on|agreed on)\b/u,
  new RegExp(
    `\\b(?:what|how|where) (?:it|they|that) (?:was|were) (?:in|on|during|last|back in) (?:${EN_MONTH})`,
    'u',
  ),
  /(?:我|我们)(?:平时|平常|习惯|惯用|常用|爱用|最爱|通常|一直)(?:用|设|开|调|听)?的?|(?:我|我们)(?:最)?喜欢(?:(?:用|设|开|调|听)的?|的|那样|那么)/u,
  /^the usual(?: one| thing)?(?:[ ,]+please)?$/u,
  /老样子|照旧|(?:跟|和|像|按|照|到)?(?:上次|上回|以前|之前|昨天|往常|平时|平常|去年|上个月|上周|[一二三四五六七八九十]+月份?)(?:那样|一样|那么|(?:设|用|调)?的)/u,
  /(?:恢复|调回|改回|设回|回到)(?:到|成|为)?我?(?:上次|以前|之前|平时|[一二三四五六七八九十]+月份?)/u,
  /按我?的?(?:习惯|喜好|偏好)|我(?:通话|打电话|开会|夜里|晚上|早上|下雨|冬天|夏天)时?的?(?:设置|习惯|音量|温度|亮度)/u,
]

/** A named amount off something: beside words of memory it is reckoned from what is remembered. */
const RECKONS =
  /\b(?:below|above|lower|higher|less|more|under|over|warmer|cooler|colder|louder|quieter|softer|brighter|dimmer|half|double|twice)\b|[低高少多]|再|一半|加倍/u

/** When it was so. */
const VERSION = new RegExp(`\\b(?:in|last|back in|on|from) ${EN_MONTH}|月份?(?:那样|(?:设|用|调)?的)`, 'u')

/** What asks for nothing: a question, or something told of oneself. */
const NO_WISH =
  /^(?:what|which|when|why|who|do you|did you|have you|i|we|that's|it's|the|my) |[?？]$|吗$|什么|^(?:我|他|她)(?!要|想要?|平时的|习惯的|常用的|喜欢的)/u

/** Verbs or a bare phrase that ask for a state: "set it …", "the way I like it, please", 老样子. */
const WISHES =
  /^(?:please |and |then )?(?:set|make|put|do|use|give|get|prepare|adjust|arrange|change|have|turn|bring|restore|go back|switch|take it|everything|all|back|like|same|the way|as usual|as always)\b|^(?:请|帮我|给我)?(?:把|按|照|跟|和|像|恢复|调|设|弄|改|老样子|还是|就|来|准备|回到)/u

/** Begins with the way itself: there is no verb, and no thing of the car. */
const BARE =
  /^(?:please )?(?:the (?:same )?way|how|like|as|same as|everything (?:the way|as|like)|just like)\b|^(?:my|the) usual(?: one| thing)?(?:[ ,]+please)?$/u

/** Does the wish leave its value to memory, in these words? What is named outright is not remembered. */
const leavesOpen = ({ change }: SettingRequest, words: string): boolean => {
  switch (change.type) {
    case 'preferred':
    case 'unspecified':
    case 'by':
    case 'fraction':
      return true
    case 'to':
      // "Five below my usual", 三月份的: the number is no value but a distance, or a month.
      return typeof change.value === 'number' && (RECKONS.test(words) || VERSION.test(words))
    case 'switch':
      return change.on
    // "Set it back" means the turn before, which the car itself still knows.
    case 'restore':
    case 'alike':
    case 'toggle':
    case 'extreme':
      return false
    default:
      return change satisfies never
  }
}

/** "Open my window and order my usual coffee": what an errand has taken for itself is not said of the car. */
const withoutErrands = (text: string, requests: readonly Request[]): string =>
  requests.reduce(
    (rest, one) => (one.kind === 'skill' ? rest.replace(normalise(one.text).text, ' ') : rest),
    text,
  )

/** Do these words mean what is remembered? `words` are normalised. */
const meansMemory = (words: string): boolean => MEANT.some(pattern => pattern.test(words))

/**
 * Leaves to memory what the words leave to it: a value that is "what I had in March" or "five below my usual" is
 * asked of memory with all the words, and a wish that names nothing but the way it was becomes one of its own.
 */
export const withMemory = (
  requests: readonly Request[],
  { text, original }: NormalisedText,
): readonly Request[] => {
  if (!meansMemory(withoutErrands(text, requests))) return requests
  const asks = WISHES.test(text)
  const meant = requests.map((request): Request => {
    const change = { type: 'preferred' as const, hint: original }
    if (request.kind === 'set' && leavesOpen(request, text)) return { ...request, change }
    // "Set it to what I had in March" holds the word of a question and asks nothing.
    if (request.kind === 'ask' && asks && request.about.type === 'setting') {
      const { setting, zone } = request.about
      return { ...request, kind: 'set', setting, zone, change }
    }
    return request
  })
  // "The way I like it for night drives": no thing is named, whatever its words remind of.
  const bare =
    BARE.test(text) &&
    meant.every(one => one.kind === 'outside' || (one.kind === 'set' && one.change.type === 'preferred'))
  const lost = meant.every(request => request.kind === 'outside')
  return (bare && !/[?？]$/u.test(text)) || (lost && asks && !NO_WISH.test(text))
    ? [{ kind: 'recall', text: original, certainty: 0.7, origin: 'reference' }]
    : meant
}
