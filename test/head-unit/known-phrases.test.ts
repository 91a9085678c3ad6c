import { describe, expect, it } from 'vitest'
import { KnownPhrases, rememberedNames } from '../../agent/head-unit/known-phrases.ts'
import type { Preference } from '../../agent/memory/preference.ts'

const preference = (subject: string, value: Preference['value'], validFrom = 0): Preference => ({
  id: `${subject}-${String(value)}`,
  driver: 'd1',
  subject,
  kind: 'preference',
  category: 'places',
  slot: 'gym',
  value,
  polarity: 1,
  strength: 1,
  origin: 'stated',
  condition: [],
  validFrom,
  evidence: [],
  confidence: 1,
  uses: 0,
})

describe('names in the memory', () => {
  it('are people, places and things, newest first', () => {
    expect(
      rememberedNames([
        preference('my niece Saoirse', { place: 'Wuthering Lane' }, 1),
        preference('Ioana', 'flat_white', 2),
      ]),
    ).toEqual(['Ioana', 'flat white', 'niece Saoirse', 'Wuthering Lane'])
  })

  it('are no numbers, sentences or words in another script', () => {
    expect(
      rememberedNames([
        preference('Ioana', 23),
        preference('Ioana', 'the radio should be quiet whenever the baby sleeps'),
        preference('Ioana', '燕麦奶'),
      ]),
    ).toEqual(['Ioana'])
  })
})

it('the phrases are made anew only when something has changed', () => {
  let remembered: readonly Preference[] = []
  const profile = { id: 'd1', name: 'Anna', language: 'en', guest: false, hasPin: false, hue: 160 } as const
  const known = new KnownPhrases({
    drivers: { list: () => [profile], current: () => profile },
    memory: { list: () => remembered },
  })
  const before = known.current()
  expect(before).toContain('Anna')
  remembered = [preference('Ioana', 'Wuthering Lane')]
  expect(known.current()).toBe(before)
  known.changed()
  expect(known.current()).toContain('Wuthering Lane')
})
