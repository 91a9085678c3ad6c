import { z } from 'zod'
import { localisedSchema } from './localised.ts'

/** What a screen must know of one setting to draw and change it; derived from the catalogue, sent once. */
export const settingViewSchema = z.object({
  id: z.string(),
  module: z.string(),
  card: z.enum(['climate', 'comfort', 'openings', 'lights', 'driving', 'displays', 'media', 'quiet']),
  name: localisedSchema,
  /** The cells it is divided into; empty when the car has one of it. Keys are `id` or `id@cell`. */
  cells: z.array(z.string()),
  value: z.discriminatedUnion('type', [
    z.object({ type: z.literal('boolean'), verbs: z.string(), on: localisedSchema, off: localisedSchema }),
    z.object({
      type: z.literal('number'),
      min: z.number(),
      max: z.number(),
      step: z.number(),
      resolution: z.number(),
      unit: z.string(),
    }),
    z.object({
      type: z.literal('enum'),
      options: z.array(z.object({ id: z.string(), label: localisedSchema })),
    }),
    z.object({ type: z.literal('text'), maxLength: z.number() }),
  ]),
  switchedBy: z.string().optional(),
  whileMoving: z.enum(['free', 'secure_only', 'parked_only', 'front_parked_only']),
})
export type SettingView = z.infer<typeof settingViewSchema>

/** One zone name per cell and group, for labels. */
export const catalogueViewSchema = z.object({
  settings: z.array(settingViewSchema),
  modules: z.record(z.string(), localisedSchema),
  zones: z.record(z.string(), localisedSchema),
})
export type CatalogueView = z.infer<typeof catalogueViewSchema>
