import { lexicon as carLexicon } from '../understanding/lexicon/lexicon.ts'
import { contentWords, stemOf } from './text/content-words.ts'

interface Vocabulary {
  /** Word → the settings in whose names it stands, and what it tells. */
  readonly byWord: ReadonlyMap<
    string,
    { readonly settings: ReadonlyMap<string, number>; readonly weight: number }
  >
}

let built: Vocabulary | undefined

/** What the words of every setting's names, values and complaints tell of it. Built once from the catalogue. */
const vocabulary = (): Vocabulary => {
  if (built !== undefined) return built
  const words = new Map<string, Map<string, number>>()
  const add = (text: string, setting: string, share: number): void => {
    for (const word of contentWords(text)) {
      const known = words.get(word) ?? new Map<string, number>()
      known.set(setting, Math.max(known.get(setting) ?? 0, share))
      words.set(word, known)
    }
  }
  const settings = carLexicon().settings
  for (const definition of settings.values()) {
    for (const name of [...definition.names.en, ...definition.names.zh]) add(name, definition.id, 1)
    add(definition.module.replaceAll('_', ' '), definition.id, 0.7)
    // "Seat" is in the stop list of talk, but says which family is meant when a position is asked for.
    if (definition.value.type === 'enum')
      for (const value of definition.value.values)
        for (const word of [...value.en, ...value.zh]) add(word, definition.id, 0.5)
    for (const symptom of definition.symptoms ?? [])
      for (const phrase of [...symptom.en, ...symptom.zh]) add(phrase, definition.id, 0.35)
  }
  const total = settings.size
  built = {
    byWord: new Map(
      [...words].map(([word, of]) => [
        word,
        { settings: of, weight: Math.log(total / of.size) / Math.log(total) },
      ]),
    ),
  }
  return built
}

/** How much some words speak of each setting, 0 to about 3; settings they do not touch are left out. */
export const affinityOf = (text: string): ReadonlyMap<string, number> => {
  const { byWord } = vocabulary()
  const found = new Map<string, number>()
  const words = new Set(contentWords(text))
  if (/\bseats?\b/iu.test(text)) words.add(stemOf('seats'))
  for (const word of words) {
    const known = byWord.get(word)
    if (known === undefined) continue
    for (const [setting, share] of known.settings)
      found.set(setting, (found.get(setting) ?? 0) + share * known.weight)
  }
  return found
}
