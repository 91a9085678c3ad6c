import { useHasSnapshot, useLinkStatus } from './connection/use-screen.tsx'
import { EventLog } from './panels/event-log.tsx'
import { SimulatorPanel } from './panels/simulator-panel.tsx'
import { ErrorBoundary } from './shell/error-boundary.tsx'
import { HeadUnitScreen } from './shell/head-unit-screen.tsx'
import { Interlude } from './shell/interlude.tsx'
import { NavigationProvider, type Place, useNavigation } from './shell/navigation.tsx'
import { useDocument } from './shell/use-document.ts'
import { useMedia } from './shell/use-media.ts'
import './shell/app.css'

/** A screen this much wider than high is laid out in three columns. */
const WIDE = '(min-aspect-ratio: 5/2)'

/** The whole screen, from the first moment to the last. */
export function App({ start }: { readonly start?: Place }) {
  const status = useLinkStatus()
  const ready = useHasSnapshot()
  return (
    <ErrorBoundary>
      {ready && status !== 'mismatch' && status !== 'unauthorised' ? (
        <NavigationProvider {...(start && { start })}>
          <Workbench />
        </NavigationProvider>
      ) : (
        <Interlude status={status} />
      )}
    </ErrorBoundary>
  )
}

/** The car's screen, and around it, when wanted, the simulator that is no part of the car. */
function Workbench() {
  useDocument()
  const { simulator } = useNavigation()
  const wide = useMedia(WIDE) && !simulator
  return (
    <div className="workbench" data-simulator={simulator || undefined}>
      <div className="frame">
        <HeadUnitScreen wide={wide} />
      </div>
      {simulator && <SimulatorPanel />}
      {simulator && <EventLog />}
    </div>
  )
}
