import { z } from 'zod'
import type { HeardTurn } from '../../memory/heard-turn.ts'
import type { ChatModel } from './chat.ts'
import type { PhaseLimits } from './limits.ts'
import { memoryPrompt } from './memory-prompt.ts'
import { jsonIn } from './read-answer.ts'

const factsSchema = z.object({ facts: z.array(z.unknown()) })

/**
 * Asks a model what of a turn is worth keeping.
 *
 * @returns what it proposes, unchecked; `undefined` when its answer is no list of facts
 * @throws ModelFailure when there is no answer in time
 */
export const proposeFacts = async (
  heard: HeardTurn,
  chat: ChatModel,
  limits: PhaseLimits,
  signal: AbortSignal,
): Promise<readonly unknown[] | undefined> => {
  const { text } = await chat.ask(() => memoryPrompt(heard), limits, signal)
  const found = jsonIn(text).flatMap(block => {
    const parsed = factsSchema.safeParse(Array.isArray(block) ? { facts: block } : block)
    return parsed.success ? [parsed.data.facts] : []
  })
  return found[0]
}
