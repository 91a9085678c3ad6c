/** How long each phase of one answer may take, in milliseconds. */
export interface PhaseLimits {
  /** Until the endpoint's socket accepts us. */
  readonly connectMs: number
  /** From the request to the first piece of the answer. */
  readonly firstTokenMs: number
  /** Between two pieces. */
  readonly betweenTokensMs: number
  /** All of it, mending included. */
  readonly wholeMs: number
}

/** Nobody waits a second and a half for a server that is not there: the local answer comes then. */
const LONGEST_CONNECT_MS = 1000
/** A small model on a busy car computer pauses; who allows it a long answer allows for that. */
const LONGEST_PAUSE_MS = 10_000

/**
 * The limits that follow from how long a whole answer may take.
 * @param wholeMs CODRIVER_MODEL_TIMEOUT_MS, 200 to 120 000
 */
export const limitsFrom = (wholeMs: number): PhaseLimits => ({
  connectMs: Math.min(LONGEST_CONNECT_MS, wholeMs),
  firstTokenMs: Math.round(wholeMs * 0.75),
  betweenTokensMs: Math.min(LONGEST_PAUSE_MS, Math.round(wholeMs * 0.5)),
  wholeMs,
})
