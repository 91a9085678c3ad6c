import { expect, test } from 'vitest'
import { ManualTimers } from '../../agent/platform/timers.ts'

test('alarms run in the order they fall due, each at its own moment, unless called off', () => {
  const timers = new ManualTimers()
  const rung: string[] = []
  const ring = (name: string) => () => rung.push(`${name} ${timers.now()}`)
  timers.after(300, ring('late'))
  timers.after(100, () => {
    ring('early')()
    timers.after(50, ring('set by the early one'))
  })
  const cancel = timers.after(200, ring('never'))
  cancel()
  cancel()
  timers.advance(250)
  expect(rung).toEqual(['early 100', 'set by the early one 150'])
  expect([timers.now(), timers.nextDue(), timers.waiting()]).toEqual([250, 300, [300]])
  timers.advanceToNext()
  timers.advanceToNext()
  expect(rung.at(-1)).toBe('late 300')
  expect(timers.now()).toBe(300)
})
