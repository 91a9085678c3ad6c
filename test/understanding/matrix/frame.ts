/** What a sentence of the matrix asks of a setting. Which settings it can be asked of follows from their types. */
export type Wish =
  | 'on'
  | 'off'
  | 'lock'
  | 'unlock'
  | 'fold'
  | 'unfold'
  | 'more'
  | 'less'
  | 'back'
  | 'forth'
  | 'wider'
  | 'narrower'
  | 'max'
  | 'min'
  | 'half'
  | 'number'
  | 'percent'
  | 'degrees'
  | 'value'

/**
 * Ways to ask for one thing, parted by `|`. `X` stands for what the setting is called, `N` for a number, `V` for the
 * word of a value.
 */
export interface FrameRow {
  readonly wish: Wish
  readonly ways: readonly string[]
}

export const ways = (wish: Wish, patterns: string): FrameRow => ({ wish, ways: patterns.split('|') })

/** Everything the matrix needs of one language. */
export interface MatrixLanguage {
  readonly frames: readonly FrameRow[]
  /** How a place stands with its thing: `Z` the place, `X` the thing. */
  readonly places: readonly string[]
  readonly zones: Readonly<Record<'driver' | 'passenger' | 'rear_left' | 'rear' | 'front' | 'all', string>>
  /** Numbers in words and in digits, as people say them for this unit. */
  readonly numbers: Readonly<Record<'level' | 'percent' | 'degrees', readonly (readonly [string, number])[]>>
}
