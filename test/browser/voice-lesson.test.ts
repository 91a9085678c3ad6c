import { afterEach, describe, expect, it } from 'vitest'
import { joined, quiet, spoken } from '../voice/speech.ts'
import { type Car, startCar } from './fake-microphone.ts'
import { noBrowser } from './screen.ts'

/** One sentence for each of the lesson's three. */
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

describe.skipIf(noBrowser)('teaching a voice, in a browser', () => {
  it('takes three spoken sentences, does nothing else with them, and forgets them when asked', async () => {
    car = await startCar({ sound: 'page' })
    const { page, speak } = car
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
    for (const [heard, sentence] of TALK.entries()) {
      await page.getByText(`${heard} of 3 sentences heard`).waitFor()
      // With the pause that ends a sentence.
      await speak(joined(await spoken(sentence), quiet(1.2)))
    }
    await page.getByRole('heading', { name: 'I know your voice' }).waitFor()
    await button('Forget my voice').click()
    await page.getByRole('heading', { name: 'Learn my voice' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.answer').count()).toBe(0)
  }, 90_000)
})
