import { anyOf, inEither, type Matcher } from '../../taxonomy/patterns.ts'
import type { PlacedSlot, Taxonomy } from '../../taxonomy/taxonomy.ts'
import type { Phrases, SlotDefinition } from '../../taxonomy/taxonomy-types.ts'

/** One slot's phrases, compiled. */
export interface SlotReader {
  readonly placed: PlacedSlot
  readonly topic: Matcher | undefined
  readonly answers: Matcher | undefined
  readonly values: readonly { readonly id: string; readonly sure: boolean; readonly pattern: Matcher }[]
  readonly name?: {
    readonly before: Matcher | undefined
    readonly after: Matcher | undefined
    readonly parts: Matcher | undefined
    readonly titles: boolean
    /** Chinese frames catch a name written in plain characters between what stands before and after it. */
    readonly framed: RegExp | undefined
    /** The same for a name that ends in its trade: 交通广播. */
    readonly ofTrade: RegExp | undefined
  }
}

const readers = new WeakMap<Taxonomy, readonly SlotReader[]>()
const bySlot = new WeakMap<SlotDefinition, SlotReader>()

/** The compiled phrases of a taxonomy; compiled once per tree. */
export const readersOf = (taxonomy: Taxonomy): readonly SlotReader[] => {
  const known = readers.get(taxonomy)
  if (known !== undefined) return known
  const made = taxonomy.slots.map(placed => {
    // A tree that has grown shares most slots with the one it grew from.
    const known = bySlot.get(placed.slot)
    if (known?.placed.category === placed.category) return known
    const one = reader(placed)
    bySlot.set(placed.slot, one)
    return one
  })
  readers.set(taxonomy, made)
  return made
}

const byId = new WeakMap<readonly SlotReader[], ReadonlyMap<string, SlotReader>>()

/** The compiled phrases of one slot, by its id of today; undefined where nothing declares it. */
export const readerOf = (taxonomy: Taxonomy, slot: string): SlotReader | undefined => {
  const all = readersOf(taxonomy)
  const known = byId.get(all) ?? new Map(all.map(one => [one.placed.slot.id, one]))
  byId.set(all, known)
  return known.get(slot)
}

const reader = (placed: PlacedSlot): SlotReader => {
  const { slot } = placed
  return {
    placed,
    topic: inEither(slot.topics),
    answers: slot.answers === undefined ? undefined : inEither(slot.answers),
    values: slot.values.map(one => ({
      id: one.id,
      sure: one.sure === true,
      pattern: inEither({
        // A name is for the screen ("some", "yes"): it is listened for only where nothing else is declared.
        en: one.said.en ?? [one.names.en.toLowerCase()],
        zh: one.said.zh ?? [one.names.zh],
      }),
    })),
    ...(slot.takesName === undefined ? {} : { name: nameReader(slot) }),
  }
}

/** Phrases that must stand right before (`end`) or right after (`start`) a name. */
const anchored = (phrases: Phrases | undefined, at: 'start' | 'end'): Matcher | undefined => {
  if (phrases === undefined) return undefined
  const fixed = (pattern: RegExp | undefined): RegExp | undefined =>
    pattern === undefined
      ? undefined
      : new RegExp(
          at === 'end'
            ? `(?:${pattern.source})\\s*(?:(?:the|a|an|my|our|some|this|that|to|of|from|new|latest)\\s+){0,2}["'“《]?$`
            : `^["'”》]?(?:'s)?\\s*(?:${pattern.source})`,
          'gu',
        )
  return { en: fixed(anyOf(phrases.en, 'en')), zh: fixed(anyOf(phrases.zh, 'zh')) }
}

/** What one takes to stands after these. */
const CHANGED_TO = ['换成', '换到', '改用', '改听', '改去', '喜欢上', '迷上', '爱上', '喜欢', '爱']

const nameReader = ({ takesName }: SlotDefinition): NonNullable<SlotReader['name']> => {
  const zhBefore = takesName?.before?.zh ?? []
  const zhAfter = takesName?.after?.zh ?? []
  const zhParts = takesName?.parts?.zh ?? []
  return {
    ofTrade:
      zhBefore.length === 0 || zhParts.length === 0
        ? undefined
        : new RegExp(
            `(?<!现)(?:${[...zhBefore, ...CHANGED_TO].join('|')})(?:过|了|一下|点|些|听|吃|喝|看|用|去|在|逛)*(?<name>[\\p{Script=Han}A-Za-z0-9]{1,6}?(?:${zhParts.join('|')}))`,
            'gu',
          ),
    before: anchored(takesName?.before, 'end'),
    after: anchored(takesName?.after, 'start'),
    parts: takesName?.parts === undefined ? undefined : inEither(takesName.parts),
    titles: takesName?.titles === true,
    framed:
      zhBefore.length === 0 || zhAfter.length === 0
        ? undefined
        : new RegExp(
            `(?<!现)(?:${zhBefore.join('|')})(?:过|了|一下|点|些|听|吃|喝|看|用|去|在|逛)*(?<name>[\\p{Script=Han}\\p{L}\\p{N}.·]{2,10}?)(?:${zhAfter.join('|')})`,
            'gu',
          ),
  }
}
