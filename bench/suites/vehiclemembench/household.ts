import type { MomentContext } from '../../../agent/memory/condition.ts'
import { calendarTags } from '../../../agent/memory/conditions/live.ts'
import { createMemory } from '../../../agent/memory/create-memory.ts'
import type { Memory } from '../../../agent/memory/memory.ts'
import type { Preference } from '../../../agent/memory/preference.ts'
import { askedOf } from '../../../agent/memory/recall/request.ts'
import type { RecallQuery, Recollection } from '../../../agent/memory/recollection.ts'
import { ManualClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import type { Brain } from '../../brain/brain.ts'
import { plainScene, planningContextOf } from '../../scoring/imagine.ts'
import type { CarChange } from './calls.ts'
import { decide } from './ladder.ts'
import { changesOf, recalledFor } from './model-recall.ts'
import type { Scenario, Task } from './rows.ts'

const DAY = 86_400_000
const DRIVER = 'household'
/** Characters of a narration a model is shown. */
const LONGEST_FOR_MODEL = 600

/** What the product decided for a task, and what it knew. */
export interface Decided {
  readonly changes: readonly CarChange[]
  readonly rows: readonly Preference[]
  readonly arithmetic: boolean
}

/** One household's memory, filled from gold events or from the whole talk, and asked as a head unit would ask it. */
export class Household {
  readonly #clock: ManualClock
  readonly #memory: Memory
  #turns = 0
  #last = 0
  /** Milliseconds spent learning. */
  learning = 0
  /** Milliseconds of each recall. */
  readonly recalls: number[] = []

  constructor(private readonly scenario: Scenario) {
    this.#clock = new ManualClock(0)
    let ids = 0
    this.#memory = createMemory({
      db: openDatabase(':memory:', this.#clock).database,
      clock: this.#clock,
      newId: () => `m${++ids}`,
    })
  }

  /** The two months, turn by turn. */
  hearAll(): void {
    for (const talk of this.scenario.talk) this.#hear(talk.words, talk.speaker, talk.time)
  }

  /** The events a task needs, in the order of their dates, as told. */
  hearGold(task: Task): void {
    for (const event of task.gold_events_chronological)
      this.#hear(event.text, '', Date.parse(`${event.date}T${event.time ?? '12:00'}:00Z`))
  }

  ask(task: Task): Decided {
    const { query, recollections } = this.#recall(task)
    const asked = askedOf(query, this.scenario.names)
    return {
      changes: decide(asked, recollections),
      rows: this.#memory.list(DRIVER, { past: true }),
      arithmetic: asked.arithmetic !== undefined,
    }
  }

  /**
   * The same with a language model as the reader: it is shown the request and what memory recalls for it, and its
   * calls are what is decided. Of a long narration it gets the end, where the request stands.
   */
  async askModel(task: Task, brain: Brain): Promise<Decided> {
    const { recollections } = this.#recall(task)
    const requests = await brain.read({
      id: task.id,
      words: task.query.slice(-LONGEST_FOR_MODEL),
      language: 'en',
      context: planningContextOf(plainScene()),
      preferences: recalledFor(recollections),
    })
    return {
      changes: requests.flatMap(request => changesOf(request, recollections)),
      rows: this.#memory.list(DRIVER, { past: true }),
      arithmetic: false,
    }
  }

  #recall(task: Task): { readonly query: RecallQuery; readonly recollections: readonly Recollection[] } {
    const query: RecallQuery = {
      driver: DRIVER,
      asker: '',
      words: task.query,
      language: 'en',
      context: this.#moment(this.#queryTime(task.query)),
      limit: 60,
    }
    const before = performance.now()
    const recollections = this.#memory.recall(query)
    this.recalls.push(performance.now() - before)
    return { query, recollections }
  }

  #hear(words: string, speaker: string, time: number): void {
    this.#clock.set(time)
    this.#last = Math.max(this.#last, time)
    const before = performance.now()
    this.#memory.learn({
      turnId: `t${++this.#turns}`,
      driver: DRIVER,
      speaker,
      words,
      language: 'en',
      context: this.#moment(time),
      actions: [],
    })
    this.learning += performance.now() - before
  }

  /** A month after the last event, at the hour the narration tells. */
  #queryTime(query: string): number {
    const hour = /(\d{1,2}):(\d\d)\s*(AM|PM)/iu.exec(query)
    const day = Math.floor(this.#last / DAY) * DAY + 30 * DAY
    if (hour === null) return day + 12 * 3_600_000
    const hours = (Number(hour[1]) % 12) + (hour[3]?.toUpperCase() === 'PM' ? 12 : 0)
    return day + hours * 3_600_000 + Number(hour[2]) * 60_000
  }

  #moment(time: number): MomentContext {
    return {
      time,
      tags: calendarTags(time, 0).filter(tag => tag.dimension === 'daytime'),
      occupants: this.scenario.names,
    }
  }
}
