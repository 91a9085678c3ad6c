/**
 * Where a hand has put a slider the car has not followed to yet. Echoes of earlier steps come while it moves on; what
 * the hand wants holds until the car says the same.
 */
export interface Hand {
  readonly wanted?: number
  /** What of it the car was told last. */
  readonly sent?: number
}

/** Nobody touches it: the car's own value is shown. */
export const HANDS_OFF: Hand = {}

/** The hand moves it. */
export const moved = (hand: Hand, wanted: number): Hand => ({ ...hand, wanted })

/** Is there something to tell the car? @param value the car's own. */
export const isUnsent = (hand: Hand, value: number): hand is Hand & { readonly wanted: number } =>
  hand.wanted !== undefined && hand.wanted !== (hand.sent ?? value)

/** The car was told. */
export const sent = (hand: Hand): Hand => (hand.wanted === undefined ? hand : { ...hand, sent: hand.wanted })

/** The car says how it is now: the end of what the hand wanted, where that is it. */
export const afterEcho = (hand: Hand, value: number): Hand =>
  hand.wanted === value || (hand.wanted === undefined && hand.sent !== undefined) ? HANDS_OFF : hand

/** The car did not take it: its own value is shown again, unless the hand has moved on. */
export const afterRefusal = (hand: Hand, refused: number): Hand =>
  hand.wanted === refused ? HANDS_OFF : hand
