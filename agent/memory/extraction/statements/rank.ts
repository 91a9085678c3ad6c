import type { Language } from '../../../domain/language.ts'
import type { ConditionTag, MomentContext } from '../../condition.ts'
import { spansOf } from '../../taxonomy/patterns.ts'
import { taxonomy as declared, type Taxonomy } from '../../taxonomy/taxonomy.ts'
import { conditionOf } from './circumstances.ts'
import type { StandingRow } from './maintain.ts'
import { readersOf, type SlotReader } from './reading.ts'

/** A wish that statements may help with: "recommend a restaurant", "play something I like". */
export interface StatementQuery {
  readonly words: string
  readonly language: Language
  readonly context: MomentContext
}

export interface RankedStatement<Row extends StandingRow> {
  readonly row: Row
  /** Comparable within one ranking; 0 is no answer and is left out. */
  readonly score: number
}

const SLOT_TOPIC = 2
const SLOT_ANSWER = 1
const SAME_CATEGORY = 0.6
const VALUE_NAMED = 3
const CONDITION_MET = 1.2
const CONDITION_UNMET = 2.5
/** Under this a row has nothing to do with the words. */
const LEAST = 0.5

/**
 * Rows that bear on a wish, best first: by how well the words speak of the row's slot, name its value, and by the
 * conditions met in the words or in the moment. A condition that is not met counts heavily against a row.
 * Pure; linear in the number of rows.
 */
export const rankStatements = <Row extends StandingRow>(
  query: StatementQuery,
  rows: readonly Row[],
  taxonomy: Taxonomy = declared(),
): readonly RankedStatement<Row>[] => {
  const text = query.words.toLowerCase().replace(/[’‘]/gu, "'")
  const spoken = conditionOf(text, query.language, query.context, { occasions: true })
  const relevance = slotRelevance(text, taxonomy)
  const ranked = rows.flatMap(row => {
    const slot = taxonomy.current(row.slot)
    const topical = relevance.get(slot) ?? 0
    const named = namesValue(row, text, slot, topical, taxonomy) ? VALUE_NAMED : 0
    if (topical + named < LEAST) return []
    const score =
      topical + named + (topical >= SLOT_ANSWER || named > 0 ? conditionScore(row, spoken, query.context) : 0)
    return score > 0 ? [{ row, score }] : []
  })
  return ranked.sort((a, b) => b.score - a.score)
}

/** Do the words say the row's own value? */
const namesValue = (
  row: StandingRow,
  text: string,
  slot: string,
  topical: number,
  taxonomy: Taxonomy,
): boolean => {
  const reader = readersOf(taxonomy).find(one => one.placed.slot.id === slot)
  const closed = reader?.values.find(one => one.id === row.value)
  if (closed !== undefined)
    return (closed.sure || topical >= SLOT_TOPIC) && spansOf(closed.pattern, text).length > 0
  return typeof row.value === 'string' && row.value.length > 2 && text.includes(row.value.toLowerCase())
}

/** How much words speak of each slot; slots without any are left out. */
export const slotRelevance = (
  words: string,
  taxonomy: Taxonomy = declared(),
): ReadonlyMap<string, number> => {
  const text = words.toLowerCase()
  const relevance = new Map<string, number>()
  const byCategory = new Map<string, number>()
  for (const reader of readersOf(taxonomy)) {
    const score = slotScore(reader, text)
    if (score === 0) continue
    relevance.set(reader.placed.slot.id, score)
    byCategory.set(reader.placed.category, Math.max(byCategory.get(reader.placed.category) ?? 0, score))
  }
  for (const { placed } of readersOf(taxonomy)) {
    const near = byCategory.get(placed.category)
    if (near !== undefined && !relevance.has(placed.slot.id))
      relevance.set(placed.slot.id, near * SAME_CATEGORY * 0.5)
  }
  return relevance
}

const slotScore = ({ topic, answers }: SlotReader, text: string): number => {
  const topics = spansOf(topic, text).length
  const answered = spansOf(answers, text).length
  return (topics > 0 ? SLOT_TOPIC + 0.4 * Math.min(3, topics - 1) : 0) + (answered > 0 ? SLOT_ANSWER : 0)
}

const conditionScore = (
  row: StandingRow,
  spoken: readonly ConditionTag[],
  context: MomentContext,
): number => {
  let score = 0
  for (const tag of row.condition) {
    const alike = [...spoken, ...context.tags].filter(one => one.dimension === tag.dimension)
    const met = alike.some(one => one.value === tag.value) !== (tag.negated === true)
    if (met) score += CONDITION_MET
    // What the words and the moment leave open counts a little against the row, what they deny a lot.
    else score -= alike.length > 0 ? CONDITION_UNMET : CONDITION_UNMET / 5
  }
  return score
}
