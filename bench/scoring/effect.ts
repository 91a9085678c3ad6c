import type { JsonValue } from '../../agent/domain/json.ts'
import type { ControlRequest, SkillId } from '../../agent/understanding/request.ts'
import type { SettingId } from '../../agent/vehicle/catalogue/index.ts'
import type { SettingValue } from '../../agent/vehicle/setting.ts'
import type { Zone } from '../../agent/vehicle/zones.ts'

/** Which facts of the world a driver can ask for; the names are understanding's. */
export type Fact = string

/**
 * What is wanted of a setting, freed from how it was said: "open", "all the way" and "to 100 %" come to the same.
 * Numbers are in the setting's unit.
 */
export type Aim =
  | { readonly type: 'value'; readonly value: SettingValue }
  /** Inclusive bounds: gold labels such as "high" or "open" that name no number. */
  | { readonly type: 'between'; readonly low: number; readonly high: number }
  | { readonly type: 'step'; readonly direction: 1 | -1; readonly amount?: number }
  | { readonly type: 'toggle' | 'restore' | 'preferred' | 'unspecified' }

export interface SettingEffect {
  readonly kind: 'setting'
  readonly setting: SettingId
  /** Cells of the setting's layout in the layout's order; empty when the car has one of it. */
  readonly cells: readonly Zone[]
  /** Was a place named, taken over from the turn before, or left to the car? */
  readonly place: 'spoken' | 'reference' | 'unsaid'
  readonly aim: Aim
}

/** What one request comes to: a change of a setting, a question, a skill's errand, a word about the conversation. */
export type Effect =
  | SettingEffect
  | { readonly kind: 'ask'; readonly about: SettingId | Fact }
  | {
      readonly kind: 'skill'
      readonly skill: SkillId
      readonly intent: string
      readonly slots: Readonly<Record<string, JsonValue>>
    }
  | { readonly kind: 'control'; readonly control: ControlRequest['control'] }
  /** A question back instead of an action, with the readings it offers. */
  | { readonly kind: 'asked_back'; readonly readings: readonly SettingEffect[] }

/** Which places a gold label allows. */
export type ExpectedPlace =
  /** Exactly these cells; several sets where the label leaves it open. */
  | { readonly type: 'cells'; readonly oneOf: readonly (readonly Zone[])[] }
  /** The suite does not score places here. */
  | { readonly type: 'anywhere' }
  /** The label names no place: right is to have heard none, or one that another request of the row names. */
  | { readonly type: 'unsaid'; readonly alsoAllowed: readonly (readonly Zone[])[] }

/** One way in which a gold label may be met. */
export type ExpectedEffect =
  | {
      readonly kind: 'setting'
      readonly setting: SettingId
      readonly place: ExpectedPlace
      readonly aim: Aim
    }
  | { readonly kind: 'ask'; readonly about: readonly (SettingId | Fact)[] }
  | {
      readonly kind: 'skill'
      readonly skill: SkillId
      readonly intents: readonly string[]
      /** Words that must stand in one of the slots (`title`, `place`, …), compared without case and spaces. */
      readonly words?: string
      /** Slots that must have exactly this value, such as `seconds`. */
      readonly slots?: Readonly<Record<string, JsonValue>>
    }
  | { readonly kind: 'control'; readonly controls: readonly ControlRequest['control'][] }

/** One thing that must be understood; any of the readings will do. */
export interface Expectation {
  readonly anyOf: readonly ExpectedEffect[]
  /** What the errors table calls it: a setting's id, a skill's intent. */
  readonly label: string
  /** The words leave it open which is meant: asking back is right too, if every reading offered is. */
  readonly mayAsk?: boolean
}

/** A gold label in the catalogue's terms. */
export interface Gold {
  readonly required: readonly Expectation[]
  /** Right to understand, not wrong to leave: what another part of the label already implies. */
  readonly optional: readonly Expectation[]
}
