import { z } from 'zod'
import { localisedSchema } from './localised.ts'

const common = {
  id: z.string(),
  priority: z.number(),
  title: localisedSchema,
  status: localisedSchema,
  progress: z.number().min(0).max(1).optional(),
  /** Epoch ms. */
  dueAt: z.number().optional(),
  cancellable: z.boolean(),
}
/** A point on the drawn map, both 0 to 1, x to the right and y down. */
const point = z.tuple([z.number(), z.number()])

export const taskViewSchema = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('order'),
    state: z.enum(['placed', 'preparing', 'ready', 'collected', 'cancelled']),
    detail: z.object({
      shop: localisedSchema,
      description: localisedSchema,
      /** Minor units. */
      price: z.number(),
      currency: z.string(),
      changeable: z.boolean(),
    }),
  }),
  z.object({
    ...common,
    kind: z.literal('route'),
    state: z.enum(['navigating', 'arrived']),
    detail: z.object({
      path: z.array(point),
      position: point,
      destination: point,
      stops: z.array(z.object({ name: localisedSchema, at: point })),
      /** Width through height of the drawn map on the ground: its points are shares of each. */
      aspect: z.number().positive(),
      /** Roads, water and parks to draw under the route. */
      map: z.object({
        roads: z.array(z.array(point)),
        water: z.array(z.array(point)),
        parks: z.array(z.array(point)),
      }),
      remainingSeconds: z.number(),
      remainingMetres: z.number(),
      manoeuvre: z.object({
        turn: z.enum(['straight', 'left', 'right', 'slight_left', 'slight_right', 'uturn', 'arrive']),
        inMetres: z.number(),
        road: localisedSchema,
      }),
      preference: z.enum(['fastest', 'shortest', 'no_tolls', 'no_motorways', 'scenic']),
    }),
  }),
  z.object({
    ...common,
    kind: z.literal('timer'),
    state: z.enum(['running', 'paused', 'due']),
    detail: z.object({ totalSeconds: z.number(), remainingSeconds: z.number(), label: z.string() }),
  }),
  z.object({
    ...common,
    kind: z.literal('reminder'),
    state: z.enum(['waiting', 'due']),
    detail: z.object({ what: z.string(), condition: localisedSchema }),
  }),
  z.object({
    ...common,
    kind: z.literal('media'),
    state: z.enum(['playing', 'paused']),
    detail: z.object({
      source: z.enum(['music', 'radio', 'video']),
      /** Who plays, or on which frequency. */
      artist: localisedSchema.optional(),
      album: localisedSchema.optional(),
      /** Seconds. */
      position: z.number(),
      duration: z.number(),
      /** A hue 0–359 for the drawn cover. */
      hue: z.number(),
      favourite: z.boolean(),
      lyrics: z.string().optional(),
    }),
  }),
  z.object({
    ...common,
    kind: z.literal('call'),
    state: z.enum(['ringing', 'active', 'ended']),
    detail: z.object({ number: z.string(), seconds: z.number() }),
  }),
])
export type TaskView = z.infer<typeof taskViewSchema>
