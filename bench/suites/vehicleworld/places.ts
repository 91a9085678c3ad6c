import type { SettingId } from '../../../agent/vehicle/catalogue/index.ts'
import type { World } from '../../../agent/vehicle/vehicle.ts'
import type { Seat, Zone } from '../../../agent/vehicle/zones.ts'
import { cellsFor, definitionOf } from '../../scoring/requests.ts'

/** Upstream's positions in the catalogue's zones. This car has two rows: a third one lies outside the domain. */
const POSITIONS: readonly (readonly [RegExp, readonly Zone[]])[] = [
  [/third/i, []],
  [/second row left/i, ['rear_left']],
  [/second row right/i, ['rear_right']],
  [/driver/i, ['driver']],
  [/passenger/i, ['passenger']],
  [/front/i, ['front']],
  [/rear|second/i, ['rear']],
  [/left/i, ['left']],
  [/right/i, ['right']],
  [/all/i, ['all']],
]

/** The zones of a call's positions; empty when they name nothing but a third row. */
export const zonesOf = (positions: readonly string[]): readonly Zone[] =>
  positions.flatMap(position => POSITIONS.find(([pattern]) => pattern.test(position))?.[1] ?? [])

/** Words that say a place, or that there are several: where they stand, the label's place is no mere convention. */
const NAMES_PLACE =
  /\b(?:all|every|each|both|everyone|everybody|everything|drivers?|passengers?|co-?driver|rear|back|behind|front|left|right|rows?|my|mine|our|kids?|children|others?|whole|entire|their|his|her|side|second|third|windows|doors|seats|pedals|shades|sunshades|covers|curtains|mirrors)\b/i

export const namesPlace = (words: string): boolean => NAMES_PLACE.test(words)

/**
 * Places a label may have where the words named none: the driver, the speaker, the front row, the whole car.
 * Which of them an annotator took is a convention nobody could know from the words.
 */
export const conventions = (setting: SettingId, speaker: Seat): readonly (readonly Zone[])[] =>
  (['driver', speaker, 'front', 'all'] as const).map(zone => cellsFor(definitionOf(setting), [zone]))

/** °C and the hour of each of upstream's environments, where they differ from its default of 14 °C at noon. */
const ENVIRONMENTS: readonly (readonly [
  RegExp,
  Partial<Record<'temperature' | 'hour' | 'minute', number>>,
])[] = [
  [/init1\b/, { hour: 11 }],
  [/init2\b/, { minute: 10 }],
  [/init3\b/, { hour: 11, minute: 30 }],
  [/init4\b/, { hour: 13 }],
  [/init5\b/, { hour: 13, minute: 30 }],
  [/init[67]\b/, { temperature: 15 }],
]

/** The world a scenario plays in: upstream has one temperature for inside and outside. */
export const worldOf = (inits: readonly string[]): Partial<World> => {
  const init = inits.find(one => one.includes('Environment.')) ?? ''
  const facts = ENVIRONMENTS.find(([pattern]) => pattern.test(init))?.[1]
  const temperature = facts?.temperature ?? 14
  return {
    outsideTemperature: temperature,
    cabinTemperature: temperature,
    time: new Date(2025, 3, 13, facts?.hour ?? 12, facts?.minute ?? 0).getTime(),
  }
}

/** Who speaks, by upstream's environments: the seventh sets a child's seat behind the driver. */
export const speakerOf = (inits: readonly string[]): Seat =>
  inits.some(init => /Environment\.init7/.test(init)) ? 'rear_left' : 'driver'
