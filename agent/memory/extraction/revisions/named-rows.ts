import type { Language } from '../../../domain/language.ts'
import type { Preference } from '../../preference.ts'
import { slotKey } from '../../taxonomy/growth.ts'
import { spansOf } from '../../taxonomy/patterns.ts'
import type { Taxonomy } from '../../taxonomy/taxonomy.ts'
import { valueWords } from '../../words/row-words.ts'
import { withoutCircumstance } from '../statements/circumstances.ts'
import { namesIn } from '../statements/names.ts'
import { readerOf, readersOf } from '../statements/reading.ts'

type Named = Pick<Preference, 'slot' | 'value'>

export interface Span {
  readonly start: number
  readonly end: number
}

/** The trade a name may come with or without: "Ionity stations", 网易云音乐. */
const TRADE =
  /(?: (?:stations?|stores?|shops?|markets?|restaurants?|podcast|show|music|radio|news|fm|coffee)| ?(?:音乐|新闻|超市|咖啡|电台|广播|加油站|充电|快充|播客))$/u

/** Every place where one of some words stands whole in a text. */
const spansOfWords = (words: readonly string[], text: string): readonly Span[] =>
  words.flatMap(word => {
    if (word.length < 2) return []
    const start = text.indexOf(word)
    const end = start + word.length
    const letter = /[a-z]/u
    return start < 0 ||
      (letter.test(word.charAt(0)) && letter.test(text.charAt(start - 1))) ||
      (letter.test(word.charAt(word.length - 1)) && /[a-z]{2}/u.test(text.slice(end, end + 2)))
      ? []
      : [{ start, end }]
  })

/** Is what was said a value of several slots ("low", "cheap")? Then the slot must be spoken of too. */
const ambiguous = (said: string, slot: string, tree: Taxonomy): boolean =>
  readersOf(tree).some(
    ({ placed, values }) =>
      placed.slot.id !== slot &&
      values.some(({ pattern }) =>
        spansOf(pattern, said).some(({ start, end }) => end - start === said.length),
      ),
  )

/** A row's words stay the same as long as its tree does: every turn that ends something looks for them again. */
const worded = new WeakMap<Named, { readonly tree: Taxonomy; readonly words: readonly string[] }>()

/** A row's value as words to be looked for: its own, what the screen calls it, a name without its trade. */
const wordsFor = (row: Named, tree: Taxonomy): readonly string[] => {
  const known = worded.get(row)
  if (known?.tree === tree) return known.words
  const words = wordsMade(row, tree)
  worded.set(row, { tree, words })
  return words
}

const wordsMade = (row: Named, tree: Taxonomy): readonly string[] => {
  const { en, zh } = valueWords(row, tree)
  const plain = [typeof row.value === 'object' ? '' : String(row.value), en, zh].map(one =>
    one.toLowerCase().replaceAll('_', ' ').replace(/的$/u, ''),
  )
  const done = plain.map(one => withoutCircumstance(one, /\p{Script=Han}/u.test(one) ? 'zh' : 'en'))
  const bare = plain
    .map(one => one.replace(TRADE, ''))
    .filter((one, at) => one !== plain[at] && !ambiguous(one, row.slot, tree))
  return [...new Set([...plain, ...done, ...bare])]
}

/** Long enough to mean one thing. */
const isWord = (said: string): boolean => said.length >= (/\p{Script=Han}/u.test(said) ? 2 : 4)

/**
 * Where lower-cased words name the value of a row.
 * @param relevance what the words speak of; asked for only where a value is found.
 */
export const valueSpans = (
  row: Named,
  text: string,
  relevance: () => ReadonlyMap<string, number>,
  tree: Taxonomy,
): readonly Span[] => {
  const slot = tree.current(row.slot)
  const reader = readerOf(tree, slot)
  const value = reader?.values.find(one => one.id === row.value)
  const plain = /^(?:yes|no|true|false|none|any|first|normal|off|\d+)$/u.test(String(row.value))
  const spans = [
    ...(value === undefined ? [] : spansOf(value.pattern, text)),
    ...(value !== undefined && plain ? [] : spansOfWords(wordsFor(row, tree), text)),
  ]
  if (spans.length === 0 || value?.sure === true || reader?.placed.slot.things === true) return spans
  const slots = relevance()
  if (slots.has(slot)) return spans
  // A name, or words that only this slot knows where nothing else is spoken of.
  return spans.filter(
    ({ start, end }) =>
      (value === undefined &&
        (reader?.placed.slot.values.length === 0 ||
          (reader === undefined && typeof row.value === 'string' && isWord(text.slice(start, end))))) ||
      (slots.size === 0 &&
        !plain &&
        isWord(text.slice(start, end)) &&
        !ambiguous(text.slice(start, end), slot, tree)),
  )
}

/**
 * Do the words name a value of a row's slot that is not the row's? For a slot of names any name does.
 * @param spoken the words as spoken: names are told by how they are written.
 */
export const namesAnotherValue = (
  row: Named,
  spoken: string,
  language: Language,
  tree: Taxonomy,
): boolean => {
  const slot = tree.current(row.slot)
  const reader = readerOf(tree, slot)
  if (reader === undefined || (reader.placed.slot.setting !== undefined && typeof row.value === 'number'))
    return false
  return (
    (reader.name !== undefined && namesIn(spoken, language).length > 0) ||
    reader.values.some(
      ({ id, pattern }) =>
        id !== slotKey(String(row.value)) && spansOf(pattern, spoken.toLowerCase()).length > 0,
    )
  )
}
