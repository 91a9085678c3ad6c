// First of all, before anything an old Node would stumble over.
import './node-version.ts'

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isBuilt, markBuilt, ROOT, sourcesDigest } from './sources.ts'

/** Builds main, preload, web host and screen into `out/`. Takes about two seconds. */
export async function build(): Promise<void> {
  const digest = sourcesDigest()
  const { build: bundle } = await import('electron-vite')
  await rm(join(ROOT, 'out'), { recursive: true, force: true })
  await bundle({ root: ROOT, logLevel: 'warn' })
  await markBuilt(digest)
}

/** Builds when a source has changed since the last build. */
export async function ensureBuilt(): Promise<void> {
  if (await isBuilt()) return
  console.log('Building Codriver …')
  await build()
}

if (import.meta.filename === process.argv[1]) {
  await build().catch(error => {
    // The bundler's message shows the place; its stack would only bury it.
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
