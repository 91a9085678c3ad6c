import type { Localised } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Decision } from '../domain/tool.ts'
import type { ConfirmationSheet, SkillContext } from '../skills/skill.ts'
import type { Request, SkillRequest, Understanding } from '../understanding/request.ts'
import type { SettingKey } from '../vehicle/setting.ts'
import type { Change, Occupant, VehicleState, World } from '../vehicle/vehicle.ts'
import type { Seat } from '../vehicle/zones.ts'

/** Everything a planner may know about the moment: plain data, so that planning stays a pure function. */
export interface PlanningContext {
  /** Names the turn; ids of questions and decisions begin with it. */
  readonly turnId: string
  readonly driverId: string
  readonly driverName: string
  /** Where the speaker sits. */
  readonly speaker: Seat
  readonly state: VehicleState
  readonly targets: VehicleState
  readonly world: World
  readonly occupants: readonly Occupant[]
  /** The inverse of the newest undoable turn, for "set it back". */
  readonly lastInverse: readonly Change[]
  /** What the newest turn changed, for "the other side". */
  readonly lastApplied: readonly Change[]
  /** The last exchanges, oldest first, at most two; for a model, which knows nothing else of the talk so far. */
  readonly recent?: readonly Exchange[]
  readonly skill: SkillContext
}

/** What was said and answered. */
export interface Exchange {
  readonly words: string
  readonly reply: Localised
  /** The reply is a model's own words, which can hold no memory it was not told. */
  readonly byModel: boolean
}

/** An open point, asked in one short question; answering with option i continues with `requests[i]`. */
export interface Question {
  readonly id: string
  readonly say: Localised
  /** Set when it can be answered with yes (option 0) or no (nothing is done). */
  readonly polar?: true
  /** What a no comes to, where it comes to something: "don't ask me that again". */
  readonly onNo?: readonly Request[]
  /** Set when any words that mean nothing else are the answer: they go into each one's `slot`. */
  readonly ownWords?: readonly { readonly request: SkillRequest; readonly slot: string }[]
  readonly options: readonly {
    readonly label: Localised
    readonly requests: readonly Request[]
    readonly anchor?: string
  }[]
}

/** What one utterance comes to. Nothing has happened yet. */
export interface Plan {
  readonly decisions: readonly Decision[]
  /** What the vehicle decisions come to, policies included; actuated all or nothing. */
  readonly changes: readonly Change[]
  /** Why each of `changes` is made: the least obvious of its decision's reasons. */
  readonly reasons: Readonly<Record<SettingKey, Reason>>
  /** Set when the driver must agree first (money, warnings, confirm settings). */
  readonly confirmation?: ConfirmationSheet
  /** What is done where the driver does not agree: the wishes nobody had to be asked about. */
  readonly otherwise?: Pick<Plan, 'decisions' | 'changes' | 'reasons' | 'remarks'>
  /** Set when one point must be settled first; then nothing is done yet. */
  readonly question?: Question
  /** Who made it; absent: the local planner. */
  readonly by?: 'local' | 'model'
  /** What the words came to, where a model read them: "a bit more" refers to these, not to what was heard locally. */
  readonly requests?: readonly Request[]
  /** Why this planner answered and what it cost, where there was a model to ask. */
  readonly trace?: PlanTrace
  /** Sentences to say whatever happens: answers, notices, refusals, what it cannot do. In order. */
  readonly remarks: readonly Remark[]
}

/** How a plan came about where there are two planners. */
export interface PlanTrace {
  /**
   * `sure`: the local planner needed no help. Else what it was unsure of, or why a model that was wanted was not
   * asked or did not help: `waiting` (left alone after failures), `not_allowed`, or the kind of failure.
   */
  readonly why: string
  /** Tokens of all requests of the turn, mending included. */
  readonly tokens?: {
    readonly prompt: number
    readonly completion: number
    /** True where the server did not say and we estimated. */
    readonly estimated: boolean
  }
  /** Milliseconds until the first piece of the first answer. */
  readonly firstTokenMs?: number
  /** Milliseconds until the first sentence could be said; absent where none could before the answer's end. */
  readonly firstSentenceMs?: number
  /** What the turn cost; absent without a price. */
  readonly cost?: { readonly amount: number; readonly currency?: string }
  /** The model's first answer could not be used and was given back once. */
  readonly mended?: true
}

/** A sentence that is said whatever the car does. */
export interface Remark {
  readonly kind: 'answer' | 'notice' | 'refusal' | 'outside'
  readonly say: Localised
  /** The part of the car it is about, for the screen's link. */
  readonly anchor?: SettingKey
  /** It has been told already, while the plan was still being made. */
  readonly said?: true
}

/**
 * Told what is certain to be in the plan while the rest is still being made, so that it can be said at once. The plan
 * holds it again, marked `said`.
 */
export type OnRemark = (remark: Remark) => void

/** A planner turns understood words into a plan. The local one is deterministic and answers in milliseconds. */
export interface Planner {
  readonly id: 'local' | 'model' | 'hybrid'
  plan(
    understanding: Understanding,
    words: string,
    context: PlanningContext,
    signal: AbortSignal,
    onRemark?: OnRemark,
  ): Promise<Plan>
}
