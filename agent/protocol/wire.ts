import { z } from 'zod'
import { catalogueViewSchema } from './catalogue-view.ts'
import { commandSchema } from './command.ts'
import { localisedSchema } from './localised.ts'
import { memoryAnswerSchema } from './memory-view.ts'
import { snapshotSchema } from './snapshot.ts'

/** Raised whenever a screen of one version could not talk to an agent of another. */
export const PROTOCOL_VERSION = 2

/**
 * Screen → head unit. `id` numbers the commands of one connection, so that each is answered once.
 * A screen may say its `version`; one that does not match is refused with words that say to reload.
 */
export const clientMessageSchema = z.object({
  id: z.int().min(0),
  version: z.literal(PROTOCOL_VERSION).optional(),
  command: commandSchema,
})
export type ClientMessage = z.infer<typeof clientMessageSchema>

/** Head unit → screen. */
export const serverMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    version: z.number(),
    catalogue: catalogueViewSchema,
    snapshot: snapshotSchema,
  }),
  z.object({ type: z.literal('snapshot'), snapshot: snapshotSchema }),
  /** Accepted or refused, for the command with this id (−1: the message's id could not be read); `say` is for the driver. */
  z.object({
    type: z.literal('result'),
    id: z.number(),
    ok: z.boolean(),
    say: localisedSchema.optional(),
    /** What a question about the memory is answered with. */
    memory: memoryAnswerSchema.optional(),
  }),
  /** Speak this now (the shell's screen has the voices); an empty text stops speaking. */
  z.object({ type: z.literal('speech'), id: z.string(), text: z.string(), language: z.enum(['en', 'zh']) }),
])
export type ServerMessage = z.infer<typeof serverMessageSchema>

/** One end of a connection, whatever carries it: IPC, WebSocket, or memory in tests. */
export interface Channel<Out, In> {
  send(message: Out): void
  onMessage(listener: (message: In) => void): () => void
  onClose(listener: () => void): () => void
  /** Sound, beside the messages (see audio-frame.ts); absent where a transport carries none. */
  sendSound?(bytes: Uint8Array<ArrayBuffer>): void
  onSound?(listener: (bytes: Uint8Array) => void): () => void
  close(): void
}
