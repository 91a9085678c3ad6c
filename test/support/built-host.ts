import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { webHostCommand, webHostEnvironment } from '../../scripts/web-host.ts'

/** The product's web host as a process of its own, on a data folder of its own. */
export interface BuiltHost {
  readonly process: ChildProcess
  readonly address: string
  readonly home: string
  /**
   * Stops it as Ctrl+C would, and removes its data folder.
   * @returns its exit code
   */
  stop(options?: { readonly keepHome?: boolean }): Promise<number | null>
}

export interface BuiltHostOptions {
  /** A data folder to start on, left by an earlier host. */
  readonly home?: string
  readonly port?: number
  /** Variables beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>
}

/**
 * Starts what `npm start` starts in the browser case, and waits for its address.
 * @throws Error with everything it printed when it ends before it says one
 */
export async function startBuiltHost(options: BuiltHostOptions = {}): Promise<BuiltHost> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'codriver-home-')))
  const child = spawn(process.execPath, webHostCommand('--no-open', '--port', String(options.port ?? 0)), {
    env: { ...webHostEnvironment(), CODRIVER_HOME: home, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stderr.on('data', chunk => {
    printed += chunk
  })
  let address: string | undefined
  for await (const line of createInterface({ input: child.stdout })) {
    printed += `${line}\n`
    address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) break
  }
  if (!address) throw new Error(`The web host gave no address:\n${printed}`)
  child.stdout.resume()
  return {
    process: child,
    address,
    home,
    async stop({ keepHome = false } = {}) {
      if (child.exitCode === null) {
        const ended = once(child, 'exit')
        child.kill('SIGINT')
        await ended
      }
      if (!keepHome) await rm(home, { recursive: true, force: true })
      return child.exitCode
    },
  }
}
