import { z } from 'zod'
import { localisedSchema } from './localised.ts'

/** An engine of the voice, as the settings show it. */
export const engineViewSchema = z.object({
  role: z.enum(['wake', 'activity', 'recogniser', 'speaker']),
  id: z.string(),
  name: z.string(),
  licence: z.string(),
  state: z.enum(['ready', 'starting', 'failed', 'off']),
  note: localisedSchema.optional(),
})

/** Whose voices are known, and the one that is being taught. */
export const speakerViewSchema = z.object({
  /** Drivers who have taught their voice. */
  taught: z.array(z.string()),
  lesson: z.object({ driverId: z.string(), heard: z.int().min(0), of: z.int().min(1) }).optional(),
})
export type SpeakerView = z.infer<typeof speakerViewSchema>

export const voiceViewSchema = z.object({
  /** The thread that listens. */
  ear: z.enum(['off', 'starting', 'ready', 'failed']),
  engines: z.array(engineViewSchema),
  /** The microphone stands open without the wake word: an answer or a follow-up is waited for. */
  open: z.boolean(),
  /** What is said is recorded to find out why it was misheard, and how many recordings are kept. */
  recording: z.object({ on: z.boolean(), count: z.int().min(0) }).optional(),
  speakers: speakerViewSchema.optional(),
})
export type VoiceView = z.infer<typeof voiceViewSchema>

/** What a screen can tell of its microphone. */
export const MICROPHONE_STATES = ['on', 'off', 'denied', 'missing', 'lost'] as const
