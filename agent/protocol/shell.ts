import type { Channel } from './wire.ts'

/** Where a browser finds the head unit: a WebSocket of the page's own host. Frames are the messages as JSON text. */
export const SCREEN_SOCKET_PATH = '/screen'

/** Why the head unit ended a WebSocket, beyond the standard codes. */
export const SCREEN_CLOSE = {
  /** The page has no session (any more): it must be opened with a new address. Reconnecting is useless. */
  unauthorised: 4401,
  /** Too many screens at once; try again later. */
  full: 4429,
} as const

/**
 * What Electron's preload puts on `window.codriver`; absent in a browser.
 * The frames are the same JSON text as over the WebSocket.
 */
export interface ShellBridge {
  readonly shell: 'electron'
  /** Opens this screen's connection; an older one of the same window is closed by it. */
  open(): Channel<string, string>
}
