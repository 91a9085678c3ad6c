import type { Language } from '../../../domain/language.ts'

/** A proper name in the words, found by how it is written or quoted, never from a list. */
export interface ProperName {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Quoted, of several words or written LikeThis: surely a name; one word with a capital may be anything. */
  readonly sure: boolean
  /** In 《》: the title of a work. */
  readonly titled?: true
}

// Chinese letters are letters too, but a name in Latin ones ends where they begin.
const CAPITALISED = "(?:[A-Z][\\p{Script=Latin}\\p{N}&'’-]*|\\p{Ll}+\\p{Lu}[\\p{Script=Latin}\\p{N}]*)"
const LINK = '(?:of the|of|the|my|and|de|la|&|in the)'
const RUN = new RegExp(`${CAPITALISED}(?:\\s+(?:${LINK}\\s+)?(?:${CAPITALISED}|\\d+(?:\\.\\d+)?))*`, 'gu')
const QUOTED =
  /[《“"「](?<inner>[^》”"」]{1,40})[》”"」]|(?<=[\s,(]|^)['‘](?<single>[^'‘’]+(?:['’]\p{L}[^'‘’]*)*)['’](?=[\s,.!?)]|$)/gu
const CAMEL = /\p{Ll}\p{Lu}/u

/** Words that are written with a capital and name nothing a driver prefers. */
const NO_NAME =
  /^(?:i|i'm|i'd|i'll|i've|ac|dc|hpc|ev|gps|vip|eta|ok|tv|r&b|dj|wi-?fi|celsius|fahrenheit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|chinese)$/iu
/** What follows makes it a street, a square, a town: somewhere to go, not something to prefer. */
const PLACE_AFTER =
  /^\s*(?:street|road|avenue|drive|plaza|mall|park|museum|airport|center|centre|hospital|square|library|university|city|town)\b/iu
const PLACE_WITHIN =
  /\b(?:street|road|avenue|plaza|mall|park|museum|airport|hospital|square|library|university|center|centre)\b/iu

/** After these no possession follows: the 's belongs to the name ("at Joe's for lunch"). */
const UNOWNED = /^\s+(?:for|to|in|at|and|or|when|near|is|on|from|if)\b/u

/** "Coldplay has become …", "Radio X is my …": what a sentence opens with and says something of is a name. */
const isSubject = (first: string, after: string): boolean => SAYS_OF.test(after) && !NO_SUBJECT.test(first)
const SAYS_OF =
  /^\s+(?:is|are|has become|have become|became|remains?)\s+(?:\p{Ll}+ ){0,2}?(?:my|our|another|where|what|who|how|the (?:one|only|best|\p{Ll}+ (?:i|I)))\b/u
const NO_SUBJECT =
  /^(?:The|A|An|My|Our|Your|His|Her|Their|This|That|These|Those|It|There|Here|What|Where|Who|How|Which|Everything|Nothing|Something|And|But|So|Or|If|When|Because|I|We|You|He|She|They|Mine|One|Yes|No)$/u

/** The trades a name tells by its parts: "GreenGrocer" → `green grocer`. */
export const partsOf = (name: string): string => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()

/** Words, dates and whole sentences that are written like names. */
const isNoName = (name: string): boolean =>
  NO_NAME.test(name.replace(/[’‘]/gu, "'")) ||
  DATE.test(name) ||
  /^(?:I|You|We|They|He|She|It)(?:['’]\p{Ll}+)?\s/u.test(name) ||
  /[.!?]$/u.test(name)
const DATE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\p{Ll}*(?: \d{1,2}(?:st|nd|rd|th)?)?$/u

/** All proper names of a sentence, in order. `text` is the sentence as spoken. */
export const namesIn = (text: string, language: Language): readonly ProperName[] => {
  const found: ProperName[] = []
  const add = (name: string, start: number, sure: boolean, titled = false): void => {
    const end = start + name.length
    if (isNoName(name) || found.some(one => start < one.end && one.start < end)) return
    found.push({ text: name, start, end, sure, ...(titled && { titled }) })
  }
  for (const match of text.matchAll(QUOTED)) {
    const inner = match.groups?.inner ?? match.groups?.single
    if (inner === undefined) continue
    if (/\p{Lu}|\p{Script=Han}|\d/u.test(inner))
      add(inner.trim(), match.index + 1, true, match[0].startsWith('《'))
  }
  const opener = /^[\s"'“]*/u.exec(text)?.[0].length ?? 0
  for (const match of text.matchAll(RUN)) {
    let name = match[0]
    let start = match.index
    if (language === 'en' && start <= opener) {
      const first = name.split(/\s+/u)[0] ?? ''
      // A sentence begins with a capital anyway: only the rest of the run, or a name LikeThis, is a name for sure.
      if (!CAMEL.test(first) && !isSubject(first, text.slice(start + name.length))) {
        const rest = name.slice(first.length)
        const kept = rest.trimStart()
        if (kept === '' || /^\P{Lu}/u.test(kept)) {
          if (kept === '' || !/\p{Lu}/u.test(kept)) continue
        }
        start += first.length + (rest.length - kept.length)
        name = kept
      }
    }
    const unled = name.replace(/^(?:I|I'm|I'd|I’ve|I've|Hey|Ok|AC|DC|HPC)\s+/u, '')
    const owns =
      /^\s+\p{Ll}/u.test(text.slice(match.index + match[0].length)) &&
      !UNOWNED.test(text.slice(match.index + match[0].length))
    const trimmed = owns ? unled.replace(/['’]s$/u, '') : unled
    start += name.indexOf(trimmed)
    if (trimmed === '' || PLACE_AFTER.test(text.slice(start + trimmed.length)) || PLACE_WITHIN.test(trimmed))
      continue
    add(trimmed, start, CAMEL.test(trimmed) || /\s/u.test(trimmed))
  }
  return found.sort((a, b) => a.start - b.start)
}
