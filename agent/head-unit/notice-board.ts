import type { Snapshot } from '../protocol/index.ts'

type Notice = Snapshot['notices'][number]

/** What the screen says until it is dismissed or no longer so; one notice of each id, the newest last. */
export class NoticeBoard {
  #notices: readonly Notice[] = []

  list(): readonly Notice[] {
    return this.#notices
  }

  add(notice: Notice): void {
    this.drop(notice.id)
    this.#notices = [...this.#notices, notice]
  }

  drop(id: string): void {
    this.#notices = this.#notices.filter(known => known.id !== id)
  }
}
