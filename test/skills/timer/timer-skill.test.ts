import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../../../agent/platform/clock.ts'
import type { Database } from '../../../agent/platform/database.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { taskViewSchema } from '../../../agent/protocol/index.ts'
import { TimerSkill } from '../../../agent/skills/timer/timer-skill.ts'
import { contextOf, does, MORNING, spoken } from '../context.ts'

let db: Database
let timer: TimerSkill
let counter = 0
const make = () => new TimerSkill(db, () => `timer-${++counter}`)
const after = (seconds: number, driverId = 'wei') => contextOf({ time: MORNING + seconds * 1000, driverId })
const pass = (seconds: number, driverId = 'wei') =>
  timer.advance(MORNING + seconds * 1000, after(seconds, driverId))
const card = () => {
  const view = taskViewSchema.parse(timer.tasks('wei')[0])
  if (view.kind !== 'timer') throw new Error('not a timer')
  return view
}
beforeEach(() => {
  counter = 0
  db = openDatabase(':memory:', new ManualClock(MORNING)).database
  timer = make()
})

test('a timer runs in the car’s time, rings once, and is dismissed', async () => {
  const outcome = await does(timer, 'start', { seconds: 270, name: 'pasta' }, contextOf())
  expect(outcome.say).toEqual({ en: '4 minutes 30 seconds, starting now.', zh: '4分30秒，开始计时。' })
  pass(100)
  expect(card().detail.remainingSeconds).toBe(170)
  expect(pass(271)[0]?.say.en).toBe("Time's up: the pasta timer.")
  expect(pass(272)).toEqual([])
  expect(card().state).toBe('due')
  await does(timer, 'cancel', {}, after(273))
  expect(timer.tasks('wei')).toEqual([])
})

test('it goes on after a restart, and rings late if it must', async () => {
  await does(timer, 'start', { seconds: 60 }, contextOf())
  timer = make()
  expect(pass(3600)).toHaveLength(1)
})

test('longer, shorter, pause and resume', async () => {
  await does(timer, 'start', { seconds: 300 }, contextOf())
  await does(timer, 'add', { seconds: 120 }, after(60))
  await does(timer, 'subtract', { seconds: 60 }, after(60))
  expect(card().detail.remainingSeconds).toBe(300)
  await does(timer, 'pause', {}, after(100))
  pass(5000)
  expect(card().detail.remainingSeconds).toBe(260)
  await does(timer, 'resume', {}, after(5000))
  expect(pass(5261)).toHaveLength(1)
  await expect(does(timer, 'subtract', { seconds: 600 }, after(5261))).rejects.toThrow()
})

test('among several the named one is meant, else it is asked; cancelled ones can be brought back', async () => {
  await does(timer, 'start', { seconds: 300, name: 'tea' }, contextOf())
  await does(timer, 'start', { seconds: 600 }, contextOf())
  expect(timer.propose('cancel', {}, contextOf()).type).toBe('question')
  expect(spoken(timer.propose('status', { name: 'tea' }, contextOf()))).toBe(
    '5 minutes left on the tea timer.',
  )
  const { inverse } = await does(timer, 'cancel_all', {}, contextOf())
  expect(timer.tasks('wei')).toEqual([])
  if (inverse === undefined) throw new Error('cannot be taken back')
  await timer.execute(inverse, contextOf())
  await does(timer, 'cancel', { name: '10分钟' }, contextOf())
  expect(timer.tasks('wei').map(task => task.title.en)).toEqual(['Tea'])
})

test('another driver’s timer waits for them', async () => {
  await does(timer, 'start', { seconds: 10 }, contextOf())
  expect(pass(20, 'ann')).toEqual([])
  expect(pass(30)).toHaveLength(1)
})

test('nonsense is refused, a clock set back does not stretch the timer', async () => {
  expect(timer.propose('start', { seconds: 0 }, contextOf()).type).toBe('refuse')
  expect(timer.propose('start', { seconds: 1e9 }, contextOf()).type).toBe('refuse')
  expect(timer.propose('pause', {}, contextOf()).type).toBe('refuse')
  await does(timer, 'start', { seconds: 60 }, contextOf())
  pass(-1_000_000)
  expect(card().detail.remainingSeconds).toBe(60)
  expect(pass(-1_000_000 + 61)).toHaveLength(1)
})
