import type { Language, Localised } from '../../domain/language.ts'

/**
 * How something is said, per language. Each phrase is a small pattern: alternatives in brackets `(a|b)`, optional
 * parts with `?`, `…` for up to five words (Chinese: eight characters) in between, `#` for a spoken number.
 * English phrases match whole words, a plural `s` allowed; Chinese ones match anywhere.
 */
export type Phrases = Readonly<Partial<Record<Language, readonly string[]>>>

/** One value a slot may have. */
export interface SlotValue {
  /** Kept in the memory: `italian`, `less_than_5`. Lower case, no spaces. */
  readonly id: string
  readonly names: Localised
  /** What says it, beside its names. */
  readonly said: Phrases
  /** True where the words mean this slot whatever the talk is about ("vegan"); else its topic must be about. */
  readonly sure?: boolean
  /** The wider value of the same slot it is one of: peanuts are nuts. */
  readonly family?: string
  /** The value it is the opposite of: wanting one means not wanting the other. */
  readonly opposite?: string
  /** Says that the thing does not matter: what "I don't care what parking costs" comes to. */
  readonly indifferent?: true
}

/** How proper names fill a slot: words right before and right after a name that say what it is the name of. */
export interface NameFrames {
  readonly before?: Phrases
  readonly after?: Phrases
  /** Parts of the name itself that tell its trade: "… Radio", "Bite…". */
  readonly parts?: Phrases
  /** True where the name is the title of a work and may stand in 《》. */
  readonly titles?: boolean
}

/** The second level of the taxonomy: one thing a person can have a preference, fact or plan about. */
export interface SlotDefinition {
  /** Unique over all categories; for a setting of the car, the catalogue's id. */
  readonly id: string
  readonly names: Localised
  /** `single`: a new value replaces the old one. `multi`: several are right at a time. */
  readonly valued: 'single' | 'multi'
  /** Words that say the talk is about it, without a value. */
  readonly topics: Phrases
  /** Words in a wish that this slot's values help to answer ("recommend a restaurant"), beside its topics. */
  readonly answers?: Phrases
  /** Closed vocabulary; empty for slots that take names, numbers or free words only. */
  readonly values: readonly SlotValue[]
  /** A value's bare name is the thing itself: "I love Italian", "I'm into rock". */
  readonly things?: true
  readonly takesName?: NameFrames
  /** Takes a number between the two bounds, in what the slot counts. */
  readonly takesNumber?: readonly [number, number]
  /** The catalogue's setting it stands for. */
  readonly setting?: string
}

/** The first level: a part of life or of the car. */
export interface CategoryDefinition {
  readonly id: string
  readonly names: Localised
  readonly slots: readonly SlotDefinition[]
}
