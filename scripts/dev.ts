// First of all, before anything an old Node would stumble over.
import './node-version.ts'

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { ROOT, sourcesDigest } from './sources.ts'
import { webHostCommand, webHostEnvironment } from './web-host.ts'

/** How long the files must be quiet before a build begins, in milliseconds: editors save in bursts. */
const QUIET_MS = 150

/**
 * Rebuilds and restarts the web host whenever a source changes. What runs is the product's own build under its own
 * security headers, which a development server would have to loosen; a build takes about two seconds, and an open
 * page reconnects by itself.
 */
async function dev(): Promise<void> {
  let host: ChildProcess | undefined
  let built = ''
  const again = async (): Promise<void> => {
    const digest = sourcesDigest()
    if (digest === built) return
    built = digest
    try {
      await build()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      return
    }
    if (host && host.exitCode === null) {
      // The next one needs its port and its data folder.
      const ended = once(host, 'exit')
      host.kill()
      await ended
    }
    const command = webHostCommand('--port', process.env.PORT ?? '4780', '--no-open')
    host = spawn(process.execPath, command, {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: webHostEnvironment(),
    })
  }

  let working = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  for (const folder of ['agent', 'web', 'electron', 'renderer']) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        working = working.then(again)
      }, QUIET_MS)
    })
  }
  await again()
}

await dev()
