import { describe, expect, it } from 'vitest'
import type { Preference } from '../../../agent/memory/preference.ts'
import { recallFrom } from '../../../agent/memory/recall/recall.ts'
import { askedOf } from '../../../agent/memory/recall/request.ts'
import type { RecallQuery } from '../../../agent/memory/recollection.ts'
import { Ballot } from '../../../agent/memory/store/ballot.ts'
import { Postings } from '../../../agent/memory/store/postings.ts'
import { Shelf } from '../../../agent/memory/store/shelf.ts'
import { crowdOf } from '../../../bench/suites/latency/crowd.ts'

const NOW = Date.UTC(2026, 6, 7, 18)
const query = (words: string): RecallQuery => ({
  driver: 'd1',
  asker: 'Mia',
  words,
  language: 'en',
  context: { time: NOW, tags: [], occupants: ['Mia'], driving: 'Mia' },
})

const wish = (id: string, slot: string, value: string | number, words: string): Preference => ({
  id,
  driver: 'd1',
  subject: 'Mia',
  kind: 'preference',
  category: slot.split('.')[0] ?? '',
  slot,
  value,
  polarity: 1,
  strength: 1,
  origin: 'stated',
  condition: [],
  validFrom: NOW,
  evidence: [{ turnId: id, words, context: { time: NOW, tags: [], occupants: ['Mia'] } }],
  confidence: 0.9,
  uses: 0,
})

describe('a shelf of many rows', () => {
  const shelf = new Shelf(crowdOf(3000, 'd1', 'm', NOW))
  const best = (words: string): Preference | undefined => {
    const asked = askedOf(query(words), shelf.subjects())
    return recallFrom(shelf.candidates(asked, []), query(words), asked)[0]?.preference
  }
  const first = (words: string): string | undefined => best(words)?.id

  it('finds by setting, by what the request is for and by rare words, though only a few are ranked', () => {
    shelf.put(wish('hall', 'named_place', 'the hall', 'the hall with the zither rehearsals'))
    shelf.put(wish('eat', 'spice', 'spicy', 'I love spicy food'))
    expect(best('set the seat heating to my usual')?.slot).toMatch(/^seat\.heating/u)
    expect(first('that place with the zither')).toBe('hall')
    expect(first('recommend a restaurant with spicy food')).toBe('eat')
    const asked = askedOf(query('recommend a restaurant'), shelf.subjects())
    expect(shelf.candidates(asked, []).length).toBeLessThan(300)
  })

  it('ranks only rows of the slots that are wanted, where some are', () => {
    const asked = askedOf(query('the way I like it'), [])
    expect(new Set(shelf.candidates(asked, ['spice']).map(row => row.slot))).toEqual(new Set(['spice']))
  })

  it('finds a row by its new state only, and no more when it is gone', () => {
    shelf.put(wish('hall', 'named_place', 'the barn', 'the barn with the marimba'))
    expect(first('that place with the marimba')).toBe('hall')
    const asked = askedOf(query('the zither'), [])
    expect(shelf.candidates(asked, []).some(row => row.id === 'hall')).toBe(false)
    shelf.remove('hall')
    expect(shelf.get('hall')).toBeUndefined()
    expect(first('that place with the marimba')).not.toBe('hall')
    expect(shelf.all().length).toBe(shelf.size)
  })

  it('keeps rows in the order they came', () => {
    const small = new Shelf([wish('a', 'spice', 'mild', 'x'), wish('b', 'spice', 'spicy', 'y')])
    small.put(wish('a', 'spice', 'mild', 'z'))
    expect(small.all().map(row => row.id)).toEqual(['a', 'b'])
    expect(small.standing('Mia', 'spicy')).toEqual(['spice'])
  })
})

describe('a ballot', () => {
  it('picks the heaviest, of equals the newest, and forgets between countings', () => {
    const ballot = new Ballot()
    ballot.open(6)
    ballot.give([0, 1, 2, 3, 4, 5], 1, 10)
    ballot.give([1, 4], 2, 10)
    expect(ballot.heaviest(3)).toEqual([1, 4, 5])
    ballot.open(6)
    ballot.give([0, 2, 3], 1, 2)
    expect(ballot.heaviest(3)).toEqual([2, 3])
  })
})

describe('postings', () => {
  it('stay ascending and without repeats, and vanish with their last row', () => {
    const postings = new Postings()
    for (const row of [3, 1, 2, 3]) postings.add('word', row)
    expect(postings.of('word')).toEqual([1, 2, 3])
    for (const row of [2, 1, 3, 7]) postings.remove('word', row)
    expect([...postings.keys()]).toEqual([])
  })
})
