import type { NormalisedText } from '../text/normalise.ts'
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

/** "Why is the window open?", 天窗为什么开着: asks for the reason of what is so. 怎么 may also only wonder. */
export const asksWhy = (words: string): boolean =>
  /^(?:(?:and|but|so) )?(?:why|how come|what made)\b(?! (?:not|don't)\b)|为什么|为啥/u.test(words)
