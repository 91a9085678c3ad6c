import { type Localised, text } from '../domain/language.ts'
import type { Occupant } from '../vehicle/vehicle.ts'
import type { Seat } from '../vehicle/zones.ts'

const NAMELESS: Readonly<Record<Seat, Localised>> = {
  driver: text('the driver', '驾驶员'),
  passenger: text('the front passenger', '副驾乘客'),
  rear_left: text('the passenger behind the driver', '左后座乘客'),
  rear_right: text('the passenger at the back right', '右后座乘客'),
}

/** What memory calls whoever sits there: their name, else their place. */
export const personAt = (seat: Seat, occupants: readonly Occupant[], language: 'en' | 'zh'): string =>
  occupants.find(one => one.seat === seat)?.name ?? NAMELESS[seat][language]
