import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
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

describe.skipIf(noBrowser)('spoken to by a synthetic voice', () => {
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
    const { page } = await start({ sound })
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
    await page
      .getByRole('img', { name: /window 100% open/ })
      .first()
      .waitFor()
    expect((await phases()).join(' ')).toContain('speaking listening')
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
