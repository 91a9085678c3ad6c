import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../../../agent/platform/clock.ts'
import type { Database } from '../../../agent/platform/database.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { taskViewSchema } from '../../../agent/protocol/index.ts'
import { ReminderSkill } from '../../../agent/skills/reminder/reminder-skill.ts'
import { nowhere } from '../../../agent/skills/shared/whereabouts.ts'
import { contextOf, does, MORNING, spoken } from '../context.ts'

let db: Database
let reminder: ReminderSkill
let near = false
let counter = 0
const make = () =>
  new ReminderSkill(db, () => `reminder-${++counter}`, {
    ...nowhere,
    find: words =>
      words === 'home' || words === 'lake view'
        ? { id: 'lake_view', name: { en: 'Lake View', zh: '湖景苑' } }
        : undefined,
    nameOf: () => ({ en: 'Lake View', zh: '湖景苑' }),
    isNear: () => near,
  })
const pass = (seconds: number, driverId = 'wei') =>
  reminder.advance(MORNING + seconds * 1000, contextOf({ driverId, time: MORNING + seconds * 1000 }))
beforeEach(() => {
  counter = 0
  near = false
  db = openDatabase(':memory:', new ManualClock(MORNING)).database
  reminder = make()
})

test('it reminds at a time, once, and only its driver, also after a restart', async () => {
  const outcome = await does(reminder, 'create', { what: 'buy milk', at: { time: '18:30' } }, contextOf())
  expect(outcome.say).toEqual({ en: "I'll remind you at 18:30: buy milk.", zh: '好，18:30提醒你buy milk。' })
  expect(taskViewSchema.parse(reminder.tasks('wei')[0]).state).toBe('waiting')
  reminder = make()
  const evening = (new Date(2026, 4, 12, 18, 30).getTime() - MORNING) / 1000
  expect(pass(evening, 'ann')).toEqual([])
  expect(pass(evening)[0]?.say.en).toBe('A reminder: buy milk.')
  expect(pass(evening + 1)).toEqual([])
  await does(reminder, 'cancel', {}, contextOf())
  expect(reminder.tasks('wei')).toEqual([])
})

test('a time of day that has passed means tomorrow’s', async () => {
  const outcome = await does(reminder, 'create', { what: '吃药', at: { time: '07:00' } }, contextOf())
  expect(outcome.say.zh).toBe('好，明天07:00提醒你吃药。')
  const either = { time: '06:00', eitherHalf: true }
  const evening = await does(reminder, 'create', { what: 'ring Dad', at: either }, contextOf())
  expect(evening.say.en).toMatch(/at 18:00/)
  const soon = await does(reminder, 'create', { what: 'stretch', at: { inSeconds: 600 } }, contextOf())
  expect(soon.say.en).toMatch(/at 08:10/)
})

test('arriving means coming from elsewhere', async () => {
  near = true
  await does(reminder, 'create', { what: 'water the plants', whenArriving: 'home' }, contextOf())
  expect(pass(1)).toEqual([])
  near = false
  expect(pass(2)).toEqual([])
  near = true
  expect(pass(3)[0]?.say.en).toMatch(/water the plants/)
})

test('what is missing is asked, what is gone is said, and a cancelled one comes back', async () => {
  expect(spoken(reminder.propose('create', { what: 'call Ann' }, contextOf()))).toMatch(/When/)
  expect(reminder.propose('create', { what: 'x', at: { time: '29:99' } }, contextOf()).type).toBe('question')
  expect(reminder.propose('create', { what: 'x', whenArriving: 'Atlantis' }, contextOf()).type).toBe(
    'question',
  )
  expect(spoken(reminder.propose('list', {}, contextOf()))).toMatch(/haven't any/)
  await does(reminder, 'create', { what: 'buy milk', at: { inSeconds: 600 } }, contextOf())
  await does(reminder, 'create', { what: 'call Ann', at: { inSeconds: 900 } }, contextOf())
  expect(reminder.propose('cancel', {}, contextOf()).type).toBe('question')
  const { inverse } = await does(reminder, 'cancel', { what: 'the milk' }, contextOf())
  expect(reminder.tasks('wei')).toHaveLength(1)
  if (inverse === undefined) throw new Error('cannot be taken back')
  await reminder.execute(inverse, contextOf())
  expect(reminder.tasks('wei')).toHaveLength(2)
})
