import type { Question } from '../planning/plan.ts'
import type { Request, SkillRequest } from '../understanding/request.ts'
import { saysAnew } from './amend.ts'

/** Slots that take whatever is said, word for word: what to tell somebody, what to be reminded of. */
const VERBATIM: ReadonlySet<string> = new Set(['text', 'what'])

/** What stands around the answer: "it's in …", "to …", 我家在…, …吧. */
const BEFORE =
  /^(?:(?:(?:it's|it is|that's|i live|i work|my (?:home|house|office|work) is|home is|work is|call|to|at|in|on|near|tell|drive|go|take me|please|um|uh)\s+)|(?:我家|我公司|公司|家|我)?(?:就)?(?:是|在|住在?|去|到|叫|打给|发给|导航到?))+/iu
const AFTER = /[\s.,!?。，！？]+$|(?:吧|呀|啊|好了|please)$/giu

const trimmed = (words: string): string => {
  const plain = words.trim().replace(AFTER, '').replace(BEFORE, '').trim()
  return plain === '' ? words.trim() : plain
}

const named = (requests: readonly Request[], slot: string): string | undefined => {
  const found = requests.find(one => one.kind === 'skill' && typeof one.slots[slot] === 'string')
  const value = found?.kind === 'skill' ? found.slots[slot] : undefined
  return typeof value === 'string' ? value : undefined
}

/** Goes on with one of the errands that are asked about; one of its own ("what reminders do I have?") does not. */
const isOf = (fresh: SkillRequest, asked: readonly SkillRequest[]): boolean =>
  asked.some(one => one.skill === fresh.skill && one.intent === fresh.intent && !saysAnew(one, fresh))

/**
 * The requests an open question comes to with the driver's own words as its answer.
 *
 * @param fresh what the words were understood as by themselves.
 * @returns `undefined` where the words are something else: another wish, a question.
 */
export const answerInOwnWords = (
  question: Question,
  words: string,
  fresh: readonly Request[],
): readonly Request[] | undefined => {
  const { ownWords } = question
  if (ownWords === undefined) return undefined
  const verbatim = ownWords.some(({ slot }) => VERBATIM.has(slot))
  const isAnswer = fresh.every(
    one =>
      one.kind === 'outside' ||
      verbatim ||
      (one.kind === 'skill' &&
        (isOf(
          one,
          ownWords.map(({ request }) => request),
        ) ||
          one.skill === 'navigation')),
  )
  if (!isAnswer) return undefined
  const [read] = fresh
  const [open] = ownWords
  // "To buy milk at six": read as what was asked for, with the time that was said along with it.
  if (fresh.length === 1 && ownWords.length === 1 && open !== undefined && open.slot === 'what')
    if (read?.kind === 'skill' && read.skill === open.request.skill && read.intent === open.request.intent)
      return [{ ...open.request, slots: { ...open.request.slots, ...read.slots } }]
  return ownWords.map(({ request, slot }) => ({
    ...request,
    slots: {
      ...request.slots,
      [slot]: VERBATIM.has(slot)
        ? words.trim()
        : (named(fresh, slot) ?? named(fresh, 'place') ?? trimmed(words)),
    },
  }))
}
