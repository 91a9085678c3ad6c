import { defineModule } from './define.ts'
import { SEAT_COMFORT } from './seat-comfort.ts'
import { SEAT_PLACES } from './seat-places.ts'
import { SEAT_POSITION } from './seat-position.ts'

export const SEAT = defineModule('seat', { ...SEAT_COMFORT, ...SEAT_POSITION, ...SEAT_PLACES })
