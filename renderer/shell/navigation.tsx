import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { StageTarget } from '../stage/index.ts'

/** Where on the screen one is. `focus` is what to show there first. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'car'; readonly focus?: StageTarget }
  | { readonly at: 'history'; readonly turnId?: string }
  /** `id`: the one to show first. */
  | { readonly at: 'memory'; readonly id?: string }
  | { readonly at: 'people' }
  | { readonly at: 'settings' }
  | { readonly at: 'task'; readonly taskId: string }
export type PlaceName = Place['at']

interface Navigation {
  readonly place: Place
  readonly go: (place: Place) => void
  readonly simulator: boolean
  readonly toggleSimulator: () => void
}
const NavigationContext = createContext<Navigation | undefined>(undefined)

const SIMULATOR_KEY = 'codriver.simulator'

/** `?sim=1` opens the simulator's panel; otherwise the screen remembers whether it was open. */
const simulatorWasOpen = (): boolean =>
  new URLSearchParams(location.search).get('sim') === '1' || localStorage.getItem(SIMULATOR_KEY) === 'open'

export function NavigationProvider({
  children,
  start = { at: 'home' },
}: {
  readonly children: ReactNode
  readonly start?: Place
}) {
  const [place, go] = useState<Place>(start)
  const [simulator, setSimulator] = useState(simulatorWasOpen)
  const toggleSimulator = useCallback(() => {
    setSimulator(open => {
      localStorage.setItem(SIMULATOR_KEY, open ? 'closed' : 'open')
      return !open
    })
  }, [])
  const value = useMemo(
    () => ({ place, go, simulator, toggleSimulator }),
    [place, simulator, toggleSimulator],
  )
  return <NavigationContext value={value}>{children}</NavigationContext>
}

/** @throws when used outside a `NavigationProvider` (a programmer's mistake). */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('useNavigation needs a NavigationProvider above it')
  return navigation
}
