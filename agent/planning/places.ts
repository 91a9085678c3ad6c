import { type Localised, text } from '../domain/language.ts'
import type { Seat, Zone, ZoneLayout } from '../vehicle/zones.ts'
import { ZONE_LAYOUTS } from '../vehicle/zones.ts'

/** The place across: what "the other side" of a cell is. */
const OPPOSITE: Readonly<Partial<Record<Zone, Zone>>> = {
  driver: 'passenger',
  passenger: 'driver',
  rear_left: 'rear_right',
  rear_right: 'rear_left',
  left: 'right',
  right: 'left',
  front: 'rear',
  rear: 'front',
}

export const oppositeOf = (cell: Zone): Zone => OPPOSITE[cell] ?? cell

/** "you're in the …", to follow "because". */
const SEAT_CLAUSE: Readonly<Record<Seat, Localised>> = {
  driver: text("you're in the driver's seat", '你坐在主驾'),
  passenger: text("you're in the passenger seat", '你坐在副驾'),
  rear_left: text("you're in the rear left seat", '你坐在左后排'),
  rear_right: text("you're in the rear right seat", '你坐在右后排'),
}
export const seatClause = (seat: Seat): Localised => SEAT_CLAUSE[seat]

/** Cells in the layout's own order, each once. */
export const inOrder = (layout: ZoneLayout, cells: readonly Zone[]): readonly Zone[] =>
  ZONE_LAYOUTS[layout].filter(cell => cells.includes(cell))
