import type { JsonValue } from '../../domain/json.ts'
import { type Localised, text } from '../../domain/language.ts'
import type { ArgumentWords } from '../skill.ts'
import type { Names } from './matching.ts'
import { exactDuration, label, list, same } from './wording.ts'

const NONE = text('none', '无')

/** An argument whose value is somebody's own words, or a number. */
export const asSaid = (en: string, zh: string): ArgumentWords => ({
  label: text(en, zh),
  value: value => (typeof value === 'string' || typeof value === 'number' ? same(String(value)) : undefined),
})

/** An argument that holds an id, or several, of things that have names. */
export const named = (en: string, zh: string, find: (id: string) => Names | undefined): ArgumentWords => {
  const nameOf = (value: JsonValue): Localised | undefined => {
    const found = typeof value === 'string' ? find(value) : undefined
    return found === undefined ? undefined : label(found)
  }
  return {
    label: text(en, zh),
    value: value => {
      if (!Array.isArray(value)) return nameOf(value)
      return value.length === 0 ? NONE : list(value.flatMap(one => nameOf(one) ?? []))
    },
  }
}

/** An argument with a word for each of its values. */
export const worded = (
  en: string,
  zh: string,
  words: Readonly<Record<string, Localised>>,
): ArgumentWords => ({ label: text(en, zh), value: value => words[String(value)] })

/** An argument in seconds. */
export const lasting = (en: string, zh: string): ArgumentWords => ({
  label: text(en, zh),
  value: value => (typeof value === 'number' ? exactDuration(Math.abs(value)) : undefined),
})

/** Finds an entry by its id. */
export const among =
  <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
  (id: string): Entry | undefined =>
    entries.find(entry => entry.id === id)
