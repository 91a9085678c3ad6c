import type { SettingDefinition } from '../setting.ts'
import { ZONE_LAYOUTS, type Zone } from '../zones.ts'
import { AIR_CONDITIONER } from './air-conditioner.ts'
import { BLUETOOTH } from './bluetooth.ts'
import { CENTER_DISPLAY } from './center-display.ts'
import { FOOT_PEDAL } from './foot-pedal.ts'
import { HUD } from './hud.ts'
import { INSTRUMENT_PANEL } from './instrument-panel.ts'
import { LIGHT } from './light.ts'
import { MIRROR } from './mirrors.ts'
import { MUSIC } from './music.ts'
import { NAVIGATION } from './navigation.ts'
import { OVERHEAD_SCREEN } from './overhead-screen.ts'
import { RADIO } from './radio.ts'
import { SUNROOF, SUNSHADE } from './roof.ts'
import { SEAT } from './seat.ts'
import { STEERING_WHEEL } from './steering-wheel.ts'
import { FRONT_TRUNK, FUEL_PORT, TRUNK } from './trunks.ts'
import { VIDEO } from './video.ts'
import { DOOR, WINDOW } from './windows-and-doors.ts'
import { WIPER } from './wipers.ts'

export { moduleNames } from './modules.ts'
export { ZONE_WORDS, zoneNames } from './zone-words.ts'

const DEFINITIONS = [
  ...WINDOW,
  ...DOOR,
  ...SEAT,
  ...AIR_CONDITIONER,
  ...LIGHT,
  ...MIRROR,
  ...SUNROOF,
  ...SUNSHADE,
  ...WIPER,
  ...HUD,
  ...INSTRUMENT_PANEL,
  ...CENTER_DISPLAY,
  ...OVERHEAD_SCREEN,
  ...STEERING_WHEEL,
  ...FRONT_TRUNK,
  ...TRUNK,
  ...FUEL_PORT,
  ...MUSIC,
  ...RADIO,
  ...VIDEO,
  ...NAVIGATION,
  ...BLUETOOTH,
  ...FOOT_PEDAL,
]

/** The id of every setting, as a union of literals: a misspelt id is a type error. */
export type SettingId = (typeof DEFINITIONS)[number]['id']

/** Every adjustable thing of the car, module by module. The only list of these. */
export const CATALOGUE: readonly SettingDefinition<SettingId>[] = DEFINITIONS

const BY_ID: ReadonlyMap<string, SettingDefinition<SettingId>> = new Map(
  CATALOGUE.map(definition => [definition.id, definition]),
)

/** Is this string the id of a setting? For ids that come from outside: a model, a wire, a file. */
export const isSettingId = (id: string): id is SettingId => BY_ID.has(id)

/** The definition of a setting; `undefined` for a string that is no setting's id. */
export function settingById(id: SettingId): SettingDefinition<SettingId>
export function settingById(id: string): SettingDefinition<SettingId> | undefined
export function settingById(id: string): SettingDefinition<SettingId> | undefined {
  return BY_ID.get(id)
}

/** The cells a setting is divided into; empty when the car has one of it. */
export const cellsOf = (definition: Pick<SettingDefinition, 'layout'>): readonly Zone[] =>
  definition.layout === undefined ? [] : ZONE_LAYOUTS[definition.layout]
