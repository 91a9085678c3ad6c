import type { Language, Localised } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Decision, ToolCall } from '../domain/tool.ts'
import type { Plan, PlanningContext, PlanTrace, Question } from '../planning/plan.ts'
import type { ConfirmationSheet, SkillOutcome } from '../skills/skill.ts'
import type { Request } from '../understanding/request.ts'
import type { Change } from '../vehicle/vehicle.ts'
import type { Seat } from '../vehicle/zones.ts'

/** Words that reached the conversation, typed or heard; or a touch that stands for words. */
export interface Utterance {
  readonly id: string
  /** Epoch ms, the car's present. */
  readonly at: number
  readonly words: string
  /** Where the speaker sits. */
  readonly speaker: Seat
  /** The words may have been misheard: nothing is done before they have been read back. */
  readonly unsure?: boolean
}

/** What sets a turn going. */
export type Impulse =
  | { readonly type: 'words'; readonly utterance: Utterance }
  /** An option of the open question was touched. */
  | { readonly type: 'choice'; readonly utterance: Utterance; readonly option: number }
  /** A touch on the screen that a rule wants confirmed. */
  | { readonly type: 'touch'; readonly utterance: Utterance; readonly changes: readonly Change[] }
  /** The car's own idea: a rule whose time has come, an offer. `plan` is made when it is its turn; absent: it has passed. */
  | {
      readonly type: 'initiative'
      readonly utterance: Utterance
      readonly plan: (context: PlanningContext) => Plan | undefined
    }
  /** The undo button. */
  | { readonly type: 'undo'; readonly utterance: Utterance }

/** A turn before anything of it has happened. */
export interface TurnDraft {
  readonly id: string
  readonly at: number
  readonly words: string
  readonly language: Language
  readonly speaker: Seat
  readonly driverId: string
  readonly planner: 'local' | 'model'
  /** Why that planner, and what it cost; absent where there is no model. */
  readonly trace?: PlanTrace
  readonly requests: readonly Request[]
  readonly plan: Plan
  /** Turns this one takes back. */
  readonly undoes?: readonly string[]
}

/** What the conversation waits for an answer to. Nothing of its plan has happened. */
export type Pending =
  | { readonly type: 'question'; readonly id: string; readonly question: Question; readonly draft: TurnDraft }
  | {
      readonly type: 'confirmation'
      readonly id: string
      readonly sheet: ConfirmationSheet
      readonly draft: TurnDraft
    }

/** What thinking about an impulse comes to. `ms` is the time it took. */
export type Thought = { readonly ms: number } & (
  | { readonly type: 'ask' | 'confirm' | 'act'; readonly draft: TurnDraft }
  /**
   * Nothing to carry out: an answer, a refusal, a "why". `keep`: what was pending goes on waiting, either because
   * something else was answered in between or because the words were no answer (`missed`).
   */
  | {
      readonly type: 'reply'
      readonly draft: TurnDraft
      readonly reply: Reply
      readonly keep?: 'answered' | 'missed'
    }
  /** Yes to what is pending. */
  | { readonly type: 'proceed'; readonly language: Language }
  /** No to what is pending. What nobody was asked about is done all the same (`drop`: nothing is). */
  | { readonly type: 'decline' | 'drop'; readonly language: Language }
  /** "Be quiet": nothing to do and nothing to say. */
  | { readonly type: 'hush'; readonly language: Language }
)

/** How one skill call went. */
export interface CallReceipt {
  readonly call: ToolCall
  readonly outcome?: SkillOutcome
  /** Why it could not be done, for the driver's ears. */
  readonly failure?: Localised
}

/** What carrying out a plan did. */
export interface Receipt {
  readonly applied: readonly Change[]
  /** The values before, for undo. */
  readonly inverse: readonly Change[]
  readonly calls: readonly CallReceipt[]
  /** The car refused the plan: nothing of it was done. */
  readonly failure?: Localised
  /** Rules that spoke up about what a skill wanted of the car. */
  readonly notices: readonly Localised[]
  readonly ms: number
}

/** What is said and shown for a turn. */
export interface Reply {
  readonly say: Localised
  /** For a moving car: at most 60 characters, 28 in Chinese. */
  readonly short: Localised
  /** What of it is still to be spoken, where a part has been while it was thought of; absent: all. May be empty. */
  readonly unsaid?: Localised
  /** The setting key the screen's link points at; absent for facts. */
  readonly link?: string
  /** The one reason worth showing. */
  readonly reason?: Reason
}

/** One utterance and all that followed from it. */
export interface Turn extends Omit<TurnDraft, 'plan'> {
  readonly decisions: readonly Decision[]
  readonly applied: readonly Change[]
  readonly inverse: readonly Change[]
  /** Skill calls that take back what this turn's skill calls did, in the order they should run. */
  readonly inverseCalls: readonly ToolCall[]
  /** Skill calls that could not be done, and why. */
  readonly failures: readonly { readonly tool: string; readonly say: Localised }[]
  readonly reply: Reply
  /** Milliseconds from words to reply, without waiting for the driver or for speech. */
  readonly ms: number
  readonly undone: boolean
}

/** How many turns are kept to undo, explain and show. */
const TURNS_KEPT = 40

/** Did this turn change anything that could be taken back? */
export const isUndoable = (turn: Turn): boolean =>
  !turn.undone && turn.undoes === undefined && (turn.inverse.length > 0 || turn.inverseCalls.length > 0)

/** Adds a turn to the log, newest last, and marks the ones it took back. */
export const logTurn = (log: readonly Turn[], turn: Turn): readonly Turn[] => {
  const undone = new Set(turn.undoes ?? [])
  return [...log.map(old => (undone.has(old.id) ? { ...old, undone: true } : old)), turn].slice(-TURNS_KEPT)
}
