import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ModelServer, startModelServer } from '../model-server/model-server.ts'
import { type BuiltHost, startBuiltHost } from '../support/built-host.ts'
import { noBrowser, useBrowser } from './screen.ts'

const KEY = 'sk-never-to-be-seen'

describe.skipIf(noBrowser)('a language model on the screen', () => {
  const browser = useBrowser()
  let server: ModelServer
  let host: BuiltHost

  const start = async (url: string): Promise<void> => {
    host = await startBuiltHost({
      environment: {
        CODRIVER_MODEL_URL: url,
        CODRIVER_MODEL: 'scripted',
        CODRIVER_MODEL_KEY: KEY,
        // How slow a model may be is tested elsewhere: here a busy machine must not look like one.
        CODRIVER_MODEL_TIMEOUT_MS: '60000',
      },
    })
  }
  beforeEach(async () => {
    server = await startModelServer()
  })
  afterEach(async () => {
    await host.stop()
    await server.close()
  })

  it('tells in the history who planned a turn, why, and what it took', async () => {
    await start(server.url)
    server.behave({
      type: 'answer',
      calls: [{ name: 'set_light_ambient_color', arguments: { value: 'blue' } }],
    })
    const page = await browser.page()
    await page.goto(host.address)
    await page.getByRole('textbox').fill('turn this place into a lagoon at dusk')
    await page.keyboard.press('Enter')
    await page.locator('.answer').getByText(/blue/i).waitFor()
    await page.getByRole('button', { name: /Show every reason/ }).click()
    await page.getByText(/900 tokens in, 30 out/).waitFor()
    expect(await page.content()).not.toContain(KEY)
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/history.png` })
  })

  it('tells when the first sentence of a streamed answer could be heard', async () => {
    await start(server.url)
    server.behave({ type: 'answer', text: 'It is 330 metres high. Many people go up every day.' })
    const page = await browser.page()
    await page.goto(host.address)
    await page.getByRole('textbox').fill('how high is the eiffel tower')
    await page.keyboard.press('Enter')
    await page
      .locator('.answer')
      .getByText(/330 metres/)
      .waitFor()
    await page.getByRole('button', { name: /menu/ }).click()
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByText(/first sentence spoken after \d+ ms/).waitFor()
  })

  it('lets the driver choose what may leave the car, in both languages, and shows no key', async () => {
    await start('https://model.example/v1')
    const page = await browser.page()
    await page.goto(host.address)
    await page.getByRole('textbox').waitFor()
    await page.getByRole('button', { name: /menu/ }).click()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Model', exact: true }).click()
    await page.getByText('not asked: nothing may leave the car').waitFor()
    const words = page.getByRole('button', { name: 'Words', exact: true })
    expect(await page.getByRole('button', { name: 'Nothing' }).getAttribute('aria-pressed')).toBe('true')
    await words.click()
    await page.getByText('No names, nothing remembered.').waitFor()
    await page.getByText('ready', { exact: true }).waitFor()
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/settings-en.png` })
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByText('你说的话、它最近的回答和车的状态').waitFor()
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/settings-zh.png` })
    expect(await page.content()).not.toContain(KEY)
  })
})
