import type { HeardTurn } from '../memory/heard-turn.ts'
import type { Memory } from '../memory/memory.ts'
import type { ProposalOutcome, ProposalQueue, QueuedTurn } from '../memory/proposal-queue.ts'
import { type CheckedProposal, checkProposal, MOST_PROPOSALS } from '../memory/proposals.ts'
import { taxonomy } from '../memory/taxonomy/taxonomy.ts'
import type { ChatModel } from '../planning/model/chat.ts'
import { ModelFailure } from '../planning/model/failure.ts'
import type { PhaseLimits } from '../planning/model/limits.ts'
import { type ProposedFacts, proposeFacts } from '../planning/model/memory-reader.ts'
import type { Clock } from '../platform/clock.ts'

export interface ModelMemoryParts {
  readonly queue: ProposalQueue
  readonly memory: Pick<Memory, 'take' | 'taxonomy' | 'reshape'>
  readonly chat: ChatModel
  readonly limits: PhaseLimits
  /** May the model be told what is said? A turn it may not be told is not queued either, whatever is allowed later. */
  readonly allowed: () => boolean
  /** May it be told names of slots that have grown from this driver's talk? */
  readonly memoriesAllowed: () => boolean
  /** May it be asked now: nobody is talking, and it has not just failed? */
  readonly available: () => boolean
  readonly clock: Clock
  readonly report: (error: unknown) => void
}

const slotOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'slot' in raw && typeof raw.slot === 'string'
    ? raw.slot.slice(0, 64)
    : '?'

/**
 * Has a model look through finished turns for what the rules of the car's own memory missed. Its proposals are checked,
 * decided by the same rules as anything said, and logged. A turn waits in the database until that has worked.
 */
export class ModelMemory {
  readonly #parts: ModelMemoryParts
  #request = new AbortController()
  #closed = false
  #working: Promise<void> | undefined

  constructor(parts: ModelMemoryParts) {
    this.#parts = parts
  }

  /** A turn memory has heard; read when there is time. */
  add(turn: HeardTurn): void {
    if (this.#parts.allowed()) this.#parts.queue.add(turn)
  }

  /** Reads what waits, one turn after the other; does nothing while it is at it already. Never rejects. */
  work(): Promise<void> {
    this.#working ??= this.#drain()
      .catch(this.#parts.report)
      .finally(() => {
        this.#working = undefined
      })
    return this.#working
  }

  /** Somebody talks: the model is theirs. What was being read is read again later. */
  makeWay(): void {
    this.#request.abort(new Error('making way'))
  }

  /** Stops asking; what waits is read another day. */
  async close(): Promise<void> {
    this.#closed = true
    this.makeWay()
    await this.#working
  }

  async #drain(): Promise<void> {
    const { queue, clock, allowed, available } = this.#parts
    while (allowed() && available() && !this.#closed) {
      const next = queue.next(clock.now())
      if (next === undefined || !(await this.#read(next))) return
    }
  }

  /** @returns whether to go on with the next */
  async #read(turn: QueuedTurn): Promise<boolean> {
    const { queue, memory, chat, limits, clock, memoriesAllowed } = this.#parts
    const request = new AbortController()
    this.#request = request
    try {
      const facts = await proposeFacts(
        turn.heard,
        memoriesAllowed() ? memory.taxonomy(turn.heard.driver) : taxonomy(),
        chat,
        limits,
        request.signal,
      )
      if (facts === undefined) queue.postpone(turn, clock.now())
      else
        queue.settle(turn, clock.now(), () => [
          ...this.#keep(turn.heard, facts.facts),
          ...facts.same.map(one => this.#merge(turn.heard.driver, one)),
        ])
      return true
    } catch (error) {
      if (request.signal.aborted) return false
      if (!(error instanceof ModelFailure)) throw error
      queue.postpone(turn, clock.now())
      return false
    }
  }

  /** Two slots that are one: only what has grown is merged away, within its category; declared slots stay. */
  #merge(driver: string, { from, into }: ProposedFacts['same'][number]): ProposalOutcome {
    const { memory } = this.#parts
    const tree = memory.taxonomy(driver)
    const [old, next] = [tree.slot(from), tree.slot(into)]
    const grown = old !== undefined && taxonomy().slot(from) === undefined
    if (!grown || next === undefined || old.slot.id === next.slot.id || old.category !== next.category)
      return { slot: from.slice(0, 64), outcome: 'not merged' }
    memory.reshape(driver, { type: 'merge', from: old.slot.id, into: next.slot.id })
    return { slot: old.slot.id, outcome: `merged into ${next.slot.id}` }
  }

  #keep(heard: HeardTurn, facts: readonly unknown[]): readonly ProposalOutcome[] {
    const checked = facts.map((raw, index): { slot: string; result: CheckedProposal } => ({
      slot: slotOf(raw),
      result:
        index < MOST_PROPOSALS
          ? checkProposal(raw, heard, this.#parts.memory.taxonomy(heard.driver))
          : { ok: false, refusal: 'too_many' },
    }))
    return checked.map(({ slot, result }) => {
      if (!result.ok) return { slot, outcome: result.refusal }
      const { added, superseded, confirmed, retired } = this.#parts.memory.take(heard, [result.candidate])
      const changed = added.length + superseded.length + confirmed.length + retired.length > 0
      const kept = result.newSlot ? 'kept, new slot' : 'kept'
      return { slot: result.candidate.slot, outcome: changed ? kept : 'known' }
    })
  }
}
