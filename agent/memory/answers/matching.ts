import { tagKey } from '../conditions/match.ts'
import { tagsIn } from '../conditions/words.ts'
import type { Preference } from '../preference.ts'
import { digestOf } from '../recall/digest.ts'
import { namedValues } from '../recall/named-values.ts'
import type { Asked } from '../recall/request.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'
import { contentWords, wordsOfName } from '../text/content-words.ts'
import { settingOf, topicOf } from '../words/row-words.ts'
import { peopleIn } from './people.ts'

/** Words of asking about the memory that say nothing of what is asked about. */
const FRAME = contentWords(
  'know knew remember remembered learn learned learnt tell told store stored save saved like liked love loved prefer preferred hate ' +
    'have had use used want wanted say said about everything anything something already still else usually normally always ' +
    'usual favourite favorite habits habit preferences preference settings memory memories far things thing long since who how ' +
    '知道 记得 记住 了解 关于 有关 什么 哪些 所有 一切 喜欢 爱 习惯 偏好 设置 以前 之前 原来 过去 从前 平时 一般 通常 告诉 说过 多少 怎么 时候 现在 记忆 东西 事情 ' +
    '都 些 我有 口味 喜好 rule rules standing orders 规矩 规则 约定 几条',
)

/** 几档, 多少度: asks for a number of whatever it is. */
const NUMBER_ASKED = /几[档度级点块号个]?|多少[度档级]?/gu

/** Words that say when something was. */
const DATES = contentWords(
  'january february march april may june july august september october november december spring summer autumn fall winter last week month year yesterday ' +
    '春天 夏天 秋天 冬天 去年 上个月 上周 昨天 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 月份',
)

/** Asks for what was laid down, not for likings: "what are my rules?" */
const OF_RULES =
  /\brules?\b|\bstanding orders\b|\bdos and don'ts\b|\bwhat (?:do|will|would|should) you (?:\w+ )?(?:do|set|change|switch)\b|规矩|规则|约定|你(?:一般|平时|都)?(?:会|要|该)(?:自动)?(?:做|干|怎么|帮|调|设)/iu
const isRule = (row: Preference): boolean =>
  row.kind === 'rule' ||
  row.kind === 'limit' ||
  (row.condition.length > 0 && row.origin !== 'observed' && settingOf(row.slot) !== undefined)

/** What a question about the memory is about, where it says so. */
export interface About {
  /** It names somebody beside the asker. */
  readonly ofOthers: boolean
  /** It names a topic, a value or a word, not just "me". */
  readonly topical: boolean
  /** How well a row fits, 0 where it does not. */
  readonly fits: (row: Preference) => number
}

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
  // "In January", "last summer" say when it was, not under which circumstances.
  const circumstances = new Set(
    tagsIn(people.rest).flatMap(tag => (dated && tag.dimension === 'season' ? [] : [tagKey(tag)])),
  )
  const named = namedValues(asked.spoken, asked.relevance, taxonomy)
  const words = [...contentWords(people.rest.replace(NUMBER_ASKED, ' '))].filter(
    word => !FRAME.has(word) && !(dated && DATES.has(word)),
  )
  const strongest = Math.max(0, ...asked.affinity.values())
  const mentioned = new Set(asked.mentions.map(one => one.setting))
  const subject = (row: Preference): boolean => !people.named || people.has(row)
  const rules = OF_RULES.test(asked.spoken)
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
      const names = [titles.en, titles.zh, ...(typeof row.value === 'string' ? [row.value] : [])]
      for (const word of words) {
        if (names.some(name => wordsOfName(name).has(word))) score += 1.5
        else if (digestOf(row).words.has(word)) score += 0.6
      }
    }
    return score
  }
  const topical = words.length > 0 || circumstances.size > 0
  const among = (row: Preference): boolean => subject(row) && (!rules || isRule(row))
  return {
    ofOthers: people.named,
    topical,
    fits: row => (among(row) ? (topical ? topic(row) : people.named ? 1 : 0.5) : 0),
  }
}
