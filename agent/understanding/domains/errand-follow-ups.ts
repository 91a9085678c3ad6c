import type { Request, SkillRequest, UnderstandingContext } from '../request.ts'
import { findDuration, findMoment } from '../text/time.ts'
import { type SkillReading, said } from './domain.ts'
import { readReminder } from './reminder.ts'

type Spoken = Pick<SkillReading, 'intent' | 'slots'>

/** What is asked of reminders or timers as such, whoever else's words these might be. */
const REMINDERS_ASKED =
  /^(?:(?:what|which|show|list|read|tell me|any|do i have|are there|have i got|how many)\b.*\breminders?\b.*|when(?:'s| is| are) (?:my|the) (?:next )?reminders?(?: due)?|what(?:'s| is) (?:my|the) next reminder)$|^(?:看看?|查看?|打开|念|读|说|列出?)?(?:一下|一遍)?(?:我(?:现在)?|现在|今天|还)?的?(?:都)?(?:有|设了|定了)?(?:什么|哪些|几个|几条|多少条?)提醒(?:事项)?$|^(?:念|读|说|列)(?:一下|一遍)?我?的?提醒(?:事项)?$|^(?:我)?(?:还)?有(?:没有)?提醒(?:吗)?$|^(?:我的?)?(?:下一?个|下一?条|最近的?|接下来的?)提醒(?:是|在|有)*(?:什么时候|几点|什么|哪些)*$/u
const TIMERS_ASKED =
  /^(?:(?:what|which|show|list|any|do i have|are there|have i got|how many)\b.*\btimers?\b.*)$|^(?:我)?(?:现在)?(?:都|还)?(?:有|开了|定了)(?:没有|哪些|几个|什么|多少个?)?(?:在(?:跑|走|计)的)?(?:计时器?|定时器|倒计时)(?:吗|在(?:跑|走))?$/u
const ALL_TIMERS =
  /^(?:把)?(?:所有|全部)?的?(?:计时器?|定时器|倒计时)(?:全部?|都|全都)(?:给我)?(?:取消|停掉?|关掉?|删掉?)(?:了|掉)?$|^(?:取消|停掉?|关掉?|停止)(?:所有|全部)的?(?:计时器?|定时器|倒计时)$/u
const ALL_REMINDERS =
  /^(?:please )?(?:cancel|delete|clear|remove|drop) (?:all|every|both)(?: of)?(?: (?:my|the))? reminders?$|^(?:把)?(?:所有|全部|我的)?的?提醒(?:事项)?(?:全部?|都|全都)(?:取消|删掉?|清空|清掉|不要)(?:了|掉)?$|^(?:取消|删掉?|清空|清除)(?:所有|全部)的?提醒$/u

const AGAIN_AND_AGAIN = /^(?:请)?(?:每|工作日|(?:周|星期)一到|天天).{1,20}(?:提醒我|叫我).{1,30}$/u
/** What comes next is asked; "next song" alone asks for it. */
const UPCOMING =
  /^(?:(?:and )?what(?:'s| is| comes| will be|'ll be)? (?:(?:the |up )?next(?: (?:song|track|one|up))?|coming(?: up)?(?: next)?|playing next)|which (?:song|track) (?:is|comes) next)\??$|^(?:下一?[首曲个](?:歌)?(?:是|放|播|唱|会放)(?:的是)?(?:什么|啥|谁的?)(?:歌)?|(?:接下来|等会儿?|后面)(?:会?放|播|是|听)(?:的)?(?:什么|啥|哪首)(?:歌)?)$/u

/** "It", or nothing at all: what was just spoken of. */
const IT = '(?: (?:it|that|this|that one|this one))?'
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^(?:pause|hold)$|^暂停$/u, 'pause'],
  [/^(?:resume|continue|unpause|go on|restart)(?: with)?$|^(?:继续|恢复|接着)$/u, 'resume'],
  [/^(?:cancel|stop|delete|remove|end|drop|kill)$|^(?:取消|删掉?|删除|停掉?|关掉?|不要)$/u, 'cancel'],
]
const VERB_EN = '(pause|hold|resume|continue|unpause|cancel|stop|delete|remove|end|drop|kill)'
const VERB_ZH = '(暂停|继续|恢复|取消|删除|删掉?|停掉?|关掉?|不要)'
const intentOf = (verb: string): string | undefined => VERBS.find(([pattern]) => pattern.test(verb))?.[1]

const BARE = new RegExp(`^(?:(?:no|please|now|oh|and)[, ]+)*${VERB_EN}${IT}(?: again| now| please)*$`, 'u')
const BARE_ZH = new RegExp(
  `^(?:不对|不是|请|那|把|,|还是)*(?:它|这个|那个|这条|那条)?${VERB_ZH}(?:它|这个|那个|这条|那条|掉)?(?:吧|了)?$`,
  'u',
)
const PLACED = new RegExp(
  `^(?:please )?${VERB_EN} the (first|second|third|last|other|newest) (?:one|timer|reminder)$`,
  'u',
)
const PLACED_ZH = new RegExp(
  `^(?:把)?(?:(第[一二三]|最后一?|另一?)[个条])?(?:计时器|提醒)?${VERB_ZH}(?:掉|了)?(?:第([一二三]|最后)[个条])?(?:吧|了)?$`,
  'u',
)
const NAMED = new RegExp(
  `^(?:please )?${VERB_EN} (?:the |my )?([a-z ]{2,20}?)(?: one| timer)$|^${VERB_EN} the ([a-z]{3,12})$`,
  'u',
)
const NAMED_ZH = new RegExp(
  `^(?:把)?(\\p{Script=Han}{1,6}?)的?(?:那个|那条)?(?:给我)?${VERB_ZH}(?:掉|了)?(?:吧|了)?$|^${VERB_ZH}(?:掉)?(\\p{Script=Han}{1,6}?)的(?:那[个条])?$`,
  'u',
)

/** Things of the car and of the other skills: their own words say what is to be done with them. */
const OTHER_THINGS =
  /\b(?:music|song|video|movie|radio|track|playback|film|navigation|route|guidance|call|heat|heating|seat|window|massage|wipers?|fan|ac|engine|car|lights?|sunroof|door|trunk)\b|音乐|歌|视频|电影|收音机|导航|电话|座椅|车窗|空调|按摩|雨刮|灯|天窗|门|后备箱|播放|咖啡|订单|计时|定时|提醒|闹钟|都|全部|所有|\b(?:all|both|every)\b/u

const PLACES: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  last: -1,
  other: -1,
  newest: -1,
  第一: 1,
  第二: 2,
  第三: 3,
  一: 1,
  二: 2,
  三: 3,
  最后: -1,
  最后一: -1,
  另: -1,
  另一: -1,
}

/** How long the thing named has left: "how long on the pasta", 面还有多久. */
const LEFT_OF =
  /^how (?:long|much)(?: time)?(?: is)?(?: left)? (?:on|for|till|until) (?:the |my )?(.{2,20}?)(?: timer)?$/u
const LEFT_OF_ZH =
  /^(\p{Script=Han}{1,6}?)的?(?:计时器?)?(?:还有|还剩|还要|剩)(?:多久|多长时间|多少(?:时间|分钟))$/u

const timerTalk = (text: string, last: SkillRequest): Spoken | undefined => {
  const bare = BARE.exec(text) ?? BARE_ZH.exec(text)
  const plain = bare?.[1] === undefined ? undefined : intentOf(bare[1])
  if (plain !== undefined) return { intent: plain, slots: theOne(plain, last) }
  const placed = PLACED.exec(text)
  if (placed !== null) return atPlace(placed[1], placed[2])
  const placedZh = PLACED_ZH.exec(text)
  const where = placedZh?.[1] ?? placedZh?.[3]
  if (where !== undefined) return atPlace(placedZh?.[2], where)
  const asked = (LEFT_OF.exec(text) ?? LEFT_OF_ZH.exec(text))?.[1]
  if (
    asked !== undefined &&
    /^(?:还|那|现在|它|一共|计时器?|倒计时|it|that|(?:the )?(?:timer|countdown))$/u.test(asked)
  )
    return { intent: 'status', slots: {} }
  if (asked !== undefined && !OTHER_THINGS.test(asked) && !/^(?:到|开到|路上|这里|那里|目的地)/u.test(asked))
    return { intent: 'status', slots: { name: asked } }
  const more = anotherTimer(text)
  if (more !== undefined) return more
  const named = NAMED.exec(text)
  const namedZh = NAMED_ZH.exec(text)
  const verb = named?.[1] ?? named?.[3] ?? namedZh?.[2] ?? namedZh?.[3]
  const name = named?.[2] ?? named?.[4] ?? namedZh?.[1] ?? namedZh?.[4]
  const intent = verb === undefined ? undefined : intentOf(verb)
  return intent === undefined || name === undefined || OTHER_THINGS.test(name)
    ? undefined
    : { intent, slots: { name } }
}

/** The timer that was just spoken of: by its name, by its length where it was just started, else the newest. */
const theOne = (intent: string, { intent: before, slots }: SkillRequest): SkillReading['slots'] => {
  const { name, seconds } = slots
  if (name !== undefined) return said({ name })
  if (before !== 'start') return {}
  return intent === 'cancel' ? said({ seconds }) : { position: -1 }
}

const atPlace = (verb: string | undefined, place: string | undefined): Spoken | undefined => {
  const intent = verb === undefined ? undefined : intentOf(verb)
  const position = place === undefined ? undefined : PLACES[place]
  return intent === undefined || position === undefined ? undefined : { intent, slots: { position } }
}

const ANOTHER =
  /^(?:and |also |now |then )*(?:set |start |make |add )?(?:another(?: one| timer)?|one more)\b(?: for (?:the |my )?([a-z]+))?/u
const ANOTHER_ZH =
  /^(?:再|另外再?|还要?)(?:给我)?(?:(?:定|设|来|开|计)(?:一?个)?|加一?个)(\p{Script=Han}{0,6}?)的?(?:计时器?|定时器?)?,?(?=[\d一二两三四五六七八九十半])/u

/** "And another for the pasta, eight minutes". */
const anotherTimer = (text: string): Spoken | undefined => {
  const match = ANOTHER.exec(text) ?? ANOTHER_ZH.exec(text)
  const duration = match === null ? undefined : findDuration(text)
  if (match === null || duration === undefined) return undefined
  const behind =
    /\bfor (?:the |my )?(?!\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a|an)\b)([a-z]+)/u.exec(
      text,
    )?.[1]
  const before =
    match[1] !== undefined &&
    findDuration(`${match[1]} `) === undefined &&
    !/^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a|an)$/u.test(match[1])
      ? match[1]
      : undefined
  return { intent: 'start', slots: said({ seconds: duration.seconds, name: before ?? behind }) }
}

const MOVES =
  /^(?:please )?(?:move|change|push|shift|reschedule|postpone|delay|bring) (?:forward |back )?(?:the |my |that )?(.*?)(?: (?:reminder|one))? (?:to|until|till|by) (.+)$/u
const MOVES_ZH =
  /^(?:把)?(.*?)(?:的)?(?:那[个条])?(?:提醒|时间)?(?:改到|改成|推迟到|提前到|挪到|换到|延到|移到)(.+?)(?:吧|了)?$/u
/** Right after it was made: what was said of its time is corrected. */
const CORRECTS =
  /^(?:(?:actually|no|sorry|wait|oh|rather|make|change|i meant?|it|that|to|let's say|better)\b[ ,]*)+(.+)$/u
const CORRECTS_ZH = /^(?:还是|不对|算了|不|等等|,)*(?:改成|改到|换成|是|那就)(.+?)(?:吧|了)?$/u

/** A time alone: whatever else is said is another matter. */
const momentAlone = (words: string | undefined) => {
  if (words === undefined) return undefined
  for (const candidate of [words, `at ${words}`, `in ${words}`, `${words}后`]) {
    const found = findMoment(candidate)
    if (found !== undefined && found.start <= 1 && found.end >= candidate.length - 1) return found.moment
  }
  return undefined
}

const reminderTalk = (text: string, last: SkillRequest): Spoken | undefined => {
  const moved = MOVES.exec(text) ?? MOVES_ZH.exec(text)
  const to = momentAlone(moved?.[2])
  if (moved !== null && to !== undefined) {
    const what = moved[1]?.replace(/^(?:it|that|this|它|这个|那个)$/u, '')
    return {
      intent: 'move',
      slots: said({ what, at: to, ...(what === '' || what === undefined ? { newest: true } : {}) }),
    }
  }
  const corrected = CORRECTS.exec(text) ?? CORRECTS_ZH.exec(text)
  const at = last.intent === 'create' || last.intent === 'move' ? momentAlone(corrected?.[1]) : undefined
  if (at !== undefined) return { intent: 'move', slots: { at, newest: true } }
  const bare = BARE.exec(text) ?? BARE_ZH.exec(text)
  if (bare?.[1] !== undefined && intentOf(bare[1]) === 'cancel')
    return { intent: 'cancel', slots: last.intent === 'list' ? { soonest: true } : { newest: true } }
  const named = NAMED.exec(text)
  const namedZh = NAMED_ZH.exec(text)
  const verb = named?.[1] ?? named?.[3] ?? namedZh?.[2] ?? namedZh?.[3]
  const what = named?.[2] ?? named?.[4] ?? namedZh?.[1] ?? namedZh?.[4]
  if (verb === undefined || what === undefined || OTHER_THINGS.test(what)) return undefined
  return intentOf(verb) === 'cancel' ? { intent: 'cancel', slots: { what } } : undefined
}

/**
 * What is said of timers and reminders once they are the talk: "resume it", 把第一个取消, "the dentist one to ten".
 * Undefined where something else is spoken of, or a question is open.
 *
 * @param text normalised words.
 */
export const readErrandTalk = (text: string, context: UnderstandingContext): SkillReading | undefined => {
  const plain = text.replace(/[.,!?;\s]+$/gu, '').trim()
  const reading = (skill: 'timer' | 'reminder' | 'media', { intent, slots }: Spoken): SkillReading => ({
    skill,
    intent,
    slots: { ...slots, words: text },
    certainty: 0.88,
  })
  // 每周一…提醒我: what comes again and again is to be reminded of, and no habit that is told.
  if (AGAIN_AND_AGAIN.test(plain))
    return readReminder({ text: plain, spoken: plain, language: 'zh', context })
  if (UPCOMING.test(plain)) return reading('media', { intent: 'upcoming', slots: {} })
  if (REMINDERS_ASKED.test(plain)) return reading('reminder', { intent: 'list', slots: {} })
  if (ALL_REMINDERS.test(plain)) return reading('reminder', { intent: 'cancel_all', slots: {} })
  if (ALL_TIMERS.test(plain)) return reading('timer', { intent: 'cancel_all', slots: {} })
  if (TIMERS_ASKED.test(plain)) return reading('timer', { intent: 'status', slots: {} })
  if (context.awaitingConfirmation || context.options.length > 0) return undefined
  const last: Request | undefined = context.previous.at(-1)
  if (last?.kind !== 'skill') return undefined
  if (last.skill === 'timer') {
    const talk = timerTalk(plain, last)
    return talk === undefined ? undefined : reading('timer', talk)
  }
  if (last.skill !== 'reminder') return undefined
  const talk = reminderTalk(plain, last)
  return talk === undefined ? undefined : reading('reminder', talk)
}
