import { keeping } from '../text/keeping.ts'

/** The people a told text may name: how each may be written, longest first. */
export interface People {
  readonly names: readonly string[]
  /** The full name behind a written one; undefined for a stranger. */
  find(written: string): string | undefined
  /** Matches any written name. Has the `g` flag: use with `matchAll` or `replace` only. */
  readonly pattern: RegExp
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Chinese runs its words together: 按王芳 names her all the same. */
const wholeWord = (name: string): string =>
  /^\p{Script=Han}/u.test(name) ? escaped(name) : `(?<!\\p{L})${escaped(name)}`

const OWN = /^(?:my|our|the)$/iu

/** Who is known seldom changes from one look at a turn to the next. */
const KEPT_DIRECTORIES = 16

/**
 * Makes a directory of names. A first name stands for a person where only one bears it.
 * @param given full names: "Gary Allen", "王芳".
 */
export const peopleOf = (given: readonly string[]): People =>
  directoryOf(given.filter(name => name.trim() !== '').join('\n'))

const directoryOf = keeping(KEPT_DIRECTORIES, (joined): People => {
  const names = joined === '' ? [] : joined.split('\n')
  const written = new Map<string, string | undefined>()
  for (const name of names) {
    written.set(name.toLowerCase(), name)
    // 女儿上车了: whoever is one's own is spoken of without it.
    if (/^我\p{Script=Han}{1,4}$/u.test(name)) written.set(name.slice(1), name)
    const [first, ...rest] = name.split(/\s+/u)
    // "My wife" is no first name and a surname.
    if (first === undefined || rest.length === 0 || OWN.test(first)) continue
    const key = first.toLowerCase()
    // Two of that name: the first name alone tells nothing.
    written.set(key, written.has(key) && written.get(key) !== name ? undefined : name)
  }
  const spellings = [...written.keys()].sort((a, b) => b.length - a.length)
  return {
    names,
    find: name =>
      written.get(
        name
          .toLowerCase()
          .replace(/['’]s$/u, '')
          .trim(),
      ),
    pattern:
      spellings.length === 0
        ? /(?!)/gu
        : new RegExp(`(?:${spellings.map(wholeWord).join('|')})(?![a-z])`, 'giu'),
  }
})
