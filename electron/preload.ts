import { contextBridge, ipcRenderer } from 'electron'
import type { ShellBridge } from '../agent/protocol/index.ts'
import { IPC } from './ipc-names.ts'

/**
 * Numbers the connections. A page that is loaded anew goes on above those of the page before it, so that what is still
 * under way to that one is not taken for its own.
 */
let connections = Date.now()

/**
 * The whole of what the page can reach: frames of text and sound to and from the head unit. `ipcRenderer` itself, its
 * events and its senders stay on this side of the context bridge.
 */
const bridge: ShellBridge = {
  shell: 'electron',
  open() {
    const connection = ++connections
    const messageListeners = new Set<(frame: string) => void>()
    const soundListeners = new Set<(bytes: Uint8Array) => void>()
    const closeListeners = new Set<() => void>()
    let open = true

    const onFrame = (_event: unknown, to: unknown, frame: unknown): void => {
      if (to !== connection || typeof frame !== 'string') return
      for (const listener of [...messageListeners]) listener(frame)
    }
    const onSound = (_event: unknown, to: unknown, bytes: unknown): void => {
      if (to !== connection || !(bytes instanceof Uint8Array)) return
      for (const listener of [...soundListeners]) listener(bytes)
    }
    const onClosed = (_event: unknown, which: unknown): void => {
      if (which === connection) end()
    }
    const end = (): void => {
      if (!open) return
      open = false
      ipcRenderer.off(IPC.frame, onFrame)
      ipcRenderer.off(IPC.sound, onSound)
      ipcRenderer.off(IPC.close, onClosed)
      for (const listener of [...closeListeners]) listener()
    }

    ipcRenderer.on(IPC.frame, onFrame)
    ipcRenderer.on(IPC.sound, onSound)
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
      sendSound(bytes) {
        if (open) ipcRenderer.send(IPC.sound, connection, bytes)
      },
      onSound(listener) {
        soundListeners.add(listener)
        return () => soundListeners.delete(listener)
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
