import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, isSettingId, type SettingId } from '../../agent/vehicle/catalogue/index.ts'
import { ALL_KEYS } from '../../agent/vehicle/keys.ts'
import { vssPath } from '../../agent/vehicle/vss.ts'

const benchmarks = process.env.CODRIVER_BENCHMARKS
const vss = process.env.CODRIVER_VSS

/** Upstream's modules and the words in their functions' names → the settings behind them. */
const MODULE_OF: Readonly<Record<string, string>> = {
  HUD: 'hud',
  centerInformationDisplay: 'center_display',
  instrumentPanel: 'instrument_panel',
  frontTrunk: 'front_trunk',
  trunk: 'trunk',
  fuelPort: 'fuel_port',
  rearviewMirror: 'mirror',
  sunroof: 'sunroof',
  navigation: 'navigation',
  seat: 'seat',
  radio: 'radio',
  airConditioner: 'air_conditioner',
  footPedal: 'foot_pedal',
  bluetooth: 'bluetooth',
  video: 'video',
  window: 'window',
  door: 'door',
  sunshade: 'sunshade',
  wiper: 'wiper',
  music: 'music',
  overheadScreen: 'overhead_screen',
  steeringWheel: 'steering_wheel',
  light: 'light',
}

/** Where the function's own words are not the setting's name. */
const SETTING_OF: Readonly<Record<string, SettingId>> = {
  frontTrunk_set_open_degree: 'front_trunk.position',
  frontTrunk_switch: 'front_trunk.position',
  trunk_set_open_degree: 'trunk.position',
  trunk_switch: 'trunk.position',
  fuelPort_set_locked: 'fuel_port.lock',
  sunroof_set_locked: 'sunroof.lock',
  sunroof_set_open_degree: 'sunroof.position',
  navigation_navigate_to: 'navigation.destination',
  navigation_stop: 'navigation.guidance',
  navigation_set_speed_camera_alert: 'navigation.speed_camera',
  seat_set_heating_mode: 'seat.heating',
  seat_set_massage_mode: 'seat.massage',
  seat_set_ventilation_enabled: 'seat.ventilation',
  seat_set_ventilation_speed: 'seat.ventilation_level',
  radio_play_station: 'radio.station',
  radio_switch: 'radio.playing',
  bluetooth_set_connection: 'bluetooth.connected',
  video_play_video: 'video.title',
  video_switch: 'video.playing',
  window_set_open: 'window.position',
  window_set_open_degree: 'window.position',
  door_set_locked: 'door.lock',
  door_set_open: 'door.position',
  sunshade_set_open: 'sunshade.position',
  sunshade_set_open_degree: 'sunshade.position',
  wiper_set_open: 'wiper.power',
  music_play_song: 'music.song',
  music_set_favorite: 'music.favourite',
  music_switch: 'music.playing',
  light_set_ambient_enabled: 'light.ambient',
  steeringWheel_set_heating_enabled: 'steering_wheel.heating',
}

/** Generic renamings of upstream's suffixes, tried in turn. */
const settingBehind = (tool: string): string | undefined => {
  const name = tool.replace(/^carcontrol_/, '')
  const special = SETTING_OF[name]
  if (special !== undefined) return special
  const [module = '', ...rest] = name.split('_')
  const words = rest.join('_').replace(/^set_/, '')
  const candidates = [
    words,
    words.replace(/_level$/, ''),
    words.replace(/_enabled$/, ''),
    words.replace(/_light$/, ''),
    words.replace(/_display(_enabled)?$/, ''),
    words.replace(/_enabled$/, '').replace('view_display', 'view_display'),
    words.replace(/^reading_light/, 'reading'),
    words.replace(/switch$/, 'power'),
    words.replace(/^power$/, 'power'),
  ]
  return candidates.map(word => `${MODULE_OF[module]}.${word}`).find(isSettingId)
}

describe.skipIf(benchmarks === undefined)('VehicleMemBench (CODRIVER_BENCHMARKS points at the sets)', () => {
  it('finds a setting behind every one of its functions', () => {
    const file = join(benchmarks ?? '', 'vehiclemembench', 'tools.json')
    const tools: { name: string }[] = JSON.parse(readFileSync(file, 'utf8'))
    expect(tools).toHaveLength(111)
    expect(tools.map(tool => tool.name).filter(name => settingBehind(name) === undefined)).toEqual([])
  })
})

describe.skipIf(vss === undefined)('VSS v6 (CODRIVER_VSS points at the table)', () => {
  const patterns = (): readonly RegExp[] =>
    readFileSync(vss ?? '', 'utf8')
      .split('\n')
      .slice(1)
      .flatMap(line => line.split('\t')[0] || [])
      .map(path => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{([^}]+)\}/g, '($1)')}$`))

  it('knows every path the catalogue names', () => {
    const known = patterns()
    const paths = ALL_KEYS.flatMap(key => vssPath(key) ?? [])
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter(path => !known.some(pattern => pattern.test(path)))).toEqual([])
  })

  it('is bound for every cell of a bound setting', () => {
    const bound = CATALOGUE.filter(setting => setting.vss !== undefined).map(setting => setting.id)
    const missing = ALL_KEYS.filter(key => bound.some(id => key === id || key.startsWith(`${id}@`))).filter(
      key => vssPath(key) === undefined,
    )
    expect(missing).toEqual([])
  })
})
