import { useEffect, useRef } from 'react'
import { AssistantColumn } from '../assistant/assistant-column.tsx'
import { ConfirmSheet } from '../assistant/confirm-sheet.tsx'
import { Cards } from '../cards/cards.tsx'
import { cardRows, planCards } from '../cards/plan-cards.ts'
import { TaskSheet } from '../cards/task-sheet.tsx'
import { useSnapshot, useWiring } from '../connection/use-screen.tsx'
import { messagesOf } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { Notices, ToastView } from '../notices/notices.tsx'
import { HistoryPage } from '../sheets/history-page.tsx'
import { MemoryPage } from '../sheets/memory-page.tsx'
import { isParkedOnly } from '../sheets/page.tsx'
import { PeoplePage } from '../sheets/people-page.tsx'
import { PinDialog } from '../sheets/pin-dialog.tsx'
import { SettingsPage } from '../sheets/settings-page.tsx'
import { VehiclePage } from '../sheets/vehicle-page.tsx'
import { CarStage } from '../stage/index.ts'
import { useNavigation } from './navigation.tsx'
import { StatusBar } from './status-bar.tsx'

/** Phases that need the driver's eyes on the assistant: whatever page is open makes room. */
const CALLS_HOME: ReadonlySet<string> = new Set(['listening', 'thinking', 'clarifying', 'confirming'])

/** The car's screen itself. `wide` has a third column, so that the cards never have to yield. */
export function HeadUnitScreen({ wide }: { readonly wide: boolean }) {
  const { place, go } = useNavigation()
  useComingHome()
  return (
    <div className="screen" data-wide={wide || undefined}>
      <StatusBar />
      {(place.at === 'home' || place.at === 'task') && <Home wide={wide} behind={place.at === 'task'} />}
      {place.at === 'car' && <VehiclePage {...(place.focus && { focus: place.focus })} />}
      {place.at === 'history' && (
        <HistoryPage {...(place.turnId !== undefined && { turnId: place.turnId })} />
      )}
      {place.at === 'memory' && <MemoryPage {...(place.id !== undefined && { id: place.id })} />}
      {place.at === 'people' && <PeoplePage />}
      {place.at === 'settings' && <SettingsPage />}
      {place.at === 'task' && (
        <>
          <button
            type="button"
            className="scrim"
            tabIndex={-1}
            aria-hidden
            onClick={() => go({ at: 'home' })}
          />
          <TaskSheet taskId={place.taskId} />
        </>
      )}
      <Notices />
      <ToastView />
      <PinDialog />
    </div>
  )
}

interface HomeProps {
  readonly wide: boolean
  /** A sheet lies over the assistant's column, and touches the stage. */
  readonly behind: boolean
}

function Home({ wide, behind }: HomeProps) {
  const { t, language } = useText()
  const { go } = useNavigation()
  const thread = useRef<HTMLDivElement>(null)
  const snapshot = useSnapshot(whole => whole)
  const { confirmation } = snapshot.conversation
  const covered = behind || confirmation !== undefined
  const rows = wide ? 0 : cardRows(planCards(snapshot.tasks, snapshot.driving))
  return (
    <>
      <section className="stage-place" aria-label={t.menuCar} inert={covered}>
        <CarStage
          snapshot={snapshot}
          language={language}
          threadRef={thread}
          quiet={covered}
          onTouch={focus => go({ at: 'car', focus })}
        />
      </section>
      <AssistantColumn threadRef={thread} cardRows={rows} {...(!wide && { cards: <Cards /> })} />
      {wide && (
        <div className="cards-place">
          <Cards />
        </div>
      )}
      {confirmation && (
        <>
          <div className="scrim" />
          <ConfirmSheet key={confirmation.id} confirmation={confirmation} />
        </>
      )}
    </>
  )
}

/** To the page somebody asked for by voice. Back to the car when the assistant needs to be seen, and when the car sets off with a page open that must wait. */
function useComingHome(): void {
  const { place, go } = useNavigation()
  const { toasts } = useWiring()
  const phase = useSnapshot(snapshot => snapshot.conversation.phase)
  const driving = useSnapshot(snapshot => snapshot.driving)
  const asked = useSnapshot(snapshot => snapshot.page)
  const shown = useRef(asked?.id)
  const before = useRef(phase)
  useEffect(() => {
    if (phase === before.current) return
    before.current = phase
    if (CALLS_HOME.has(phase)) go({ at: 'home' })
  }, [phase, go])
  useEffect(() => {
    if (asked === undefined || asked.id === shown.current) return
    shown.current = asked.id
    go({ at: asked.at })
  }, [asked, go])
  useEffect(() => {
    if (!driving || !isParkedOnly(place.at)) return
    go({ at: 'home' })
    toasts.show({ en: messagesOf('en').waitsUntilParked, zh: messagesOf('zh').waitsUntilParked })
  }, [driving, place.at, go, toasts])
}
