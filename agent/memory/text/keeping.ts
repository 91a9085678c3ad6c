/**
 * A pure function of a text whose last answers are kept: names, words and a turn's own sentences are looked at again
 * and again, and cutting one costs more than finding it.
 * @param most how many answers are kept; then the oldest goes.
 */
export const keeping = <Answer>(most: number, make: (text: string) => Answer): ((text: string) => Answer) => {
  const kept = new Map<string, Answer>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = make(text)
    kept.set(text, made)
    if (kept.size > most) {
      const [oldest] = kept.keys()
      if (oldest !== undefined) kept.delete(oldest)
    }
    return made
  }
}
