import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BuiltHost, startBuiltHost } from '../support/built-host.ts'
import { noBrowser, useBrowser } from './screen.ts'

describe.skipIf(noBrowser)('the head unit in a browser', () => {
  const browser = useBrowser()
  let host: BuiltHost

  beforeEach(async () => {
    host = await startBuiltHost()
  })
  afterEach(() => host.stop())

  async function openScreen(): Promise<Page> {
    const page = await browser.page()
    await page.goto(host.address)
    return page
  }

  it('opens the window when told to, and says so', async () => {
    const page = await openScreen()
    const input = page.getByRole('textbox').first()
    await input.fill('open my window')
    await input.press('Enter')
    await page
      .getByText(/window/i)
      .first()
      .waitFor()
    expect(new URL(page.url()).search).toBe('')
  })
})
