import { text } from '../domain/language.ts'
import type { Request } from '../understanding/request.ts'
import { describeValue } from '../vehicle/describe.ts'
import type { Question } from './plan.ts'
import type { Wish } from './wish.ts'
import { settingNoun } from './wording.ts'

/** Wishes with one value per key, or the two requests that contradict each other. */
export type Settled =
  | { readonly type: 'settled'; readonly wishes: readonly Wish[] }
  | { readonly type: 'conflict'; readonly first: Wish; readonly second: Wish }

/**
 * One wish per key. The narrower of two that disagree is the exception meant ("all windows half, mine shut");
 * what was reckoned from an earlier wish replaces it; of equal ones only the driver knows which.
 */
export const settleWishes = (wishes: readonly Wish[]): Settled => {
  const byKey = new Map<string, Wish>()
  for (const wish of wishes) {
    const other = byKey.get(wish.change.key)
    if (other === undefined || other.change.value === wish.change.value || wish.relative) {
      byKey.set(wish.change.key, wish)
      continue
    }
    if (wish.breadth === other.breadth) return { type: 'conflict', first: other, second: wish }
    byKey.set(wish.change.key, wish.breadth < other.breadth ? wish : other)
  }
  return { type: 'settled', wishes: [...byKey.values()] }
}

/** "Open it or close it?": each option keeps everything else that was asked. */
export const conflictQuestion = (
  conflict: { readonly first: Wish; readonly second: Wish },
  requests: readonly Request[],
  turnId: string,
): Question => {
  const { first, second } = conflict
  const noun = settingNoun(first.definition, first.cell === undefined ? [] : [first.cell])
  const a = describeValue(first.definition, first.change.value)
  const b = describeValue(second.definition, second.change.value)
  const without = (wish: Wish): readonly Request[] => requests.filter((_, index) => index !== wish.request)
  return {
    id: `${turnId}-q`,
    say: text(
      `You asked for two things: ${noun.the} ${a.en}, or ${b.en}?`,
      `你说了两种：${noun.zh}要${a.zh}，还是${b.zh}？`,
    ),
    options: [
      { label: a, requests: without(second), anchor: first.change.key },
      { label: b, requests: without(first), anchor: second.change.key },
    ],
  }
}
