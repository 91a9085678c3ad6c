import type { Skill, SkillAnnouncement, SkillContext, Task } from '../skills/skill.ts'

/** Is the conversation free to tell something? `idle`: nothing is going on; `speaking`: a reply can be followed. */
export type Opportunity = 'idle' | 'speaking' | 'busy'

export interface SchedulerParts {
  readonly skills: readonly Skill[]
  readonly context: () => SkillContext
  /** Hands an announcement to the conversation. */
  readonly announce: (announcement: SkillAnnouncement) => void
  readonly report: (error: unknown) => void
}

/** Announcements older than the newest this many are dropped: a car that slept does not recite its day. */
const QUEUE = 12

/**
 * The cabin's scheduler: lets world time pass for every skill, orders their tasks, and waits for a quiet moment to
 * tell what they have to tell. It keeps no state that must survive: skills restore their own tasks.
 */
export class TaskScheduler {
  readonly #parts: SchedulerParts
  #waiting: SkillAnnouncement[] = []

  constructor(parts: SchedulerParts) {
    this.#parts = parts
  }

  /** @param now epoch ms, the car's present. A skill that fails is reported and does not hold up the others. */
  advance(now: number): void {
    const context = this.#parts.context()
    for (const skill of this.#parts.skills) {
      try {
        const known = new Set(this.#waiting.map(one => one.id))
        this.#waiting.push(...skill.advance(now, context).filter(one => !known.has(one.id)))
      } catch (error) {
        this.#parts.report(error)
      }
    }
    this.#waiting = this.#waiting.slice(-QUEUE)
  }

  /** Tells the next thing where the moment allows it: urgent ones first, over a reply; others only when idle. */
  tell(opportunity: Opportunity): void {
    if (opportunity === 'busy') return
    const index = this.#waiting.findIndex(one => one.urgency === 'now')
    const next = index >= 0 ? index : opportunity === 'idle' ? 0 : -1
    const [announcement] = next < 0 ? [] : this.#waiting.splice(next, 1)
    if (announcement !== undefined) this.#parts.announce(announcement)
  }

  /** Everything that goes on for this driver, the most pressing first. */
  tasks(driverId: string): readonly Task[] {
    return this.#parts.skills
      .flatMap(skill => skill.tasks(driverId))
      .sort((a, b) => a.priority - b.priority || (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity))
  }

  /** Another driver took over: what was waiting was for the last one. */
  clear(): void {
    this.#waiting = []
  }
}
