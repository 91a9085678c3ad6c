import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import WebSocket from 'ws'
import type { HeadUnitPort } from '../../agent/head-unit/head-unit-port.ts'
import { type FrameChannel, ScreenServer } from '../../agent/head-unit/screens/index.ts'
import { SCREEN_SOCKET_PATH } from '../../agent/protocol/index.ts'
import { startWebHost } from '../../web/host.ts'
import { FakeWebContents } from './fake-electron.ts'
import { loadPreload } from './load-preload.ts'
import { memoryChannel } from './memory-channel.ts'
import { ScreenClient } from './screen-client.ts'

/** One way for screens to reach a head unit; the contract test runs over each. */
export interface ScreenTransport {
  /** Connects one more screen. */
  open(): Promise<ScreenClient>
  close(): Promise<void>
}

/** Starts a transport in front of a head unit. Electron's needs `vi.mock('electron')` in the test's file. */
export const TRANSPORTS: Readonly<Record<string, (headUnit: HeadUnitPort) => Promise<ScreenTransport>>> = {
  memory: async headUnit => {
    const screens = new ScreenServer(headUnit)
    return {
      async open() {
        const [inside, outside] = memoryChannel()
        const client = new ScreenClient(outside)
        screens.attach(inside)
        return client
      },
      close: async () => screens.close(),
    }
  },
  'web host': async headUnit => {
    const screenFolder = await mkdtemp(join(tmpdir(), 'codriver-screen-'))
    await writeFile(join(screenFolder, 'index.html'), '<!doctype html><title>Codriver</title>')
    const host = await startWebHost({ headUnit, screenFolder, port: 0, sessionKey: new Uint8Array(32) })
    const response = await fetch(host.issueAddress())
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    return {
      open: () => openWebSocket(host.port, cookie),
      async close() {
        await host.close()
        await rm(screenFolder, { recursive: true })
      },
    }
  },
  'Electron IPC': async headUnit => {
    const { serveWindows } = await import('../../electron/ipc-screens.ts')
    const { ipcMain } = await import('./fake-electron.ts')
    const screens = new ScreenServer(headUnit)
    serveWindows(screens)
    return {
      async open() {
        const { codriver } = await loadPreload(new FakeWebContents().page)
        if (!codriver) throw new Error('The preload exposed nothing.')
        return new ScreenClient(codriver.open())
      },
      async close() {
        screens.close()
        ipcMain.removeAllListeners()
      },
    }
  },
}

/** Connects a WebSocket as a browser's page would. */
export async function openWebSocket(port: number, cookie: string): Promise<ScreenClient> {
  const origin = `http://127.0.0.1:${port}`
  const socket = new WebSocket(`ws://127.0.0.1:${port}${SCREEN_SOCKET_PATH}`, { headers: { cookie, origin } })
  const channel: FrameChannel = {
    send: frame => socket.send(frame),
    onMessage(listener) {
      // Sound comes as binary messages, beside the frames.
      socket.on('message', (data, isSound) => {
        if (!isSound) listener(data.toString())
      })
      return () => socket.removeAllListeners('message')
    },
    onClose(listener) {
      socket.on('close', () => listener())
      return () => socket.removeAllListeners('close')
    },
    close: () => socket.close(),
  }
  const client = new ScreenClient(channel)
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return client
}
