import { tagKey } from '../conditions/circumstances.ts'
import { tagsIn } from '../conditions/words.ts'
import type { Preference } from '../preference.ts'
import { digestOf } from '../recall/digest.ts'
import { namedValues } from '../recall/named-values.ts'
import type { Asked } from '../recall/request.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'
import { contentWords } from '../text/content-words.ts'
import { topicOf } from '../words/row-words.ts'

/** Words of asking about the memory that say nothing of what is asked about. */
const FRAME = contentWords(
  'know knew remember remembered learn learned learnt tell told store stored save saved like liked love loved prefer preferred hate ' +
    'have had use used want wanted say said about everything anything something already still else usually normally always ' +
    'usual favourite favorite habits habit preferences preference settings memory memories far things thing long since who how ' +
    '知道 记得 记住 了解 关于 有关 什么 哪些 所有 一切 喜欢 爱 习惯 偏好 设置 以前 之前 原来 过去 从前 平时 一般 通常 告诉 说过 多少 怎么 时候 现在 记忆 东西 事情 ' +
    '都 些 口味 喜好',
)

/** Words that say when something was. */
const DATES = contentWords(
  'january february march april may june july august september october november december spring summer autumn fall winter last week month year yesterday ' +
    '春天 夏天 秋天 冬天 去年 上个月 上周 昨天 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 月份',
)

/** What a question about the memory is about, where it says so. */
export interface About {
  /** Names of those it is about beside the asker; all names of one person. */
  readonly people: ReadonlySet<string>
  /** It names a topic, a value or a word, not just "me". */
  readonly topical: boolean
  /** How well a row fits, 0 where it does not. */
  readonly fits: (row: Preference) => number
}

/** Names that mean the same person: Emma is "my daughter" where the memory says so. */
const aliasesOf = (rows: readonly Preference[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, readonly string[]>()
  for (const { slot, value } of rows) {
    if (slot !== 'relation' || typeof value !== 'object' || value === null || !('name' in value)) continue
    const relation = 'relation' in value ? String(value.relation) : ''
    const names = [String(value.name).toLowerCase(), `my ${relation}`, relation]
    for (const name of names) groups.set(name, [...new Set([...(groups.get(name) ?? []), ...names])])
  }
  return groups
}

const nameOf = ({ value }: Preference): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name).toLowerCase() : ''

/** Everybody some words name, under all their names. */
const peopleIn = (words: string, rows: readonly Preference[], asker: string): ReadonlySet<string> => {
  const spoken = ` ${words.toLowerCase()} `
  const aliases = aliasesOf(rows)
  const known = new Set<string>()
  for (const row of rows) {
    known.add(row.subject.toLowerCase())
    if (row.slot === 'relation') known.add(nameOf(row))
    for (const tag of row.condition) if (tag.dimension === 'company') known.add(tag.value.toLowerCase())
  }
  for (const name of aliases.keys()) if (name.startsWith('my ')) known.add(name)
  const people = new Set<string>()
  for (const name of known) {
    if (name === '' || name === asker.toLowerCase()) continue
    const chinese = /\p{Script=Han}/u.test(name)
    const found = chinese
      ? spoken.includes(name)
      : new RegExp(`(?<![\\p{L}])${escaped(name)}(?:'s)?(?![\\p{L}])`, 'u').test(spoken)
    if (found) for (const alias of [name, ...(aliases.get(name) ?? [])]) people.add(alias)
  }
  return people
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** From this much on, a slot or a setting is what is asked about. */
const LEAST_RELEVANCE = 1
const LEAST_AFFINITY = 0.75

/**
 * Finds out what a question about the memory is about: people, slots and settings its words speak of, values and
 * words they name, circumstances ("in summer"). Pure.
 * @param dated the words say when it was.
 */
export const aboutOf = (
  asked: Asked,
  rows: readonly Preference[],
  taxonomy: Taxonomy = declared(),
  { dated = false }: { readonly dated?: boolean } = {},
): About => {
  const people = peopleIn(asked.spoken, rows, asked.asker)
  const nameWords = new Set([...people].flatMap(name => [...contentWords(name)]))
  // "In January", "last summer" say when it was, not under which circumstances.
  const circumstances = new Set(
    tagsIn(asked.spoken).flatMap(tag => (dated && tag.dimension === 'season' ? [] : [tagKey(tag)])),
  )
  const named = namedValues(asked.spoken, asked.relevance, taxonomy)
  const words = [...asked.spokenWords].filter(
    word => !FRAME.has(word) && !nameWords.has(word) && !(dated && DATES.has(word)),
  )
  const strongest = Math.max(0, ...asked.affinity.values())
  const mentioned = new Set(asked.mentions.map(one => one.setting))
  const subject = (row: Preference): boolean =>
    people.size === 0 ||
    people.has(row.subject.toLowerCase()) ||
    (row.slot === 'relation' && people.has(nameOf(row))) ||
    row.condition.some(tag => people.has(tag.value.toLowerCase()))
  const topic = (row: Preference): number => {
    let score = 0
    const relevance = asked.relevance.get(row.slot) ?? 0
    if (relevance >= LEAST_RELEVANCE) score += relevance
    if (mentioned.has(row.slot)) score += 3
    const affinity = asked.affinity.get(row.slot) ?? 0
    if (affinity >= LEAST_AFFINITY && affinity >= 0.7 * strongest) score += 2
    if (named(row)) score += 3
    if (row.condition.some(tag => circumstances.has(tagKey(tag)))) score += 2
    if (words.length > 0) {
      const titles = topicOf(row, taxonomy)
      const own = contentWords(`${titles.en} ${titles.zh} ${typeof row.value === 'string' ? row.value : ''}`)
      for (const word of words) {
        if (own.has(word)) score += 1.5
        else if (digestOf(row).words.has(word)) score += 0.6
      }
    }
    return score
  }
  const topical = words.length > 0 || circumstances.size > 0
  return {
    people,
    topical,
    fits: row => (subject(row) ? (topical ? topic(row) : people.size > 0 ? 1 : 0.5) : 0),
  }
}
