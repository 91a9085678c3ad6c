import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { spoken } from '../voice/speech.ts'
import { type Car, type CarOptions, recordings, startCar } from './fake-microphone.ts'
import { noBrowser } from './screen.ts'
import { afterQuiet, soundOf } from './spoken-sound.ts'

const folder = recordings()
if (folder === undefined && !noBrowser)
  console.warn('Spoken tests are skipped: CODRIVER_TEST_AUDIO names no folder with recordings.')

// A hang is the end, not a slow machine: what is timed is timed in the page.
vi.setConfig({ testTimeout: 90_000 })

const cars: Car[] = []
const start = async (options?: CarOptions): Promise<Car> => {
  const car = await startCar(options)
  cars.push(car)
  return car
}
afterEach(async () => {
  for (const car of cars.splice(0)) await car.close()
})

describe.skipIf(noBrowser || folder === undefined)('spoken to, in a browser', () => {
  const sound = (name: string): Promise<string> => afterQuiet(3, join(folder ?? '', 'e2e', name))

  it('opens the driver window on "hey jarvis, open the driver window"', async () => {
    const { page } = await start({ sound: await sound('hey-jarvis-open-the-driver-window.wav') })
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
    expect(await page.getByText(/window/i).count()).toBeGreaterThan(0)
  })

  it("takes a human's coffee order as far as the question whether it is right", async () => {
    const { page } = await start({ sound: await sound('hey-jarvis-human-coffee-order.wav') })
    const sheet = page.getByRole('alertdialog')
    await sheet.waitFor()
    expect(await sheet.textContent()).toMatch(/coffee/i)
  })
})

/** Of a synthetic voice: the first sample that is heard. */
const fromFirstSound = (pcm: Int16Array): Int16Array =>
  pcm.subarray(pcm.findIndex(sample => Math.abs(sample) > 1500))

/** Kills the processes the host has started: the listener. */
function killChildren(host: number | undefined): void {
  const children = execFileSync('pgrep', ['-P', String(host)], { encoding: 'utf8' })
  for (const child of children.trim().split('\n')) process.kill(Number(child), 'SIGKILL')
}

/** What this machine has to do beside, with a time that was measured on it. */
const load = (): string => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`

describe.skipIf(noBrowser)('spoken to by a synthetic voice', () => {
  const phase = (page: Page, name: string): Promise<void> =>
    page.locator(`main.assistant[data-phase=${name}]`).waitFor()
  const openWindow = (page: Page): Promise<void> =>
    page
      .getByRole('img', { name: /window 100% open/ })
      .first()
      .waitFor()

  it('wakes, listens, and does it', async () => {
    const sound = await soundOf(4, 'hey, jarvis', 1, 'please open my window', 3)
    const { page } = await start({ sound })
    await openWindow(page)
  })

  it('is silent within 300 ms when spoken over, and does what was said', async () => {
    const { page, speak, soundEvents } = await start({ sound: 'page' })
    await speak(await spoken('hey, jarvis'))
    await phase(page, 'listening')
    await speak(await spoken('what can you do'))
    // In its first second the car takes a voice in the microphone for its own.
    await vi.waitFor(
      async () => {
        const began = (await soundEvents()).findLast(({ what }) => what === 'voice')?.at
        const now = await page.evaluate(() => performance.now())
        expect(now - (began ?? now)).toBeGreaterThan(1500)
      },
      { timeout: 25_000 },
    )
    await speak(fromFirstSound(await spoken('please open my window')))
    await openWindow(page)
    const events = await soundEvents()
    const said = events.findLast(({ what }) => what === 'said')?.at ?? Number.NaN
    const silence = events.find(({ what, at }) => what === 'silence' && at > said)?.at ?? Number.NaN
    console.info(`Speech to silence: ${Math.round(silence - said)} ms (${load()})`)
    expect(silence - said).toBeLessThanOrEqual(300)
    // It was an interruption, not a pause: the answer did not go on.
    expect(events.filter(({ what, at }) => what === 'voice' && at > said && at < said + 1500)).toEqual([])
  })
})

describe.skipIf(noBrowser)('interrupted in mid-sentence', () => {
  const typing = async (page: Page): Promise<void> => {
    const field = page.getByRole('textbox').first()
    await field.fill('open my window')
    await field.press('Enter')
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
  }
  /** Two seconds of a sentence are being said when this resolves. */
  const begin = async ({ page, speak }: Car): Promise<void> => {
    const sentence = await spoken('i would like to go, and then perhaps to the')
    await speak(await spoken('hey, jarvis'))
    await page.locator('main.assistant[data-phase=listening]').waitFor()
    await speak(sentence)
  }

  it('by an unplugged microphone: says so, waits for no more words, and typing goes on', async () => {
    const car = await start({
      sound: 'page',
      prepare: async page => {
        await page.addInitScript(() => {
          const { mediaDevices } = navigator
          const open = mediaDevices.getUserMedia.bind(mediaDevices)
          mediaDevices.getUserMedia = async wanted => {
            const stream = await open(wanted)
            document.addEventListener('unplug', () =>
              stream.getTracks()[0]?.dispatchEvent(new Event('ended')),
            )
            return stream
          }
        })
      },
    })
    const { page } = car
    await begin(car)
    await page.evaluate(() => document.dispatchEvent(new Event('unplug')))
    await page
      .getByText(/microphone was unplugged/i)
      .first()
      .waitFor()
    // At once, not when the patience for more words has run out.
    expect(await page.locator('main.assistant').getAttribute('data-phase')).toBe('idle')
    await typing(page)
  })

  it('by a connection that drops: comes back, waits for no more words, and typing goes on', async () => {
    const drops: (() => Promise<void>)[] = []
    /** The phases each connection told, in order. */
    const phases: string[][] = []
    const car = await start({
      sound: 'page',
      prepare: page =>
        page.routeWebSocket(/screen/, socket => {
          const server = socket.connectToServer()
          const told: string[] = []
          phases.push(told)
          server.onMessage(message => {
            const phase = /"phase":"(\w+)"/.exec(typeof message === 'string' ? message : '')?.[1]
            if (phase !== undefined) told.push(phase)
            socket.send(message)
          })
          drops.push(() => socket.close())
        }),
    })
    const { page } = car
    await begin(car)
    await drops.at(-1)?.()
    await vi.waitFor(() => expect(phases[1]?.[0]).toBeDefined(), { timeout: 20_000 })
    // At once, not when the patience for more words has run out.
    expect(phases[1]?.[0]).toBe('idle')
    await page.locator('main.assistant[data-phase=idle]').waitFor()
    await typing(page)
  })
})

describe.skipIf(noBrowser)('a microphone of another rate', () => {
  it.each([44_100, 48_000])('%d Hz: is heard all the same', async rate => {
    const { page, speak } = await start({
      sound: 'page',
      // As in browsers that open no context of a rate other than the device's.
      prepare: async page => {
        await page.addInitScript(rate => {
          window.AudioContext = class extends AudioContext {
            constructor(wanted?: AudioContextOptions) {
              super(wanted?.sampleRate === 16_000 ? { ...wanted, sampleRate: rate } : wanted)
            }
          }
        }, rate)
      },
    })
    await speak(await spoken('hey, jarvis'))
    await page.locator('main.assistant[data-phase=listening]').waitFor()
    await speak(await spoken('please open my window'))
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
  })
})

describe.skipIf(noBrowser)('an ear that dies', () => {
  it('is said to, typing goes on meanwhile, and it hears again', async () => {
    const { page, host, speak } = await start({ sound: 'page' })
    await speak(await spoken('hey, jarvis'))
    await page.locator('main.assistant[data-phase=listening]').waitFor()
    killChildren(host.process.pid)
    await page
      .getByText(/my hearing broke down/i)
      .first()
      .waitFor()
    const field = page.getByRole('textbox').first()
    await field.fill('open my window')
    await field.press('Enter')
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
    await page
      .getByText(/my hearing broke down/i)
      .first()
      .waitFor({ state: 'detached' })
    await speak(await spoken('hey, jarvis'))
    await page.locator('main.assistant[data-phase=listening]').waitFor()
  })
})

describe.skipIf(noBrowser)('a microphone that is not there', () => {
  it('says that it may not use it, and typing goes on', async () => {
    const { page } = await start({ permission: 'denied' })
    await page.getByRole('button', { name: /microphone/i }).click()
    await page
      .getByText(/may not use the microphone/i)
      .first()
      .waitFor()
    const field = page.getByRole('textbox').first()
    await field.fill('open my window')
    await field.press('Enter')
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
  })
})
