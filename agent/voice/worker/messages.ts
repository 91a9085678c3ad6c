import type { Localised } from '../../domain/language.ts'
import type { EarEvent, EarMode } from '../ear/ear-events.ts'
import type { EngineInfo } from '../ports.ts'
import type { HearingOptions } from '../voice-options.ts'

/** The first message to it: what it is to load. Not an argument, since every user of the machine can read those. */
export interface HearingStart {
  readonly type: 'start'
  readonly options: HearingOptions
}

/** To the voice worker. */
export type ToEar =
  | { readonly type: 'audio'; readonly pcm: Int16Array<ArrayBuffer> }
  | { readonly type: 'mode'; readonly mode: EarMode }
  | { readonly type: 'partials'; readonly wanted: boolean }
  | { readonly type: 'expect'; readonly phrases: readonly string[] }
  /** Should the sound of what is said be handed back? Only while the driver has it recorded. */
  | { readonly type: 'keep'; readonly wanted: boolean }
  /** Should the statistics of voices be reported? Only while somebody has taught, or teaches, their voice. */
  | { readonly type: 'voices'; readonly wanted: boolean }
  | { readonly type: 'finish' }

/** From the voice worker. */
export type FromEar =
  | { readonly type: 'ready'; readonly engines: readonly EngineInfo[] }
  | { readonly type: 'event'; readonly event: EarEvent }
  /** The sound of an utterance, for whoever wanted it kept. */
  | { readonly type: 'sound'; readonly pcm: Int16Array }
  /** One utterance could not be transcribed; the ear goes on. */
  | { readonly type: 'trouble'; readonly say: Localised }
