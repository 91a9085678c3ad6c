import type { Snapshot } from '../protocol/index.ts'
import type { Cabin } from './cabin.ts'
import { viewDecisions } from './decision-view.ts'
import { conversationView, taskViews, turnViews } from './snapshot.ts'
import { Throttle } from './throttle.ts'
import { trainingView } from './training-commands.ts'

/** At most 20 snapshots a second. */
const EVERY_MS = 50

/** Builds the screens' snapshot and tells them when it has changed. */
export class SnapshotDesk {
  readonly #cabin: Cabin
  readonly #watchers = new Set<(snapshot: Snapshot) => void>()
  readonly #throttle: Throttle
  readonly #unwatch: () => void
  #revision = 0
  #latest: Snapshot | undefined

  constructor(cabin: Cabin) {
    this.#cabin = cabin
    this.#throttle = new Throttle(EVERY_MS, () => this.#publish())
    this.#unwatch = cabin.onTouch(() => {
      this.#latest = undefined
      if (this.#watchers.size > 0) this.#throttle.touch()
    })
  }

  /** The present; built anew only when something has changed since. */
  snapshot(): Snapshot {
    this.#latest ??= this.#build()
    return this.#latest
  }

  watch(listener: (snapshot: Snapshot) => void): () => void {
    this.#watchers.add(listener)
    return () => this.#watchers.delete(listener)
  }

  close(): void {
    this.#unwatch()
    this.#throttle.close()
    this.#watchers.clear()
  }

  #publish(): void {
    const snapshot = this.snapshot()
    for (const watcher of [...this.#watchers]) {
      try {
        watcher(snapshot)
      } catch (error) {
        // One broken screen must not blind the others.
        this.#cabin.report(error)
      }
    }
  }

  #build(): Snapshot {
    const { vehicle, conversation, scheduler, drivers, events } = this.#cabin
    const state = conversation.state()
    const driver = drivers.current()
    const pinFor = this.#cabin.pinFor()
    const page = this.#cabin.pages.view()
    const memory = this.#cabin.memoryDesk.summary()
    const model = this.#cabin.model()
    this.#revision += 1
    return {
      revision: this.#revision,
      driving: vehicle.moving(),
      world: { ...vehicle.world() },
      state: { ...vehicle.state() },
      targets: { ...vehicle.targets() },
      occupants: vehicle.occupants().map(occupant => ({ ...occupant })),
      driver: { ...driver },
      drivers: drivers.list().map(known => ({ ...known })),
      preferences: { ...this.#cabin.preferences() },
      conversation: conversationView(state, this.#cabin.voice.microphone(), this.#cabin.speech.elapsed()),
      tasks: taskViews(scheduler.tasks(driver.id), error => this.#cabin.report(error)),
      turns: turnViews(
        state.log,
        viewDecisions(this.#cabin.skills, id => this.#cabin.memory.get(id)?.driver === driver.id),
      ),
      notices: [...this.#cabin.notices()],
      events: events.list().map(event => ({ ...event })),
      planner: model?.state === 'ready' ? 'model' : 'local',
      ...(model === undefined ? {} : { model }),
      ...(driver.guest ? {} : { training: trainingView(this.#cabin.training.view(driver.id)) }),
      voice: this.#cabin.voice.view(),
      ...(page === undefined ? {} : { page }),
      ...(pinFor === undefined ? {} : { pinFor }),
      ...(memory === undefined ? {} : { memory }),
    }
  }
}
