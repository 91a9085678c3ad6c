import type { JsonValue } from '../domain/json.ts'
import type { Language } from '../domain/language.ts'
import type { SettingValue } from '../vehicle/setting.ts'
import type { Zone } from '../vehicle/zones.ts'
import type { MomentContext } from './condition.ts'
import type { Preference } from './preference.ts'

/** One setting that really changed in a turn, with who changed it and how. */
export interface SettingAction {
  /** The catalogue's id. */
  readonly setting: string
  /** The cell; absent where the car has one of it. */
  readonly zone?: Zone
  readonly value: SettingValue
  /** The value before, where it is known. */
  readonly before?: SettingValue
  readonly how: 'voice' | 'hand'
  /** The occupant who did it; the speaker when absent. */
  readonly by?: string
}

/** One finished turn, as memory hears of it after the reply. */
export interface HeardTurn {
  readonly turnId: string
  /** The profile in whose memory it goes. A guest's turns are never handed in. */
  readonly driver: string
  /** Who spoke, by name. */
  readonly speaker: string
  /** To whom, where it was a person in the car rather than the car. */
  readonly addressee?: string
  /** As spoken, or as told ("Patricia told Gary: '…'"). */
  readonly words: string
  readonly language: Language
  readonly context: MomentContext
  /** What the turn changed, in order. Empty for talk. */
  readonly actions: readonly SettingAction[]
  /** The words asked for something and got it: only what they say for good is kept, beside what was done. */
  readonly commanded?: true
}

/** A preference behaviour suggests; asked about once before it acts alone. */
export interface Offer {
  readonly preference: Preference
  /** How often it was seen under like conditions. */
  readonly times: number
}

/** What one turn did to the memory. */
export interface Learnt {
  readonly added: readonly Preference[]
  readonly superseded: readonly { readonly old: Preference; readonly by: Preference }[]
  /** Rows that were already known and gained evidence. */
  readonly confirmed: readonly Preference[]
  /** Rows that were withdrawn without a successor ("forget", "I'm over Italian food"). */
  readonly retired: readonly Preference[]
  readonly offers: readonly Offer[]
}

/** What the extraction of statements is given: one utterance with its moment. Pure input. */
export type StatementInput = Pick<
  HeardTurn,
  'turnId' | 'speaker' | 'addressee' | 'words' | 'language' | 'context'
>

/** A value of a row, as JSON; for settings it is a `SettingValue`. */
export type MemoryValue = JsonValue
