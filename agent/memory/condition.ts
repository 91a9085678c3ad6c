/**
 * When a preference holds. A conjunction of typed tags; the empty list means "always".
 * Every dimension is declared in one table (`conditions/dimensions.ts`: dimension → allowed tags, how words and
 * the live context answer it).
 */
export interface ConditionTag {
  /** `season`, `weather`, `temperature`, `daytime`, `light`, `air`, `company`, `place`, `road`, `activity`, `health`, `weekday`, … */
  readonly dimension: string
  /** `winter`, `rain`, `night`, `Deborah`, `home`, `call`, … lower case, except names. */
  readonly value: string
  /** True where the preference holds when this is *not* so ("unless Emma is with me"). */
  readonly negated?: boolean
  /** For numeric thresholds: "above 30 degrees", "faster than 100". `value` is then the unit. */
  readonly compare?: { readonly operator: '<' | '<=' | '>' | '>='; readonly number: number }
}

export type Condition = readonly ConditionTag[]

/** The context of a moment, as evidence keeps it and as recall matches it: the world as tags, and what is measured. */
export interface MomentContext {
  /** Epoch ms. */
  readonly time: number
  readonly tags: readonly ConditionTag[]
  readonly outsideTemperature?: number
  readonly cabinTemperature?: number
  readonly speed?: number
  readonly place?: string
  /** Names of those in the car, the speaker included. */
  readonly occupants: readonly string[]
  /** The name of whoever sits in the driver's seat, where it is known. */
  readonly driving?: string
}
