import type { Zone } from '../../../agent/vehicle/zones.ts'
import type { Slots } from './rows.ts'

/** The slot 位置 in the catalogue's zones; first match wins. */
const PLACES: readonly (readonly [RegExp, readonly Zone[] | 'third row' | 'nowhere'])[] = [
  [/三排|第三/, 'third row'],
  [/主副驾|前排|前面|^前$/, ['front']],
  [/右前|副驾/, ['passenger']],
  [/左前|主驾|驾驶/, ['driver']],
  [/左后|[中后二]排左/, ['rear_left']],
  [/右后|[中后二]排右/, ['rear_right']],
  [/后排|二排|中排|后面|^后$/, ['rear']],
  [/所有|全部|全车|整车/, ['all']],
  [/左/, ['left']],
  [/右/, ['right']],
  // 车内, 内, 车外: inside and outside are no places of the car's settings.
  [/内|外/, 'nowhere'],
]

/** The zones a label names; undefined when it names none. */
export const zonesOf = (slots: Slots): readonly Zone[] | 'third row' | undefined => {
  const place = slots.位置
  if (place === undefined) return undefined
  const found = PLACES.find(([pattern]) => pattern.test(place))?.[1]
  return found === 'nowhere' ? undefined : found
}
