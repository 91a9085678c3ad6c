import type { Channel, ClientMessage } from '../../agent/protocol/index.ts'

/** What carries messages to the head unit. Whatever comes back is unchecked until the connection has checked it. */
export type ScreenChannel = Channel<ClientMessage, unknown>
/** Opens a channel; called again after each loss. The channel may still be connecting when it is returned. */
export type OpenChannel = () => ScreenChannel

/** What Electron's preload puts on `window.codriver`: each call opens one channel over IPC. */
export interface CodriverBridge {
  connect(): ScreenChannel
}

declare global {
  interface Window {
    readonly codriver?: CodriverBridge
  }
}

/** Path on the web host at which screens connect. */
export const SOCKET_PATH = '/channel'

/** A channel over a WebSocket: one JSON text per message. */
export function openWebSocketChannel(url: string): ScreenChannel {
  const socket = new WebSocket(url)
  return {
    send: message => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    onMessage: listener => {
      const receive = (event: MessageEvent<unknown>): void => {
        if (typeof event.data === 'string') listener(parseJson(event.data))
      }
      socket.addEventListener('message', receive)
      return () => socket.removeEventListener('message', receive)
    },
    onClose: listener => {
      // A socket that never opened also ends in `close`, so `error` needs no listener of its own.
      const closed = (): void => listener()
      socket.addEventListener('close', closed)
      return () => socket.removeEventListener('close', closed)
    },
    close: () => socket.close(),
  }
}

/** The channel of the shell this page runs in: Electron's bridge where there is one, else the host that served it. */
export function shellChannel(page: Window): OpenChannel {
  const bridge = page.codriver
  if (bridge) return () => bridge.connect()
  const url = new URL(SOCKET_PATH, page.location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  url.search = page.location.search
  url.hash = ''
  return () => openWebSocketChannel(url.href)
}

/** Text that is no JSON becomes `undefined`, which no schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
