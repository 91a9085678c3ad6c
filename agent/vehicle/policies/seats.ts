import { text } from '../../domain/language.ts'
import { placeName } from '../describe.ts'
import type { Policy } from '../policy.ts'
import { SEATS } from '../zones.ts'
import { switchesOn } from './plan-view.ts'

/** A seat with somebody on it is not folded. */
export const occupiedSeatStaysUp: Policy = {
  id: 'occupied-seat-stays-up',
  judge: input =>
    SEATS.filter(
      seat =>
        switchesOn(input, `seat.folded@${seat}`) && input.occupants.some(person => person.seat === seat),
    ).map(seat => ({
      type: 'refuse' as const,
      key: `seat.folded@${seat}`,
      because: text(
        `Somebody is sitting on the ${placeName(seat).en} seat.`,
        `${placeName(seat).zh}座椅上有人，不能折叠。`,
      ),
    })),
}
