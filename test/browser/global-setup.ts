import type { TestProject } from 'vitest/node'
import { ensureBuilt } from '../../scripts/build.ts'
import { type ChromiumFound, findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser to drive, or why there is none. */
    chromium: ChromiumFound | string
  }
}

/** Before the browser tests: the product is built as `npm start` builds it, and a Chromium is found. */
export default async function setup(project: TestProject): Promise<void> {
  await ensureBuilt()
  const chromium = await findChromium()
  if (typeof chromium === 'string') console.warn(`Browser tests are skipped: ${chromium}.`)
  else console.log(`Browser tests run in ${chromium.executablePath}`)
  project.provide('chromium', chromium)
}
