const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Structural sharing: `next`, but with every part that equals its counterpart in `previous` replaced by it. So a
 * memoised component whose part did not change sees the very same object and does not render again.
 * Works on trees of plain objects and primitives; arrays are compared by identity.
 */
export const share = <T>(previous: T | undefined, next: T): T => {
  if (Object.is(previous, next) || !isPlain(previous) || !isPlain(next)) return next
  const keys = Object.keys(next)
  let same = keys.length === Object.keys(previous).length
  const merged: Record<string, unknown> = {}
  for (const key of keys) {
    merged[key] = share(previous[key], next[key])
    if (!Object.is(merged[key], previous[key])) same = false
  }
  // `merged` has the keys of `next` with equal or identical values, so it is a T.
  return same ? previous : (merged as T)
}
