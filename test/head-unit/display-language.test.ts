import { expect, test } from 'vitest'
import { standing, startHeadUnit, talkTo } from './support.ts'

const DISPLAY = 'center_display.language'

test('the language is switched by asking for it, in either language, there and back', async () => {
  const headUnit = startHeadUnit()
  const talk = talkTo(headUnit)
  await talk('switch to Chinese')
  expect(headUnit.snapshot().preferences.language).toBe('zh')
  await talk('说英文')
  expect(headUnit.snapshot().preferences.language).toBe('en')
  await talk('说中文')
  await talk('undo that')
  expect(headUnit.snapshot().preferences.language).toBe('en')
})

test('the display follows the settings page and the driver', async () => {
  const headUnit = startHeadUnit()
  await headUnit.dispatch({ type: 'preferences', patch: { language: 'zh' } })
  headUnit.pass(1000)
  expect(standing(headUnit, DISPLAY)).toBe('Chinese')
  await headUnit.dispatch({ type: 'addDriver', name: 'Ann', language: 'en' })
  const ann = headUnit.snapshot().drivers.find(driver => driver.name === 'Ann')
  await headUnit.dispatch({ type: 'chooseDriver', driverId: ann?.id ?? '' })
  headUnit.pass(1000)
  expect(headUnit.snapshot().preferences.language).toBe('en')
  expect(standing(headUnit, DISPLAY)).toBe('English')
})

test('"stop" stops what is playing', async () => {
  const headUnit = startHeadUnit()
  const talk = talkTo(headUnit)
  expect(await talk('stop')).toMatch(/nothing to cancel/)
  await talk('play some jazz')
  expect(await talk('stop')).toMatch(/Paused/)
  await talk('放点爵士乐')
  expect(await talk('停')).toMatch(/暂停/)
})
