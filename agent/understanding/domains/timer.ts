import type { JsonValue } from '../../domain/json.ts'
import { findDuration, lengthAlone } from '../text/time.ts'
import { type Piece, type SkillDomain, type SkillReading, said } from './domain.ts'

const NOUN =
  /\b(?:timers?|countdown|stopwatch|alarm|count down|timing|counting down)\b|^time (?:something|me|this|it)$|^(?:start|run) the clock$|计个时|定个时|倒数$|计时器?|定时器|倒计时|计时|定时(?!炸)|闹钟/u
const ADD = /\b(?:add|increase|extend|more|longer|plus)\b|增加|加上?|延长|再加|多加/u
const SUBTRACT = /\b(?:take|remove|subtract|decrease|reduce|shorten|cut|off)\b|减少|减去?|缩短|扣/u

/** A timer is wanted, and for how long is not said: "set a timer for the pasta", 帮我计个时, or the bare word. */
const WANTED =
  /^put (?:a|the|another) timer on$|^time (?:me|this|it)$|^(?:start|run|stop) the clock$|^(?:(?:i (?:need|want)|i'd like|set|start|create|begin|make|run|put on|give me|get me|time)(?: me| us)? )?(?:(?:a|an|another|the|new|up) )*(?:[a-z]+ )??(?:timer|countdown|stopwatch)(?: (?:for|on) (?:the |my |some )?[a-z ]{2,20})?$|^(?:start (?:timing|counting down)|(?:time|start timing) something|count down)$|^(?:我?(?:想要?|要|需要|得)|设置?|定|开始|启动|开|来|打开|用|弄|搞)*(?:一?个|一下)?(?:新的?)?(?:计时器?|定时器?|倒计时|倒数|计个时|定个时)(?:一下)?$/u

const ASKS_LEFT =
  /^how (?:much(?: time| longer)?|long)(?: is| do i have)?(?: left| remaining| to go)?\??$|^(?:还有|还剩|还要|剩下)(?:多久|多长时间|多少(?:时间|分钟))\??$/u

/** Timers: start, status, longer, shorter, pause, resume, cancel. */
export const TIMER: SkillDomain = {
  id: 'timer',
  opening:
    /^(?:set (?:a|an|the|another)?.{0,20}timer|start (?:a|an|the|my)?.{0,20}timer|cancel .{0,12}timer|开始计时|设置?(?:一个)?.{0,8}(?:计时|定时|倒计时|闹钟))/u,
  read: piece => readTimer(piece),
}

/** "Ten minutes", "five", 十分钟, when its length is what a timer was left without. A bare number counts minutes. */
const readMissingLength = ({ text, context }: Piece): SkillReading | undefined => {
  const last = context.previous.at(-1)
  if (last?.kind !== 'skill' || last.skill !== 'timer' || last.intent !== 'start') return undefined
  if (last.slots.seconds !== undefined) return undefined
  const seconds = lengthAlone(text, 'minutes')
  return seconds === undefined
    ? undefined
    : { skill: 'timer', intent: 'start', slots: { seconds }, certainty: 0.9 }
}

const readTimer = (piece: Piece): SkillReading | undefined => {
  const { text } = piece
  // "How much is left?" just after a timer was spoken of is about the timer.
  const missing = readMissingLength(piece)
  if (missing !== undefined) return missing
  const spokenOf = piece.context.previous.some(one => one.kind === 'skill' && one.skill === 'timer')
  if (spokenOf && ASKS_LEFT.test(text))
    return { skill: 'timer', intent: 'status', slots: {}, certainty: 0.85 }
  const changes = spokenOf && (ADD.test(text) || SUBTRACT.test(text)) && findDuration(text) !== undefined
  if (!NOUN.test(text) && !changes) return undefined
  const reading = (
    intent: string,
    slots: Readonly<Record<string, JsonValue | undefined>> = {},
  ): SkillReading => ({
    skill: 'timer',
    intent,
    slots: said(slots),
    certainty: 0.92,
  })
  const duration = findDuration(text)
  const name = nameIn(text)
  const which = { name: name ?? startedFor(text, duration) }
  const ends =
    /\b(?:cancel|stop|end|delete|kill|clear|turn off|dismiss)\b|取消|停止|停掉|关闭|关掉|结束|删除|(?<!暂)停|删掉/u.test(
      text,
    )
  if (ends && /\b(?:all|every)\b|所有|全部/u.test(text)) return reading('cancel_all')
  if (ends) return reading('cancel', which)
  if (/\b(?:unpause|resume|continue|restart)\b|继续|恢复|接着/u.test(text)) return reading('resume', which)
  if (/\bpause\b|暂停/u.test(text)) return reading('pause', which)
  if (
    /\b(?:status|left|remaining|how long|how much time|when does|check|time on)\b|状态|剩|多久|多长时间|还有多少|还要/u.test(
      text,
    )
  )
    return reading('status', which)
  if (duration === undefined && WANTED.test(text)) return reading('start', { name })
  if (duration === undefined) {
    return /\b(?:set|start|create|begin|make)\b|设|开始|开个|来个|定个|启动/u.test(text)
      ? undefined
      : reading('status', { name })
  }
  // "Two more minutes on the twenty minute timer": the first length is what changes, the other one names the timer.
  if (ADD.test(text) || SUBTRACT.test(text)) {
    const intent =
      SUBTRACT.test(text) && !/\b(?:add|increase|extend)\b|增加|延长/u.test(text) ? 'subtract' : 'add'
    const { seconds, other } = changeAndName(text, duration)
    return reading(intent, { seconds, name: name ?? other })
  }
  return reading('start', { seconds: duration.seconds, name })
}

/** Timers may be told apart by the length they were started with: "the twenty minute timer". */
const startedFor = (text: string, duration: ReturnType<typeof findDuration>): string | undefined =>
  duration === undefined ? undefined : text.slice(duration.start, duration.end).trim()

const changeAndName = (
  text: string,
  first: { seconds: number; start: number; end: number },
): { seconds: number; other?: string } => {
  const rest = text.slice(first.end)
  const second = findDuration(rest)
  if (second === undefined) return { seconds: first.seconds }
  const firstNames = /^\s*(?:timer|的?计时|的?定时|的?倒计时)/u.test(rest)
  return firstNames
    ? { seconds: second.seconds, other: text.slice(first.start, first.end).trim() }
    : { seconds: first.seconds, other: rest.slice(second.start, second.end).trim() }
}

const NOT_NAMES =
  /^(?:a|an|the|my|your|this|that|new|another|all|every|timer|countdown|set|start|cancel|stop|pause|resume|status|of|to|from|for|on|please|in|minutes?|hours?|seconds?|up|off|left|and|half|one|time|alarm|unpause|delete|check|is|add|by|with)$/u

/** "Laundry timer", "timer named tea", "for the pasta", 泡茶计时器. */
const nameIn = (text: string): string | undefined => {
  const named = /\b(?:named|called|labelled|labeled)\s+(.+?)(?:\s+for\b.*)?$/u.exec(text)?.[1]
  if (named !== undefined) return named.trim()
  const called = /(?:名为|叫做?|命名为|名字叫)\s*["']?(.+?)["']?的?(?:计时器?|定时器|$)/u.exec(text)?.[1]
  if (called !== undefined) return called.trim()
  const purpose = /\btimer\s+(?:for|on)\s+(?:the |my )?([a-z]+(?: [a-z]+)?)$/u.exec(text)?.[1]
  if (
    purpose !== undefined &&
    !NOT_NAMES.test(purpose.split(' ')[0] ?? '') &&
    findDuration(purpose) === undefined
  )
    return purpose
  const before = /([a-z]+)\s+(?:timers?|countdown)\b/u.exec(text)?.[1]
  if (before !== undefined && !NOT_NAMES.test(before)) return before
  const chinese =
    /(?:把|将|的|设置|设|开始|启动|取消|停止|暂停|继续|恢复|给|个|钟|查看|关闭|^)(\p{Script=Han}{1,6}?)的?(?:计时器|定时器|计时|倒计时)/u.exec(
      text,
    )?.[1]
  if (chinese === undefined) return undefined
  const stripped = chinese.replace(/^(?:一个|我的|我|个|这个|所有|全部|的|把)+|的$/gu, '')
  return stripped === '' || /[分秒时刻]|钟头|小时|设|取消|停止|暂停|继续|恢复|开始|启动|半|新/u.test(stripped)
    ? undefined
    : stripped
}
