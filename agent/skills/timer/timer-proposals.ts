import { type Localised, text } from '../../domain/language.ts'
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
import { exactDuration, fill, sentence, sentences } from '../shared/wording.ts'
import type { SkillProposal } from '../skill.ts'
import { type KnownTimer, LONGEST_SECONDS, leftOf, nameOf, timersNamed } from './timer.ts'

const MOST_TIMERS = 9
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

/** The timer at a place in the order they were started, 1 being the first and -1 the last; all without a place. */
const atPlace = (timers: readonly KnownTimer[], position: number | undefined): readonly KnownTimer[] => {
  if (position === undefined) return timers
  const found = [...timers]
    .sort((a, b) => a.body.startedAt - b.body.startedAt)
    .at(position < 0 ? position : position - 1)
  return found === undefined ? timers : [found]
}

/** What a request about timers comes to; looks, but touches nothing. @param now epoch ms, in the car's time. */
export const proposeTimer = (
  intent: string,
  slots: Slots,
  timers: readonly KnownTimer[],
  now: number,
): SkillProposal => {
  const length = numberIn(slots, 'seconds')
  switch (intent) {
    case 'start':
      return proposeStart(length, slots, timers)
    case 'status':
      return answer(status(timers, wordsOf(slots, 'name'), now))
    case 'cancel_all':
      return timers.length === 0 ? NONE : call('cancel_all_timers', {})
    case 'add':
    case 'subtract':
      if (length === undefined || length <= 0) return refuse(text('By how much?', '改多少时间？'))
      return onOne(intent, slots, timers, 'adjust_timer', {
        seconds: {
          value: intent === 'add' ? length : -length,
          reason: explicitly(wordsOf(slots, 'words') ?? String(length)),
        },
      })
    case 'pause':
      return onOne(
        intent,
        slots,
        timers.filter(({ body }) => body.state === 'running'),
        'pause_timer',
        {},
      )
    case 'resume':
      return onOne(
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
      return onOne(intent, slots, alike.length > 0 ? alike : timers, 'cancel_timer', {})
    }
    default:
      return unknownIntent
  }
}

const proposeStart = (
  length: number | undefined,
  slots: Slots,
  timers: readonly KnownTimer[],
): SkillProposal => {
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
const onOne = (
  intent: string,
  slots: Slots,
  timers: readonly KnownTimer[],
  tool: string,
  more: Readonly<Record<string, Reasoned>>,
): SkillProposal => {
  const name = wordsOf(slots, 'name')
  const named = name === undefined ? atPlace(timers, numberIn(slots, 'position')) : timersNamed(timers, name)
  const [only] = named
  if (only === undefined)
    return timers.length === 0
      ? NONE
      : refuse(fill('There is no timer called {name}.', '没有叫{name}的计时器。', { name: name ?? '' }))
  if (named.length === 1) {
    const chosen = timers.length > 1
    const reason =
      name !== undefined
        ? explicitly(name)
        : chosen
          ? explicitly(wordsOf(slots, 'words') ?? 'that one')
          : fromContext('timer', text("it's the only one", '只有这一个'))
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

const status = (timers: readonly KnownTimer[], name: string | undefined, now: number): Localised => {
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
