import { type IpcMainEvent, ipcMain, type WebContents } from 'electron'
import type { FrameChannel, ScreenServer } from '../agent/head-unit/screens/index.ts'
import { IPC } from './ipc-names.ts'
import { isScreenUrl } from './origin.ts'

interface Connection {
  readonly number: number
  receive(frame: string): void
  hear(bytes: Uint8Array): void
  /** Ends it on this side; `tell` the page, where it is still there. */
  end(tell: boolean): void
}

/** Is this the screen's own page, in the window's main frame? Frames inside it, or a page it left for, are not. */
function isTrusted(event: IpcMainEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && isScreenUrl(frame.url)
}

/**
 * Carries the contract over Electron's IPC: one connection per window, numbered by the preload.
 * Messages from anything but the screen's own page are ignored.
 */
export function serveWindows(screens: ScreenServer): void {
  const connections = new Map<number, Connection>()
  const watched = new WeakSet<WebContents>()

  ipcMain.on(IPC.open, (event, number: unknown) => {
    if (!isTrusted(event) || typeof number !== 'number') return
    const contents = event.sender
    const { id } = contents
    connections.get(id)?.end(true)
    const { channel, connection } = connect(contents, number, () => {
      if (connections.get(id) === connection) connections.delete(id)
    })
    connections.set(id, connection)
    if (!watched.has(contents)) {
      watched.add(contents)
      const gone = (): void => connections.get(id)?.end(false)
      contents.once('destroyed', gone)
      contents.on('render-process-gone', gone)
    }
    screens.attach(channel)
  })

  ipcMain.on(IPC.frame, (event, number: unknown, frame: unknown) => {
    const connection = connections.get(event.sender.id)
    if (!connection || connection.number !== number || !isTrusted(event)) return
    // What is not text is delivered as an empty frame, which no contract allows, so that it is answered.
    connection.receive(typeof frame === 'string' ? frame : '')
  })

  ipcMain.on(IPC.sound, (event, number: unknown, bytes: unknown) => {
    const connection = connections.get(event.sender.id)
    if (!connection || connection.number !== number || !isTrusted(event)) return
    if (bytes instanceof Uint8Array) connection.hear(bytes)
  })

  ipcMain.on(IPC.close, (event, number: unknown) => {
    const connection = connections.get(event.sender.id)
    if (connection && connection.number === number && isTrusted(event)) connection.end(false)
  })
}

function connect(
  contents: WebContents,
  number: number,
  onEnd: () => void,
): { channel: FrameChannel; connection: Connection } {
  const messageListeners = new Set<(frame: string) => void>()
  const soundListeners = new Set<(bytes: Uint8Array) => void>()
  const closeListeners = new Set<() => void>()
  let open = true
  const connection: Connection = {
    number,
    receive(frame) {
      for (const listener of [...messageListeners]) listener(frame)
    },
    hear(bytes) {
      for (const listener of [...soundListeners]) listener(bytes)
    },
    end(tell) {
      if (!open) return
      open = false
      if (tell && !contents.isDestroyed()) contents.send(IPC.close, number)
      onEnd()
      for (const listener of [...closeListeners]) listener()
    },
  }
  const channel: FrameChannel = {
    send(frame) {
      if (open && !contents.isDestroyed()) contents.send(IPC.frame, number, frame)
    },
    onMessage(listener) {
      messageListeners.add(listener)
      return () => messageListeners.delete(listener)
    },
    sendSound(bytes) {
      if (open && !contents.isDestroyed()) contents.send(IPC.sound, number, bytes)
    },
    onSound(listener) {
      soundListeners.add(listener)
      return () => soundListeners.delete(listener)
    },
    onClose(listener) {
      closeListeners.add(listener)
      return () => closeListeners.delete(listener)
    },
    close: () => connection.end(true),
  }
  return { channel, connection }
}
