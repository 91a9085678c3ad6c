import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLE_RATE } from './ports.ts'
import { writeWav } from './wav.ts'

/** The oldest is let go when there are more: some ten minutes of speech, twenty megabytes. */
const MOST = 100

/**
 * What was said, kept as sound to find out why it was misheard: only while the driver wants it, only in the folder of
 * the user's data. The wish itself is not kept: after a restart nothing is recorded.
 */
export class Recordings {
  readonly #folder: string
  #wanted = false

  /** @param folder made when the first recording is written. */
  constructor(folder: string) {
    this.#folder = folder
  }

  get wanted(): boolean {
    return this.#wanted
  }

  /** How many are kept. */
  get count(): number {
    return this.#files().length
  }

  want(wanted: boolean): void {
    this.#wanted = wanted
  }

  /**
   * @param at epoch milliseconds.
   * @throws Error of the file system when it can't be written.
   */
  add(pcm: Int16Array, at: number): void {
    if (!this.#wanted) return
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const name = `${new Date(at).toISOString().replaceAll(':', '-')}.wav`
    writeFileSync(join(this.#folder, name), writeWav({ sampleRate: SAMPLE_RATE, pcm }), { mode: 0o600 })
    for (const old of this.#files().slice(0, -MOST)) rmSync(join(this.#folder, old), { force: true })
  }

  /** Removes them all. */
  erase(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Oldest first: their names are times. */
  #files(): readonly string[] {
    try {
      return readdirSync(this.#folder)
        .filter(name => name.endsWith('.wav'))
        .sort()
    } catch {
      return []
    }
  }
}
