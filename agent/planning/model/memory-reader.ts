import { z } from 'zod'
import type { HeardTurn } from '../../memory/heard-turn.ts'
import type { Taxonomy } from '../../memory/taxonomy/taxonomy.ts'
import type { ChatModel } from './chat.ts'
import type { PhaseLimits } from './limits.ts'
import { memoryPrompt } from './memory-prompt.ts'
import { jsonIn } from './read-answer.ts'

const factsSchema = z.object({
  facts: z.array(z.unknown()),
  same: z
    .array(z.object({ from: z.string().max(64), into: z.string().max(64) }))
    .max(4)
    .catch([])
    .default([]),
})

/** What a model proposes for memory, unchecked. */
export type ProposedFacts = z.infer<typeof factsSchema>

/**
 * Asks a model what of a turn is worth keeping.
 *
 * @returns what it proposes, unchecked; `undefined` when its answer is no list of facts
 * @throws ModelFailure when there is no answer in time
 */
export const proposeFacts = async (
  heard: HeardTurn,
  taxonomy: Taxonomy,
  chat: ChatModel,
  limits: PhaseLimits,
  signal: AbortSignal,
): Promise<ProposedFacts | undefined> => {
  const { text } = await chat.ask(() => memoryPrompt(heard, taxonomy), limits, signal)
  const found = jsonIn(text).flatMap(block => {
    const parsed = factsSchema.safeParse(Array.isArray(block) ? { facts: block } : block)
    return parsed.success ? [parsed.data] : []
  })
  return found[0]
}
