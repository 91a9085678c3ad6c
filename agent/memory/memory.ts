import type { JsonValue } from '../domain/json.ts'
import type { Localised } from '../domain/language.ts'
import type { Condition } from './condition.ts'
import type { HeardTurn, Learnt } from './heard-turn.ts'
import type { Candidate, Preference } from './preference.ts'
import type { RecallQuery, Recollection } from './recollection.ts'
import type { TaxonomyChange } from './taxonomy/growth.ts'
import type { Taxonomy } from './taxonomy/taxonomy.ts'

/** Which rows to list. All that is set must hold. */
export interface PreferenceFilter {
  readonly subject?: string
  readonly category?: string
  readonly slot?: string
  /** Words to find in the evidence or the value, both languages. */
  readonly text?: string
  /** Also rows that have ended or were superseded. */
  readonly past?: boolean
}

/** What a driver may change of a row by hand. */
export interface PreferenceEdit {
  readonly value?: JsonValue
  readonly polarity?: 1 | -1
  readonly condition?: Condition
  readonly category?: string
  readonly slot?: string
  readonly subject?: string
  /** Epoch ms; null lifts an end. */
  readonly validTo?: number | null
}

/** A question about the memory itself: "what do you know about me?", "what did I like before?". */
export interface MemoryAnswer {
  readonly say: Localised
  /** The rows it tells of, best first; none where nothing is known. */
  readonly preferences: readonly Preference[]
  /** The words named something it is about, rather than everything. */
  readonly specific: boolean
}

/**
 * One car's long-term memory, per driver. Synchronous: a call takes milliseconds. Every change is one
 * transaction; what a call returned survives a crash.
 *
 * All methods throw `SystemError` when the disk is full or the database cannot be written, and then nothing changed.
 */
export interface Memory {
  /** Takes what is worth keeping from a finished turn. At most about 5 ms. */
  learn(turn: HeardTurn): Learnt
  /** Takes candidates found in a turn by somebody else through the same rules; a turn that told it already counts once. */
  take(turn: HeardTurn, candidates: readonly Candidate[]): Learnt
  /** What is remembered that answers this moment, best first. Pure look-up; at most about 3 ms. */
  recall(query: RecallQuery): readonly Recollection[]
  /** Records that a decision used these rows. */
  used(ids: readonly string[], at: number): void
  /** Offers that wait for their yes or no, oldest first; each is the row a yes would make. */
  offers(driver: string): readonly Preference[]
  /** Yes or no to an offer: yes makes it act alone, no keeps it from being offered again. */
  settleOffer(id: string, accepted: boolean): void

  list(driver: string, filter?: PreferenceFilter): readonly Preference[]
  get(id: string): Preference | undefined
  /** The versions of one row's conflict key, oldest first, each saying what replaced it. */
  history(id: string): readonly Preference[]
  /** A new version of the row, origin `corrected`. @throws DriverError when there is no such row. */
  edit(id: string, edit: PreferenceEdit, at: number): Preference
  /** Removes the rows for good, with their evidence and versions. @returns how many rows went. */
  forget(ids: readonly string[]): number
  /**
   * Takes back what a turn taught: the rows it added go, the rows it ended or replaced hold again as before.
   * Rows that are gone by then are left out. @returns how many rows went or came back.
   */
  takeBack(change: { readonly added: readonly string[]; readonly ended: readonly string[] }): number
  /** Makes one row of two that mean the same; the first keeps its value. @throws DriverError. */
  merge(keep: string, other: string): Preference
  /** Answers a question about the memory itself: who asks has found out already that it is one. */
  answer(query: RecallQuery): MemoryAnswer
  /** What the talk was about in the last minutes, which "that" means: what was told, answered or acted by. */
  spokenOf(driver: string): readonly Preference[]

  /** The tree of categories and slots as this driver's talk has grown it. */
  taxonomy(driver: string): Taxonomy
  /** Adds, renames or merges categories and slots; no stored row changes. @throws DriverError when it cannot be. */
  reshape(driver: string, change: TaxonomyChange): Taxonomy

  /** Everything of one driver as one JSON document. */
  export(driver: string): JsonValue
  /** Adds an exported document's rows to a driver. @returns how many. @throws DriverError when it is none. */
  import(driver: string, document: unknown): number
  /** A person goes by another name from now on: what is theirs stays theirs. */
  renamePerson(driver: string, from: string, to: string): void
  /** Removes every trace of a driver; the file is compacted so that nothing can be read from it. */
  deleteDriver(driver: string): void
}
