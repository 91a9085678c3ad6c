import { resolve } from 'node:path'
import { app, dialog, Menu, session } from 'electron'
import { createHeadUnit } from '../agent/head-unit/head-unit.ts'
import { failureWords, ScreenServer } from '../agent/head-unit/screens/index.ts'
import { readConfig } from '../agent/platform/config.ts'
import { lockHome } from '../agent/platform/home-lock.ts'
import { serveWindows } from './ipc-screens.ts'
import { keptModelKey } from './model-key.ts'
import { restrictPermissions } from './permissions.ts'
import { declareScreenScheme, serveScreenFiles } from './screen-protocol.ts'
import { startUtilityProgram } from './utility-program.ts'
import { confine, openWindow, preloadPath } from './window.ts'

const MAIN_FOLDER = import.meta.dirname

/** Runs once Electron is ready: the agent first, then the window that shows it. */
async function start(): Promise<void> {
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  serveScreenFiles(resolve(MAIN_FOLDER, '../renderer'))
  restrictPermissions(session.defaultSession)

  const { home } = readConfig()
  const unlockHome = lockHome(home)
  const modelKey = await keptModelKey(home, process.argv)
  const headUnit = createHeadUnit({
    home,
    startProgram: startUtilityProgram,
    ...(modelKey === undefined ? {} : { modelKey }),
  })
  const screens = new ScreenServer(headUnit)
  serveWindows(screens)

  let closing = false
  app.on('before-quit', event => {
    if (closing) return
    closing = true
    event.preventDefault()
    screens.close()
    void headUnit
      .close()
      .finally(unlockHome)
      .finally(() => app.exit(0))
  })

  const window = openWindow(preloadPath(MAIN_FOLDER), () => fail(new Error('The screen keeps crashing.')))
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
}

/** Says what went wrong in a box of the system's, as there is no screen to say it on, and ends. */
function fail(error: unknown): void {
  dialog.showErrorBox('Codriver', failureWords(error))
  app.exit(1)
}

app.enableSandbox()
declareScreenScheme()
if (app.requestSingleInstanceLock()) {
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('window-all-closed', () => app.quit())
  // Not awaited at the top level: Electron is only ready once this module has run to its end.
  app.whenReady().then(start).catch(fail)
} else {
  app.quit()
}
