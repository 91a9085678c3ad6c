import { z } from 'zod'

export const localisedSchema = z.object({ en: z.string(), zh: z.string() })
export const languageSchema = z.enum(['en', 'zh'])
export type Localised = z.infer<typeof localisedSchema>
export type Language = z.infer<typeof languageSchema>
