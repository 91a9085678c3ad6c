import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, useBrowser } from '../../browser/screen.ts'
import type { StageScene } from '../fixtures/stage-scenes.ts'

/** The stage in a real browser, on its gallery page: what only a layout and an animation engine can tell. */
describe.skipIf(noBrowser !== undefined)('the stage in a browser', () => {
  const browser = useBrowser()
  let folder: string
  let server: PreviewServer
  let address: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'codriver-stage-'))
    const root = join(import.meta.dirname, '../../../renderer')
    const shared = { configFile: false, root, logLevel: 'error' } as const
    await build({
      ...shared,
      plugins: [react()],
      build: {
        outDir: folder,
        emptyOutDir: true,
        rollupOptions: { input: join(root, 'gallery/stage.html') },
      },
    })
    server = await preview({ ...shared, build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0 } })
    address = server.resolvedUrls?.local[0] ?? ''
  })
  afterAll(async () => {
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const open = async (
    query: Readonly<Record<string, string>> & { readonly scene: StageScene },
    options: BrowserContextOptions = {},
  ): Promise<Page> => {
    const page = await browser.page({ reducedMotion: 'no-preference', ...options })
    await page.goto(`${address}gallery/stage.html?${new URLSearchParams(query)}`)
    await page.waitForSelector('.stage-car')
    await page.evaluate(() => document.fonts.ready)
    return page
  }

  it.each([
    [1280, 720, {}],
    [1920, 1080, {}],
    [1920, 720, { wide: '1' }],
  ])('draws the link from the thread to the part, at %i×%i', async (width, height, more) => {
    const page = await open(
      { scene: 'winter', link: 'window.position@rear_right', ...more },
      { viewport: { width, height } },
    )
    const ends = await page.locator('.stage-link-line').evaluate(line => {
      if (!(line instanceof SVGPathElement)) throw new Error('the link is not a path')
      const toScreen = (at: number) => {
        const point = line.getPointAtLength(at).matrixTransform(line.getScreenCTM() ?? undefined)
        return [point.x, point.y]
      }
      return { start: toScreen(0), end: toScreen(line.getTotalLength()) }
    })
    const thread = await page.locator('.thread').boundingBox()
    const glass = await page.locator('.stage-link-outline').boundingBox()
    if (thread === null || glass === null) throw new Error('thread or glass is not shown')
    const [startX = 0, startY = 0] = ends.start
    const [endX = 0, endY = 0] = ends.end
    expect(Math.abs(startX - thread.x)).toBeLessThan(2)
    expect(Math.abs(startY - (thread.y + thread.height / 2))).toBeLessThan(2)
    expect(endX).toBeGreaterThan(glass.x - 4)
    expect(endX).toBeLessThan(glass.x + glass.width + 12)
    expect(endY).toBeGreaterThan(glass.y)
    expect(endY).toBeLessThan(glass.y + glass.height)
    await page.context().close()
  })

  const goOn = (page: Page, scene: StageScene) =>
    page.evaluate(async next => {
      location.hash = next
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    }, scene)

  it.each(['en', 'zh'])('lets no words overlap or leave the stage (%s)', async lang => {
    const page = await open({ scene: 'factory', lang }, { reducedMotion: 'reduce' })
    for (const scene of ['factory', 'winter', 'family', 'windows', 'doors', 'storm', 'comfort'] as const) {
      await goOn(page, scene)
      const boxes = await page
        .locator('.stage-zone, .stage-window[data-on="true"], .stage-note')
        .evaluateAll(elements =>
          elements.map(element => {
            const range = document.createRange()
            range.selectNodeContents(element)
            const { left, top, right, bottom } = range.getBoundingClientRect()
            return { name: element.textContent, left, top, right, bottom }
          }),
        )
      expect(boxes.length).toBeGreaterThan(1)
      boxes.forEach((a, i) => {
        expect(a.left >= 23 && a.right <= 633 && a.bottom <= 700, `${scene}: ${a.name}`).toBe(true)
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1
          expect(apart, `${scene}: ${a.name} on ${b.name}`).toBe(true)
        }
      })
    }
    await page.context().close()
  })

  /** Every transition and animation that runs while one scene becomes another, but for the thread. */
  const movements = async (page: Page, next: StageScene) =>
    page.evaluate(async scene => {
      location.hash = scene
      const seen = new Map<string, { ms: number; rounds: number }>()
      const until = performance.now() + 900
      while (performance.now() < until) {
        for (const animation of document.getAnimations()) {
          const timing = animation.effect?.getComputedTiming()
          const name =
            animation instanceof CSSTransition
              ? animation.transitionProperty
              : animation instanceof CSSAnimation
                ? animation.animationName
                : 'script'
          seen.set(name, {
            ms: Math.max(seen.get(name)?.ms ?? 0, Number(timing?.endTime ?? 0)),
            rounds: timing?.iterations ?? 1,
          })
        }
        await new Promise(requestAnimationFrame)
      }
      return [...seen].map(([name, { ms, rounds }]) => ({ name, ms, rounds }))
    }, next)

  it('moves nothing longer than 520 ms while driving, and loops nothing', async () => {
    const page = await open({ scene: 'summer' })
    const seen = await movements(page, 'storm')
    expect(seen.map(({ name }) => name)).toContain('transform')
    expect(Math.max(...seen.map(({ ms }) => ms))).toBeLessThanOrEqual(520)
    expect(seen.every(({ rounds }) => rounds === 1)).toBe(true)
    await page.context().close()
  })

  it('only fades, in 90 ms, for who asks for less motion', async () => {
    const page = await open({ scene: 'factory' }, { reducedMotion: 'reduce' })
    const seen = await movements(page, 'doors')
    expect(seen.map(({ name }) => name)).toContain('opacity')
    expect(seen.filter(({ name }) => /transform|dash/.test(name))).toEqual([])
    expect(Math.max(...seen.map(({ ms }) => ms))).toBeLessThanOrEqual(90)
    const before = await page.locator('.thread-drawing').innerHTML()
    await page.evaluate(() =>
      new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)),
    )
    expect(await page.locator('.thread-drawing').innerHTML()).toBe(before)
    await page.context().close()
  })

  it('has touch targets of 76 dp and more, all with a name', async () => {
    const page = await open({ scene: 'family', touch: '1' })
    const targets = await page.locator('.stage button').evaluateAll(buttons =>
      buttons.map(button => ({
        name: button.getAttribute('aria-label') ?? '',
        width: button.getBoundingClientRect().width,
        height: button.getBoundingClientRect().height,
      })),
    )
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter(({ name, width, height }) => name === '' || width < 76 || height < 76)).toEqual([])
    await page.context().close()
  })
})
