import type { Frame } from '../../understanding/engine/frame.ts'
import type { Token } from '../../understanding/engine/token.ts'
import { scaleMembers, scaleOwner } from './scales.ts'
import { strangersIn } from './strangers.ts'

/** The settings a clause brings to mind without giving them a value, likeliest first. */
export interface InTheAir {
  /** Its nouns are names of them, or parts of such names: "the wipers are smearing". */
  readonly touched: readonly string[]
  /** Its adjectives lie on their scales: "it's cold in here", "any louder". */
  readonly scales: readonly string[]
}

export const NOTHING_IN_THE_AIR: InTheAir = { touched: [], scales: [] }

/** A reading below this shares no more than a common word with the name. */
const LEAST_TOUCHED = 0.6
const MOST_TOUCHED = 4
/** What is named this much worse than the best shares a common word with it. */
const BEHIND = 2
/** A clause with more words that are about something else is not about the car. */
const MOST_STRANGERS = 1
/** A word that points up or down on more scales than this tells none of them. */
const MOST_SCALES = 8

/** Somebody feels it, complains of it or asks for it: "it's cold", "too loud", "how warm do you like it?". */
const FELT =
  /\b(?:too|enough|how|so|bit|little|really|pretty|barely|freezing|i'm|we're|it's|feels?|feeling|gets?|getting|is|are|my)\b|太|好|有点|够|多|我/u

const governs = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:it|that|this|them|the|my|a)\b/u.test(next.text)
/** Scales that are seldom meant unless they are named. */
const SELDOM: ReadonlySet<string> = new Set(['center_display.volume', 'bluetooth.ringtone_volume'])

/** What a clause brings to mind. Pure. @param around the words of the whole turn. */
export const inTheAir = (
  tokens: readonly Token[],
  frame: Frame,
  clause: string,
  around: string,
): InTheAir => {
  const aboutIt = strangersIn(tokens) <= MOST_STRANGERS
  const best = Math.max(0, ...frame.readings.filter(one => one.origin === 'named').map(one => one.score))
  const touched = (aboutIt ? frame.readings : [])
    .filter(
      reading =>
        reading.origin === 'named' &&
        reading.score >= Math.max(LEAST_TOUCHED, best - BEHIND) &&
        [...reading.consumed].some(token => token.senses.some(sense => sense.type === 'parts')),
    )
    .map(reading => reading.setting)
  const felt = FELT.test(clause)
  const scales = (aboutIt ? tokens : []).flatMap((token, at) =>
    // "Back" and "down" are places and ways before they are anything's scale; in "lower it" the verb is none.
    token.senses.some(sense => sense.type === 'zone' || sense.type === 'mark') || governs(tokens[at + 1])
      ? []
      : token.senses.flatMap(sense =>
          (sense.type === 'move' || (sense.type === 'quality' && felt)) &&
          sense.on !== undefined &&
          sense.on.size <= MOST_SCALES
            ? [...sense.on.keys()]
            : [],
        ),
  )
  // Of many volumes the one the words are about comes first.
  const bare = scales.find(setting => scaleMembers(setting) !== undefined)
  const owners = bare === undefined ? [] : [scaleOwner(bare, clause, around, [])]
  return {
    touched: touched.slice(0, MOST_TOUCHED),
    scales: [...new Set([...owners, ...scales])].filter(
      setting => owners.includes(setting) || !SELDOM.has(setting),
    ),
  }
}

/**
 * What a value said in this clause may be for, likeliest first: what the clause touches of the things spoken of before,
 * what was spoken of before on the scale its adjectives name, that scale, and whatever else was spoken of.
 */
export const candidatesFor = (
  { touched, scales }: InTheAir,
  topics: readonly string[],
): readonly string[] => {
  const modules = new Set(topics.map(moduleOf))
  // "Height seven works", of the display spoken of before rather than of a seat.
  const akin = touched.filter(setting => modules.has(moduleOf(setting)))
  const onScale = topics.filter(topic => scales.includes(topic))
  return [...new Set([...akin, ...onScale, ...scales, ...topics])]
}
const moduleOf = (setting: string): string => setting.split('.')[0] ?? setting
