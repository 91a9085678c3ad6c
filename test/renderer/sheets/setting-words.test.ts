import { describe, expect, it } from 'vitest'
import { createCatalogueView } from '../../../agent/head-unit/catalogue-view.ts'
import { keysOf, rowWords, valueWords } from '../../../renderer/sheets/setting-words.ts'
import { factoryState } from '../fixtures/base-snapshot.ts'

const catalogue = createCatalogueView()

describe('settings in words', () => {
  it('has a word for the factory value of every setting, in both languages', () => {
    for (const setting of catalogue.settings) {
      for (const key of keysOf(setting)) {
        expect(factoryState, key).toHaveProperty([key])
        for (const language of ['en', 'zh'] as const) {
          const words = valueWords(setting, factoryState[key], language)
          expect(words.trim(), key).not.toBe('')
          expect(words, key).not.toMatch(/undefined|NaN|_/)
        }
      }
    }
  })
  it('names the places where a switch is on when they differ', () => {
    const heating = catalogue.settings.find(setting => setting.id === 'seat.heating')
    if (!heating) throw new Error('the catalogue has no seat heating')
    const state = { ...factoryState, 'seat.heating@driver': true, 'seat.heating@rear_right': true }
    expect(rowWords(heating, state, catalogue, 'en')).toBe('Driver, Rear right')
    expect(rowWords(heating, factoryState, catalogue, 'en')).toBe('Off')
  })
})
