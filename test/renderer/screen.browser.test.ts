import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noBrowser, tooSmallToTouch, useBrowser } from '../browser/screen.ts'
import { type BuiltHost, startBuiltHost } from '../support/built-host.ts'

describe.skipIf(noBrowser)('the screen in use', () => {
  const browser = useBrowser()
  let host: BuiltHost

  beforeEach(async () => {
    host = await startBuiltHost()
  })
  afterEach(() => host.stop())

  async function openScreen(address = host.address): Promise<Page> {
    const page = await browser.page()
    await page.goto(address)
    await page.getByRole('textbox', { name: 'Type to Codriver' }).waitFor()
    return page
  }
  async function say(page: Page, words: string): Promise<void> {
    await page.keyboard.press('/')
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  const answer = (page: Page) => page.locator('.answer')

  it('does what is typed, says it, and takes it back', async () => {
    const page = await openScreen()
    await say(page, 'open my window halfway')
    await answer(page).getByText('50%').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await answer(page)
      .getByText(/undone/i)
      .waitFor()
  })

  it('orders nothing on Escape, and orders on Enter', async () => {
    const page = await openScreen()
    await say(page, 'order a large oat latte')
    const sheet = page.getByRole('alertdialog')
    await sheet.waitFor()
    await sheet.getByText(/¥\d+/).waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(await page.locator('.tile.order').count()).toBe(0)

    await say(page, 'order a large oat latte')
    await sheet.waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.tile.order').waitFor()
  })

  it('shows the reason of every argument one touch away', async () => {
    const page = await openScreen()
    await say(page, 'open my window halfway')
    await page.getByRole('button', { name: /Show every reason/ }).click()
    const detail = page.locator('.decision').first()
    await detail.waitFor()
    expect(await detail.locator('dt').count()).toBe(await detail.locator('.why').count())
  })

  it('takes the text field away while driving, and brings it back', async () => {
    const page = await openScreen()
    await page.getByRole('button', { name: /menu/ }).click()
    await page.getByRole('button', { name: 'Simulator' }).click()
    const speed = page.getByRole('slider', { name: 'speed' })
    await speed.fill('60')
    await speed.press('ArrowRight')
    await page.getByText('Typing waits until you park.').waitFor()
    await page.getByRole('textbox', { name: 'Type to Codriver' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'reset the world' }).click()
    await page.getByRole('textbox', { name: 'Type to Codriver' }).waitFor()
  })

  it('changes a setting by hand, and tells the same on a second screen', async () => {
    const page = await openScreen()
    await page.getByRole('button', { name: /menu/ }).click()
    await page.getByRole('button', { name: 'Lights', exact: true }).click()
    await page.getByRole('button', { name: 'Low beam Off' }).click()
    const on = page.locator('.setting-detail').getByRole('button', { name: 'On', exact: true })
    await on.click()
    await page.getByRole('button', { name: 'Low beam On' }).waitFor()
    await on.and(page.locator('[aria-pressed="true"]')).waitFor()
    // The same browser, a second window.
    const second = await page.context().newPage()
    await second.goto(new URL('/', host.address).href)
    await second.getByText('Low beam').first().waitFor()
  })

  it('speaks Chinese throughout once that is chosen', async () => {
    const page = await openScreen()
    await page.getByRole('button', { name: /menu/ }).click()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('heading', { name: '设置' }).waitFor()
    await page.locator('html[lang="zh-CN"]').waitFor()
    await page.getByRole('button', { name: '返回' }).click()
    await page.getByRole('textbox').fill('打开我的车窗')
    await page.keyboard.press('Enter')
    await answer(page).getByText('车窗').waitFor()
  })

  it('says that it is reconnecting when the head unit stops', async () => {
    const page = await openScreen()
    await host.stop()
    await page.locator('.state-word', { hasText: 'Reconnecting' }).waitFor()
    await page.getByText('I’ve lost the car.').waitFor()
  })

  it('keeps every touch target at 76 dp or more', async () => {
    const page = await openScreen()
    const tooSmall = () => tooSmallToTouch(page, '.screen button:visible')
    expect(await tooSmall()).toEqual([])
    await page.getByRole('button', { name: /menu/ }).click()
    for (const place of ['Car', 'History', 'People', 'Settings', 'Memory']) {
      await page.getByRole('button', { name: place, exact: true }).click()
      await page
        .locator('[aria-current="page"]', { hasText: place })
        .or(page.locator('.memory-groups'))
        .first()
        .waitFor()
      expect(await tooSmall(), place).toEqual([])
    }
    await page.getByRole('button', { name: 'Car', exact: true }).click()
    await page.getByRole('button', { name: 'Climate', exact: true }).click()
    await page.locator('.setting-detail').waitFor()
    expect(await tooSmall(), 'one card of the car').toEqual([])
  })
})
