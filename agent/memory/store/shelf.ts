import { isSettingValue, type SettingValue } from '../../vehicle/setting.ts'
import type { ConditionTag } from '../condition.ts'
import type { Preference } from '../preference.ts'
import type { Asked } from '../recall/request.ts'
import { wordsOf } from '../text/content-words.ts'
import { Ballot } from './ballot.ts'
import { Postings } from './postings.ts'

/** Fewer rows than this are simply all ranked. */
const ALL_RANKED = 256
/** How many rows a recall ranks at most, and how many one list of the index may bring. */
const MOST_RANKED = 256
const MOST_OF_A_LIST = 160
/** The settings nearest to the words that are looked at beside those they name. */
const NEAREST = 12

/** What each way of meeting a query is worth when rows are picked for ranking; ranking then weighs anew. */
const PICK = { mentioned: 6, rival: 3, near: 2, relevant: 3, tag: 1, word: 1.5, owner: 1 } as const

const tagKey = (tag: ConditionTag): string => `${tag.dimension}=${tag.value.toLowerCase()}`
const TERM = 'term='

const standingKey = (subject: string, value: SettingValue): string => `${subject}=${value}`
/** Who wants what: of the thousands of rows about a person few are at one value. */
const standingOf = ({ subject, value, polarity }: Preference): string | undefined =>
  polarity > 0 && isSettingValue(value) ? standingKey(subject, value) : undefined

/**
 * One driver's rows in memory, numbered in the order they came and indexed by slot, subject, circumstance and word.
 * The database is the truth; this is its copy. The index of words is made when there are so many rows that it pays.
 */
export class Shelf {
  readonly #rows: (Preference | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #bySlot = new Postings()
  readonly #bySubject = new Postings()
  readonly #byTag = new Postings()
  readonly #byStanding = new Postings()
  #byWord: Postings | undefined
  readonly #ballot = new Ballot()
  #all: readonly Preference[] | undefined

  constructor(rows: readonly Preference[]) {
    for (const row of rows) this.put(row)
  }

  get size(): number {
    return this.#numbers.size
  }

  get(id: string): Preference | undefined {
    const number = this.#numbers.get(id)
    return number === undefined ? undefined : this.#rows[number]
  }

  /** Every row, oldest first. */
  all(): readonly Preference[] {
    this.#all ??= this.#rows.filter(row => row !== undefined)
    return this.#all
  }

  /** The row that came last of those that hold. */
  newest(holds: (row: Preference) => boolean): Preference | undefined {
    return this.#rows.findLast(row => row !== undefined && holds(row))
  }

  ofSlot(slot: string): readonly Preference[] {
    return this.#resolve(this.#bySlot.of(slot))
  }

  /** Everybody some row is about. */
  subjects(): readonly string[] {
    return [...this.#bySubject.keys()]
  }

  /** Names given to ways of setting things. */
  terms(): readonly string[] {
    return [...this.#byTag.keys()].flatMap(key => (key.startsWith(TERM) ? [key.slice(TERM.length)] : []))
  }

  /** Settings a person has at a value, latest first. */
  standing(subject: string, value: SettingValue): readonly string[] {
    const found: string[] = []
    const numbers = this.#byStanding.of(standingKey(subject, value))
    for (let i = numbers.length - 1; i >= 0 && found.length < 3; i -= 1) {
      const row = this.#rows[numbers[i] ?? 0]
      if (row?.value === value && !found.includes(row.slot)) found.push(row.slot)
    }
    return found
  }

  /** Adds a row or puts a newer state of it in its place. */
  put(row: Preference): void {
    const known = this.#numbers.get(row.id)
    const number = known ?? this.#rows.length
    const before = this.#rows[number]
    if (before !== undefined) this.#drop(before, number)
    this.#numbers.set(row.id, number)
    this.#rows[number] = row
    this.#all = undefined
    this.#bySlot.add(row.slot, number)
    this.#bySubject.add(row.subject, number)
    const standing = standingOf(row)
    if (standing !== undefined) this.#byStanding.add(standing, number)
    for (const tag of row.condition) this.#byTag.add(tagKey(tag), number)
    if (this.#byWord !== undefined) addWords(this.#byWord, row, number)
  }

  remove(id: string): void {
    const number = this.#numbers.get(id)
    const row = number === undefined ? undefined : this.#rows[number]
    if (number === undefined || row === undefined) return
    this.#drop(row, number)
    this.#numbers.delete(id)
    this.#rows[number] = undefined
    this.#all = undefined
  }

  /**
   * The rows worth ranking for a query: those of the slots it wants; where it names none all of them while they are
   * few, else those whose slot is spoken of, whose circumstances are met or whose rarer words are said. Keeps a recall within its three milliseconds.
   */
  candidates(asked: Asked, wanted: readonly string[]): readonly Preference[] {
    if (wanted.length > 0)
      return wanted.flatMap(slot => this.#resolve(this.#bySlot.of(slot).slice(-MOST_RANKED)))
    if (this.size <= ALL_RANKED) return this.all()
    const ballot = this.#ballot
    ballot.open(this.#rows.length)
    for (const mention of asked.mentions) {
      ballot.give(this.#bySlot.of(mention.setting), PICK.mentioned, MOST_OF_A_LIST)
      for (const rival of mention.rivals) ballot.give(this.#bySlot.of(rival), PICK.rival, MOST_OF_A_LIST)
    }
    const nearest = [...asked.affinity].sort((a, b) => b[1] - a[1]).slice(0, NEAREST)
    for (const [slot, weight] of nearest)
      ballot.give(this.#bySlot.of(slot), PICK.near * weight, MOST_OF_A_LIST)
    for (const [slot, weight] of asked.relevance)
      ballot.give(this.#bySlot.of(slot), PICK.relevant * weight, MOST_OF_A_LIST)
    for (const tag of asked.tags) ballot.give(this.#byTag.of(tagKey(tag)), PICK.tag, MOST_OF_A_LIST)
    if (asked.ownerSaid) ballot.give(this.#bySubject.of(asked.owner), PICK.owner, MOST_OF_A_LIST)
    const words = this.#words()
    for (const word of asked.spokenWords) {
      const rows = words.of(word)
      if (rows.length < this.size / 4) ballot.give(rows, PICK.word, MOST_OF_A_LIST)
    }
    return this.#resolve(ballot.heaviest(MOST_RANKED))
  }

  #words(): Postings {
    if (this.#byWord !== undefined) return this.#byWord
    const words = new Postings()
    this.#rows.forEach((row, number) => {
      if (row !== undefined) addWords(words, row, number)
    })
    this.#byWord = words
    return words
  }

  /** Takes a row out of the index, list by list of its own keys. */
  #drop(row: Preference, number: number): void {
    this.#bySlot.remove(row.slot, number)
    this.#bySubject.remove(row.subject, number)
    const standing = standingOf(row)
    if (standing !== undefined) this.#byStanding.remove(standing, number)
    for (const tag of row.condition) this.#byTag.remove(tagKey(tag), number)
    if (this.#byWord === undefined) return
    for (const evidence of row.evidence)
      for (const word of wordsOf(evidence)) this.#byWord.remove(word, number)
  }

  #resolve(numbers: readonly number[]): readonly Preference[] {
    const rows: Preference[] = []
    for (const number of numbers) {
      const row = this.#rows[number]
      if (row !== undefined) rows.push(row)
    }
    return rows
  }
}

const addWords = (words: Postings, row: Preference, number: number): void => {
  for (const evidence of row.evidence) for (const word of wordsOf(evidence)) words.add(word, number)
}
