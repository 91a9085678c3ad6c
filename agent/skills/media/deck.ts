import { text } from '../../domain/language.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { CAR, Documents } from '../shared/documents.ts'
import type { SkillContext } from '../skill.ts'
import { videoForbidden } from './media-proposals.ts'
import { type Player, playerSchema, run, SOURCES, type Source } from './player.ts'

/** A longer gap than this between two looks at the clock is a changed clock, not listening. */
const LONGEST_GAP_MS = 15 * 60_000
const SAVE_EVERY_MS = 5000

/** What passing time did: nothing to tell, another entry began or the last ended, or a video had to stop. */
export type Passed = 'still' | 'ran' | 'changed' | 'video_stopped'

/** The one player of the car, kept across restarts. */
export class Deck {
  readonly #players: Documents<Player>
  #player: Player | undefined
  #seenAt: number | undefined
  #savedAt = 0
  /** What the car's own switch said last, so that a change by hand is followed. */
  #switch: Partial<Record<Source, boolean>> = {}

  /** @param changed told whenever the player is another. */
  constructor(
    db: Database,
    private readonly changed: () => void,
  ) {
    this.#players = new Documents(db, 'media.player', playerSchema)
    const kept = this.#players.get(CAR, 'player')
    // After a restart nothing starts to play by itself.
    this.#player = kept === undefined ? undefined : { ...kept, playing: false }
  }

  /** Undefined while nothing has been put on. */
  get player(): Player | undefined {
    return this.#player
  }

  /** The song that is on, playing or paused. */
  get song(): string | undefined {
    return this.#player?.source === 'music' ? this.#player.queue[this.#player.index] : undefined
  }

  /** @throws DriverError when nothing is on. */
  must(): Player {
    if (this.#player !== undefined) return this.#player
    throw new DriverError('Nothing is playing', text('Nothing is playing.', '现在没有在播放。'))
  }

  keep(player: Player): void {
    this.#player = player
    this.#players.put(CAR, 'player', player)
    this.changed()
  }

  clear(): void {
    this.#player = undefined
    this.#players.delete(CAR, 'player')
    this.changed()
  }

  /** Lets it run on to a moment. @param now epoch ms, in the car's time. */
  advance(now: number, context: SkillContext): Passed {
    const passed = this.#seenAt === undefined ? 0 : now - this.#seenAt
    this.#seenAt = now
    this.#followSwitches(context)
    const player = this.#player
    if (player === undefined || !player.playing) return 'still'
    if (player.source === 'video' && videoForbidden(context.world)) {
      this.keep({ ...player, playing: false })
      return 'video_stopped'
    }
    if (passed <= 0 || passed > LONGEST_GAP_MS) return 'still'
    const later = run(player, passed / 1000)
    const changed = later.index !== player.index || later.playing !== player.playing
    this.#player = later
    if (changed || Math.abs(now - this.#savedAt) >= SAVE_EVERY_MS) {
      this.#savedAt = now
      this.#players.put(CAR, 'player', later)
    }
    this.changed()
    return changed ? 'changed' : 'ran'
  }

  /** The catalogue's `music.playing` can be switched by hand; the player follows the change, not the value. */
  #followSwitches(context: SkillContext): void {
    for (const source of SOURCES) {
      const value = context.state[`${source}.playing`]
      if (typeof value !== 'boolean') continue
      const before = this.#switch[source]
      this.#switch[source] = value
      const player = this.#player
      if (before === undefined || before === value || player?.source !== source || player.playing === value)
        continue
      this.keep({ ...player, playing: value })
    }
  }
}
