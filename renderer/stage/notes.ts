import type { Language } from '../../agent/protocol/index.ts'
import type { IconName } from '../design/index.ts'
import { SEATS, type Seat } from './car/geometry.ts'
import type { CarModel } from './car-model.ts'
import { ambientLight, word } from './words.ts'

/** A line at the foot of a rail: something of the whole car that is open or on. */
export interface Note {
  readonly key: string
  readonly icon: IconName | 'swatch'
  readonly text: string
  /** `warn`: standing open; `moved`: an amount the driver chose; `plain`: just on. */
  readonly tone: 'warn' | 'moved' | 'plain'
}

/** As many lines as fit between the rear seat's words and the edge of the screen. */
const linesBeside = (model: CarModel, seat: Seat): number => {
  const { occupant, heat, cool, massage } = model.seats[seat]
  const comforts = [heat, cool, massage].filter(level => level > 0).length
  const warmth = model.zones[seat].on && (occupant !== 'no' || comforts > 0) ? 1 : 0
  return comforts + warmth > 2 ? 1 : 2
}

/** What stands at the foot of each rail, the most pressing first; nothing is said of what is closed or off. */
export const notesOf = (
  model: CarModel,
  language: Language,
): { readonly left: readonly Note[]; readonly right: readonly Note[] } => {
  const { closures, roof, lamps, glass, cabin } = model
  const openDoors = SEATS.filter(seat => model.doors[seat] > 0).length
  const say = (key: Parameters<typeof word>[0]) => word(key, language)
  const candidates = (most: number, list: readonly (readonly [boolean, Note])[]): readonly Note[] =>
    list
      .filter(([holds]) => holds)
      .map(([, note]) => note)
      .slice(0, most)
  return {
    left: candidates(linesBeside(model, 'rear_left'), [
      [
        closures.frontBoot > 0,
        { key: 'front_trunk', icon: 'front-trunk', text: say('front_trunk'), tone: 'warn' },
      ],
      [closures.fuelFlap, { key: 'fuel', icon: 'fuel', text: say('fuel'), tone: 'warn' }],
      [
        glass.defrostFront || glass.defrostRear,
        { key: 'defrost', icon: 'defrost', text: say('defrost'), tone: 'plain' },
      ],
      [
        cabin.ambient,
        {
          key: 'ambient',
          icon: 'swatch',
          text: ambientLight(cabin.ambientColour).name[language],
          tone: 'plain',
        },
      ],
      [roof.shadeFront > 0, { key: 'shade', icon: 'shade', text: `${roof.shadeFront}%`, tone: 'moved' }],
    ]),
    right: candidates(linesBeside(model, 'rear_right'), [
      [
        openDoors > 0,
        { key: 'door', icon: 'door', text: say(openDoors > 1 ? 'doors' : 'door'), tone: 'warn' },
      ],
      [closures.boot > 0, { key: 'trunk', icon: 'trunk', text: say('trunk'), tone: 'warn' }],
      [lamps.left && lamps.right, { key: 'hazard', icon: 'hazard', text: say('hazard'), tone: 'warn' }],
      [roof.sunroof > 0, { key: 'sunroof', icon: 'sunroof', text: `${roof.sunroof}%`, tone: 'moved' }],
      [
        glass.wipeFront > 0 || glass.wipeRear > 0,
        { key: 'wipers', icon: 'wiper', text: say('wipers'), tone: 'plain' },
      ],
      [lamps.high, { key: 'high_beam', icon: 'high-beam', text: say('high_beam'), tone: 'plain' }],
      [lamps.fog, { key: 'fog', icon: 'fog', text: say('fog'), tone: 'plain' }],
      [lamps.low && !lamps.high, { key: 'low_beam', icon: 'beam', text: say('low_beam'), tone: 'plain' }],
    ]),
  }
}
