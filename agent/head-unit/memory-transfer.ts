import { z } from 'zod'
import type { JsonValue } from '../domain/json.ts'
import { type Localised, text } from '../domain/language.ts'
import type { DriverProfile } from '../drivers/driver-profile.ts'
import type { Memory } from '../memory/memory.ts'
import { DriverError } from '../platform/errors.ts'
import { LONGEST_MEMORY_DOCUMENT, MEMORY_PART } from '../protocol/index.ts'

const NOT_JSON = text(
  "I can't read that file: it isn't JSON. Choose a file you exported from me.",
  '这个文件读不出来：它不是 JSON。请选择从我这里导出的文件。',
)
const TOO_LONG = text('That file is too big to be a memory.', '这个文件太大了，不像是一份记忆。')
const BROKEN_OFF = text(
  'The file did not arrive whole, so nothing was added. Please try again.',
  '文件没有传完整，没有添加任何内容。请再试一次。',
)

/** Whose words an exported document calls "mine". */
const ownerSchema = z.object({
  driver: z.object({ name: z.string() }),
  preferences: z.array(z.looseObject({ subject: z.string() })),
})

/** The members of an object; none for anything else. */
const membersOf = (value: JsonValue): Readonly<Record<string, JsonValue>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** The exported document: what memory gives, under a head that says whose it is. */
const exportDocument = (memory: Memory, driver: DriverProfile, now: number): JsonValue => {
  const { format, version, ...rest } = membersOf(memory.export(driver.id))
  return {
    ...(format !== undefined && { format }),
    ...(version !== undefined && { version }),
    driver: { name: driver.name, language: driver.language },
    exportedAt: new Date(now).toISOString(),
    ...rest,
  }
}

/** What its owner said of themselves is the new driver's own. */
const addressed = (document: unknown, name: string): unknown => {
  const owned = ownerSchema.safeParse(document)
  if (!owned.success) return document
  const { driver, preferences } = owned.data
  return {
    ...(typeof document === 'object' && document),
    preferences: preferences.map(row => (row.subject === driver.name ? { ...row, subject: name } : row)),
  }
}

/**
 * Takes a driver's memory out of the car and into it, in parts that fit a message. One document goes out and one
 * comes in at a time; neither is kept longer than it takes.
 */
export class MemoryTransfer {
  #leaving: { readonly driver: string; readonly text: string } | undefined
  #arriving: { readonly driver: string; readonly parts: string[]; length: number } | undefined

  constructor(private readonly memory: Memory) {}

  /** One part of the document; `next` is where the one after it begins. `from` 0 begins anew. */
  export(
    driver: DriverProfile,
    from: number,
    now: number,
  ): { readonly text: string; readonly next?: number } {
    if (from === 0 || this.#leaving?.driver !== driver.id)
      this.#leaving = {
        driver: driver.id,
        text: `${JSON.stringify(exportDocument(this.memory, driver, now), null, 2)}\n`,
      }
    const { text: whole } = this.#leaving
    const next = from + MEMORY_PART
    if (next >= whole.length) this.#leaving = undefined
    return { text: whole.slice(from, next), ...(next < whole.length && { next }) }
  }

  /**
   * Takes one part in; the last one reads the whole.
   *
   * @returns how many rows were added, once it was read.
   * @throws DriverError when parts are missing, or it is no exported memory; nothing is added then.
   */
  import(
    driver: DriverProfile,
    part: { readonly from: number; readonly text: string; readonly last: boolean },
  ): number | undefined {
    if (part.from === 0) this.#arriving = { driver: driver.id, parts: [], length: 0 }
    const arriving = this.#arriving
    if (arriving === undefined || arriving.driver !== driver.id || arriving.length !== part.from)
      throw this.#refuse('A part of the document is missing', BROKEN_OFF)
    arriving.parts.push(part.text)
    arriving.length += part.text.length
    if (arriving.length > LONGEST_MEMORY_DOCUMENT) throw this.#refuse('The document is too long', TOO_LONG)
    if (!part.last) return undefined
    this.#arriving = undefined
    return this.memory.import(driver.id, addressed(this.#parse(arriving.parts.join('')), driver.name))
  }

  #parse(document: string): unknown {
    try {
      return JSON.parse(document)
    } catch (error) {
      throw this.#refuse('The document is no JSON', NOT_JSON, error)
    }
  }

  #refuse(message: string, say: Localised, cause?: unknown): DriverError {
    this.#arriving = undefined
    return new DriverError(message, say, { cause })
  }
}
