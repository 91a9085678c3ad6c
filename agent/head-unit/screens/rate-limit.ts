/** How many messages one screen may send. */
export interface RateLimitOptions {
  /** At once, after a pause. */
  readonly burst: number
  /** Sustained, per second. */
  readonly perSecond: number
}

/** A person drags a slider at perhaps 20 messages a second; ten times that is a fault. */
export const SCREEN_RATE: RateLimitOptions = { burst: 120, perSecond: 40 }

/**
 * A token bucket: returns a function that takes one token and tells whether there was one.
 * @param now monotonic milliseconds
 */
export function rateLimit({ burst, perSecond }: RateLimitOptions, now: () => number): () => boolean {
  let tokens = burst
  let filledAt = now()
  return () => {
    const at = now()
    tokens = Math.min(burst, tokens + ((at - filledAt) / 1000) * perSecond)
    filledAt = at
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
