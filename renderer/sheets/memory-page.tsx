import { useEffect, useState } from 'react'
import { useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'
import { useNavigation } from '../shell/navigation.tsx'
import { Empty } from './empty.tsx'
import { MemoryDetail } from './memory-detail.tsx'
import { type Forgotten, ForgottenNote } from './memory-forgotten.tsx'
import { MemoryGroups } from './memory-groups.tsx'
import { MemoryRows, Offers } from './memory-list.tsx'
import { MemoryOverview } from './memory-overview.tsx'
import { Conditions } from './memory-parts.tsx'
import { Page } from './page.tsx'
import { type MemoryList, type MemoryView, useMemoryList } from './use-memory.ts'

/** What the car knows of who drives: to read at a glance while driving, to read and change while parked. */
export function MemoryPage({ id }: { readonly id?: string }) {
  const guest = useSnapshot(snapshot => snapshot.driver.guest)
  const driving = useSnapshot(snapshot => snapshot.driving)
  const driver = useSnapshot(snapshot => snapshot.driver.id)
  if (guest) return <GuestMemory />
  return driving ? (
    <MemoryAtAGlance />
  ) : (
    <ParkedMemory key={driver} {...(id !== undefined && { startId: id })} />
  )
}

/** Somebody of whom nothing is kept, and how that can be changed. */
function GuestMemory() {
  const { t } = useText()
  const { go } = useNavigation()
  const driving = useSnapshot(snapshot => snapshot.driving)
  return (
    <Page
      title={t.memoryTitle}
      list={
        <Empty icon="heart" title={t.memoryGuest} hint={t.memoryGuestHint}>
          {!driving && (
            <button type="button" className="empty-action" onClick={() => go({ at: 'people' })}>
              <Icon name="user-plus" />
              {t.addDriver}
            </button>
          )}
        </Empty>
      }
      detail={null}
    />
  )
}

const EVERYTHING: MemoryView = { at: 'all' }

/** While driving: the little that matters most, large, with nothing to touch. */
function MemoryAtAGlance() {
  const { t, say } = useText()
  const { answer } = useMemoryList(EVERYTHING, '', 1)
  return (
    <Page
      title={t.memoryTitle}
      {...(answer && { subtitle: t.memoryCount(answer.all) })}
      list={
        answer && answer.rows.length === 0 ? (
          <Empty icon="heart" title={t.memoryEmpty} />
        ) : (
          <ul className="memory-glance">
            {answer?.rows.map(row => (
              <li key={row.id}>
                <b>{say(row.title)}</b>
                <Conditions row={row} />
              </li>
            ))}
          </ul>
        )
      }
      detail={<p className="memory-driving">{t.memoryDriving}</p>}
    />
  )
}

function ParkedMemory({ startId }: { readonly startId?: string }) {
  const { t } = useText()
  const name = useSnapshot(snapshot => snapshot.driver.name)
  const [view, setView] = useState<MemoryView>(EVERYTHING)
  const [words, setWords] = useState<string>()
  const [pages, setPages] = useState(1)
  const [chosenId, setChosenId] = useState(startId)
  const [forgotten, setForgotten] = useState<Forgotten>()
  const { answer, failed } = useMemoryList(view, words?.trim() ?? '', pages)
  const look = (next: MemoryView): void => {
    setView(next)
    setPages(1)
    setChosenId(undefined)
  }
  // A group whose last row went is no place to stay.
  const gone =
    view.at === 'group' && answer !== undefined && !answer.groups.some(group => group.id === view.id)
  useEffect(() => {
    if (gone) setView(EVERYTHING)
  }, [gone])
  const searching = words !== undefined
  const close = (): void => {
    // Whoever goes by keyboard goes on where the row is.
    document.querySelector<HTMLElement>('.memory-row[aria-current]')?.focus()
    setChosenId(undefined)
  }
  return (
    <Page
      onEscape={chosenId === undefined ? undefined : close}
      title={t.memoryTitle}
      subtitle={t.memorySub(name)}
      menu={<MemoryGroups list={answer} view={view} onLook={look} />}
      titleEnd={
        <button
          type="button"
          className="icon-button"
          aria-label={searching ? t.memorySearchClose : t.memorySearchOpen}
          aria-pressed={searching}
          onClick={() => setWords(searching ? undefined : '')}
        >
          <Icon name={searching ? 'x' : 'search'} />
        </button>
      }
      list={
        <>
          {searching && (
            <input
              className="memory-search"
              type="search"
              // biome-ignore lint/a11y/noAutofocus: it was just asked for
              autoFocus
              aria-label={t.memorySearch}
              placeholder={t.memorySearch}
              maxLength={200}
              autoComplete="off"
              value={words}
              onChange={event => {
                setWords(event.target.value)
                setPages(1)
              }}
              onKeyDown={event => {
                if (event.key !== 'Escape') return
                event.preventDefault()
                setWords(undefined)
              }}
            />
          )}
          {searching && (
            <p className="visually-hidden" role="status">
              {answer && t.memoryCount(answer.total)}
            </p>
          )}
          {!searching && view.at === 'all' && answer && <Offers offers={answer.offers} />}
          <ListOrWhyNot
            list={answer}
            failed={failed}
            view={view}
            searching={searching && words.trim() !== ''}
            chosenId={chosenId}
            onChoose={setChosenId}
            onMore={() => setPages(pages + 1)}
          />
        </>
      }
      detail={
        <>
          {forgotten && (
            <ForgottenNote
              key={forgotten.at}
              forgotten={forgotten}
              onRestored={id => {
                setForgotten(undefined)
                setChosenId(id)
              }}
              onOver={() => setForgotten(undefined)}
            />
          )}
          {chosenId === undefined ? (
            <MemoryOverview count={answer?.all ?? 0} />
          ) : (
            <MemoryDetail
              key={chosenId}
              id={chosenId}
              people={answer?.people.map(person => person.name) ?? []}
              onChoose={setChosenId}
              onForgotten={next => {
                setChosenId(undefined)
                setForgotten(next)
              }}
              onClose={close}
            />
          )}
        </>
      }
    />
  )
}

interface ListOrWhyNotProps {
  readonly list: MemoryList | undefined
  readonly failed: boolean
  readonly view: MemoryView
  readonly searching: boolean
  readonly chosenId: string | undefined
  readonly onChoose: (id: string) => void
  readonly onMore: () => void
}

/** The rows, or in words why there are none. */
function ListOrWhyNot({ list, failed, view, searching, chosenId, onChoose, onMore }: ListOrWhyNotProps) {
  const { t } = useText()
  if (list === undefined) return <p className="note">{failed ? t.memoryLost : t.memoryLoading}</p>
  if (list.rows.length > 0)
    return (
      <MemoryRows
        list={list}
        chosenId={chosenId}
        heads={view.at !== 'group'}
        onChoose={onChoose}
        onMore={onMore}
      />
    )
  if (searching) return <p className="note">{t.memoryNoneFound}</p>
  if (view.at === 'past') return <p className="note">{t.memoryPastEmpty}</p>
  return <Nothing />
}

/** Nothing is known yet: what to say so that something is. */
function Nothing() {
  const { t } = useText()
  return (
    <Empty icon="heart" title={t.memoryEmpty} hint={t.memoryEmptyHint}>
      <ul className="memory-examples">
        {[t.memoryEmptySay1, t.memoryEmptySay2, t.memoryEmptySay3].map(words => (
          <li key={words}>{t.quoted(words)}</li>
        ))}
      </ul>
    </Empty>
  )
}
