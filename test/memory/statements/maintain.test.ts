import { describe, expect, it } from 'vitest'
import { decide, type StandingRow } from '../../../agent/memory/extraction/statements/maintain.ts'
import type { Candidate } from '../../../agent/memory/preference.ts'
import { recallFrom } from '../../../agent/memory/recall/recall.ts'
import { askedOf } from '../../../agent/memory/recall/request.ts'
import type { RecallQuery } from '../../../agent/memory/recollection.ts'
import { hear, moment } from './hear.ts'

/** Hears words into a store the way the memory does, and tells what was decided. */
class Store {
  rows: (Candidate & StandingRow)[] = []

  hear(words: string, date?: string): readonly string[] {
    return hear(words, date === undefined ? {} : { date }).map(candidate => {
      const outcome = decide(candidate, this.rows)
      if (outcome.decision === 'replace' || outcome.decision === 'retire')
        this.rows = this.rows.filter(({ id }) => !outcome.rows.includes(id))
      if (outcome.decision === 'add' || outcome.decision === 'replace')
        this.rows.push({ ...candidate, id: `${candidate.slot}-${this.rows.length}-${words.length}` })
      return outcome.decision
    })
  }

  /** Slot and value of what stands first for a wish. */
  first(words: string, date: string): string {
    const language = /[\u4e00-\u9fff]/u.test(words) ? 'zh' : 'en'
    const query: RecallQuery = {
      driver: 'd1',
      asker: this.rows[0]?.subject ?? '',
      words,
      language,
      context: moment(date),
    }
    const rows = this.rows.map(row => ({
      ...row,
      driver: 'd1',
      evidence: [row.evidence],
      confidence: 0.75,
      uses: 0,
    }))
    const [best] = recallFrom(rows, query, askedOf(query, []))
    return best === undefined ? 'nothing' : `${best.preference.slot}=${String(best.value)}`
  }
}

describe('upkeep', () => {
  it('adds no row for what is known', () => {
    const store = new Store()
    expect(store.hear('I love Italian food')).toEqual(['add'])
    expect(store.hear('Italian food is my favourite cuisine')).toEqual(['keep'])
    expect(store.rows).toHaveLength(1)
  })

  it('replaces in a slot that has one value, adds in one that has many', () => {
    const store = new Store()
    store.hear('I prefer parking on the street')
    expect(store.hear('I prefer parking in a garage from now on')).toEqual(['replace'])
    store.hear('我喜欢吃川菜')
    expect(store.hear('我也喜欢吃粤菜')).toEqual(['add'])
    expect(store.rows.map(({ value }) => value)).toEqual(['garage', 'sichuan', 'cantonese'])
  })

  it.each([
    [
      'I love sushi restaurants',
      "I'm over sushi, no more Japanese restaurants please, I don't want them anymore",
    ],
    ['我喜欢吃火锅', '火锅我已经吃腻了'],
  ])('%s, then no longer', (yes, no) => {
    const store = new Store()
    store.hear(yes)
    store.hear(no)
    expect(store.rows.filter(({ polarity }) => polarity === 1)).toEqual([])
  })

  it('lets a lasting no take the place of the yes', () => {
    const store = new Store()
    store.hear('I like toll roads')
    expect(store.hear('I hate toll roads')).toEqual(['replace'])
    expect(store.rows).toMatchObject([{ value: 'toll', polarity: -1 }])
  })

  it("never lets one person's words touch another's", () => {
    const store = new Store()
    store.hear('我爱吃辣')
    expect(store.hear('我老婆不吃辣')).toEqual(['add'])
    expect(store.rows).toHaveLength(2)
  })

  it('keeps what is lasting when something is meant for now', () => {
    const store = new Store()
    store.hear('I prefer parking on the street')
    expect(store.hear("Today I'd rather park in a garage")).toEqual(['add'])
    expect(store.rows).toHaveLength(2)
  })
})

describe.each([
  {
    language: 'English',
    january: 'I love spicy food',
    july: "It's too hot for spicy food, I'd rather have something light",
    wish: 'Recommend a restaurant',
  },
  {
    language: 'Chinese',
    january: '我特别爱吃辣',
    july: '天太热了，不想吃辣的，想吃点清淡的',
    wish: '推荐一家餐厅',
  },
])('spicy in January, light in July ($language)', ({ january, july, wish }) => {
  const store = new Store()
  store.hear(january, '2026-01-10T18:00:00')
  store.hear(july, '2026-07-10T18:00:00')

  it('keeps both, the second for the summer', () => {
    expect(store.rows.map(({ slot, value, polarity }) => ({ slot, value, polarity }))).toEqual([
      { slot: 'spice', value: 'spicy', polarity: 1 },
      { slot: 'spice', value: 'spicy', polarity: -1 },
      { slot: 'richness', value: 'light', polarity: 1 },
    ])
    expect(store.rows.map(({ condition }) => condition.map(({ value }) => value))).toEqual([
      [],
      ['summer'],
      ['summer'],
    ])
  })

  it('recommends something light in July and spicy in the next January', () => {
    expect(store.first(wish, '2026-07-20T18:00:00')).toBe('richness=light')
    expect(store.first(wish, '2027-01-20T18:00:00')).toBe('spice=spicy')
  })
})
