import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { Preference } from '../preference.ts'
import { wordsOf } from '../text/content-words.ts'
import { situationsOf } from '../text/kindred-words.ts'
import { type Setting, settingOf } from './condition-fit.ts'

/** What ranking needs of a row again and again, worked out once: rows never change, a new state is a new row. */
export interface Digest {
  /** The words of the first evidence, which said what it is; later evidence only repeats it. */
  readonly words: ReadonlySet<string>
  /** The situations those words speak of. */
  readonly situations: ReadonlySet<string>
  readonly setting: Setting
  /** Whose, what and which value: the same for a wish and its denial. */
  readonly claim: string
  /** Whose level of which switch; undefined where it is none. */
  readonly level: string | undefined
}

const NO_WORDS: ReadonlySet<string> = new Set()
const digests = new WeakMap<Preference, Digest>()

/** Names one person's level of a switch. */
export const levelKey = (subject: string, switchedBy: string): string => `${subject}|${switchedBy}`

export const digestOf = (row: Preference): Digest => {
  const known = digests.get(row)
  if (known !== undefined) return known
  const first = row.evidence[0]
  const switchedBy =
    typeof row.value === 'boolean' || row.polarity < 0
      ? undefined
      : carLexicon().settings.get(row.slot)?.switchedBy
  const value = typeof row.value === 'string' ? row.value.toLowerCase() : JSON.stringify(row.value)
  const words = first === undefined ? NO_WORDS : wordsOf(first)
  const made: Digest = {
    words,
    situations: situationsOf(words),
    setting: settingOf(row.slot, row.condition, first?.context.tags ?? []),
    claim: `${row.subject}|${row.slot}|${value}`,
    level: switchedBy === undefined ? undefined : levelKey(row.subject, switchedBy),
  }
  digests.set(row, made)
  return made
}
