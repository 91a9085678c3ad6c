import { inEither, type Matcher, spansOf } from '../taxonomy/patterns.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'
import type { Phrases, SlotDefinition } from '../taxonomy/taxonomy-types.ts'
import { FACETS } from './facets.ts'
import { PURPOSES } from './purposes.ts'

/** What a slot of which the words name the purpose is worth, and one whose own topic they name. */
const OF_PURPOSE = 2
const OF_TOPIC = 1.2
/** A topic few slots share tells them apart from their neighbours: up to this much more. */
const DISTINCT = 1.6
/** The side of the thing that is asked about goes before all its neighbours. */
const OF_FACET = 1.6

interface Topic {
  readonly matcher: Matcher
  readonly slots: readonly string[]
}

interface Reader {
  readonly purposes: readonly {
    readonly matcher: Matcher
    readonly helps: ReadonlyMap<string, number>
    readonly errand: boolean
    readonly frame: boolean
  }[]
  /** Slots with the very same topics share one reading. */
  readonly topics: readonly Topic[]
  /** Words that say which of the slots a request is about it asks for. */
  readonly facets: readonly {
    readonly matcher: Matcher
    readonly slots: readonly string[]
    readonly alone: boolean
    /** Its words are values of the slot. */
    readonly ofValues: boolean
  }[]
}

const readers = new WeakMap<Taxonomy, Reader>()
/** Compiled phrases, by what they are: trees that grew from one another share nearly all. */
const compiled = new WeakMap<Phrases, Matcher>()
const matcherOf = (said: Phrases): Matcher => {
  const known = compiled.get(said)
  if (known !== undefined) return known
  const made = inEither(said)
  compiled.set(said, made)
  return made
}

const readerOf = (taxonomy: Taxonomy): Reader => {
  const known = readers.get(taxonomy)
  if (known !== undefined) return known
  const bySource = new Map<string, { readonly said: Phrases; readonly slots: string[] }>()
  for (const { slot } of taxonomy.slots) {
    const source = JSON.stringify(slot.topics)
    const same = bySource.get(source)
    if (same === undefined) bySource.set(source, { said: slot.topics, slots: [slot.id] })
    else same.slots.push(slot.id)
  }
  const made: Reader = {
    purposes: PURPOSES.map(({ said, helps, errand, frame }) => ({
      matcher: matcherOf(said),
      errand: errand === true,
      frame: frame === true,
      helps: helpedSlots(helps, taxonomy),
    })),
    topics: [...bySource.values()].map(({ said, slots }) => ({ matcher: matcherOf(said), slots })),
    facets: [
      ...FACETS.map(({ said, slots, alone }) => ({
        matcher: matcherOf(said),
        slots,
        alone: alone === true,
        ofValues: false,
      })),
      ...taxonomy.slots.flatMap(({ slot }) => valueFacets(slot)),
    ],
  }
  readers.set(taxonomy, made)
  return made
}

/** "With oat or with cow's milk?": who names a slot's values asks for that slot, whichever of them it holds. */
const valueFacets = (slot: SlotDefinition): Reader['facets'] => {
  if (slot.setting !== undefined) return []
  const known = namedBySlot.get(slot)
  if (known !== undefined) return known
  const made = [true, false].flatMap(alone => {
    const values = slot.values.filter(({ sure }) => (sure === true) === alone)
    const said = {
      en: values.flatMap(one => one.said.en ?? []),
      zh: values.flatMap(one => one.said.zh ?? []),
    }
    return values.length === 0 ? [] : [{ matcher: inEither(said), slots: [slot.id], alone, ofValues: true }]
  })
  namedBySlot.set(slot, made)
  return made
}
const namedBySlot = new WeakMap<SlotDefinition, Reader['facets']>()

/** The shares of a purpose laid out over slots: a slot's own share goes before its category's. */
const helpedSlots = (
  helps: Readonly<Record<string, number>>,
  taxonomy: Taxonomy,
): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>()
  for (const { category, slot } of taxonomy.slots)
    for (const [id, share] of Object.entries(helps))
      if (taxonomy.current(id) === category) shares.set(slot.id, Math.max(shares.get(slot.id) ?? 0, share))
  for (const [id, share] of Object.entries(helps)) {
    const slot = taxonomy.slot(id)?.slot.id
    if (slot !== undefined) shares.set(slot, share)
  }
  return shares
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A phrase this much longer than another, in characters, holds more than one thing ("a place to charge and eat"). */
const MOST_ADDED = 12

/** What stands within a longer name is part of it: no "station" of the radio in a gas station. */
const outermost = <Found extends Span>(found: readonly Found[]): readonly Found[] =>
  found.filter(
    one =>
      !found.some(other => {
        const added = other.end - other.start - (one.end - one.start)
        return other.start <= one.start && one.end <= other.end && added > 0 && added <= MOST_ADDED
      }),
  )

/** Verbs of asking that are nouns elsewhere: "show me …" is no show. */
const ASKING = /(^|[.,!?;]\s*|\b(?:you|please|and|then)\s+)show\b/gu
/** "The way I like it" is no way to go. */
const MANNER = /\bway (?=(?:i|we|it|he|she|they|you)\b)/gu

/** What a request is about. */
export interface Relevance {
  /** Slot → 0 to about 4; slots it does not touch are left out. */
  readonly slots: ReadonlyMap<string, number>
  /** It is for something no setting of the car does: a meal, a coffee, a place to go. */
  readonly errand: boolean
}

/**
 * The slots whose side of the thing is asked about. A longer name goes before a shorter one in it, and what names the
 * thing itself is no side of it: "my usual supermarket" asks for no kind of shop.
 */
const slotsAsked = (
  facets: Reader['facets'],
  text: string,
  things: readonly Span[],
  relevance: ReadonlyMap<string, number>,
): ReadonlySet<string> => {
  const found: (Span & { readonly open: readonly string[] })[] = []
  for (const { matcher, slots, alone, ofValues } of facets) {
    if (!alone && !slots.some(slot => relevance.has(slot))) continue
    const open = alone ? slots : slots.filter(slot => relevance.has(slot))
    for (const span of spansOf(matcher, text))
      if (!ofValues || !things.some(thing => thing.start <= span.start && span.end <= thing.end))
        found.push({ ...span, open })
  }
  return new Set(outermost(found).flatMap(({ open }) => open))
}

/** What only frames the thing that is named counts by this much of its worth. */
const FRAMING = 0.4

/**
 * Where a thing is named, what merely frames it stands back: the way there, putting something on. A side of the frame
 * that is asked about stays ("take me to dinner without tolls").
 */
const standBack = (
  relevance: Map<string, number>,
  purposes: readonly Reader['purposes'][number][],
  asked: ReadonlySet<string>,
): void => {
  const things = purposes.filter(({ frame }) => !frame)
  if (things.length === 0) return
  const framing = new Set(purposes.flatMap(({ frame, helps }) => (frame ? [...helps.keys()] : [])))
  for (const slot of framing)
    if (!asked.has(slot) && !things.some(({ helps }) => helps.has(slot)))
      relevance.set(slot, (relevance.get(slot) ?? 0) * FRAMING)
}

/**
 * How much a request speaks of each slot of the taxonomy: by the purpose it has ("I'm hungry") and by
 * the words of the slot's own topics, those that few slots share most. Pure; a fraction of a millisecond.
 */
export const slotRelevance = (words: string, taxonomy: Taxonomy = declared()): Relevance => {
  const text = words.toLowerCase().replace(/[’‘]/gu, "'").replace(ASKING, '$1').replace(MANNER, '')
  const { purposes, topics, facets } = readerOf(taxonomy)
  const found: (Span & { readonly topic?: Topic; readonly purpose?: Reader['purposes'][number] })[] = []
  for (const purpose of purposes)
    for (const span of spansOf(purpose.matcher, text)) found.push({ ...span, purpose })
  for (const topic of topics) for (const span of spansOf(topic.matcher, text)) found.push({ ...span, topic })
  const kept = outermost(found)
  const relevance = new Map<string, number>()
  const raise = (slot: string, score: number): void => {
    relevance.set(slot, Math.max(relevance.get(slot) ?? 0, score))
  }
  for (const { purpose } of kept)
    if (purpose !== undefined) for (const [slot, share] of purpose.helps) raise(slot, OF_PURPOSE * share)
  const purposeful = new Map(relevance)
  for (const { topic, start, end } of kept) {
    if (topic === undefined) continue
    const sharers = new Set(
      kept.flatMap(one =>
        one.topic !== undefined && one.start < end && start < one.end ? one.topic.slots : [],
      ),
    )
    for (const slot of topic.slots)
      raise(
        slot,
        Math.max(purposeful.get(slot) ?? 0, OF_TOPIC) + (sharers.size <= 3 ? DISTINCT / sharers.size : 0),
      )
  }
  const asked = slotsAsked(facets, text, kept, relevance)
  for (const slot of asked)
    relevance.set(slot, Math.max(relevance.get(slot) ?? 0, purposeful.get(slot) ?? OF_TOPIC) + OF_FACET)
  standBack(
    relevance,
    kept.flatMap(({ purpose }) => purpose ?? []),
    asked,
  )
  // Rows keep the slot they were written with.
  for (const id of taxonomy.merged) {
    const score = relevance.get(taxonomy.current(id))
    if (score !== undefined) relevance.set(id, score)
  }
  return { slots: relevance, errand: kept.some(({ purpose }) => purpose?.errand === true) }
}

/** A purpose of several slots alone says not which of them is meant. */
const LEAST_TOPIC = 2.5

/** The one slot words are about more than about any other; undefined where several share it. */
export const slotSpokenOf = (words: string, taxonomy: Taxonomy = declared()): string | undefined => {
  const { slots } = slotRelevance(words, taxonomy)
  const most = Math.max(0, ...slots.values())
  const [slot, ...others] = [...slots].filter(([, score]) => score === most)
  return most < LEAST_TOPIC || others.length > 0 ? undefined : slot?.[0]
}
