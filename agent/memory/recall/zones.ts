import type { ZoneMention } from '../../understanding/request.ts'
import type { SettingDefinition } from '../../vehicle/setting.ts'
import { expandZone, type Seat, ZONE_LAYOUTS, type Zone } from '../../vehicle/zones.ts'

/** What decides where a remembered value goes. */
export interface Placing {
  /** Said with the request. */
  readonly said: ZoneMention
  /** Said when it was remembered. */
  readonly remembered?: Zone
  /** Where the person whose wish it is sits, where that is known. */
  readonly seat?: Seat
  /** Somebody else's place is spoken of: "warm her seat". */
  readonly another?: boolean
}

/** "Her seat", "on his side", 她的座椅: the place of whoever is spoken of, not of whoever asks. */
const ANOTHERS =
  /\b(?:her|his|their|\w+'s) (?:\w+ )?(?:seat|side|place|corner|lamp|light|window|door|legs?|feet|back|neck|pedal)\b|[他她]们?(?:的|那)(?:座|位|边|窗|门|灯)/iu
/** Somebody's own words speak of another's place; told of others, "his seat" may be the teller's own. */
export const speaksOfAnothersPlace = (spoken: string): boolean => ANOTHERS.test(spoken)

/** Settings of a person's place rather than of the cabin, where no place is said. */
const PERSONAL = new Set(['seat', 'light'])
const PERSONAL_SETTINGS = new Set(['air_conditioner.air_direction'])

/**
 * The cells a value goes to: where it was said now, else where it was said then, else the person's own seat for
 * seats, airflow and reading lights, and every cell for the rest.
 */
export const zonesFor = (definition: SettingDefinition, placing: Placing): readonly Zone[] => {
  const { layout } = definition
  if (layout === undefined) return []
  const cells: readonly Zone[] = ZONE_LAYOUTS[layout]
  const said = placing.said.zones.flatMap(zone => expandZone(layout, zone))
  if (said.length > 0) return [...new Set(said)]
  const personal = PERSONAL.has(definition.module) || PERSONAL_SETTINGS.has(definition.id)
  if (placing.said.relative === 'self' && personal) return own(layout, placing.seat, cells)
  const then = placing.remembered === undefined ? [] : expandZone(layout, placing.remembered)
  if (then.length > 0 && (!personal || placing.another === true || !then.some(isInFront))) return then
  if (!personal) return cells
  return own(layout, placing.another === true ? besides(placing.seat) : placing.seat, cells)
}

/** Who set a front seat may sit in the other today; what was done to the bench behind was done to the bench. */
const isInFront = (cell: Zone): boolean => cell === 'driver' || cell === 'passenger'
const besides = (seat: Seat | undefined): Seat => (seat === 'passenger' ? 'driver' : 'passenger')

const own = (
  layout: keyof typeof ZONE_LAYOUTS,
  seat: Seat | undefined,
  cells: readonly Zone[],
): readonly Zone[] => {
  const mine = seat === undefined ? [] : expandZone(layout, seat)
  return mine.length > 0 ? mine : cells
}
