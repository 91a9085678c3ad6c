import type { SettingValue } from '../../vehicle/setting.ts'
import type { Preference } from '../preference.ts'
import type { Asked } from '../recall/request.ts'
import { wordsOf } from '../text/content-words.ts'

/** Fewer rows than this are simply all ranked. */
const ALL_RANKED = 400
/** How many rows a recall ranks at most, and how many one list of the index may bring. */
const MOST_RANKED = 600
const MOST_OF_A_LIST = 160

/** One driver's rows in memory, indexed by slot, by word and by circumstance. The database is the truth; this is its copy. */
export class Shelf {
  readonly #rows = new Map<string, Preference>()
  readonly #bySlot = new Map<string, Set<string>>()
  readonly #byWord = new Map<string, Set<string>>()
  readonly #byTag = new Map<string, Set<string>>()
  readonly #subjects = new Map<string, number>()

  constructor(rows: readonly Preference[]) {
    for (const row of rows) this.put(row)
  }

  get size(): number {
    return this.#rows.size
  }

  get(id: string): Preference | undefined {
    return this.#rows.get(id)
  }

  /** Every row, oldest first. */
  all(): readonly Preference[] {
    return [...this.#rows.values()]
  }

  ofSlot(slot: string): readonly Preference[] {
    return this.#resolve(this.#bySlot.get(slot))
  }

  /** Everybody some row is about. */
  subjects(): readonly string[] {
    return [...this.#subjects.keys()]
  }

  /** Names given to ways of setting things. */
  terms(): readonly string[] {
    return [...this.#byTag.keys()].flatMap(key => (key.startsWith('term=') ? [key.slice(5)] : []))
  }

  /** Settings a person has at a value, latest first. */
  standing(subject: string, value: SettingValue): readonly string[] {
    const found: string[] = []
    for (const row of [...this.#rows.values()].reverse()) {
      if (row.subject === subject && row.value === value && row.polarity > 0 && !found.includes(row.slot))
        found.push(row.slot)
      if (found.length >= 3) break
    }
    return found
  }

  /** Adds a row or puts a newer state of it in its place. */
  put(row: Preference): void {
    const known = this.#rows.get(row.id)
    this.#rows.set(row.id, row)
    if (known === undefined) {
      index(this.#bySlot, row.slot, row.id)
      this.#subjects.set(row.subject, (this.#subjects.get(row.subject) ?? 0) + 1)
      for (const tag of row.condition)
        index(this.#byTag, `${tag.dimension}=${tag.value.toLowerCase()}`, row.id)
    }
    for (const evidence of row.evidence.slice(known?.evidence.length ?? 0))
      for (const word of wordsOf(evidence)) index(this.#byWord, word, row.id)
  }

  remove(id: string): void {
    const row = this.#rows.get(id)
    if (row === undefined) return
    this.#rows.delete(id)
    for (const list of [this.#bySlot, this.#byTag, this.#byWord])
      for (const ids of list.values()) ids.delete(id)
    const left = (this.#subjects.get(row.subject) ?? 1) - 1
    if (left <= 0) this.#subjects.delete(row.subject)
    else this.#subjects.set(row.subject, left)
  }

  /**
   * The rows worth ranking for a query: all where they are few, else those whose setting is spoken of, whose
   * circumstances are met or whose rarer words are said. Keeps a recall within its three milliseconds.
   */
  candidates(asked: Asked, wanted: readonly string[]): readonly Preference[] {
    if (this.#rows.size <= ALL_RANKED) return this.all()
    const counts = new Map<string, number>()
    const add = (ids: ReadonlySet<string> | undefined, weight: number): void => {
      if (ids === undefined) return
      let taken = 0
      for (const id of ids.size > MOST_OF_A_LIST ? [...ids].slice(-MOST_OF_A_LIST) : ids) {
        if (taken++ >= MOST_OF_A_LIST) break
        counts.set(id, (counts.get(id) ?? 0) + weight)
      }
    }
    for (const slot of wanted) add(this.#bySlot.get(slot), 8)
    for (const mention of asked.mentions) {
      add(this.#bySlot.get(mention.setting), 6)
      for (const rival of mention.rivals) add(this.#bySlot.get(rival), 3)
    }
    const closest = [...asked.affinity].sort((a, b) => b[1] - a[1]).slice(0, 12)
    for (const [slot, weight] of closest) add(this.#bySlot.get(slot), 2 * weight)
    for (const tag of asked.tags) add(this.#byTag.get(`${tag.dimension}=${tag.value.toLowerCase()}`), 1)
    for (const word of asked.spokenWords) {
      const ids = this.#byWord.get(word)
      if (ids !== undefined && ids.size < this.#rows.size / 4) add(ids, 1.5)
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_RANKED)
      .flatMap(([id]) => this.#rows.get(id) ?? [])
  }

  #resolve(ids: ReadonlySet<string> | undefined): readonly Preference[] {
    return ids === undefined ? [] : [...ids].flatMap(id => this.#rows.get(id) ?? [])
  }
}

const index = (lists: Map<string, Set<string>>, key: string, id: string): void => {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, new Set([id]))
  else known.add(id)
}
