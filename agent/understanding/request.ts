import type { JsonValue } from '../domain/json.ts'
import type { Language } from '../domain/language.ts'
import type { SettingValue, Unit } from '../vehicle/setting.ts'
import type { Weather } from '../vehicle/vehicle.ts'
import type { Zone } from '../vehicle/zones.ts'

/** How a value was asked for, before the catalogue, the car and memory have resolved it. */
export type ValueChange =
  /** "to 22", "to red", "to sport": already a legal value of the setting, in its unit. */
  | { readonly type: 'to'; readonly value: SettingValue }
  /** "open", "shut", "switch on", "lock": the setting's own meaning of yes and no (a position's max and min). */
  | { readonly type: 'switch'; readonly on: boolean }
  /** "warmer", "two degrees less": by `amount` in `unit`, else by a vague `size`. */
  | {
      readonly type: 'by'
      readonly direction: 1 | -1
      readonly amount?: number
      readonly unit?: Unit
      readonly size?: 'little' | 'medium' | 'large'
    }
  /** "half way", "three quarters", "a third": of the setting's range, 0 to 1. */
  | { readonly type: 'fraction'; readonly of: number }
  | { readonly type: 'extreme'; readonly which: 'max' | 'min' }
  | { readonly type: 'toggle' }
  /** "The passenger's the same", 副驾也一样: whatever it is at this other place now. */
  | { readonly type: 'alike'; readonly to: ZoneMention }
  /** "set it back": to the value before the last change. */
  | { readonly type: 'restore' }
  /** "the way I like it", "five below my usual": memory decides. `hint` keeps all the words, which say whose, when and how. */
  | { readonly type: 'preferred'; readonly hint?: string }
  /** Named without a value ("set the temperature"): preference, context, default or a question decides. */
  | { readonly type: 'unspecified' }

export interface ZoneMention {
  /** Spoken zones, groups included; empty when none was said. Exclusions ("all but mine") are already taken out. */
  readonly zones: readonly Zone[]
  /** `self`: "my window" (the speaker's seat); `other`: "the other side" (relative to the last request). */
  readonly relative?: 'self' | 'other'
  readonly source: 'spoken' | 'reference' | 'unsaid'
}

/** "If it is above 20 degrees", "when the heating is on": must hold in the car at this moment, or nothing is done. */
export type Condition =
  /** `hour` is the hour of the day, 0 to 24; temperatures in °C, speed in km/h, battery in percent. */
  | {
      readonly type: 'world'
      readonly fact: 'outside_temperature' | 'cabin_temperature' | 'speed' | 'battery' | 'hour'
      readonly is: Comparison
      readonly value: number
    }
  | { readonly type: 'weather'; readonly weather: readonly Weather[]; readonly is: 'equal' | 'not' }
  /** The setting compared with what `than` would make of it: "on", "below 7", "at the maximum", "in heating mode". */
  | {
      readonly type: 'setting'
      readonly setting: string
      readonly zone: ZoneMention
      readonly is: Comparison
      readonly than: ValueChange
    }
  /** "When I leave", "in ten minutes": a time to come, which the car cannot wait for. */
  | { readonly type: 'later' }
export type Comparison = 'above' | 'below' | 'equal' | 'not'

interface RequestBase {
  /** The clause it came from, as spoken. */
  readonly text: string
  /** 0 to 1: how sure the understanding is. Below 0.5 it is asked back rather than done. */
  readonly certainty: number
  /** `reference`: the setting was taken from the turn before; `symptom`: it was described, not named. */
  readonly origin: 'named' | 'symptom' | 'reference'
}

/** Set or adjust one setting. */
export interface SettingRequest extends RequestBase {
  readonly kind: 'set'
  readonly setting: string
  readonly zone: ZoneMention
  readonly change: ValueChange
  /** All must hold, or the request is left undone. Absent where nothing was made a condition. */
  readonly conditions?: readonly Condition[]
  /** One of several things a single word meant ("all the lights"): where it is so already nothing need be said. */
  readonly among?: true
}

/** Something is to be as it is remembered, and the words do not name it: "the way I like it for night drives", 老样子. */
export interface RecallRequest extends RequestBase {
  readonly kind: 'recall'
}

/** What people talk about with somebody rather than ask of a car. */
export type TalkTopic =
  | 'joke'
  | 'song'
  | 'name'
  | 'maker'
  | 'human'
  | 'affection'
  | 'praise'
  | 'apology'
  | 'privacy'
  | 'bored'
  | 'tired'
  | 'speed_limit'
  | 'traffic'
  | 'news'
  /** "It's raining": told, not asked. */
  | 'rain'
  /** "The second one" where nothing was offered. */
  | 'choice'
  /** "The cheapest" where no prices are known. */
  | 'ranking'

/** "Is my window open?", "空调几度?", "how fast are we going?" */
export interface AskRequest extends RequestBase {
  readonly kind: 'ask'
  readonly about:
    | {
        readonly type: 'setting'
        readonly setting: string
        readonly zone: ZoneMention
        /** Others the same word means: "which lights are on?" */
        readonly also?: readonly string[]
      }
    | {
        readonly type: 'world'
        readonly fact:
          | 'time'
          | 'date'
          | 'speed'
          | 'battery'
          | 'range'
          | 'outside_temperature'
          | 'cabin_temperature'
          | 'weather'
          /** Why it is as warm or as cold as it is in here. */
          | 'warmth'
      }
    /** Who sits in these places; empty: who is in the car. */
    | { readonly type: 'occupants'; readonly zones: readonly Zone[] }
    /** "Tell me a joke", "what's the speed limit?": talk, and what the car does not know. */
    | { readonly type: 'talk'; readonly topic: TalkTopic }
    /** "How do I open the trunk?": `wish` is what there is to say. */
    | { readonly type: 'how_to'; readonly wish: string }
    /** "What can you do?"; `of`: "what can I say about the seats?" */
    | { readonly type: 'capabilities'; readonly of?: string }
}

export const SKILLS = [
  'coffee',
  'navigation',
  'media',
  'weather',
  'timer',
  'reminder',
  'phone',
  'memory',
  'driver',
  'page',
] as const
export type SkillId = (typeof SKILLS)[number]

/** Something beyond the car body. The skill's own module documents its intents and slots. */
export interface SkillRequest extends RequestBase {
  readonly kind: 'skill'
  readonly skill: SkillId
  readonly intent: string
  readonly slots: Readonly<Record<string, JsonValue>>
}

/** About the conversation itself. */
export interface ControlRequest extends RequestBase {
  readonly kind: 'control'
  readonly control:
    | 'undo'
    | 'why'
    | 'repeat'
    | 'cancel'
    | 'yes'
    | 'no'
    | 'greet'
    | 'thank'
    | 'bye'
    | 'recap'
    | 'scolded'
    | 'stop_talking'
    /** "That's enough": what is still moving stops where it is. */
    | 'enough'
  /** For 'why': the thing asked about, where one was named. */
  readonly setting?: string
}

/** An answer to the question that was asked: the index of one of its options. */
export interface ChoiceRequest extends RequestBase {
  readonly kind: 'choice'
  readonly option: number
}

/** The thing is clear enough to act on, except for one point, which one short question settles. */
export interface AmbiguousRequest extends RequestBase {
  readonly kind: 'ambiguous'
  /** Each reading with what it would be called, at most three, likeliest first. */
  readonly readings: readonly SettingRequest[]
}

/** What may be said without a thing: "open", 关掉. */
export type BareVerb = 'open' | 'close' | 'on' | 'off' | 'set' | 'lock' | 'unlock' | 'fold' | 'unfold'

/** Half a wish: a thing with nothing to be done about it ("the window"), or a verb without a thing ("open"). */
export interface IncompleteRequest extends RequestBase {
  readonly kind: 'incomplete'
  readonly half: /** Several settings where the thing has many sides ("the seat"), likeliest first. */
    | { readonly type: 'thing'; readonly settings: readonly string[]; readonly zone: ZoneMention }
    | { readonly type: 'verb'; readonly verb: BareVerb }
}

/** What people have assistants do and this one does not. */
export type UndoneErrand =
  | 'food'
  | 'drink'
  | 'table'
  | 'room'
  | 'ticket'
  | 'taxi'
  | 'appointment'
  | 'mail'
  | 'emergency'
  | 'payment'
  | 'rental'
  | 'goods'

/** Understood to be about something the car has not got or does not do ("spoiler", "call a taxi"), or not understood. */
export interface OutsideRequest extends RequestBase {
  readonly kind: 'outside'
  /** `unsupported`: names something cars have but this one has not; `chatter`: asks for nothing;
   * `errand`: something else to be ordered, booked or sent than
   * there is; `everything_off`: that would be a guess at a hundred things, so it is asked which; `unknown`: the rest. */
  readonly because:
    | 'unsupported'
    | 'chatter'
    | 'unknown'
    | 'negated'
    | 'too_long'
    | 'everything_off'
    | 'errand'
  /** Of an `errand`: which one. */
  readonly errand?: UndoneErrand
}

export type Request =
  | SettingRequest
  | RecallRequest
  | AskRequest
  | SkillRequest
  | ControlRequest
  | ChoiceRequest
  | AmbiguousRequest
  | IncompleteRequest
  | OutsideRequest

/** What the conversation hands to understanding so that it can stay a pure function. */
export interface UnderstandingContext {
  /** The driver's language: decides where the words leave it open. */
  readonly language: Language
  /** Requests of the last turn that did something, newest last, for "a little more" and "the other side too". */
  readonly previous: readonly Request[]
  /** Requests of the turn right before, whatever it did; absent: those of `previous`. */
  readonly justBefore?: readonly Request[]
  /** The options of an open question, as spoken labels, in order. Empty when nothing was asked. */
  readonly options: readonly string[]
  /** Set while a yes or no is awaited. */
  readonly awaitingConfirmation: boolean
}

export interface Understanding {
  readonly language: Language
  readonly requests: readonly Request[]
}
