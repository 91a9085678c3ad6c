import { fromCallback, fromPromise } from 'xstate'
import type { Language, Localised } from '../domain/language.ts'
import type { Impulse, Pending, Receipt, Thought, Turn, TurnDraft } from './turn.ts'

/** What the driver should hear next. */
export interface Speech {
  readonly id: string
  readonly say: Localised
  /** The language of the words it answers; absent: the driver's own. */
  readonly language?: Language
  /** More of the same reply follows at once: nobody needs time to read this by itself. */
  readonly more?: true
}
export interface ThinkInput {
  readonly impulse: Impulse
  readonly pending: Pending | undefined
  readonly log: readonly Turn[]
}
/** Telling while somebody speaks: what was heard so far, and that it has ended. */
export type HeardEvent =
  | { readonly type: 'HEARD'; readonly words: string }
  | { readonly type: 'SPEECH_ENDED' }

/** A part of the answer is certain and is being spoken, while the rest is still thought of. */
export interface SayingEvent {
  readonly type: 'SAYING'
  /** The turn as far as it has come; its plan holds only what has been said. */
  readonly draft: TurnDraft
  /** Milliseconds of thinking until here. */
  readonly ms: number
}

const missing = (name: string) => (): never => {
  throw new Error(`The conversation was started without its "${name}" actor`)
}

/**
 * The effects of a conversation, as placeholders that state their shape. Whoever starts the machine provides
 * the real ones: `conversationMachine.provide({ actors: { think, act, … } })`.
 */
export const conversationActors = {
  /** Opens the microphone until it is stopped; sends HEARD and SPEECH_ENDED. Without an ear it does nothing. */
  listen: fromCallback<HeardEvent>(() => undefined),
  /** The last words of what was heard; an empty text when there were none. */
  transcribe: fromPromise<string>(async () => ''),
  /** Words to a thought. May look at the car and the skills, may not touch them. */
  think: fromPromise<Thought, ThinkInput>(missing('think')),
  /** Carries a plan out. Resolves with what was done, refusals included. */
  act: fromPromise<Receipt, TurnDraft>(missing('act')),
  /** Resolves when the speech has been heard, or would have been. */
  speak: fromPromise<void, Speech>(async () => undefined),
  /** Keeps what is worth keeping of a finished turn. Runs after the reply; must not reject. */
  remember: fromPromise<void, Turn>(async () => undefined),
}
