import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFailed } from 'vitest'

const found = inject('chromium')

/** Why the browser tests cannot run here; undefined when they can. For `describe.skipIf`. */
export const noBrowser: string | undefined = typeof found === 'string' ? found : undefined

/** Where pictures of failed tests go. */
const FAILURES = join(import.meta.dirname, '../../coverage/failures')

/** What every page gets unless a test wants otherwise: the smallest screen of the plan. */
const DEFAULTS: BrowserContextOptions = {
  viewport: { width: 1280, height: 720 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
}

export interface TestBrowser {
  /**
   * Opens a page of its own session, and takes its picture if the test fails.
   * Errors of the page's scripts fail the test's next step.
   */
  page(options?: BrowserContextOptions): Promise<Page>
}

/** One browser for the tests of a file, started before and closed after them. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined
  beforeAll(async () => {
    if (typeof found === 'string') return
    browser = await chromium.launch({
      executablePath: found.executablePath,
      env: { ...definedEnvironment(), ...found.env },
    })
  })
  afterAll(() => browser?.close())
  return {
    async page(options) {
      if (!browser) throw new Error('There is no browser; guard the tests with noBrowser.')
      const context = await browser.newContext({ ...DEFAULTS, ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const errors: string[] = []
      page.on('pageerror', error => errors.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(message.text())
      })
      onTestFailed(async ({ task }) => {
        await mkdir(FAILURES, { recursive: true })
        const path = join(FAILURES, `${task.name.replace(/\W+/g, '-')}.png`)
        await page.screenshot({ path }).catch(() => undefined)
        console.error(`Picture: ${path}`, ...errors)
      })
      return page
    },
  }
}

/**
 * What is too small for a finger on a screen of the size the plan is drawn for: less than 76 dp, by half a pixel.
 * @param what a selector of all that can be touched
 * @returns the names of what is too small
 */
export const tooSmallToTouch = (page: Page, what: string): Promise<string[]> =>
  page.locator(what).evaluateAll(all =>
    all
      .filter(one => {
        const { width, height } = one.getBoundingClientRect()
        return width < 75.5 || height < 75.5
      })
      .map(one => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  )

/** `process.env` without the undefined values that Playwright's types rightly refuse. */
export function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
