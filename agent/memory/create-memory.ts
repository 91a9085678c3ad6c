import { z } from 'zod'
import type { JsonValue } from '../domain/json.ts'
import { text } from '../domain/language.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { DriverError } from '../platform/errors.ts'
import { answerFrom } from './answers/answer.ts'
import type { HeardTurn, Learnt } from './heard-turn.ts'
import { type LearnParts, learnCandidates, learnTurn } from './learn.ts'
import type { Memory, MemoryAnswer, PreferenceEdit, PreferenceFilter } from './memory.ts'
import type { Candidate, Preference } from './preference.ts'
import { recallFrom } from './recall/recall.ts'
import { askedOf } from './recall/request.ts'
import type { RecallQuery, Recollection } from './recollection.ts'
import { historyIn } from './row-history.ts'
import { SpokenOf } from './spoken-of.ts'
import { importable, preferenceSchema } from './store/preference-rows.ts'
import { PreferenceStore } from './store/preference-store.ts'
import { Shelf } from './store/shelf.ts'
import {
  changesOf,
  EMPTY_GROWTH,
  grown,
  type TaxonomyChange,
  type TaxonomyGrowth,
  taxonomyGrowthSchema,
} from './taxonomy/growth.ts'
import { createTaxonomy, taxonomy as declaredTaxonomy, type Taxonomy } from './taxonomy/taxonomy.ts'
import { Trip } from './trip.ts'

export interface MemoryParts {
  readonly db: Database
  readonly clock: Clock
  readonly newId: () => string
  /** Profiles of whom nothing is kept. */
  readonly isGuest?: (driver: string) => boolean
}

const NOTHING: Learnt = { added: [], superseded: [], confirmed: [], retired: [], offers: [] }

const documentSchema = z.object({
  format: z.literal('codriver-memory'),
  version: z.literal(1),
  preferences: z.array(preferenceSchema),
  /** Absent in documents of before the taxonomy could grow. */
  taxonomy: taxonomyGrowthSchema.optional(),
})

/** The declared tree itself where nothing has grown, so that what was compiled for it serves every driver. */
const treeOf = (growth: TaxonomyGrowth): Taxonomy =>
  growth === EMPTY_GROWTH ? declaredTaxonomy() : createTaxonomy(growth)

const unknownRow = (): DriverError =>
  new DriverError('No such preference', text("I don't remember that any more.", '这条记忆已经不在了。'))

/**
 * Opens the memory in the car's database.
 * @throws SystemError when the tables were written by a newer program or cannot be made.
 */
export const createMemory = (parts: MemoryParts): Memory => new StoredMemory(parts)

interface Desk {
  readonly shelf: Shelf
  readonly trip: Trip
  growth: TaxonomyGrowth
  taxonomy: Taxonomy
}

class StoredMemory implements Memory {
  readonly #store: PreferenceStore
  readonly #desks = new Map<string, Desk>()

  readonly #spokenOf = new SpokenOf()

  constructor(private readonly parts: MemoryParts) {
    this.#store = new PreferenceStore(parts.db)
  }

  learn(turn: HeardTurn): Learnt {
    if (this.parts.isGuest?.(turn.driver) === true) return NOTHING
    return this.#noted(
      turn,
      this.#write(turn.driver, () => learnTurn(turn, this.#learning(turn.driver))),
    )
  }

  take(turn: HeardTurn, candidates: readonly Candidate[]): Learnt {
    if (this.parts.isGuest?.(turn.driver) === true) return NOTHING
    return this.#noted(
      turn,
      this.#write(turn.driver, () => learnCandidates(turn, candidates, this.#learning(turn.driver))),
    )
  }

  recall(query: RecallQuery): readonly Recollection[] {
    const { shelf, trip, taxonomy } = this.#desk(query.driver)
    if (shelf.size === 0) return []
    const names = [...new Set([...trip.names(), query.asker, ...query.context.occupants])]
    const asked = askedOf(query, names, taxonomy)
    const rows = shelf.candidates(
      asked,
      (query.wanted ?? []).map(one => one.slot),
    )
    return recallFrom(rows, query, asked)
  }

  used(ids: readonly string[], at: number): void {
    const rows = ids.flatMap(id => this.get(id) ?? [])
    for (const driver of new Set(rows.map(row => row.driver))) {
      const own = rows.filter(one => one.driver === driver)
      this.#spokenOf.note(at, own)
      this.#write(driver, () => {
        for (const row of own) {
          const next = { ...row, uses: row.uses + 1, lastUsed: at }
          this.#store.update(row.id, { uses: next.uses, lastUsed: at })
          this.#desk(driver).shelf.put(next)
        }
      })
    }
  }

  offers(driver: string): readonly Preference[] {
    return this.#store.openOffers(driver)
  }

  settleOffer(id: string, accepted: boolean): void {
    const row = this.#store.openOfferOf(id)
    if (row === undefined) return
    this.#write(row.driver, () => {
      this.#store.settleOffer(id, accepted ? 'accepted' : 'declined')
      if (!accepted) return
      this.#store.insert(row)
      this.#desk(row.driver).shelf.put(row)
    })
  }

  list(driver: string, filter: PreferenceFilter = {}): readonly Preference[] {
    const now = this.parts.clock.now()
    const found =
      filter.text === undefined ? undefined : new Set(this.#store.search(driver, filter.text, 500))
    const { shelf, taxonomy } = this.#desk(driver)
    return (filter.slot === undefined ? shelf.all() : shelf.ofSlot(filter.slot)).filter(
      row =>
        (filter.past === true ||
          (row.supersededBy === undefined && (row.validTo === undefined || row.validTo > now))) &&
        (filter.subject === undefined || row.subject === filter.subject) &&
        (filter.category === undefined ||
          taxonomy.current(row.category) === taxonomy.current(filter.category)) &&
        (found === undefined || found.has(row.id)),
    )
  }

  get(id: string): Preference | undefined {
    const driver = this.#store.driverOf(id)
    return driver === undefined ? undefined : this.#desk(driver).shelf.get(id)
  }

  history(id: string): readonly Preference[] {
    const row = this.get(id)
    if (row === undefined) return []
    return historyIn(this.#desk(row.driver).shelf.ofSlot(row.slot), id)
  }

  edit(id: string, edit: PreferenceEdit, at: number): Preference {
    const row = this.get(id)
    if (row === undefined) throw unknownRow()
    const { validTo: _, supersededBy: __, ...standing } = row
    const next: Preference = {
      ...standing,
      id: this.parts.newId(),
      origin: 'corrected',
      validFrom: at,
      confidence: Math.max(row.confidence, 0.85),
      ...(edit.value === undefined ? {} : { value: edit.value }),
      ...(edit.polarity === undefined ? {} : { polarity: edit.polarity }),
      ...(edit.condition === undefined ? {} : { condition: edit.condition }),
      ...(edit.category === undefined ? {} : { category: edit.category }),
      ...(edit.slot === undefined ? {} : { slot: edit.slot }),
      ...(edit.subject === undefined ? {} : { subject: edit.subject }),
      ...(edit.validTo === undefined || edit.validTo === null ? {} : { validTo: edit.validTo }),
    }
    this.#write(row.driver, () => {
      const old = { ...row, supersededBy: next.id, validTo: at }
      this.#store.insert(next)
      this.#store.update(id, { supersededBy: next.id, validTo: at })
      this.#desk(row.driver).shelf.put(old)
      this.#desk(row.driver).shelf.put(next)
    })
    this.#spokenOf.note(at, [next])
    return next
  }

  forget(ids: readonly string[]): number {
    // What has just gone is what was spoken of: "that" then means nothing else.
    this.#spokenOf.note(
      this.parts.clock.now(),
      ids.flatMap(id => this.get(id) ?? []),
    )
    return this.#store.transaction(() => ids.reduce((gone, id) => gone + this.#forgetOne(id), 0))
  }

  /** With its earlier versions. @returns how many rows went. */
  #forgetOne(id: string): number {
    const row = this.get(id)
    if (row === undefined) return 0
    const versions = this.history(id).filter(one => one.supersededBy !== undefined || one.id === id)
    this.#write(row.driver, () => {
      for (const one of versions) {
        this.#store.remove(one.id)
        this.#desk(row.driver).shelf.remove(one.id)
      }
    })
    return versions.length
  }

  takeBack({ added, ended }: Parameters<Memory['takeBack']>[0]): number {
    const gone = added.flatMap(id => this.get(id) ?? [])
    const back = ended.flatMap(id => this.get(id) ?? []).filter(row => !added.includes(row.id))
    for (const driver of new Set([...gone, ...back].map(row => row.driver)))
      this.#write(driver, () => {
        const { shelf } = this.#desk(driver)
        for (const { id } of gone.filter(row => row.driver === driver)) {
          this.#store.remove(id)
          shelf.remove(id)
        }
        for (const row of back.filter(one => one.driver === driver)) {
          const { validTo: _, supersededBy: __, ...standing } = row
          this.#store.update(row.id, { validTo: undefined, supersededBy: undefined })
          shelf.put(standing)
        }
      })
    return gone.length + back.length
  }

  merge(keep: string, other: string): Preference {
    const row = this.get(keep)
    const gone = this.get(other)
    if (row === undefined || gone === undefined || row.driver !== gone.driver || keep === other)
      throw unknownRow()
    const next: Preference = {
      ...row,
      evidence: [...row.evidence, ...gone.evidence].sort((a, b) => a.context.time - b.context.time),
      validFrom: Math.min(row.validFrom, gone.validFrom),
      uses: row.uses + gone.uses,
      confidence: Math.max(row.confidence, gone.confidence),
    }
    this.#write(row.driver, () => {
      this.#store.remove(other)
      this.#store.remove(keep)
      this.#store.insert(next)
      const { shelf } = this.#desk(row.driver)
      shelf.remove(other)
      shelf.remove(keep)
      shelf.put(next)
      // Earlier versions of the row that went are earlier versions of the one that stays.
      for (const one of shelf.ofSlot(gone.slot)) {
        if (one.supersededBy !== other) continue
        this.#store.update(one.id, { supersededBy: keep })
        shelf.put({ ...one, supersededBy: keep })
      }
    })
    return next
  }

  answer(query: RecallQuery): MemoryAnswer {
    const now = this.parts.clock.now()
    const rows = this.#desk(query.driver).shelf.all()
    const answer = answerFrom(query, rows, now, this.spokenOf(query.driver), this.taxonomy(query.driver))
    this.#spokenOf.note(now, answer.preferences)
    return answer
  }

  spokenOf(driver: string): readonly Preference[] {
    const { shelf } = this.#desk(driver)
    return this.#spokenOf.lately(driver, this.parts.clock.now()).flatMap(id => shelf.get(id) ?? [])
  }

  #noted(turn: HeardTurn, learnt: Learnt): Learnt {
    const told = [...learnt.added, ...learnt.confirmed].filter(row => row.origin !== 'observed')
    this.#spokenOf.note(turn.context.time, told)
    return learnt
  }

  taxonomy(driver: string): Taxonomy {
    return this.#desk(driver).taxonomy
  }

  reshape(driver: string, change: TaxonomyChange): Taxonomy {
    this.#write(driver, () => this.#grow(driver, change))
    return this.taxonomy(driver)
  }

  /** Call within a transaction. */
  #grow(driver: string, change: TaxonomyChange): void {
    const desk = this.#desk(driver)
    const growth = grown(desk.growth, change)
    if (growth === desk.growth) return
    this.#store.saveGrowth(driver, growth)
    desk.growth = growth
    desk.taxonomy = treeOf(growth)
  }

  export(driver: string): JsonValue {
    const { shelf, growth } = this.#desk(driver)
    const preferences = shelf.all().map(({ driver: _, ...row }) => row)
    return JSON.parse(
      JSON.stringify({
        format: 'codriver-memory',
        version: 1,
        preferences,
        ...(growth === EMPTY_GROWTH ? {} : { taxonomy: growth }),
      }),
    )
  }

  import(driver: string, document: unknown): number {
    const parsed = documentSchema.safeParse(document)
    if (!parsed.success)
      throw new DriverError(
        'Not an exported memory',
        text(
          "That file isn't an exported memory, so nothing was added.",
          '这个文件不是导出的记忆，没有添加任何内容。',
        ),
        { cause: parsed.error },
      )
    const known = new Set(
      this.#desk(driver)
        .shelf.all()
        .map(row => row.id),
    )
    const renamed = new Map(
      parsed.data.preferences.map(row => [
        row.id,
        this.get(row.id) === undefined ? row.id : this.parts.newId(),
      ]),
    )
    const rows = parsed.data.preferences
      .filter(row => !known.has(row.id))
      .map(row => ({ ...importable(row), driver }))
    this.#write(driver, () => {
      for (const change of changesOf(parsed.data.taxonomy ?? EMPTY_GROWTH)) this.#grow(driver, change)
      for (const row of rows) {
        const id = renamed.get(row.id) ?? row.id
        const by =
          row.supersededBy === undefined ? undefined : (renamed.get(row.supersededBy) ?? row.supersededBy)
        const next: Preference = { ...row, id, ...(by === undefined ? {} : { supersededBy: by }) }
        this.#store.insert(next)
        this.#desk(driver).shelf.put(next)
      }
    })
    return rows.length
  }

  renamePerson(driver: string, from: string, to: string): void {
    this.#store.transaction(() => this.#store.renamePerson(driver, from, to))
    this.#desks.delete(driver)
  }

  deleteDriver(driver: string): void {
    // First, so that nothing is told from it even where the file cannot be compacted.
    this.#desks.delete(driver)
    this.#spokenOf.forgetDriver(driver)
    this.#store.removeDriver(driver)
  }

  #learning(driver: string): LearnParts {
    const { shelf, trip, taxonomy } = this.#desk(driver)
    const grow = (change: TaxonomyChange): void => this.#grow(driver, change)
    return { store: this.#store, shelf, trip, taxonomy, grow, newId: this.parts.newId }
  }

  /** A driver's copy in memory, read from the database when first needed. */
  #desk(driver: string): Desk {
    const known = this.#desks.get(driver)
    if (known !== undefined) return known
    const rows = this.#store.load(driver)
    const growth = this.#store.growth(driver)
    const desk = { shelf: new Shelf(rows), trip: new Trip(rows), growth, taxonomy: treeOf(growth) }
    this.#desks.set(driver, desk)
    return desk
  }

  /** One transaction; when it fails, the copy in memory is thrown away, so that it never says more than the file. */
  #write<Result>(driver: string, work: () => Result): Result {
    try {
      return this.#store.transaction(work)
    } catch (error) {
      this.#desks.delete(driver)
      throw error
    }
  }
}
