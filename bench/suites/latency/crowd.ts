import type { ConditionTag, MomentContext } from '../../../agent/memory/condition.ts'
import { DIMENSIONS } from '../../../agent/memory/conditions/dimensions.ts'
import type { Preference } from '../../../agent/memory/preference.ts'
import { taxonomy } from '../../../agent/memory/taxonomy/taxonomy.ts'
import { CATALOGUE } from '../../../agent/vehicle/catalogue/index.ts'
import type { SettingDefinition, SettingValue } from '../../../agent/vehicle/setting.ts'

/** Names of people a large household's memory speaks of. */
const PEOPLE = ['Mia', 'Ben', 'Emma', 'Deborah', 'Paul', '小王', '李娜'] as const
/** Words a sentence is padded with, so that an index of words has something to tell apart. */
const PADDING =
  'coffee office bridge garden tunnel meeting morning headache laptop school lake concert dentist airport blanket harbour market train river birthday 会议 学校 桥 花园 机场 医院 公园 电影 孩子 爷爷'.split(
    ' ',
  )
const DAY = 86_400_000

/** A small generator of even numbers in [0, 1), the same every time (mulberry32, public domain). */
const evenly = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Thing {
  readonly category: string
  readonly slot: string
  readonly en: string
  readonly zh: string
  readonly values: readonly { readonly value: SettingValue; readonly en: string; readonly zh: string }[]
}

/** What a setting may be, a few of its values. */
const valuesOf = ({ value: type }: SettingDefinition): Thing['values'] => {
  switch (type.type) {
    case 'number':
      return [0, 0.25, 0.5, 0.75, 1].map(share => {
        const value = Math.round(type.min + share * (type.max - type.min))
        return { value, en: String(value), zh: String(value) }
      })
    case 'enum':
      return type.values.map(one => ({ value: one.id, en: one.en[0] ?? one.id, zh: one.zh[0] ?? one.id }))
    default:
      return [
        { value: true, en: 'on', zh: '开' },
        { value: false, en: 'off', zh: '关' },
      ]
  }
}

/** Everything a driver can have a preference about: the car's settings and the taxonomy's slots. */
const things = (): readonly Thing[] => [
  ...CATALOGUE.map(setting => ({
    category: setting.module,
    slot: setting.id,
    en: setting.names.en[0] ?? setting.id,
    zh: setting.names.zh[0] ?? setting.id,
    values: valuesOf(setting),
  })),
  ...taxonomy().slots.flatMap(({ category, slot }) =>
    slot.setting !== undefined || slot.values.length === 0
      ? []
      : [
          {
            category,
            slot: slot.id,
            en: slot.names.en,
            zh: slot.names.zh,
            values: slot.values.map(one => ({ value: one.id, en: one.names.en, zh: one.names.zh })),
          },
        ],
  ),
]

/**
 * Rows as years of driving might leave them: every setting and slot, several people, conditions, versions.
 * @param prefix makes the ids unique.
 */
export const crowdOf = (
  count: number,
  driver: string,
  prefix: string,
  now: number,
): readonly Preference[] => {
  const next = evenly(7)
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(next() * list.length)]
  const all = things()
  const tags: readonly ConditionTag[] = DIMENSIONS.flatMap(({ dimension, tags: known }) =>
    known.map(({ value }) => ({ dimension, value })),
  )
  return Array.from({ length: count }, (_, index) => {
    const thing = pick(all)
    const chosen = thing === undefined ? undefined : pick(thing.values)
    const time = now - Math.floor(next() * 900) * DAY
    const tag = next() < 0.5 ? pick(tags) : undefined
    const moment: MomentContext = {
      time,
      tags: [pick(tags), pick(tags)].flatMap(one => one ?? []),
      occupants: ['Mia'],
    }
    const padding = [pick(PADDING), pick(PADDING)].join(' ')
    const words =
      next() < 0.5
        ? `I like the ${thing?.en} ${chosen?.en} after the ${padding}`
        : `我喜欢${thing?.zh}${chosen?.zh}，${padding}`
    const past = next() < 0.2
    return {
      id: `${prefix}${index}`,
      driver,
      subject: next() < 0.6 ? 'Mia' : (pick(PEOPLE) ?? 'Mia'),
      kind: 'preference',
      category: thing?.category ?? '',
      slot: thing?.slot ?? '',
      value: chosen?.value ?? true,
      polarity: next() < 0.9 ? 1 : -1,
      strength: 0.8,
      origin: next() < 0.7 ? 'stated' : 'observed',
      condition: tag === undefined ? [] : [tag],
      validFrom: time,
      ...(past ? { validTo: time + DAY } : {}),
      evidence: [{ turnId: `${prefix}${index}`, words, context: moment }],
      confidence: 0.7,
      uses: 0,
    }
  })
}
