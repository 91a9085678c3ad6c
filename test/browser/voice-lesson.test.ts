import { afterEach, describe, expect, it } from 'vitest'
import { type Car, startCar } from './fake-microphone.ts'
import { noBrowser } from './screen.ts'
import { soundOf } from './spoken-sound.ts'

/** Long enough for whoever clicks meanwhile, with the pauses that end a sentence. */
const TALK = [
  'we usually take the road along the river because it is quiet in the morning',
  'please remind me to call my brother when we get home this evening',
  'it is a little warm in here but i would rather keep the windows closed',
]

let car: Car | undefined
afterEach(async () => {
  await car?.close()
  car = undefined
})

describe.skipIf(noBrowser)('teaching a voice, in a browser', { retry: 1 }, () => {
  it('takes three spoken sentences, does nothing else with them, and forgets them when asked', async () => {
    const sound = await soundOf(2, ...Array.from({ length: 5 }, () => TALK.flatMap(one => [one, 1.2])).flat())
    car = await startCar({ sound })
    const { page } = car
    const button = (name: string | RegExp) => page.getByRole('button', { name })
    await page.getByRole('button', { name: 'Menu' }).click()
    await button('People').click()
    await button('Add a driver').first().click()
    await page.getByLabel('Name', { exact: true }).fill('Anna')
    await page.locator('form').getByRole('button', { name: 'Add a driver' }).click()
    await button('Switch to Anna').click()
    await button('Learn my voice').click()
    await page.getByText('never the sound itself').waitFor()
    await button('Start').click()
    await page.getByText('0 of 3 sentences heard').waitFor()
    await page.getByText('1 of 3 sentences heard').waitFor()
    await page.getByRole('heading', { name: 'I know your voice' }).waitFor()
    await button('Forget my voice').click()
    await page.getByRole('heading', { name: 'Learn my voice' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.answer').count()).toBe(0)
  }, 90_000)
})
