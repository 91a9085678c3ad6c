import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { decodeMicrophone } from '../../agent/protocol/index.ts'
import { type Car, type CarOptions, recordings, startCar } from './fake-microphone.ts'
import { noBrowser } from './screen.ts'
import { soundOf } from './spoken-sound.ts'

const folder = recordings()
if (folder === undefined && !noBrowser)
  console.warn('Spoken tests are skipped: CODRIVER_TEST_AUDIO names no folder with recordings.')

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
  const sound = (name: string): string => join(folder ?? '', 'e2e', name)

  it('opens the driver window on "hey jarvis, open the driver window"', async () => {
    const { page } = await start({ sound: sound('hey-jarvis-open-the-driver-window.wav') })
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
    expect(await page.getByText(/window/i).count()).toBeGreaterThan(0)
  })

  it("takes a human's coffee order as far as the question whether it is right", async () => {
    const { page } = await start({ sound: sound('hey-jarvis-human-coffee-order.wav') })
    const sheet = page.getByRole('alertdialog')
    await sheet.waitFor()
    expect(await sheet.textContent()).toMatch(/coffee/i)
  })
})

interface Wire {
  readonly frames: { at: number; loud: boolean }[]
  /** When the head unit told the screen to stop speaking; 0 as long as it has not. */
  hushedAt: number
}

/** Amplitude of the synthetic voice's sounds; the quiet between its sentences stays far below. */
const LOUD = 1500

/** Notes when the microphone's frames leave the page, and when the order to be silent reaches it. */
function listenIn(page: Page, wire: Wire): void {
  page.on('websocket', socket => {
    socket.on('framesent', ({ payload }) => {
      if (typeof payload === 'string') return
      const pcm = decodeMicrophone(payload) ?? new Int16Array(0)
      wire.frames.push({ at: performance.now(), loud: pcm.some(sample => Math.abs(sample) > LOUD) })
    })
    socket.on('framereceived', ({ payload }) => {
      if (wire.hushedAt > 0 || typeof payload !== 'string') return
      const message: unknown = JSON.parse(payload)
      const isHush =
        typeof message === 'object' &&
        message !== null &&
        'type' in message &&
        message.type === 'speech' &&
        'text' in message &&
        message.text === ''
      if (isHush) wire.hushedAt = performance.now()
    })
  })
}

/** When the voice that was heard last before the silence had begun: after at least half a second of quiet. */
function startOfSpeech({ frames, hushedAt }: Wire): number {
  const loud = frames.filter(frame => frame.loud && frame.at < hushedAt)
  return loud.findLast(({ at }, index) => at - (loud[index - 1]?.at ?? 0) > 500)?.at ?? 0
}

// Chromium's fake microphone loses sound where the machine is too busy to fetch it in time.
describe.skipIf(noBrowser)('spoken to by a synthetic voice', { retry: 2 }, () => {
  it('wakes, listens, and does it', async () => {
    const sound = await soundOf(2, 'hey jarvis', 1, 'open all the windows', 3)
    const { page } = await start({ sound })
    await page
      .getByRole('img', { name: /window 100% open/ })
      .first()
      .waitFor()
  })

  it('stops speaking when spoken over, and hears what was said', async () => {
    const sound = await soundOf(2, 'hey jarvis', 1, 'what can you do', 3.5, 'open all the windows', 3)
    const wire = { frames: [] as { at: number; loud: boolean }[], hushedAt: 0 }
    const { page } = await start({ sound, prepare: async page => listenIn(page, wire) })
    const phases = (): Promise<readonly string[]> =>
      page.evaluate(() => JSON.parse(document.documentElement.dataset.phases ?? '[]'))
    await page.locator('main.assistant').waitFor()
    await page.evaluate(() => {
      const column = document.querySelector('main.assistant')
      const seen: (string | undefined)[] = []
      const note = (): void => {
        seen.push(column instanceof HTMLElement ? column.dataset.phase : undefined)
        document.documentElement.dataset.phases = JSON.stringify(seen)
      }
      if (column !== null) new MutationObserver(note).observe(column, { attributeFilter: ['data-phase'] })
    })
    // Done at once, or asked about where it was heard badly: in either case it was heard.
    await page
      .getByText(/all (?:the )?windows/i)
      .first()
      .waitFor()
    expect((await phases()).join(' ')).toContain('speaking listening')
    // The ear itself is held to 300 ms (test/voice/listener.test.ts); this is the whole way there and back, beside a
    // browser on the same two cores: 455 ms when measured on a busy machine.
    expect(wire.hushedAt - startOfSpeech(wire)).toBeLessThanOrEqual(700)
  })
})

describe.skipIf(noBrowser)('interrupted in mid-sentence', () => {
  const typing = async (page: Page): Promise<void> => {
    const field = page.getByRole('textbox').first()
    await field.fill('open my window')
    await field.press('Enter')
    await page.getByRole('img', { name: /window 100% open/ }).waitFor()
  }
  const listening = (page: Page): Promise<void> =>
    page.locator('main.assistant[data-phase=listening]').waitFor()
  const idle = (page: Page): Promise<void> => page.locator('main.assistant[data-phase=idle]').waitFor()

  it('by an unplugged microphone: says so, waits for no more words, and typing goes on', async () => {
    const sound = await soundOf(2, 'hey jarvis', 0.6, 'i would like to go', 0.1, 'and then perhaps to the', 6)
    const { page } = await start({
      sound,
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
    await listening(page)
    await page.evaluate(() => document.dispatchEvent(new Event('unplug')))
    await page
      .getByText(/microphone was unplugged/i)
      .first()
      .waitFor()
    await idle(page)
    await typing(page)
  })

  it('by a connection that drops: comes back, waits for no more words, and typing goes on', async () => {
    const sound = await soundOf(2, 'hey jarvis', 0.6, 'i would like to go', 0.1, 'and then perhaps to the', 6)
    const drops: (() => Promise<void>)[] = []
    const { page } = await start({
      sound,
      prepare: page =>
        page.routeWebSocket(/screen/, socket => {
          socket.connectToServer()
          drops.push(() => socket.close())
        }),
    })
    await listening(page)
    await drops.at(-1)?.()
    await vi.waitFor(() => expect(drops.length).toBeGreaterThan(1), { timeout: 20_000 })
    await idle(page)
    await typing(page)
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
