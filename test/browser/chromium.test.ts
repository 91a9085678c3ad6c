import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findChromium } from './chromium.ts'
import { noBrowser, useBrowser } from './screen.ts'

describe('findChromium', () => {
  it('does not silently take another browser than the one asked for', async () => {
    const finding = await findChromium({ CHROME_PATH: '/no/such/browser', PATH: process.env.PATH })
    expect(finding).toMatch(/CHROME_PATH.*does not start/)
  })

  const supported = process.platform === 'linux' && process.arch === 'x64'
  it.skipIf(!supported)('brings its own where none is installed (Linux x64 only)', async () => {
    const finding = await findChromium({ PATH: '/no/such/folder' })
    if (typeof finding === 'string') throw new Error(finding)
    expect(finding.source).toBe('npm')
    expect(existsSync(finding.executablePath)).toBe(true)
    expect(await findChromium({ PATH: process.env.PATH, CODRIVER_TEST_CHROMIUM: 'npm' })).toEqual(finding)
  })
})

describe.skipIf(noBrowser)('the browser', () => {
  const browser = useBrowser()

  it('shows a page', async () => {
    const page = await browser.page()
    await page.setContent('<h1 lang="zh">车窗</h1>')
    expect(await page.getByRole('heading').textContent()).toBe('车窗')
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 720])
  })
})
