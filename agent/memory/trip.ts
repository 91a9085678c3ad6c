import type { SettingValue } from '../vehicle/setting.ts'
import type { HeardBefore } from './extraction/heard-before.ts'
import type { Preference } from './preference.ts'

/** How long what somebody last spoke of stays "it", ms: the length of a trip. */
const TRIP = 20 * 60_000
/** Turns before this one that statements may hang on. */
const EARLIER = 4
/** How long a turn stays what the next ones answer, ms. */
const ANSWERED_WITHIN = 3 * 60_000

/** What a driver's talk hangs on from one turn to the next; lives in memory only. */
export class Trip {
  readonly #topics = new Map<string, { readonly at: number; readonly topics: readonly string[] }>()
  readonly #current = new Map<string, SettingValue>()
  readonly #names = new Set<string>()
  #earlier: readonly string[] = []
  #recent: readonly HeardBefore[] = []

  constructor(rows: readonly Preference[]) {
    for (const row of rows)
      if (
        row.polarity > 0 &&
        (typeof row.value === 'string' || typeof row.value === 'number' || typeof row.value === 'boolean')
      )
        this.#current.set(row.slot, row.value)
    for (const row of rows) this.#names.add(row.subject)
  }

  topics(speaker: string, now: number): readonly string[] {
    const known = this.#topics.get(speaker)
    return known === undefined || Math.abs(now - known.at) > TRIP ? [] : known.topics
  }

  setTopics(speaker: string, topics: readonly string[], now: number): void {
    if (topics.length > 0) this.#topics.set(speaker, { at: now, topics })
  }

  current(setting: string): SettingValue | undefined {
    return this.#current.get(setting)
  }

  setCurrent(setting: string, value: SettingValue): void {
    this.#current.set(setting, value)
  }

  /** Everybody heard or named so far. */
  names(): readonly string[] {
    return [...this.#names]
  }

  meet(names: readonly (string | undefined)[]): void {
    for (const name of names) if (name !== undefined && name !== '') this.#names.add(name)
  }

  earlier(): readonly string[] {
    return this.#earlier
  }

  /** What everybody said in the last minutes, oldest first. */
  recent(now: number): readonly HeardBefore[] {
    return this.#recent.filter(one => Math.abs(now - one.at) <= ANSWERED_WITHIN)
  }

  said(turn: HeardBefore): void {
    this.#earlier = [...this.#earlier, turn.words].slice(-EARLIER)
    this.#recent = [...this.recent(turn.at), turn].slice(-EARLIER)
  }
}
