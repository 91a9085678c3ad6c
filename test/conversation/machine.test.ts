import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate'
import type { Speech, ThinkInput } from '../../agent/conversation/actors.ts'
import { type ConversationMachine, conversationMachine, DELAYS } from '../../agent/conversation/machine.ts'
import type { Receipt, Thought, Turn, TurnDraft } from '../../agent/conversation/turn.ts'
import { text } from '../../agent/domain/language.ts'
import type { Plan } from '../../agent/planning/plan.ts'

const EMPTY: Plan = { decisions: [], changes: [], reasons: {}, remarks: [] }
const SHEET = {
  title: text('Coffee', '咖啡'),
  rows: [],
  accept: text('Yes', '要'),
  decline: text('No', '不要'),
  speech: text('Order a latte?', '点一杯拿铁吗？'),
}
const draft = (id: string, plan: Partial<Plan> = {}): TurnDraft => ({
  id,
  at: 0,
  words: id,
  language: 'en',
  speaker: 'driver',
  driverId: 'anna',
  planner: 'local',
  requests: [],
  plan: { ...EMPTY, ...plan },
})
const RECEIPT: Receipt = { applied: [], inverse: [], calls: [], notices: [], ms: 1 }

/** What each sentence of these tests is thought to mean. */
const thoughts = (input: ThinkInput): Thought | Promise<Thought> => {
  const { words, id } = input.impulse.utterance
  switch (words) {
    case 'do it':
      return { type: 'act', draft: draft(id), ms: 1 }
    case 'coffee':
      return { type: 'confirm', draft: draft(id, { confirmation: SHEET }), ms: 1 }
    case 'which':
      return {
        type: 'ask',
        draft: draft(id, { question: { id: `${id}-q`, say: text('Which?', '哪个？'), options: [] } }),
        ms: 1,
      }
    case 'yes':
      return { type: 'proceed', language: 'en', ms: 1 }
    case 'mumble':
      return {
        type: 'reply',
        draft: draft(id),
        reply: { say: text('Yes or no?', '要吗？'), short: text('Yes or no?', '要吗？') },
        keep: 'missed',
        ms: 1,
      }
    case 'break':
      throw new Error('broken on purpose')
    case 'ponder':
      return new Promise(() => undefined)
    default:
      return { type: 'hush', language: 'en', ms: 1 }
  }
}

let clock: SimulatedClock
let actor: ReturnType<typeof createActor<ConversationMachine>>
let spoken: Speech[]
let acted: TurnDraft[]
let remembered: Turn[]
let finishSpeaking: (() => void)[]
let id: number

beforeEach(() => {
  clock = new SimulatedClock()
  spoken = []
  acted = []
  remembered = []
  finishSpeaking = []
  id = 0
  actor = createActor(
    conversationMachine.provide({
      actors: {
        think: fromPromise(async ({ input }) => thoughts(input)),
        act: fromPromise(async ({ input }) => {
          acted.push(input)
          return RECEIPT
        }),
        speak: fromPromise(({ input }) => {
          spoken.push(input)
          return new Promise<void>(resolve => finishSpeaking.push(resolve))
        }),
        remember: fromPromise(async ({ input }) => {
          remembered.push(input)
        }),
      },
    }),
    { clock },
  ).start()
})

const say = (words: string): void => {
  id += 1
  actor.send({
    type: 'IMPULSE',
    impulse: { type: 'words', utterance: { id: `t${id}`, at: 0, words, speaker: 'driver' } },
  })
}
const reach = (phase: string) => waitFor(actor, snapshot => JSON.stringify(snapshot.value).includes(phase))
const phase = (): unknown => actor.getSnapshot().value

describe('a plain turn', () => {
  test('runs idle → thinking → acting → speaking → idle, and only then is it remembered', async () => {
    say('do it')
    expect(phase()).toEqual({ thinking: 'silent' })
    await reach('speaking')
    expect(acted).toHaveLength(1)
    expect(remembered).toHaveLength(0)
    finishSpeaking.at(-1)?.()
    await reach('following')
    expect(remembered.map(turn => turn.id)).toEqual(['t1'])
    clock.increment(DELAYS.followUpWindow)
    expect(phase()).toEqual({ idle: 'resting' })
  })

  test('words over its own speech barge in, and the turn is still remembered once', async () => {
    say('do it')
    await reach('speaking')
    say('do it')
    expect(phase()).toEqual({ thinking: 'silent' })
    await reach('speaking')
    finishSpeaking.at(-1)?.()
    await reach('following')
    expect(remembered.map(turn => turn.id)).toEqual(['t1', 't2'])
  })

  test('speech that never ends is left', async () => {
    say('do it')
    await reach('speaking')
    clock.increment(DELAYS.speakingTimeout)
    expect(phase()).toEqual({ idle: 'following' })
  })

  test('an error inside says so and changes nothing', async () => {
    say('break')
    await reach('speaking')
    expect(actor.getSnapshot().context.reply?.say.en).toMatch(/went wrong/)
    expect(acted).toHaveLength(0)
  })

  test('a thought that takes too long is given up, and words that come later are heard', async () => {
    say('ponder')
    clock.increment(DELAYS.thinkingTimeout)
    await reach('speaking')
    expect(actor.getSnapshot().context.reply?.say.en).toMatch(/too long/)
    say('do it')
    await reach('speaking')
    expect(acted).toHaveLength(1)
  })
})

describe('confirming', () => {
  beforeEach(async () => {
    say('coffee')
    await reach('confirming')
  })
  const pendingId = (): string => actor.getSnapshot().context.pending?.id ?? ''

  test('a touch on yes carries the pending plan out', async () => {
    actor.send({ type: 'CONFIRM', id: pendingId(), accept: true })
    await reach('speaking')
    expect(acted.map(one => one.id)).toEqual(['t1'])
  })

  test('a spoken yes does the same', async () => {
    say('yes')
    await reach('speaking')
    expect(acted.map(one => one.id)).toEqual(['t1'])
  })

  test('a touch on no drops it', async () => {
    actor.send({ type: 'CONFIRM', id: pendingId(), accept: false })
    await reach('speaking')
    expect(acted).toHaveLength(0)
  })

  test('an answer to a confirmation that is no longer shown does nothing', () => {
    actor.send({ type: 'CONFIRM', id: 'an-older-one', accept: true })
    actor.send({ type: 'CONFIRM', id: 'an-older-one', accept: false })
    expect(phase()).toEqual({ confirming: 'asking' })
  })

  test('silence never means yes', async () => {
    finishSpeaking.at(-1)?.()
    await reach('awaiting')
    clock.increment(DELAYS.confirmingTimeout)
    await reach('speaking')
    expect(acted).toHaveLength(0)
    expect(actor.getSnapshot().context.pending).toBeUndefined()
    actor.send({ type: 'CONFIRM', id: 't1-ok', accept: true })
    expect(acted).toHaveLength(0)
  })

  test('what is not understood is asked again, but not for ever', async () => {
    say('mumble')
    await reach('confirming')
    say('mumble')
    await reach('confirming')
    say('mumble')
    await reach('speaking')
    expect(acted).toHaveLength(0)
    expect(actor.getSnapshot().context.pending).toBeUndefined()
  })

  test('the microphone may open and close in between without losing it', () => {
    actor.send({ type: 'LISTEN' })
    expect(phase()).toBe('listening')
    clock.increment(DELAYS.listeningTimeout)
    expect(phase()).toEqual({ confirming: 'awaiting' })
  })
})

describe('cancel works from everywhere', () => {
  test.each([
    ['coffee', 'confirming'],
    ['which', 'clarifying'],
    ['ponder', 'thinking'],
  ])('after "%s", while %s', async (words, where) => {
    say(words)
    await reach(where)
    actor.send({ type: 'CANCEL' })
    await reach('speaking')
    expect(acted).toHaveLength(0)
    expect(actor.getSnapshot().context.pending).toBeUndefined()
  })

  test('while listening', () => {
    actor.send({ type: 'LISTEN' })
    actor.send({ type: 'CANCEL' })
    expect(phase()).toEqual({ idle: 'resting' })
  })

  test('while speaking it falls silent', async () => {
    say('do it')
    await reach('speaking')
    actor.send({ type: 'CANCEL' })
    expect(phase()).toEqual({ idle: 'following' })
  })
})

describe('the rest', () => {
  test('an unanswered question is dropped', async () => {
    say('which')
    await reach('clarifying')
    finishSpeaking.at(-1)?.()
    await reach('awaiting')
    clock.increment(DELAYS.clarifyingTimeout)
    await reach('speaking')
    expect(actor.getSnapshot().context.reply?.say.en).toMatch(/didn't hear an answer/)
  })

  test('an announcement is told when idle, and never over a confirmation', async () => {
    actor.send({ type: 'ANNOUNCE', id: 'a1', say: text('Your coffee is ready.', '咖啡好了。') })
    expect(phase()).toBe('speaking')
    expect(spoken.at(-1)?.say.en).toBe('Your coffee is ready.')
    actor.send({ type: 'CANCEL' })
    say('coffee')
    await reach('confirming')
    actor.send({ type: 'ANNOUNCE', id: 'a2', say: text('The timer is done.', '时间到了。') })
    expect(phase()).toEqual({ confirming: 'asking' })
  })

  test('another driver finds nothing of the last one', async () => {
    say('coffee')
    await reach('confirming')
    actor.send({ type: 'RESET' })
    const { context } = actor.getSnapshot()
    expect(phase()).toEqual({ idle: 'resting' })
    expect(context.pending).toBeUndefined()
    expect(context.words).toBe('')
    expect(context.log).toEqual([])
  })
})

describe('an answer that comes in sentence by sentence', () => {
  const part = (...sentences: readonly string[]): void => {
    const remarks = sentences.map(one => ({
      kind: 'answer' as const,
      say: text(one, one),
      said: true as const,
    }))
    actor.send({ type: 'SAYING', draft: draft('t1', { remarks }), ms: 5 })
  }
  const shown = (): string | undefined => actor.getSnapshot().context.reply?.say.en

  test('grows on the screen while it is thought of', () => {
    say('ponder')
    part('It is high.')
    expect(phase()).toEqual({ thinking: 'aloud' })
    expect(shown()).toBe('It is high.')
    part('It is high.', 'Very.')
    expect(shown()).toBe('It is high. Very.')
    expect(remembered).toHaveLength(0)
  })

  test.each([
    ['CANCEL', { idle: 'following' }],
    ['LISTEN', 'listening'],
  ] as const)('%s ends it; what was said is the turn, and is remembered', async (type, then) => {
    say('ponder')
    part('It is high.')
    actor.send({ type })
    expect(phase()).toEqual(then)
    await vi.waitUntil(() => remembered.length === 1)
    expect(remembered[0]?.reply.say.en).toBe('It is high.')
    expect(actor.getSnapshot().context.log).toHaveLength(1)
  })

  test('before the first sentence a cancel drops the thought, and a part that comes later is not shown', async () => {
    say('ponder')
    actor.send({ type: 'CANCEL' })
    part('It is high.')
    expect(shown()).not.toMatch(/high/)
    expect(actor.getSnapshot().context.log).toEqual([])
  })
})
