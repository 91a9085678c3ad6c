import type { Localised } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { SettingId } from '../vehicle/catalogue/index.ts'
import type { SettingDefinition, SettingValue } from '../vehicle/setting.ts'
import type { Zone } from '../vehicle/zones.ts'
import type { PlanningContext } from './plan.ts'

/** What a planner asks memory: how does this person like this setting, here and now? */
export interface PreferenceQuery {
  readonly definition: SettingDefinition<SettingId>
  readonly cell?: Zone
  /** The request's words; where they point at memory, they also say whose, when, and what to reckon with it. */
  readonly words: string
  /** `meant`: the words ask for what is remembered; `missing`: they leave it open, and only what holds now counts. */
  readonly asked: 'meant' | 'missing'
}

export interface RecalledPreference {
  readonly value: SettingValue
  /** Its rung is `preference`, its source the memory's id. */
  readonly reason: Reason
}

/** A bound somebody set for a setting that holds now. */
export interface RecalledLimit {
  readonly end: 'max' | 'min'
  readonly value: number
  readonly reason: Reason
}

/** A remembered value for a setting the words did not name. */
export interface RecalledSetting extends RecalledPreference {
  readonly definition: SettingDefinition<SettingId>
  /** Empty where the car has one of it. */
  readonly cells: readonly Zone[]
}

/** What memory makes of words that name no setting: something to set, or why it does not know. */
export type RecalledWish =
  | { readonly type: 'settings'; readonly settings: readonly RecalledSetting[] }
  | { readonly type: 'unknown'; readonly say: Localised }

/** Memory as planning sees it: answers or none. Pure look-ups. */
export interface PreferenceSource {
  recall(query: PreferenceQuery, context: PlanningContext): RecalledPreference | undefined
  /** Bounds that hold now, the narrowest first. */
  limits(definition: SettingDefinition, context: PlanningContext): readonly RecalledLimit[]
  /** A way of having things that was given a name: "cosy mode". Undefined where the words hold no such name. */
  named(words: string, context: PlanningContext): RecalledWish | undefined
  /** "The way I like it for night drives", 老样子: what is meant is not named. */
  wish(words: string, context: PlanningContext): RecalledWish
  /** What is remembered beyond settings that the words may be about, as short statements, best first; at most five. */
  recollections(words: string, context: PlanningContext): readonly Localised[]
  /** What is remembered that answers a question nobody else can; undefined where nothing of what it names is known. */
  answers(words: string, context: PlanningContext): Localised | undefined
  /** Do words that ask for nothing the car knows tell something memory would keep? */
  tells(words: string, context: PlanningContext): boolean
}

/** A car that has not been told anything yet. */
export const noPreferences: PreferenceSource = {
  recall: () => undefined,
  limits: () => [],
  named: () => undefined,
  recollections: () => [],
  answers: () => undefined,
  tells: () => false,
  wish: () => ({
    type: 'unknown',
    say: {
      en: "I don't know how you like it yet. Tell me, and I'll remember.",
      zh: '我还不知道你的习惯，告诉我，我就记住。',
    },
  }),
}
