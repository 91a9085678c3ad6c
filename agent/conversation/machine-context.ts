import type { Language } from '../domain/language.ts'
import type { SayingEvent, Speech } from './actors.ts'
import { notDone, phrases, plainReply, putAside } from './replies/phrases.ts'
import { composeReply, remarksReply } from './replies/reply.ts'
import {
  type Impulse,
  logTurn,
  type Pending,
  type Receipt,
  type Reply,
  type Thought,
  type Turn,
  type TurnDraft,
} from './turn.ts'

export interface ConversationContext {
  /** What is being heard, or was said last. */
  readonly words: string
  readonly impulse: Impulse | undefined
  readonly pending: Pending | undefined
  readonly draft: TurnDraft | undefined
  readonly reply: Reply | undefined
  /** The speech that is being spoken; a new one has a new number. */
  readonly speechId: string
  /** Finished, but not yet given to memory: that comes after the reply, never before. */
  readonly finished: Turn | undefined
  readonly log: readonly Turn[]
  /** Milliseconds of thinking in the turn so far. */
  readonly thinkingMs: number
  readonly cancelWhileActing: boolean
  /** The language of the words last understood; `undefined` for what is told without being asked. */
  readonly language: Language | undefined
  /** How often in a row an answer to the pending thing was not understood. */
  readonly misses: number
}

/** Nothing has been said yet. */
export const INITIAL: ConversationContext = {
  words: '',
  impulse: undefined,
  pending: undefined,
  draft: undefined,
  reply: undefined,
  speechId: 'speech-0',
  finished: undefined,
  log: [],
  thinkingMs: 0,
  cancelWhileActing: false,
  language: undefined,
  misses: 0,
}

/** What is to be spoken now, in the language of the words it answers. */
export const speechOf = ({ speechId, reply, language }: ConversationContext): Speech => ({
  id: speechId,
  say: reply?.unsaid ?? reply?.say ?? phrases.dropped,
  ...(language === undefined ? {} : { language }),
})

/** The name of the next speech: a screen tells by it that something new is said. */
export const nextSpeech = (id: string): string => `speech-${Number(id.slice('speech-'.length)) + 1}`

/** A finished turn from its draft and what was done. */
export const finishTurn = (draft: TurnDraft, reply: Reply, ms: number, receipt?: Receipt): Turn => {
  const { plan, ...rest } = draft
  const failed = receipt === undefined || receipt.failure !== undefined
  return {
    ...rest,
    ...(failed ? { undoes: undefined } : {}),
    decisions: failed ? [] : plan.decisions,
    applied: receipt?.applied ?? [],
    inverse: receipt?.inverse ?? [],
    inverseCalls: (receipt?.calls ?? []).flatMap(call => call.outcome?.inverse ?? []).reverse(),
    failures: (receipt?.calls ?? []).flatMap(({ call, failure }) =>
      failure === undefined ? [] : [{ tool: call.tool, say: failure }],
    ),
    reply,
    ms: Math.round(ms * 100) / 100,
    undone: false,
  }
}

/** What was done has been done, even where no words can be found for it: an error here must not end the conversation. */
export const describeOutcome = (draft: TurnDraft, receipt: Receipt): Reply => {
  try {
    return composeReply(draft.plan, receipt, draft.undoes !== undefined)
  } catch {
    return plainReply(phrases.doneWithoutWords)
  }
}

/** What a finished turn leaves in the context. */
export const close = (context: ConversationContext, turn: Turn): Partial<ConversationContext> => ({
  reply: turn.reply,
  finished: turn,
  log: logTurn(context.log, turn),
  draft: undefined,
  pending: undefined,
  misses: 0,
  speechId: nextSpeech(context.speechId),
})

/** A reply that belongs to no turn. */
export const remark = (context: ConversationContext, reply: Reply): Partial<ConversationContext> => ({
  reply,
  speechId: nextSpeech(context.speechId),
})

/** A part of the answer is being said: it is shown, and kept as the turn should it be broken off. */
export const sayingPart = ({ draft, ms }: SayingEvent): Partial<ConversationContext> => ({
  draft,
  thinkingMs: ms,
  reply: remarksReply(draft.plan),
  language: draft.language,
})

/** Spoken over before its end: what was said is the turn. */
export const brokenOff = (context: ConversationContext): Partial<ConversationContext> => {
  const { draft } = context
  return draft === undefined
    ? {}
    : close(context, finishTurn(draft, remarksReply(draft.plan), context.thinkingMs))
}

/** No to what is pending: what has therefore not been done is said. */
export const dropped = (context: ConversationContext): Partial<ConversationContext> =>
  remark(
    context,
    plainReply(context.pending?.type === 'confirmation' ? notDone(context.pending.sheet) : phrases.dropped),
  )

/** What was planned without what the driver did not agree to; undefined where nothing is left. */
export const withoutAsked = (pending: Pending | undefined): TurnDraft | undefined => {
  if (pending?.type !== 'confirmation') return undefined
  const { draft, sheet } = pending
  const { confirmation: _, otherwise, ...plan } = draft.plan
  return otherwise === undefined
    ? undefined
    : {
        ...draft,
        plan: {
          ...plan,
          ...otherwise,
          remarks: [{ kind: 'notice', say: putAside(sheet) }, ...otherwise.remarks],
        },
      }
}

/** What a thought leaves in the context. */
export const afterThought = (
  context: ConversationContext,
  thought: Thought,
): Partial<ConversationContext> => ({
  ...consequences(context, thought),
  language: 'draft' in thought ? thought.draft.language : thought.language,
})

const consequences = (context: ConversationContext, thought: Thought): Partial<ConversationContext> => {
  const thinkingMs = thought.ms
  switch (thought.type) {
    case 'ask': {
      const question = thought.draft.plan.question
      if (question === undefined) return {}
      const pending: Pending = { type: 'question', id: question.id, question, draft: thought.draft }
      return {
        ...remark(context, plainReply(question.say)),
        pending,
        thinkingMs,
        misses: 0,
        words: thought.draft.words,
      }
    }
    case 'confirm': {
      const sheet = thought.draft.plan.confirmation
      if (sheet === undefined) return {}
      const pending: Pending = {
        type: 'confirmation',
        id: `${thought.draft.id}-ok`,
        sheet,
        draft: thought.draft,
      }
      return { ...remark(context, plainReply(sheet.speech)), pending, thinkingMs, misses: 0 }
    }
    case 'act':
      return { draft: thought.draft, thinkingMs, pending: undefined }
    case 'reply':
      if (thought.keep === 'missed') return { ...remark(context, thought.reply), misses: context.misses + 1 }
      return {
        ...close(context, finishTurn(thought.draft, thought.reply, thinkingMs)),
        ...(thought.keep === 'answered' ? { pending: context.pending } : {}),
      }
    case 'proceed':
      return {
        draft: context.pending?.draft,
        pending: undefined,
        thinkingMs: context.thinkingMs + thinkingMs,
      }
    case 'decline': {
      const rest = withoutAsked(context.pending)
      return rest === undefined
        ? { ...dropped(context), pending: undefined, misses: 0 }
        : { draft: rest, pending: undefined, thinkingMs: context.thinkingMs + thinkingMs }
    }
    case 'drop':
      return { ...dropped(context), pending: undefined, misses: 0 }
    case 'hush':
      return {}
    default:
      return thought satisfies never
  }
}
