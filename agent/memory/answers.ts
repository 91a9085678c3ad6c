import { type Localised, text } from '../domain/language.ts'
import { lexicon } from '../understanding/lexicon/lexicon.ts'
import type { MemoryAnswer } from './memory.ts'
import type { Preference } from './preference.ts'
import { versionOf } from './recall/versions.ts'
import type { RecallQuery } from './recollection.ts'
import { taxonomy } from './taxonomy/taxonomy.ts'
import { contentWords } from './text/content-words.ts'

const KNOW =
  /\bwhat (?:do|have) you (?:know|remember|learn(?:ed|t)|saved?|stored?)\b|\bwhat (?:is|are) my (?:preferences?|settings?|habits)\b|你(?:都)?(?:知道|记得|了解|记住)(?:我)?(?:些)?什么|我的(?:偏好|习惯)(?:有哪些|是什么)/iu
const BEFORE =
  /\bwhat did i (?:like|prefer|have|use|want|say)\b|\bwhat (?:was|were) my\b|我(?:以前|之前|原来)(?:喜欢|用|设)|(?:以前|之前)是(?:什么|多少)/iu

/** How many rows one spoken answer tells; the screen shows the rest. */
const TOLD = 6

/** Answers a question about the memory itself; undefined when the words ask none. Pure. */
export const answerFrom = (
  query: RecallQuery,
  rows: readonly Preference[],
  now: number,
): MemoryAnswer | undefined => {
  const before = BEFORE.test(query.words)
  if (!before && !KNOW.test(query.words)) return undefined
  const about = contentWords(query.words)
  const version = versionOf(query.words, query.context.time)
  const wanted = rows.filter(row => {
    const live = row.supersededBy === undefined && (row.validTo === undefined || row.validTo > now)
    if (version?.type === 'span') return row.validFrom >= version.from && row.validFrom <= version.to
    return before ? !live : live
  })
  const named = wanted.filter(row =>
    [...contentWords(`${nameOf(row).en} ${nameOf(row).zh} ${String(row.value)}`)].some(word =>
      about.has(word),
    ),
  )
  const chosen = (named.length > 0 ? named : wanted).slice(-40)
  if (chosen.length === 0)
    return {
      say: before
        ? text("I don't remember anything earlier about that.", '这方面我没有更早的记忆。')
        : text("I haven't learned anything about you yet.", '我还没有记住关于您的内容。'),
      preferences: [],
    }
  const told = chosen.slice(-TOLD).map(tellRow)
  const more = chosen.length - told.length
  return {
    say: text(
      `${told.map(one => one.en).join('; ')}.${more > 0 ? ` And ${more} more on the screen.` : ''}`,
      `${told.map(one => one.zh).join('；')}。${more > 0 ? `另外还有${more}条，可以在屏幕上看。` : ''}`,
    ),
    preferences: chosen,
  }
}

const nameOf = (row: Preference): Localised => {
  const definition = lexicon().settings.get(row.slot)
  const names = taxonomy().slot(row.slot)?.slot.names
  if (definition !== undefined)
    return text(definition.names.en[0] ?? row.slot, definition.names.zh[0] ?? row.slot)
  return names ?? text(row.slot.replaceAll('_', ' '), row.slot.replaceAll('_', ' '))
}

const valueWords = (row: Preference): Localised => {
  const { value } = row
  if (typeof value === 'boolean') return value ? text('on', '开') : text('off', '关')
  const definition = lexicon().settings.get(row.slot)
  if (definition?.value.type === 'enum') {
    const one = definition.value.values.find(each => each.id === value)
    if (one !== undefined) return text(one.en[0] ?? one.id, one.zh[0] ?? one.id)
  }
  const named = taxonomy()
    .slot(row.slot)
    ?.slot.values.find(each => each.id === value)
  if (named !== undefined && 'names' in named) {
    const { names } = named as { names?: Localised }
    if (names !== undefined) return names
  }
  const plain = typeof value === 'string' ? value.replaceAll('_', ' ') : String(value)
  return text(plain, plain)
}

const CONDITION_WORDS: Readonly<Record<string, Localised>> = {
  spring: text('in spring', '春天'),
  summer: text('in summer', '夏天'),
  autumn: text('in autumn', '秋天'),
  winter: text('in winter', '冬天'),
  rain: text('in the rain', '下雨时'),
  snow: text('in snow', '下雪时'),
  hot: text("when it's hot", '天热时'),
  cold: text("when it's cold", '天冷时'),
  morning: text('in the morning', '早上'),
  evening: text('in the evening', '傍晚'),
  night: text('at night', '夜里'),
  alone: text("when you're alone", '一个人时'),
  call: text('on calls', '通话时'),
}

/** One row in a sentence's part: "seat heating level: 3, in winter". */
const tellRow = (row: Preference): Localised => {
  const name = nameOf(row)
  const value = valueWords(row)
  const when = row.condition.map(
    tag => CONDITION_WORDS[tag.value] ?? text(`(${tag.value})`, `（${tag.value}）`),
  )
  const not = row.polarity < 0 ? text('not ', '不要') : text('', '')
  return text(
    `${name.en}: ${not.en}${value.en}${when.length > 0 ? `, ${when.map(one => one.en).join(', ')}` : ''}`,
    `${when.length > 0 ? `${when.map(one => one.zh).join('、')}，` : ''}${name.zh}${not.zh}${value.zh}`,
  )
}
