import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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

/** Runs Electron's installer quietly and for a limited time. */
export function runInstaller(script: string): boolean {
  console.log('Fetching Electron, once …')
  const { status } = spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: FETCH_LIMIT_MS })
  return status === 0
}

function installed(packageFolder: string, environment: ElectronLookup['environment']): string | undefined {
  const pathFile = join(packageFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH
  const executable = override ? join(override, name ?? 'electron') : name && join(packageFolder, 'dist', name)
  return executable && existsSync(executable) ? executable : undefined
}
