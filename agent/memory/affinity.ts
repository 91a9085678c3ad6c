import { lexicon as carLexicon } from '../understanding/lexicon/lexicon.ts'
import type { SettingDefinition } from '../vehicle/setting.ts'
import { contentWords, stemOf } from './text/content-words.ts'

/** What a word of a setting's name, its module's, a value's and a complaint's tells of it. */
const SHARE = { name: 1, module: 0.7, value: 0.5, symptom: 0.35 } as const

/**
 * What the words of every setting's names, values and complaints tell of it, read from the catalogue once. Cutting its
 * tens of thousands of Chinese complaints takes a good quarter of a second, so it can be read on setting by setting
 * by whoever has time to spare; the first who asks reads what is left.
 */
class Vocabulary {
  readonly #words = new Map<string, Map<string, number>>()
  readonly #settings: readonly SettingDefinition[]
  #read = 0

  constructor(settings: Iterable<SettingDefinition>) {
    this.#settings = [...settings]
  }

  /** Reads one more setting. @returns whether any is left. */
  readOn(): boolean {
    const next = this.#settings[this.#read]
    if (next === undefined) return false
    this.#add(next)
    this.#read += 1
    return this.#read < this.#settings.length
  }

  /** The settings a word is about with its share in them, and how much it tells them apart from others, 0 to 1. */
  of(word: string): { readonly settings: ReadonlyMap<string, number>; readonly weight: number } | undefined {
    while (this.readOn());
    const settings = this.#words.get(word)
    if (settings === undefined) return undefined
    const total = this.#settings.length
    return { settings, weight: Math.log(total / settings.size) / Math.log(total) }
  }

  #add({ id, module, names, value, symptoms = [] }: SettingDefinition): void {
    const add = (text: string, share: number): void => {
      for (const word of contentWords(text)) {
        const known = this.#words.get(word)
        if (known === undefined) this.#words.set(word, new Map([[id, share]]))
        else known.set(id, Math.max(known.get(id) ?? 0, share))
      }
    }
    for (const name of [...names.en, ...names.zh]) add(name, SHARE.name)
    add(module.replaceAll('_', ' '), SHARE.module)
    // "Seat" is in the stop list of talk, but says which family is meant when a position is asked for.
    if (value.type === 'enum')
      for (const one of value.values) for (const word of [...one.en, ...one.zh]) add(word, SHARE.value)
    for (const symptom of symptoms)
      for (const phrase of [...symptom.en, ...symptom.zh]) add(phrase, SHARE.symptom)
  }
}

let built: Vocabulary | undefined
const vocabulary = (): Vocabulary => {
  built ??= new Vocabulary(carLexicon().settings.values())
  return built
}

/** Reads one more setting's words ahead of need. @returns whether any is left. */
export const readVocabularyOn = (): boolean => vocabulary().readOn()

/** How much some words speak of each setting, 0 to about 3; settings they do not touch are left out. */
export const affinityOf = (text: string): ReadonlyMap<string, number> => {
  const known = vocabulary()
  const found = new Map<string, number>()
  const words = new Set(contentWords(text))
  if (/\bseats?\b/iu.test(text)) words.add(stemOf('seats'))
  for (const word of words) {
    const told = known.of(word)
    if (told === undefined) continue
    for (const [setting, share] of told.settings)
      found.set(setting, (found.get(setting) ?? 0) + share * told.weight)
  }
  return found
}
