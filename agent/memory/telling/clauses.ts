import { type Localised, text } from '../../domain/language.ts'
import { lexicon } from '../../understanding/lexicon/lexicon.ts'
import type { Preference } from '../preference.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'
import { conditionWords } from './conditions.ts'
import { KIN, type Person, personWords } from './people.ts'
import { slotWords, valueWords } from './values.ts'

/** Who hears it, and by which tree things are called. */
export interface Hearing {
  /** The name of whoever listens: their own rows are told as "you". */
  readonly listener: string
  readonly taxonomy?: Taxonomy
}

/**
 * One verb in both languages: `en` for "you …", `third` for "Emma …s"; {v} stands for the value, {s} in Chinese for
 * the subject.
 */
interface Frame {
  readonly en: string
  readonly third: string
  readonly zh: string
  /** The same denied. */
  readonly not: { readonly en: string; readonly third: string; readonly zh: string }
}

const frame = (en: string, third: string, zh: string, not: readonly [string, string, string]): Frame => ({
  en,
  third,
  zh,
  not: { en: not[0], third: not[1], zh: not[2] },
})

const LIKE = frame('like {v}', 'likes {v}', '喜欢{v}', ["don't want {v}", "doesn't want {v}", '不想要{v}'])
const EAT = frame('like {v}', 'likes {v}', '喜欢吃{v}', ["don't want {v}", "doesn't want {v}", '不想吃{v}'])
const HEAR = frame('like {v}', 'likes {v}', '喜欢听{v}', [
  "don't want to hear {v}",
  "doesn't want to hear {v}",
  '不想听{v}',
])
const DO = frame('{v}', 'usually: {v}', '习惯{v}', ["don't {v}", "doesn't {v}", '不{v}'])

/** Slots whose rows are told with a verb of their own; the others as "your … is …". */
const FRAMES: Readonly<Record<string, Frame>> = {
  cuisine: EAT,
  spice: EAT,
  richness: EAT,
  taste: EAT,
  fast_food_chain: LIKE,
  restaurant_type: LIKE,
  music_genre: HEAR,
  music_artist: HEAR,
  music_song: HEAR,
  music_mood: HEAR,
  podcast_genre: frame('like {v} podcasts', 'likes {v} podcasts', '喜欢听{v}类播客', [
    "don't want {v} podcasts",
    "doesn't want {v} podcasts",
    '不想听{v}类播客',
  ]),
  podcast_show: HEAR,
  radio_station: HEAR,
  coffee_drink: frame('drink {v}', 'drinks {v}', '喝{v}', [
    "don't drink {v}",
    "doesn't drink {v}",
    '不喝{v}',
  ]),
  coffee_milk: frame('take coffee with {v}', 'takes coffee with {v}', '喝咖啡配{v}', [
    "don't take coffee with {v}",
    "doesn't take coffee with {v}",
    '喝咖啡不要{v}',
  ]),
  coffee_sugar: frame('take coffee with {v}', 'takes coffee with {v}', '喝咖啡{v}', [
    "don't take coffee with {v}",
    "doesn't take coffee with {v}",
    '喝咖啡不要{v}',
  ]),
  allergy: frame('are allergic to {v}', 'is allergic to {v}', '对{v}过敏', [
    'are not allergic to {v}',
    'is not allergic to {v}',
    '对{v}不过敏',
  ]),
  road_types: frame('like to take {v}', 'likes to take {v}', '喜欢走{v}', [
    'avoid {v}',
    'avoids {v}',
    '不想走{v}',
  ]),
  hobby: frame('enjoy {v}', 'enjoys {v}', '的爱好是{v}', [
    "don't enjoy {v}",
    "doesn't enjoy {v}",
    '不喜欢{v}',
  ]),
  habit: DO,
  plan: frame('plan: {v}', 'plans: {v}', '打算{v}', ["don't plan {v}", "doesn't plan {v}", '不打算{v}']),
  condition: frame('have {v}', 'has {v}', '的身体状况：{v}', [
    "don't have {v}",
    "doesn't have {v}",
    '没有{v}',
  ]),
  medicine: frame('take {v}', 'takes {v}', '要用{v}', ["don't take {v}", "doesn't take {v}", '不用{v}']),
  hometown: frame('come from {v}', 'comes from {v}', '是{v}人', [
    "don't come from {v}",
    "doesn't come from {v}",
    '不是{v}人',
  ]),
  address_as: frame('want to be called {v}', 'wants to be called {v}', '希望被称作{v}', [
    "don't want to be called {v}",
    "doesn't want to be called {v}",
    '不想被叫{v}',
  ]),
}

const filled = (words: string, value: string): string => words.replace('{v}', value)

const joined = (person: Person, used: Pick<Frame, 'en' | 'third' | 'zh'>, value: Localised): Localised =>
  text(
    `${person.en} ${filled(person.you ? used.en : used.third, value.en)}`,
    `${person.zh}${filled(used.zh, value.zh)}`,
  )

/** "Emma is your daughter", "headquarters is the research centre": facts that name two things. */
const pairWords = (row: Preference, person: Person): Localised | undefined => {
  const { value } = row
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined
  const name = String(value.name)
  if ('relation' in value) {
    const relation = String(value.relation)
    return text(
      `${name} is ${person.own.en} ${relation}`,
      `${name}是${person.own.zh}${KIN[relation] ?? relation}`,
    )
  }
  return 'means' in value
    ? text(`${name} is ${String(value.means)}`, `${name}就是${String(value.means)}`)
    : undefined
}

/** A setting of the car: "you like the fan speed at level 3". */
const settingWords = (row: Preference, person: Person, name: Localised, value: Localised): Localised => {
  if (row.kind === 'limit') {
    const most = row.polarity > 0
    return text(
      `${person.en} ${person.you ? 'want' : 'wants'} the ${name.en} ${most ? 'never above' : 'never below'} ${value.en}`,
      `${person.zh}要求${name.zh}${most ? '不超过' : '不低于'}${value.zh}`,
    )
  }
  const at = typeof row.value === 'number' && !/open|closed/u.test(value.en) ? ' at' : ''
  if (row.polarity < 0)
    return text(
      `${person.en} ${person.you ? "don't" : "doesn't"} want the ${name.en}${at} ${value.en}`,
      `${person.zh}不想让${name.zh}${value.zh}`,
    )
  const seen = row.origin === 'observed'
  return text(
    `${person.en} ${seen ? (person.you ? 'have set' : 'has set') : person.you ? 'like' : 'likes'} the ${name.en}${seen && typeof row.value !== 'boolean' ? ' to' : at} ${value.en}`,
    `${person.zh}${seen ? '把' : '喜欢'}${name.zh}${seen ? '设成' : ''}${value.zh}${seen ? '过' : ''}`,
  )
}

/** What a row says, without its condition: "you like spicy food" / 「你喜欢吃辣的」. */
export const bareClause = (row: Preference, { listener, taxonomy = declared() }: Hearing): Localised => {
  const person = personWords(row.subject, listener)
  const name = slotWords(row, taxonomy)
  const value = valueWords(row, taxonomy)
  const pair = pairWords(row, person)
  if (pair !== undefined) return pair
  if (lexicon().settings.has(row.slot)) return settingWords(row, person, name, value)
  const placed = taxonomy.slot(row.slot)
  const used = FRAMES[placed?.slot.id ?? row.slot] ?? (row.category === 'likes' ? likesFrame(row) : undefined)
  if (used !== undefined) return joined(person, row.polarity < 0 ? used.not : used, value)
  return row.polarity < 0
    ? text(`${person.own.en} ${name.en} is not ${value.en}`, `${person.own.zh}${name.zh}不是${value.zh}`)
    : text(`${person.own.en} ${name.en} is ${value.en}`, `${person.own.zh}${name.zh}是${value.zh}`)
}

/** "I love hiking trails" makes a slot of its own name; "my favourite colour is green" one with a value. */
const likesFrame = ({ slot, value }: Preference): Frame | undefined =>
  typeof value === 'string' && value.replace(/\s+/gu, '_').startsWith(slot.slice(0, -1)) ? LIKE : undefined

/** What a row says in one clause: "you like spicy food in winter" / 「冬天你喜欢吃辣的」. */
export const clauseOf = (row: Preference, hearing: Hearing): Localised => {
  const { en, zh } = bareClause(row, hearing)
  const when = conditionWords(row.condition)
  return when.en === '' ? text(en, zh) : text(`${en} ${when.en}`, `${when.zh}${zh}`)
}
