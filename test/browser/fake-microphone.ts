import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { type BuiltHost, startBuiltHost } from '../support/built-host.ts'
import { installPageMicrophone, type PageMicrophone, pageMicrophone } from './page-microphone.ts'
import { definedEnvironment } from './screen.ts'

/** A built head unit with a browser before it, that has a microphone to be spoken into. */
export interface Car extends PageMicrophone {
  readonly page: Page
  readonly context: BrowserContext
  readonly host: BuiltHost
  close(): Promise<void>
}

export interface CarOptions {
  /** A WAV file; `page` for a microphone the test speaks into; a microphone of silence without either. */
  readonly sound?: string
  readonly permission?: 'granted' | 'denied'
  /** Done to the page before the product is opened in it. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** The folder with recordings for these tests, where there is one. */
export const recordings = (): string | undefined => {
  const folder = process.env.CODRIVER_TEST_AUDIO
  return folder !== undefined && existsSync(join(folder, 'e2e')) ? folder : undefined
}

/** Starts the product and opens its screen. The microphone opens by itself: the permission is there. */
export async function startCar({ sound, permission = 'granted', prepare }: CarOptions = {}): Promise<Car> {
  const found = inject('chromium')
  if (typeof found === 'string') throw new Error(found)
  const host = await startBuiltHost()
  const browser: Browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...definedEnvironment(), ...found.env },
    args: [
      '--use-fake-device-for-media-stream',
      ...(sound === undefined || sound === 'page'
        ? []
        : [`--use-file-for-fake-audio-capture=${sound}%noloop`]),
      '--autoplay-policy=no-user-gesture-required',
    ],
  })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    permissions: permission === 'granted' ? ['microphone'] : [],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(25_000)
  if (sound === 'page') await installPageMicrophone(page)
  await prepare?.(page)
  await page.goto(host.address)
  await page.locator('main.assistant').waitFor()
  return {
    ...pageMicrophone(page),
    page,
    context,
    host,
    async close() {
      await browser.close()
      await host.stop()
    },
  }
}
