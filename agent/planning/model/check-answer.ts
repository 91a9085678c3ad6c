import type { Language } from '../../domain/language.ts'
import type { Request } from '../../understanding/request.ts'
import { MOST_CALLS, SAY_EXAMPLE } from './answer-schema.ts'
import { claimsDeed } from './claims.ts'
import type { MeantAnswer, MeantCall } from './read-answer.ts'
import { ALL_TOOLS } from './retrieval.ts'
import { asSpoken } from './sentences.ts'

/** What a model's answer is worth. */
export type CheckedAnswer =
  | { readonly type: 'calls'; readonly requests: readonly Request[] }
  | { readonly type: 'say'; readonly say: string }
  /** To be given back once. `what` is for the model, in English. */
  | { readonly type: 'problem'; readonly what: string; readonly kind: ProblemKind }

/** What can be wrong with an answer. */
export type ProblemKind =
  | 'nothing'
  | 'unknown_tool'
  | 'bad_arguments'
  | 'not_json'
  | 'promise'
  | 'language'
  | 'too_much'

export interface AnswerQuestion {
  readonly words: string
  readonly language: Language
  /** Calls had to be asked for as JSON: to a wish, mere prose is no answer then. */
  readonly asJson: boolean
}

const problem = (kind: ProblemKind, what: string): CheckedAnswer => ({ type: 'problem', kind, what })

const QUESTION =
  /[?？]\s*$|^(?:what|when|where|who|whom|whose|which|why|how|is|are|am|was|were|do|does|did|has|have)\b|吗|呢\s*$|什么|怎么|多少|几|哪|谁|为什么/iu

const checkCall = (call: MeantCall, words: string): Request | CheckedAnswer => {
  // Some models put a namespace before the name.
  const tool = ALL_TOOLS.get(call.name) ?? ALL_TOOLS.get(call.name.replace(/^.*[.:/]/u, ''))
  if (tool === undefined) return problem('unknown_tool', `there is no tool called ${call.name.slice(0, 60)}.`)
  if (call.arguments === undefined)
    return problem('not_json', `the arguments of ${call.name} are no JSON object.`)
  const checked = tool.check(call.arguments, words)
  return checked.ok ? checked.request : problem('bad_arguments', `${call.name}: ${checked.problem}.`)
}

const isProblem = (one: Request | CheckedAnswer): one is CheckedAnswer => 'type' in one

/** Is it in that language? Names of another may be in it. */
export const speaks = (say: string, language: Language): boolean => {
  const han = (say.match(/\p{Script=Han}/gu) ?? []).length
  const latin = (say.match(/\p{Script=Latin}+/gu) ?? []).length
  return language === 'zh' ? han > 0 && han * 2 > latin : latin >= han
}

/**
 * Checks what a model answered against the tools there are. Calls are taken whole or not at all; words without calls
 * are an answer unless they promise a deed, are in the wrong language, or are none.
 */
export const checkAnswer = (
  { calls, say, structured }: MeantAnswer,
  { words, language, asJson }: AnswerQuestion,
): CheckedAnswer => {
  if (calls.length > MOST_CALLS) return problem('too_much', `at most ${MOST_CALLS} calls.`)
  if (calls.length > 0) {
    const checked = calls.map(call => checkCall(call, words))
    const bad = checked.find(isProblem)
    return bad ?? { type: 'calls', requests: checked.flatMap(one => (isProblem(one) ? [] : [one])) }
  }
  const spoken = asSpoken(say, language)
  if (spoken === '' || spoken.replace(/\.$/u, '') === SAY_EXAMPLE)
    return problem('nothing', 'the answer is empty.')
  if (/^[{[<]/u.test(spoken)) return problem('not_json', 'the answer cannot be read.')
  if (!speaks(spoken, language))
    return problem('language', `answer in ${language === 'zh' ? 'simplified Chinese' : 'English'}.`)
  const asked = QUESTION.test(words.trim())
  if (asJson && !structured && !asked)
    return problem('not_json', 'answer with the JSON object: calls, or none and a sentence.')
  if (claimsDeed(spoken, language, asked))
    return problem(
      'promise',
      'you say that something is done, but you called no tool. Call it, or say that you cannot.',
    )
  return { type: 'say', say: spoken }
}
