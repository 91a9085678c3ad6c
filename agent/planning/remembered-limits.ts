import { text } from '../domain/language.ts'
import { describeValue } from '../vehicle/describe.ts'
import type { PlanningContext, Remark } from './plan.ts'
import type { PreferenceSource, RecalledLimit } from './preference-source.ts'
import type { Wish } from './wish.ts'

interface LimitScene {
  readonly context: PlanningContext
  readonly preferences: PreferenceSource
  readonly targets: PlanningContext['targets']
}

const isBeyond = ({ end, value }: RecalledLimit, wanted: number): boolean =>
  end === 'max' ? wanted > value : wanted < value

/** "I left it at 24 degrees, because you said on 3 May: never above 24 when Deborah is in the car." */
const heldBack = ({ definition }: Wish, { value, reason }: RecalledLimit): Remark => {
  const state = describeValue(definition, value)
  return {
    kind: 'notice',
    say: text(
      `I kept to ${state.en}, because ${reason.because.en}.`,
      `我按${state.zh}来，因为${reason.because.zh}。`,
    ),
  }
}

/** Done as told all the same, and said: the words of now go before those of then. */
const overridden = ({ reason }: RecalledLimit): Remark => ({
  kind: 'notice',
  say: text(`Although ${reason.because.en}.`, `不过${reason.because.zh}。`),
})

/**
 * Keeps wishes within the bounds that were set for now. A value that was named goes before a bound and is done, with
 * a word about it; everything vaguer ("warmer", "the way I like it", "all the way") stops there, and says why.
 *
 * @param named the words said the value itself.
 */
export const withinLimits = (
  wishes: readonly Wish[],
  named: boolean,
  { context, preferences, targets }: LimitScene,
): { readonly wishes: readonly Wish[]; readonly remarks: readonly Remark[] } => {
  const remarks: Remark[] = []
  const kept = wishes.flatMap((wish): readonly Wish[] => {
    const { value } = wish.change
    if (typeof value !== 'number') return [wish]
    const limit = preferences.limits(wish.definition, context).find(one => isBeyond(one, value))
    if (limit === undefined) return [wish]
    if (named) {
      remarks.push(overridden(limit))
      return [wish]
    }
    remarks.push(heldBack(wish, limit))
    if (targets[wish.change.key] === limit.value) return []
    return [{ ...wish, change: { ...wish.change, value: limit.value }, valueReason: limit.reason }]
  })
  const distinct = [...new Map(remarks.map(one => [one.say.en, one])).values()]
  return { wishes: kept, remarks: distinct }
}
