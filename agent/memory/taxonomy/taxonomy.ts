import type { Localised } from '../../domain/language.ts'
import { DECLARED } from './declared.ts'
import { wordsOfKey } from './glossary.ts'
import { EMPTY_GROWTH, type GrownSlot, type TaxonomyGrowth } from './growth.ts'
import type { CategoryDefinition, SlotDefinition } from './taxonomy-types.ts'

/** A slot with the category it stands in. */
export interface PlacedSlot {
  readonly category: string
  readonly slot: SlotDefinition
}

/** The tree in use: what was declared and what has grown. Immutable. */
export interface Taxonomy {
  readonly categories: readonly CategoryDefinition[]
  readonly slots: readonly PlacedSlot[]
  /** Undefined for a slot nobody has spoken of yet; merged slots answer with what they were merged into. */
  slot(id: string): PlacedSlot | undefined
  category(id: string): CategoryDefinition | undefined
  /** The id a category or slot goes by now: itself, or what it was merged into. */
  current(id: string): string
  /** Ids that were merged into others; stored rows may still go by them. */
  readonly merged: readonly string[]
}

/**
 * Lays growth over the declared tree: new categories and slots, new names, merged ones. Rows of the memory keep the
 * ids they were written with; `current` leads from those to today's, so nothing stored ever has to be rewritten.
 */
export const createTaxonomy = (
  growth: TaxonomyGrowth = EMPTY_GROWTH,
  declared: readonly CategoryDefinition[] = DECLARED,
): Taxonomy => {
  const merged = new Map(Object.entries(growth.merged))
  const current = (id: string): string => {
    let at = id
    for (let hops = 0; hops <= merged.size; hops++) {
      const next = merged.get(at)
      if (next === undefined) return at
      at = next
    }
    return at
  }
  const bare: CategoryDefinition[] = [
    ...declared,
    ...growth.categories.map(({ id, names }) => ({ id, names, slots: [] })),
  ]
  const grown = growth.slots.map(placedOf)
  const placed: PlacedSlot[] = [
    ...bare.flatMap(({ id, slots }) => slots.map(slot => ({ category: id, slot }))),
    ...grown,
  ]
    .filter(({ slot }) => current(slot.id) === slot.id)
    .map(({ category, slot }) => {
      const names = growth.renamed[slot.id]
      // The very slot where nothing changed: what was compiled for it stays good.
      return { category: current(category), slot: names === undefined ? slot : { ...slot, names } }
    })
  const slotsOf = new Map<string, SlotDefinition[]>()
  for (const { category, slot } of placed) {
    const known = slotsOf.get(category)
    if (known === undefined) slotsOf.set(category, [slot])
    else known.push(slot)
  }
  const categories = bare
    .filter(({ id }) => current(id) === id)
    .map(({ id, names }) => ({ id, names: growth.renamed[id] ?? names, slots: slotsOf.get(id) ?? [] }))
  const bySlot = new Map(placed.map(one => [one.slot.id, one]))
  const byCategory = new Map(categories.map(one => [one.id, one]))
  return {
    categories,
    slots: placed,
    slot: id => bySlot.get(current(id)),
    category: id => byCategory.get(current(id)),
    current,
    merged: [...merged.keys()],
  }
}

/** What was made of a grown slot; a tree that grows by one slot makes one. */
const made = new WeakMap<GrownSlot, PlacedSlot>()
const placedOf = (grown: GrownSlot): PlacedSlot => {
  const known = made.get(grown)
  if (known !== undefined) return known
  const { category, ...slot } = grown
  const placed = { category, slot: { ...slot, topics: topicsOf(slot.id, slot.names), values: [] } }
  made.set(grown, placed)
  return placed
}

/** Words that speak of a grown slot; patterns' own signs in a name are taken out. */
const topicsOf = (id: string, names: Localised): SlotDefinition['topics'] => {
  const known = wordsOfKey(id)
  const plain = (words: readonly string[]): string[] =>
    [
      ...new Set(
        words.map(word =>
          word
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, ' ')
            .trim(),
        ),
      ),
    ].filter(word => word !== '')
  return { en: plain([names.en, ...known.en]), zh: plain([names.zh, ...known.zh]) }
}

let declaredTaxonomy: Taxonomy | undefined
/** The declared tree without any growth; built once. */
export const taxonomy = (): Taxonomy => {
  declaredTaxonomy ??= createTaxonomy()
  return declaredTaxonomy
}
