import { resolve } from 'node:path'
import open from 'open'
import { createHeadUnit } from '../agent/head-unit/head-unit.ts'
import { failureWords } from '../agent/head-unit/screens/index.ts'
import { readConfig } from '../agent/platform/config.ts'
import { lockHome } from '../agent/platform/home-lock.ts'
import { DEFAULT_PORT, readArguments, unusablePort } from './arguments.ts'
import { startWebHost, type WebHost, type WebHostOptions } from './host.ts'
import { loadSessionKey } from './session-key.ts'

/** The built screen lies beside the built host: `out/renderer` beside `out/main`. */
const SCREEN_FOLDER = resolve(import.meta.dirname, '../renderer')

async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2))
  const { home } = readConfig()
  process.once('exit', lockHome(home))
  const headUnit = createHeadUnit({ home })
  const sessionKey = await loadSessionKey(home)
  const host = await listen({ headUnit, sessionKey, screenFolder: SCREEN_FOLDER }, wanted.port)

  const announce = (address: string): void => console.log(`Codriver is at ${address}  (works once)`)
  const address = host.issueAddress()
  announce(address)
  if (wanted.open) {
    // No browser, no desktop: the printed address is enough.
    const browser = await open(address).catch(() => undefined)
    browser?.on('error', () => undefined)
  }
  if (process.stdin.isTTY) {
    console.log('Press Enter for another address, Ctrl+C to stop.')
    process.stdin.on('data', () => announce(host.issueAddress()))
  }

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1)
    stopping = true
    await host.close()
    await headUnit.close()
    process.exit(0)
  }
  // The launcher has gone without a word: nobody would ever stop this process.
  process.on('disconnect', () => void stop())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
}

/** Takes the port asked for; without one the default port, or any free one when it is taken. */
async function listen(options: Omit<WebHostOptions, 'port'>, port: number | undefined): Promise<WebHost> {
  try {
    return await startWebHost({ ...options, port: port ?? DEFAULT_PORT })
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (taken && port === undefined) return startWebHost({ ...options, port: 0 })
    if (port !== undefined) throw unusablePort(port, error)
    throw error
  }
}

main().catch(error => {
  console.error(failureWords(error))
  process.exit(1)
})
