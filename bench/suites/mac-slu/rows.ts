import { z } from 'zod'

/** The slots of one intent: MAC_SLU's names, values as they were said. */
const semanticSchema = z.object({
  domain: z.string(),
  intent: z.string(),
  slots: z.record(z.string(), z.string()).optional(),
})
export type Semantic = z.infer<typeof semanticSchema>
export type Slots = Readonly<Record<string, string>>

/** One utterance of MAC_SLU with all its intents. */
export const rowSchema = z.object({
  id: z.string(),
  query: z.string(),
  semantics: z.array(semanticSchema),
})
export type Row = z.infer<typeof rowSchema>

/** The domain of everything in and on the car; the others are skills. */
export const CAR_DOMAIN = '车载控制'
