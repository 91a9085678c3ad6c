import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How long fetching Electron may take before the browser is used instead, in milliseconds. */
const FETCH_LIMIT_MS = 120_000

export interface ElectronLookup {
  /** The repository's folder. */
  readonly root: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Runs Electron's own installer; true when it succeeded. */
  readonly install: (script: string) => boolean
}

/** Either the executable, or why there is none, as the rest of the sentence "No Electron window: …". */
export type ElectronFinding = { readonly executable: string } | { readonly missing: string }

/**
 * Finds Electron's executable as electron/index.js does (`path.txt`, or ELECTRON_OVERRIDE_DIST_PATH), and where there
 * is none tries its installer once: Electron's package brings no binary, and install scripts are off.
 */
export function findElectron(lookup: ElectronLookup): ElectronFinding {
  const { environment, platform, root } = lookup
  if (platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY) {
    return { missing: 'this machine has no display' }
  }
  const packageFolder = join(root, 'node_modules', 'electron')
  const present = installed(packageFolder, environment)
  if (present) return { executable: present }
  const script = join(packageFolder, 'install.js')
  if (!existsSync(script)) return { missing: 'the electron package is not installed' }
  if (!lookup.install(script)) return { missing: 'its binary could not be fetched' }
  const fetched = installed(packageFolder, environment)
  return fetched ? { executable: fetched } : { missing: 'its binary could not be fetched' }
}

/** A fetch that failed is not tried again for this long, in milliseconds: without a network each try may cost minutes. */
const RETRY_AFTER_MS = 24 * 3_600_000

/**
 * Runs Electron's installer quietly, for a limited time, and at most once a day: the time of a failure is noted beside
 * the package, so that installing anew also tries anew.
 */
export function fetchElectron(script: string): boolean {
  const note = join(dirname(script), 'fetch-failed')
  const failedAt = statSync(note, { throwIfNoEntry: false })?.mtimeMs
  if (failedAt !== undefined && Date.now() - failedAt < RETRY_AFTER_MS) return false
  console.log('Fetching Electron, once …')
  const { status } = spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: FETCH_LIMIT_MS })
  if (status !== 0) writeFileSync(note, '')
  return status === 0
}

function installed(packageFolder: string, environment: ElectronLookup['environment']): string | undefined {
  const pathFile = join(packageFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH
  const executable = override ? join(override, name ?? 'electron') : name && join(packageFolder, 'dist', name)
  return executable && existsSync(executable) ? executable : undefined
}
