import type { Reason } from '../domain/reason.ts'
import type { SettingDefinition, SettingValue } from '../vehicle/setting.ts'
import type { Zone } from '../vehicle/zones.ts'
import type { PlanningContext } from './plan.ts'

/** What a planner asks memory: how does this person like this setting, here and now? */
export interface PreferenceQuery {
  readonly definition: SettingDefinition
  readonly cell?: Zone
  /** Words that say when or whose: "for winter", "like Anna". */
  readonly hint?: string
}

export interface RecalledPreference {
  readonly value: SettingValue
  /** Its rung is `preference`, its source the memory's id. */
  readonly reason: Reason
}

/** Memory as planning sees it: one answer or none. A pure look-up. */
export interface PreferenceSource {
  recall(query: PreferenceQuery, context: PlanningContext): RecalledPreference | undefined
}

/** A car that has not been told anything yet. */
export const noPreferences: PreferenceSource = { recall: () => undefined }
