// First of all, before anything an old Node would stumble over.
import './node-version.ts'

import { type StdioOptions, spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './build.ts'
import { fetchElectron, findElectron } from './electron-binary.ts'
import { ROOT } from './sources.ts'
import { webHostCommand, webHostEnvironment } from './web-host.ts'

const HELP = `npm start -- [--web] [--port N] [--no-open] [--keep-key | --forget-key]
  --web         show the head unit in a browser even where Electron could run
  --port N      the browser's port on 127.0.0.1 (4780, or any free one)
  --no-open     print the address only
  --keep-key    keep CODRIVER_MODEL_KEY in the system's keychain, so that later starts need none (Electron window only)
  --forget-key  remove it from there`

/** What only Electron's own main process can do: flags that are handed on to it as they are. */
const KEY_FLAGS = ['keep-key', 'forget-key'] as const

/** Shows the head unit: in an Electron window where that is possible, else in a browser on this machine. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      web: { type: 'boolean' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      'keep-key': { type: 'boolean' },
      'forget-key': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  await ensureBuilt()
  const inBrowser = values.web || values.port !== undefined
  const electron = inBrowser
    ? undefined
    : findElectron({
        root: ROOT,
        environment: process.env,
        platform: process.platform,
        install: fetchElectron,
      })
  const keyFlags = KEY_FLAGS.filter(flag => values[flag]).map(flag => `--${flag}`)
  if (electron && 'executable' in electron) return run(electron.executable, [ROOT, ...keyFlags])
  if (electron)
    console.log(`No Electron window: ${electron.missing}. Codriver is shown in the browser instead.`)
  for (const flag of keyFlags)
    console.log(`${flag}: a browser has no keychain. Set CODRIVER_MODEL_KEY at every start instead.`)
  const onDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  const flags = [
    ...(values.port === undefined ? [] : ['--port', values.port]),
    ...(values['no-open'] || !onDesktop ? ['--no-open'] : []),
  ]
  run(process.execPath, webHostCommand(...flags), ['inherit', 'inherit', 'inherit', 'ipc'])
}

/**
 * Hands the terminal over to `command`, passes the signals on, and ends as it ends.
 * @param stdio with an `ipc` channel the child notices even a killed launcher: the channel breaks
 */
function run(command: string, args: readonly string[], stdio: StdioOptions = 'inherit'): void {
  const child = spawn(command, args, { stdio, env: webHostEnvironment() })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  // A terminal's Ctrl+C reaches the child by itself; the launcher only has to outlive it.
  for (const signal of signals) process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  leaveWithNpm(() => child.kill())
  child.on('error', error => {
    console.error(`Could not start ${command}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
}

/** How often the launcher looks whether npm still waits for it, in milliseconds. */
const NPM_LOOK_MS = 1000

/** npm passes on no signal but the terminal's: ended by anything else, it would leave all this running for ever. */
function leaveWithNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), NPM_LOOK_MS).unref()
}

await start().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
