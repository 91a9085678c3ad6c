import { beforeEach, expect, test } from 'vitest'
import { taskViewSchema } from '../../../agent/protocol/index.ts'
import { PhoneSkill } from '../../../agent/skills/phone/phone-skill.ts'
import { callOf, contextOf, does, MORNING, spoken } from '../context.ts'

let phone: PhoneSkill
beforeEach(() => {
  phone = new PhoneSkill()
})
const state = () => {
  const [task] = phone.tasks()
  return task === undefined ? 'none' : taskViewSchema.parse(task).state
}
const at = (seconds: number) => contextOf({ time: MORNING + seconds * 1000 })

test('a call rings, is picked up, counts the seconds and ends', async () => {
  expect((await does(phone, 'call', { name: '妈妈' }, at(0))).say.zh).toBe('正在呼叫妈妈。')
  expect(state()).toBe('ringing')
  phone.advance(MORNING + 6000)
  phone.advance(MORNING + 36_000)
  expect(state()).toBe('active')
  expect(phone.tasks()[0]?.detail.seconds).toBe(30)
  expect(phone.propose('call', { name: 'Dad' }, at(36)).type).toBe('refuse')
  await does(phone, 'hang_up', {}, at(36))
  expect(state()).toBe('ended')
  phone.advance(MORNING + 60_000)
  expect(state()).toBe('none')
  expect(callOf(phone.propose('redial', {}, at(60))).call.arguments.number).toBe('555-0101')
  expect(phone.propose('redial', {}, contextOf({ driverId: 'ann' })).type).toBe('refuse')
})

test('an incoming call is answered or declined', async () => {
  expect(phone.propose('answer', {}, at(0)).type).toBe('refuse')
  expect(phone.ring('555-0120', MORNING).en).toBe('Hannah Brook is calling.')
  await does(phone, 'answer', {}, at(1))
  expect(state()).toBe('active')
  await does(phone, 'hang_up', {}, at(9))
  phone.ring('555-0120', MORNING)
  await does(phone, 'decline', {}, at(1))
  expect(state()).toBe('ended')
})

test('a name two people share is asked about, an unknown one is said to be unknown', () => {
  const which = phone.propose('call', { name: 'Lin' }, at(0))
  expect(which.type === 'question' && which.options.map(option => option.label.zh)).toEqual(['林月', '林峰'])
  expect(callOf(phone.propose('call', { name: 'Thomas Weir' }, at(0))).call.arguments.number).toBe('555-0121')
  expect(spoken(phone.propose('call', { name: 'Zebedee' }, at(0)))).toMatch(/find Zebedee/)
  expect(phone.propose('call', { number: 'drop tables' }, at(0)).type).toBe('refuse')
})

test('a message is read back before it leaves', () => {
  const proposal = callOf(phone.propose('message', { name: 'Hannah', text: 'ten minutes late' }, at(0)))
  expect(proposal.confirm?.speech.en).toBe('To Hannah Brook: “ten minutes late”. Shall I send it?')
  expect(phone.review(proposal.call)?.rows).toHaveLength(2)
})
