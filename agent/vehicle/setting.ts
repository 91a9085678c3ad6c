import type { Language } from '../domain/language.ts'
import type { Zone, ZoneLayout } from './zones.ts'

export type SettingValue = boolean | number | string

/** Whether something from elsewhere is of the sort a setting may hold. */
export const isSettingValue = (value: unknown): value is SettingValue =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'

/** The 23 modules of the car, in the catalogue's order. */
export const MODULES = [
  'window',
  'door',
  'seat',
  'air_conditioner',
  'light',
  'mirror',
  'sunroof',
  'sunshade',
  'wiper',
  'hud',
  'instrument_panel',
  'center_display',
  'overhead_screen',
  'steering_wheel',
  'front_trunk',
  'trunk',
  'fuel_port',
  'music',
  'radio',
  'video',
  'navigation',
  'bluetooth',
  'foot_pedal',
] as const
export type Module = (typeof MODULES)[number]

/** What a number counts. `level` is a step without a unit of its own ("level 3", "三档"). */
export type Unit = 'percent' | 'celsius' | 'level' | 'kilometre' | 'second'

export interface BooleanType {
  readonly type: 'boolean'
  /** Which pair of verbs moves it: decides how it is asked for and how the reply says it. */
  readonly verbs: 'switch' | 'open' | 'lock' | 'fold' | 'connect' | 'play'
}
export interface NumberType {
  readonly type: 'number'
  readonly min: number
  readonly max: number
  /** The smallest difference the car can make, e.g. 0.5 for temperatures. Values are rounded to it. */
  readonly resolution: number
  /** "A bit more" without a number moves by this. "A lot" moves by three of it. */
  readonly step: number
  readonly unit: Unit
  /** How far open or shut means: present when open/close verbs mean max/min (windows, sunroof, trunk). */
  readonly verbs?: 'open'
  /** What "the lowest" asks for where `min` itself is as good as off (fan level 1, not 0). Absent: `min`. */
  readonly lowest?: number
  /** Words that mean more or less of just this, beyond the general ones: "warmer", "louder", "调高", "往后". */
  readonly comparatives?: Comparatives
}
/** Direction words of a scale: `more` leads towards `max`, `less` towards `min`. */
export interface Comparatives {
  readonly more: Readonly<Record<Language, readonly string[]>>
  readonly less: Readonly<Record<Language, readonly string[]>>
}
export interface EnumValue {
  readonly id: string
  readonly en: readonly string[]
  readonly zh: readonly string[]
}
export interface EnumType {
  readonly type: 'enum'
  readonly values: readonly EnumValue[]
  /** True where the values lie on a scale, so that "more" and "less" step through them (low/medium/high). */
  readonly ordered?: boolean
  /** Direction words, where `ordered`. */
  readonly comparatives?: Comparatives
}
export interface TextType {
  readonly type: 'text'
  readonly maxLength: number
}
export type ValueType = BooleanType | NumberType | EnumType | TextType

/**
 * Words that ask for a change without naming the setting: "it's stuffy", "玻璃起雾了". Written without contractions
 * and articles of degree ("it is stuffy in here"); particles such as 了 and 啊 may be missing or added.
 */
export interface Symptom {
  readonly en: readonly string[]
  readonly zh: readonly string[]
  /** What the symptom asks for: an absolute value or a step. */
  readonly effect: { readonly to: SettingValue } | { readonly by: 1 | -1 }
}

/**
 * What may be done while the car moves (speed above zero).
 * `secure_only`: may be closed, locked, folded out, not the reverse. `parked_only`: not at all.
 * `front_parked_only`: not for the driver's place; other places may.
 */
export type MovingRule = 'free' | 'secure_only' | 'parked_only' | 'front_parked_only'

/** The signal of COVESA's Vehicle Signal Specification v6 a setting stands for. */
export interface VssBinding {
  /** Path with `{zone}` where the zone's branch goes, e.g. `Vehicle.Cabin.Door.{zone}.Window.Position`. */
  readonly path: string
  /** Branch of each cell, e.g. `{ driver: 'Row1.DriverSide' }`. Absent for unzoned settings. */
  readonly zones?: Readonly<Partial<Record<Zone, string>>>
  /** VSS value = ours × scale + offset, for numbers. */
  readonly scale?: number
  readonly offset?: number
  /** VSS value of each of ours, for enums and booleans that differ. */
  readonly values?: Readonly<Record<string, string | number | boolean>>
}

/** One adjustable thing of the car. The catalogue is the only list of these. */
export interface SettingDefinition<Id extends string = string> {
  /** `module.name`, e.g. `seat.ventilation_level`. */
  readonly id: Id
  readonly module: Module
  /** Absent: the car has one of it. */
  readonly layout?: ZoneLayout
  readonly value: ValueType
  readonly initial: SettingValue
  /** The boolean setting that must be on for this one to do anything; setting this switches it on as well. */
  readonly switchedBy?: string
  /**
   * What it is called, the first being the noun of replies. Lower case, without articles.
   * A word may name several settings ("seat heating" the switch and the level, "screen" its power and its
   * brightness): the change asked for (on, a number, "brighter") tells them apart.
   */
  readonly names: Readonly<Record<Language, readonly string[]>>
  /** English plural of the noun, where the cells can be counted ("windows"); absent for "seat heating". */
  readonly plural?: string
  readonly symptoms?: readonly Symptom[]
  readonly vss?: VssBinding
  readonly whileMoving: MovingRule
  /** For `secure_only`: the value that is allowed at any time, where the verbs do not tell (child lock: on). */
  readonly secure?: boolean
  /** Asked back before it is done, arguments read out. */
  readonly confirm?: boolean
  /** Seconds for the whole way from min to max (windows, seats); absent: at once. */
  readonly travelSeconds?: number
  /** When no zone is said: the speaker's own (seat heating), or every cell (circulation). Set wherever `layout` is. */
  readonly unsaidZone?: 'speaker' | 'all'
  /** How the screen shows it. `quiet` settings live only in the vehicle sheet. */
  readonly card: 'climate' | 'comfort' | 'openings' | 'lights' | 'driving' | 'displays' | 'media' | 'quiet'
}

/** A setting of one cell: `hud.power`, `window.position@driver`. */
export type SettingKey = string
export const settingKey = (id: string, cell?: Zone): SettingKey => (cell === undefined ? id : `${id}@${cell}`)
