import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '../../agent/protocol/index.ts'
import { type BuiltHost, startBuiltHost } from '../support/built-host.ts'
import type { ScreenClient } from '../support/screen-client.ts'
import { openWebSocket } from '../support/screen-transports.ts'
import { noBrowser, tooSmallToTouch, useBrowser } from './screen.ts'

describe.skipIf(noBrowser)('the memory on the screen', () => {
  const browser = useBrowser()
  let host: BuiltHost
  let first: Page | undefined
  /** A screen without a page, to say and do things beside the ones that are looked at. */
  let hands: ScreenClient

  beforeAll(async () => {
    host = await startBuiltHost()
  })
  afterAll(() => host.stop())

  /** One more page; the first one's session opens the way for the others. */
  const screen = async (): Promise<Page> => {
    if (first === undefined) {
      first = await browser.page({ acceptDownloads: true })
      await first.goto(host.address)
      await first.getByRole('button', { name: /menu/ }).waitFor()
      const [cookie] = await first.context().cookies()
      hands = await openWebSocket(Number(new URL(host.address).port), `${cookie?.name}=${cookie?.value}`)
      // Nobody here reads answers aloud, and nobody waits for that.
      await command({ type: 'preferences', patch: { speakReplies: false } })
      return first
    }
    const page = await first.context().newPage()
    await page.goto(new URL('/', host.address).href)
    return page
  }
  const command = (one: Command) => hands.command(one)
  /** Somebody new sits down. */
  const seat = async (name: string, language: 'en' | 'zh' = 'en'): Promise<void> => {
    await command({ type: 'addDriver', name, language })
    const { snapshot } = await hands.next('snapshot', message =>
      message.snapshot.drivers.some(driver => driver.name === name),
    )
    const driverId = snapshot.drivers.find(driver => driver.name === name)?.id ?? ''
    await command({ type: 'chooseDriver', driverId })
  }
  const tell = (words: string) => command({ type: 'say', text: words })
  const openMemory = async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /menu|菜单/ }).click()
    await page.getByRole('button', { name: /^(Memory|记忆)$/ }).click()
    await page.getByRole('heading', { level: 1, name: /What I know|我记得/ }).waitFor()
  }
  const row = (page: Page, words: string) => page.locator('.memory-row', { hasText: words })

  it('is opened by voice, and left by voice', async () => {
    const page = await screen()
    await seat('Vera')
    const heading = page.getByRole('heading', { level: 1, name: /What I know/ })
    await tell('show me what you know about me')
    await heading.waitFor()
    await tell('go back to the main screen')
    await heading.waitFor({ state: 'hidden' })
    await command({ type: 'chooseDriver', driverId: 'guest' })
  })

  it('does not remember a guest and says how to be remembered', async () => {
    const page = await screen()
    await tell('I love spicy food')
    await openMemory(page)
    await page.getByText('A guest is not remembered').waitFor()
    expect(await page.locator('.memory-row').count()).toBe(0)
    await page.getByRole('button', { name: 'Add a driver' }).click()
    await page.getByRole('heading', { level: 1, name: 'Who drives' }).waitFor()
  })

  it('says what to say while nothing is known, and shows what was said at once, on every screen', async () => {
    const page = await screen()
    await seat('Mia')
    await openMemory(page)
    await page.getByText('I love spicy food in winter').waitFor()
    await tell('I love spicy food in winter')
    const other = await screen()
    await openMemory(other)
    for (const one of [page, other]) {
      await openMemory(one)
      const spicy = row(one, 'Likes spicy food')
      await spicy.getByText('in winter').waitFor()
      expect(await spicy.innerText()).toMatch(/You said so · since \d+ \w+/)
    }
    await row(page, 'Likes spicy food').click()
    await page.locator('blockquote').getByText('I love spicy food in winter').waitFor()
  })

  it('changes, forgets and brings back, by keyboard as well as by touch', async () => {
    const page = await screen()
    await seat('Ben')
    await tell('I usually keep the temperature at 22 degrees')
    await tell('My daughter is called Emma')
    await openMemory(page)
    await row(page, 'Temperature at 22 degrees').focus()
    await page.keyboard.press('Enter')
    // Into what opens, and by Escape back to the row, still on the page.
    await page.locator('.memory-detail:focus').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.memory-row:focus').getByText('Temperature at 22 degrees').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Edit' }).press('Enter')
    // Out of the form, and still on the page, with the focus where one was.
    await page.locator('.memory-edit').press('Escape')
    await page.getByRole('button', { name: 'Edit' }).waitFor()
    await page.locator('.memory-detail:focus').waitFor()
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('button', { name: /: More$/ }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: 'Season' }).click()
    await page.getByRole('button', { name: 'In winter' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.memory-before').getByText('Temperature at 22 degrees').waitFor()
    await row(page, 'Temperature at 22.5 degrees')
      .or(row(page, 'Temperature at 23 degrees'))
      .getByText('in winter')
      .waitFor()
    await page.getByRole('button', { name: /Earlier/ }).click()
    await row(page, 'Temperature at 22 degrees').waitFor()

    await page.getByRole('button', { name: /Everything/ }).click()
    await row(page, 'Daughter: Emma').click()
    await page.getByRole('button', { name: 'Forget' }).click()
    await page.getByRole('status').getByText('Forgotten: Daughter: Emma').waitFor()
    await row(page, 'Daughter: Emma').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await row(page, 'Daughter: Emma').waitFor()

    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('emm')
    await row(page, 'Temperature').waitFor({ state: 'detached' })
    await row(page, 'Daughter: Emma').waitFor()
  })

  it('is only read, shortly, while driving', async () => {
    const page = await screen()
    await seat('Zoe')
    await tell('I love jazz')
    await openMemory(page)
    await row(page, 'Likes to hear jazz').click()
    await page.getByRole('button', { name: 'Edit' }).click()
    await command({ type: 'world', patch: { speed: 60, gear: 'D' } })
    await page.getByText(/changing it waits until you park/).waitFor()
    await page.locator('.memory-glance').getByText('Likes to hear jazz').waitFor()
    expect(await page.locator('.page-list button, .page-detail button, .page input').count()).toBe(0)
    expect(await command({ type: 'memory', ask: { do: 'detail', id: 'any' } })).toMatchObject({ ok: false })
    await command({ type: 'resetWorld' })
    await row(page, 'Likes to hear jazz').waitFor()
  })

  it('goes out as one readable file, and comes in for somebody else after a question', async () => {
    const page = await screen()
    await seat('Ada')
    await tell('I love jazz in the evening')
    await openMemory(page)
    await row(page, 'Likes to hear jazz').waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    const file = await saved
    expect(file.suggestedFilename()).toMatch(/^codriver-memory-Ada-\d{4}-\d\d-\d\d\.json$/)
    const path = join(host.home, 'memory.json')
    await file.saveAs(path)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      format: 'codriver-memory',
      driver: { name: 'Ada' },
      preferences: [{ value: 'jazz' }],
    })
    await seat('Eve')
    await openMemory(page)
    const wrong = join(host.home, 'wrong.json')
    await writeFile(wrong, '{"holiday": "pictures"}')
    await page.locator('input[type=file]').setInputFiles(wrong)
    await page.getByText(/isn’t an exported memory, so nothing was added/).waitFor()
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText('1 memory of Ada. Add them to Eve’s?').waitFor()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Add' }).click()
    await page.getByText('1 memory added.').waitFor()
    const jazz = row(page, 'Likes to hear jazz')
    await jazz.waitFor()
    expect(await jazz.innerText()).not.toContain('Ada')
  })

  it('speaks Chinese throughout, and nothing in it is too small to touch', async () => {
    const page = await screen()
    await seat('小雨', 'zh')
    await tell('冬天我喜欢吃辣')
    await openMemory(page)
    await row(page, '喜欢辣的').click()
    await page.locator('blockquote').getByText('冬天我喜欢吃辣').waitFor()
    const words = await page.locator('.page').innerText()
    expect(words.replaceAll(/codriver/gi, '')).not.toMatch(/[A-Za-z]{3,}/)
    const tooSmall = () => tooSmallToTouch(page, '.page button:visible, .page input:visible')
    expect(await tooSmall()).toEqual([])
    await page.getByRole('button', { name: '修改' }).click()
    await page.getByRole('button', { name: '添加', exact: true }).click()
    await page.getByRole('button', { name: '季节' }).waitFor()
    expect(await tooSmall()).toEqual([])
    await page.getByRole('button', { name: '搜索' }).click()
    await page.getByRole('searchbox').waitFor()
    expect(await tooSmall()).toEqual([])
  })
})
