import { readFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BuiltHost, startBuiltHost } from '../support/built-host.ts'
import { openWebSocket } from '../support/screen-transports.ts'
import { noBrowser, useBrowser } from './screen.ts'

/** The plan's measures: from a cold start to the first reply, and the host's memory when nothing happens. */
const FIRST_REPLY_MS = 3000
const AT_REST_MB = 150

/** Types into the field that is there while the car stands, in either language. */
async function type(page: Page, words: string): Promise<void> {
  const field = page.getByRole('textbox').first()
  await field.fill(words)
  await field.press('Enter')
}

describe.skipIf(noBrowser)('the head unit in a browser', () => {
  const browser = useBrowser()
  let host: BuiltHost
  let startedAt: number

  beforeEach(async () => {
    startedAt = performance.now()
    host = await startBuiltHost()
  })
  afterEach(() => host.stop())

  async function openScreen(): Promise<Page> {
    const page = await browser.page()
    await page.goto(host.address)
    return page
  }

  it('opens the window when told to, shows it moving, and says so; the token leaves the address', async () => {
    const page = await openScreen()
    await type(page, 'open my window')
    await page
      .getByText(/window.*open/i)
      .first()
      .waitFor()
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  it('shows and answers in Chinese to a driver who chose it', async () => {
    const page = await openScreen()
    await page.getByRole('textbox').first().waitFor()
    const [cookie] = await page.context().cookies()
    const other = await openWebSocket(Number(new URL(host.address).port), `${cookie?.name}=${cookie?.value}`)
    await other.command({ type: 'preferences', patch: { language: 'zh' } })
    await page.locator('html[lang^=zh]').waitFor()
    await type(page, '打开我的车窗')
    await page
      .getByText(/车窗.*开/)
      .first()
      .waitFor()
  })

  // Tried three times, and only where the machine has time for it: it measures the product, not the neighbours.
  const overloaded = (loadavg()[0] ?? 0) > 2 * availableParallelism()
  it.skipIf(overloaded)(
    `replies within ${FIRST_REPLY_MS} ms of a cold start (machine not overloaded)`,
    { retry: 2 },
    async () => {
      const page = await openScreen()
      await type(page, 'open my window')
      await page
        .getByText(/window.*open/i)
        .first()
        .waitFor()
      expect(performance.now() - startedAt).toBeLessThan(FIRST_REPLY_MS)
    },
  )

  it.skipIf(process.platform !== 'linux')(
    `stays under ${AT_REST_MB} MB after a conversation (read from /proc: Linux)`,
    async () => {
      const page = await openScreen()
      for (const words of ['open my window', 'make it warmer', 'close the window', '空调调到二十三度']) {
        const before = await page.locator('main').innerText()
        await type(page, words)
        await page.waitForFunction(text => document.querySelector('main')?.innerText !== text, before)
      }
      await page.close()
      const resident = async (): Promise<number> => {
        const status = await readFile(`/proc/${host.process.pid}/status`, 'utf8')
        return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
      }
      expect(await resident()).toBeGreaterThan(10)
      // At rest: V8 gives back what the conversation took within some seconds.
      await expect.poll(resident, { timeout: 25_000, interval: 1000 }).toBeLessThan(AT_REST_MB)
    },
  )

  it('shows two screens the same, whichever is used', async () => {
    const first = await openScreen()
    const second = await first.context().newPage()
    await second.goto(new URL('/', host.address).href)
    await second.getByRole('img', { name: /window 0%|The car from above/ }).waitFor()
    await type(first, 'open my window')
    await second.getByRole('img', { name: /window 100% open/ }).waitFor()
    await type(second, 'close my window')
    await first.getByRole('img', { name: /window \d+% open/ }).waitFor({ state: 'hidden' })
  })

  it('comes back by itself after the head unit was restarted, with the car as it was left', async () => {
    const page = await openScreen()
    await type(page, 'open my window')
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
    const { home } = host
    const port = Number(new URL(host.address).port)
    expect(await host.stop({ keepHome: true })).toBe(0)
    await page
      .getByText(/reconnect/i)
      .first()
      .waitFor()

    host = await startBuiltHost({ home, port })
    await page
      .getByText(/reconnect/i)
      .first()
      .waitFor({ state: 'hidden' })
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
    await type(page, 'is my window open?')
    await page
      .getByText(/window.*open/i)
      .first()
      .waitFor()
  })

  it('tells a page of an unknown browser what to do', async () => {
    const page = await browser.page()
    const response = await page.goto(new URL('/', host.address).href)
    expect(response?.status()).toBe(401)
    expect(await page.locator('body').innerText()).toMatch(/Press Enter[\s\S]*回车/)
  })
})
