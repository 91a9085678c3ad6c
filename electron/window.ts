import { join } from 'node:path'
import { app, BrowserWindow, type WebContents } from 'electron'
import { text } from '../agent/domain/language.ts'
import { SystemError } from '../agent/platform/errors.ts'
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
 * @param onHopeless called with the reason when the page cannot be shown
 */
export function openWindow(preload: string, onHopeless: (reason: SystemError) => void): BrowserWindow {
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
  window.webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) onHopeless(notLoaded(description))
  })
  // What it rejects with is what `did-fail-load` tells.
  window.loadURL(SCREEN_URL).catch(() => undefined)
  return window
}

const notLoaded = (description: string): SystemError =>
  new SystemError(
    `The page cannot be loaded: ${description}`,
    text(
      `My screen can't be loaded (${description}), so I have to stop. Please install me anew.`,
      `屏幕页面无法加载（${description}），我只能先退出。请重新安装。`,
    ),
  )

const keepsCrashing = (): SystemError =>
  new SystemError(
    'The page keeps crashing',
    text(
      'My screen keeps crashing, so I have to stop. Please start me again.',
      '屏幕页面反复崩溃，我只能先退出。请重新启动。',
    ),
  )

/** Chromium's ERR_ABORTED: another load took the place of this one, as after a crash. */
const ABORTED = -3

/**
 * The agent lives in the main process, so a page that crashed or hangs loses nothing: it is loaded anew and sees the
 * same state.
 */
function reloadAfterCrash(contents: WebContents, onHopeless: (reason: SystemError) => void): void {
  let crashes: number[] = []
  contents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    const now = performance.now()
    crashes = [...crashes.filter(at => now - at < 60_000), now]
    if (crashes.length > MAX_CRASHES_PER_MINUTE) onHopeless(keepsCrashing())
    else contents.reload()
  })
  // Nobody can close or reload a screen that no longer answers; its end is a crash like another.
  contents.on('unresponsive', () => contents.forcefullyCrashRenderer())
}

/** Brings the window to the front, also one that was minimised or has not been shown yet. */
export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** The built preload beside the built main process: `out/preload` beside `out/main`. */
export const preloadPath = (mainFolder: string): string => join(mainFolder, '../preload/preload.cjs')
