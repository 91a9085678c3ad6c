import { assign, emit, enqueueActions, setup } from 'xstate'
import type { Language, Localised } from '../domain/language.ts'
import { conversationActors, type HeardEvent } from './actors.ts'
import { failureReply, phrases, plainReply } from './replies/phrases.ts'
import { composeReply } from './replies/reply.ts'
import type { Impulse, Pending, Receipt, Reply, Thought, Turn, TurnDraft } from './turn.ts'
import { logTurn } from './turn.ts'

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
  /** The language of the words last understood. */
  readonly language: Language
  /** How often in a row an answer to the pending thing was not understood. */
  readonly misses: number
}

export type ConversationEvent =
  | { readonly type: 'IMPULSE'; readonly impulse: Impulse }
  | { readonly type: 'LISTEN' }
  | HeardEvent
  | { readonly type: 'CONFIRM'; readonly id: string; readonly accept: boolean }
  | { readonly type: 'CANCEL' }
  /** Told without being asked. */
  | { readonly type: 'ANNOUNCE'; readonly id: string; readonly say: Localised }
  /** Another driver: nothing of the last one's conversation stays. */
  | { readonly type: 'RESET' }

/** Milliseconds each waiting state waits. None of them means yes. */
export const DELAYS = {
  listeningTimeout: 10_000,
  transcribingTimeout: 8_000,
  thinkingTimeout: 12_000,
  clarifyingTimeout: 30_000,
  confirmingTimeout: 45_000,
  actingTimeout: 15_000,
  speakingTimeout: 30_000,
  /** After a reply the next words need no wake word for this long. */
  followUpWindow: 8_000,
} as const

const INITIAL: ConversationContext = {
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
  language: 'en',
  misses: 0,
}

const MAX_MISSES = 2

const nextSpeech = (id: string): string => `speech-${Number(id.slice('speech-'.length)) + 1}`

/** A finished turn from its draft and what was done. */
const finishTurn = (draft: TurnDraft, reply: Reply, ms: number, receipt?: Receipt): Turn => {
  const { plan, ...rest } = draft
  const failed = receipt === undefined || receipt.failure !== undefined
  return {
    ...rest,
    ...(failed ? { undoes: undefined } : {}),
    decisions: failed ? [] : plan.decisions,
    applied: receipt?.applied ?? [],
    inverse: receipt?.inverse ?? [],
    inverseCalls: (receipt?.calls ?? []).flatMap(call => call.outcome?.inverse ?? []).reverse(),
    reply,
    ms: Math.round(ms * 100) / 100,
    undone: false,
  }
}

/** What was done has been done, even where no words can be found for it: an error here must not end the conversation. */
const describeOutcome = (draft: TurnDraft, receipt: Receipt): Reply => {
  try {
    return composeReply(draft.plan, receipt, draft.undoes !== undefined)
  } catch {
    return plainReply(phrases.doneWithoutWords)
  }
}

/** What a finished turn leaves in the context. */
const close = (context: ConversationContext, turn: Turn): Partial<ConversationContext> => ({
  reply: turn.reply,
  finished: turn,
  log: logTurn(context.log, turn),
  draft: undefined,
  pending: undefined,
  misses: 0,
  speechId: nextSpeech(context.speechId),
})

/** A reply that belongs to no turn. */
const remark = (context: ConversationContext, reply: Reply): Partial<ConversationContext> => ({
  reply,
  speechId: nextSpeech(context.speechId),
})

const afterThought = (context: ConversationContext, thought: Thought): Partial<ConversationContext> => ({
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
    case 'drop':
      return { ...remark(context, plainReply(phrases.dropped)), pending: undefined, misses: 0 }
    case 'hush':
      return {}
    default:
      return thought satisfies never
  }
}

const conversationSetup = setup({
  types: {} as {
    context: ConversationContext
    events: ConversationEvent
    emitted: { readonly type: 'transcribed'; readonly words: string }
  },
  actors: conversationActors,
  delays: { ...DELAYS },
  guards: {
    isAccepted: ({ context, event }) =>
      event.type === 'CONFIRM' && event.accept && context.pending?.id === event.id,
    isDeclined: ({ context, event }) =>
      event.type === 'CONFIRM' && !event.accept && context.pending?.id === event.id,
    hasQuestion: ({ context }) => context.pending?.type === 'question',
    hasConfirmation: ({ context }) => context.pending?.type === 'confirmation',
  },
  actions: {
    takeImpulse: assign(({ context, event }) =>
      event.type === 'IMPULSE'
        ? {
            impulse: event.impulse,
            words: event.impulse.utterance.words,
            cancelWhileActing: false,
            thinkingMs: 0,
            reply: context.pending === undefined ? undefined : context.reply,
          }
        : {},
    ),
    hear: assign(({ event }) => (event.type === 'HEARD' ? { words: event.words } : {})),
    announce: assign(({ context, event }) =>
      event.type === 'ANNOUNCE' ? { ...remark(context, plainReply(event.say)), words: '' } : {},
    ),
    proceed: assign(({ context }) => ({ draft: context.pending?.draft, pending: undefined })),
    drop: assign(({ context }) => ({
      ...remark(context, plainReply(phrases.dropped)),
      pending: undefined,
      misses: 0,
    })),
    dropForSilence: assign(({ context }) => ({
      ...remark(context, plainReply(phrases.noAnswer)),
      pending: undefined,
      misses: 0,
    })),
    forgetTurn: assign({ draft: undefined, pending: undefined, misses: 0 }),
    noteCancel: assign({ cancelWhileActing: true }),
    sayNothingHeard: assign(({ context }) => remark(context, plainReply(phrases.nothingHeard))),
    sayTooSlow: assign(({ context }) => ({
      ...remark(context, plainReply(phrases.thinkingTooSlow)),
      draft: undefined,
      pending: undefined,
    })),
    sayCarTooSlow: assign(({ context }) => ({
      ...remark(context, plainReply(phrases.actingTooSlow)),
      draft: undefined,
      pending: undefined,
    })),
    clearStage: assign({ words: '', reply: undefined }),
    reset: assign(({ context }) => ({ ...INITIAL, speechId: nextSpeech(context.speechId) })),
    /** Memory comes after the reply, never before, and nobody waits for it. */
    rememberTurn: enqueueActions(({ context, enqueue }) => {
      if (context.finished === undefined) return
      enqueue.spawnChild('remember', { input: context.finished })
      enqueue.assign({ finished: undefined })
    }),
  },
})

/**
 * One conversation: idle → listening → transcribing → thinking → (clarifying | confirming)* → acting → speaking
 * → idle. Words may come at any time the assistant is not busy with the last ones, over its own speech too
 * (barge-in). Effects are actors (`conversationActors`), delays are `DELAYS`; both can be provided anew.
 */
export const conversationMachine = conversationSetup.createMachine({
  id: 'conversation',
  context: INITIAL,
  initial: 'idle',
  on: {
    RESET: { target: '.idle.resting', actions: 'reset' },
  },
  states: {
    idle: {
      tags: ['settled'],
      initial: 'resting',
      on: {
        IMPULSE: { target: 'thinking', actions: 'takeImpulse' },
        LISTEN: 'listening',
        ANNOUNCE: { target: 'speaking', actions: 'announce' },
        CANCEL: { target: '.resting', actions: 'clearStage' },
      },
      states: {
        /** The reply still stands; the next words need no wake word. */
        following: {
          tags: ['ear'],
          after: { followUpWindow: 'resting' },
        },
        resting: { entry: 'clearStage' },
      },
    },

    listening: {
      invoke: { src: 'listen' },
      on: {
        HEARD: { actions: 'hear' },
        SPEECH_ENDED: 'transcribing',
        IMPULSE: { target: 'thinking', actions: 'takeImpulse' },
        CANCEL: { target: 'waiting' },
      },
      after: { listeningTimeout: { target: 'waiting' } },
    },

    transcribing: {
      invoke: {
        src: 'transcribe',
        onDone: [
          { guard: ({ event }) => event.output.trim() === '', target: 'waiting' },
          // Whoever runs the machine turns the transcript into an impulse, which knows speaker and time.
          {
            actions: [
              assign({ words: ({ event }) => event.output }),
              emit(({ event }) => ({ type: 'transcribed' as const, words: event.output })),
            ],
          },
        ],
        onError: { target: 'speaking', actions: 'sayNothingHeard' },
      },
      on: {
        IMPULSE: { target: 'thinking', actions: 'takeImpulse' },
        CANCEL: 'waiting',
      },
      after: { transcribingTimeout: { target: 'speaking', actions: 'sayNothingHeard' } },
    },

    /** A junction: back to whatever was open before the microphone was. */
    waiting: {
      always: [
        { guard: 'hasQuestion', target: 'clarifying.awaiting' },
        { guard: 'hasConfirmation', target: 'confirming.awaiting' },
        { target: 'idle.resting' },
      ],
    },

    thinking: {
      invoke: {
        src: 'think',
        input: ({ context }) => {
          if (context.impulse === undefined) throw new Error('Thinking was entered without an impulse')
          return { impulse: context.impulse, pending: context.pending, log: context.log }
        },
        onDone: [
          {
            guard: ({ event }) => event.output.type === 'hush',
            target: 'waiting',
            actions: assign(({ context, event }) => afterThought(context, event.output)),
          },
          {
            guard: ({ event, context }) =>
              event.output.type === 'reply' && event.output.keep === 'missed' && context.misses >= MAX_MISSES,
            target: 'speaking',
            actions: 'drop',
          },
          {
            guard: ({ event }) => event.output.type === 'ask',
            target: 'clarifying',
            actions: assign(({ context, event }) => afterThought(context, event.output)),
          },
          {
            guard: ({ event }) => event.output.type === 'confirm',
            target: 'confirming',
            actions: assign(({ context, event }) => afterThought(context, event.output)),
          },
          {
            guard: ({ event }) => event.output.type === 'act' || event.output.type === 'proceed',
            target: 'acting',
            actions: assign(({ context, event }) => afterThought(context, event.output)),
          },
          {
            guard: ({ event, context }) =>
              event.output.type === 'reply' &&
              event.output.keep !== undefined &&
              context.pending?.type === 'question',
            target: 'clarifying',
            actions: assign(({ context, event }) => afterThought(context, event.output)),
          },
          {
            guard: ({ event }) => event.output.type === 'reply' && event.output.keep !== undefined,
            target: 'confirming',
            actions: assign(({ context, event }) => afterThought(context, event.output)),
          },
          {
            target: 'speaking',
            actions: assign(({ context, event }) => afterThought(context, event.output)),
          },
        ],
        onError: {
          target: 'speaking',
          actions: assign(({ context, event }) => ({
            ...remark(context, failureReply(event.error)),
            pending: undefined,
            draft: undefined,
          })),
        },
      },
      on: { CANCEL: { target: 'speaking', actions: 'drop' } },
      after: { thinkingTimeout: { target: 'speaking', actions: 'sayTooSlow' } },
    },

    clarifying: {
      tags: ['settled'],
      initial: 'asking',
      on: {
        IMPULSE: { target: 'thinking', actions: 'takeImpulse' },
        LISTEN: 'listening',
        CANCEL: { target: 'speaking', actions: 'drop' },
      },
      states: {
        asking: {
          invoke: {
            src: 'speak',
            input: ({ context }) => ({ id: context.speechId, say: context.reply?.say ?? phrases.dropped }),
            onDone: 'awaiting',
            onError: 'awaiting',
          },
          after: { speakingTimeout: 'awaiting' },
          exit: 'rememberTurn',
        },
        awaiting: {
          tags: ['ear'],
          after: { clarifyingTimeout: { target: '#conversation.speaking', actions: 'dropForSilence' } },
        },
      },
    },

    confirming: {
      tags: ['settled'],
      initial: 'asking',
      on: {
        CONFIRM: [
          { guard: 'isDeclined', target: 'speaking', actions: 'drop' },
          { guard: 'isAccepted', target: 'acting', actions: 'proceed' },
        ],
        IMPULSE: { target: 'thinking', actions: 'takeImpulse' },
        LISTEN: 'listening',
        CANCEL: { target: 'speaking', actions: 'drop' },
      },
      states: {
        asking: {
          invoke: {
            src: 'speak',
            input: ({ context }) => ({ id: context.speechId, say: context.reply?.say ?? phrases.dropped }),
            onDone: 'awaiting',
            onError: 'awaiting',
          },
          after: { speakingTimeout: 'awaiting' },
          exit: 'rememberTurn',
        },
        awaiting: {
          tags: ['ear'],
          after: { confirmingTimeout: { target: '#conversation.speaking', actions: 'dropForSilence' } },
        },
      },
    },

    acting: {
      invoke: {
        src: 'act',
        input: ({ context }) => {
          if (context.draft === undefined) throw new Error('Acting was entered without a plan')
          return context.draft
        },
        onDone: {
          target: 'speaking',
          actions: assign(({ context, event }) => {
            const draft = context.draft
            if (draft === undefined) return {}
            const receipt = event.output
            const reply = context.cancelWhileActing
              ? plainReply(phrases.tooLateToCancel)
              : describeOutcome(draft, receipt)
            return close(context, finishTurn(draft, reply, context.thinkingMs + receipt.ms, receipt))
          }),
        },
        onError: {
          target: 'speaking',
          actions: [assign(({ context, event }) => remark(context, failureReply(event.error))), 'forgetTurn'],
        },
      },
      // What the car has accepted cannot be called back half way; the driver is told how to take it back.
      on: { CANCEL: { actions: 'noteCancel' } },
      after: { actingTimeout: { target: 'speaking', actions: 'sayCarTooSlow' } },
    },

    speaking: {
      tags: ['settled'],
      invoke: {
        src: 'speak',
        input: ({ context }) => ({ id: context.speechId, say: context.reply?.say ?? phrases.dropped }),
        onDone: 'idle.following',
        onError: 'idle.following',
      },
      on: {
        IMPULSE: { target: 'thinking', actions: 'takeImpulse' },
        LISTEN: 'listening',
        CANCEL: 'idle.following',
        ANNOUNCE: { target: 'speaking', reenter: true, actions: 'announce' },
      },
      after: { speakingTimeout: 'idle.following' },
      exit: 'rememberTurn',
    },
  },
})

export type ConversationMachine = typeof conversationMachine
