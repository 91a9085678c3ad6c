import type { JsonValue } from '../domain/json.ts'
import type { Language, Localised } from '../domain/language.ts'
import type { ValueChange, ZoneMention } from '../understanding/request.ts'
import type { VehicleState } from '../vehicle/vehicle.ts'
import type { Zone } from '../vehicle/zones.ts'
import type { MomentContext } from './condition.ts'
import type { Standing } from './conditions/circumstances.ts'
import type { Preference } from './preference.ts'

/** Something the planner would like memory to fill in. */
export interface Wanted {
  /** A catalogue id, or a slot of the taxonomy. */
  readonly slot: string
  readonly zone?: ZoneMention
  readonly change?: ValueChange
}

/** The moment somebody asks for something, as recall sees it. */
export interface RecallQuery {
  /** The profile whose memory is asked. */
  readonly driver: string
  /** Who asks, by name, and to whom they speak. */
  readonly asker: string
  readonly addressee?: string
  /** As spoken, or as told. What is spoken weighs more than what is told around it. */
  readonly words: string
  readonly language: Language
  readonly context: MomentContext
  /** What the request names; recall looks further by itself when this is absent or empty. */
  readonly wanted?: readonly Wanted[]
  /** The car's present values: the base of relative wishes where no memory is meant. */
  readonly state?: VehicleState
  /** At most this many recollections, 8 unless told. */
  readonly limit?: number
}

/** One remembered thing that answers a query, best first. */
export interface Recollection {
  readonly preference: Preference
  /** The value to use, after arithmetic, limits and the kind of the setting; else the preference's own. */
  readonly value: JsonValue
  /** The cells it goes to; empty where the car has one of it, or it is no setting. */
  readonly zones: readonly Zone[]
  /** How well it answers; only comparable within one recall. */
  readonly score: number
  /** Whether its condition holds now; what holds always is met. */
  readonly standing: Standing
  /** Distance to the best rival that would give something else; below 1 it is worth asking. */
  readonly lead: number
  /** Why this one and not its rivals, one clause: "you said so on 3 May, for rainy days". */
  readonly because: Localised
}
