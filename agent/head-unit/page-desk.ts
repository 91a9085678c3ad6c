import type { Snapshot } from '../protocol/index.ts'
import type { PageName, PageOpener } from '../skills/pages/page-skill.ts'

/** The page that was asked for last, by voice: screens go there once for each time it is asked. */
export class PageDesk implements PageOpener {
  #asked = 0
  #page: PageName | undefined

  open(page: PageName): void {
    this.#asked += 1
    this.#page = page
  }

  /** Absent until a page was asked for. */
  view(): Snapshot['page'] {
    return this.#page === undefined ? undefined : { id: this.#asked, at: this.#page }
  }
}
