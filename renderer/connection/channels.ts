import {
  type ClientMessage,
  SCREEN_CLOSE,
  SCREEN_SOCKET_PATH,
  type ShellBridge,
} from '../../agent/protocol/index.ts'

declare global {
  interface Window {
    readonly codriver?: ShellBridge
  }
}

/** `unauthorised`: this page may not connect any more, trying again is useless. `lost`: anything else. */
export type CloseReason = 'lost' | 'unauthorised'

/** What carries messages to the head unit. Whatever comes back is unchecked until the connection has checked it. */
export interface ScreenChannel {
  send(message: ClientMessage): void
  onMessage(listener: (message: unknown) => void): () => void
  onClose(listener: (reason: CloseReason) => void): () => void
  /** Sound of the microphone, see audio-frame.ts; dropped while there is no connection. */
  sendSound?(bytes: Uint8Array<ArrayBuffer>): void
  /** Sound of speech. */
  onSound?(listener: (bytes: Uint8Array) => void): () => void
  close(): void
}

/** Opens a channel; called again after each loss. The channel may still be connecting when it is returned. */
export type OpenChannel = () => ScreenChannel

/** Bytes of sound that may wait to be sent: two seconds. */
const MOST_UNSENT = 64_000

/** A channel over a WebSocket: one JSON text per message, sound as binary messages. */
function openWebSocketChannel(url: string): ScreenChannel {
  const socket = new WebSocket(url)
  socket.binaryType = 'arraybuffer'
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
    sendSound: bytes => {
      // A slow line is no reason to hear the past: what it can't carry now is let go.
      if (socket.readyState === WebSocket.OPEN && socket.bufferedAmount < MOST_UNSENT) socket.send(bytes)
    },
    onSound: listener => {
      const receive = (event: MessageEvent<unknown>): void => {
        if (event.data instanceof ArrayBuffer) listener(new Uint8Array(event.data))
      }
      socket.addEventListener('message', receive)
      return () => socket.removeEventListener('message', receive)
    },
    onClose: listener => {
      // A socket that never opened also ends in `close`, so `error` needs no listener of its own.
      const closed = (event: CloseEvent): void =>
        listener(event.code === SCREEN_CLOSE.unauthorised ? 'unauthorised' : 'lost')
      socket.addEventListener('close', closed)
      return () => socket.removeEventListener('close', closed)
    },
    close: () => socket.close(),
  }
}

/** A channel over Electron's IPC, through the preload's bridge. */
function openBridgeChannel(bridge: ShellBridge): ScreenChannel {
  const channel = bridge.open()
  return {
    send: message => channel.send(JSON.stringify(message)),
    onMessage: listener => channel.onMessage(frame => listener(parseJson(frame))),
    onClose: listener => channel.onClose(() => listener('lost')),
    sendSound: bytes => channel.sendSound?.(bytes),
    onSound: listener => channel.onSound?.(listener) ?? (() => undefined),
    close: () => channel.close(),
  }
}

/** The channel of the shell this page runs in: Electron's bridge where there is one, else the host that served it. */
export function shellChannel(page: Window): OpenChannel {
  const bridge = page.codriver
  if (bridge) return () => openBridgeChannel(bridge)
  const url = new URL(SCREEN_SOCKET_PATH, page.location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
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
