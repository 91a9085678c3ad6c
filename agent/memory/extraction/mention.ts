import type { Token } from '../../understanding/engine/token.ts'
import type { ValueChange, ZoneMention } from '../../understanding/request.ts'
import type { SettingValue } from '../../vehicle/setting.ts'
import type { InTheAir } from './in-the-air.ts'

/** A setting spoken of in talk, with what is said of its value. */
export interface Mention {
  readonly setting: string
  /** Absolute where the words give it; `by` still needs a base; absent when only the thing was named. */
  readonly value?: SettingValue
  readonly by?: { readonly direction: 1 | -1; readonly amount?: number; readonly size?: string }
  /** The change as understood, for requests. */
  readonly change: ValueChange
  /** `named`: in this clause; `topic`: taken from what was spoken of before; `symptom`: described. */
  readonly origin: 'named' | 'topic' | 'symptom'
  readonly zone: ZoneMention
  /** Named by a word of its values alone: "purple", "720p". */
  readonly byValue?: true
  /** Taken from what the same clause names in part: "the AC blowing at my feet". */
  readonly ofClause?: true
  /** How well the words explain it; comparable between mentions. */
  readonly score: number
  /** The clause, as normalised words, and where it stands in the piece. */
  readonly clause: string
  readonly at: number
  /** Other settings the words may mean nearly as well. */
  readonly rivals: readonly string[]
  /** Everything the words may name, with how well; for requests, which give no value to tell them apart. */
  readonly alternatives?: ReadonlyMap<string, number>
}

/** A clause of talk, with what it names. */
export interface TalkClause {
  readonly words: string
  readonly at: number
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly air: InTheAir
}
