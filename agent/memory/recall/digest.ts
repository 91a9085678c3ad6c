import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingDefinition } from '../../vehicle/setting.ts'
import { DESTINATION } from '../extraction/places.ts'
import type { Preference } from '../preference.ts'
import { wordsOf } from '../text/content-words.ts'
import { goneWords } from '../text/gone-words.ts'
import { situationsOf } from '../text/kindred-words.ts'
import { type Setting, settingOf } from './condition-fit.ts'

/**
 * What ranking needs of a row again and again, worked out once: rows never change, a new state is a new row. Every
 * digest has every field, so that a pass over hundreds of rows of all shapes reads objects of one shape.
 */
export interface Digest {
  readonly row: Preference
  readonly slot: string
  /** The setting of the car it is about; undefined for what a driver said of their life. */
  readonly definition: SettingDefinition | undefined
  readonly subject: string
  readonly actor: string | undefined
  readonly value: Preference['value']
  /** It says what is wanted, not what is not. */
  readonly wanted: boolean
  readonly limit: boolean
  /** It is meant for good by what it is, and it is said to be for now only. */
  readonly lasting: boolean
  readonly passing: boolean
  /** It says what some words mean: "when I'm cold I mean my seat". */
  readonly defines: boolean
  /** It is about where to go, and more narrowly the next journey's end. */
  readonly place: boolean
  readonly destination: boolean
  /** Epoch ms; no end is infinitely far. */
  readonly since: number
  readonly until: number
  readonly superseded: boolean
  /** Further pieces of evidence, at most three. */
  readonly support: number
  /** The words of the first evidence, which said what it is; later evidence only repeats it. */
  readonly words: ReadonlySet<string>
  /** Words of what is said to be over: "the cast is off". */
  readonly gone: ReadonlySet<string>
  /** The situations those words speak of. */
  readonly situations: ReadonlySet<string>
  readonly setting: Setting
  /** Whose, what and which value: the same for a wish and its denial. */
  readonly claim: string
  /** Whose level of which switch; undefined where it is none. */
  readonly level: string | undefined
}

const LASTING_KINDS: ReadonlySet<Preference['kind']> = new Set(['preference', 'rule', 'definition', 'limit'])
const MOST_SUPPORT = 3
const NO_WORDS: ReadonlySet<string> = new Set()
const digests = new WeakMap<Preference, Digest>()

/** Names one person's level of a switch. */
export const levelKey = (subject: string, switchedBy: string): string => `${subject}|${switchedBy}`

export const digestOf = (row: Preference): Digest => {
  const known = digests.get(row)
  if (known !== undefined) return known
  const made = digested(row)
  digests.set(row, made)
  return made
}

const digested = (row: Preference): Digest => {
  const { slot, subject, kind, evidence } = row
  const [first] = evidence
  const wanted = row.polarity > 0
  const definition = carLexicon().settings.get(slot)
  const switchedBy = typeof row.value === 'boolean' || !wanted ? undefined : definition?.switchedBy
  const value = typeof row.value === 'string' ? row.value.toLowerCase() : JSON.stringify(row.value)
  const words = first === undefined ? NO_WORDS : wordsOf(first)
  const destination = slot === DESTINATION
  return {
    row,
    slot,
    definition,
    subject,
    actor: row.actor,
    value: row.value,
    wanted,
    limit: kind === 'limit',
    lasting: LASTING_KINDS.has(kind),
    passing: row.passing === true,
    defines: kind === 'definition',
    place: destination || slot === 'named_place' || kind === 'plan',
    destination,
    since: row.validFrom,
    until: row.validTo ?? Number.POSITIVE_INFINITY,
    superseded: row.supersededBy !== undefined,
    support: Math.min(MOST_SUPPORT, evidence.length - 1),
    words,
    gone: first === undefined ? NO_WORDS : goneWords(first.words),
    situations: situationsOf(words),
    setting: settingOf(slot, row.condition, first?.context.tags ?? []),
    claim: `${subject}|${slot}|${value}`,
    level: switchedBy === undefined ? undefined : levelKey(subject, switchedBy),
  }
}
