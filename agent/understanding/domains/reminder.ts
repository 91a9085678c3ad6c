import type { UnderstandingContext } from '../request.ts'
import { findDay, findDuration, findMoment, type SpokenMoment } from '../text/time.ts'
import { asSpoken, type Piece, type SkillDomain, type SkillReading, said } from './domain.ts'

const ASKS = /\b(?:remind me|reminder)\b|提醒我/u
const WAKES = /^(?:wake up|起床)$/u
/** An alarm is wanted, and for when is not said. */
const ALARM_WANTED =
  /^(?:(?:i (?:need|want)|i'd like|need|set|make|create|put on|give me)(?: me| us| up)? )?(?:(?:an|the|my|a|new|another) )*alarm(?: clock)?(?: (?:for|in) (?:the morning|tomorrow(?: morning)?|later|tonight|me))?$|^(?:我?(?:想要?|要|需要)|设置?|定|订|来|上|调|开|打开|弄|搞)*(?:一?个|一下)?(?:新的?)?(?:闹钟|闹铃)(?:一下)?$/u
const LISTS =
  /^(?:(?:what|show|list|read|tell me|any|do i have|are there|have i got).*\breminders?\b|(?:my|all(?: my)?) reminders|reminders|(?:what(?:'s| is)|show(?: me)?|read(?: me)?) (?:on )?my (?:list|to-?do list|to-?dos|agenda)|what can i be reminded of|what (?:do i have|have i got) to (?:do|remember)(?: today)?|what (?:will|are) you (?:going to )?remind(?:ing)? me (?:of|about))$|(?:有什么|有哪些|查看|看看|我的).{0,4}提醒(?:事项)?$|^(?:看看?|查看?|打开|念)?(?:一下)?我?的?(?:提醒事项|提醒列表|待办(?:事项|清单)?|日程)(?:有什么|有哪些|里有什么)?$|^我?有(?:什么|哪些)(?:要|需要)?(?:做的|提醒的?|待办)(?:事|事情|事项)?$/u

const WEEK = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']
const WEEK_ZH = '日一二三四五六'
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]

/** The days of the week it is to come again on, 0 being Sunday, and the words that say so. */
const repeatIn = (text: string): { readonly days: readonly number[]; readonly words: string } | undefined => {
  const group =
    /\b(?:every (?:single )?day|each day|daily|every (?=morning|evening|afternoon|night))|(每天|每日|天天|每(?=[早晚]上?))/u.exec(
      text,
    )
  if (group !== null) return { days: EVERY_DAY, words: group[0] }
  const workdays =
    /\b(?:(?:on |every )weekdays?|every work(?:ing )?day|monday (?:to|through) friday)\b|(?:每个?)?工作日(?:每天)?|(?:周|星期)一到(?:周|星期)?五(?:每天)?/u.exec(
      text,
    )
  if (workdays !== null) return { days: [1, 2, 3, 4, 5], words: workdays[0] }
  const weekend = /\bevery weekend\b|每个?周末/u.exec(text)
  if (weekend !== null) return { days: [0, 6], words: weekend[0] }
  const named =
    /\b(?:every|each) ((?:(?:sun|mon|tues|wednes|thurs|fri|satur)day(?:,? and |, ?)?)+)|\bon ((?:sun|mon|tues|wednes|thurs|fri|satur)days)\b/u.exec(
      text,
    )
  if (named !== null) {
    const words = named[1] ?? named[2] ?? ''
    return { days: EVERY_DAY.filter(day => words.includes(`${WEEK[day]}day`)), words: named[0].trimEnd() }
  }
  const chinese = /每个?(?:周|星期|礼拜)([日天一二三四五六][日天一二三四五六、和,]*)/u.exec(text)
  if (chinese === null) return undefined
  const days = (chinese[1] ?? '').replaceAll('天', '日')
  return { days: EVERY_DAY.filter(day => days.includes(WEEK_ZH[day] ?? '?')), words: chinese[0] }
}

/** Reminders at a time or a place. */
export const REMINDER: SkillDomain = {
  id: 'reminder',
  opening: /^(?:remind me|wake me|set a reminder|提醒我|.{0,12}(?:叫醒?我|提醒我))/u,
  read: piece => readReminder(piece),
}

/** "In ten minutes", 明早八点, when the time is what a reminder was left without. */
const readMissingTime = ({ text, context }: Piece): SkillReading | undefined => {
  const last = context.previous.at(-1)
  if (last?.kind !== 'skill' || last.skill !== 'reminder' || last.intent !== 'create') return undefined
  const open = last.slots.at === undefined && last.slots.whenArriving === undefined
  if (!open || last.slots.what === undefined) return undefined
  const words = text
    .replace(/^(\d{1,2})\.(\d{2})$/u, '$1:$2')
    .replace(/^(?:how about|let's say|say|make it|就|那就|大概|差不多)\s*|[.!。]$/gu, '')
    .trim()
  for (const said of [words, `at ${words}`, `in ${words}`]) {
    const found = findMoment(said)
    // Nothing but the time: whatever else is said is another matter.
    if (found === undefined || found.start > 1 || found.end < said.length - 1) continue
    const early = WAKES.test(String(last.slots.what)) || last.slots.morning === true
    const at = onDay(early ? morningOf(found.moment) : found.moment, last.slots.day)
    return { skill: 'reminder', intent: 'create', slots: { at }, certainty: 0.9 }
  }
  return undefined
}

/** The hour that was left open, of the day that was not. */
const onDay = (moment: SpokenMoment, day: unknown): SpokenMoment =>
  'time' in moment && moment.day === undefined && typeof day === 'number' ? { ...moment, day } : moment

/** What to be reminded of was left open: whatever is said now is one answer, whatever words it holds. */
export const awaitsMatter = ({ previous }: UnderstandingContext): boolean => {
  const last = previous.at(-1)
  return (
    last?.kind === 'skill' &&
    last.skill === 'reminder' &&
    last.intent === 'create' &&
    last.slots.what === undefined
  )
}

/** "To buy milk at six", when what to be reminded of is what was left open. */
const readMissingMatter = (piece: Piece): SkillReading | undefined => {
  const { text, spoken, context } = piece
  if (!awaitsMatter(context) || ASKS.test(text)) return undefined
  const front = piece.language === 'zh' ? '提醒我' : 'remind me '
  return readReminder({
    ...piece,
    text: `${front}${text.replace(/^(?:me )?(?=to |that |about )/u, '')}`,
    spoken: `${front}${spoken}`,
    context: { ...context, previous: [] },
  })
}

/** One is woken in the morning, unless the afternoon was said. */
const morningOf = (moment: SpokenMoment): SpokenMoment => {
  if (!('time' in moment)) return moment
  const { eitherHalf: _, ...morning } = moment
  return morning
}

/** "Wake me at seven", 七点叫我起床, an alarm for a time of day: to be reminded of getting up. */
const readWaking = ({ text, language }: Piece): SkillReading | undefined => {
  if (ALARM_WANTED.test(text))
    return {
      skill: 'reminder',
      intent: 'create',
      slots: {
        what: language === 'zh' ? '时间到了' : 'your alarm',
        alarm: true,
        ...(/morning/u.test(text) ? { morning: true } : {}),
      },
      certainty: 0.9,
    }
  const wakes =
    /\b(?:be|get) woken(?: up)?\b|\bwake-?(?: )?up call\b|\bwake (?:me|us)(?: up)?\b|叫醒我|叫我起床|喊我起床|(?:后|点|半|分|刻)[叫喊]我(?:一声|一下|起来)?$/u.test(
      text,
    )
  const alarm =
    /\balarm\b|闹钟/u.test(text) && /\b(?:set|make|create|put|need|want)\b|设|定|订|来|调/u.test(text)
  // A length of time is a timer's.
  if ((!wakes && !alarm) || (!wakes && findDuration(text) !== undefined)) return undefined
  const zh = language === 'zh'
  const words = text.replace(
    /\b(?:for|to) (?=\d|noon|midnight|half|quarter|[a-z]+ (?:thirty|fifteen|o'clock|[ap]\.?m)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/u,
    'at ',
  )
  const moment = findMoment(words)
  if (!wakes && moment === undefined) return undefined
  return {
    skill: 'reminder',
    intent: 'create',
    slots: said({
      what: wakes ? (zh ? '起床' : 'wake up') : zh ? '时间到了' : 'your alarm',
      at: moment && (wakes ? morningOf(moment.moment) : moment.moment),
    }),
    certainty: 0.9,
  }
}

/** What is to be remembered, and when or where; lists and cancelling too. */
export const readReminder = (piece: Piece): SkillReading | undefined => {
  const { text } = piece
  const missing = readMissingTime(piece)
  if (missing !== undefined) return missing
  const matter = readMissingMatter(piece)
  if (matter !== undefined) return matter
  if (LISTS.test(text.replace(/\?$/u, '')))
    return { skill: 'reminder', intent: 'list', slots: {}, certainty: 0.9 }
  const cancel =
    /^(?:cancel|delete|remove|forget)\s+(?:the |my |that )?(?:(.+?) )?reminder(?: (?:to|about|for) (.+))?$|^(?:取消|删除|删掉)(.*?)的?提醒$/u.exec(
      text,
    )
  if (cancel !== null)
    return {
      skill: 'reminder',
      intent: 'cancel',
      slots: said({ what: asSpoken(cancel[1] ?? cancel[2] ?? cancel[3], piece) }),
      certainty: 0.9,
    }
  const waking = readWaking(piece)
  if (waking !== undefined) return waking
  if (
    !/\bremind me\b|\breminder\b|提醒我|记得叫我|提醒一下我|叫醒?我(?:一下|一声)?$|^(?:我?(?:想要?|要)|设置?|定|加|建|新建|添加|来)*(?:一?个|一条|一下)?提醒(?:一下)?$/u.test(
      text,
    )
  )
    return undefined
  const again = repeatIn(text)
  const moment = findMoment(again === undefined ? text : text.replace(again.words, ' ').trim())
  const place =
    /\bwhen (?:i|we) (?:get|arrive|reach|am|are)\s*(?:to|at|in)?\s*(.+?)(?= to | that |,|$)|(?:到了?|抵达|到达)(.{1,8}?)(?:的时候|时|后|就)?(?=提醒)/u.exec(
      text,
    )
  // "When I drive too fast, warn me" is a driving aid's business: neither a time nor a place.
  if (moment === undefined && place === null && /(?:的?时候|时|如果|只要|一旦|的话).{0,10}提醒/u.test(text))
    return undefined
  let rest = again === undefined ? text : text.replace(again.words, ' ').trim()
  const later = moment === undefined && place === null && again === undefined ? findDay(rest) : undefined
  const when = moment ?? later
  if (when !== undefined) rest = `${rest.slice(0, when.start)} ${rest.slice(when.end)}`
  if (place !== null) rest = rest.replace(place[0], ' ')
  const what = rest
    .replace(
      /\b(?:please )?(?:(?:i (?:need|want)|i'd like|set|make|create|add|give me) (?:a|another|the|me a) (?:new )?reminder|remind me)\b|^(?:我?(?:想要?|要)|设置?|定|加|建|新建|添加|来)*(?:一?个|一条|一下)?提醒(?:一下)?$|提醒一下我|提醒我|记得叫我|叫醒?我(?:一下|一声)?$/gu,
      ' ',
    )
    .replace(/^\s*(?:的时候|时|,|后|就|一下|一声)+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:to|that|about|for|i (?:have|need) to)\s+/u, '')
    .replace(/^(?:to|that|about)\s+/u, '')
    .replace(/^[,，]|[,，]$|\b(?:tomorrow|today)$/gu, '')
    .replace(
      /^(?:of |about )?(?:something|anything|sth)$|^(?:别忘了?|记得|一件事|个事|点事|件事|一?下|等一?下|待会儿?|一会儿?|稍后|晚点)+$|^(?:later|later on|soon|sometime|again)$/gu,
      '',
    )
    .trim()
  const arriving = place?.[1] ?? place?.[2]
  return {
    skill: 'reminder',
    intent: 'create',
    slots: said({
      what: asSpoken(what, piece) ?? what,
      at: moment?.moment,
      day: later?.day,
      days: again?.days === undefined ? undefined : [...again.days],
      whenArriving: asSpoken(arriving?.replace(/^(?:the|my) /u, ''), piece),
    }),
    certainty: 0.92,
  }
}
