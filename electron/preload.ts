import { contextBridge, ipcRenderer } from 'electron'
import type { ShellBridge } from '../agent/protocol/index.ts'
import { IPC } from './ipc-names.ts'

let connections = 0

/**
 * The whole of what the page can reach: frames of text to and from the head unit. `ipcRenderer` itself, its events
 * and its senders stay on this side of the context bridge.
 */
const bridge: ShellBridge = {
  shell: 'electron',
  open() {
    const connection = ++connections
    const messageListeners = new Set<(frame: string) => void>()
    const closeListeners = new Set<() => void>()
    let open = true

    const onFrame = (_event: unknown, to: unknown, frame: unknown): void => {
      if (to !== connection || typeof frame !== 'string') return
      for (const listener of [...messageListeners]) listener(frame)
    }
    const onClosed = (_event: unknown, which: unknown): void => {
      if (which === connection) end()
    }
    const end = (): void => {
      if (!open) return
      open = false
      ipcRenderer.off(IPC.frame, onFrame)
      ipcRenderer.off(IPC.close, onClosed)
      for (const listener of [...closeListeners]) listener()
    }

    ipcRenderer.on(IPC.frame, onFrame)
    ipcRenderer.on(IPC.close, onClosed)
    ipcRenderer.send(IPC.open, connection)
    return {
      send(frame) {
        if (open) ipcRenderer.send(IPC.frame, connection, frame)
      },
      onMessage(listener) {
        messageListeners.add(listener)
        return () => messageListeners.delete(listener)
      },
      onClose(listener) {
        closeListeners.add(listener)
        return () => closeListeners.delete(listener)
      },
      close() {
        if (open) ipcRenderer.send(IPC.close, connection)
        end()
      },
    }
  },
}

contextBridge.exposeInMainWorld('codriver', bridge)
