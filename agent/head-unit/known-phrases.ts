import type { JsonValue } from '../domain/json.ts'
import type { DriverProfile } from '../drivers/driver-profile.ts'
import type { Memory } from '../memory/memory.ts'
import type { Preference } from '../memory/preference.ts'
import { vocabulary } from './vocabulary.ts'

/** Longer values are sentences, which nobody says word for word again. */
const MOST_WORDS = 4
/** Phrases of the memory that are expected at once: the ones used last. More would favour everything. */
const MOST_REMEMBERED = 200

const textsIn = (value: JsonValue): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Written in Latin letters, with no sign of being an id: the recogniser that can expect phrases knows English. */
const isName = (words: string): boolean =>
  /^[\p{Script=Latin}\d' -]{3,40}$/u.test(words) &&
  /\p{L}/u.test(words) &&
  words.split(' ').length <= MOST_WORDS

/** The people, places and things in a driver's memory, by the names the driver gave them. */
export function rememberedNames(preferences: readonly Preference[]): readonly string[] {
  const recent = [...preferences].sort(
    (one, other) => (other.lastUsed ?? other.validFrom) - (one.lastUsed ?? one.validFrom),
  )
  const names = recent.flatMap(({ subject, value }) => [
    subject.replace(/^(?:my|the) /i, ''),
    ...textsIn(value).map(words => words.replaceAll('_', ' ')),
  ])
  return [...new Set(names.map(name => name.trim()).filter(isName))].slice(0, MOST_REMEMBERED)
}

interface KnownParts {
  readonly drivers: { list(): readonly DriverProfile[]; current(): DriverProfile }
  readonly memory: Pick<Memory, 'list'>
}

/** What the car and its driver know by name, for the recogniser; made anew only when it has changed. */
export class KnownPhrases {
  readonly #parts: KnownParts
  #stale = true
  #key = ''
  #phrases: readonly string[] = []

  constructor(parts: KnownParts) {
    this.#parts = parts
  }

  /** Something in the memory has changed. */
  changed(): void {
    this.#stale = true
  }

  /** @returns the same array as long as nothing has changed. */
  current(): readonly string[] {
    const { drivers, memory } = this.#parts
    const { id } = drivers.current()
    const people = drivers.list().map(one => one.name)
    const names = (): readonly string[] => [...people, ...rememberedNames(memory.list(id))]
    const key = [id, ...people].join('\n')
    if (!this.#stale && key === this.#key) return this.#phrases
    this.#stale = false
    this.#key = key
    const phrases = vocabulary(names())
    if (phrases.join('\n') !== this.#phrases.join('\n')) this.#phrases = phrases
    return this.#phrases
  }
}
