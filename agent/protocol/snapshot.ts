import { z } from 'zod'
import { PHASES } from '../domain/phase.ts'
import { languageSchema, localisedSchema } from './localised.ts'
import { memorySummarySchema } from './memory-view.ts'
import { taskViewSchema } from './task-view.ts'
import { voiceViewSchema } from './voice-view.ts'

const valueSchema = z.union([z.boolean(), z.number(), z.string()])
const stateSchema = z.record(z.string(), valueSchema)

export const worldViewSchema = z.object({
  time: z.number(),
  speed: z.number(),
  gear: z.enum(['P', 'R', 'N', 'D']),
  weather: z.enum(['clear', 'cloudy', 'rain', 'thunderstorm', 'hail', 'snow', 'fog', 'wind']),
  outsideTemperature: z.number(),
  cabinTemperature: z.number(),
  daylight: z.boolean(),
  battery: z.number(),
  range: z.number(),
  network: z.enum(['online', 'offline']),
})

export const occupantSchema = z.object({
  seat: z.enum(['driver', 'passenger', 'rear_left', 'rear_right']),
  name: z.string().min(1).max(40),
  driverId: z.string().optional(),
  child: z.boolean().optional(),
})

export const driverViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  guest: z.boolean(),
  hasPin: z.boolean(),
  language: languageSchema,
  /** A hue 0–359, for the avatar and the ambient swatch. */
  hue: z.number(),
})

export const reasonViewSchema = z.object({
  rung: z.enum(['policy', 'explicit', 'preference', 'context', 'default', 'ask']),
  source: z.string(),
  because: localisedSchema,
  /** The remembered row that decided, where one did: it can be looked at. */
  memory: z.string().optional(),
})

/** One decision as the screen shows it: the call, and the reason of each argument. */
export const decisionViewSchema = z.object({
  id: z.string(),
  tool: z.string(),
  title: localisedSchema,
  /** The arguments worth reading, in words; their reasons stand in `reasons` under the same name. */
  details: z.array(z.object({ argument: z.string(), label: localisedSchema, value: localisedSchema })),
  arguments: z.record(z.string(), z.unknown()),
  reasons: z.record(z.string(), reasonViewSchema),
})

/** Why a planner answered, and what it cost: see `PlanTrace` in agent/planning. */
export const planTraceSchema = z.object({
  why: z.string(),
  /** The same in words. */
  say: localisedSchema,
  tokens: z.object({ prompt: z.number(), completion: z.number(), estimated: z.boolean() }).optional(),
  firstTokenMs: z.number().optional(),
  firstSentenceMs: z.number().optional(),
  cost: z.object({ amount: z.number(), currency: z.string().optional() }).optional(),
  mended: z.literal(true).optional(),
})

export const turnViewSchema = z.object({
  id: z.string(),
  at: z.number(),
  words: z.string(),
  reply: localisedSchema,
  language: languageSchema,
  planner: z.enum(['local', 'model']),
  /** Absent where there is no language model. */
  trace: planTraceSchema.optional(),
  ms: z.number(),
  decisions: z.array(decisionViewSchema),
  undone: z.boolean(),
})
export type TurnView = z.infer<typeof turnViewSchema>

export const conversationViewSchema = z.object({
  phase: z.enum(PHASES),
  /** What is being heard (partial) or was said last. */
  words: z.string(),
  /** The language of the words: what is answered, asked and confirmed is shown in it, the screen's own words are not. */
  language: languageSchema,
  reply: localisedSchema.optional(),
  /** The shorter form for a moving car: at most 60 characters, 28 in Chinese. */
  shortReply: localisedSchema.optional(),
  /** The part of the car the link touches: a setting key (`window.position@driver`); absent for facts. */
  link: z.string().optional(),
  /** The one reason worth a chip: the least obvious of the turn's. */
  reason: z.object({ because: localisedSchema, rung: reasonViewSchema.shape.rung }).optional(),
  undoable: z.boolean(),
  question: z
    .object({
      id: z.string(),
      say: localisedSchema,
      options: z.array(z.object({ label: localisedSchema, anchor: z.string().optional() })),
    })
    .optional(),
  confirmation: z
    .object({
      id: z.string(),
      title: localisedSchema,
      rows: z.array(z.object({ icon: z.string(), text: localisedSchema })),
      price: z.object({ amount: z.number(), currency: z.string() }).optional(),
      accept: localisedSchema,
      decline: localisedSchema,
      /** Which row is being read out now; −1 for none. */
      readingRow: z.number(),
    })
    .optional(),
  microphone: z.enum(['off', 'muted', 'ready', 'listening', 'unavailable']),
})
export type ConversationView = z.infer<typeof conversationViewSchema>

/** What may leave the car for a language model elsewhere, least first. */
export const SHARING = ['nothing', 'words', 'words_and_memories'] as const

export const preferencesViewSchema = z.object({
  language: languageSchema,
  theme: z.enum(['night', 'day', 'auto']),
  speakReplies: z.boolean(),
  /** What may leave the car for a language model elsewhere. */
  sharing: z.enum(SHARING),
  /** May turns be kept as examples for training a model? */
  keepTurns: z.boolean(),
})

/** The whole of what a screen shows. Sent anew whenever something in it changes. */
export const snapshotSchema = z.object({
  revision: z.number(),
  driving: z.boolean(),
  world: worldViewSchema,
  /** Where everything is now, and where travelling things are going. */
  state: stateSchema,
  targets: stateSchema,
  occupants: z.array(occupantSchema),
  driver: driverViewSchema,
  drivers: z.array(driverViewSchema),
  /** Set when choosing this driver waits for a PIN. */
  pinFor: z.object({ driverId: z.string(), attemptsLeft: z.number() }).optional(),
  /** The page somebody asked for by voice; a new `id` each time. Screens go there once. */
  page: z
    .object({ id: z.number(), at: z.enum(['home', 'car', 'history', 'memory', 'people', 'settings']) })
    .optional(),
  preferences: preferencesViewSchema,
  conversation: conversationViewSchema,
  tasks: z.array(taskViewSchema),
  /** Newest last, at most 20. */
  turns: z.array(turnViewSchema),
  /** Things the system must say about itself: a database set aside, a lost engine. */
  notices: z.array(
    z.object({ id: z.string(), level: z.enum(['info', 'warning', 'error']), say: localisedSchema }),
  ),
  /** For the simulator's event log, newest last, at most 60. Never holds more than the turns show. */
  events: z.array(z.object({ at: z.number(), kind: z.string(), what: z.string(), result: z.string() })),
  planner: z.enum(['local', 'model']),
  /** Absent for a guest, of whom nothing is kept. */
  memory: memorySummarySchema.optional(),
  /** The language model that is set up; absent where there is none. */
  model: z
    .object({
      name: z.string(),
      /** Where it is, without the rest of the address. */
      host: z.string(),
      /** On this machine: nothing that is sent to it leaves the car. */
      inCar: z.boolean(),
      hasKey: z.boolean(),
      /** `waiting`: it failed, and is left alone for a while. */
      state: z.enum(['ready', 'waiting', 'not_allowed']),
    })
    .optional(),
  /** Examples kept for training a model, as they would leave the car; absent for a guest. */
  training: z
    .object({
      count: z.number(),
      newest: z.array(z.object({ words: z.string(), calls: z.array(z.string()) })),
    })
    .optional(),
  /** Absent where nothing listens. */
  voice: voiceViewSchema.optional(),
})
export type Snapshot = z.infer<typeof snapshotSchema>
