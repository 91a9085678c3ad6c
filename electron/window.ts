import { join } from 'node:path'
import { app, BrowserWindow, type WebContents } from 'electron'
import { isScreenUrl, SCREEN_URL } from './origin.ts'

/** After this many crashes of the page within a minute it is left alone: reloading does not help. */
const MAX_CRASHES_PER_MINUTE = 3

/** Keeps a page in its place: no navigation away, no new windows, no embedded pages. */
export function confine(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isScreenUrl(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/**
 * The head unit's window.
 * @param preload the built, CommonJS preload script: a sandboxed one cannot be an ES module
 * @param onHopeless called when the page keeps crashing
 */
export function openWindow(preload: string, onHopeless: () => void): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    minWidth: 960,
    minHeight: 540,
    useContentSize: true,
    show: false,
    backgroundColor: '#0a0c10',
    autoHideMenuBar: true,
    title: 'Codriver',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  reloadAfterCrash(window.webContents, onHopeless)
  void window.loadURL(SCREEN_URL)
  return window
}

/** The agent lives in the main process, so a crashed page loses nothing: it is loaded anew and sees the same state. */
function reloadAfterCrash(contents: WebContents, onHopeless: () => void): void {
  let crashes: number[] = []
  contents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    const now = performance.now()
    crashes = [...crashes.filter(at => now - at < 60_000), now]
    if (crashes.length > MAX_CRASHES_PER_MINUTE) onHopeless()
    else contents.reload()
  })
}

/** The built preload beside the built main process: `out/preload` beside `out/main`. */
export const preloadPath = (mainFolder: string): string => join(mainFolder, '../preload/preload.cjs')
