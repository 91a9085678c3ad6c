import { text } from '../domain/language.ts'
import type { Condition, ConditionTag } from '../memory/condition.ts'
import { DIMENSIONS } from '../memory/conditions/dimensions.ts'
import type { Preference } from '../memory/preference.ts'
import type { Taxonomy } from '../memory/taxonomy/taxonomy.ts'
import { conditionWords } from '../memory/words/condition-words.ts'
import { DIMENSION_NAMES } from '../memory/words/dimension-names.ts'
import { PARTS } from '../memory/words/row-phrases.ts'
import { fitsSetting, settingOf, titleOf } from '../memory/words/row-words.ts'
import type { MemoryAnswer, MemoryEditor, MemoryRow, MemoryTag } from '../protocol/index.ts'
import { BOOLEAN_WORDS } from '../vehicle/describe-value.ts'
import type { SettingDefinition } from '../vehicle/setting.ts'
import { groupOf } from './memory-groups.ts'

/** What is shown of a row depends on who asks, and when. */
export interface Reader {
  /** The driver's name: what is theirs needs no name beside it. */
  readonly name: string
  /** Epoch ms. */
  readonly now: number
  /** The driver's tree, with what has grown in it. */
  readonly tree: Taxonomy
}

/** From this confidence on it is sure, or likely; see `confidenceOf` in `agent/memory/learn.ts`. */
const SURE = 0.7
const LIKELY = 0.5

/** Does it hold no more: ended, or replaced? */
export const isPast = (row: Preference, now: number): boolean =>
  row.supersededBy !== undefined || (row.validTo !== undefined && row.validTo <= now)

const tagView = ({ dimension, value, negated, compare }: ConditionTag): MemoryTag => ({
  dimension,
  value,
  ...(negated === true && { negated }),
  ...(compare !== undefined && { compare: { ...compare } }),
})

/** A condition as memory keeps it, from what a screen sends. */
export const conditionFrom = (tags: readonly MemoryTag[]): Condition =>
  tags.map(({ dimension, value, negated, compare }) => ({
    dimension,
    value,
    ...(negated === true && { negated }),
    ...(compare !== undefined && { compare }),
  }))

/** One remembered row as a screen shows it. */
export const rowView = (row: Preference, reader: Reader): MemoryRow => ({
  id: row.id,
  group: groupOf(row, reader.tree),
  title: titleOf(row, reader.tree),
  when: row.condition.map(tag => ({ ...tagView(tag), words: conditionWords([tag]) })),
  ...(row.subject !== reader.name && { subject: row.subject }),
  origin: row.origin,
  sure: row.confidence >= SURE ? 'sure' : row.confidence >= LIKELY ? 'likely' : 'unsure',
  since: row.validFrom,
  ...(row.validTo !== undefined && { until: row.validTo }),
  past: isPast(row, reader.now),
  passing: row.passing === true,
  times: Math.max(1, row.evidence.length),
  uses: row.uses,
  ...(row.lastUsed !== undefined && { lastUsed: row.lastUsed }),
})

const settingEditor = ({ value: type }: SettingDefinition, value: Preference['value']): MemoryEditor => {
  switch (type.type) {
    case 'boolean':
      return { type: 'boolean', value: value === true, ...BOOLEAN_WORDS[type.verbs] }
    case 'number': {
      const { min, max, step, unit } = type
      return { type: 'number', value: Number(value), min, max, step, unit }
    }
    case 'enum':
      return {
        type: 'choice',
        value: String(value),
        options: type.values.map(({ id, en, zh }) => ({ id, label: text(en[0] ?? id, zh[0] ?? id) })),
      }
    case 'text':
      return { type: 'text', value: String(value) }
  }
}

/** The control that fits a row's value: the catalogue's for settings, the taxonomy's for the rest, else words. */
export const editorOf = (
  { slot, value }: Pick<Preference, 'slot' | 'value'>,
  tree: Taxonomy,
): MemoryEditor => {
  const definition = settingOf(slot)
  if (definition !== undefined && fitsSetting(definition, value)) return settingEditor(definition, value)
  const placed = tree.slot(slot)?.slot
  if (placed?.values.some(one => one.id === value) === true)
    return {
      type: 'choice',
      value: String(value),
      options: placed.values.map(({ id, names }) => ({ id, label: names })),
    }
  if (typeof value === 'boolean')
    return { type: 'boolean', value, on: text('Yes', '是'), off: text('No', '否') }
  if (typeof value === 'number') {
    const [min, max] = placed?.takesNumber ?? [Math.min(0, value), Math.max(100, value)]
    return { type: 'number', value, min, max, step: 1, unit: '' }
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return {
      type: 'fields',
      fields: Object.entries(value).map(([key, part]) => ({
        key,
        label: PARTS[key] ?? text(key, key),
        value: String(part),
      })),
    }
  return { type: 'text', value: String(value) }
}

/** Everything a condition can be made of, in words. */
export const conditionChoices = (): Extract<MemoryAnswer, { kind: 'conditions' }> => ({
  kind: 'conditions',
  dimensions: DIMENSIONS.map(({ dimension, tags }) => ({
    dimension,
    name: DIMENSION_NAMES[dimension] ?? text(dimension, dimension),
    tags: tags.map(({ value }) => ({ value, words: conditionWords([{ dimension, value }]) })),
  })),
})
