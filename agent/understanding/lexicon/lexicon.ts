import { CATALOGUE, ZONE_WORDS } from '../../vehicle/catalogue/index.ts'
import type { Comparatives, SettingDefinition } from '../../vehicle/setting.ts'
import { ZONES, type Zone } from '../../vehicle/zones.ts'
import { CHINESE_ABSENT } from '../chinese/absent.ts'
import { CHINESE_GRAMMAR } from '../chinese/grammar.ts'
import { ENGLISH_ABSENT } from '../english/absent.ts'
import { ENGLISH_GRAMMAR } from '../english/grammar.ts'
import { isHan } from '../text/language.ts'
import { buildNouns, type Nouns } from './nouns.ts'
import {
  DIMENSION_ANCHORS,
  type Dimension,
  type GrammarSense,
  type Sense,
  type SymptomEffect,
} from './sense.ts'
import { Trie } from './trie.ts'

/** All words of both languages, joined with the catalogue. Built once. */
export interface Lexicon {
  readonly words: Trie<readonly Sense[]>
  readonly nouns: Nouns
  readonly settings: ReadonlyMap<string, SettingDefinition>
}

type Entries = Map<string, Sense[]>

/** Joins grammar tables and catalogue into one lexicon. Pure; about 20 ms for the whole catalogue. */
const buildLexicon = (catalogue: readonly SettingDefinition[]): Lexicon => {
  const entries: Entries = new Map()
  const nouns = buildNouns(catalogue)
  const scales = scalesOf(catalogue)
  for (const [spelling, parts] of nouns.spellings) add(entries, spelling, { type: 'parts', parts })
  for (const { words, senses } of [...ENGLISH_GRAMMAR, ...CHINESE_GRAMMAR])
    for (const word of words.flatMap(withInflections(senses)))
      for (const sense of senses) {
        add(entries, word, joined(sense, scales))
        // 亮一点 says how much as well as which way.
        if (sense.type === 'move' && /(?:一点|一些|点儿?|些)$/u.test(word))
          add(entries, word, { type: 'size', size: 'little' })
      }
  addZones(entries)
  for (const definition of catalogue) {
    addValues(entries, definition)
    addSymptoms(entries, definition)
  }
  addComparatives(entries, catalogue)
  const owned = ownWords(catalogue)
  for (const { words, senses } of [...CHINESE_ABSENT, ...ENGLISH_ABSENT])
    for (const word of words)
      if (!owned.has(word))
        entries.set(
          word,
          senses.map(sense => joined(sense, scales)),
        )
  const words = new Trie<readonly Sense[]>()
  for (const [word, senses] of entries) words.add(word, senses)
  return { words, nouns, settings: new Map(catalogue.map(definition => [definition.id, definition])) }
}

/** What the catalogue calls something itself: whole names and words of values, not parts of names. */
const ownWords = (catalogue: readonly SettingDefinition[]): ReadonlySet<string> =>
  new Set(
    catalogue.flatMap(({ names, value }) => [
      ...names.zh,
      ...(value.type === 'enum' ? value.values.flatMap(one => one.zh) : []),
    ]),
  )

let built: Lexicon | undefined
/** The lexicon of this car. */
export const lexicon = (): Lexicon => {
  built ??= buildLexicon(CATALOGUE)
  return built
}

const add = (entries: Entries, word: string, sense: Sense): void => {
  const key = word.toLowerCase().trim()
  if (key === '') return
  const senses = entries.get(key)
  if (senses === undefined) entries.set(key, [sense])
  else senses.push(sense)
}

/** Chinese verbs of one character, which are said twice for a light request: 调调, 抬一抬. */
const REDUPLICATES = /^[关锁调降升抬减改换]$/u

/** "Dim" also stands for "dimmed" and "dimming", where it is a verb. */
const withInflections =
  (senses: readonly GrammarSense[]) =>
  (word: string): readonly string[] => {
    const verb = senses.some(sense => sense.type === 'action' || sense.type === 'move')
    if (verb && REDUPLICATES.test(word)) return [word, `${word}${word}`, `${word}一${word}`]
    if (!verb || !/^[a-z]{3,}$/u.test(word) || /(?:ed|ing|er|ly|s)$/u.test(word)) return [word]
    const base = word.replace(/e$/u, '')
    const doubled = /[^aeiou][aeiou][bdgmnprt]$/u.test(word) ? base + (base.at(-1) ?? '') : base
    return [...new Set([word, `${doubled}ed`, `${doubled}ing`, `${base}ed`, `${base}ing`])]
  }

const joined = (sense: GrammarSense, scales: ReadonlyMap<Dimension, ReadonlyMap<string, 1 | -1>>): Sense => {
  if (sense.type === 'extreme')
    return {
      type: 'extreme',
      which: sense.which,
      ...(sense.dimension && { on: scales.get(sense.dimension) ?? new Map() }),
      ...(sense.level && { level: sense.level }),
    }
  if (sense.type !== 'move' && sense.type !== 'quality') return sense
  if (sense.dimension === undefined) return { type: sense.type, direction: sense.direction }
  const scale = scales.get(sense.dimension) ?? new Map<string, 1 | -1>()
  const on = new Map([...scale].map(([id, way]) => [id, (way * sense.direction) as 1 | -1] as const))
  return { type: sense.type, direction: sense.direction, on }
}

const addZones = (entries: Entries): void => {
  for (const zone of ZONES)
    for (const word of [...ZONE_WORDS[zone].en, ...ZONE_WORDS[zone].zh]) {
      add(entries, word, { type: 'zone', zones: [zone] })
      // "Driver's seat" is a place, but its seat may be the thing meant: "move the driver's seat forward".
      if (/\bseats?$/u.test(word)) add(entries, word, { type: 'parts', parts: ['seat'], optional: true })
      if (/座(?:位)?$/u.test(word)) add(entries, word, { type: 'parts', parts: ['座椅'], optional: true })
    }
}

const comparativesOf = (definition: SettingDefinition): Comparatives | undefined =>
  definition.value.type === 'number' || definition.value.type === 'enum'
    ? definition.value.comparatives
    : undefined

/** For every scale the settings on it, with the way its anchor word leads there. */
const scalesOf = (
  catalogue: readonly SettingDefinition[],
): ReadonlyMap<Dimension, ReadonlyMap<string, 1 | -1>> => {
  const scales = new Map<Dimension, Map<string, 1 | -1>>()
  for (const [dimension, anchor] of Object.entries(DIMENSION_ANCHORS) as [Dimension, string][]) {
    const scale = new Map<string, 1 | -1>()
    for (const definition of catalogue) {
      const comparatives = comparativesOf(definition)
      if (comparatives?.more.en.includes(anchor)) scale.set(definition.id, 1)
      else if (comparatives?.less.en.includes(anchor)) scale.set(definition.id, -1)
    }
    scales.set(dimension, scale)
  }
  return scales
}

/** Adjectives of two characters: 太大声 complains, as 太响 does; 大声点 is listed by itself. */
const ADJECTIVES = /^(?:大声|小声|明亮|昏暗|柔和|轻柔|亮堂|安静|刺眼)$/u

/** One move per word, knowing the direction it has for each setting that lists it. */
const addComparatives = (entries: Entries, catalogue: readonly SettingDefinition[]): void => {
  const moves = new Map<string, Map<string, 1 | -1>>()
  for (const definition of catalogue) {
    const comparatives = comparativesOf(definition)
    if (comparatives === undefined) continue
    for (const [way, words] of [
      [1, comparatives.more],
      [-1, comparatives.less],
    ] as const)
      for (const word of [...words.en, ...words.zh]) {
        const on = moves.get(word) ?? new Map<string, 1 | -1>()
        on.set(definition.id, way)
        moves.set(word, on)
      }
  }
  for (const [word, on] of moves) {
    const direction = [...on.values()][0] ?? 1
    // A single Chinese adjective (亮, 热) only asks for more of itself together with 一点, 更 or 再.
    add(entries, word, {
      type: isHan(word[0] ?? '') && (word.length === 1 || ADJECTIVES.test(word)) ? 'quality' : 'move',
      direction,
      on,
    })
  }
}

const addValues = (entries: Entries, definition: SettingDefinition): void => {
  if (definition.value.type !== 'enum') return
  for (const value of definition.value.values)
    for (const word of [...value.en, ...value.zh]) {
      // "The right" is a place as well: the article must not hide that.
      const key = word.toLowerCase().replace(/^the /u, '')
      const option = { setting: definition.id, value: value.id }
      const senses = entries.get(key)
      const known = senses?.findIndex(sense => sense.type === 'value') ?? -1
      const sense = known >= 0 ? senses?.[known] : undefined
      if (senses !== undefined && sense?.type === 'value')
        senses[known] = { type: 'value', options: [...sense.options, option] }
      else add(entries, key, { type: 'value', options: [option] })
    }
}

const addSymptoms = (entries: Entries, definition: SettingDefinition): void => {
  for (const symptom of definition.symptoms ?? []) {
    const option: SymptomEffect = { setting: definition.id, effect: symptom.effect }
    // Hundreds of phrases make the same complaint: they share its sense.
    const own: Sense = { type: 'symptom', options: [option] }
    for (const phrase of [...symptom.en, ...symptom.zh])
      for (const spelling of spellingsOf(phrase)) {
        if (definition.layout !== undefined && !entries.has(spelling))
          for (const zone of placesIn(spelling)) add(entries, spelling, { type: 'zone', zones: [zone] })
        const senses = entries.get(spelling)
        const known = senses?.findIndex(sense => sense.type === 'symptom') ?? -1
        const sense = known >= 0 ? senses?.[known] : undefined
        if (senses !== undefined && sense?.type === 'symptom')
          senses[known] = { type: 'symptom', options: [...sense.options, option] }
        else add(entries, spelling, own)
      }
  }
}

/** Places a complaint may name: words that are nothing else, such as "in the back", 后排. */
const PLACES: readonly (readonly [RegExp, Zone])[] = [
  [/\bin the back\b|\bback seats?\b|\brear seats?\b|后排|后座|后面/u, 'rear'],
  [/\bpassenger seat\b|副驾/u, 'passenger'],
  [/主驾|驾驶座/u, 'driver'],
]
const placesIn = (phrase: string): readonly Zone[] =>
  PLACES.flatMap(([pattern, zone]) => (pattern.test(phrase) ? [zone] : []))

/** What {@link spellingsOf} would contract, to pass over the many phrases that have nothing of it. */
const CONTRACTIBLE = /\b(?:am|is|are|cannot|not)\b/u

/** "I am", "I'm": a phrase of the catalogue is found in its contracted form as well. */
const spellingsOf = (phrase: string): readonly string[] => {
  const plain = phrase.toLowerCase()
  if (!CONTRACTIBLE.test(plain)) return [plain]
  const contracted = plain
    .replace(/\b(i) am\b/gu, "$1'm")
    .replace(/\b(it|that|he|she|there|what) is\b/gu, "$1's")
    .replace(/\b(we|they|you) are\b/gu, "$1're")
    .replace(/\bcannot\b/gu, "can't")
    .replace(/\b(is|are|do|does|did|was|were|could|would) not\b/gu, "$1n't")
  return contracted === plain ? [plain] : [plain, contracted]
}
