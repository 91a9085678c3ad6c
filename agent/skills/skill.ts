import type { JsonValue } from '../domain/json.ts'
import type { Language, Localised } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { ToolCall, ToolDefinition } from '../domain/tool.ts'
import type { Occupant, VehicleState, World } from '../vehicle/vehicle.ts'
import type { Seat } from '../vehicle/zones.ts'

/** What a skill may look at while it decides. A snapshot: proposing has no effect. */
export interface SkillContext {
  readonly driverId: string
  /** Where whoever asks sits. */
  readonly speaker: Seat
  readonly language: Language
  readonly world: World
  readonly state: VehicleState
  readonly occupants: readonly Occupant[]
  /** Memory's answers for a slot of this skill (`usual order`, `home`, `spice`), best first. */
  readonly preferences: (slot: string) => readonly Remembered[]
  /** What is remembered as not wanted. */
  readonly dislikes: (slot: string) => readonly Remembered[]
}

/** Something memory knows that holds here and now. */
export interface Remembered {
  readonly value: JsonValue
  /** Its rung is `preference`, its source the memory's id. */
  readonly reason: Reason
  /** What the value is called, where it has a name: "spicy food" / "辣的". */
  readonly words?: Localised
}

/** Read out and shown before money is spent or something leaves the car. */
export interface ConfirmationSheet {
  readonly title: Localised
  /** One argument a row, in the order they are read. */
  readonly rows: readonly { readonly icon: string; readonly text: Localised }[]
  /** Minor units (fen), when something is paid. */
  readonly price?: { readonly amount: number; readonly currency: 'CNY' }
  readonly accept: Localised
  readonly decline: Localised
  /** The whole question as it is spoken. */
  readonly speech: Localised
  /** The end of `speech` that asks, where the rest tells; beside another question of the kind it is asked once. */
  readonly asks?: Localised
}

/** What follows from an answer in the driver's own words ("Where to?"): they go into `slot`. */
export interface OpenWish {
  /** Absent: the skill that asks. */
  readonly skill?: string
  readonly intent: string
  readonly slots: Readonly<Record<string, JsonValue>>
  readonly slot: string
}

/** What a skill makes of a request: nothing has happened yet. */
export type SkillProposal =
  | {
      readonly type: 'call'
      readonly call: ToolCall
      readonly reasons: Readonly<Record<string, Reason>>
      readonly confirm?: ConfirmationSheet
    }
  /** One point is open: each option carries the intent and slots the request would then have. */
  | {
      readonly type: 'question'
      readonly question: Localised
      /** Set when yes takes the first option and no leaves it all. */
      readonly polar?: true
      /** Set when any words that mean nothing else are the answer. */
      readonly ownWords?: readonly OpenWish[]
      readonly options: readonly {
        readonly label: Localised
        readonly intent: string
        readonly slots: Readonly<Record<string, JsonValue>>
      }[]
    }
  | { readonly type: 'answer'; readonly say: Localised }
  | { readonly type: 'refuse'; readonly say: Localised }

/** What carrying out a tool call did. */
export interface SkillOutcome {
  readonly say: Localised
  /** Settings of the car the skill wants changed with it (`music.playing`), put through the same plan and policies. */
  readonly changes?: readonly { readonly key: string; readonly value: string | number | boolean }[]
  /** The call that takes it back, while that is possible. */
  readonly inverse?: ToolCall
  /** The task it started or changed. */
  readonly taskId?: string
}

/** How one argument of a call is read: what it is, and its value in words. */
export interface ArgumentWords {
  readonly label: Localised
  /** `undefined` for a value there is nothing to say about. */
  readonly value: (value: JsonValue) => Localised | undefined
}

/** How a tool's calls are read in the history. Arguments not named here are the machine's own (ids) and not shown. */
export interface ToolWords {
  readonly title: Localised
  readonly arguments: Readonly<Record<string, ArgumentWords>>
}

/** Something that outlives its turn: a coffee order, a route, a timer, a reminder. Shown as a card. */
export interface Task {
  readonly id: string
  readonly skill: string
  readonly kind: 'order' | 'route' | 'timer' | 'reminder' | 'media' | 'call'
  /** Lower comes first on the screen: route 0, call 1, timer due 2, order 3, media 4, reminder 5. */
  readonly priority: number
  readonly title: Localised
  /** The state in one word, as shown: "Preparing" / "制作中". */
  readonly status: Localised
  /** The same for programs: `placed`, `preparing`, `ready`, `playing`, `paused`, `running`, … */
  readonly state: string
  /** 0 to 1 where it makes sense. */
  readonly progress?: number
  /** Epoch ms at which it ends or arrives. */
  readonly dueAt?: number
  readonly cancellable: boolean
  /** Kind-specific data for the card; shapes are in the protocol (route geometry, price, song). */
  readonly detail: Readonly<Record<string, JsonValue>>
}

/** The buttons cards may have. */
export type TaskAction =
  | 'cancel'
  | 'pause'
  | 'resume'
  | 'next'
  | 'previous'
  | 'favourite'
  | 'dismiss'
  | 'collect'

/** Told without being asked: "Your coffee is ready." */
export interface SkillAnnouncement {
  readonly id: string
  readonly say: Localised
  readonly urgency: 'now' | 'when_idle'
}

export interface Skill {
  readonly id: string
  readonly tools: readonly ToolDefinition[]
  /** Its tools in words, by their names. */
  readonly words?: Readonly<Record<string, ToolWords>>
  /** Pure: may look, may not touch. */
  propose(intent: string, slots: Readonly<Record<string, JsonValue>>, context: SkillContext): SkillProposal
  /** @throws DriverError when the world has changed since it was proposed (a shop closed, an order already made). */
  execute(call: ToolCall, context: SkillContext): Promise<SkillOutcome>
  /** What must be agreed to before a call that nobody proposed (a model's); undefined when nothing must. */
  review?(call: ToolCall, context: SkillContext): ConfirmationSheet | undefined
  tasks(driverId: string): readonly Task[]
  /** What a touch on one of its cards comes to; undefined when the card has no such button. */
  touch?(taskId: string, action: TaskAction, context: SkillContext): ToolCall | undefined
  /** World time has passed; orders advance, routes shorten, timers ring. */
  advance(now: number, context: SkillContext): readonly SkillAnnouncement[]
  /** Calls `listener` whenever `tasks()` would answer differently. */
  watch(listener: () => void): () => void
  /** Every trace of a driver is removed (profile deleted). */
  forgetDriver(driverId: string): void
}
