import type { ConversationState } from '../conversation/conversation.ts'
import type { Turn, TurnDraft } from '../conversation/turn.ts'
import type { Localised } from '../domain/language.ts'
import type { Decision, ToolCall } from '../domain/tool.ts'
import type { EventLog } from './event-log.ts'

/** `set_window_position { zones: driver, value: 30 }` */
const describeCall = ({ tool, arguments: given }: ToolCall): string => {
  const named = Object.entries(given).map(
    ([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  )
  return named.length === 0 ? tool : `${tool} { ${named.join(', ')} }`
}

/** The rule that wanted this call, where no wish did. */
const policyOf = ({ reasons }: Decision): string | undefined => {
  const all = Object.values(reasons)
  return all.every(reason => reason.rung === 'policy') ? all[0]?.source : undefined
}

/**
 * Writes what a turn goes through into the simulator's log: the words, who planned it, what it waits for, what rules
 * added, each call with its result, and what was said. It holds no words that the turns beside it do not show.
 */
export class TurnLog {
  #heard: string | undefined
  #asked: string | undefined
  #finished: string | undefined

  constructor(private readonly events: EventLog) {}

  /** Told whenever the conversation has changed. */
  observe({ pending, log }: ConversationState): void {
    if (pending !== undefined && pending.id !== this.#asked) {
      this.#asked = pending.id
      this.#begin(pending.draft)
      const say = pending.type === 'question' ? pending.question.say : pending.sheet.speech
      this.#add(pending.draft.at, pending.type === 'question' ? 'ask' : 'confirm', say, pending.draft)
    }
    const turn = log.at(-1)
    if (turn === undefined || turn.id === this.#finished) return
    this.#finished = turn.id
    this.#begin(turn, turn.ms)
    this.#finish(turn)
  }

  /** A turn that asked first has begun already. */
  #begin(draft: Omit<TurnDraft, 'plan'>, ms?: number): void {
    if (this.#heard === draft.id) return
    this.#heard = draft.id
    const { at, words, language, planner } = draft
    if (words !== '') this.events.add({ at, kind: 'heard', what: `"${words}"`, result: language })
    this.events.add({ at, kind: 'planner', what: planner, result: ms === undefined ? '' : `${ms} ms` })
  }

  #finish(turn: Turn): void {
    const at = turn.at + Math.round(turn.ms)
    const done = turn.undoes === undefined ? 'ok' : 'undone'
    for (const decision of turn.decisions) {
      const policy = policyOf(decision)
      if (policy !== undefined)
        this.events.add({ at, kind: 'policy', what: policy, result: describeCall(decision) })
    }
    for (const decision of turn.decisions) {
      const failure = turn.failures.find(failed => failed.tool === decision.tool)
      this.events.add({ at, kind: 'call', what: describeCall(decision), result: failure?.say.en ?? done })
    }
    this.#add(at, 'say', turn.reply.say, turn)
  }

  #add(at: number, kind: string, say: Localised, { language }: Pick<TurnDraft, 'language'>): void {
    this.events.add({ at, kind, what: say[language], result: language })
  }
}
