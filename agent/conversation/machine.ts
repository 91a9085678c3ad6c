import { assign, emit, enqueueActions, setup } from 'xstate'
import type { Localised } from '../domain/language.ts'
import { conversationActors, type HeardEvent, type SayingEvent } from './actors.ts'
import {
  afterThought,
  brokenOff,
  type ConversationContext,
  close,
  describeOutcome,
  dropped,
  finishTurn,
  INITIAL,
  nextSpeech,
  remark,
  sayingPart,
  speechOf,
  withoutAsked,
} from './machine-context.ts'
import { failureReply, phrases, plainReply } from './replies/phrases.ts'
import type { Impulse } from './turn.ts'

export type ConversationEvent =
  | { readonly type: 'IMPULSE'; readonly impulse: Impulse }
  | { readonly type: 'LISTEN' }
  | HeardEvent
  | SayingEvent
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

const MAX_MISSES = 2

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
    leavesARest: ({ context, event }) =>
      event.type === 'CONFIRM' &&
      !event.accept &&
      context.pending?.id === event.id &&
      withoutAsked(context.pending) !== undefined,
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
      event.type === 'ANNOUNCE'
        ? { ...remark(context, plainReply(event.say)), words: '', language: undefined }
        : {},
    ),
    proceed: assign(({ context }) => ({ draft: context.pending?.draft, pending: undefined })),
    proceedWithRest: assign(({ context }) => ({ draft: withoutAsked(context.pending), pending: undefined })),
    drop: assign(({ context }) => ({
      ...dropped(context),
      pending: undefined,
      misses: 0,
    })),
    dropForSilence: assign(({ context }) => ({
      ...remark(context, plainReply(phrases.noAnswer)),
      pending: undefined,
      misses: 0,
    })),
    forgetTurn: assign({ draft: undefined, pending: undefined, misses: 0 }),
    sayPart: assign(({ event }) => (event.type === 'SAYING' ? sayingPart(event) : {})),
    breakOff: assign(({ context }) => brokenOff(context)),
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
    clearStage: assign({ words: '', reply: undefined, language: undefined }),
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
      initial: 'silent',
      states: {
        silent: {},
        /** The answer comes in sentence by sentence; whoever runs the machine speaks them. */
        aloud: {
          tags: ['aloud'],
          on: {
            LISTEN: { target: '#conversation.listening', actions: ['breakOff', 'rememberTurn'] },
            CANCEL: { target: '#conversation.idle.following', actions: ['breakOff', 'rememberTurn'] },
          },
        },
      },
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
            guard: ({ event, context }) =>
              event.output.type === 'act' ||
              event.output.type === 'proceed' ||
              (event.output.type === 'decline' && withoutAsked(context.pending) !== undefined),
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
      on: {
        SAYING: { target: '.aloud', actions: 'sayPart' },
        CANCEL: { target: 'speaking', actions: 'drop' },
      },
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
            input: ({ context }) => speechOf(context),
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
          { guard: 'leavesARest', target: 'acting', actions: 'proceedWithRest' },
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
            input: ({ context }) => speechOf(context),
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
        input: ({ context }) => speechOf(context),
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
