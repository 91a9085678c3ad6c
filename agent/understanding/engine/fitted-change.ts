import type { ValueChange } from '../request.ts'

/** A change some words may ask of one setting. */
export interface FittedChange {
  readonly change: ValueChange
  /** How well the words go with this setting: 1 as said of it every day, 0 says nothing, below 0 hardly possible. */
  readonly fit: number
  /** The words single this setting out: its own value word, its unit, its own comparative. */
  readonly specific: boolean
}

/** A fitted change from its parts. Pure. */
export const fitted = (change: ValueChange, fit: number, specific = false): FittedChange => ({
  change,
  fit,
  specific,
})
/** The words do not say what is to become of it. */
export const UNSPECIFIED: ValueChange = { type: 'unspecified' }
