/** One thing that can be so at a moment, and the words that say it. */
export interface TagDefinition {
  readonly value: string
  /** Sources of regular expressions, matched at word boundaries, without case. */
  readonly en: string
  readonly zh: string
  /** Values of the same dimension that cannot hold together with this one. */
  readonly excludes?: readonly string[]
}

export interface DimensionDefinition {
  readonly dimension: string
  /** How much a match says: the rarer the circumstance, the more. 1 is usual. */
  readonly weight: number
  /** Times of day are told of every trip and mean little unless the words themselves name them. */
  readonly ambient?: boolean
  readonly tags: readonly TagDefinition[]
}
