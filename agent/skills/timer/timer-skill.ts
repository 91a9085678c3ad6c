import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { Documents } from '../shared/documents.ts'
import {
  answer,
  call,
  explicitly,
  fromContext,
  numberIn,
  type Reasoned,
  refuse,
  type Slots,
  unknownIntent,
  wordsOf,
} from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import { exactDuration, fill, sentence, sentences } from '../shared/wording.ts'
import type {
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import { type KnownTimer, leftOf, nameOf, type Timer, timerSchema, timersNamed } from './timer.ts'
import { TIMER_WORDS } from './timer-words.ts'

const LONGEST_SECONDS = 24 * 3600
const MOST_TIMERS = 9

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
    const timers = this.#of(context)
    const length = numberIn(slots, 'seconds')
    switch (intent) {
      case 'start':
        return this.#proposeStart(length, slots, timers)
      case 'status':
        return answer(this.#status(timers, wordsOf(slots, 'name'), context.world.time))
      case 'cancel_all':
        return timers.length === 0 ? NONE : call('cancel_all_timers', {})
      case 'add':
      case 'subtract':
        if (length === undefined || length <= 0) return refuse(text('By how much?', '改多少时间？'))
        return this.#onOne(intent, slots, timers, 'adjust_timer', {
          seconds: {
            value: intent === 'add' ? length : -length,
            reason: explicitly(wordsOf(slots, 'words') ?? String(length)),
          },
        })
      case 'pause':
        return this.#onOne(
          intent,
          slots,
          timers.filter(({ body }) => body.state === 'running'),
          'pause_timer',
          {},
        )
      case 'resume':
        return this.#onOne(
          intent,
          slots,
          timers.filter(({ body }) => body.state === 'paused'),
          'resume_timer',
          {},
        )
      case 'cancel': {
        const ringing = timers.filter(({ body }) => body.state === 'due')
        const [only] = ringing
        if (wordsOf(slots, 'name') === undefined && only !== undefined && ringing.length === 1)
          return call('cancel_timer', {
            timer_id: { value: only.id, reason: fromContext('timer due', text('it is ringing', '它在响')) },
          })
        // "Cancel it", just after it was started: the one of that length.
        const alike = timers.filter(({ body }) => body.total === length)
        return this.#onOne(intent, slots, alike.length > 0 ? alike : timers, 'cancel_timer', {})
      }
      default:
        return unknownIntent
    }
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

  #proposeStart(length: number | undefined, slots: Slots, timers: readonly KnownTimer[]): SkillProposal {
    if (length === undefined) return howLong(slots)
    if (length < 1) return refuse(text('A timer runs for a second at least.', '计时器最短一秒。'))
    if (length > LONGEST_SECONDS)
      return refuse(
        text(
          'A timer runs for a day at most. Shall I set a reminder instead?',
          '计时器最长一天，要不要改成提醒？',
        ),
      )
    if (timers.length >= MOST_TIMERS)
      return refuse(text('Nine timers are running already.', '已经有九个计时器了。'))
    const words = wordsOf(slots, 'words') ?? String(length)
    const name = wordsOf(slots, 'name')
    return call('start_timer', {
      seconds: { value: length, reason: explicitly(words) },
      ...(name === undefined ? {} : { name: { value: name.slice(0, 60), reason: explicitly(name) } }),
    })
  }

  /** Settles which timer is meant: the named one, the only one, or it is asked. */
  #onOne(
    intent: string,
    slots: Slots,
    timers: readonly KnownTimer[],
    tool: string,
    more: Readonly<Record<string, Reasoned>>,
  ): SkillProposal {
    const name = wordsOf(slots, 'name')
    const named = name === undefined ? timers : timersNamed(timers, name)
    const [only] = named
    if (only === undefined)
      return timers.length === 0
        ? NONE
        : refuse(fill('There is no timer called {name}.', '没有叫{name}的计时器。', { name: name ?? '' }))
    if (named.length === 1) {
      const reason =
        name === undefined ? fromContext('timer', text("it's the only one", '只有这一个')) : explicitly(name)
      return call(tool, { timer_id: { value: only.id, reason }, ...more })
    }
    return {
      type: 'question',
      question: text('Which timer?', '哪个计时器？'),
      options: named.slice(0, 3).map(({ body }) => ({
        label: sentence(nameOf(body)),
        intent,
        slots: { ...slots, name: body.name === '' ? exactDuration(body.total).en : body.name },
      })),
    }
  }

  #status(timers: readonly KnownTimer[], name: string | undefined, now: number): Localised {
    const meant = name === undefined ? timers : timersNamed(timers, name)
    if (meant.length === 0) return text('No timer is running.', '现在没有计时器。')
    return sentences(
      ...meant.slice(0, 3).map(({ body }) =>
        body.state === 'due'
          ? fill('{timer} is up.', '{timer}时间到了。', { timer: sentence(nameOf(body)) })
          : fill(
              body.state === 'paused' ? '{left} left on {timer}, paused.' : '{left} left on {timer}.',
              body.state === 'paused' ? '{timer}还剩{left}，已暂停。' : '{timer}还剩{left}。',
              {
                left: exactDuration(leftOf(body, now)),
                timer: nameOf(body),
              },
            ),
      ),
    )
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

const NONE: SkillProposal = refuse(text('No timer is running.', '现在没有计时器。'))

/** Any length answers it; the options are three that often fit. Seconds. */
const howLong = (slots: Slots): SkillProposal => ({
  type: 'question',
  question: text('For how long?', '定多久？'),
  options: [300, 600, 1800].map(seconds => ({
    label: exactDuration(seconds),
    intent: 'start',
    slots: { ...slots, seconds },
  })),
})
