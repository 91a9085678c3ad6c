import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { Documents } from '../shared/documents.ts'
import { similarity } from '../shared/matching.ts'
import { ownPlaceName, WHERE_IS } from '../shared/own-places.ts'
import {
  answer,
  askFor,
  call,
  explicitly,
  fromContext,
  refuse,
  type Slots,
  unknownIntent,
  wordsOf,
} from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import { nowhere, type Whereabouts } from '../shared/whereabouts.ts'
import { fill, moment, sentence, sentences } from '../shared/wording.ts'
import type {
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import { REMINDER_WORDS } from './reminder-words.ts'

const MOST_REMINDERS = 50
const LONGEST_MS = 366 * 86_400_000

const reminderSchema = z.object({
  what: z.string(),
  /** Epoch ms, for those that wait for a time. */
  at: z.number().optional(),
  /** Id on the map, for those that wait for a place. */
  place: z.string().optional(),
  placeName: z.object({ en: z.string(), zh: z.string() }).optional(),
  /** Has the car been somewhere else since? Arriving means coming from elsewhere. */
  away: z.boolean(),
  state: z.enum(['waiting', 'due']),
  createdAt: z.number(),
})
type Reminder = z.infer<typeof reminderSchema>
interface KnownReminder {
  readonly id: string
  readonly body: Reminder
}

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
      'Remind of something at a time (epoch milliseconds) or on arriving at a place (id on the map).',
      z.object({ what: z.string().min(1).max(200), at: z.number().optional(), place: z.string().optional() }),
      (values, context) => this.#create(values, context),
    ),
    bind(
      'cancel_reminder',
      'Cancel or dismiss a reminder.',
      z.object({ reminder_id: z.string() }),
      (values, context) => this.#cancel(values.reminder_id, context),
    ),
    bind(
      'restore_reminder',
      'Put a cancelled reminder back.',
      z.object({ reminder_id: z.string(), reminder: reminderSchema }),
      (values, context) => {
        this.#keep(context.driverId, values.reminder_id, values.reminder)
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
    const reminders = this.#of(context.driverId)
    switch (intent) {
      case 'create':
        return this.#proposeCreate(slots, context, reminders.length)
      case 'list':
        return answer(list(reminders, context.world.time))
      case 'cancel':
        return this.#proposeCancel(slots, reminders)
      default:
        return unknownIntent
    }
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
        this.#keep(context.driverId, id, { ...body, state: 'due' })
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

  #proposeCreate(slots: Slots, context: SkillContext, kept: number): SkillProposal {
    const what = wordsOf(slots, 'what')
    if (what === undefined)
      return askFor(text('What shall I remind you of?', '要提醒你什么？'), {
        intent: 'create',
        slots,
        slot: 'what',
      })
    if (kept >= MOST_REMINDERS)
      return refuse(
        text('There are fifty reminders already; cancel some first.', '已经有五十条提醒了，先取消几条吧。'),
      )
    const words = wordsOf(slots, 'words') ?? what
    const whatPart = { value: what.slice(0, 200), reason: explicitly(words) }
    const place = wordsOf(slots, 'whenArriving')
    if (place !== undefined) {
      const found = this.whereabouts.find(place, context)
      return found === undefined
        ? this.#wherePlace(place, slots)
        : call('create_reminder', { what: whatPart, place: { value: found.id, reason: explicitly(place) } })
    }
    const at = timeOf(slots.at, context.world.time)
    if (at === undefined) return whenQuestion(what, slots)
    if (at <= context.world.time || at - context.world.time > LONGEST_MS)
      return refuse(text('I can remind you within the next year.', '只能设一年以内的提醒。'))
    return call('create_reminder', { what: whatPart, at: { value: at, reason: explicitly(words) } })
  }

  /** Where home is may be told now: it is kept, and the reminder with it. */
  #wherePlace(place: string, slots: Slots): SkillProposal {
    const own = ownPlaceName(place)
    const keep = { skill: 'navigation', intent: 'save_place', slots: { name: own ?? '' }, slot: 'place' }
    return askFor(
      own === undefined
        ? fill(
            "I don't know where {place} is. Which place do you mean?",
            '我不知道{place}在哪儿，是哪个地方？',
            {
              place,
            },
          )
        : WHERE_IS[own],
      ...(own === undefined ? [] : [keep]),
      { intent: 'create', slots, slot: 'whenArriving' },
    )
  }

  #proposeCancel(slots: Slots, reminders: readonly KnownReminder[]): SkillProposal {
    const what = wordsOf(slots, 'what')
    const alike =
      what === undefined ? reminders : reminders.filter(({ body }) => similarity(what, body.what) >= 0.6)
    const ringing = alike.filter(({ body }) => body.state === 'due')
    const meant = ringing.length > 0 ? ringing : alike
    const [only] = meant
    if (only === undefined) return refuse(text("There's no such reminder.", '没有这样的提醒。'))
    if (meant.length === 1)
      return call('cancel_reminder', {
        reminder_id: {
          value: only.id,
          reason:
            what === undefined
              ? fromContext('reminder', text("it's the only one", '只有这一条'))
              : explicitly(what),
        },
      })
    return {
      type: 'question',
      question: text('Which reminder?', '哪条提醒？'),
      options: meant.slice(0, 3).map(({ body }) => ({
        label: text(body.what, body.what),
        intent: 'cancel',
        slots: { what: body.what },
      })),
    }
  }

  #create(
    values: { what: string; at?: number | undefined; place?: string | undefined },
    context: SkillContext,
  ): SkillOutcome {
    const { what, at, place } = values
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
      inverse: { tool: 'restore_reminder', arguments: { reminder_id: id, reminder: { ...reminder } } },
    }
  }

  #keep(driver: string, id: string, reminder: Reminder): void {
    this.#reminders.put(driver, id, reminder)
    this.#listeners.notify()
  }
}

/** "at 18:30" or "when we get to Lanwan Airport". */
function conditionOf(reminder: Reminder, now: number): Localised {
  if (reminder.at !== undefined) return moment(now, reminder.at)
  const name = reminder.placeName ?? text(reminder.place ?? '', reminder.place ?? '')
  return fill('when we get to {name}', '到{name}时', { name })
}

const relative = z.object({ inSeconds: z.number().positive() })
const absolute = z.object({
  time: z.string().regex(/^\d{1,2}:\d{2}$/),
  day: z.number().int().min(0).max(365).optional(),
  eitherHalf: z.boolean().optional(),
})

/**
 * The moment meant by a time slot: the next one to come. A time of day that has passed means tomorrow's, unless the
 * day was said; "at six" is whichever six comes first.
 */
export function timeOf(slot: unknown, now: number): number | undefined {
  const inSeconds = relative.safeParse(slot)
  if (inSeconds.success) return now + inSeconds.data.inSeconds * 1000
  const clock = absolute.safeParse(slot)
  if (!clock.success) return undefined
  const [hour, minute] = clock.data.time.split(':').map(Number)
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined
  const date = new Date(now)
  date.setDate(date.getDate() + (clock.data.day ?? 0))
  date.setHours(hour, minute, 0, 0)
  if (clock.data.eitherHalf === true && date.getTime() <= now) date.setHours(hour + 12)
  if (date.getTime() > now || clock.data.day !== undefined) return date.getTime()
  date.setHours(hour)
  date.setDate(date.getDate() + 1)
  return date.getTime()
}

/** Any time answers it; the options are three that often fit. */
const whenQuestion = (what: string, slots: Slots): SkillProposal => ({
  type: 'question',
  question:
    slots.alarm === true
      ? text('For when?', '定几点？')
      : fill('When shall I remind you: {what}?', '什么时候提醒你{what}？', { what }),
  options: [
    {
      label: text('In ten minutes', '十分钟后'),
      intent: 'create',
      slots: { ...slots, at: { inSeconds: 600 } },
    },
    { label: text('In an hour', '一小时后'), intent: 'create', slots: { ...slots, at: { inSeconds: 3600 } } },
    {
      label: text('Tomorrow at nine', '明天上午九点'),
      intent: 'create',
      slots: { ...slots, at: { time: '09:00', day: 1 } },
    },
  ],
})

/** What rings first comes first; what waits for a place comes last, in the order it was asked for. */
const bySoonest = (a: KnownReminder, b: KnownReminder): number =>
  (a.body.at ?? Number.POSITIVE_INFINITY) - (b.body.at ?? Number.POSITIVE_INFINITY) ||
  a.body.createdAt - b.body.createdAt

function list(reminders: readonly KnownReminder[], now: number): Localised {
  if (reminders.length === 0) return text("You haven't any reminders.", '你没有提醒。')
  const shown = [...reminders]
    .sort(bySoonest)
    .slice(0, 3)
    .map(({ body }) =>
      fill('{what}, {when}.', '{when}：{what}。', {
        what: sentence(text(body.what, body.what)),
        when: conditionOf(body, now),
      }),
    )
  const more = reminders.length - shown.length
  return sentences(...shown, more > 0 ? fill('And {more} more.', '还有{more}条。', { more }) : undefined)
}
