import { type Localised, text } from '../../domain/language.ts'
import type { Preference } from '../preference.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'
import { bilingual } from './bilingual.ts'
import { conditionWords } from './condition-words.ts'
import { type Person, personWords } from './person-words.ts'
import { RELATIONS_ZH } from './row-phrases.ts'
import { settingOf, topicOf, valueWords } from './row-words.ts'

/** Who hears it, and by which tree things are called. */
export interface Hearing {
  /** The name of whoever listens: their own rows are told as "you". */
  readonly listener: string
  readonly taxonomy?: Taxonomy
}

type Tense = 'now' | 'past'

/**
 * What is said of a person: the English verb in its base form and the Chinese predicate, {v} standing for the value;
 * `no` and `noZh` where a no is said with other words than "don't".
 */
interface Predicate {
  readonly verb: string
  readonly zh: string
  readonly no?: string
  readonly noZh: string
}

const LIKE: Predicate = { verb: 'like {v}', zh: '喜欢{v}', no: 'want {v}', noZh: '不想要{v}' }
const EAT: Predicate = { verb: 'like {v}', zh: '喜欢吃{v}', no: 'want {v}', noZh: '不想吃{v}' }
const HEAR: Predicate = { verb: 'like {v}', zh: '喜欢听{v}', no: 'want to hear {v}', noZh: '不想听{v}' }
const TAKE: Predicate = { verb: 'take coffee with {v}', zh: '喝咖啡要{v}', noZh: '喝咖啡不要{v}' }

/** Slots whose rows are told with a verb of their own; the others as "your … is …". */
const PREDICATES: Readonly<Record<string, Predicate>> = {
  cuisine: EAT,
  spice: EAT,
  richness: EAT,
  taste: EAT,
  fast_food_chain: LIKE,
  restaurant_type: LIKE,
  supermarket_chain: LIKE,
  music_genre: HEAR,
  music_artist: HEAR,
  music_song: HEAR,
  music_mood: HEAR,
  podcast_show: HEAR,
  radio_station: HEAR,
  podcast_genre: {
    verb: 'like {v} podcasts',
    zh: '喜欢听{v}类播客',
    no: 'want {v} podcasts',
    noZh: '不想听{v}类播客',
  },
  coffee_drink: { verb: 'drink {v}', zh: '常喝{v}', noZh: '不喝{v}' },
  coffee_milk: TAKE,
  coffee_sugar: TAKE,
  allergy: { verb: 'be allergic to {v}', zh: '对{v}过敏', noZh: '对{v}不过敏' },
  road_types: { verb: 'like to take {v}', zh: '喜欢走{v}', no: 'want to take {v}', noZh: '不想走{v}' },
  hobby: { verb: 'enjoy {v}', zh: '喜欢{v}', noZh: '不喜欢{v}' },
  habit: { verb: '{v}', zh: '习惯{v}', noZh: '不{v}' },
  plan: { verb: 'plan {v}', zh: '打算{v}', noZh: '不打算{v}' },
  medicine: { verb: 'take {v}', zh: '要用{v}', noZh: '不用{v}' },
  condition: { verb: 'have {v}', zh: '有{v}的情况', noZh: '没有{v}' },
  hometown: { verb: 'come from {v}', zh: '是{v}人', noZh: '不是{v}人' },
  address_as: { verb: 'want to be called {v}', zh: '希望被叫作{v}', noZh: '不想被叫作{v}' },
}

/** What fits no slot is kept, and read back, as it was said. */
const NOTE = 'note'

/** "like" → "likes"; regular verbs, have and go. */
const thirdPerson = (verb: string): string =>
  verb.replace(/^\S+/u, word =>
    word === 'have' ? 'has' : /(?:s|sh|ch|x|o)$/u.test(word) ? `${word}es` : `${word}s`,
  )

/** "you like", "Emma doesn't want", "you used to be": an English verb phrase after its subject. */
const conjugated = (person: Person, verb: string, negated: boolean, tense: Tense): string => {
  const be = /^be (.+)$/u.exec(verb)?.[1]
  if (tense === 'past') return negated ? `${person.en} didn't use to ${verb}` : `${person.en} used to ${verb}`
  if (be !== undefined) return `${person.en} ${person.you ? 'are' : 'is'}${negated ? ' not' : ''} ${be}`
  if (negated) return `${person.en} ${person.you ? "don't" : "doesn't"} ${verb}`
  return `${person.en} ${person.you ? verb : thirdPerson(verb)}`
}

const past = (tense: Tense): string => (tense === 'past' ? '以前' : '')

const predicated = (
  row: Preference,
  person: Person,
  used: Predicate,
  value: Localised,
  tense: Tense,
): Localised => {
  const negated = row.polarity < 0
  const verb = (negated ? (used.no ?? used.verb) : used.verb).replace('{v}', () =>
    used.verb.endsWith('with {v}') ? value.en.replace(/^with /u, '') : value.en,
  )
  const zh = (negated ? used.noZh : used.zh).replace('{v}', () => value.zh)
  return text(conjugated(person, verb, negated, tense), `${person.zh}${past(tense)}${zh}`)
}

/** "Emma is your daughter", "headquarters is the research centre": facts that name two things. */
const paired = (row: Preference, person: Person): Localised | undefined => {
  const { value } = row
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined
  const name = String(value.name)
  if ('relation' in value) {
    const relation = String(value.relation)
    return text(
      `${name} is ${person.own.en} ${relation}`,
      `${name}是${person.own.zh}${RELATIONS_ZH[relation] ?? relation}`,
    )
  }
  if (!('means' in value)) return undefined
  const means = String(value.means)
  return text(`${name} is ${means}`, `${name}就是${means}`)
}

/** A setting of the car: "you like the fan speed at level 3", "you want the volume never above 30%". */
const ofTheCar = (row: Preference, person: Person, taxonomy: Taxonomy, tense: Tense): Localised => {
  const name = topicOf(row, taxonomy)
  const value = valueWords(row, taxonomy)
  if (row.kind === 'limit') {
    const most = row.polarity > 0
    return text(
      conjugated(person, `want the ${name.en} never ${most ? 'above' : 'below'} ${value.en}`, false, tense),
      `${person.zh}${past(tense)}要求${name.zh}${most ? '不超过' : '不低于'}${value.zh}`,
    )
  }
  const at = typeof row.value === 'number' && !/open|closed/u.test(value.en) ? 'at ' : ''
  const the = /^(?:all|both|the) /u.test(name.en) ? name.en : `the ${name.en}`
  if (row.origin === 'observed' && row.polarity > 0)
    return text(
      `${person.en} ${person.you ? 'have' : 'has'} set ${the} ${at.replace('at', 'to')}${value.en}`,
      `${person.zh}把${name.zh}设成过${value.zh}`,
    )
  return row.polarity < 0
    ? text(
        conjugated(person, `want ${the} ${at}${value.en}`, true, tense),
        `${person.zh}${past(tense)}不想要${name.zh}${value.zh}`,
      )
    : text(
        conjugated(person, `like ${the} ${at}${value.en}`, false, tense),
        `${person.zh}${past(tense)}喜欢${name.zh}${value.zh}`,
      )
}

/** "Your home is 5 Elm Street", "your favourite colour is not green". */
const possessed = (row: Preference, person: Person, taxonomy: Taxonomy, tense: Tense): Localised => {
  const name = topicOf(row, taxonomy)
  const value = bilingual(valueWords(row, taxonomy))
  const negated = row.polarity < 0
  const is = tense === 'past' ? (negated ? "didn't use to be" : 'used to be') : negated ? 'is not' : 'is'
  return text(
    `${person.own.en} ${name.en} ${is} ${value.en}`,
    `${/^(?:最|喜欢|常)/u.test(name.zh) ? person.zh : person.own.zh}${name.zh}${past(tense)}${negated ? '不是' : '是'}${value.zh}`,
  )
}

/** "I love stargazing" makes a slot of its own name; "my favourite colour is green" one with a value. */
const isLiking = ({ category, slot, value }: Preference): boolean =>
  category === 'likes' &&
  typeof value === 'string' &&
  value
    .replace(/^(?:my|our|the|a|an) /iu, '')
    .replace(/\s+/gu, '_')
    .startsWith(slot.slice(0, Math.max(1, slot.length - 1)))

/** Free words are kept as they were said: their speaker's "my" is "your" to the speaker. */
const toListener = ({ en, zh }: Localised, { you }: Person): Localised =>
  you ? text(en.replace(/\b(?:my|our)\b/giu, 'your'), zh.replace(/我们?的/gu, '你的')) : text(en, zh)

/** What a row says, without its condition: "you like spicy food" / 「你喜欢吃辣的」; `past`: "you used to …". */
export const bareClause = (
  row: Preference,
  { listener, taxonomy = declared() }: Hearing,
  tense: Tense = 'now',
): Localised => {
  if (row.slot === NOTE) return text(`you said “${String(row.value)}”`, `你说过“${String(row.value)}”`)
  const person = personWords(row.subject, listener)
  const pair = paired(row, person)
  if (pair !== undefined) return pair
  if (settingOf(row.slot) !== undefined) return ofTheCar(row, person, taxonomy, tense)
  const used = PREDICATES[taxonomy.slot(row.slot)?.slot.id ?? row.slot] ?? (isLiking(row) ? LIKE : undefined)
  return used === undefined
    ? possessed(row, person, taxonomy, tense)
    : predicated(row, person, used, toListener(bilingual(valueWords(row, taxonomy)), person), tense)
}

/** What a row says in one clause: "you like spicy food in winter" / 「冬天你喜欢吃辣的」. */
export const clauseOf = (row: Preference, hearing: Hearing, tense: Tense = 'now'): Localised => {
  const { en, zh } = bareClause(row, hearing, tense)
  const when = conditionWords(row.condition)
  return when.en === '' ? text(en, zh) : text(`${en} ${when.en}`, `${when.zh}${zh}`)
}
