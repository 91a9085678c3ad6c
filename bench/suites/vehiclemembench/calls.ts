import type { JsonValue } from '../../../agent/domain/json.ts'
import type { Zone } from '../../../agent/vehicle/zones.ts'
import type { UpstreamCall } from './upstream-car.ts'
import { UPSTREAM_RULES } from './upstream-rules.ts'

/** A value some of the car's settings should have. */
export interface CarChange {
  readonly setting: string
  /** Empty where the car has one of it. */
  readonly zones: readonly Zone[]
  readonly value: JsonValue
}

/** Catalogue setting → upstream's function, `carcontrol_` left out. Settings upstream does not have are missing. */
const FUNCTION_OF: Readonly<Record<string, string>> = {
  'hud.power': 'HUD_switch',
  'hud.brightness': 'HUD_set_brightness_level',
  'hud.height': 'HUD_set_height_level',
  'center_display.power': 'centerInformationDisplay_set_power',
  'center_display.brightness': 'centerInformationDisplay_set_brightness',
  'center_display.auto_brightness': 'centerInformationDisplay_set_auto_brightness',
  'center_display.language': 'centerInformationDisplay_set_language',
  'center_display.time_format': 'centerInformationDisplay_set_time_format',
  'instrument_panel.theme': 'instrumentPanel_set_theme',
  'instrument_panel.brightness': 'instrumentPanel_set_brightness',
  'instrument_panel.color': 'instrumentPanel_set_color',
  'instrument_panel.behavior_mode': 'instrumentPanel_set_behavior_mode',
  'instrument_panel.auto_brightness': 'instrumentPanel_set_auto_brightness',
  'instrument_panel.language': 'instrumentPanel_set_language',
  'instrument_panel.time_format': 'instrumentPanel_set_time_format',
  'instrument_panel.total_mileage': 'instrumentPanel_set_total_mileage',
  'front_trunk.position': 'frontTrunk_set_open_degree',
  'trunk.position': 'trunk_set_open_degree',
  'fuel_port.lock': 'fuelPort_set_locked',
  'fuel_port.open': 'fuelPort_set_open',
  'mirror.power': 'rearviewMirror_set_power',
  'mirror.heating': 'rearviewMirror_set_heating_enabled',
  'mirror.height_position': 'rearviewMirror_set_height_position',
  'mirror.horizontal_position': 'rearviewMirror_set_horizontal_position',
  'mirror.auto_fold_on_lock': 'rearviewMirror_set_auto_fold_on_lock',
  'mirror.auto_reverse_tilt': 'rearviewMirror_set_auto_reverse_tilt',
  'sunroof.position': 'sunroof_set_open_degree',
  'sunroof.lock': 'sunroof_set_locked',
  'navigation.power': 'navigation_switch',
  'navigation.voice_mode': 'navigation_set_voice_mode',
  'navigation.volume': 'navigation_set_volume',
  'navigation.map_view': 'navigation_set_map_view',
  'navigation.map_zoom': 'navigation_set_map_zoom',
  'navigation.traffic_display': 'navigation_set_traffic_display',
  'navigation.speed_camera': 'navigation_set_speed_camera_alert',
  'seat.heating': 'seat_set_heating_mode',
  'seat.heating_level': 'seat_set_heating_level',
  'seat.ventilation': 'seat_set_ventilation_enabled',
  'seat.ventilation_level': 'seat_set_ventilation_speed',
  'seat.massage': 'seat_set_massage_mode',
  'seat.massage_level': 'seat_set_massage_level',
  'seat.horizontal_position': 'seat_set_horizontal_position',
  'seat.vertical_position': 'seat_set_vertical_position',
  'seat.backrest_angle': 'seat_set_backrest_angle',
  'seat.cushion_angle': 'seat_set_cushion_angle',
  'seat.cushion_extension': 'seat_set_cushion_extension',
  'seat.leg_support_height': 'seat_set_leg_support_height',
  'seat.foot_support_height': 'seat_set_foot_support_height',
  'seat.headrest_height': 'seat_set_headrest_height',
  'seat.folded': 'seat_set_folded',
  'radio.playing': 'radio_switch',
  'radio.volume': 'radio_set_volume',
  'air_conditioner.power': 'airConditioner_set_power',
  'air_conditioner.temperature': 'airConditioner_set_temperature',
  'air_conditioner.fan_speed': 'airConditioner_set_fan_speed',
  'air_conditioner.mode': 'airConditioner_set_mode',
  'air_conditioner.air_direction': 'airConditioner_set_air_direction',
  'air_conditioner.circulation': 'airConditioner_set_circulation',
  'foot_pedal.power': 'footPedal_set_switch',
  'bluetooth.connected': 'bluetooth_set_connection',
  'video.playing': 'video_switch',
  'video.volume': 'video_set_volume',
  'video.quality': 'video_set_quality',
  'video.fullscreen': 'video_set_fullscreen',
  'video.scene': 'video_set_scene',
  'window.position': 'window_set_open_degree',
  'window.child_lock': 'window_set_child_lock',
  'window.auto_close_on_lock': 'window_set_auto_close_on_lock',
  'door.lock': 'door_set_locked',
  'door.open_warning': 'door_set_open_warning',
  'sunshade.auto_close_on_lock': 'sunshade_set_auto_close_on_lock',
  'wiper.power': 'wiper_set_open',
  'wiper.speed': 'wiper_set_speed',
  'music.playing': 'music_switch',
  'music.volume': 'music_set_volume',
  'music.play_mode': 'music_set_play_mode',
  'music.lyrics': 'music_set_lyrics_display',
  'overhead_screen.power': 'overheadScreen_switch',
  'overhead_screen.brightness': 'overheadScreen_set_brightness_level',
  'overhead_screen.time_format': 'overheadScreen_set_time_format',
  'overhead_screen.language': 'overheadScreen_set_language',
  'steering_wheel.heating': 'steeringWheel_set_heating_enabled',
  'steering_wheel.heating_level': 'steeringWheel_set_heating_level',
  'steering_wheel.view_display': 'steeringWheel_set_view_display_enabled',
  'light.ambient': 'light_set_ambient_enabled',
  'light.ambient_color': 'light_set_ambient_color',
  'light.reading': 'light_set_reading_light',
  'light.reading_brightness': 'light_set_reading_light_brightness',
  'light.low_beam': 'light_set_low_beam_enabled',
  'light.low_beam_level': 'light_set_low_beam_level',
  'light.high_beam': 'light_set_high_beam',
  'light.auto_headlight': 'light_set_auto_headlight',
  'light.fog_light': 'light_set_fog_light',
  'light.hazard': 'light_set_hazard',
  'light.left_turn': 'light_set_left_turn',
  'light.right_turn': 'light_set_right_turn',
  'light.position': 'light_set_position',
  'light.daytime_running': 'light_set_daytime_running',
  'light.tail': 'light_set_tail',
}

/** Settings whose upstream function takes more than one value. */
const NAMED: Readonly<Record<string, (value: string) => UpstreamCall>> = {
  'navigation.destination': value => ({ name: 'navigation_navigate_to', args: { destination: value } }),
  'video.title': value => ({ name: 'video_play_video', args: { video_name: value } }),
  'radio.station': value => ({ name: 'radio_play_station', args: { name: value } }),
}

/** Does upstream's car have this setting? */
export const upstreamHas = (setting: string): boolean =>
  FUNCTION_OF[setting] !== undefined || NAMED[setting] !== undefined

/** The catalogue's setting behind an upstream function; undefined where there is none. */
export const settingOfFunction = (name: string): string | undefined => {
  const bare = name.replace(/^carcontrol_/, '')
  const found = Object.entries(FUNCTION_OF).find(([, fn]) => fn === bare)?.[0]
  if (found !== undefined) return found
  if (bare === 'navigation_navigate_to') return 'navigation.destination'
  if (bare === 'video_play_video') return 'video.title'
  if (bare === 'radio_play_station') return 'radio.station'
  if (bare === 'window_set_open') return 'window.position'
  if (bare === 'music_play_song') return 'music.song'
  return undefined
}

const placeWords = (
  zones: readonly Zone[],
  places: { groups: Readonly<Record<string, readonly string[]>> },
): readonly string[] => {
  const wanted = [...zones].sort().join()
  const group = Object.entries(places.groups).find(([, cells]) => [...cells].sort().join() === wanted)
  return group === undefined ? zones : [group[0]]
}

/** The upstream calls that make these changes. Changes upstream has no function for are left out. */
export const callsFor = (changes: readonly CarChange[]): readonly UpstreamCall[] =>
  changes.flatMap(change => {
    const named = NAMED[change.setting]
    if (named !== undefined) return [named(String(change.value))]
    const name = FUNCTION_OF[change.setting]
    const rule = name === undefined ? undefined : UPSTREAM_RULES.get(name)
    if (name === undefined) return []
    if (rule === undefined)
      return [{ name, args: { [name === 'fuelPort_set_open' ? 'open_state' : 'degree']: change.value } }]
    const { places } = rule
    if (places === undefined) return [{ name, args: { [rule.parameter]: change.value } }]
    const zones: readonly Zone[] = change.zones.length > 0 ? change.zones : ['driver']
    return placeWords(zones, places).map(zone => ({
      name,
      args: { [places.parameter]: zone, [rule.parameter]: change.value },
    }))
  })
