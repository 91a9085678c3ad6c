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
}

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
  if (placing.remembered !== undefined && !personal) {
    const then = expandZone(layout, placing.remembered)
    if (then.length > 0) return then
  }
  return personal ? own(layout, placing.seat, cells) : cells
}

const own = (
  layout: keyof typeof ZONE_LAYOUTS,
  seat: Seat | undefined,
  cells: readonly Zone[],
): readonly Zone[] => {
  const mine = seat === undefined ? [] : expandZone(layout, seat)
  return mine.length > 0 ? mine : cells
}
