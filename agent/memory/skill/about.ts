import { lexicon } from '../../understanding/lexicon/lexicon.ts'
import { isHan } from '../../understanding/text/language.ts'
import type { ConditionTag, MomentContext } from '../condition.ts'
import { calendarTags } from '../conditions/live.ts'
import { sameTag } from '../conditions/match.ts'
import { tagsIn } from '../conditions/words.ts'
import type { Preference } from '../preference.ts'
import { taxonomy } from '../taxonomy/taxonomy.ts'
import { stemOf, wordsOf, wordsOfName } from '../text/content-words.ts'
import { keeping } from '../text/keeping.ts'
import { conditionWords } from '../words/condition-words.ts'
import { valueWords } from '../words/row-words.ts'

/** What a row can be called by: its category, its slot, its value, its condition, whose it is. */
const namesOf = (row: Preference): readonly string[] => {
  const placed = taxonomy().slot(row.slot)
  const setting = lexicon().settings.get(row.slot)
  const category = taxonomy().category(row.category)
  const value = valueWords(row)
  const when = conditionWords(row.condition)
  return [
    row.category,
    category?.names.en,
    category?.names.zh,
    placed?.slot.names.en,
    placed?.slot.names.zh,
    ...(setting?.names.en.slice(0, 2) ?? []),
    ...(setting?.names.zh.slice(0, 2) ?? []),
    value.en,
    value.zh,
    when.en,
    when.zh,
    row.subject,
  ].filter(one => one !== undefined)
}

/** Here "seat" and "car" tell rows apart, which talk in general does not. */
const TOO_COMMON = new Set(
  'the that this what about and for you know said told everything anything all any thing things with when from have has not'.split(
    ' ',
  ),
)
const wordsIn = (words: string): ReadonlySet<string> =>
  new Set([
    ...wordsOfName(words),
    ...[...words.toLowerCase().matchAll(/[a-z][a-z']{2,}/gu)]
      .map(match => match[0])
      .filter(word => !TOO_COMMON.has(word))
      .map(stemOf),
  ])

const NO_WORDS: ReadonlySet<string> = new Set()

/** Chinese is matched by the characters two words share: 辣 is in 吃辣的. */
const meets = (words: ReadonlySet<string>, said: string): boolean =>
  words.has(said) ||
  ([...said].every(isHan) && [...words].some(word => word.includes(said) || said.includes(word)))

/**
 * The rows somebody means by "that about the summer", "coffee", 吃辣: those whose circumstances are named, else those
 * that meet most of the words, in their names rather than in what was said around them. Pure.
 */
export const rowsAbout = (about: string, rows: readonly Preference[]): readonly Preference[] => {
  const tags = tagsIn(about)
  const named = tags.length === 0 ? [] : rows.filter(row => tags.every(tag => holdsTag(row, tag)))
  const said = [...wordsIn(withoutTags(about))]
  const pool = named.length > 0 ? named : rows
  if (said.length === 0) return named
  // Thousands of rows share a few hundred names.
  const met = keeping(pool.length, name => said.filter(word => meets(wordsIn(name), word)))
  const scored = pool.map(row => {
    const names = new Set(namesOf(row).flatMap(met))
    const evidence = row.evidence[0] === undefined ? NO_WORDS : wordsOf(row.evidence[0])
    const score = said.reduce((sum, word) => sum + (names.has(word) ? 2 : meets(evidence, word) ? 1 : 0), 0)
    return { row, score }
  })
  const best = Math.max(0, ...scored.map(one => one.score))
  if (best === 0) return named
  return scored.filter(one => one.score === best).map(one => one.row)
}

/** To a driver the heat of July and the summer are one thing, and the cold of January and the winter. */
const FELT_AS: Readonly<Record<string, string>> = { hot: 'summer', cold: 'winter' }

const holdsTag = (row: Preference, tag: ConditionTag): boolean =>
  row.condition.some(
    one =>
      sameTag(one, tag) ||
      (tag.dimension === 'season' &&
        one.dimension === 'temperature' &&
        one.negated !== true &&
        FELT_AS[one.value] === tag.value &&
        row.evidence.some(({ context }) => seasonOf(context).includes(tag.value))),
  )

/** The season a row was said in. */
const seasonOf = ({ tags, time }: MomentContext): readonly string[] =>
  [...tags, ...calendarTags(time)].filter(tag => tag.dimension === 'season').map(tag => tag.value)

/** Words that only stand for the circumstance itself say nothing more about the row. */
const withoutTags = (about: string): string =>
  about
    .replace(
      /\b(?:the |this |that )?(?:summer|winter|spring|autumn|fall|rain\w*|snow\w*|night|morning|evening|weekend)s?\b/giu,
      ' ',
    )
    .replace(/[春夏秋冬][天季]|下雨天?|下雪|晚上|早上|夜里|周末/gu, ' ')
