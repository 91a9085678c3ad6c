import type { Language } from '../../../domain/language.ts'
import type { Preference } from '../../preference.ts'
import { slotRelevance, slotSpokenOf } from '../../recall/relevance.ts'
import { rowsAbout } from '../../skill/about.ts'
import { taxonomy as declared, type Taxonomy } from '../../taxonomy/taxonomy.ts'
import { type Stretch, sentencesOf } from '../statements/sentences.ts'
import { type Ending, endingIn, pointsElsewhere, speaksOfAvoiding } from './endings.ts'
import { namesAnotherValue, type Span, valueSpans } from './named-rows.ts'

/** "Scrap what I said about jazz": speaks of what was said, so that any row it may mean is meant. */
const SAID: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:scrap|ignore|disregard|strike|drop|cancel|take back|undo|forget) (?:what|that|everything|the thing|all)(?: that)? (?:i|we) (?:said|told you|mentioned)(?: (?:earlier|before|yesterday|last \w+))?(?: about| on| regarding) (?<about>[^,.;]+)/iu,
    /\bwhat (?:i|we) (?:said|told you)(?: (?:earlier|before|yesterday|last \w+))? (?:about|on) (?<about>[^,.;]+?) (?:doesn't|does not|no longer|isn't|is not|was) (?:count|holds?|appl(?:y|ies)|true|wrong|valid)\b/iu,
    /\bi(?:'ve| have)? changed my mind (?:about|on) (?<about>[^,.;]+)/iu,
  ],
  zh: [
    /(?:之前|刚才|刚刚|以前|上次|昨天|上回)?我?(?:说|讲|提)(?:过)?的?(?:关于)?(?<about>[^，。,]{1,12}?)(?:的?(?:事|话|那条|那个))?(?:就|都|全)?(?:不算|作废|取消|算了|别当真|不作数|当我没说|收回|不用管)(?:数|了|吧)*/u,
  ],
}

/** What somebody is allergic to is passed by as much as what they say no to. */
const shunned = ({ slot, polarity }: Preference): boolean => polarity === -1 || slot === 'allergy'

/** A row that says that the thing does not matter. */
const isIndifference = (row: Preference, tree: Taxonomy): boolean =>
  tree.slot(row.slot)?.slot.values.find(one => one.id === row.value)?.indifferent === true

/** Does this ending, said of a value that is passed by here or not, end the row? */
const ends = (ending: Ending, avoiding: boolean, row: Preference, tree: Taxonomy): boolean => {
  if (ending === 'indifferent' && isIndifference(row, tree)) return false
  if (ending === 'welcome') return shunned(row)
  if (avoiding) return shunned(row)
  return ending === 'indifferent' || !shunned(row)
}

/** How far before a value the word may stand that passes it by, in characters. */
const NEAR = 40

interface Naming extends Span {
  readonly row: Preference
}

/** What stands within a longer name of another row is part of that. */
const outermost = (namings: readonly Naming[]): readonly Naming[] =>
  namings.filter(
    one =>
      !namings.some(
        other =>
          other.row !== one.row &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  )

/** Of rows of several things, those of what the words are about: "take Aldi off my supermarkets" means no kind of shop. */
const APART = 1

/** Rows of one value are named by the same words: each value is looked for once. */
const eachOnce = (look: (row: Preference) => readonly Span[]): ((row: Preference) => readonly Span[]) => {
  const known = new Map<string, readonly Span[]>()
  return row => {
    const key = `${row.slot}=${JSON.stringify(row.value)}`
    const spans = known.get(key) ?? look(row)
    known.set(key, spans)
    return spans
  }
}

/** The rows whose values the words name. */
const named = (
  text: string,
  language: Language,
  ending: Ending,
  rows: readonly Preference[],
  tree: Taxonomy,
): readonly Preference[] => {
  let relevance: ReadonlyMap<string, number> | undefined
  const slotsOf = (): ReadonlyMap<string, number> => {
    relevance ??= slotRelevance(text, tree).slots
    return relevance
  }
  const spansOf = eachOnce(row => valueSpans(row, text, slotsOf, tree))
  const namings = outermost(rows.flatMap(row => spansOf(row).map(span => ({ row, ...span }))))
  if (namings.length === 0) return []
  const worth = ({ row }: Naming): number =>
    (slotsOf().get(row.slot) ?? 0) + (tree.slot(row.slot)?.slot.takesName === undefined ? 0 : 2)
  const most = Math.max(...namings.map(worth))
  const meant = namings.filter(one => {
    const around = `${text.slice(Math.max(0, one.start - NEAR), one.start)} ${one.row.slot === 'allergy' ? text.slice(one.end) : ''}`
    return worth(one) >= most - APART && ends(ending, speaksOfAvoiding(around, language), one.row, tree)
  })
  return [...new Set(meant.map(({ row }) => row))]
}

/** Words as spoken and in lower case. */
type Words = Pick<Stretch, 'spoken' | 'text'>

/** The rows of the one slot the words are about, where no value is named. */
const ofTopic = (
  { spoken, text }: Words,
  language: Language,
  ending: Ending,
  rows: readonly Preference[],
  tree: Taxonomy,
): readonly Preference[] => {
  const slot = slotSpokenOf(text, tree)
  const about = rows.filter(row => tree.current(row.slot) === slot)
  return about.filter(
    row =>
      ends(ending, false, row, tree) &&
      !(ending === 'unwanted' && namesAnotherValue(row, spoken, language, tree)),
  )
}

const meant = (
  words: Words,
  language: Language,
  ending: Ending,
  rows: readonly Preference[],
  tree: Taxonomy,
): readonly Preference[] => {
  const found = named(words.text, language, ending, rows, tree)
  return found.length > 0 || ending === 'welcome' ? found : ofTopic(words, language, ending, rows, tree)
}

/**
 * The rows a turn takes back: "scrap what I said about jazz", "I don't listen to jazz any more", "what parking costs
 * doesn't matter to me now", 以后别放周杰伦了. A row is meant by its value, or where none is named by the one slot the
 * words are about. Said of today only, nothing is taken back. Pure.
 * @param rows what is kept of the speaker; asked for only where something is taken back.
 */
export const retractedBy = (
  words: string,
  language: Language,
  rows: () => readonly Preference[],
  tree: Taxonomy = declared(),
): readonly Preference[] => {
  let kept: readonly Preference[] | undefined
  const own = (): readonly Preference[] => {
    kept ??= rows().filter(
      row => row.origin !== 'observed' && row.validTo === undefined && row.supersededBy === undefined,
    )
    return kept
  }
  for (const pattern of SAID[language]) {
    const about = pattern.exec(words)?.groups?.about?.trim()
    if (about === undefined || about === '') continue
    const wanted = own().filter(row => row.polarity > 0)
    return wanted.length === 0 ? [] : rowsAbout(about, wanted)
  }
  const gone = new Set<Preference>()
  const sentences = sentencesOf(words, language)
  const all: Words = {
    spoken: sentences.map(({ spoken }) => spoken).join(' . '),
    text: sentences.map(({ text }) => text).join(' . '),
  }
  for (const sentence of sentences) {
    if (/^\s*[?？]/u.test(words.slice(sentence.start + sentence.spoken.length))) continue
    // What ends nothing as a whole ends nothing in part: most sentences are done with here.
    if (endingIn(sentence.text, sentence.language) === undefined) continue
    for (const part of [...sentence.clauses, sentence]) {
      const ending = endingIn(part.text, sentence.language)
      if (ending === undefined) continue
      let found = meant(part, sentence.language, ending, own(), tree)
      if (found.length === 0 && pointsElsewhere(part.text, sentence.language))
        found = meant(all, sentence.language, ending, own(), tree)
      for (const row of found) gone.add(row)
      if (found.length > 0) break
    }
  }
  return gone.size === 0 ? [] : own().filter(row => gone.has(row))
}

/** A name may be heard in part. */
const partOf = (one: unknown, whole: unknown): boolean =>
  one === whole ||
  (typeof one === 'string' &&
    typeof whole === 'string' &&
    ` ${whole.toLowerCase()} `.includes(` ${one.toLowerCase()} `))

/** What is liked less than this is put up with. */
const LIKED = 0.8

/**
 * Whatever is taken back is not told once more by the same words; and what may be again ("motorways are fine again")
 * is not liked for that.
 */
export const tellsOneOf = (
  { slot, polarity, value, strength }: Pick<Preference, 'slot' | 'polarity' | 'value' | 'strength'>,
  rows: readonly Preference[],
): boolean =>
  rows.some(
    row =>
      row.slot === slot &&
      (row.polarity === polarity || (polarity === 1 && strength < LIKED)) &&
      partOf(value, row.value),
  )
