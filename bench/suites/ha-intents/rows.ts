import { z } from 'zod'

/** One sentence of Home Assistant's intents repository, with its intent and slots. */
export const rowSchema = z.object({
  lang: z.enum(['en', 'zh-cn']),
  sentence: z.string(),
  intent: z.string(),
  slots: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
  ),
})
export type Row = z.infer<typeof rowSchema>

/** A slot as text; of several accepted spellings the last, which upstream lists without stray spaces. */
export const textSlot = (row: Row, slot: string): string | undefined => {
  const value = row.slots[slot]
  if (value === undefined) return undefined
  return String(Array.isArray(value) ? (value.at(-1) ?? '') : value).trim()
}

export const numberSlot = (row: Row, slot: string): number | undefined => {
  const value = row.slots[slot]
  return typeof value === 'number' ? value : undefined
}
