import type { JsonValue } from '../domain/json.ts'
import type { DriverProfile } from '../drivers/driver-profile.ts'
import type { Memory, PreferenceEdit } from '../memory/memory.ts'
import type { Preference } from '../memory/preference.ts'
import type { Taxonomy } from '../memory/taxonomy/taxonomy.ts'
import { settingOf, titleOf, topicOf } from '../memory/words/row-words.ts'
import type { Clock } from '../platform/clock.ts'
import { DriverError } from '../platform/errors.ts'
import {
  MEMORY_PAGE,
  type MemoryAnswer,
  type MemoryAsk,
  type MemoryEdit,
  type Snapshot,
} from '../protocol/index.ts'
import { groupOf, groupsOf, inGroups } from './memory-groups.ts'
import { MEMORY_REFUSALS } from './memory-refusals.ts'
import { conditionChoices, conditionFrom, editorOf, isPast, type Reader, rowView } from './memory-rows.ts'
import { MemoryTransfer } from './memory-transfer.ts'

export interface MemoryDeskParts {
  readonly memory: Memory
  /** The car's present. */
  readonly clock: Clock
  /** Who drives now; only their memory is shown and changed. */
  readonly driver: () => DriverProfile
  readonly driving: () => boolean
  /** Milliseconds that only ever grow, for what can still be taken back. */
  readonly stopwatch: () => number
}

/** How long what was forgotten can be brought back, ms. Until then it is in the head unit's working memory only. */
export const RESTORE_MS = 15_000
/** While driving, so many rows: what is read at a glance. */
const DRIVING_ROWS = 4
/** Words a row rests on that are shown, newest first. */
const SAID_SHOWN = 5
/** Rows offered to be made one with another. */
const ALIKE_SHOWN = 12

type Ask<Do extends MemoryAsk['do']> = Extract<MemoryAsk, { do: Do }>
type List = Extract<MemoryAnswer, { kind: 'list' }>

interface Forgotten {
  readonly driver: string
  readonly rows: readonly Preference[]
  readonly at: number
}

/**
 * The driver's hold on their memory: looks at it, changes it, takes it out and in. Whatever is asked is about the
 * driver who is here now; rows of others are as good as not there.
 */
export class MemoryDesk {
  readonly #transfer: MemoryTransfer
  #forgotten: Forgotten | undefined
  #revision = 0
  #summary: { readonly of: string; readonly offers: number } | undefined

  constructor(private readonly parts: MemoryDeskParts) {
    this.#transfer = new MemoryTransfer(parts.memory)
  }

  /** Something remembered has changed. */
  changed(): void {
    this.#revision += 1
    this.#summary = undefined
  }

  /** What every screen is told by itself; nothing for a guest. */
  summary(): Snapshot['memory'] {
    const { id, guest } = this.parts.driver()
    if (guest) return undefined
    if (this.#summary?.of !== id) this.#summary = { of: id, offers: this.parts.memory.offers(id).length }
    return { revision: this.#revision, offers: this.#summary.offers }
  }

  list(ask: Ask<'list'>): List {
    const { memory, driver, clock, driving } = this.parts
    const { id, name } = driver()
    const now = clock.now()
    const everything = memory.list(id, { past: true })
    const live = everything.filter(row => !isPast(row, now))
    const found = driving()
      ? atAGlance(live)
      : this.#find(ask, ask.past === true ? everything.filter(row => isPast(row, now)) : live)
    const from = driving() ? 0 : (ask.from ?? 0)
    const page = found.slice(from, from + (driving() ? DRIVING_ROWS : MEMORY_PAGE))
    const others = countBy(live.filter(row => row.subject !== name).map(row => row.subject))
    const reader = this.#reader()
    return {
      kind: 'list',
      total: found.length,
      rows: page.map(row => rowView(row, reader)),
      groups: groupsOf(live, reader.tree),
      all: live.length,
      past: everything.length - live.length,
      people: [...others]
        .map(([person, count]) => ({ name: person, count }))
        .sort((a, b) => b.count - a.count),
      own: live.filter(row => row.subject === name).length,
      offers: driving() ? [] : memory.offers(id).map(row => rowView(row, reader)),
    }
  }

  /** @throws DriverError when there is no such row of this driver. */
  detail(id: string): Extract<MemoryAnswer, { kind: 'detail' }> {
    const { memory } = this.parts
    const row = this.#own(id)
    const reader = this.#reader()
    const versions = memory.history(id)
    const editor = editorOf(row, reader.tree)
    const replacedBy = versions.find(one => one.id === row.supersededBy)
    const alike = memory
      .list(row.driver, { subject: row.subject })
      .filter(
        one =>
          one.id !== id && one.kind === row.kind && groupOf(one, reader.tree) === groupOf(row, reader.tree),
      )
      .sort((a, b) => Number(b.slot === row.slot) - Number(a.slot === row.slot))
    const by = row.actor !== undefined && row.actor !== row.subject ? row.actor : undefined
    return {
      kind: 'detail',
      row: rowView(row, reader),
      topic: topicOf(row, reader.tree),
      said: row.evidence
        .filter(one => one.words !== '')
        .slice(-SAID_SHOWN)
        .reverse()
        .map(one => ({ words: one.words, at: one.context.time })),
      ...(by !== undefined && { by }),
      before: versions
        .filter(one => one.id !== id && one.validFrom <= row.validFrom && one.supersededBy !== undefined)
        .reverse()
        .map(one => rowView(one, reader)),
      ...(replacedBy !== undefined && { replacedBy: rowView(replacedBy, reader) }),
      alike: isPast(row, reader.now) ? [] : alike.slice(0, ALIKE_SHOWN).map(one => rowView(one, reader)),
      editor,
      // That one is a nurse, or allergic, is not wanted or unwanted; it is so.
      deniable: (row.kind === 'preference' || row.polarity < 0) && editor.type !== 'fields',
      denied: row.polarity < 0,
      limit: row.kind === 'limit',
    }
  }

  conditions(): MemoryAnswer {
    return conditionChoices()
  }

  /** @throws DriverError when there is no such row, or the value is none it can have. */
  edit({ id, edit }: Ask<'edit'>): MemoryAnswer {
    const now = this.parts.clock.now()
    const row = this.#own(id)
    const changed = this.parts.memory.edit(id, editOf(row, edit, this.#reader()), now)
    return { kind: 'changed', id: changed.id }
  }

  /** Forgets a row with its versions, at once and for good unless it is brought back in time. */
  forget(id: string): MemoryAnswer {
    const { memory, stopwatch } = this.parts
    const row = this.#own(id)
    const versions = memory.history(id)
    memory.forget([id])
    const rows = versions.filter(one => memory.get(one.id) === undefined)
    this.#forgotten = { driver: row.driver, rows, at: stopwatch() }
    return {
      kind: 'forgotten',
      count: rows.length,
      title: titleOf(row, this.#reader().tree),
      undoMs: RESTORE_MS,
    }
  }

  /** @throws DriverError when nothing was forgotten just now, or somebody else drives since. */
  restore(): MemoryAnswer {
    const { memory, stopwatch, driver } = this.parts
    const forgotten = this.#forgotten
    this.#forgotten = undefined
    const { id } = driver()
    if (forgotten === undefined || forgotten.driver !== id || stopwatch() - forgotten.at > RESTORE_MS)
      throw new DriverError('Nothing to restore', MEMORY_REFUSALS.tooLate)
    const preferences = forgotten.rows.map(({ driver: _, ...row }) => row)
    memory.import(id, { format: 'codriver-memory', version: 1, preferences })
    return { kind: 'changed', id: forgotten.rows.at(-1)?.id ?? '' }
  }

  /** @throws DriverError when either is no row of this driver. */
  merge({ keep, other }: Ask<'merge'>): MemoryAnswer {
    this.#own(keep)
    this.#own(other)
    return { kind: 'changed', id: this.parts.memory.merge(keep, other).id }
  }

  /** @throws DriverError when the offer is no longer open. */
  settle({ id, accept }: Ask<'settle'>): MemoryAnswer {
    const { memory, driver } = this.parts
    if (!memory.offers(driver().id).some(one => one.id === id))
      throw new DriverError('No such offer', MEMORY_REFUSALS.gone)
    memory.settleOffer(id, accept)
    return { kind: 'changed', id }
  }

  export({ from }: Ask<'export'>): MemoryAnswer {
    return { kind: 'part', ...this.#transfer.export(this.#remembered(), from, this.parts.clock.now()) }
  }

  /** @throws DriverError when it is no exported memory. */
  import(part: Ask<'import'>): MemoryAnswer {
    const count = this.#transfer.import(this.#remembered(), part)
    return count === undefined ? { kind: 'part', text: '' } : { kind: 'imported', count }
  }

  #reader(): Reader {
    const { id, name } = this.parts.driver()
    return { name, now: this.parts.clock.now(), tree: this.parts.memory.taxonomy(id) }
  }

  /** The driver, who must be one that is remembered. */
  #remembered(): DriverProfile {
    const driver = this.parts.driver()
    if (driver.guest) throw new DriverError('A guest has no memory', MEMORY_REFUSALS.guest)
    return driver
  }

  #own(id: string): Preference {
    const row = this.parts.memory.get(id)
    if (row === undefined || row.driver !== this.parts.driver().id)
      throw new DriverError('No such preference', MEMORY_REFUSALS.gone)
    return row
  }

  #find(ask: Ask<'list'>, rows: readonly Preference[]): readonly Preference[] {
    const { memory, driver } = this.parts
    const { id, name } = driver()
    const words = ask.text?.trim().toLowerCase() ?? ''
    const said =
      words === '' ? undefined : new Set(memory.list(id, { text: words, past: true }).map(row => row.id))
    const { tree } = this.#reader()
    return inGroups(
      rows.filter(
        row =>
          (ask.group === undefined || groupOf(row, tree) === ask.group) &&
          (ask.person === undefined || row.subject === (ask.person === '' ? name : ask.person)) &&
          (said === undefined || said.has(row.id) || reads(row, words, tree)),
      ),
      tree,
    )
  }
}

/** Do the words a screen shows of a row hold these? */
const reads = (row: Preference, words: string, tree: Taxonomy): boolean => {
  const title = titleOf(row, tree)
  return `${title.en}\n${title.zh}\n${row.subject}`.toLowerCase().includes(words)
}

const countBy = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** What matters most: used often, then what is new. */
const atAGlance = (rows: readonly Preference[]): readonly Preference[] =>
  [...rows].sort((a, b) => b.uses - a.uses || b.validFrom - a.validFrom)

/** A new value must be of the kind the row's control gives. */
const checked = (row: Preference, value: NonNullable<MemoryEdit['value']>, tree: Taxonomy): JsonValue => {
  const editor = editorOf(row, tree)
  const fits = (): boolean => {
    switch (editor.type) {
      case 'boolean':
        return typeof value === 'boolean'
      case 'number':
        return typeof value === 'number' && value >= editor.min && value <= editor.max
      case 'choice':
        return editor.options.some(option => option.id === value)
      case 'text': {
        const type = settingOf(row.slot)?.value
        return typeof value === 'string' && (type?.type !== 'text' || value.length <= type.maxLength)
      }
      case 'fields':
        return (
          typeof value === 'object' &&
          editor.fields.length === Object.keys(value).length &&
          editor.fields.every(({ key }) => Object.hasOwn(value, key))
        )
    }
  }
  if (!fits()) throw new DriverError('A value that does not fit', MEMORY_REFUSALS.noValue)
  return value
}

const editOf = (row: Preference, edit: MemoryEdit, { now, tree }: Reader): PreferenceEdit => {
  const { value, polarity, condition, subject, validTo } = edit
  if (typeof validTo === 'number' && validTo <= now)
    throw new DriverError('An end in the past', MEMORY_REFUSALS.inThePast)
  return {
    ...(value !== undefined && { value: checked(row, value, tree) }),
    ...(polarity !== undefined && { polarity }),
    ...(condition !== undefined && { condition: conditionFrom(condition) }),
    ...(subject !== undefined && { subject }),
    ...(validTo !== undefined ? { validTo } : row.validTo !== undefined && { validTo: row.validTo }),
  }
}
