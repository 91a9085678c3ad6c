import { text } from '../../domain/language.ts'
import { type LocalPlannerParts, planLocally } from '../local-planner.ts'
import type { Planner, Remark } from '../plan.ts'
import { ModelReader, type ModelReaderParts } from './model-reader.ts'

export interface ModelPlannerParts extends LocalPlannerParts, ModelReaderParts {}

/** In the model's own words, which are in one language. */
const answerOf = (say: string): Remark => ({ kind: 'answer', say: text(say, say) })

/**
 * Asks a language model what the words come to. It answers with calls, which are checked, turned into requests and
 * planned by the same code as heard ones (ladder, policies, confirmations, all or nothing), or with words.
 */
export class ModelPlanner implements Planner {
  readonly id = 'model'
  readonly #parts: ModelPlannerParts
  readonly #reader: ModelReader

  constructor(parts: ModelPlannerParts) {
    this.#parts = parts
    this.#reader = new ModelReader(parts)
  }

  /** @throws ModelFailure, UnusableAnswer, NotAllowed: see ModelReader */
  readonly plan: Planner['plan'] = async (understanding, words, context, signal, onRemark) => {
    const { requests, called, said, say, trace } = await this.#reader.read(
      understanding,
      words,
      context,
      signal,
      onRemark === undefined ? undefined : sentence => onRemark(answerOf(sentence)),
    )
    const plan = planLocally(requests, context, this.#parts)
    const before = said.map(sentence => ({ ...answerOf(sentence), said: true as const }))
    const after = say === undefined ? [] : [answerOf(say)]
    return {
      ...plan,
      remarks: [...before, ...plan.remarks, ...after],
      by: 'model',
      // Words that were only answered stay what they were heard as: memory may find a statement in them.
      ...(called ? { requests } : {}),
      trace,
    }
  }
}
