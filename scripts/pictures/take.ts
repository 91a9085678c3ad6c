import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createHeadUnit } from '../../agent/head-unit/head-unit.ts'
import type { Command } from '../../agent/protocol/index.ts'
import { findChromium } from '../../test/browser/chromium.ts'
import { startBuiltHost } from '../../test/support/built-host.ts'
import { build } from '../build.ts'
import { ROOT } from '../sources.ts'
import { tighten } from './png.ts'

/** A moment worth showing: who drives, when, and what was said, the last of it just answered. */
interface Scene {
  readonly file: string
  readonly driver: string
  readonly language: 'en' | 'zh'
  readonly theme: 'night' | 'day'
  /** Local time of the car, `HH:MM`. */
  readonly time: string
  readonly weather: RegExp
  readonly says: readonly string[]
  /** Buttons touched after that, by their names. */
  readonly touches?: readonly RegExp[]
}

const SCENES: readonly Scene[] = [
  {
    file: 'home-night-en.png',
    driver: 'Mia',
    language: 'en',
    theme: 'night',
    time: '21:12',
    weather: /^rain$/,
    says: [
      'turn on my seat heating',
      'take me to the airport',
      'play some jazz',
      'order a large oat milk latte',
      'yes',
      "it's stuffy in here",
    ],
  },
  {
    file: 'home-day-zh.png',
    driver: '小雨',
    language: 'zh',
    theme: 'day',
    time: '08:24',
    weather: /^晴$/,
    says: ['打开座椅加热', '导航去机场', '放点爵士乐', '点一杯大杯燕麦拿铁', '好的', '我有点冷'],
  },
  {
    file: 'memory-night-en.png',
    driver: 'Mia',
    language: 'en',
    theme: 'night',
    time: '19:40',
    weather: /^clear$/,
    says: [
      "I'm from Sichuan, I love spicy food",
      "in summer it's too hot for spicy food, I want something light then",
      'when it rains, heat the mirrors',
      'I usually take a large oat milk latte',
      'my daughter is called Emma',
      'I like the seat heating at level 2 in winter',
    ],
    touches: [/menu/i, /^memory$/i],
  },
]

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** How long a reply needs to stand fully drawn, its link included, in milliseconds. */
const SETTLED_MS = 1600

/** A profile as somebody would have left it, so that the picture shows a name and not a first start. */
const prepare = async (home: string, scene: Scene): Promise<void> => {
  const headUnit = createHeadUnit({ home, ticking: false, logLevel: 'warn' })
  const demand = async (command: Command): Promise<void> => {
    const answer = await headUnit.dispatch(command)
    if (!answer.ok) throw new Error(answer.say?.en ?? `The head unit refused "${command.type}".`)
  }
  try {
    await demand({ type: 'addDriver', name: scene.driver, language: scene.language })
    const added = headUnit.snapshot().drivers.find(driver => driver.name === scene.driver)
    if (added !== undefined) await demand({ type: 'chooseDriver', driverId: added.id })
    await demand({ type: 'preferences', patch: { language: scene.language, theme: scene.theme } })
  } finally {
    await headUnit.close()
  }
}

/** Sets the world in the simulator's panel, as anybody can. */
const setWorld = async (page: Page, scene: Scene): Promise<void> => {
  const panel = page.locator('.sim')
  await panel.locator('input[type="time"]').fill(scene.time)
  await panel.getByText(scene.weather).first().click()
}

const say = async (page: Page, words: string): Promise<void> => {
  await page.locator('.say-field input').fill(words)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(SETTLED_MS)
}

const take = async (page: Page, address: string, scene: Scene): Promise<void> => {
  await page.goto(address)
  await page.locator('.say-field').waitFor()
  // The token of the address works once; from here on the cookie opens the door.
  const { origin } = new URL(address)
  await page.goto(`${origin}/?sim=1`)
  await page.locator('.say-field').waitFor()
  await setWorld(page, scene)
  await page.goto(origin)
  await page.locator('.say-field').waitFor()
  for (const words of scene.says) await say(page, words)
  for (const name of scene.touches ?? []) {
    await page.getByRole('button', { name }).first().click()
    await page.waitForTimeout(SETTLED_MS / 2)
  }
  await writeFile(join(ROOT, 'docs', scene.file), tighten(await page.screenshot()))
}

/** Builds the product, plays each scene in it and takes its picture for the README. */
async function pictures(): Promise<void> {
  const found = await findChromium()
  if (typeof found === 'string') throw new Error(`No picture without a browser: ${found}`)
  await build()
  await mkdir(join(ROOT, 'docs'), { recursive: true })
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...definedEnvironment(), ...found.env },
  })
  try {
    for (const scene of SCENES) {
      const home = await mkdtemp(join(tmpdir(), 'codriver-picture-'))
      await prepare(home, scene)
      const host = await startBuiltHost({ home })
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' })
      await take(await context.newPage(), host.address, scene)
      await context.close()
      await host.stop()
      await rm(home, { recursive: true, force: true })
      console.log(`docs/${scene.file}`)
    }
  } finally {
    await browser.close()
  }
}

await pictures()
