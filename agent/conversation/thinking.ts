import type { Language, Localised } from '../domain/language.ts'
import { askerIn, objectTo } from '../planning/access.ts'
import type { Plan, Planner, PlanningContext, Question } from '../planning/plan.ts'
import { explicit } from '../planning/reasons.ts'
import type {
  ControlRequest,
  Request,
  Understanding,
  UnderstandingContext,
} from '../understanding/request.ts'
import type { Change } from '../vehicle/vehicle.ts'
import type { ThinkInput } from './actors.ts'
import { amendRequests, callsOff } from './amend.ts'
import { standingAskedOf } from './asked-back.ts'
import { asksToForget, forgetting, PAUSE } from './bare-wishes.ts'
import { answerToControl } from './control-answers.ts'
import { beginsWithCorrection } from './correction.ts'
import { lastSpokenOf } from './last-spoken-of.ts'
import { answerInOwnWords } from './own-words.ts'
import { readBack, wouldDo } from './read-back.ts'
import { phrases, plainReply, putAside, yesOrNo } from './replies/phrases.ts'
import { remarksReply } from './replies/reply.ts'
import { whyProposed } from './replies/why.ts'
import type { Pending, Thought, Turn, TurnDraft, Utterance } from './turn.ts'
import { contextAfter, lastUndoable, mergePlans, planChanges, planUndo, stillMoving } from './undo.ts'
import { asksOfSheet, asksWhy, isBareStop, leavesChoice } from './ways-of-answering.ts'

/** What thinking needs of the house below. None of it has an effect. */
export interface Mind {
  readonly understand: (words: string, context: UnderstandingContext) => Understanding
  readonly planner: Planner
  /** The moment as the planner sees it. */
  readonly context: (utterance: Utterance, log: readonly Turn[]) => PlanningContext
  /** The driver's language, for words that leave it open. */
  readonly language: () => Language
  /** Milliseconds from an arbitrary start; only differences count. */
  readonly stopwatch: () => number
}

/** Told the turn as far as it can be said for sure, while the rest of it is still thought of; `ms` is the time it took. */
export type OnPart = (draft: TurnDraft, ms: number) => void

type Untimed = Thought extends infer T ? (T extends { ms: number } ? Omit<T, 'ms'> : never) : never
type Control = ControlRequest['control']
type PendingQuestion = Extract<Pending, { type: 'question' }>
type PendingConfirmation = Extract<Pending, { type: 'confirmation' }>

const EMPTY: Plan = { decisions: [], changes: [], reasons: {}, remarks: [] }

/** What of the car is meant is never guessed; a drink or a place may be. */
const isErrands = ({ options }: Question): boolean =>
  options.length > 0 && options.every(({ requests }) => requests.every(one => one.kind === 'skill'))

const isPlaying = ({ targets }: PlanningContext): boolean =>
  ['music.playing', 'radio.playing', 'video.playing'].some(key => targets[key] === true)

/** One impulse being thought about: everything the steps below share. */
class Consideration {
  readonly utterance: Utterance
  readonly pending: Pending | undefined
  readonly log: readonly Turn[]
  readonly context: PlanningContext
  private readonly started: number
  /** The setting a "why" names, where it names one. */
  private askedAbout: string | undefined

  constructor(
    private readonly mind: Mind,
    private readonly input: ThinkInput,
    private readonly signal: AbortSignal,
    private readonly onPart: OnPart | undefined,
  ) {
    this.started = mind.stopwatch()
    this.utterance = input.impulse.utterance
    this.pending = input.pending
    this.log = input.log
    this.context = mind.context(this.utterance, input.log)
  }

  async think(): Promise<Untimed> {
    const { impulse } = this.input
    if (impulse.type === 'undo') return this.undo(this.mind.language(), [])
    if (impulse.type === 'touch') return this.touch(impulse.changes)
    if (impulse.type === 'initiative') return this.initiative(impulse.plan(this.context))
    if (impulse.type === 'choice') return this.choose(impulse.option, this.language())
    const understanding = this.mind.understand(this.utterance.words, {
      language: this.language(),
      previous: this.pending?.draft.requests ?? lastSpokenOf(this.log, this.utterance.at),
      justBefore: this.log.at(-1)?.requests ?? [],
      options:
        this.pending?.type === 'question'
          ? this.pending.question.options.map(option => option.label[this.language()])
          : [],
      awaitingConfirmation:
        this.pending?.type === 'confirmation' ||
        (this.pending?.type === 'question' && this.pending.question.polar === true),
    })
    const controls = understanding.requests.flatMap(one => (one.kind === 'control' ? [one.control] : []))
    this.askedAbout = understanding.requests.find(one => one.kind === 'control')?.setting
    const requests = understanding.requests.filter(one => one.kind !== 'control')
    const { pending } = this
    if (pending?.type === 'confirmation')
      return this.whileConfirming(pending, understanding, controls, requests)
    if (pending?.type === 'question') return this.whileClarifying(pending, understanding, controls, requests)
    return this.freely(understanding, controls, requests)
  }

  /** For words that leave it open: that of what they answer, else the driver's own. */
  private language(): Language {
    return this.pending?.draft.language ?? this.mind.language()
  }

  private draft(language: Language, requests: readonly Request[], plan: Plan): TurnDraft {
    return {
      id: this.utterance.id,
      at: this.utterance.at,
      words: this.utterance.words,
      language,
      speaker: this.utterance.speaker,
      driverId: this.context.driverId,
      planner: plan.by ?? 'local',
      ...(plan.trace === undefined ? {} : { trace: plan.trace }),
      requests: plan.requests ?? requests,
      plan,
    }
  }

  private say(language: Language, say: Localised, keep?: 'answered' | 'missed'): Untimed {
    const reply = { type: 'reply' as const, draft: this.draft(language, [], EMPTY), reply: plainReply(say) }
    return keep === undefined ? reply : { ...reply, keep }
  }

  private async plan(
    language: Language,
    requests: readonly Request[],
    context: PlanningContext = this.context,
  ): Promise<Plan> {
    return this.mind.planner.plan({ language, requests }, this.utterance.words, context, this.signal)
  }

  /** The same, and what is certain of it is said at once: for words whose plan is the answer, whatever it is. */
  private async planAloud(language: Language, requests: readonly Request[]): Promise<Plan> {
    const { onPart, pending, mind, utterance, context, signal } = this
    // Words heard badly are read back before anything; while something is open, its question comes first.
    if (onPart === undefined || pending !== undefined || utterance.unsure === true)
      return this.plan(language, requests)
    let remarks: Plan['remarks'] = []
    return mind.planner.plan({ language, requests }, utterance.words, context, signal, remark => {
      remarks = [...remarks, { ...remark, said: true }]
      onPart(
        this.draft(language, requests, { ...EMPTY, by: 'model', remarks }),
        mind.stopwatch() - this.started,
      )
    })
  }

  /** From a plan to the next step: ask, confirm, act, or just say. `before` is said first. */
  private outcome(draft: TurnDraft, before: readonly Localised[] = [], keep?: 'answered'): Untimed {
    const { plan } = draft
    const objection = this.objection(plan)
    if (objection !== undefined) return this.say(draft.language, objection)
    const remarks = [...before.map(say => ({ kind: 'notice' as const, say })), ...plan.remarks]
    const told: TurnDraft = { ...draft, plan: { ...plan, remarks } }
    if (plan.question !== undefined) return { type: 'ask', draft: told }
    if (plan.confirmation !== undefined) return { type: 'confirm', draft: told }
    if (this.utterance.unsure === true && wouldDo(told))
      return { type: 'confirm', draft: { ...told, plan: { ...told.plan, confirmation: readBack(told) } } }
    if (plan.decisions.length > 0 || plan.changes.length > 0) return { type: 'act', draft: told }
    const reply = { type: 'reply' as const, draft: told, reply: remarksReply(told.plan) }
    return keep === undefined ? reply : { ...reply, keep }
  }

  /** Plans the requests and goes to the next step; `keep` leaves what is open as it stands. */
  private async pursue(
    language: Language,
    requests: readonly Request[],
    keep?: 'answered',
  ): Promise<Untimed> {
    return this.outcome(this.draft(language, requests, await this.plan(language, requests)), [], keep)
  }

  /** The same for what was asked before and is now said in full: the turn keeps its first words. */
  private async resume(
    language: Language,
    { draft }: Pending,
    requests: readonly Request[],
  ): Promise<Untimed> {
    const next = this.draft(language, requests, await this.plan(language, requests))
    return this.outcome({ ...next, words: draft.words })
  }

  private touch(changes: readonly Change[]): Untimed {
    const plan = planChanges(changes, explicit(this.utterance.words), this.context)
    return this.outcome(this.draft(this.mind.language(), [], plan))
  }

  /** The car speaks up by itself; where there is nothing left to do, it stays silent. */
  private initiative(plan: Plan | undefined): Untimed {
    const language = this.mind.language()
    return plan === undefined ? { type: 'hush', language } : this.outcome(this.draft(language, [], plan))
  }

  /** Why this speaker may not have this plan, if so. */
  private objection(plan: Plan): Localised | undefined {
    const { occupants, world } = this.context
    return objectTo(plan, askerIn(this.utterance.speaker, occupants), world)
  }

  /** What an answer says beyond its choice: "a large one with oat milk" names the drink and more. */
  private alsoSaid(language: Language): readonly Request[] {
    const { requests } = this.mind.understand(this.utterance.words, {
      language,
      previous: this.pending?.draft.requests ?? [],
      options: [],
      awaitingConfirmation: true,
    })
    return requests.filter(one => one.kind === 'skill')
  }

  private async choose(
    option: number,
    language: Language,
    alsoSaid: readonly Request[] = [],
  ): Promise<Untimed> {
    const { pending } = this
    if (pending?.type !== 'question') return this.say(language, phrases.nothingAsked)
    const chosen = pending.question.options[option]
    if (chosen === undefined) return this.say(language, pending.question.say, 'missed')
    if (chosen.requests.length === 0) return { type: 'drop', language }
    return this.resume(language, pending, amendRequests(chosen.requests, alsoSaid) ?? chosen.requests)
  }

  private async whileClarifying(
    pending: PendingQuestion,
    understanding: Understanding,
    controls: readonly Control[],
    requests: readonly Request[],
  ): Promise<Untimed> {
    const { language } = understanding
    const { question } = pending
    const choice = requests.find(one => one.kind === 'choice')
    if (choice !== undefined) return this.choose(choice.option, language, this.alsoSaid(language))
    if (requests.length === 0) {
      if (controls.includes('yes'))
        return question.polar === true ? this.choose(0, language) : this.askAgain(language, question)
      if (controls.includes('no') && question.onNo !== undefined) return this.pursue(language, question.onNo)
      if (controls.includes('no') || controls.includes('cancel')) return { type: 'drop', language }
    }
    if (callsOff(pending.draft.requests, requests)) return { type: 'drop', language }
    if (leavesChoice(this.utterance.words) && isErrands(question)) return this.choose(0, language)
    if (requests.length > 0 && requests.every(one => one.kind === 'ask'))
      return this.pursue(language, requests, 'answered')
    const asked = standingAskedOf(question, this.utterance.words)
    if (asked.length > 0) return this.pursue(language, asked, 'answered')
    if (controls.length === 0) {
      const told = answerInOwnWords(question, this.utterance.words, requests)
      if (told !== undefined) return this.resume(language, pending, told)
    }
    const amended = amendRequests(pending.draft.requests, requests)
    if (amended !== undefined) return this.pursue(language, amended)
    const lost = requests.every(one => one.kind === 'outside' && one.because === 'unknown')
    if (requests.length > 0 && lost) return this.askAgain(language, question)
    return this.freely(understanding, controls, requests)
  }

  private askAgain(language: Language, question: Question): Untimed {
    return this.say(language, question.say, 'missed')
  }

  private async whileConfirming(
    pending: PendingConfirmation,
    { language }: Understanding,
    controls: readonly Control[],
    requests: readonly Request[],
  ): Promise<Untimed> {
    if (requests.length === 0) {
      if (controls.includes('cancel')) return { type: 'drop', language }
      if (controls.includes('no')) return { type: 'decline', language }
      if (controls.includes('yes')) {
        const objection = this.objection(pending.draft.plan)
        return objection === undefined
          ? { type: 'proceed', language }
          : this.say(language, objection, 'answered')
      }
      if (controls.includes('why')) return this.say(language, whyProposed(pending.draft), 'answered')
      if (controls.includes('repeat')) return this.say(language, pending.sheet.speech, 'answered')
      if (controls.includes('undo')) return { type: 'drop', language }
      return this.say(language, yesOrNo(pending.sheet), 'missed')
    }
    if (callsOff(pending.draft.requests, requests)) return { type: 'drop', language }
    const amended = amendRequests(pending.draft.requests, requests)
    if (amended !== undefined) return this.resume(language, pending, amended)
    // "Don't" is a no, whatever else was in the sentence.
    if (requests.some(one => one.kind === 'outside' && one.because === 'negated'))
      return { type: 'drop', language }
    if (asksWhy(this.utterance.words)) return this.say(language, whyProposed(pending.draft), 'answered')
    // 多少钱? 几点好? The sheet says it.
    if (asksOfSheet(this.utterance.words)) return this.say(language, pending.sheet.speech, 'answered')
    if (requests.every(one => one.kind === 'outside'))
      return this.say(language, yesOrNo(pending.sheet), 'missed')
    const draft = this.draft(language, requests, await this.plan(language, requests))
    const isAnswer = draft.plan.decisions.length === 0 && draft.plan.question === undefined
    // A question in between ("how warm is it?") leaves the confirmation standing; anything else puts it aside.
    return isAnswer ? this.outcome(draft, [], 'answered') : this.outcome(draft, [putAside(pending.sheet)])
  }

  private async freely(
    understanding: Understanding,
    controls: readonly Control[],
    requests: readonly Request[],
  ): Promise<Untimed> {
    const { language } = understanding
    if (controls.includes('undo')) return this.undo(language, requests)
    if (this.corrects(controls, requests)) {
      const meant = await this.plan(language, requests)
      // Corrected to what is so already: there is nothing to take back.
      const isSo = meant.changes.length === 0 && meant.question === undefined
      return isSo ? this.outcome(this.draft(language, requests, meant)) : this.undo(language, requests)
    }
    if (requests.length > 0)
      return this.outcome(this.draft(language, requests, await this.planAloud(language, requests)))
    const [control] = controls
    if (control === undefined) return this.say(language, phrases.nothingHeard)
    const halts = control === 'enough' || (control === 'cancel' && isBareStop(this.utterance.words))
    const moving = halts ? stillMoving(this.log.at(-1), this.context) : []
    if (moving.length > 0) {
      const halt = planChanges(moving, explicit(this.utterance.words), this.context)
      return this.outcome(this.draft(language, [], halt))
    }
    // A bare "stop" with nothing to cancel is for what is playing.
    if (control === 'cancel' && isBareStop(this.utterance.words) && isPlaying(this.context))
      return this.pursue(language, [PAUSE])
    // "Forget that", just after something was told: what was kept is what is meant.
    const told = this.log.at(-1)
    const isTold = told?.requests.some(one => one.kind === 'skill' && one.skill === 'memory') === true
    if (control === 'cancel' && isTold && lastUndoable(this.log) === told) return this.undo(language, [])
    // Just after something was answered from memory, that is what is to be forgotten.
    if (control === 'cancel' && isTold && asksToForget(this.utterance.words)) {
      const forget = forgetting(this.utterance.words)
      return this.outcome(this.draft(language, [forget], await this.plan(language, [forget])))
    }
    return this.control(language, control)
  }

  /** "No, the right one", just after the left one was done: the first is taken back. */
  private corrects(controls: readonly Control[], requests: readonly Request[]): boolean {
    const [first] = requests
    const last = this.log.at(-1)
    const saysNo = controls.includes('no') || beginsWithCorrection(this.utterance.words)
    if (!saysNo || first?.kind !== 'set') return false
    return last?.requests.some(one => one.kind === 'set' && one.setting === first.setting) ?? false
  }

  private control(language: Language, control: Control): Untimed {
    return control === 'stop_talking'
      ? { type: 'hush', language }
      : this.say(language, answerToControl(control, this.log, this.askedAbout))
  }

  private async undo(language: Language, requests: readonly Request[]): Promise<Untimed> {
    const turn = lastUndoable(this.log)
    if (turn === undefined) {
      if (requests.length === 0) return this.say(language, phrases.nothingToUndo)
      return this.pursue(language, requests)
    }
    const back = planUndo(turn, this.utterance.words, this.context)
    // What is wished instead is wished of the car as it stands once the first is taken back.
    const next =
      requests.length === 0
        ? EMPTY
        : await this.plan(language, requests, contextAfter(this.context, back.changes))
    if (next.question !== undefined) return this.outcome(this.draft(language, requests, next))
    const plan = requests.length === 0 ? back : mergePlans(back, next)
    return this.outcome({ ...this.draft(language, requests, plan), undoes: [turn.id] })
  }
}

/** Words to a thought: understanding, planning and the conversation's own manners. */
export const createThinking =
  (mind: Mind) =>
  async (input: ThinkInput, signal: AbortSignal, onPart?: OnPart): Promise<Thought> => {
    const started = mind.stopwatch()
    const thought = await new Consideration(mind, input, signal, onPart).think()
    return { ...thought, ms: mind.stopwatch() - started }
  }
