import type { SettingRequest, ValueChange } from '../../../agent/understanding/request.ts'
import type { SettingId } from '../../../agent/vehicle/catalogue/index.ts'
import type { Zone } from '../../../agent/vehicle/zones.ts'
import type { Action } from './rows.ts'

const ZONES: Readonly<Record<string, readonly Zone[]>> = {
  ALL: ['all'],
  ALL_ZONES: ['all'],
  DRIVER: ['driver'],
  PASSENGER: ['passenger'],
  DRIVER_REAR: ['rear_left'],
  PASSENGER_REAR: ['rear_right'],
  LEFT_REAR: ['rear_left'],
  RIGHT_REAR: ['rear_right'],
}

const zonesOf = (...places: readonly unknown[]): readonly Zone[] =>
  places.flatMap(place => (typeof place === 'string' ? (ZONES[place] ?? []) : []))

const to = (value: unknown): ValueChange | undefined =>
  typeof value === 'number' || typeof value === 'boolean' ? { type: 'to', value } : undefined

const request = (
  setting: SettingId,
  change: ValueChange | undefined,
  zones: readonly Zone[] = [],
): readonly SettingRequest[] =>
  change === undefined
    ? []
    : [
        {
          kind: 'set',
          setting,
          change,
          zone: { zones, source: zones.length > 0 ? 'spoken' : 'unsaid' },
          text: setting,
          certainty: 1,
          origin: 'named',
        },
      ]

/** CAR-bench's tools of the car body as requests of ours; other tools are left out. */
const TOOLS: Readonly<Record<string, (given: Action['kwargs']) => readonly SettingRequest[]>> = {
  open_close_sunroof: given => request('sunroof.position', to(given.percentage)),
  open_close_trunk_door: given => request('trunk.position', { type: 'switch', on: given.action === 'OPEN' }),
  open_close_window: given => request('window.position', to(given.percentage), zonesOf(given.window)),
  set_air_conditioning: given => request('air_conditioner.power', to(given.on), ['all']),
  set_climate_temperature: given =>
    request('air_conditioner.temperature', to(given.temperature), zonesOf(given.seat_zone)),
  set_fog_lights: given => request('light.fog_light', to(given.on)),
  set_head_lights_high_beams: given => request('light.high_beam', to(given.on)),
  set_window_defrost: given =>
    given.defrost_window === 'REAR'
      ? request('air_conditioner.rear_defrost', to(given.on))
      : request('air_conditioner.front_defrost', to(given.on)),
}

/** The request an expected call of CAR-bench comes to; empty for tools that no rule of the car body is about. */
export const requestsFor = (action: Action): readonly SettingRequest[] =>
  TOOLS[action.name]?.(action.kwargs) ?? []

/** Is the call one that sets something of the car body? */
export const setsCar = (name: string): boolean =>
  /^(?:open_close|set)_/.test(name) && name !== 'set_new_navigation'
