/**
 * Writes many ways of saying one thing as one line: `(my|the) (seat|seats) (is|are) cold` stands for all eight.
 * An empty alternative makes a part optional. Groups do not nest.
 */
export const phrases = (...patterns: readonly string[]): readonly string[] => [
  ...new Set(patterns.flatMap(expand).map(phrase => phrase.replace(/ +/g, ' ').trim())),
]

const expand = (pattern: string): readonly string[] => {
  const group = /\(([^()]*)\)/.exec(pattern)
  if (group === null) return [pattern]
  const before = pattern.slice(0, group.index)
  const rest = expand(pattern.slice(group.index + group[0].length))
  return (group[1] ?? '').split('|').flatMap(choice => rest.map(tail => before + choice + tail))
}

/** How much: said with complaints, and of no weight for what is asked. English "is" makes it one without. */
export const VERY = '(really|so|too|very|a bit|)'
/** Chinese needs the word of degree: 声音太大 complains, 声音大一点 asks for more. */
export const HEN = '(有点|有些|好|太|很|真)'
