import { z } from 'zod'
import { text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { Documents } from '../shared/documents.ts'
import type { Slots } from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import { nowhere, type Whereabouts } from '../shared/whereabouts.ts'
import { fill, sentence } from '../shared/wording.ts'
import type {
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import {
  afterTelling,
  bySoonest,
  conditionOf,
  type KnownReminder,
  type Reminder,
  reminderSchema,
} from './reminder.ts'
import { proposeReminder } from './reminder-proposals.ts'
import { REMINDER_WORDS } from './reminder-words.ts'

/** Reminds at a time, or on arriving somewhere. Kept per driver; told to that driver only. */
export class ReminderSkill implements Skill {
  readonly id = 'reminder'
  readonly words = REMINDER_WORDS
  readonly #listeners = new Listeners()
  readonly #reminders: Documents<Reminder>
  #now = 0

  readonly tools: readonly BoundTool[] = [
    bind(
      'create_reminder',
      'Remind of something at a time (epoch milliseconds), again on days of the week, or on arriving at a place (id).',
      z.object({
        what: z.string().min(1).max(200),
        at: z.number().optional(),
        days: reminderSchema.shape.days,
        place: z.string().optional(),
      }),
      (values, context) => this.#create(values, context),
    ),
    bind(
      'cancel_reminder',
      'Cancel or dismiss a reminder.',
      z.object({ reminder_id: z.string() }),
      (values, context) => this.#cancel(values.reminder_id, context),
    ),
    bind('cancel_all_reminders', 'Cancel all reminders of the driver.', z.object({}), (_, context) =>
      this.#cancelAll(context),
    ),
    bind(
      'move_reminder',
      'Let a reminder come at another time (epoch milliseconds).',
      z.object({ reminder_id: z.string(), at: z.number() }),
      (values, context) => this.#move(values.reminder_id, values.at, context),
    ),
    bind(
      'restore_reminders',
      'Put cancelled or moved reminders back.',
      z.object({ reminders: z.array(reminderSchema.extend({ id: z.string() })) }),
      ({ reminders }, context) => {
        for (const { id, ...reminder } of reminders) this.#keep(context.driverId, id, reminder)
        return { say: text('The reminder is back.', '提醒已恢复。') }
      },
    ),
  ]

  constructor(
    db: Database,
    private readonly newId: () => string,
    private readonly whereabouts: Whereabouts = nowhere,
  ) {
    this.#reminders = new Documents(db, 'reminder', reminderSchema)
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    return proposeReminder(intent, slots, this.#of(context.driverId), this.whereabouts, context)
  }

  execute(toolCall: ToolCall, context: SkillContext): Promise<SkillOutcome> {
    this.#now = context.world.time
    return runTool(this.tools, toolCall, context)
  }

  tasks(driverId: string): readonly Task[] {
    return [...this.#of(driverId)].sort(bySoonest).map(({ id, body }) => ({
      id,
      skill: this.id,
      kind: 'reminder',
      priority: body.state === 'due' ? 2 : 5,
      title: sentence(text(body.what, body.what)),
      status: body.state === 'due' ? text('Now', '现在') : text('Waiting', '等待中'),
      state: body.state,
      ...(body.at === undefined ? {} : { dueAt: body.at }),
      cancellable: true,
      detail: { what: body.what, condition: { ...conditionOf(body, this.#now || body.createdAt) } },
    }))
  }

  touch(taskId: string, action: TaskAction): ToolCall | undefined {
    if (action !== 'cancel' && action !== 'dismiss') return undefined
    return { tool: 'cancel_reminder', arguments: { reminder_id: taskId } }
  }

  advance(now: number, context: SkillContext): readonly SkillAnnouncement[] {
    this.#now = now
    const told: SkillAnnouncement[] = []
    for (const { id, body } of this.#of(context.driverId)) {
      if (body.state === 'due') continue
      const near = body.place !== undefined && this.whereabouts.isNear(body.place)
      const due = (body.at !== undefined && body.at <= now) || (near && body.away)
      if (due) {
        this.#keep(context.driverId, id, afterTelling(body, now))
        told.push({
          id: `${id}-due`,
          urgency: 'when_idle',
          say: fill('A reminder: {what}.', '提醒你：{what}。', { what: body.what }),
        })
      } else if (body.place !== undefined && !near && !body.away)
        this.#keep(context.driverId, id, { ...body, away: true })
    }
    return told
  }

  watch(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  forgetDriver(driverId: string): void {
    this.#reminders.deleteAll(driverId)
    this.#listeners.notify()
  }

  #of(driver: string): readonly KnownReminder[] {
    return this.#reminders.list(driver)
  }

  #create(
    values: {
      what: string
      at?: number | undefined
      days?: number[] | undefined
      place?: string | undefined
    },
    context: SkillContext,
  ): SkillOutcome {
    const { what, at, days, place } = values
    if (at === undefined && place === undefined)
      throw new DriverError(
        'A reminder needs a time or a place',
        text('When or where shall I remind you?', '什么时候或到哪里提醒你？'),
      )
    const placeName = place === undefined ? undefined : this.whereabouts.nameOf(place)
    if (place !== undefined && placeName === undefined)
      throw new DriverError('No such place', text("I don't know that place.", '我不认识这个地方。'))
    const reminder: Reminder = {
      what,
      ...(at === undefined ? {} : { at }),
      ...(days === undefined ? {} : { days }),
      ...(place === undefined ? {} : { place }),
      ...(placeName === undefined ? {} : { placeName: { ...placeName } }),
      away: place !== undefined && !this.whereabouts.isNear(place),
      state: 'waiting',
      createdAt: context.world.time,
    }
    const id = this.newId()
    this.#keep(context.driverId, id, reminder)
    return {
      say: fill("I'll remind you {when}: {what}.", '好，{when}提醒你{what}。', {
        when: conditionOf(reminder, context.world.time),
        what,
      }),
      inverse: { tool: 'cancel_reminder', arguments: { reminder_id: id } },
      taskId: id,
    }
  }

  #cancel(id: string, context: SkillContext): SkillOutcome {
    const reminder = this.#reminders.get(context.driverId, id)
    if (reminder === undefined)
      throw new DriverError('No such reminder', text('That reminder is gone.', '这条提醒已经没有了。'))
    this.#reminders.delete(context.driverId, id)
    this.#listeners.notify()
    return {
      say:
        reminder.state === 'due' ? text('All right.', '好的。') : text('Reminder cancelled.', '提醒已取消。'),
      inverse: { tool: 'restore_reminders', arguments: { reminders: [{ id, ...reminder }] } },
    }
  }

  #cancelAll(context: SkillContext): SkillOutcome {
    const cancelled = this.#of(context.driverId)
    this.#reminders.deleteAll(context.driverId)
    this.#listeners.notify()
    return {
      say:
        cancelled.length === 1
          ? text('Reminder cancelled.', '提醒已取消。')
          : text(`All ${cancelled.length} reminders cancelled.`, `${cancelled.length}条提醒都取消了。`),
      inverse: {
        tool: 'restore_reminders',
        arguments: { reminders: cancelled.map(({ id, body }) => ({ id, ...body })) },
      },
    }
  }

  #move(id: string, at: number, context: SkillContext): SkillOutcome {
    const before = this.#reminders.get(context.driverId, id)
    if (before === undefined)
      throw new DriverError('No such reminder', text('That reminder is gone.', '这条提醒已经没有了。'))
    const { place: _, placeName: __, ...kept } = before
    const reminder: Reminder = { ...kept, at, state: 'waiting' }
    this.#keep(context.driverId, id, reminder)
    return {
      say: fill("Moved. I'll remind you {when}: {what}.", '改好了，{when}提醒你{what}。', {
        when: conditionOf(reminder, context.world.time),
        what: before.what,
      }),
      inverse: { tool: 'restore_reminders', arguments: { reminders: [{ id, ...before }] } },
      taskId: id,
    }
  }

  #keep(driver: string, id: string, reminder: Reminder): void {
    this.#reminders.put(driver, id, reminder)
    this.#listeners.notify()
  }
}
