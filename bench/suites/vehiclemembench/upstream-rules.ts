import type { JsonValue } from '../../../agent/domain/json.ts'
import { MIRRORS, PEDALS, type Places, ROWS, SHADES, seats, WIPERS } from './upstream-places.ts'

/** What a value may be: a range of whole numbers, yes or no, words (with their Chinese spelling), or any text. */
export type Check =
  | readonly [number, number]
  | 'boolean'
  | 'text'
  | { readonly words: readonly string[]; readonly aliases?: Readonly<Record<string, string>> }

/** What one function does: writes one path, and may wake its module before or after it looks at the value. */
export interface UpstreamRule {
  readonly parameter: string
  /** `{}` stands for the place. */
  readonly path: string
  readonly check: Check
  readonly places?: Places
  /** Set to true; `early` also when the value is then refused. */
  readonly wakes?: { readonly path: string; readonly early: boolean }
  /** Set to whether the value is above zero (or not "close"). */
  readonly opens?: string
}

const words = (list: string, aliases?: Readonly<Record<string, string>>): Check => ({
  words: list.split('|'),
  ...(aliases && { aliases }),
})
const LANGUAGES = words('Chinese|English', { 中文: 'Chinese', 英文: 'English' })
const CLOCKS = words('12h|24h')
const early = (path: string) => ({ wakes: { path, early: true } })
const late = (path: string) => ({ wakes: { path, early: false } })

/** A module all of whose functions switch it on first. */
const woken = (
  module: string,
  rows: readonly (readonly [name: string, parameter: string, path: string, check: Check])[],
): [string, UpstreamRule][] =>
  rows.map(([name, parameter, path, check]) => [
    `${module}_${name}`,
    { parameter, path: `${module}.${path}`, check, ...early(`${module}.is_on`) },
  ])

const plain = (
  module: string,
  rows: readonly (readonly [name: string, parameter: string, path: string, check: Check])[],
  places?: Places,
): [string, UpstreamRule][] =>
  rows.map(([name, parameter, path, check]) => [
    `${module}_${name}`,
    { parameter, path: `${module}.${places ? '{}.' : ''}${path}`, check, ...(places && { places }) },
  ])

const SEAT = seats('seat')
const AIR = seats('zone')
/** Most of what upstream measures. */
export const PERCENT = [0, 100] as const
const seatPositions = [
  'horizontal_position',
  'vertical_position',
  'backrest_angle',
  'cushion_angle',
  'cushion_extension',
  'leg_support_height',
  'foot_support_height',
  'headrest_height',
]
const switchLights = [
  ['fog_light', 'fog_light'],
  ['high_beam', 'high_beam'],
  ['low_beam_enabled', 'low_beam'],
  ['daytime_running', 'daytime_running'],
  ['left_turn', 'left_turn'],
  ['right_turn', 'right_turn'],
  ['auto_headlight', 'auto_headlight'],
  ['hazard', 'hazard'],
  ['position', 'position'],
  ['tail', 'tail'],
  ['ambient_enabled', 'ambient'],
] as const
const COLOURS = {
  红色: 'red',
  橙色: 'orange',
  黄色: 'yellow',
  绿色: 'green',
  青色: 'cyan',
  蓝色: 'blue',
  紫色: 'purple',
  粉色: 'pink',
  白色: 'white',
}
const BEAM = { 最低: 'lowest', 低: 'low', 中: 'medium', 高: 'high', 最高: 'highest' }
const SHADE = {
  关闭: 'close',
  最小: 'min',
  较低: 'low',
  中等: 'medium',
  较高: 'high',
  最大: 'max',
}

/** Upstream's functions, `carcontrol_` left out. Those with rules of their own stand in `UpstreamCar`. */
export const UPSTREAM_RULES: ReadonlyMap<string, UpstreamRule> = new Map<string, UpstreamRule>([
  ...woken('HUD', [
    ['set_brightness_level', 'level', 'brightness_level', [1, 10]],
    ['set_height_level', 'level', 'height_level', [1, 10]],
  ]),
  ...plain('HUD', [['switch', 'switch', 'is_on', 'boolean']]),
  ...woken('centerInformationDisplay', [
    ['set_auto_brightness', 'enabled', 'auto_brightness_enabled', 'boolean'],
    ['set_brightness', 'brightness', 'brightness', PERCENT],
    ['set_language', 'language', 'language', LANGUAGES],
    ['set_time_format', 'time_format', 'time_format', CLOCKS],
  ]),
  ...plain('centerInformationDisplay', [['set_power', 'is_on', 'is_on', 'boolean']]),
  ...plain('instrumentPanel', [
    ['set_auto_brightness', 'enabled', 'auto_brightness_enabled', 'boolean'],
    ['set_behavior_mode', 'mode', 'behavior_mode', words('constant|blink|off')],
    ['set_brightness', 'brightness', 'brightness', [1, 5]],
    ['set_color', 'color', 'color', words('white|red|yellow|green|orange|black')],
    ['set_language', 'language', 'language', LANGUAGES],
    ['set_theme', 'theme', 'theme', words('scene|map')],
    ['set_time_format', 'time_format', 'time_format', CLOCKS],
    ['set_total_mileage', 'mileage', 'total_mileage', [1, 10_000_000]],
  ]),
  ...plain('frontTrunk', [['switch', 'switch', 'is_on', 'boolean']]),
  ...plain('trunk', [['switch', 'switch', 'is_on', 'boolean']]),
  [
    'frontTrunk_set_open_degree',
    { parameter: 'degree', path: 'frontTrunk.open_degree', check: PERCENT, opens: 'frontTrunk.is_on' },
  ],
  [
    'trunk_set_open_degree',
    {
      parameter: 'degree',
      path: 'trunk.open_degree',
      check: PERCENT,
      ...early('trunk.is_on'),
      opens: 'trunk.is_on',
    },
  ],
  ...plain('fuelPort', [['set_locked', 'locked', 'is_locked', 'boolean']]),
  ...(
    [
      ['set_auto_fold_on_lock', 'enabled', 'auto_fold_on_lock', 'boolean'],
      ['set_auto_reverse_tilt', 'enabled', 'auto_reverse_tilt', 'boolean'],
      ['set_heating_enabled', 'enabled', 'heating_enabled', 'boolean'],
      ['set_height_position', 'value', 'height_position', PERCENT],
      ['set_horizontal_position', 'value', 'horizontal_position', PERCENT],
    ] as const
  ).map(([name, parameter, path, check]): [string, UpstreamRule] => [
    `rearviewMirror_${name}`,
    {
      parameter,
      path: `rearviewMirror.{}.${path}`,
      check,
      places: MIRRORS,
      ...late('rearviewMirror.{}.is_on'),
    },
  ]),
  ...plain('rearviewMirror', [['set_power', 'is_on', 'is_on', 'boolean']], MIRRORS),
  ...plain('sunroof', [['set_locked', 'locked', 'is_locked', 'boolean']]),
  ...woken('navigation', [
    ['set_map_view', 'view', 'map_view', words('2d|3d|heading_up|north_up')],
    ['set_map_zoom', 'zoom', 'map_zoom', [1, 10]],
    ['set_speed_camera_alert', 'enabled', 'speed_camera_enabled', 'boolean'],
    ['set_traffic_display', 'enabled', 'traffic_display_enabled', 'boolean'],
    [
      'set_voice_mode',
      'mode',
      'voice_mode',
      words('detailed|mute|simple', { 简洁: 'simple', 详细: 'detailed', 静音: 'mute' }),
    ],
    ['set_volume', 'volume', 'volume', PERCENT],
  ]),
  ...plain('navigation', [['switch', 'switch', 'is_on', 'boolean']]),
  ...plain(
    'seat',
    [
      ...seatPositions.map(name => [`set_${name}`, 'value', name, PERCENT] as const),
      ['set_folded', 'folded', 'folded', 'boolean'],
      ['set_heating_mode', 'enabled', 'heating_mode', 'boolean'],
      ['set_massage_mode', 'enabled', 'massage_mode', 'boolean'],
      ['set_ventilation_enabled', 'enabled', 'ventilation_enabled', 'boolean'],
    ],
    SEAT,
  ),
  ...(
    [
      ['set_heating_level', 'level', 'heating_level', [1, 3], 'heating_mode'],
      ['set_massage_level', 'level', 'massage_level', [1, 3], 'massage_mode'],
      ['set_ventilation_speed', 'speed', 'ventilation_speed', [1, 5], 'ventilation_enabled'],
    ] as const
  ).map(([name, parameter, path, check, power]): [string, UpstreamRule] => [
    `seat_${name}`,
    { parameter, path: `seat.{}.${path}`, check, places: SEAT, ...late(`seat.{}.${power}`) },
  ]),
  ...woken('radio', [['set_volume', 'volume', 'volume', PERCENT]]),
  ...plain('radio', [['switch', 'switch', 'is_on', 'boolean']]),
  ...(
    [
      [
        'set_air_direction',
        'direction',
        'air_direction',
        words('face|feet|window|face_feet|face_window|feet_window|face_feet_window'),
      ],
      ['set_circulation', 'circulation', 'circulation', words('inside|outside')],
      ['set_fan_speed', 'speed', 'fan_speed', [1, 10]],
      ['set_mode', 'mode', 'mode', words('auto|defog|defrost|dehumidify|purify|swing')],
      ['set_temperature', 'temperature', 'temperature', [15, 35]],
    ] as const
  ).map(([name, parameter, path, check]): [string, UpstreamRule] => [
    `airConditioner_${name}`,
    { parameter, path: `airConditioner.{}.${path}`, check, places: AIR, ...late('airConditioner.{}.is_on') },
  ]),
  ...plain('airConditioner', [['set_power', 'is_on', 'is_on', 'boolean']], AIR),
  ...plain('footPedal', [['set_switch', 'switch', 'is_on', 'boolean']], PEDALS),
  ...plain('bluetooth', [['set_connection', 'connected', 'is_connected', 'boolean']]),
  ...woken('video', [
    ['set_fullscreen', 'fullscreen', 'is_fullscreen', 'boolean'],
    [
      'set_quality',
      'quality',
      'quality',
      words('270p|480p|720p|1080p', {
        '流畅 270P': '270p',
        '标清 480P': '480p',
        '高清 720P': '720p',
        '蓝光 1080P': '1080p',
        '流畅 270p': '270p',
        '标清 480p': '480p',
        '高清 720p': '720p',
        '蓝光 1080p': '1080p',
      }),
    ],
    [
      'set_scene',
      'scene',
      'scene',
      words('foreground|background', { 前景: 'foreground', 后景: 'background' }),
    ],
    ['set_volume', 'volume', 'volume', PERCENT],
  ]),
  ...plain('video', [['switch', 'switch', 'is_on', 'boolean']]),
  ...plain(
    'window',
    [
      ['set_auto_close_on_lock', 'enabled', 'auto_close_on_lock', 'boolean'],
      ['set_child_lock', 'enabled', 'child_lock', 'boolean'],
      ['set_open', 'is_open', 'is_open', 'boolean'],
    ],
    seats('window'),
  ),
  [
    'window_set_open_degree',
    {
      parameter: 'degree',
      path: 'window.{}.open_degree',
      check: PERCENT,
      places: seats('window'),
      opens: 'window.{}.is_open',
    },
  ],
  ...plain(
    'door',
    [
      ['set_locked', 'locked', 'is_locked', 'boolean'],
      ['set_open', 'is_open', 'is_open', 'boolean'],
      ['set_open_warning', 'enabled', 'open_warning', 'boolean'],
    ],
    seats('door'),
  ),
  ...plain(
    'sunshade',
    [['set_auto_close_on_lock', 'enabled', 'auto_close_on_lock', 'boolean']],
    // Upstream closes both shades when the front one is named.
    { ...SHADES, groups: { ...ROWS, front: ['front', 'rear'] } },
  ),
  ...plain('sunshade', [['set_open', 'is_open', 'is_open', 'boolean']], SHADES),
  [
    'sunshade_set_open_degree',
    {
      parameter: 'degree',
      path: 'sunshade.{}.open_degree',
      check: words('close|min|low|medium|high|max', SHADE),
      places: SHADES,
      opens: 'sunshade.{}.is_open',
    },
  ],
  ...plain('wiper', [['set_open', 'is_on', 'is_on', 'boolean']], WIPERS),
  [
    'wiper_set_speed',
    {
      parameter: 'speed',
      path: 'wiper.{}.speed',
      check: [1, 5],
      places: WIPERS,
      ...late('wiper.{}.is_on'),
    },
  ],
  ...woken('music', [
    ['set_lyrics_display', 'enabled', 'lyrics_display_enabled', 'boolean'],
    [
      'set_play_mode',
      'mode',
      'play_mode',
      words('sequential|shuffle|single_loop|list_loop', {
        顺序播放: 'sequential',
        随机播放: 'shuffle',
        单曲循环: 'single_loop',
        列表循环: 'list_loop',
      }),
    ],
    ['set_volume', 'volume', 'volume', PERCENT],
  ]),
  ...plain('music', [['switch', 'switch', 'is_on', 'boolean']]),
  ...woken('overheadScreen', [
    ['set_brightness_level', 'level', 'brightness_level', [0, 5]],
    ['set_language', 'language', 'language', LANGUAGES],
    ['set_time_format', 'time_format', 'time_format', CLOCKS],
  ]),
  ...plain('overheadScreen', [['switch', 'switch', 'is_on', 'boolean']]),
  ...plain('steeringWheel', [
    ['set_heating_enabled', 'enabled', 'heating_enabled', 'boolean'],
    ['set_view_display_enabled', 'enabled', 'view_display_enabled', 'boolean'],
  ]),
  [
    'steeringWheel_set_heating_level',
    {
      parameter: 'level',
      path: 'steeringWheel.heating_level',
      check: [0, 10],
      ...early('steeringWheel.heating_enabled'),
    },
  ],
  [
    'light_set_ambient_color',
    {
      parameter: 'color',
      path: 'light.ambient.color',
      check: words('red|orange|yellow|green|cyan|blue|purple|pink|white', COLOURS),
      ...early('light.ambient.is_on'),
    },
  ],
  [
    'light_set_low_beam_level',
    {
      parameter: 'level',
      path: 'light.low_beam.level',
      check: words('lowest|low|medium|high|highest', BEAM),
      ...early('light.low_beam.is_on'),
    },
  ],
  ...switchLights.map(([name, path]): [string, UpstreamRule] => [
    `light_set_${name}`,
    { parameter: 'enabled', path: `light.${path}.is_on`, check: 'boolean' },
  ]),
  [
    'light_set_reading_light',
    {
      parameter: 'enabled',
      path: 'light.reading_light.{}.is_on',
      check: 'boolean',
      places: seats('light'),
    },
  ],
  [
    'light_set_reading_light_brightness',
    {
      parameter: 'brightness',
      path: 'light.reading_light.{}.brightness',
      check: [1, 10],
      places: seats('light'),
      ...late('light.reading_light.{}.is_on'),
    },
  ],
])

/** The value as upstream stores it; undefined where upstream refuses it. */
export const accepted = (check: Check, value: JsonValue | undefined): JsonValue | undefined => {
  if (check === 'boolean') return typeof value === 'boolean' ? value : undefined
  if (check === 'text') return typeof value === 'string' ? value : undefined
  if ('words' in check) {
    if (typeof value !== 'string') return undefined
    const word = check.aliases?.[value] ?? value
    return check.words.includes(word) ? word : undefined
  }
  const [min, max] = check
  return typeof value === 'number' && value >= min && value <= max ? value : undefined
}
