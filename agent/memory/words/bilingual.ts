import { type Localised, text } from '../../domain/language.ts'
import { lexicon } from '../../understanding/lexicon/lexicon.ts'
import { taxonomy } from '../taxonomy/taxonomy.ts'

let words: ReadonlyMap<string, Localised> | undefined

/** Every value the catalogue and the taxonomy name in both languages, by either name. Built once. */
const known = (): ReadonlyMap<string, Localised> => {
  if (words !== undefined) return words
  const found = new Map<string, Localised>()
  const add = (en: string, zh: string): void => {
    for (const key of [en.toLowerCase(), zh]) if (!found.has(key)) found.set(key, text(en, zh))
  }
  for (const { value } of lexicon().settings.values())
    if (value.type === 'enum')
      for (const one of value.values) for (const zh of one.zh) if (one.en[0] !== undefined) add(one.en[0], zh)
  for (const { slot } of taxonomy().slots) for (const { names } of slot.values) add(names.en, names.zh)
  words = found
  return found
}

/** A word that is kept in one language, in both where some vocabulary has it: 「绿色」 is "green". */
export const bilingual = (word: Localised): Localised =>
  word.en === word.zh ? (known().get(word.en.toLowerCase()) ?? word) : word
