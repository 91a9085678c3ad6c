import { describe, expect, it } from 'vitest'
import { DIMENSIONS } from '../../../agent/memory/conditions/dimensions.ts'
import type { Preference } from '../../../agent/memory/preference.ts'
import { taxonomy } from '../../../agent/memory/taxonomy/taxonomy.ts'
import { conditionWords } from '../../../agent/memory/words/condition-words.ts'
import { DIMENSION_NAMES } from '../../../agent/memory/words/dimension-names.ts'
import { titleOf } from '../../../agent/memory/words/row-words.ts'

type Told = Pick<Preference, 'slot' | 'zone' | 'value' | 'polarity' | 'kind'>
const row = (slot: string, value: Preference['value'], more: Partial<Told> = {}): Told => ({
  slot,
  value,
  polarity: 1,
  kind: 'preference',
  ...more,
})

describe('what is remembered, in words', () => {
  it.each<readonly [Told, string, string]>([
    [row('spice', 'spicy'), 'Likes spicy food', '喜欢辣的'],
    [row('spice', 'spicy', { polarity: -1 }), "Doesn't like spicy food", '不喜欢辣的'],
    [row('allergy', 'nuts', { kind: 'fact' }), 'Allergic to nuts', '对坚果过敏'],
    [row('seat.heating_level', 3, { zone: 'driver' }), "Driver's seat heating at level 3", '主驾座椅加热3档'],
    [row('air_conditioner.temperature', 22), 'Temperature at 22 degrees', '空调温度22度'],
    [row('music.volume', 30, { kind: 'limit' }), 'Music volume at most 30%', '音乐音量不超过30%'],
    [
      row('music.volume', 10, { kind: 'limit', polarity: -1 }),
      'Music volume at least 10%',
      '音乐音量不低于10%',
    ],
    [row('mirror.heating', true), 'Mirror heating on', '后视镜加热开启'],
    [row('window.position', 30, { zone: 'driver' }), "Driver's window 30% open", '主驾车窗打开30%'],
    [row('relation', { relation: 'daughter', name: 'Emma' }), 'Daughter: Emma', '女儿：Emma'],
    [row('named_place', { name: '老地方', means: '公园' }), '“老地方” means 公园', '“老地方”指的是公园'],
    [row('road_types', 'toll', { polarity: -1 }), 'Avoids toll roads', '不走收费路'],
    // A slot nobody declared: grown from what was said.
    [row('strawberry', 'strawberries'), 'Likes strawberries', '喜欢strawberries'],
    [row('strawberry', '{}$&'), 'Likes {}$&', '喜欢{}$&'],
    // Words where the setting counts in numbers.
    [row('air_conditioner.fan_speed', 'low'), 'Fan speed low', '风量小风'],
  ])('%o', (told, en, zh) => {
    expect(titleOf(told)).toEqual({ en, zh })
  })

  it('names every declared value in both languages, wanted or not', () => {
    for (const { slot } of taxonomy().slots)
      for (const { id } of slot.values)
        for (const polarity of [1, -1] as const) {
          const { en, zh } = titleOf(row(slot.id, id, { polarity }))
          expect(`${en} ${zh}`, slot.id).not.toMatch(/\{\}|undefined|_/)
          expect(en, slot.id).toMatch(/^[A-Z]/)
          expect(zh, slot.id).toMatch(/\p{Script=Han}/u)
        }
  })
})

describe('when it holds, in words', () => {
  it('names every circumstance there is, in both languages', () => {
    for (const { dimension, tags } of DIMENSIONS) {
      expect(DIMENSION_NAMES[dimension], dimension).toBeDefined()
      for (const { value } of tags) {
        const { en, zh } = conditionWords([{ dimension, value }])
        // "For smell" is what is said of words nobody found a phrase for.
        expect(en, `${dimension} ${value}`).not.toMatch(/^for (?!safety)/)
        expect(zh, `${dimension} ${value}`).not.toMatch(/[a-z]/)
      }
    }
  })
})
