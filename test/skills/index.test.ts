import { expect, test } from 'vitest'
import { ManualClock } from '../../agent/platform/clock.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'
import { taskViewSchema } from '../../agent/protocol/index.ts'
import { createSkills, skillOf } from '../../agent/skills/index.ts'
import { SKILLS } from '../../agent/understanding/request.ts'
import { callOf, contextOf, does, MORNING } from './context.ts'

const open = () => openDatabase(':memory:', new ManualClock(MORNING)).database
const find = (skills: ReturnType<typeof createSkills>, id: string) => {
  const skill = skills.find(candidate => candidate.id === id)
  if (skill === undefined) throw new Error(`no ${id}`)
  return skill
}

test('every skill understanding knows of is there, and every tool has one owner', () => {
  const skills = createSkills({ db: open() })
  // The memory is a skill of a room above.
  expect([...skills.map(skill => skill.id), 'memory'].sort()).toEqual([...SKILLS].sort())
  const names = skills.flatMap(skill => skill.tools.map(tool => tool.name))
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)+$/)
  expect(skillOf(skills, 'order_coffee')?.id).toBe('coffee')
})

test('what a skill does not know it refuses, in both languages', () => {
  for (const skill of createSkills({ db: open() })) {
    const proposal = skill.propose('levitate', {}, contextOf())
    expect(proposal.type).toBe('refuse')
    if (proposal.type === 'refuse') expect(proposal.say.zh.length * proposal.say.en.length).toBeGreaterThan(0)
  }
})

test('coffee is ordered where the route leads past, and a restart keeps all that is under way', async () => {
  const db = open()
  const skills = createSkills({ db })
  await does(
    find(skills, 'navigation'),
    'navigate',
    { place: 'Maritime Museum', preference: 'no_motorways' },
    contextOf(),
  )
  const coffee = callOf(find(skills, 'coffee').propose('order', { drink: 'latte' }, contextOf()))
  expect(coffee.confirm?.rows[1]?.text).toEqual({ en: 'Harbour Coffee, on your way', zh: '海港咖啡，顺路' })
  await find(skills, 'coffee').execute(coffee.call, contextOf())
  await does(find(skills, 'timer'), 'start', { seconds: 60 }, contextOf())
  await does(
    find(skills, 'reminder'),
    'create',
    { what: 'post the letter', whenArriving: '航海博物馆' },
    contextOf(),
  )
  await does(find(skills, 'media'), 'play', { title: 'North Wind' }, contextOf())
  const again = createSkills({ db })
  const tasks = again.flatMap(skill => skill.tasks('wei'))
  expect(tasks.map(task => taskViewSchema.parse(task).kind).sort()).toEqual([
    'media',
    'order',
    'reminder',
    'route',
    'timer',
  ])
  for (const skill of again) skill.forgetDriver('wei')
  expect(db.all("SELECT * FROM skill_document WHERE driver = 'wei'")).toEqual([])
  expect(db.all("SELECT * FROM coffee_order WHERE driver = 'wei'")).toEqual([])
})

test('a reminder on arriving is told when the car gets there', async () => {
  const skills = createSkills({ db: open() })
  await does(find(skills, 'navigation'), 'navigate', { place: 'Willow Park' }, contextOf())
  await does(
    find(skills, 'reminder'),
    'create',
    { what: 'feed the ducks', whenArriving: 'Willow Park' },
    contextOf(),
  )
  const told: string[] = []
  for (let second = 0; second < 400; second += 1) {
    const context = contextOf({ time: MORNING + second * 1000, world: { speed: 50, gear: 'D' } })
    for (const skill of skills)
      told.push(...skill.advance(context.world.time, context).map(one => one.say.en))
  }
  expect(told).toContain('A reminder: feed the ducks.')
  expect(told).toContain("You've arrived at Willow Park.")
})
