import { type Localised, text } from '../../domain/language.ts'
import type { Preference } from '../preference.ts'
import { dayOf } from './day-words.ts'
import { personWords } from './person-words.ts'

/** Behaviour rather than words. */
const isDone = ({ origin }: Preference): boolean => origin === 'observed' || origin === 'inferred'

/** How and when a row came to be known: "you said so on 12 January" / 「你在1月12日说过」. @param now epoch ms. */
export const knownSince = (row: Preference, listener: string, now: number): Localised => {
  const person = personWords(row.subject, listener)
  const first = dayOf(row.validFrom, now)
  const times = row.evidence.length
  if (isDone(row)) {
    const last = dayOf(row.evidence.at(-1)?.context.time ?? row.validFrom, now)
    return times > 1
      ? text(
          `${person.en} set it so ${times} times, last on ${last.en}`,
          `${person.zh}这样设置过${times}次，最近一次是${last.zh}`,
        )
      : text(`${person.en} set it so on ${first.en}`, `${person.zh}在${first.zh}这样设置过`)
  }
  return row.origin === 'corrected'
    ? text(`${person.en} corrected it so on ${first.en}`, `${person.zh}在${first.zh}改成了这样`)
    : text(`${person.en} said so on ${first.en}`, `${person.zh}在${first.zh}说过`)
}

/** Words that are read back are cut to this: about one breath. */
const MOST_QUOTED = 48

/** What somebody said that made a row, short enough to be read back; undefined where it was behaviour. */
export const quotedWords = (row: Preference): string | undefined => {
  const words = isDone(row) ? undefined : row.evidence.find(one => one.words !== '')?.words
  const line = words?.replaceAll(/\s+/g, ' ').trim()
  if (line === undefined) return undefined
  return line.length <= MOST_QUOTED ? line : `${line.slice(0, MOST_QUOTED - 1).trimEnd()}…`
}

/** The same with the very words, where there are any: "you said on 12 January: “I love spicy food”". */
export const knownFrom = (row: Preference, listener: string, now: number): Localised => {
  const words = quotedWords(row)
  if (words === undefined) return knownSince(row, listener, now)
  const person = personWords(row.subject, listener)
  const day = dayOf(row.validFrom, now)
  return text(`${person.en} said on ${day.en}: “${words}”`, `${person.zh}${day.zh}说过“${words}”`)
}
