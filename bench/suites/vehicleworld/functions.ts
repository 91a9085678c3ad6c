import type { SkillId } from '../../../agent/understanding/request.ts'
import type { SettingId } from '../../../agent/vehicle/catalogue/index.ts'

/** What one of VehicleWorld's functions is in this car. */
export type KnownFunction =
  /** Switches one setting (or any one of several the words cannot tell apart). */
  | { readonly is: 'switch'; readonly settings: readonly SettingId[] }
  /** A scale that is set, increased or decreased, by the rest of the name. `inverted`: more there is less here. */
  | { readonly is: 'scale'; readonly setting: SettingId; readonly inverted?: boolean }
  /** Chooses a named value by its word; first match wins. */
  | {
      readonly is: 'choice'
      readonly setting: SettingId
      readonly words: readonly (readonly [RegExp, string | boolean])[]
      /** Settings to choose from instead, for some words. */
      readonly instead?: readonly (readonly [RegExp, SettingId, string | boolean])[]
    }
  /** An errand of a skill, or a setting that comes to the same. */
  | {
      readonly is: 'errand'
      readonly skill: SkillId
      readonly intents: readonly string[]
      /** The first text argument must be heard. */
      readonly words?: boolean
      readonly or?: readonly (readonly [SettingId, boolean])[]
    }
  | { readonly is: 'outside'; readonly cause: string }

const toggle = (...settings: readonly SettingId[]): KnownFunction => ({ is: 'switch', settings })
const scale = (setting: SettingId): KnownFunction => ({ is: 'scale', setting })
const outside = (cause: string): KnownFunction => ({ is: 'outside', cause })
const errand = (
  skill: SkillId,
  intents: readonly string[],
  more: { readonly words?: boolean; readonly or?: readonly (readonly [SettingId, boolean])[] } = {},
): KnownFunction => ({ is: 'errand', skill, intents, ...more })

const LIST = 'shows a list or a detail'
const TIME_FORMAT = [
  [/12/, '12h'],
  [/24/, '24h'],
] as const
const LANGUAGE = [
  [/chinese/i, 'Chinese'],
  [/english/i, 'English'],
] as const

/** A choice of the mode a function names itself: `cool_mode_switch`. */
const mode = (value: string): KnownFunction => ({
  is: 'choice',
  setting: 'air_conditioner.mode',
  words: [[/^/, value]],
})

/**
 * Upstream's functions, by `module.name` without `carcontrol_` and without the verb of a scale (`_increase`, …).
 * A function that is not here is outside the domain, and is counted as such.
 */
export const FUNCTIONS: Readonly<Record<string, KnownFunction>> = {
  'airConditioner.switch': toggle('air_conditioner.power'),
  'airConditioner.ac_mode_switch': toggle('air_conditioner.compressor', 'air_conditioner.power'),
  'airConditioner.auto_defog_switch': toggle('air_conditioner.auto_defog', 'air_conditioner.front_defrost'),
  'airConditioner.auto_mode_switch': mode('auto'),
  'airConditioner.cool_mode_switch': mode('cool'),
  'airConditioner.heat_mode_switch': mode('heat'),
  'airConditioner.child_safety_lock': toggle('air_conditioner.rear_control_lock'),
  'airConditioner.defrost_mode_switch': toggle('air_conditioner.front_defrost'),
  'airConditioner.energy_saving_mode': toggle('air_conditioner.energy_saving'),
  'airConditioner.parking_ventilation': toggle('air_conditioner.parking_ventilation'),
  'airConditioner.purification_switch': toggle('air_conditioner.purification'),
  'airConditioner.temperature': scale('air_conditioner.temperature'),
  'airConditioner.wind_speed': scale('air_conditioner.fan_speed'),
  'airConditioner.rapid_cooling_switch': toggle('air_conditioner.rapid_cooling'),
  'airConditioner.rapid_heating_switch': toggle('air_conditioner.rapid_heating'),
  'airConditioner.temperature_sync_switch': toggle('air_conditioner.sync'),
  'airConditioner.view_switch': outside(LIST),
  'airConditioner.recycle_mode_switch': {
    is: 'choice',
    setting: 'air_conditioner.circulation',
    words: [
      [/internal/i, 'inside'],
      [/external/i, 'outside'],
      [/auto/i, 'auto'],
    ],
  },
  'airConditioner.outlet_mode': {
    is: 'choice',
    setting: 'air_conditioner.air_direction',
    words: [
      [/face.*feet.*window/i, 'face_feet_window'],
      [/face.*feet/i, 'face_feet'],
      [/feet.*window/i, 'feet_window'],
      [/face.*window/i, 'face_window'],
      [/window/i, 'window'],
      [/feet/i, 'feet'],
      [/face/i, 'face'],
    ],
  },
  'airConditioner.outlet_direction_switch': {
    is: 'choice',
    setting: 'air_conditioner.air_direction',
    words: [
      [/down/i, 'feet'],
      [/up/i, 'face'],
    ],
  },
  'airConditioner.sweeping_mode': {
    is: 'choice',
    setting: 'air_conditioner.sweep',
    words: [[/^/, true]],
    instead: [[/avoid/i, 'air_conditioner.avoid_direct_blow', true]],
  },
  'bluetooth.connection_bluetooth_switch': toggle('bluetooth.connected'),
  'centerInformationDisplay.centerInformationDisplay_brightness': scale('center_display.brightness'),
  'centerInformationDisplay.centerInformationDisplay_switch': toggle('center_display.power'),
  'centerInformationDisplay.centerInformationDisplay_autoBrightness_switch': toggle(
    'center_display.auto_brightness',
  ),
  'centerInformationDisplay.centerInformationDisplay_language': {
    is: 'choice',
    setting: 'center_display.language',
    words: LANGUAGE,
  },
  'centerInformationDisplay.centerInformationDisplay_timeDisplayFormat': {
    is: 'choice',
    setting: 'center_display.time_format',
    words: TIME_FORMAT,
  },
  'conversation.conversation_call_handsFree_switch': toggle('bluetooth.hands_free'),
  'conversation.conversation_call_miss_view': outside(LIST),
  'conversation.conversation_call_record_view': outside(LIST),
  'conversation.conversation_contact_hag_view': outside(LIST),
  'conversation.conversation_contact_view': outside(LIST),
  'conversation.conversation_message_view': outside(LIST),
  'conversation.conversation_message_send': errand('phone', ['message']),
  'conversation.conversation_phone_answer': errand('phone', ['answer']),
  'conversation.conversation_phone_call': errand('phone', ['call'], { words: true }),
  'conversation.conversation_phone_hangup': errand('phone', ['hang_up', 'decline']),
  'conversation.conversation_phone_redial': errand('phone', ['redial']),
  'conversation.conversation_soundVolume': scale('bluetooth.call_volume'),
  'door.carDoor_angle': scale('door.position'),
  'door.carDoor_lock_switch': toggle('door.lock'),
  'door.carDoor_mode_childSafetyLock': toggle('door.child_lock'),
  'door.carDoor_switch': toggle('door.position'),
  'fogLight.fogLight_switch': toggle('light.fog_light', 'light.rear_fog_light'),
  'footPedal.pedals_switch': toggle('foot_pedal.power'),
  'frontTrunk.frontTrunk_lock_switch': toggle('front_trunk.lock'),
  'frontTrunk.frontTrunk_openDegree': scale('front_trunk.position'),
  'frontTrunk.frontTrunk_switch': toggle('front_trunk.position'),
  'fuelPort.lock_switch': toggle('fuel_port.lock'),
  'fuelPort.switch': toggle('fuel_port.open'),
  'hazardLight.switch': toggle('light.hazard'),
  'highBeamHeadlight.delay_close': toggle('light.headlight_delay'),
  'highBeamHeadlight.delay_close_duration': scale('light.headlight_delay_time'),
  'highBeamHeadlight.switch': toggle('light.high_beam'),
  'HUD.brightness': scale('hud.brightness'),
  'HUD.height': scale('hud.height'),
  'HUD.switch': toggle('hud.power'),
  'instrumentPanel.instrumentPanel_brightness': scale('instrument_panel.brightness'),
  'instrumentPanel.instrumentPanel_meter_unit': {
    is: 'choice',
    setting: 'instrument_panel.distance_unit',
    words: [
      [/kilo/i, 'kilometre'],
      [/mile/i, 'mile'],
    ],
  },
  'instrumentPanel.instrumentPanel_timeDisplayFormat': {
    is: 'choice',
    setting: 'instrument_panel.time_format',
    words: TIME_FORMAT,
  },
  'lowBeamHeadlight.height': scale('light.low_beam_level'),
  'lowBeamHeadlight.switch': {
    is: 'choice',
    setting: 'light.low_beam',
    words: [
      [/off/i, false],
      [/^/, true],
    ],
    instead: [[/auto/i, 'light.auto_headlight', true]],
  },
  'music.music_collection_view': outside(LIST),
  'music.music_currentDetail_view': errand('media', ['what']),
  'music.music_download_view': outside(LIST),
  'music.music_get_currentAlbum': errand('media', ['what']),
  'music.music_get_currentMusician': errand('media', ['what']),
  'music.music_history_view': outside(LIST),
  'music.music_playList_switch': outside(LIST),
  'music.music_download_play': errand('media', ['play'], { or: [['music.playing', true]] }),
  'music.music_favorite_play': errand('media', ['play'], { or: [['music.playing', true]] }),
  'music.music_local_play': errand('media', ['play'], { or: [['music.playing', true]] }),
  'music.music_recent_play': errand('media', ['play'], { or: [['music.playing', true]] }),
  'music.music_favorite_collect': errand('media', ['favourite'], { or: [['music.favourite', true]] }),
  'music.music_player_setMode': {
    is: 'choice',
    setting: 'music.play_mode',
    words: [
      [/shuffle|random/i, 'shuffle'],
      [/single/i, 'single_loop'],
      [/list/i, 'list_loop'],
      [/sequential/i, 'sequential'],
    ],
  },
  'music.music_player_showLyric': toggle('music.lyrics'),
  'music.music_soundVolume': scale('music.volume'),
  'navigation.navigation_broadCastMode_switch': {
    is: 'choice',
    setting: 'navigation.voice_mode',
    words: [
      [/concise/i, 'simple'],
      [/detailed/i, 'detailed'],
      [/mute/i, 'mute'],
    ],
  },
  'navigation.navigation_destination_change': errand('navigation', ['navigate', 'nearby'], { words: true }),
  'navigation.navigation_route_plan': errand('navigation', ['navigate', 'nearby', 'preference'], {}),
  'navigation.navigation_exit': errand('navigation', ['stop']),
  'navigation.navigation_get_destination': errand('navigation', ['eta', 'where']),
  'navigation.navigation_midWay_add': errand('navigation', ['add_stop']),
  'navigation.navigation_eDog_switch': toggle('navigation.speed_camera'),
  'navigation.navigation_mapZoom': scale('navigation.map_zoom'),
  'navigation.navigation_meter_unit': {
    is: 'choice',
    setting: 'instrument_panel.distance_unit',
    words: [
      [/kilo/i, 'kilometre'],
      [/mile/i, 'mile'],
    ],
  },
  'navigation.navigation_soundVolume': scale('navigation.volume'),
  'navigation.navigation_trafficStatus_switch': toggle('navigation.traffic_display'),
  'navigation.navigation_voice_notify_switch': {
    is: 'choice',
    setting: 'navigation.voice_mode',
    words: [],
  },
  'navigation.navigation_view_switch': {
    is: 'choice',
    setting: 'navigation.map_view',
    words: [
      [/2d/i, '2d'],
      [/3d/i, '3d'],
      [/heading/i, 'heading_up'],
      [/north/i, 'north_up'],
    ],
  },
  'overheadScreen.overheadScreen_brightness': scale('overhead_screen.brightness'),
  'overheadScreen.overheadScreen_switch': toggle('overhead_screen.power'),
  'overheadScreen.overheadScreen_language': {
    is: 'choice',
    setting: 'overhead_screen.language',
    words: LANGUAGE,
  },
  'overheadScreen.overheadScreen_timeDisplayFormat': {
    is: 'choice',
    setting: 'overhead_screen.time_format',
    words: TIME_FORMAT,
  },
  'positionLight.switch': toggle('light.position'),
  'radio.radio_collect': errand('media', ['favourite'], { or: [['radio.favourite', true]] }),
  'radio.radio_collection_view': outside(LIST),
  'radio.radio_history_view': outside(LIST),
  'radio.radio_favorite_play': errand('media', ['play'], { or: [['radio.playing', true]] }),
  'radio.radio_local_play': errand('media', ['play'], { or: [['radio.playing', true]] }),
  'radio.radio_play': errand('media', ['play'], { or: [['radio.playing', true]] }),
  'radio.radio_recent_play': errand('media', ['play'], { or: [['radio.playing', true]] }),
  'radio.radio_soundVolume': scale('radio.volume'),
  'readingLight.readingLight_brightness': scale('light.reading_brightness'),
  'readingLight.readingLight_mode_auto': toggle('light.reading_auto'),
  'readingLight.readingLight_switch': toggle('light.reading'),
  'rearviewMirror.adjustment_inside': { is: 'scale', setting: 'mirror.horizontal_position', inverted: true },
  'rearviewMirror.adjustment_outside': scale('mirror.horizontal_position'),
  'rearviewMirror.height': scale('mirror.height_position'),
  'rearviewMirror.mode_autoFlip': toggle('mirror.auto_reverse_tilt'),
  'rearviewMirror.mode_autoFold': toggle('mirror.auto_fold_on_lock'),
  'rearviewMirror.heating_switch': toggle('mirror.heating'),
  'rearviewMirror.switch': toggle('mirror.power'),
  'seat.carSeatBackrest_angle': scale('seat.backrest_angle'),
  'seat.carSeatCushion_angle': scale('seat.cushion_angle'),
  'seat.carSeatCushion_length': scale('seat.cushion_extension'),
  'seat.carSeatHeadRest_height': scale('seat.headrest_height'),
  'seat.carSeatLegRest_height': scale('seat.leg_support_height'),
  'seat.carSeatFootRest_height': scale('seat.foot_support_height'),
  'seat.carSeat_greetGuestMode': toggle('seat.easy_entry'),
  'seat.carSeat_heater': scale('seat.heating_level'),
  'seat.carSeat_heater_switch': toggle('seat.heating'),
  'seat.carSeat_height': scale('seat.vertical_position'),
  'seat.carSeat_horizontal': scale('seat.horizontal_position'),
  'seat.carSeat_massager': scale('seat.massage_level'),
  'seat.carSeat_massager_switch': toggle('seat.massage'),
  'seat.carSeat_massager_mode': {
    is: 'choice',
    setting: 'seat.massage_mode',
    words: [
      [/full/i, 'full_back'],
      [/lower/i, 'lower_back'],
      [/shoulder|upper/i, 'shoulder'],
      [/wave/i, 'wave'],
    ],
  },
  'seat.carSeat_switch': toggle('seat.folded'),
  'seat.carSeat_ventilation': scale('seat.ventilation_level'),
  'seat.carSeat_ventilation_switch': toggle('seat.ventilation'),
  'seat.carSeat_view_switch': outside(LIST),
  'steeringWheel.steeringWheel_heater': scale('steering_wheel.heating_level'),
  'steeringWheel.steeringWheel_heater_switch': toggle('steering_wheel.heating'),
  'steeringWheel.steeringWheel_view_switch': toggle('steering_wheel.view_display'),
  'sunroof.sunroof_openDegree': scale('sunroof.position'),
  'sunroof.sunroof_switch': toggle('sunroof.position'),
  'sunroof.sunroof_lock_switch': toggle('sunroof.lock'),
  'sunshade.sunshade_mode_leaveAndLockAutoCloseCurtain': toggle('sunshade.auto_close_on_lock'),
  'sunshade.sunshade_openDegree': scale('sunshade.position'),
  'sunshade.sunshade_switch': toggle('sunshade.position'),
  'tailLight.switch': toggle('light.tail'),
  'trunk.trunk_lock_switch': toggle('trunk.lock'),
  'trunk.trunk_openDegree': scale('trunk.position'),
  'trunk.trunk_switch': toggle('trunk.position'),
  'video.video_collection_view': outside(LIST),
  'video.video_common_history_view': outside(LIST),
  'video.video_currentDetail_view': errand('media', ['what']),
  'video.video_download_view': outside(LIST),
  'video.video_local_view': outside(LIST),
  'video.video_profile_view': outside(LIST),
  'video.video_danmaku_switch': toggle('video.bullet_comments'),
  'video.video_download_play': errand('media', ['play'], { or: [['video.playing', true]] }),
  'video.video_favorite_play': errand('media', ['play'], { or: [['video.playing', true]] }),
  'video.video_history_play': errand('media', ['play'], { or: [['video.playing', true]] }),
  'video.video_local_play': errand('media', ['play'], { or: [['video.playing', true]] }),
  'video.video_play_stop': errand('media', ['stop', 'pause'], { or: [['video.playing', false]] }),
  'video.video_favorite_collect': errand('media', ['favourite'], { or: [['video.favourite', true]] }),
  'video.video_fullScreenPlay_switch': toggle('video.fullscreen'),
  'video.video_quality': scale('video.quality'),
  'video.video_soundVolume': scale('video.volume'),
  'window.window_height': { is: 'scale', setting: 'window.position', inverted: true },
  'window.window_mode_childSafetyLock': toggle('window.child_lock'),
  'window.window_mode_leaveAndLockAutoCloseWindow': toggle('window.auto_close_on_lock'),
  'window.window_switch': toggle('window.position'),
  'wiper.wiperBlade_speed': scale('wiper.speed'),
  'wiper.wiperBlade_switch': toggle('wiper.power'),
}

const VERBS: readonly (readonly [RegExp, 'set' | 'more' | 'less'])[] = [
  [/_set$|^set_/, 'set'],
  [/_(?:increase|backward)$|^increase_/, 'more'],
  [/_(?:decrease|forward)$|^decrease_/, 'less'],
]

/** The function behind a call, and what it does with a scale. */
export const functionOf = (
  module: string,
  name: string,
): {
  readonly key: string
  readonly of: KnownFunction | undefined
  readonly verb: 'set' | 'more' | 'less'
} => {
  const short = name.replace(/^carcontrol_/, '')
  const [pattern, verb] = VERBS.find(([candidate]) => candidate.test(short)) ?? [undefined, 'set' as const]
  const keys = [`${module}.${short}`, ...(pattern ? [`${module}.${short.replace(pattern, '')}`] : [])]
  const key = keys.find(candidate => candidate in FUNCTIONS) ?? keys[0] ?? short
  return { key, of: FUNCTIONS[key], verb }
}
