import { isHan } from '../text/language.ts'
import type { NormalisedText } from '../text/normalise.ts'
import type { Reading } from './reading.ts'
import { hasMark, isFiller, type Token } from './token.ts'

/** Words that make a question wherever they stand; "is" and "are" only do so at the beginning. */
const STRONG =
  /^(?:what|what's|whats|which|how much|how many|how|where|who|tell me|check|show me|what is|what are|state of|status of|let me know|let me know if|tell me if|tell me whether|check if|check whether|see if|see whether|know if|whether|会不会|要不要|该不该|应不应该|用不用|需不需要|吗|么|多少|是不是|是否|什么|哪些|哪个|怎么样|有没有|几|几度|几档|几挡|多少度|多高|多大|多热|多冷|查询|查一下|看看|查看|看一下|开没开|关没关|开了没|关了没|了没|了没有|锁没锁|关没关|开没开|关没关上|关没关好|亮没亮|关没|开没|告诉我|状态|开着不|关着不|几个|(\p{Script=Han}{1,2})[不没]\1)$/u

/** "Can you check if …": asks, however politely. */
const INQUIRY = /^(?:check|see|tell me|let me know|know) (?:if|whether)$/u

/** "… work out how long it takes", "… find out what is open": what is to be found out, however it is asked for. */
const isInquiredAfter = (tokens: readonly Token[], at: number): boolean =>
  /^(?:how|how much|how many|when|where|which|who)$/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.senses.length === 0

/**
 * True where a clause asks about the car instead of asking for something. "Can you", 可以吗 and "please" make it a
 * request in a question's clothes.
 */
export const isQuestion = (tokens: readonly Token[], source: NormalisedText): boolean => {
  if (tokens.some((token, i) => INQUIRY.test(token.text) || isInquiredAfter(tokens, i))) return true
  if (
    tokens.some(
      token =>
        hasMark(token, 'polite') ||
        hasMark(token, 'too') ||
        hasMark(token, 'want') ||
        hasMark(token, 'object'),
    )
  )
    return false
  const asking = tokens.filter(token => hasMark(token, 'question'))
  if (asking.some(token => STRONG.test(token.text))) return true
  const first = tokens.find(token => !isFiller(token) && !hasMark(token, 'comma') && !hasMark(token, 'and'))
  if (first !== undefined && hasMark(first, 'question')) return true
  const end = tokens.at(-1)?.end ?? 0
  const tail = source.text.slice(end, end + 2).trim()
  // 车窗关了没? 灯开着不?
  return asking.length > 0 && tail.startsWith('?')
}

/** Chinese asks at the end: what stands before the question word, with no comma between, is asked about and not wished. */
export const askedTogether = <
  C extends {
    readonly tokens: readonly Token[]
    readonly readings: readonly Pick<Reading, 'origin' | 'score'>[]
  },
>(
  clauses: readonly C[],
  source: NormalisedText,
): ReadonlySet<C> => {
  const asked = new Set<C>()
  let group: C[] = []
  const settle = (): void => {
    const tokens = group.flatMap(clause => clause.tokens)
    // 空调温度多少度 asks about its own thing, and nothing before it.
    const ends = group.at(-1)?.readings[0]
    const own = ends?.origin === 'named' && ends.score > 1.5
    if (group.length > 1 && !own && isHan(tokens[0]?.text[0] ?? '') && isQuestion(tokens, source))
      for (const clause of group) asked.add(clause)
    group = []
  }
  for (const clause of clauses) {
    const first = clause.tokens[0]
    const end = group.at(-1)?.tokens.at(-1)?.end
    // Commas and 顺便 part what is asked from what is wished.
    const between = first === undefined || end === undefined ? '' : source.text.slice(end, first.start)
    const last = group.at(-1)?.tokens.at(-1)
    if (
      /[,.;!?]|顺便|然后|接着|再/u.test(between) ||
      [first, last].some(one => one !== undefined && hasMark(one, 'comma'))
    )
      settle()
    group.push(clause)
  }
  settle()
  return asked
}

/** "Why is the window open?", 天窗为什么开着: asks for the reason of what is so. 怎么 may also only wonder. */
export const asksWhy = (words: string): boolean =>
  /^(?:(?:and|but|so) )?(?:why|how come|what made)\b(?! (?:not|don't)\b)|为什么|为啥/u.test(words)
