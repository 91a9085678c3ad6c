import type { SettingValue } from '../../vehicle/setting.ts'
import type { Zone } from '../../vehicle/zones.ts'
import type { SpokenNumber } from '../text/number.ts'

/**
 * Scales that grammar words can name ("louder", 调暗). Which settings lie on one is not listed here:
 * a setting belongs to the scale whose anchor word the catalogue gives among its comparatives.
 */
export const DIMENSION_ANCHORS = {
  temperature: 'warmer',
  volume: 'louder',
  brightness: 'brighter',
  speed: 'faster',
  strength: 'stronger',
  fore_aft: 'back',
  angle: 'recline',
  duration: 'longer',
} as const
export type Dimension = keyof typeof DIMENSION_ANCHORS

/** What verbs do. Each setting says which of them move it (see `engine/change.ts`). */
export type Action =
  | 'open'
  | 'close'
  | 'on'
  | 'off'
  | 'lock'
  | 'unlock'
  | 'fold'
  | 'unfold'
  | 'mute'
  | 'unmute'
  | 'connect'
  | 'disconnect'
  | 'play'
  | 'pause'
  | 'toggle'
  | 'restore'
  /** "Set", "make", 调: says that something is wanted, not what. */
  | 'set'

/** Small words with a part to play in the sentence. */
export type Mark =
  /** A target follows: "to", 到. */
  | 'to'
  /** A difference follows: "by". */
  | 'by'
  /** "Don't", 别: what follows must not be done. */
  | 'not'
  /** "No longer need", 不用: what follows should be off. */
  | 'unneeded'
  /** "I need", 想要: what follows is wanted. */
  | 'want'
  /** "Too", 太: the quality is the complaint. */
  | 'too'
  /** "Not … enough", 不够. */
  | 'lacking'
  | 'question'
  /** "Can you", 可以吗: a request in a question's clothes. */
  | 'polite'
  | 'also'
  /** "It", 它: stands for what was last spoken of. */
  | 'it'
  /** "Their", 他们的: the seats of those spoken of. */
  | 'their'
  | 'and'
  | 'then'
  | 'comma'
  | 'stop'
  /** "No, I mean", 不对: what follows replaces what went before. */
  | 'correction'
  /** "If", 如果: what follows is a condition. */
  | 'if'
  /** 把: the object comes before its verb. */
  | 'object'
  | 'except'
  /** "The way I like it", 老样子. */
  | 'preferred'
  /** 都, "both": what was listed shares one verb. */
  | 'all'
  /** "Spoiler", 香氛: a thing cars may have and this one has not. */
  | 'absent'
  | 'filler'

/** One meaning a stretch of words may have. */
export type Sense =
  /** Parts of a setting's name; `optional` where the words also are a place ("driver's seat"). */
  | { readonly type: 'parts'; readonly parts: readonly string[]; readonly optional?: true }
  | { readonly type: 'zone'; readonly zones: readonly Zone[] }
  | { readonly type: 'relative'; readonly relative: 'self' | 'other' }
  | { readonly type: 'action'; readonly action: Action }
  /** "Warmer", 调高, 往前: which way; for the settings of `on` only, or for whatever is spoken of. */
  | { readonly type: 'move'; readonly direction: 1 | -1; readonly on?: ReadonlyMap<string, 1 | -1> }
  /** "Bright", 热: a state, which asks for its opposite once it is too much of it. */
  | { readonly type: 'quality'; readonly direction: 1 | -1; readonly on?: ReadonlyMap<string, 1 | -1> }
  | { readonly type: 'size'; readonly size: 'little' | 'medium' | 'large' }
  | {
      readonly type: 'extreme'
      readonly which: 'max' | 'min'
      readonly on?: ReadonlyMap<string, 1 | -1>
      readonly level?: true
    }
  /** "Medium", "high", 半开: a place on the scale, 0 to 1. */
  | { readonly type: 'share'; readonly of: number; readonly level?: true }
  /** A word of an enumeration: what it would set, for every setting that knows it. */
  | { readonly type: 'value'; readonly options: readonly { setting: string; value: SettingValue }[] }
  | { readonly type: 'number'; readonly number: SpokenNumber }
  | { readonly type: 'symptom'; readonly options: readonly SymptomEffect[] }
  | { readonly type: 'mark'; readonly mark: Mark }

export interface SymptomEffect {
  readonly setting: string
  readonly effect: { readonly to: SettingValue } | { readonly by: 1 | -1 }
}

/** A sense as the grammar tables write it: scales by name, to be joined with the catalogue's settings. */
export type GrammarSense =
  | Exclude<Sense, { type: 'extreme' | 'move' | 'quality' | 'parts' | 'value' | 'number' | 'symptom' }>
  | { readonly type: 'move' | 'quality'; readonly direction: 1 | -1; readonly dimension?: Dimension }
  | {
      readonly type: 'extreme'
      readonly which: 'max' | 'min'
      readonly dimension?: Dimension
      readonly level?: true
    }

/** A row of a grammar table: these phrases, in the language's spelling, mean this. */
export interface GrammarRow {
  readonly words: readonly string[]
  readonly senses: readonly GrammarSense[]
}

/** `row('open|slide open', action('open'))`: phrases parted by `|`. */
export const row = (words: string, ...senses: GrammarSense[]): GrammarRow => ({
  words: words.split('|'),
  senses,
})

export const action = (name: Action): GrammarSense => ({ type: 'action', action: name })
export const mark = (name: Mark): GrammarSense => ({ type: 'mark', mark: name })
export const zone = (...zones: Zone[]): GrammarSense => ({ type: 'zone', zones })
export const more = (dimension?: Dimension): GrammarSense => ({
  type: 'move',
  direction: 1,
  ...(dimension && { dimension }),
})
export const less = (dimension?: Dimension): GrammarSense => ({
  type: 'move',
  direction: -1,
  ...(dimension && { dimension }),
})
export const muchOf = (dimension?: Dimension): GrammarSense => ({
  type: 'quality',
  direction: 1,
  ...(dimension && { dimension }),
})
export const littleOf = (dimension?: Dimension): GrammarSense => ({
  type: 'quality',
  direction: -1,
  ...(dimension && { dimension }),
})
export const size = (of: 'little' | 'medium' | 'large'): GrammarSense => ({ type: 'size', size: of })
export const extreme = (which: 'max' | 'min', dimension?: Dimension): GrammarSense => ({
  type: 'extreme',
  which,
  ...(dimension && { dimension }),
})
export const share = (of: number): GrammarSense => ({ type: 'share', of })
/** 中挡, 最大档: counted in levels, so never a temperature. */
export const level = (sense: GrammarSense): GrammarSense =>
  sense.type === 'share' || sense.type === 'extreme' ? { ...sense, level: true } : sense
