import { z } from 'zod'
import { languageSchema } from './localised.ts'
import { memoryAskSchema } from './memory-view.ts'
import { occupantSchema, preferencesViewSchema, worldViewSchema } from './snapshot.ts'
import { MICROPHONE_STATES } from './voice-view.ts'

const id = z.string().min(1).max(64)
/** Four to eight digits. */
export const pinSchema = z.string().regex(/^\d{4,8}$/)

/** Everything a screen may ask of the head unit. Anything else is refused at the door. */
export const commandSchema = z.discriminatedUnion('type', [
  /** Typed words; the agent itself refuses what is too long, so that it can say so. */
  z.object({
    type: z.literal('say'),
    text: z.string().max(20_000),
    seat: occupantSchema.shape.seat.optional(),
  }),
  /** The screen has finished (or could not start) speaking the speech with this id. */
  z.object({ type: z.literal('spoken'), speechId: id }),
  z.object({ type: z.literal('answer'), questionId: id, option: z.int().min(0).max(9) }),
  z.object({ type: z.literal('confirm'), confirmationId: id, accept: z.boolean() }),
  z.object({ type: z.literal('cancel') }),
  z.object({ type: z.literal('undo') }),
  /** A touch on the screen: setting, by hand. */
  z.object({
    type: z.literal('set'),
    key: z.string().max(80),
    value: z.union([z.boolean(), z.number(), z.string().max(200)]),
  }),
  z.object({
    type: z.literal('task'),
    taskId: id,
    action: z.enum(['cancel', 'pause', 'resume', 'next', 'previous', 'favourite', 'dismiss', 'collect']),
  }),
  z.object({ type: z.literal('listen'), active: z.boolean() }),
  /** What became of this screen's microphone. While it is `on`, binary frames carry its sound. */
  z.object({ type: z.literal('microphone'), state: z.enum(MICROPHONE_STATES) }),
  /** The languages this screen can read aloud by itself. */
  z.object({ type: z.literal('voices'), languages: z.array(languageSchema).max(2) }),
  z.object({ type: z.literal('mute'), muted: z.boolean() }),
  /** Diagnostic recording of what is said; `erase` removes all recordings and ends it. */
  z.object({ type: z.literal('record'), what: z.enum(['start', 'stop', 'erase']) }),
  /** The present driver teaches their voice with some sentences, breaks off, or has it forgotten. */
  z.object({ type: z.literal('voicePrint'), do: z.enum(['learn', 'stop', 'forget']) }),
  z.object({ type: z.literal('preferences'), patch: preferencesViewSchema.partial() }),
  z.object({ type: z.literal('chooseDriver'), driverId: id, pin: pinSchema.optional() }),
  z.object({
    type: z.literal('addDriver'),
    name: z.string().trim().min(1).max(40),
    language: languageSchema,
    pin: pinSchema.optional(),
  }),
  z.object({
    type: z.literal('editDriver'),
    driverId: id,
    name: z.string().trim().min(1).max(40).optional(),
    /** null takes the PIN away. */
    pin: pinSchema.nullable().optional(),
    currentPin: pinSchema.optional(),
  }),
  z.object({ type: z.literal('deleteDriver'), driverId: id, pin: pinSchema.optional() }),
  z.object({ type: z.literal('dismissNotice'), noticeId: id }),
  /** The present driver's long-term memory. */
  z.object({ type: z.literal('memory'), ask: memoryAskSchema }),
  /** The simulator panel: the world around the car. */
  z.object({
    type: z.literal('world'),
    patch: worldViewSchema
      .omit({ range: true })
      .partial()
      .extend({
        time: z.number().min(0).max(4_102_444_800_000).optional(),
        speed: z.number().min(0).max(250).optional(),
        outsideTemperature: z.number().min(-50).max(60).optional(),
        cabinTemperature: z.number().min(-50).max(80).optional(),
        battery: z.number().min(0).max(100).optional(),
      }),
  }),
  z.object({ type: z.literal('occupants'), occupants: z.array(occupantSchema).max(4) }),
  z.object({ type: z.literal('resetWorld') }),
  /** The examples kept of this driver: written to a file in the data folder, or deleted. */
  z.object({ type: z.literal('training'), do: z.enum(['export', 'clear']) }),
])
export type Command = z.infer<typeof commandSchema>
