import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { Documents } from '../shared/documents.ts'
import type { Slots } from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import { exactDuration, fill, sentence } from '../shared/wording.ts'
import type {
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import { type KnownTimer, LONGEST_SECONDS, leftOf, nameOf, type Timer, timerSchema } from './timer.ts'
import { proposeTimer } from './timer-proposals.ts'
import { TIMER_WORDS } from './timer-words.ts'

const timerId = z.object({ timer_id: z.string() })
const seconds = z.number().min(1).max(LONGEST_SECONDS)
const STATES: Readonly<Record<Timer['state'], Localised>> = {
  running: text('Running', '计时中'),
  paused: text('Paused', '已暂停'),
  due: text("Time's up", '时间到'),
}

/** Timers in the car's time, any number up to nine, by name or not. */
export class TimerSkill implements Skill {
  readonly id = 'timer'
  readonly words = TIMER_WORDS
  readonly #listeners = new Listeners()
  readonly #timers: Documents<Timer>
  #now = 0

  readonly tools: readonly BoundTool[] = [
    bind(
      'start_timer',
      'Start a timer.',
      z.object({ seconds, name: z.string().max(60).default('') }),
      (values, context) => this.#start(values, context),
    ),
    bind(
      'adjust_timer',
      'Make a timer longer or, with a negative number, shorter.',
      timerId.extend({ seconds: z.number().min(-LONGEST_SECONDS).max(LONGEST_SECONDS) }),
      (values, context) => this.#adjust(values.timer_id, values.seconds, context),
    ),
    bind('pause_timer', 'Pause a timer.', timerId, (values, context) =>
      this.#pause(values.timer_id, context),
    ),
    bind('resume_timer', 'Let a paused timer run on.', timerId, (values, context) =>
      this.#resume(values.timer_id, context),
    ),
    bind('cancel_timer', 'Cancel or dismiss a timer.', timerId, (values, context) =>
      this.#cancel([values.timer_id], context),
    ),
    bind('cancel_all_timers', 'Cancel all timers of the driver.', z.object({}), (_, context) =>
      this.#cancel(
        this.#of(context).map(({ id }) => id),
        context,
      ),
    ),
    bind(
      'restore_timers',
      'Put cancelled timers back.',
      z.object({ timers: z.array(timerSchema.extend({ id: z.string() })) }),
      (values, context) => this.#restore(values.timers, context),
    ),
  ]

  constructor(
    db: Database,
    private readonly newId: () => string,
  ) {
    this.#timers = new Documents(db, 'timer', timerSchema)
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    return proposeTimer(intent, slots, this.#of(context), context.world.time)
  }

  execute(toolCall: ToolCall, context: SkillContext): Promise<SkillOutcome> {
    this.#now = context.world.time
    return runTool(this.tools, toolCall, context)
  }

  tasks(driverId: string): readonly Task[] {
    return this.#timers.list(driverId).map(({ id, body }) => {
      const left = leftOf(body, this.#now || body.startedAt)
      return {
        id,
        skill: this.id,
        kind: 'timer',
        priority: body.state === 'due' ? 2 : 3,
        title: body.name === '' ? text('Timer', '计时器') : sentence(text(body.name, body.name)),
        status: STATES[body.state],
        state: body.state,
        progress: body.total === 0 ? 1 : Math.min(1, 1 - left / body.total),
        ...(body.state === 'paused' ? {} : { dueAt: body.dueAt }),
        cancellable: true,
        detail: { totalSeconds: body.total, remainingSeconds: Math.ceil(left), label: body.name },
      }
    })
  }

  touch(taskId: string, action: TaskAction): ToolCall | undefined {
    const tools: Partial<Record<TaskAction, string>> = {
      cancel: 'cancel_timer',
      dismiss: 'cancel_timer',
      pause: 'pause_timer',
      resume: 'resume_timer',
    }
    const tool = tools[action]
    return tool === undefined ? undefined : { tool, arguments: { timer_id: taskId } }
  }

  advance(now: number, context: SkillContext): readonly SkillAnnouncement[] {
    this.#now = now
    const told: SkillAnnouncement[] = []
    const timers = this.#timers.list()
    for (const { driver, id, body } of timers) {
      if (body.state !== 'running') continue
      if (body.dueAt - now > body.total * 1000)
        this.#timers.put(driver, id, { ...body, dueAt: now + body.total * 1000 })
      // Another driver's timer waits for them, running out unheard but not forgotten.
      if (body.dueAt > now || driver !== context.driverId) continue
      this.#timers.put(driver, id, { ...body, state: 'due' })
      told.push({
        id: `${id}-due`,
        urgency: 'now',
        say: fill("Time's up: {timer}.", '时间到，{timer}。', { timer: nameOf(body) }),
      })
    }
    if (timers.length > 0) this.#listeners.notify()
    return told
  }

  watch(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  forgetDriver(driverId: string): void {
    this.#timers.deleteAll(driverId)
    this.#listeners.notify()
  }

  #of(context: SkillContext): readonly KnownTimer[] {
    return this.#timers.list(context.driverId)
  }

  #start(values: { seconds: number; name: string }, context: SkillContext): SkillOutcome {
    const id = this.newId()
    const now = context.world.time
    const timer: Timer = {
      name: values.name,
      total: values.seconds,
      startedAt: now,
      state: 'running',
      dueAt: now + values.seconds * 1000,
      left: values.seconds,
    }
    this.#keep(context, id, timer)
    return {
      say: fill('{duration}, starting now.', '{duration}，开始计时。', {
        duration: sentence(exactDuration(values.seconds)),
      }),
      inverse: { tool: 'cancel_timer', arguments: { timer_id: id } },
      taskId: id,
    }
  }

  #adjust(id: string, by: number, context: SkillContext): SkillOutcome {
    const timer = this.#find(id, context)
    const now = context.world.time
    const left = leftOf(timer, now) + by
    if (left < 1)
      throw new DriverError(
        'The timer would be over',
        text("It hasn't that much time left.", '剩下的时间没有那么多。'),
      )
    if (left > LONGEST_SECONDS)
      throw new DriverError(
        'The timer would be too long',
        text('A timer runs for a day at most.', '计时器最长一天。'),
      )
    const state = timer.state === 'due' ? 'running' : timer.state
    this.#keep(context, id, {
      ...timer,
      state,
      left,
      total: Math.max(timer.total + by, left),
      dueAt: now + left * 1000,
    })
    return {
      say: fill('{left} left now.', '还剩{left}。', { left: exactDuration(left) }),
      inverse: { tool: 'adjust_timer', arguments: { timer_id: id, seconds: -by } },
      taskId: id,
    }
  }

  #pause(id: string, context: SkillContext): SkillOutcome {
    const timer = this.#find(id, context)
    const left = leftOf(timer, context.world.time)
    this.#keep(context, id, { ...timer, state: 'paused', left })
    return {
      say: fill('Paused with {left} left.', '已暂停，还剩{left}。', { left: exactDuration(left) }),
      inverse: { tool: 'resume_timer', arguments: { timer_id: id } },
      taskId: id,
    }
  }

  #resume(id: string, context: SkillContext): SkillOutcome {
    const timer = this.#find(id, context)
    const left = leftOf(timer, context.world.time)
    this.#keep(context, id, { ...timer, state: 'running', dueAt: context.world.time + left * 1000 })
    return {
      say: fill('Running on: {left}.', '继续计时，还剩{left}。', { left: exactDuration(left) }),
      inverse: { tool: 'pause_timer', arguments: { timer_id: id } },
      taskId: id,
    }
  }

  #cancel(ids: readonly string[], context: SkillContext): SkillOutcome {
    const cancelled = ids.map(id => ({ id, ...this.#find(id, context) }))
    for (const id of ids) this.#timers.delete(context.driverId, id)
    this.#listeners.notify()
    const wasDue = cancelled.every(timer => timer.state === 'due')
    return {
      say:
        ids.length > 1
          ? text('All timers cancelled.', '计时器都取消了。')
          : wasDue
            ? text('All right.', '好的。')
            : text('Timer cancelled.', '计时器已取消。'),
      inverse: { tool: 'restore_timers', arguments: { timers: cancelled.map(timer => ({ ...timer })) } },
    }
  }

  #restore(timers: readonly (Timer & { id: string })[], context: SkillContext): SkillOutcome {
    for (const { id, ...timer } of timers) this.#keep(context, id, timer)
    return { say: text('The timer is back.', '计时器已恢复。') }
  }

  #keep(context: SkillContext, id: string, timer: Timer): void {
    this.#timers.put(context.driverId, id, timer)
    this.#listeners.notify()
  }

  #find(id: string, context: SkillContext): Timer {
    const timer = this.#timers.get(context.driverId, id)
    if (timer === undefined)
      throw new DriverError('No such timer', text('That timer is gone.', '这个计时器已经没有了。'))
    return timer
  }
}
