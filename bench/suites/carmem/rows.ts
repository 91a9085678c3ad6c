import { z } from 'zod'

const turn = z.union([z.object({ USER: z.string() }), z.object({ ASSISTANT: z.string() })])

/** One dialogue that reveals one preference, with what is said about it later. */
const dialogueSchema = z.object({
  conversation_uuid: z.string(),
  /** "main; sub; detail; value". */
  user_preference: z.string(),
  extraction_conversation: z.array(turn),
  next_conversation_question: z.string(),
  maintenance_questions: z.object({
    question_equal_preference: z.string(),
    question_negate_preference: z.string(),
    question_different_preference: z.string(),
    different_attribute: z.string(),
  }),
})
export type Dialogue = z.infer<typeof dialogueSchema>

/** One line of `dataset.jsonl`: one user with ten preferences. */
export const userSchema = z.object({
  user_uuid: z.string(),
  data: z.array(dialogueSchema),
})
export type User = z.infer<typeof userSchema>

/** A gold preference, split. */
export interface GoldPreference {
  readonly main: string
  readonly sub: string
  readonly detail: string
  readonly value: string
}

export const goldOf = ({ user_preference }: Dialogue): GoldPreference => {
  const [main = '', sub = '', detail = '', ...value] = user_preference.split('; ')
  return { main, sub, detail, value: value.join('; ') }
}

/** One spoken turn, in order. */
export const turnsOf = (
  dialogue: Dialogue,
): readonly { readonly by: 'driver' | 'car'; readonly words: string }[] =>
  dialogue.extraction_conversation.map(one =>
    'USER' in one ? { by: 'driver', words: one.USER } : { by: 'car', words: one.ASSISTANT },
  )
