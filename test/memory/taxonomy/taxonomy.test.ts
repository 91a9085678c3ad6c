import { describe, expect, it } from 'vitest'
import {
  addCategory,
  addSlot,
  EMPTY_GROWTH,
  mergeInto,
  readGrowth,
  rename,
  slotKey,
} from '../../../agent/memory/taxonomy/growth.ts'
import { createTaxonomy, taxonomy } from '../../../agent/memory/taxonomy/taxonomy.ts'
import { DriverError } from '../../../agent/platform/errors.ts'
import { isSettingId } from '../../../agent/vehicle/catalogue/index.ts'

const GARDEN = { en: 'Garden', zh: '花园' }

describe('the declared taxonomy', () => {
  it('names everything in both languages and repeats no id', () => {
    const { categories, slots } = taxonomy()
    for (const { names } of categories) expect(names.en && names.zh).toBeTruthy()
    for (const { slot } of slots) {
      expect(slot.names.en && slot.names.zh, slot.id).toBeTruthy()
      for (const value of slot.values)
        expect(value.names.zh, `${slot.id} ${value.id}`).toMatch(/[\u4e00-\u9fff\d]/)
    }
    expect(new Set(slots.map(({ slot }) => slot.id)).size).toBe(slots.length)
    expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length)
  })

  it('listens in both languages wherever it has a vocabulary', () => {
    for (const { slot } of taxonomy().slots)
      for (const value of slot.values)
        expect((value.said.zh ?? [value.names.zh]).length, `${slot.id} ${value.id}`).toBeGreaterThan(0)
  })

  it('points only at settings the car has, and at opposites that exist', () => {
    for (const { slot } of taxonomy().slots) {
      if (slot.setting !== undefined) expect(isSettingId(slot.setting), slot.setting).toBe(true)
      const ids = slot.values.map(({ id }) => id)
      for (const { opposite } of slot.values) if (opposite !== undefined) expect(ids).toContain(opposite)
    }
  })
})

describe('growth', () => {
  it('gives one key to one thing, however it is said', () => {
    expect(slotKey('my favourite Colours')).toBe(slotKey('the favourite colour'))
    expect(slotKey('我最喜欢的颜色')).toBe(slotKey('my favourite color'))
    expect(slotKey('  !! ')).toBe('')
  })

  it('adds categories and slots once', () => {
    let growth = addCategory(EMPTY_GROWTH, 'garden', GARDEN)
    growth = addSlot(addCategory(growth, 'garden', GARDEN), 'garden', 'rose', { en: 'roses', zh: '玫瑰' })
    growth = addSlot(growth, 'garden', 'rose', { en: 'roses', zh: '玫瑰' })
    const tree = createTaxonomy(growth)
    expect(tree.slot('rose')?.category).toBe('garden')
    expect(tree.category('garden')?.slots).toHaveLength(1)
  })

  it('renames without touching what was stored', () => {
    const tree = createTaxonomy(rename(EMPTY_GROWTH, 'food', { en: 'Eating', zh: '吃喝' }))
    expect(tree.category('food')?.names.zh).toBe('吃喝')
    expect(tree.slot('cuisine')?.category).toBe('food')
  })

  it('finds under the new name what was kept under a merged one', () => {
    const growth = mergeInto(addCategory(EMPTY_GROWTH, 'garden', GARDEN), 'hobbies', 'garden')
    const tree = createTaxonomy(growth)
    expect(tree.category('hobbies')?.id).toBe('garden')
    expect(tree.slot('hobby')?.category).toBe('garden')
    expect(tree.categories.some(({ id }) => id === 'hobbies')).toBe(false)
  })

  it('refuses to merge in a circle and says so in both languages', () => {
    const growth = mergeInto(EMPTY_GROWTH, 'hobbies', 'habits')
    expect(() => mergeInto(growth, 'habits', 'hobbies')).toThrow(DriverError)
  })

  it('survives being stored, and refuses what is no growth', () => {
    const growth = addCategory(EMPTY_GROWTH, 'garden', GARDEN)
    expect(readGrowth(JSON.parse(JSON.stringify(growth)))).toEqual(growth)
    expect(() => readGrowth({ categories: 'none' })).toThrow(DriverError)
  })
})
