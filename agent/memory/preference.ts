import type { JsonValue } from '../domain/json.ts'
import type { Zone } from '../vehicle/zones.ts'
import type { Condition, MomentContext } from './condition.ts'

/** What sort of thing is remembered. Facts and definitions are recalled by name, limits clamp, plans expire. */
export const PREFERENCE_KINDS = [
  'preference',
  'rule',
  'limit',
  'definition',
  'fact',
  'plan',
  'action',
] as const
export type PreferenceKind = (typeof PREFERENCE_KINDS)[number]

/** How it came to be known. */
export type Origin = 'stated' | 'corrected' | 'inferred' | 'observed'

/** One turn a preference rests on. */
export interface Evidence {
  readonly turnId: string
  /** The words, as spoken (kept on the car only). */
  readonly words: string
  readonly context: MomentContext
}

/** One long-term memory record. */
export interface Preference {
  readonly id: string
  /** The profile in whose memory it is kept. */
  readonly driver: string
  /** Whose preference it is: the driver's own name, "Patricia", "my nephew". */
  readonly subject: string
  /** Who did or said it, where that is somebody else: Gary, who set it to what Patricia wanted. */
  readonly actor?: string
  readonly kind: PreferenceKind
  /** First and second level of the taxonomy. For a setting of the car, `slot` is the catalogue's id. */
  readonly category: string
  readonly slot: string
  readonly zone?: Zone
  readonly value: JsonValue
  /** 1: wanted, −1: not wanted. */
  readonly polarity: 1 | -1
  /** 0 to 1: "I love" 1, "I'd rather" 0.6, "maybe" 0.3. */
  readonly strength: number
  readonly origin: Origin
  readonly condition: Condition
  /** Meant for now only ("today", "for the next hour", an injury): never replaces a standing value. */
  readonly passing?: boolean
  /** Epoch ms; a temporary state ("until Friday") has its end here from the start. */
  readonly validFrom: number
  readonly validTo?: number
  readonly supersededBy?: string
  /** Oldest first. */
  readonly evidence: readonly Evidence[]
  /** 0 to 1, from origin, strength and how often it was confirmed. Shown in words, never in percent. */
  readonly confidence: number
  /** How often a decision used it, and when last. */
  readonly uses: number
  readonly lastUsed?: number
}

/** What extraction proposes and update decides on: a record that has no identity yet. */
export type Candidate = Omit<
  Preference,
  'id' | 'driver' | 'validTo' | 'supersededBy' | 'evidence' | 'confidence' | 'uses' | 'lastUsed'
> & {
  /** Set for something passing ("today", "until Friday", an injury). */
  readonly validTo?: number
  /** What it withdraws: an id, or "the value just set" of the same slot. */
  readonly corrects?: string
  readonly evidence: Evidence
}
