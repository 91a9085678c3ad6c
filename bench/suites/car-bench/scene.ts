import { settingById } from '../../../agent/vehicle/catalogue/index.ts'
import { type SettingValue, settingKey } from '../../../agent/vehicle/setting.ts'
import { initialState } from '../../../agent/vehicle/state.ts'
import type { Occupant, Weather } from '../../../agent/vehicle/vehicle.ts'
import { initialWorld } from '../../../agent/vehicle/world.ts'
import { SEATS, type Seat } from '../../../agent/vehicle/zones.ts'
import type { Scene } from '../../scoring/imagine.ts'
import type { CarWorld } from './rows.ts'

/** CAR-bench names the rear seats after the front seat they stand behind. */
const SEAT_OF: Readonly<Record<string, Seat>> = {
  driver: 'driver',
  passenger: 'passenger',
  driver_rear: 'rear_left',
  passenger_rear: 'rear_right',
}

const AIRFLOW: Readonly<Record<string, string>> = {
  FEET: 'feet',
  HEAD: 'face',
  HEAD_FEET: 'face_feet',
  WINDSHIELD: 'window',
  WINDSHIELD_FEET: 'feet_window',
  WINDSHIELD_HEAD: 'face_window',
  WINDSHIELD_HEAD_FEET: 'face_feet_window',
}
const CIRCULATION: Readonly<Record<string, string>> = {
  FRESH_AIR: 'outside',
  RECIRCULATION: 'inside',
  AUTO: 'auto',
}

const everywhere = (id: string, value: SettingValue): readonly (readonly [string, SettingValue])[] =>
  SEATS.map(seat => [settingKey(id, seat), value] as const)

/** A level that is at rest leaves the car's own resting level alone and switches off. */
const heated = (power: string, level: string, value: number): readonly (readonly [string, SettingValue])[] =>
  value > 0
    ? [
        [power, true],
        [level, value],
      ]
    : [[power, false]]

const isColour = (colour: string): boolean => {
  const definition = settingById('light.ambient_color')
  return definition.value.type === 'enum' && definition.value.values.some(({ id }) => id === colour)
}

const ambient = (colour: string): readonly (readonly [string, SettingValue])[] => {
  const name = colour.toLowerCase()
  return isColour(name)
    ? [
        ['light.ambient', true],
        ['light.ambient_color', name],
      ]
    : [['light.ambient', name !== 'off']]
}

const stateOf = (world: CarWorld): Readonly<Record<string, SettingValue>> =>
  Object.fromEntries([
    ['sunroof.position', world.sunroof_position],
    ['sunshade.position@front', world.sunshade_position],
    ['sunshade.position@rear', world.sunshade_position],
    ['trunk.position', world.trunk_door_position === 'open' ? 100 : 0],
    ['window.position@driver', world.window_driver_position],
    ['window.position@passenger', world.window_passenger_position],
    ['window.position@rear_left', world.window_driver_rear_position],
    ['window.position@rear_right', world.window_passenger_rear_position],
    ['light.reading@driver', world.reading_light_driver],
    ['light.reading@passenger', world.reading_light_passenger],
    ['light.reading@rear_left', world.reading_light_driver_rear],
    ['light.reading@rear_right', world.reading_light_passenger_rear],
    ['light.fog_light', world.fog_lights],
    ['light.low_beam', world.head_lights_low_beams],
    ['light.high_beam', world.head_lights_high_beams],
    ...ambient(world.ambient_light),
    ['air_conditioner.temperature@driver', world.climate_temperature_driver],
    ['air_conditioner.temperature@passenger', world.climate_temperature_passenger],
    ['air_conditioner.temperature@rear_left', world.climate_temperature_driver],
    ['air_conditioner.temperature@rear_right', world.climate_temperature_passenger],
    ...heated('steering_wheel.heating', 'steering_wheel.heating_level', world.steering_wheel_heating),
    ...heated('seat.heating@driver', 'seat.heating_level@driver', world.seat_heating_driver),
    ...heated('seat.heating@passenger', 'seat.heating_level@passenger', world.seat_heating_passenger),
    ...everywhere('air_conditioner.fan_speed', world.fan_speed),
    ...everywhere('air_conditioner.power', world.air_conditioning),
    ...everywhere('air_conditioner.air_direction', AIRFLOW[world.fan_airflow_direction] ?? 'face'),
    ...everywhere('air_conditioner.circulation', CIRCULATION[world.air_circulation] ?? 'auto'),
    ['air_conditioner.front_defrost', world.window_front_defrost],
    ['air_conditioner.rear_defrost', world.window_rear_defrost],
  ])

const occupantsOf = (world: CarWorld): readonly Occupant[] =>
  Object.entries(world.seats_occupied).flatMap(([place, taken]) => {
    const seat = SEAT_OF[place]
    return taken && seat !== undefined ? [{ seat, name: place }] : []
  })

/** The task's car in our terms. The data do not say how the weather is: it is given. */
export const sceneOf = (world: CarWorld, weather: Weather): Scene => {
  const { year, month, day, hour, minute } = world.current_datetime
  const time = Date.UTC(year, month - 1, day, hour, minute)
  return {
    state: { ...initialState(), ...stateOf(world) },
    world: {
      ...initialWorld(time),
      weather,
      battery: world.state_of_charge,
      range: world.state_of_charge * 4,
    },
    occupants: occupantsOf(world),
    speaker: 'driver',
  }
}
