import type { Preference } from '../preference.ts'
import { inEither, type Matcher, occursIn } from '../taxonomy/patterns.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'
import type { SlotValue } from '../taxonomy/taxonomy-types.ts'

const compiled = new WeakMap<SlotValue, Matcher>()
const matcherOf = (value: SlotValue): Matcher => {
  const known = compiled.get(value)
  if (known !== undefined) return known
  const made = inEither({
    en: value.said.en ?? [value.names.en.toLowerCase()],
    zh: value.said.zh ?? [value.names.zh],
  })
  compiled.set(value, made)
  return made
}

/** Shorter names than this occur in other words. */
const LEAST_NAME = 3

/**
 * Says of a row whether some words name its value, in either language where the slot has a vocabulary ("spicy",
 * 「辣」), else as it was spoken. Words that mean several things ("light", "free") count only where the request is about
 * the slot. Each value is looked for once.
 */
export const namedValues = (
  words: string,
  relevance: ReadonlyMap<string, number>,
  taxonomy: Taxonomy = declared(),
): ((row: Pick<Preference, 'slot' | 'value'>) => boolean) => {
  const text = words.toLowerCase()
  const memo = new Map<string, Map<Preference['value'], boolean>>()
  const looked = (slot: string, value: Preference['value']): boolean => {
    const said = spokenValue(value)
    if (said === undefined) return false
    const values = taxonomy.slot(slot)?.slot.values ?? []
    const closed = values.find(one => one.id === value)
    return closed === undefined
      ? (said.length >= LEAST_NAME || HAN.test(said)) && text.includes(said)
      : (closed.sure === true || relevance.has(slot)) &&
          values.some(one => isKin(one, closed) && occursIn(matcherOf(one), text))
  }
  return ({ slot, value }) => {
    const ofSlot = memo.get(slot) ?? new Map<Preference['value'], boolean>()
    const found = ofSlot.get(value) ?? looked(slot, value)
    memo.set(slot, ofSlot.set(value, found))
    return found
  }
}

/** The value itself, the family it is of, or one of its family. */
const isKin = (one: SlotValue, other: SlotValue): boolean =>
  one === other || one.family === other.id || other.family === one.id

const HAN = /\p{Script=Han}{2}/u

/** The part of a value that is spoken: the text itself, or the name within a fact. */
const spokenValue = (value: Preference['value']): string | undefined => {
  if (typeof value === 'string') return value.toLowerCase()
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined
  return typeof value.name === 'string' ? value.name.toLowerCase() : undefined
}
