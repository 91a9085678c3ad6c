import { z } from 'zod'
import { text } from '../../domain/language.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { Documents } from '../shared/documents.ts'
import { fill, label } from '../shared/wording.ts'
import type { SkillContext, SkillOutcome } from '../skill.ts'
import { songById } from './library.ts'

const RECENT_KEPT = 20
const recentSchema = z.object({ songs: z.array(z.string()) })
const favouriteSchema = z.object({ at: z.number() })

/** What each driver marked as a favourite and listened to last, by the songs' ids. */
export class Taste {
  readonly #favourites: Documents<z.infer<typeof favouriteSchema>>
  readonly #recent: Documents<z.infer<typeof recentSchema>>

  constructor(db: Database) {
    this.#favourites = new Documents(db, 'media.favourite', favouriteSchema)
    this.#recent = new Documents(db, 'media.recent', recentSchema)
  }

  favourites(driver: string): readonly string[] {
    return this.#favourites.list(driver).map(({ id }) => id)
  }

  isFavourite(driver: string, song: string): boolean {
    return this.#favourites.get(driver, song) !== undefined
  }

  /** Newest first, at most twenty. */
  recent(driver: string): readonly string[] {
    return this.#recent.get(driver, 'songs')?.songs ?? []
  }

  heard(driver: string, song: string): void {
    const before = this.recent(driver).filter(id => id !== song)
    this.#recent.put(driver, 'songs', { songs: [song, ...before].slice(0, RECENT_KEPT) })
  }

  /** @throws DriverError when the library has no such song. */
  mark(id: string, favourite: boolean, context: SkillContext): SkillOutcome {
    const song = songById(id)
    if (song === undefined)
      throw new DriverError('No such song', text("I haven't got that song.", '曲库里没有这首歌。'))
    if (favourite) this.#favourites.put(context.driverId, id, { at: context.world.time })
    else this.#favourites.delete(context.driverId, id)
    const title = label(song)
    return {
      say: favourite
        ? fill('{title} is one of your favourites now.', '已收藏{title}。', { title })
        : fill('{title} is no longer a favourite.', '已取消收藏{title}。', { title }),
      changes: [{ key: 'music.favourite', value: favourite }],
      inverse: { tool: 'set_favourite', arguments: { song: id, favourite: !favourite } },
      taskId: 'media',
    }
  }

  forget(driver: string): void {
    this.#favourites.deleteAll(driver)
    this.#recent.deleteAll(driver)
  }
}
