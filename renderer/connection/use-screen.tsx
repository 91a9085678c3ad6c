import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { CatalogueView, Command, Snapshot } from '../../agent/protocol/index.ts'
import type { Microphone } from '../microphone/microphone.ts'
import type { Toasts } from '../notices/toasts.ts'
import type { Connection, LinkStatus } from './connection.ts'

interface Wiring {
  readonly connection: Connection
  readonly toasts: Toasts
  /** Absent where the screen is only looked at: tests, the gallery. */
  readonly microphone?: Microphone
}
const WiringContext = createContext<Wiring | undefined>(undefined)

/** Gives everything below it the connection to the head unit. */
export function ScreenProvider({ children, ...wiring }: Wiring & { readonly children: ReactNode }) {
  return <WiringContext value={wiring}>{children}</WiringContext>
}

/** The connection and the toasts. @throws when used outside a `ScreenProvider` (a programmer's mistake). */
export function useWiring(): Wiring {
  const wiring = useContext(WiringContext)
  if (!wiring) throw new Error('useWiring needs a ScreenProvider above it')
  return wiring
}

export function useLinkStatus(): LinkStatus {
  const { connection } = useWiring()
  return useSyncExternalStore(connection.subscribe, () => connection.getState().status)
}

/** True as soon as the first snapshot is there. */
export function useHasSnapshot(): boolean {
  const { connection } = useWiring()
  return useSyncExternalStore(connection.subscribe, () => connection.getState().snapshot !== undefined)
}

/**
 * One part of the snapshot; redraws only when that part has changed.
 * @param select must answer a part of the snapshot or a primitive, not something newly built.
 * @throws before the first snapshot; render below `useHasSnapshot`.
 */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const { connection } = useWiring()
  return useSyncExternalStore(connection.subscribe, () => {
    const { snapshot } = connection.getState()
    if (!snapshot) throw new Error('useSnapshot needs a snapshot; render below useHasSnapshot')
    return select(snapshot)
  })
}

/** What the car has to set. @throws before the first snapshot. */
export function useCatalogue(): CatalogueView {
  const { connection } = useWiring()
  return useSyncExternalStore(connection.subscribe, () => {
    const { catalogue } = connection.getState()
    if (!catalogue) throw new Error('useCatalogue needs a catalogue; render below useHasSnapshot')
    return catalogue
  })
}

interface SendOptions {
  /** Say nothing when it is refused: what follows on the screen says it better. */
  readonly quiet?: boolean
}

/** Sends a command; what the head unit refuses is shown to the driver. Answers whether it was accepted. */
export function useSend(): (command: Command, options?: SendOptions) => Promise<boolean> {
  const { connection, toasts } = useWiring()
  return async (command, { quiet = false } = {}) => {
    const result = await connection.send(command)
    if (!result.ok && result.say && !quiet) toasts.show(result.say, 'warning')
    return result.ok
  }
}
