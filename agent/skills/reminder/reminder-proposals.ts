import { type Localised, text } from '../../domain/language.ts'
import { similarity } from '../shared/matching.ts'
import { ownPlaceName, WHERE_IS } from '../shared/own-places.ts'
import {
  answer,
  askFor,
  call,
  explicitly,
  fromContext,
  type Reasoned,
  refuse,
  type Slots,
  unknownIntent,
  wordsOf,
} from '../shared/proposals.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import { fill } from '../shared/wording.ts'
import type { SkillContext, SkillProposal } from '../skill.ts'
import { bySoonest, type KnownReminder, LONGEST_MS, movedTo, readOut, timeOf } from './reminder.ts'

const MOST_REMINDERS = 50

const NONE: SkillProposal = refuse(text("There's no such reminder.", '没有这样的提醒。'))

/** The days of the week a reminder comes again on; undefined for one that comes once. */
const daysOf = ({ days }: Slots): readonly number[] | undefined => {
  const named = Array.isArray(days) ? days.filter(day => typeof day === 'number') : []
  return named.length === 0 ? undefined : named
}

/** What a request about reminders comes to; looks, but touches nothing. @param reminders the driver's. */
export const proposeReminder = (
  intent: string,
  slots: Slots,
  reminders: readonly KnownReminder[],
  whereabouts: Whereabouts,
  context: SkillContext,
): SkillProposal => {
  switch (intent) {
    case 'create':
      return proposeCreate(slots, reminders.length, whereabouts, context)
    case 'list':
      return answer(readOut(reminders, context.world.time))
    case 'cancel':
      return onOne(intent, slots, reminders, 'cancel_reminder', () => ({}))
    case 'cancel_all':
      return reminders.length === 0 ? NONE : call('cancel_all_reminders', {})
    case 'move':
      return proposeMove(slots, reminders, context.world.time)
    default:
      return unknownIntent
  }
}

const proposeCreate = (
  slots: Slots,
  kept: number,
  whereabouts: Whereabouts,
  context: SkillContext,
): SkillProposal => {
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
    const found = whereabouts.find(place, context)
    return found === undefined
      ? wherePlace(place, slots)
      : call('create_reminder', { what: whatPart, place: { value: found.id, reason: explicitly(place) } })
  }
  const days = daysOf(slots)
  const at = timeOf(slots.at, context.world.time, days)
  if (at === undefined) return whenQuestion(what, slots)
  if (at <= context.world.time || at - context.world.time > LONGEST_MS)
    return refuse(text('I can remind you within the next year.', '只能设一年以内的提醒。'))
  return call('create_reminder', {
    what: whatPart,
    at: { value: at, reason: explicitly(words) },
    ...(days === undefined ? {} : { days: { value: [...days], reason: explicitly(words) } }),
  })
}

/** Where home is may be told now: it is kept, and the reminder with it. */
const wherePlace = (place: string, slots: Slots): SkillProposal => {
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

/** "Move the dentist to ten", "make that half an hour". */
const proposeMove = (slots: Slots, reminders: readonly KnownReminder[], now: number): SkillProposal =>
  timeOf(slots.at, now) === undefined
    ? refuse(text('To when?', '改到什么时候？'))
    : onOne('move', slots, reminders, 'move_reminder', ({ body }) => ({
        at: {
          value: movedTo(slots.at, body, now) ?? now,
          reason: explicitly(wordsOf(slots, 'words') ?? String(slots.at)),
        },
      }))

/** The newest or the next of them, where that is the one that was just spoken of. */
const oneOf = (reminders: readonly KnownReminder[], slots: Slots): readonly KnownReminder[] => {
  if (slots.newest === true)
    return [...reminders].sort((a, b) => b.body.createdAt - a.body.createdAt).slice(0, 1)
  return slots.soonest === true ? [...reminders].sort(bySoonest).slice(0, 1) : reminders
}

/** Settles which reminder is meant: the one named, the one that rings, the newest where it was just made. */
const onOne = (
  intent: string,
  slots: Slots,
  reminders: readonly KnownReminder[],
  tool: string,
  more: (reminder: KnownReminder) => Readonly<Record<string, Reasoned>>,
): SkillProposal => {
  const what = wordsOf(slots, 'what')
  const alike =
    what === undefined ? reminders : reminders.filter(({ body }) => similarity(what, body.what) >= 0.6)
  const ringing = alike.filter(({ body }) => body.state === 'due')
  const meant = ringing.length > 0 ? ringing : oneOf(alike, slots)
  const [only] = meant
  if (only === undefined) return NONE
  if (meant.length === 1)
    return call(tool, {
      reminder_id: {
        value: only.id,
        reason:
          what !== undefined
            ? explicitly(what)
            : reminders.length > 1
              ? fromContext('reminder', text('we were just speaking of it', '刚才说的就是这条'))
              : fromContext('reminder', text("it's the only one", '只有这一条')),
      },
      ...more(only),
    })
  return {
    type: 'question',
    question: text('Which reminder?', '哪条提醒？'),
    options: meant.slice(0, 3).map(({ body }) => ({
      label: text(body.what, body.what),
      intent,
      slots: { ...slots, what: body.what },
    })),
  }
}

/** Any time answers it; the options are three that often fit. */
const whenQuestion = (what: string, slots: Slots): SkillProposal => {
  const { day } = slots
  return typeof day === 'number' ? hourQuestion(what, slots, day) : openQuestion(what, slots)
}

const DAYS_AHEAD: readonly Localised[] = [
  text('today', '今天'),
  text('tomorrow', '明天'),
  text('the day after tomorrow', '后天'),
  text('in three days', '大后天'),
]

const HOURS = [
  { time: '09:00', label: text('At nine', '上午九点') },
  { time: '12:00', label: text('At noon', '中午十二点') },
  { time: '18:00', label: text('At six in the evening', '晚上六点') },
] as const

/** The day is known: only the hour is asked for. */
const hourQuestion = (what: string, slots: Slots, day: number): SkillProposal => {
  const on = DAYS_AHEAD[day] ?? text(`in ${day} days`, `${day}天后`)
  return {
    type: 'question',
    question: text(`At what time ${on.en}: ${what}?`, `${on.zh}几点提醒你${what}？`),
    options: HOURS.map(({ time, label }) => ({
      label,
      intent: 'create',
      slots: { ...slots, at: { time, day } },
    })),
  }
}

const openQuestion = (what: string, slots: Slots): SkillProposal => ({
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
