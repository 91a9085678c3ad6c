import { type Actor, createActor, fromPromise, waitFor } from 'xstate'
import type { Language, Localised } from '../domain/language.ts'
import { PHASES, type Phase } from '../domain/phase.ts'
import type { Plan, PlanningContext } from '../planning/plan.ts'
import type { Clock } from '../platform/clock.ts'
import type { SkillAnnouncement } from '../skills/skill.ts'
import type { Change } from '../vehicle/vehicle.ts'
import type { Seat } from '../vehicle/zones.ts'
import { carryOut, type Hands } from './acting.ts'
import { conversationActors, type Speech } from './actors.ts'
import { type ConversationMachine, conversationMachine, DELAYS } from './machine.ts'
import { SpokenLine } from './spoken-line.ts'
import type { Opportunity } from './task-scheduler.ts'
import { createThinking, type Mind } from './thinking.ts'
import {
  type Impulse,
  isUndoable,
  type Pending,
  type Reply,
  type Turn,
  type TurnDraft,
  type Utterance,
} from './turn.ts'

/** What a screen or a command line may know of the conversation. */
export interface ConversationState {
  readonly phase: Phase
  readonly words: string
  readonly reply: Reply | undefined
  readonly pending: Pending | undefined
  /** A question or confirmation is being read out. */
  readonly asking: boolean
  readonly undoable: boolean
  /** The language to speak and show all this in. */
  readonly language: Language
  /** Newest last. */
  readonly log: readonly Turn[]
}

/** What one utterance came to. */
export interface Said {
  readonly phase: Phase
  readonly reply: Reply | undefined
  /** Absent while it waits for an answer, and for replies that belong to no turn. */
  readonly turn: Turn | undefined
  readonly pending: Pending | undefined
  /** The language of the words. */
  readonly language: Language
}

export interface ConversationParts {
  readonly mind: Mind
  readonly hands: Hands
  /** Resolves when it has been heard; is called off (`signal`) when somebody speaks over it. */
  readonly speak: (speech: Speech, signal: AbortSignal) => Promise<void>
  /** Keeps what is worth keeping. Runs after the reply, and nobody waits for it. */
  readonly remember?: (turn: Turn, signal: AbortSignal) => Promise<void>
  readonly listen?: typeof conversationActors.listen
  readonly transcribe?: typeof conversationActors.transcribe
  /** Are the words just transcribed too uncertain to act on unasked? */
  readonly unsure?: () => boolean
  /** The car's present. */
  readonly clock: Clock
  readonly newId: () => string
  /** Milliseconds thinking may take: longer than the planner's own limit. */
  readonly thinkingMs?: number
  /** XState's clock, for tests on simulated time. */
  readonly timers?: NonNullable<Parameters<typeof createActor<ConversationMachine>>[1]>['clock']
}

/** Utterances that may wait while one is being worked on; more is noise. */
const MOST_WAITING = 4

const isPhase = (value: string): value is Phase => PHASES.some(phase => phase === value)

/** Runs the statechart: words in, replies out, one utterance after the other. */
export class Conversation {
  readonly #parts: ConversationParts
  readonly #actor: Actor<ConversationMachine>
  readonly #line: SpokenLine
  #waiting = 0
  #turnstile: Promise<unknown> = Promise.resolve()
  #microphoneSeat: Seat = 'driver'

  constructor(parts: ConversationParts) {
    this.#parts = parts
    const think = createThinking(parts.mind)
    this.#line = new SpokenLine(parts.speak)
    const machine = conversationMachine.provide({
      actors: {
        think: fromPromise(({ input, signal }) =>
          this.#stoppable(signal, () =>
            think(input, signal, (draft, ms) => {
              // What was still on its way when it was called off is not said any more.
              if (!signal.aborted) this.#sayPart(draft, ms)
            }),
          ),
        ),
        act: fromPromise(({ input, signal }) => carryOut(input, parts.hands, signal)),
        speak: fromPromise(({ input, signal }) => this.#stoppable(signal, () => this.#line.add(input))),
        remember: fromPromise(async ({ input, signal }) => {
          try {
            await parts.remember?.(input, signal)
          } catch (error) {
            parts.hands.report(error)
          }
        }),
        listen: parts.listen ?? conversationActors.listen,
        transcribe: parts.transcribe ?? conversationActors.transcribe,
      },
      delays: { thinkingTimeout: Math.max(DELAYS.thinkingTimeout, parts.thinkingMs ?? 0) },
    })
    this.#actor = createActor(machine, parts.timers === undefined ? {} : { clock: parts.timers })
    this.#actor.on('transcribed', ({ words }) => {
      const utterance = this.#utterance(words, this.#microphoneSeat)
      const unsure = parts.unsure?.() === true
      void this.#impulse({ type: 'words', utterance: { ...utterance, ...(unsure ? { unsure } : {}) } })
    })
    this.#actor.start()
  }

  state(): ConversationState {
    const snapshot = this.#actor.getSnapshot()
    const { value, context } = snapshot
    const [top, inner] =
      typeof value === 'string' ? [value, undefined] : (Object.entries(value)[0] ?? ['idle'])
    return {
      // Who says the beginning of an answer is heard speaking, whatever else is going on.
      phase: snapshot.hasTag('aloud') ? 'speaking' : isPhase(top) ? top : 'thinking',
      words: context.words,
      reply: context.reply,
      pending: context.pending,
      asking: inner === 'asking',
      undoable: context.log.some(isUndoable),
      language: context.language ?? this.#parts.mind.language(),
      log: context.log,
    }
  }

  watch(listener: () => void): () => void {
    const subscription = this.#actor.subscribe(listener)
    return () => subscription.unsubscribe()
  }

  /** Takes words and resolves when they have been answered, asked back or refused; `undefined` when too many wait. */
  say(words: string, speaker: Seat): Promise<Said | undefined> {
    return this.#impulse({ type: 'words', utterance: this.#utterance(words, speaker) })
  }

  /** Touches an option of the open question. A stale id (another screen was faster) changes nothing. */
  async choose(questionId: string, option: number, speaker: Seat): Promise<Said | undefined> {
    const question = (): Extract<Pending, { type: 'question' }> | undefined => {
      const { pending } = this.state()
      return pending?.type === 'question' && pending.id === questionId ? pending : undefined
    }
    const asked = question()
    if (asked === undefined) return undefined
    const label = asked.question.options[option]?.label[asked.draft.language] ?? ''
    const impulse: Impulse = { type: 'choice', utterance: this.#utterance(label, speaker), option }
    // By the time it is this touch's turn, an earlier one may have answered (a double tap, two screens).
    return this.#impulse(impulse, () => question() !== undefined)
  }

  /** Accepts or declines what waits for a confirmation. A stale id changes nothing and answers `undefined`. */
  async confirm(id: string, accept: boolean): Promise<Said | undefined> {
    const { pending } = this.state()
    if (pending?.type !== 'confirmation' || pending.id !== id) return undefined
    const before = this.state().log.at(-1)
    this.#actor.send({ type: 'CONFIRM', id, accept })
    return this.#settled(before)
  }

  /** A touch that must be confirmed first: asked like anything else. `what` is what it would do. */
  async touch(changes: readonly Change[], what: Localised): Promise<Said | undefined> {
    const utterance = this.#utterance(what[this.#parts.mind.language()], 'driver')
    return this.#impulse({ type: 'touch', utterance, changes })
  }

  /** The car speaks up by itself. @param plan what it wants to do or ask, made when it is its turn. */
  async initiate(plan: (context: PlanningContext) => Plan | undefined): Promise<Said | undefined> {
    return this.#impulse({ type: 'initiative', utterance: this.#utterance('', 'driver'), plan })
  }

  async undo(speaker: Seat): Promise<Said | undefined> {
    return this.#impulse({ type: 'undo', utterance: this.#utterance('', speaker) })
  }

  /** Stops whatever is going on; what waits for an answer is dropped. */
  cancel(): void {
    this.#actor.send({ type: 'CANCEL' })
  }

  /** Opens the microphone for somebody in `seat`. */
  listen(seat: Seat): void {
    this.#microphoneSeat = seat
    this.#actor.send({ type: 'LISTEN' })
  }

  announce(announcement: SkillAnnouncement): void {
    const say: Localised = announcement.say
    this.#actor.send({ type: 'ANNOUNCE', id: announcement.id, say })
  }

  /** May something be told now without being asked? */
  opportunity(): Opportunity {
    const { phase } = this.state()
    if (this.#isAloud()) return 'busy'
    return phase === 'idle' ? 'idle' : phase === 'speaking' ? 'speaking' : 'busy'
  }

  /** Is the microphone wanted open without the wake word (an open question, the moment after a reply)? */
  wantsEar(): boolean {
    return this.#actor.getSnapshot().hasTag('ear')
  }

  /** Another driver sits down: nothing of the last one's conversation stays. */
  reset(): void {
    this.#line.stop()
    this.#actor.send({ type: 'RESET' })
  }

  stop(): void {
    this.#line.stop()
    this.#actor.stop()
  }

  #isAloud(): boolean {
    return this.#actor.getSnapshot().hasTag('aloud')
  }

  /** What is being said stops with the state that has it said. */
  #stoppable<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const stop = (): void => this.#line.stop()
    const release = (): void => signal.removeEventListener('abort', stop)
    signal.addEventListener('abort', stop)
    // Handed on as it is, not awaited: where nobody listens, a reply is over in the same instant.
    const result = work()
    result.then(release, release)
    return result
  }

  /** Has the newest part of an answer spoken, and the machine show it. */
  #sayPart(draft: TurnDraft, ms: number): void {
    const { remarks } = draft.plan
    const say = remarks.at(-1)?.say
    if (say === undefined) return
    this.#actor.send({ type: 'SAYING', draft, ms })
    const speech: Speech = { id: `${draft.id}-${remarks.length}`, say, language: draft.language, more: true }
    this.#line.add(speech).catch(error => this.#parts.hands.report(error))
  }

  #utterance(words: string, speaker: Seat): Utterance {
    return { id: this.#parts.newId(), at: this.#parts.clock.now(), words, speaker }
  }

  /** @param stillMeant asked when its turn has come; where it no longer is, nothing happens. */
  async #impulse(impulse: Impulse, stillMeant = () => true): Promise<Said | undefined> {
    if (this.#waiting >= MOST_WAITING) return undefined
    // New words over an answer that is still coming in: nobody waits for its end.
    if (this.#isAloud()) this.cancel()
    this.#waiting += 1
    const run = this.#turnstile.then(async () => {
      await waitFor(
        this.#actor,
        snapshot =>
          snapshot.hasTag('settled') || snapshot.matches('listening') || snapshot.matches('transcribing'),
      )
      if (!stillMeant()) return undefined
      const before = this.state().log.at(-1)
      this.#actor.send({ type: 'IMPULSE', impulse })
      return this.#settled(before)
    })
    this.#turnstile = run.catch(error => this.#parts.hands.report(error))
    try {
      return await run
    } finally {
      this.#waiting -= 1
    }
  }

  /** @param before the newest turn when it began: a newer one is what it came to. */
  async #settled(before: Turn | undefined): Promise<Said> {
    // Spoken over before the answer was whole, it is listening again already.
    await waitFor(this.#actor, one => one.hasTag('settled') || one.matches('listening'))
    const { phase, reply, pending, language, log } = this.state()
    const newest = log.at(-1)
    return { phase, reply, pending, language, turn: newest?.id === before?.id ? undefined : newest }
  }
}
