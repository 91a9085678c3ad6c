import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import { DriverError } from '../../platform/errors.ts'
import { canonical, namesOfKey } from './glossary.ts'

const names = z.object({ en: z.string().min(1), zh: z.string().min(1) })
const key = z.string().regex(/^[\p{L}\p{N}._]{1,64}$/u)

const grownCategorySchema = z.object({ id: key, names })
const grownSlotSchema = z.object({ category: key, id: key, names, valued: z.enum(['single', 'multi']) })
/** Everything the tree has gained since it was declared, as it is stored: one JSON value. */
export const taxonomyGrowthSchema = z.object({
  categories: z.array(grownCategorySchema),
  slots: z.array(grownSlotSchema),
  /** Id of a category or slot → its new names. */
  renamed: z.record(key, names),
  /** Id of a category or slot → the one it was merged into. */
  merged: z.record(key, key),
})
export type TaxonomyGrowth = z.infer<typeof taxonomyGrowthSchema>
export type GrownSlot = z.infer<typeof grownSlotSchema>

export const EMPTY_GROWTH: TaxonomyGrowth = { categories: [], slots: [], renamed: {}, merged: {} }

/**
 * The key of a thing nobody declared: 'My favourite colours' and 「我最喜欢的颜色」 → `colour`, 'stargazing' → `stargazing`.
 * Articles, possessives, plurals and case are dropped, so that the same thing said again finds the same slot.
 * @returns an empty string when nothing is left.
 */
export const slotKey = (phrase: string): string => canonical(barePhrase(phrase))

const barePhrase = (phrase: string): string =>
  phrase
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’]s\b/gu, '')
    .replace(/\b(?:the|a|an|my|our|his|her|their|your|some|any|of|really|very|favou?rite)\b/gu, ' ')
    .replace(/我的|我们的|我|最?喜欢的|特别|非常/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(word => (/[a-z]{3,}[^s]s$/u.test(word) ? word.replace(/s$/u, '') : word))
    .filter(word => word !== '')
    .join('_')
    .slice(0, 64)

/** Adds a category. Adding one that is there changes nothing. */
export const addCategory = (growth: TaxonomyGrowth, id: string, called: Localised): TaxonomyGrowth =>
  growth.categories.some(one => one.id === id)
    ? growth
    : { ...growth, categories: [...growth.categories, { id, names: { ...called } }] }

/** Adds a slot to a category. Adding one that is there changes nothing. */
export const addSlot = (
  growth: TaxonomyGrowth,
  category: string,
  id: string,
  called: Localised,
  valued: 'single' | 'multi' = 'multi',
): TaxonomyGrowth =>
  growth.slots.some(one => one.id === id)
    ? growth
    : { ...growth, slots: [...growth.slots, { category, id, names: { ...called }, valued }] }

/** A change a driver, or what a driver says, makes to the tree. */
export type TaxonomyChange =
  | { readonly type: 'addCategory'; readonly id: string; readonly names: Localised }
  | {
      readonly type: 'addSlot'
      readonly category: string
      readonly id: string
      readonly names?: Localised
      readonly valued?: 'single' | 'multi'
    }
  | { readonly type: 'rename'; readonly id: string; readonly names: Localised }
  | { readonly type: 'merge'; readonly from: string; readonly into: string }

/** The changes that lead to some growth, to take it over into another tree. */
export const changesOf = (growth: TaxonomyGrowth): readonly TaxonomyChange[] => [
  ...growth.categories.map(one => ({ type: 'addCategory', ...one }) as const),
  ...growth.slots.map(one => ({ type: 'addSlot', ...one }) as const),
  ...Object.entries(growth.renamed).map(([id, names]) => ({ type: 'rename', id, names }) as const),
  ...Object.entries(growth.merged).map(([from, into]) => ({ type: 'merge', from, into }) as const),
]

/** The tree's growth after a change. @throws DriverError when it goes in a circle or does not fit. */
export const grown = (growth: TaxonomyGrowth, change: TaxonomyChange): TaxonomyGrowth => {
  switch (change.type) {
    case 'addCategory':
      fitting(grownCategorySchema, change)
      return addCategory(growth, change.id, change.names)
    case 'addSlot': {
      // Only what is new is checked; the slots that were there stay the very objects, and what was made of them good.
      const slot = { valued: 'multi' as const, ...change, names: change.names ?? namesOfKey(change.id) }
      fitting(grownSlotSchema, slot)
      return addSlot(growth, slot.category, slot.id, slot.names, slot.valued)
    }
    case 'rename':
      return readGrowth(rename(growth, change.id, change.names))
    case 'merge':
      return mergeInto(growth, change.from, change.into)
  }
}

/** Gives a category or slot another name; its id, and with it every stored row, stays. */
export const rename = (growth: TaxonomyGrowth, id: string, called: Localised): TaxonomyGrowth => ({
  ...growth,
  renamed: { ...growth.renamed, [id]: { ...called } },
})

/**
 * Makes one category or slot of two: whatever was kept under `from` is found under `into`.
 * @throws DriverError when that would go in a circle.
 */
export const mergeInto = (growth: TaxonomyGrowth, from: string, into: string): TaxonomyGrowth => {
  let at: string | undefined = into
  while (at !== undefined) {
    if (at === from)
      throw new DriverError(
        `cannot merge ${from} into ${into}: they are one already`,
        text('These two are already one category.', '这两个已经是同一个类别了。'),
      )
    at = growth.merged[at]
  }
  return { ...growth, merged: { ...growth.merged, [from]: into } }
}

/**
 * Reads stored growth.
 * @throws DriverError when it does not fit: the file was edited or comes from elsewhere.
 */
export const readGrowth = (stored: unknown): TaxonomyGrowth => {
  return fitting(taxonomyGrowthSchema, stored)
}

const fitting = <Shape>(schema: z.ZodType<Shape>, stored: unknown): Shape => {
  const parsed = schema.safeParse(stored)
  if (parsed.success) return parsed.data
  throw new DriverError(
    `stored taxonomy growth does not fit: ${parsed.error.issues[0]?.path.join('.') ?? ''}`,
    text(
      'The stored categories cannot be read. Delete them to go back to the built-in ones.',
      '保存的类别读不出来，删掉它们就会恢复成内置的类别。',
    ),
  )
}
