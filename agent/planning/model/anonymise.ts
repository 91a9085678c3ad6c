/** What a person is called in a training set. */
const STAND_INS = ['Alex', 'Sam', 'Kim', 'Robin', 'Chris', 'Jo'] as const
const HAN = /\p{Script=Han}/u
/** Telephone numbers, addresses, plates: five digits and more in a row, spaces and dashes between them. */
const LONG_NUMBER = /\+?\d(?:[\s-]?\d){4,}/gu

const quoted = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/**
 * Replaces personal names, each by the same stand-in throughout, and long numbers by zeros.
 * @param names everybody the car knows by name: drivers, occupants, contacts, people of the memory
 */
export const anonymiser = (names: readonly string[]): ((text: string) => string) => {
  const known = [...new Set(names.map(name => name.trim()).filter(name => name.length > 1))].sort(
    (a, b) => b.length - a.length,
  )
  const replacements = known.map((name, index) => ({
    // Chinese has no word boundaries; of a Western name only the whole word is one.
    pattern: new RegExp(HAN.test(name) ? quoted(name) : `(?<![\\p{L}])${quoted(name)}(?![\\p{L}])`, 'giu'),
    standIn: STAND_INS[index % STAND_INS.length] ?? 'Alex',
  }))
  return text =>
    replacements
      .reduce((result, { pattern, standIn }) => result.replaceAll(pattern, standIn), text)
      .replaceAll(LONG_NUMBER, '00000')
}
