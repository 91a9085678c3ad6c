import { type Localised, text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import { RUNGS } from '../domain/reason.ts'

const QUOTED = 48

/** What ties a clause to the one before it and says nothing by itself. */
const JOINERS = /^(?:(?:and|then|also|plus)\b[ ,]*)+|^(?:然后|并且|同时|另外|还有)[，, ]*/iu

/** Words short enough to be read back, as they stand alone. */
const quote = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ').trim().replace(JOINERS, '')
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED - 1).trimEnd()}…`
}

/** The words asked for it. `source` keeps the words. */
export const explicit = (words: string): Reason => ({
  rung: 'explicit',
  source: quote(words),
  because: text(`you said “${quote(words)}”`, `你说了“${quote(words)}”`),
})

/** A fact of the car or the world answered. `source` is `name=value`. */
export const fromContext = (source: string, because: Localised): Reason => ({
  rung: 'context',
  source,
  because,
})

/** The catalogue's own answer. */
export const byDefault = (setting: string, because: Localised): Reason => ({
  rung: 'default',
  source: setting,
  because,
})

export const byPolicy = (policy: string, because: Localised): Reason => ({
  rung: 'policy',
  source: policy,
  because,
})

/** How much a reason tells somebody who knows what they said: policy and memory most, their own words least. */
const INTEREST: Readonly<Record<Reason['rung'], number>> = {
  policy: 0,
  preference: 1,
  context: 2,
  default: 3,
  ask: 4,
  explicit: 5,
}

/** The reason most worth showing; `undefined` for none. */
export const leastObvious = (reasons: readonly Reason[]): Reason | undefined =>
  [...reasons].sort(
    (a, b) => INTEREST[a.rung] - INTEREST[b.rung] || RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung),
  )[0]
