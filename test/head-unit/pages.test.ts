import { expect, test } from 'vitest'
import { seat, startHeadUnit, talkTo } from './support.ts'

test('a page is opened by voice, each time it is asked for', async () => {
  const headUnit = startHeadUnit({ typingWhileMoving: true })
  await seat(headUnit, 'Mei')
  const talk = talkTo(headUnit)
  expect(headUnit.snapshot().page).toBeUndefined()
  expect(await talk('show me what you know about me')).toMatch(/what I remember/)
  expect(headUnit.snapshot().page).toEqual({ id: 1, at: 'memory' })
  await talk('打开设置')
  expect(headUnit.snapshot().page).toEqual({ id: 2, at: 'settings' })
})

test('long pages wait until the car stands, what is glanced at does not', async () => {
  const headUnit = startHeadUnit({ typingWhileMoving: true })
  await seat(headUnit, 'Mei')
  await headUnit.dispatch({ type: 'world', patch: { speed: 60, gear: 'D' } })
  const talk = talkTo(headUnit)
  expect(await talk('open the settings')).toMatch(/parked/)
  expect(headUnit.snapshot().page).toBeUndefined()
  await talk('打开我的记忆')
  expect(headUnit.snapshot().page?.at).toBe('memory')
})

test('a guest is told that nothing is kept, and how it would be', async () => {
  const talk = talkTo(startHeadUnit())
  expect(await talk('open my memory')).toMatch(/guest.*profile/)
  expect(await talk('我喜欢吃辣')).toMatch(/访客.*档案/)
})
