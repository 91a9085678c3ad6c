import { beforeEach, expect, test } from 'vitest'
import { TaskScheduler } from '../../agent/conversation/task-scheduler.ts'
import { text } from '../../agent/domain/language.ts'
import type { Skill, SkillAnnouncement, SkillContext, Task } from '../../agent/skills/skill.ts'
import { scene } from '../planning/support.ts'

const announcement = (id: string, urgency: SkillAnnouncement['urgency']): SkillAnnouncement => ({
  id,
  say: text(id, id),
  urgency,
})
const task = (id: string, priority: number, dueAt?: number): Task => ({
  id,
  skill: 'test',
  kind: 'timer',
  priority,
  title: text(id, id),
  status: text('running', '进行中'),
  state: 'running',
  cancellable: true,
  detail: {},
  ...(dueAt === undefined ? {} : { dueAt }),
})
const skill = (advance: Skill['advance'], tasks: readonly Task[] = []): Skill => ({
  id: 'test',
  tools: [],
  propose: () => ({ type: 'refuse', say: text('no', '不') }),
  execute: async () => ({ say: text('done', '好') }),
  tasks: () => tasks,
  advance,
  watch: () => () => undefined,
  forgetDriver: () => undefined,
})

let told: string[]
let errors: unknown[]
const schedulerOf = (...skills: readonly Skill[]): TaskScheduler =>
  new TaskScheduler({
    skills,
    context: (): SkillContext => scene().skill,
    announce: one => told.push(one.id),
    report: error => errors.push(error),
  })

beforeEach(() => {
  told = []
  errors = []
})

test('waits for a quiet moment; what is urgent may follow a reply, nothing interrupts a confirmation', () => {
  const scheduler = schedulerOf(
    skill(() => [announcement('music', 'when_idle'), announcement('timer', 'now')]),
  )
  scheduler.advance(1)
  scheduler.tell('busy')
  expect(told).toEqual([])
  scheduler.tell('speaking')
  expect(told).toEqual(['timer'])
  scheduler.tell('speaking')
  expect(told).toEqual(['timer'])
  scheduler.tell('idle')
  expect(told).toEqual(['timer', 'music'])
})

test('the same thing is not told twice while it waits', () => {
  const scheduler = schedulerOf(skill(() => [announcement('coffee', 'when_idle')]))
  scheduler.advance(1)
  scheduler.advance(2)
  scheduler.tell('idle')
  scheduler.tell('idle')
  expect(told).toEqual(['coffee'])
})

test('a skill that fails does not hold up the others', () => {
  const scheduler = schedulerOf(
    skill(() => {
      throw new Error('broken on purpose')
    }),
    skill(() => [announcement('timer', 'now')]),
  )
  scheduler.advance(1)
  scheduler.tell('idle')
  expect(told).toEqual(['timer'])
  expect(errors).toHaveLength(1)
})

test('the most pressing task comes first, and of equals what ends sooner', () => {
  const scheduler = schedulerOf(
    skill(() => [], [task('reminder', 5), task('late', 2, 200), task('soon', 2, 100)]),
    skill(() => [], [task('route', 0)]),
  )
  expect(scheduler.tasks('anna').map(one => one.id)).toEqual(['route', 'soon', 'late', 'reminder'])
})
