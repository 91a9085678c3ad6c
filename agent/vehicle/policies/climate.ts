import { text } from '../../domain/language.ts'
import type { Policy } from '../policy.ts'
import type { Change } from '../vehicle.ts'
import { ZONE_LAYOUTS } from '../zones.ts'
import { after, amountAfter, differing, ofSetting, switchesOn, willBeOn } from './plan-view.ts'

const SEATS = ZONE_LAYOUTS.seat
/** The windscreen's air comes from the front stations. */
const FRONT = ZONE_LAYOUTS.front_seat

const power = (cell: string) => `air_conditioner.power@${cell}`
const fan = (cell: string) => `air_conditioner.fan_speed@${cell}`
const direction = (cell: string) => `air_conditioner.air_direction@${cell}`
const temperature = (cell: string) => `air_conditioner.temperature@${cell}`

const switchesAnyZoneOn = (input: Parameters<Policy['judge']>[0]): boolean =>
  SEATS.some(cell => switchesOn(input, power(cell)))

/** Windows that stand further open than this (percent) are shut when the air conditioning goes on. */
const WIDE_OPEN = 20

/** Switching the air conditioning on shuts the windows that stand more than 20 % open. */
export const acClosesWideWindows: Policy = {
  id: 'ac-closes-wide-windows',
  source: 'AUT-POL:011',
  judge: input => {
    if (!switchesAnyZoneOn(input)) return []
    const wide = SEATS.map(cell => `window.position@${cell}`).filter(
      key => amountAfter(input, key) > WIDE_OPEN,
    )
    if (wide.length === 0) return []
    return [
      {
        type: 'add',
        changes: wide.map(key => ({ key, value: 0 })),
        because: text('open windows would waste the air conditioning', '开着窗，空调就白开了'),
      },
    ]
  },
}

/** Switching the air conditioning on with the fan at rest starts the fan at its lowest level. */
export const acNeedsFan: Policy = {
  id: 'ac-needs-fan',
  source: 'AUT-POL:011',
  judge: input => {
    const still = SEATS.filter(cell => switchesOn(input, power(cell)) && amountAfter(input, fan(cell)) === 0)
    if (still.length === 0) return []
    return [
      {
        type: 'add',
        changes: still.map(cell => ({ key: fan(cell), value: 1 })),
        because: text('air conditioning needs the fan running', '开空调需要有风'),
      },
    ]
  },
}

/** Below this level the fan cannot clear the glass. */
const DEFROST_FAN = 2

const withWindow: Readonly<Record<string, string>> = {
  face: 'face_window',
  feet: 'feet_window',
  face_feet: 'face_feet_window',
}

const defrostNeeds = (input: Parameters<Policy['judge']>[0]): readonly Change[] => {
  const running = SEATS.some(cell => willBeOn(input, power(cell)))
  return FRONT.flatMap(cell => {
    const blowing = String(after(input, direction(cell)))
    return [
      ...(running ? [] : [{ key: power(cell), value: true }]),
      ...(amountAfter(input, fan(cell)) < DEFROST_FAN ? [{ key: fan(cell), value: DEFROST_FAN }] : []),
      ...(blowing in withWindow ? [{ key: direction(cell), value: 'window' }] : []),
    ]
  })
}

/** Defrosting the windscreen needs a fan at 2 or more, air to the glass, and the air conditioning. */
export const defrostNeedsAir: Policy = {
  id: 'defrost-needs-air',
  source: 'AUT-POL:010',
  judge: input => {
    if (!switchesOn(input, 'air_conditioner.front_defrost')) return []
    const changes = defrostNeeds(input)
    return changes.length === 0
      ? []
      : [{ type: 'add', changes, because: text('it clears the windscreen', '这样才能除去前挡的雾') }]
  },
}

/** Zones further apart than this (°C) are mentioned. */
const NOTABLE_DIFFERENCE = 3

/** Setting some zones more than 3 °C away from the others is done, and mentioned. */
export const zonesFarApart: Policy = {
  id: 'zones-far-apart',
  source: 'LLM-POL:012',
  judge: input => {
    const set = differing(input, ofSetting('air_conditioner.temperature'))
    if (set.length === 0) return []
    const touched = new Set(set.map(change => change.key))
    const others = SEATS.map(temperature).filter(key => !touched.has(key))
    const differences = set.flatMap(change =>
      others.map(key => Math.abs(amountAfter(input, change.key) - amountAfter(input, key))),
    )
    const largest = Math.max(0, ...differences)
    if (largest <= NOTABLE_DIFFERENCE) return []
    return [
      {
        type: 'inform',
        notice: text(
          `That is ${largest} degrees away from the other seats.`,
          `这样和其他座位的温度相差${largest}度。`,
        ),
      },
    ]
  },
}

/** With the zones in sync, the driver's temperature is everybody's. */
export const syncFollowsDriver: Policy = {
  id: 'sync-follows-driver',
  judge: input => {
    if (!willBeOn(input, 'air_conditioner.sync')) return []
    const joins = switchesOn(input, 'air_conditioner.sync')
    const turned = differing(input, ofSetting('air_conditioner.temperature'))
    if (!joins && turned.length !== 1) return []
    const value = joins ? after(input, temperature('driver')) : turned[0]?.value
    if (value === undefined) return []
    const changes = SEATS.map(cell => ({ key: temperature(cell), value })).filter(
      change => after(input, change.key) !== change.value,
    )
    return changes.length === 0
      ? []
      : [{ type: 'add', changes, because: text('the zones are in sync', '温区同步开着') }]
  },
}
