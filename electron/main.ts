import { join, resolve } from 'node:path'
import { app, dialog, Menu, session } from 'electron'
import { createHeadUnit } from '../agent/head-unit/head-unit.ts'
import { failureWords, ScreenServer } from '../agent/head-unit/screens/index.ts'
import { readConfig } from '../agent/platform/config.ts'
import { ensureDataFolder } from '../agent/platform/data-folder.ts'
import { lockHome } from '../agent/platform/home-lock.ts'
import { serveWindows } from './ipc-screens.ts'
import { keptModelKey } from './model-key.ts'
import { restrictPermissions } from './permissions.ts'
import { declareScreenScheme, serveScreenFiles } from './screen-protocol.ts'
import { startUtilityProgram } from './utility-program.ts'
import { bringForward, confine, openWindow, preloadPath } from './window.ts'

const MAIN_FOLDER = import.meta.dirname

/** Runs once Electron is ready: the agent first, then the window that shows it. */
async function start(home: string): Promise<void> {
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  serveScreenFiles(resolve(MAIN_FOLDER, '../renderer'))
  restrictPermissions(session.defaultSession)

  const unlockHome = lockHome(home)
  app.once('quit', unlockHome)
  const modelKey = await keptModelKey(home, process.argv)
  const headUnit = createHeadUnit({
    home,
    startProgram: startUtilityProgram,
    ...(modelKey === undefined ? {} : { modelKey }),
  })
  const screens = new ScreenServer(headUnit)
  serveWindows(screens)

  let ending = false
  /** Says goodbye to the screens and lets the agent finish, once, however often it is asked for. */
  const end = (code: number): void => {
    if (ending) return
    ending = true
    screens.close()
    headUnit
      .close()
      // Too late for a screen or a box; what the agent has acknowledged is on the disk already.
      .catch(error => console.error(failureWords(error)))
      .finally(() => app.exit(code))
  }
  // Every time, not only the first: whoever asks again must not cut the agent short.
  app.on('before-quit', event => {
    event.preventDefault()
    end(0)
  })

  const window = openWindow(preloadPath(MAIN_FOLDER), reason => {
    tell(reason)
    end(1)
  })
  app.on('second-instance', () => bringForward(window))
}

/** Says what went wrong in a box of the system's, where there is no screen to say it on. */
const tell = (error: unknown): void => dialog.showErrorBox('Codriver', failureWords(error))

function fail(error: unknown): void {
  tell(error)
  app.exit(1)
}

/**
 * The folder of the user's data. Chromium's own things go below it, so that deleting it leaves nothing behind, and so
 * that a second head unit with a folder of its own is not taken for this one (Electron tells instances apart by it).
 * @throws SystemError when the environment or the folder cannot be used
 */
function chooseHome(): string {
  const { home } = readConfig()
  const profile = join(home, 'electron')
  ensureDataFolder(profile)
  app.setPath('userData', profile)
  return home
}

/** Everything that must be settled before Electron is ready. */
function prepare(): void {
  const home = chooseHome()
  app.enableSandbox()
  declareScreenScheme()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('window-all-closed', () => app.quit())
  // Not awaited at the top level: Electron is only ready once this module has run to its end.
  app
    .whenReady()
    .then(() => start(home))
    .catch(fail)
}

try {
  prepare()
} catch (error) {
  fail(error)
}
