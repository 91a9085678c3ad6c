import { z } from 'zod'
import { localisedSchema } from './localised.ts'

/** Rows a screen gets at a time. */
export const MEMORY_PAGE = 40
/** Characters of an exported or imported document that travel at a time: a quarter of the longest message. */
export const MEMORY_PART = 60_000
/** Longest document that is looked at, characters: about ten thousand memories with their words. */
export const LONGEST_MEMORY_DOCUMENT = 24_000_000

const id = z.string().min(1).max(128)
const name = z.string().trim().min(1).max(80)

/** One circumstance of a condition; see `agent/memory/condition.ts`. */
export const memoryTagSchema = z.object({
  dimension: z.string().min(1).max(40),
  value: z.string().trim().min(1).max(80),
  negated: z.boolean().optional(),
  compare: z.object({ operator: z.enum(['<', '<=', '>', '>=']), number: z.number() }).optional(),
})
export type MemoryTag = z.infer<typeof memoryTagSchema>

/** Something remembered, in words. Nothing in it needs the agent's tables to be read. */
export const memoryRowSchema = z.object({
  id: z.string(),
  group: z.string(),
  /** "Likes spicy food", "Seat heating at level 3". */
  title: localisedSchema,
  /** When it holds, one entry a circumstance; empty: always. */
  when: z.array(memoryTagSchema.extend({ words: localisedSchema })),
  /** Whose it is; absent: the driver's own. */
  subject: z.string().optional(),
  origin: z.enum(['stated', 'corrected', 'inferred', 'observed']),
  sure: z.enum(['sure', 'likely', 'unsure']),
  /** Epoch ms. */
  since: z.number(),
  until: z.number().optional(),
  /** Not valid any more: ended, or replaced by something newer. */
  past: z.boolean(),
  /** For now only: "today", "until Friday". */
  passing: z.boolean(),
  /** How often it was said or done. */
  times: z.number(),
  /** How often a decision used it. */
  uses: z.number(),
  lastUsed: z.number().optional(),
})
export type MemoryRow = z.infer<typeof memoryRowSchema>

/** A group of rows: a part of life with its own name, or a card of the car's settings. */
export const memoryGroupSchema = z.object({
  id: z.string(),
  name: localisedSchema,
  count: z.number(),
})
export type MemoryGroup = z.infer<typeof memoryGroupSchema>

/** How a value is changed by hand. */
export const memoryEditorSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('boolean'), value: z.boolean(), on: localisedSchema, off: localisedSchema }),
  z.object({
    type: z.literal('number'),
    value: z.number(),
    min: z.number(),
    max: z.number(),
    step: z.number(),
    unit: z.string(),
  }),
  z.object({
    type: z.literal('choice'),
    value: z.string(),
    options: z.array(z.object({ id: z.string(), label: localisedSchema })),
  }),
  z.object({ type: z.literal('text'), value: z.string() }),
  /** Several words that belong together: who is called what. */
  z.object({
    type: z.literal('fields'),
    fields: z.array(z.object({ key: z.string(), label: localisedSchema, value: z.string() })),
  }),
])
export type MemoryEditor = z.infer<typeof memoryEditorSchema>

/** What the head unit answers a question about the memory with. */
export const memoryAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('list'),
    /** Rows that fit the question, on all pages. */
    total: z.number(),
    rows: z.array(memoryRowSchema),
    /** Groups of everything remembered, whatever was asked for. */
    groups: z.array(memoryGroupSchema),
    /** Everything that holds, and everything that once did. */
    all: z.number(),
    past: z.number(),
    /** Other people something is remembered of. */
    people: z.array(z.object({ name: z.string(), count: z.number() })),
    /** The driver's own rows, where there are others' too. */
    own: z.number(),
    offers: z.array(memoryRowSchema),
  }),
  z.object({
    kind: z.literal('detail'),
    row: memoryRowSchema,
    /** What it is about: "spiciness". */
    topic: localisedSchema,
    /** The words it rests on, newest first, at most five; none for what was only seen. */
    said: z.array(z.object({ words: z.string(), at: z.number() })),
    /** Who did or said it, where that was somebody else than whose it is. */
    by: z.string().optional(),
    /** Earlier versions, newest first. */
    before: z.array(memoryRowSchema),
    /** What replaced it. */
    replacedBy: memoryRowSchema.optional(),
    /** Rows of the same kind and person it could be one with. */
    alike: z.array(memoryRowSchema),
    editor: memoryEditorSchema,
    /** Does "not wanted" mean anything for it? */
    deniable: z.boolean(),
    denied: z.boolean(),
    limit: z.boolean(),
  }),
  /** What a condition can be made of. */
  z.object({
    kind: z.literal('conditions'),
    dimensions: z.array(
      z.object({
        dimension: z.string(),
        name: localisedSchema,
        tags: z.array(z.object({ value: z.string(), words: localisedSchema })),
      }),
    ),
  }),
  /** The row the change was made in: an edit makes a new version with an id of its own. */
  z.object({ kind: z.literal('changed'), id: z.string() }),
  /** How many rows went, and until when they can be brought back (ms from now). */
  z.object({ kind: z.literal('forgotten'), count: z.number(), title: localisedSchema, undoMs: z.number() }),
  z.object({ kind: z.literal('part'), text: z.string(), next: z.number().optional() }),
  z.object({ kind: z.literal('imported'), count: z.number() }),
])
export type MemoryAnswer = z.infer<typeof memoryAnswerSchema>

const valueSchema = z.union([
  z.boolean(),
  z.number(),
  z.string().trim().min(1).max(400),
  z.record(z.string().max(40), z.string().trim().min(1).max(200)),
])

/** What a driver may change of a row. */
export const memoryEditSchema = z.object({
  value: valueSchema.optional(),
  polarity: z.union([z.literal(1), z.literal(-1)]).optional(),
  condition: z.array(memoryTagSchema).max(6).optional(),
  subject: name.optional(),
  /** Epoch ms; null: no end. */
  validTo: z.number().min(0).max(4_102_444_800_000).nullable().optional(),
})
export type MemoryEdit = z.infer<typeof memoryEditSchema>

/** Everything a screen may ask of the memory; always the present driver's. */
export const memoryAskSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('list'),
    group: z.string().max(128).optional(),
    /** A name; an empty one is the driver. */
    person: z.string().max(80).optional(),
    text: z.string().max(200).optional(),
    /** What no longer holds instead of what does. */
    past: z.boolean().optional(),
    from: z.int().min(0).optional(),
  }),
  z.object({ do: z.literal('detail'), id }),
  z.object({ do: z.literal('conditions') }),
  z.object({ do: z.literal('edit'), id, edit: memoryEditSchema }),
  z.object({ do: z.literal('forget'), id }),
  /** Brings back what was forgotten last. */
  z.object({ do: z.literal('restore') }),
  z.object({ do: z.literal('merge'), keep: id, other: id }),
  z.object({ do: z.literal('settle'), id, accept: z.boolean() }),
  z.object({ do: z.literal('export'), from: z.int().min(0) }),
  /** A document in parts, `from` counting characters; the one marked last is read. */
  z.object({
    do: z.literal('import'),
    from: z.int().min(0).max(LONGEST_MEMORY_DOCUMENT),
    text: z.string().max(MEMORY_PART),
    last: z.boolean(),
  }),
])
export type MemoryAsk = z.infer<typeof memoryAskSchema>

/** The little a screen is told by itself; it asks for the rest. */
export const memorySummarySchema = z.object({
  /** Another number whenever something in it has changed. */
  revision: z.number(),
  /** Offers that wait for an answer. */
  offers: z.number(),
})
