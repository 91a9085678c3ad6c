/** First wait after a lost connection, ms. */
const FIRST_WAIT = 300
/** Longest wait between two attempts, ms: a driver looks back at the screen about that often. */
const LONGEST_WAIT = 5_000

/**
 * How long to wait before attempt number `attempt` (0 is the first), in ms: doubling, capped, with up to a
 * quarter taken off at random so that several screens do not knock at the same moment.
 * @param random a number in [0, 1)
 */
export function reconnectDelay(attempt: number, random: number): number {
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, attempt))
  return Math.round(wait * (1 - random / 4))
}
