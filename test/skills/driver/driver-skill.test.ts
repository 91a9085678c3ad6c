import { expect, test } from 'vitest'
import { DriverSkill } from '../../../agent/skills/driver/driver-skill.ts'
import { contextOf, spoken } from '../context.ts'

const PEOPLE = [
  { id: 'a', name: 'Anna', guest: false, hasPin: false },
  { id: 'b', name: '小李', guest: false, hasPin: true },
  { id: 'guest', name: 'Guest', guest: true, hasPin: false },
]

const seated = (current: string) => {
  const asked: string[] = []
  const skill = new DriverSkill({
    list: () => PEOPLE,
    currentId: () => current,
    takeOver: id => asked.push(id),
  })
  return { skill, asked }
}

test('somebody known takes over, and with a PIN is asked for it on the screen', async () => {
  const { skill, asked } = seated('a')
  const proposal = skill.propose('choose', { name: '小李' })
  if (proposal.type !== 'call') throw new Error(proposal.type)
  const { say } = await skill.execute(proposal.call, contextOf())
  expect(asked).toEqual(['b'])
  expect(say.zh).toContain('密码')
  const guest = skill.propose('choose', { guest: true })
  expect(guest.type === 'call' && guest.call.arguments).toEqual({ driver_id: 'guest' })
})

test('who drives already, who is unknown and who merely sounds alike change nothing', () => {
  const { skill, asked } = seated('a')
  expect(skill.propose('choose', { name: 'Anna' }).type).toBe('answer')
  expect(spoken(skill.propose('choose', { name: 'Hannibal' }))).toMatch(/Anna/)
  expect(skill.propose('choose', { name: 'Hanna' })).toMatchObject({ type: 'question', polar: true })
  const open = skill.propose('choose', {})
  expect(open.type === 'question' && open.options.map(option => option.label.en)).toEqual([
    '小李',
    'the guest',
  ])
  expect(asked).toEqual([])
})
