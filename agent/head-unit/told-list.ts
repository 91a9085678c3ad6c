import type { Localised } from '../domain/language.ts'

/** Told announcements kept for a program that asks for them. */
const TOLD_KEPT = 20

/** What the car has said without being asked, until a program takes it. */
export class ToldList {
  #told: readonly Localised[] = []

  add(say: Localised): void {
    this.#told = [...this.#told, say].slice(-TOLD_KEPT)
  }

  /** Oldest first; taken, they are gone. */
  take(): readonly Localised[] {
    const told = this.#told
    this.#told = []
    return told
  }
}
